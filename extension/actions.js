// @ts-check
'use strict';

/**
 * Duty: what each control of a card does, for as long as the extension that it came from is there.
 * Taboo: it draws nothing; the card shows by itself what was chosen in it.
 */

/**
 * @param {Nutgraf.Showing} now
 * @returns {Nutgraf.CardActions}
 */
function actionsOf(now) {
  return {
    dismiss: () => {
      declined = pageAddress();
      now.end.abort();
      offerUndo(now);
    },
    copy: () => copySummary(now, 'text'),
    length: (length) => {
      now.length = length;
      saveSetting('length', length).catch(() => {});
      skimAnew(now);
    },
    form: (form) => turnForm(now, form),
    jump: (index, byKey) => jumpToSource(now, index, byKey),
    back: () => backToCard(now),
    step: (by, byKey) => stepSource(now, by, byKey),
    copyMarkdown: () => copySummary(now, 'markdown'),
    skim: () => toggleSkim(now),
    ...typeof navigator.share === 'function' && { share: () => shareSummary(now) },
  };
}

/**
 * Has each action first look whether the extension is still there. Where it was updated meanwhile the card says
 * so, in words that were fetched while there was somebody to give them, and the stub comes back.
 * @param {Nutgraf.Showing} now
 * @param {string} farewell
 */
function sayGoodbye(now, farewell) {
  const on = /** @type {Record<string, Function>} */ (/** @type {unknown} */ (now.on));
  for (const [name, act] of Object.entries(on)) {
    if (name === 'dismiss') continue;
    on[name] = (/** @type {unknown[]} */ ...values) => {
      if (chrome.runtime?.id) return act(...values);
      now.marking?.abort();
      now.skimming?.abort();
      now.card?.refuse(farewell);
      now.stepAside?.();
      return undefined;
    };
  }
}

/**
 * Has all that goes by sentences follow to another form: the one marked, the one read aloud, those underlined.
 * @param {Nutgraf.Showing} now
 * @param {Nutgraf.Form} form
 */
function turnForm(now, form) {
  if (now.reply?.kind !== 'summary') return;
  const [before, after] = [linesIn(now.reply, now.form), linesIn(now.reply, form)];
  const placeOf = (/** @type {number} */ index) => after.findIndex((line) => isSameSentence(line, before[index]));
  now.form = form;
  saveSetting('form', form).catch(() => {});
  if (now.jumped !== undefined) {
    const place = placeOf(now.jumped);
    now.jumped = place < 0 ? undefined : place;
  }
  if (now.listening) listenOn(now, placeOf(now.listening.index));
  skimAnew(now);
}

/**
 * Whether two lines show the same sentence of the article, be it trimmed otherwise.
 * @param {Nutgraf.Line} line
 * @param {Nutgraf.Line | undefined} other
 */
function isSameSentence({ source: [first] }, other) {
  return first?.node === other?.source[0]?.node && first?.start === other?.source[0]?.start;
}

/**
 * Lets the summary be read aloud where this device has a voice for its language.
 * @param {Nutgraf.Showing} now
 * @param {Nutgraf.Digest} digest
 * @param {Nutgraf.Settings} settings
 */
function offerVoice(now, digest, settings) {
  now.voice = voiceFor(digest.lang, settings.voice);
  now.rate = settings.rate;
  if (!now.on) return;
  if (now.voice) Object.assign(now.on, { listen: () => toggleListening(now), speed: () => nextSpeed(now), rate: now.rate });
  else whenVoicesCome(() => {
    offerVoice(now, digest, settings);
    now.card?.drawTools();
    now.card?.skimming(now.skimming !== undefined);
  }, now.end.signal);
}
