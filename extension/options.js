// @ts-check

/**
 * Duty: the settings page. Each change is kept at once, and a change from elsewhere is shown at once.
 * Taboo: it holds no setting itself; the controls show what storage has.
 */

import { discardAside, asideItems, exportSettings, importSettings, resetSettings, restoreAside } from './backup.js';
import { newsSince } from './news.js';
import { drawSites, listenToNewSite } from './site-list.js';
import { drawKeys, drawVoices, tryVoice } from './device.js';
import { byId, counted, element, fillWords, message, number } from './words.js';

/** Milliseconds a word of confirmation stays. */
const STATUS_STAYS = 5000;

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

/** @type {ReturnType<typeof setTimeout> | undefined} */
let statusEnds;

/** Changes under way: until the last is kept, storage is behind what the controls show. */
let saving = 0;

/** @param {string} text */
function say(text) {
  clearTimeout(statusEnds);
  byId('status').textContent = text;
  statusEnds = setTimeout(() => byId('status').replaceChildren(), STATUS_STAYS);
}

/**
 * Says what became of a change.
 * @param {Promise<unknown>} change
 */
function saved(change) {
  saving++;
  change.then(
    (where) => say(message(where === 'local' ? 'statusSavedHere' : 'statusSaved')),
    () => say(message('statusNotSaved')),
  ).then(() => {
    saving--;
    return readSettings();
  }).then(show);
}

/** @returns {Iterable<HTMLInputElement | HTMLSelectElement>} */
function controls() {
  return document.querySelectorAll('main [name]');
}

/** @param {Nutgraf.Settings} settings */
async function show(settings) {
  if (saving) return;
  for (const control of controls()) {
    const value = settings[/** @type {keyof Nutgraf.SettingValues} */ (control.name)];
    if (control.type === 'radio') /** @type {HTMLInputElement} */ (control).checked = control.value === value;
    else if (control.type === 'checkbox') /** @type {HTMLInputElement} */ (control).checked = value === true;
    else if (control.value !== String(value)) control.value = String(value);
  }
  showRate(settings.rate);
  drawSites(settings.sites, saved);
  const aside = await asideItems();
  showNotices(settings);
  showAside(settings.problems, aside);
}

/** @param {number} rate */
function showRate(rate) {
  const text = `${number(rate)}×`;
  byId('rate-shown').textContent = text;
  byId('rate').setAttribute('aria-valuetext', text);
}

/** @param {Event} event */
function onChange(event) {
  const control = /** @type {HTMLInputElement} */ (event.target);
  if (!Object.hasOwn(SETTING_FIELDS, control.name)) return;
  const key = /** @type {keyof Nutgraf.SettingValues} */ (control.name);
  const value = valueOf(control);
  const isAccepted = SETTING_FIELDS[key].accepts(value);
  control.setAttribute('aria-invalid', String(!isAccepted));
  if (isAccepted) saved(saveSetting(key, value));
  else say(message('statusOutOfRange', [control.min, control.max].map((limit) => number(Number(limit)))));
}

/**
 * @param {HTMLInputElement} control
 * @returns {any} checked by who takes it
 */
function valueOf(control) {
  if (control.type === 'checkbox') return control.checked;
  return control.type === 'number' || control.type === 'range' ? control.valueAsNumber : control.value;
}

/** @param {Nutgraf.Settings} settings */
function showNotices(settings) {
  const texts = [];
  if (settings.isNewer) texts.push(message('noticeNewer'));
  const unusable = settings.problems.filter(({ why }) => why !== 'newer').length;
  if (unusable) texts.push(counted('noticeUnusable', unusable));
  if (settings.isLocal) texts.push(message('noticeLocal'));
  byId('notices').replaceChildren(...texts.map((text) => element('div', { class: 'notice' }, element('p', {}, text))));
  showNews();
}

