// @ts-check
'use strict';

/**
 * Duty: reads the summary aloud, sentence by sentence, with a voice of this device.
 * Taboo: no voice that sends its text over a network, and none of another language.
 */

/** The speeds that a press steps through; what voices take without garbling. */
const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

/**
 * The voice for a language: the reader's choice where it speaks it, else the browser's, else any.
 * @param {string | null} lang
 * @param {string} chosen its `voiceURI`
 * @returns {SpeechSynthesisVoice | null}
 */
function voiceFor(lang, chosen) {
  if (!lang || !globalThis.speechSynthesis) return null;
  const local = speechSynthesis.getVoices().filter((v) => v.localService && v.lang.toLowerCase().split(/[-_]/)[0] === lang);
  return local.find((v) => v.voiceURI === chosen) ?? local.find((v) => v.default) ?? local[0] ?? null;
}

/**
 * Calls once the voices are there, where a browser is still looking for them: to ask for them makes it look.
 * @param {() => void} come
 * @param {AbortSignal} signal
 */
function whenVoicesCome(come, signal) {
  if (globalThis.speechSynthesis?.getVoices().length) return;
  globalThis.speechSynthesis?.addEventListener('voiceschanged', come, { once: true, signal });
}

/**
 * Starts, pauses or goes on.
 * @param {Nutgraf.Showing} now
 */
function toggleListening(now) {
  if (now.reply?.kind !== 'summary' || !now.card || !now.voice) return;
  const { listening } = now;
  if (!listening) {
    now.listening = { index: -1, isPaused: false, utterance: null };
    now.end.signal.addEventListener('abort', () => stopListening(now), { once: true });
    sayNext(now);
  } else {
    // To pause an utterance makes some engines forget it, so it is ended, and begun anew.
    listening.isPaused = !listening.isPaused;
    if (listening.isPaused) hush(listening);
    else say(now, listening.index);
    now.card.listening(listening.isPaused ? 'paused' : 'on', listening.index);
  }
}

/** @param {Nutgraf.Showing} now */
function sayNext(now) {
  if (now.reply?.kind !== 'summary' || !now.listening) return;
  const from = now.listening.index + 1;
  const shown = linesShown(now.reply, now.form, now.length);
  const next = linesIn(now.reply, now.form).findIndex((line, index) => index >= from && shown.includes(line));
  if (next < 0) stopListening(now);
  else say(now, next);
}

/**
 * @param {Nutgraf.Showing} now
 * @param {number} index
 */
function say(now, index) {
  if (now.reply?.kind !== 'summary' || !now.listening || !now.voice) return;
  const utterance = new SpeechSynthesisUtterance(linesIn(now.reply, now.form)[index].text);
  utterance.voice = now.voice;
  utterance.lang = now.voice.lang;
  utterance.rate = now.rate ?? 1;
  const onEnd = () => { if (now.listening?.utterance === utterance) sayNext(now); };
  utterance.addEventListener('end', onEnd, { signal: now.end.signal });
  utterance.addEventListener('error', onEnd, { signal: now.end.signal });
  Object.assign(now.listening, { index, utterance });
  now.card?.listening('on', index);
  speechSynthesis.speak(utterance);
}

/**
 * Ends what is being said without going on to the next.
 * @param {{ utterance: SpeechSynthesisUtterance | null }} listening
 */
function hush(listening) {
  listening.utterance = null;
  speechSynthesis.cancel();
}

/** @param {Nutgraf.Showing} now */
function stopListening(now) {
  if (!now.listening) return;
  hush(now.listening);
  now.listening = undefined;
  now.card?.listening('off', -1);
}

/**
 * Takes the next speed, for the sentence being read too.
 * @param {Nutgraf.Showing} now
 * @returns {number}
 */
function nextSpeed(now) {
  const rate = SPEEDS.find((speed) => speed > (now.rate ?? 1)) ?? SPEEDS[0];
  now.rate = rate;
  if (now.listening && !now.listening.isPaused) {
    hush(now.listening);
    say(now, now.listening.index);
  }
  return rate;
}

/**
 * Goes on with the same sentence where another form has it too, and ends where it has not.
 * @param {Nutgraf.Showing} now
 * @param {number} index its place in the form by now; -1 where it has none
 */
function listenOn(now, index) {
  if (!now.listening) return;
  if (index < 0) return stopListening(now);
  now.listening.index = index;
  now.card?.listening(now.listening.isPaused ? 'paused' : 'on', index);
}
