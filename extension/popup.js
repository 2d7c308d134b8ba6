// @ts-check

/**
 * Duty: the button's small window, which opens only where no card can: it says why, and turns a site on again.
 * Taboo: it reads nothing of the page; the tab's address is all it needs.
 */

import { byId, fillWords, message, siteName } from './words.js';

/** The tab it is about; the tests open it as a page of its own and name the tab. */
async function tabInQuestion() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return chrome.tabs.get(Number(named));
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function start() {
  fillWords();
  const tab = await tabInQuestion();
  const { sites } = await readSettings();
  const present = ruleFor(tab?.url, sites);
  byId('settings').addEventListener('click', () => chrome.runtime.openOptionsPage().then(() => close()));
  if (present?.rule !== 'off') {
    byId('title').textContent = message('popupImpossible');
    byId('text').textContent = message(new URLSearchParams(location.search).get('why') ?? 'actionImpossible');
    return;
  }
  byId('title').textContent = message('popupOff', siteName(present.site));
  byId('text').textContent = message('popupOffNote');
  const on = byId('on');
  on.hidden = false;
  on.focus();
  on.addEventListener('click', () => setSite(present.site, null).then(() => close(), () => {
    byId('error').textContent = message('statusNotSaved');
  }));
}

start();
