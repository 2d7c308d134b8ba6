// @ts-check

/**
 * Duty: the welcome page: an article to try the extension on, by the very files that run in pages.
 * Taboo: nothing is made easier for it than for any page; the stub there is found as everywhere.
 */

import { byId, element, fillWords, locale } from './words.js';

/** Loads the files of a content script in their order, as the browser does in a page. */
function addContentScript() {
  const present = ['sites.js', 'settings.js'];
  for (const file of [...PAGE_FILES, ...CARD_FILES].filter((name) => !present.includes(name))) {
    const script = /** @type {HTMLScriptElement} */ (element('script', { src: file }));
    script.async = false;
    document.head.append(script);
  }
}

async function showKey() {
  const commands = await chrome.commands.getAll();
  const shortcut = commands.find(({ name }) => name === 'summarize')?.shortcut;
  byId('key').textContent = shortcut ?? '';
  byId('key').hidden = !shortcut;
}

fillWords(document);
byId('specimen').lang = locale;
addContentScript();
showKey();