async function showNews() {
  const { [SEEN]: seen } = await chrome.storage.local.get(SEEN);
  const news = typeof seen === 'string' ? newsSince(seen) : [];
  if (!news.length || byId('notices').querySelector('.news')) return;
  const done = element('button', { type: 'button' }, message('newsDone'));
  done.addEventListener('click', () => {
    box.remove();
    chrome.storage.local.set({ [SEEN]: chrome.runtime.getManifest().version });
  });
  const box = element('div', { class: 'notice news' }, element('p', {}, news.map(({ key }) => message(key)).join(' ')), done);
  byId('notices').append(box);
}

/**
 * @param {Nutgraf.SettingProblem[]} present
 * @param {Record<string, Nutgraf.SettingProblem>} copies
 */
function showAside(present, copies) {
  const rows = Object.entries(copies).map(([key, problem]) => {
    const row = asideRow(problem);
    if (problem.why !== 'reset') return row;
    const restore = element('button', { type: 'button' }, message('asideRestore'));
    restore.addEventListener('click', () => saved(restoreAside(key)));
    row.append(restore);
    return row;
  });
  byId('aside-list').replaceChildren(...present.map(asideRow), ...rows);
  byId('aside').hidden = present.length + rows.length === 0;
  byId('discard').hidden = rows.length === 0 && present.every(({ why }) => why === 'newer');
}

/** @type {Record<Nutgraf.SettingProblem['why'], string>} */
const WHYS = { corrupt: 'asideCorrupt', foreign: 'asideForeign', newer: 'asideNewer', reset: 'asideReset' };

/** Characters of a value that are shown; the file has it whole. */
const SHOWN_VALUE = 60;

/** @param {Nutgraf.SettingProblem} problem */
function asideRow({ key, value, why }) {
  const row = element('li', {}, element('span', {}, message(WHYS[why] ?? WHYS.foreign)));
  if (why === 'reset') return row;
  const text = JSON.stringify(value) ?? '';
  row.append(element('code', { dir: 'ltr' }, `${key}: ${text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text}`));
  return row;
}

/** Gives the settings out as a file. */
async function download() {
  const url = URL.createObjectURL(new Blob([await exportSettings()], { type: 'application/json' }));
  element('a', { href: url, download: 'nutgraf-settings.json' }).click();
  setTimeout(() => URL.revokeObjectURL(url));
}

async function upload() {
  const input = /** @type {HTMLInputElement} */ (byId('file'));
  const file = input.files?.[0];
  if (!file) return;
  try {
    const result = await importSettings(await file.text());
    if (!result) say(message('statusNoSettings'));
    else say([counted('statusImported', result.taken), result.refused ? counted('statusRefused', result.refused) : ''].join(' '));
  } catch {
    say(message('statusNotSaved'));
  }
  input.value = '';
}

function listen() {
  document.addEventListener('change', onChange);
  byId('rate').addEventListener('input', (event) => showRate(/** @type {HTMLInputElement} */ (event.target).valueAsNumber));
  byId('try-voice').addEventListener('click', async () => tryVoice(await readSettings()));
  byId('export').addEventListener('click', download);
  byId('import').addEventListener('click', () => byId('file').click());
  byId('file').addEventListener('change', upload);
  byId('reset').addEventListener('click', () => resetSettings().then(() => say(message('statusReset')), () => say(message('statusNotSaved'))));
  byId('discard').addEventListener('click', () => discardAside().catch(() => say(message('statusNotSaved'))));
  listenToNewSite(saved);
}

async function start() {
  fillWords();
  for (const [key, { least, most }] of Object.entries(SETTING_FIELDS)) {
    if (least === undefined) continue;
    const control = /** @type {HTMLInputElement} */ (document.querySelector(`main [name="${key}"]`));
    [control.min, control.max] = [String(least), String(most)];
  }
  byId('version').textContent = message('optionsVersion', chrome.runtime.getManifest().version);
  const settings = await readSettings();
  drawKeys(leaving.signal);
  drawVoices(settings.voice);
  await show(settings);
  listen();
  watchSettings(show, { signal: leaving.signal });
}

start();
