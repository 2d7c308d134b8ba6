// @ts-check

/**
 * Duty: what the settings page shows of this browser: its keys and its voices, by their own names.
 * Taboo: no voice that sends text away is ever offered.
 */

import { byId, element, locale, message } from './words.js';

/** The shortcuts in the order of their use; Chromium tells them by their letters. */
const ORDER = ['summarize', 'selection', 'skim'];

/** Where Chromium has its keys changed; it opens such an address for no link. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

/** @param {AbortSignal} signal */
export function drawKeys(signal) {
  showKeys();
  // The keys are changed in another tab; coming back shows the new ones.
  addEventListener('focus', showKeys, { signal });
  byId('change-keys').addEventListener('click', openKeys);
}

async function showKeys() {
  const commands = await chrome.commands.getAll();
  // Chromium also lists the press of the button itself, for which readers may have set a key.
  const listed = commands.filter(({ name, shortcut }) => shortcut || !name?.startsWith('_'));
  listed.sort((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''));
  byId('keys').replaceChildren(...listed.map(({ description, shortcut }) => {
    const title = description || message('welcomeButton');
    const key = shortcut ? element('kbd', {}, shortcut) : element('span', { class: 'soft' }, message('optionsNoKey'));
    return element('div', {}, element('dt', {}, title), element('dd', {}, key));
  }));
}

async function openKeys() {
  const commands = /** @type {{ openShortcutSettings?: () => Promise<void> }} */ (chrome.commands);
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await chrome.tabs.create({ url: CHROMIUM_KEYS });
}

/**
 * Offers the voices that speak on this device.
 * @param {string} chosen
 */
export function drawVoices(chosen) {
  const select = /** @type {HTMLSelectElement} */ (byId('voice'));
  const draw = () => {
    const now = select.value || chosen;
    const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
    const options = localVoices().map((voice) => (
      element('option', { value: voice.voiceURI }, `${voice.name} (${nameOf(voice.lang, languages)})`)));
    const known = options.some((option) => option.getAttribute('value') === now);
    // A voice of another device stays chosen, though this one cannot speak with it.
    if (now && !known) options.push(element('option', { value: now }, message('optionsVoiceMissing')));
    select.replaceChildren(select.options[0], ...options);
    select.value = now;
  };
  draw();
  globalThis.speechSynthesis?.addEventListener('voiceschanged', draw);
}

function localVoices() {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.filter((voice) => voice.localService).sort((a, b) => a.name.localeCompare(b.name, locale));
}

/**
 * @param {string} lang
 * @param {Intl.DisplayNames} languages
 */
function nameOf(lang, languages) {
  try {
    return languages.of(lang.replaceAll('_', '-')) ?? lang;
  } catch {
    return lang;
  }
}

/** @param {Nutgraf.Settings} settings */
export function tryVoice({ voice, rate }) {
  const speech = new SpeechSynthesisUtterance(message('optionsVoiceSample'));
  const local = localVoices();
  const chosen = local.find(({ voiceURI }) => voiceURI === voice) ?? local.find(({ lang }) => lang.startsWith(locale.slice(0, 2)));
  if (!chosen) {
    byId('status').textContent = message('optionsNoVoice');
    return;
  }
  Object.assign(speech, { voice: chosen, lang: chosen.lang, rate });
  speechSynthesis.cancel();
  speechSynthesis.speak(speech);
}
