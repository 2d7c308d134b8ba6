// @ts-check

/**
 * Duty: the welcome page: an article to try the extension on, by the very files that run in pages.
 * Taboo: nothing is made easier for it than for any page, but one thing: only its paragraphs are read, since what
 * explains it is as long as its few paragraphs and could pass for a part of them.
 */

import { byId, element, fillWords, locale } from './words.js';

/** Loads the files of a content script in their order, as the browser does in a page. */
function addContentScript() {
  const present = ['sites.js', 'settings.js'];
  for (const file of [...PAGE_FILES, ...CARD_FILES].filter((name) => !present.includes(name))) {
    const script = /** @type {HTMLScriptElement} */ (element('script', { src: file }));
    script.async = false;
    if (file === 'snapshot.js') script.addEventListener('load', readSpecimenOnly);
    document.head.append(script);
  }
}

/** Has the content script read the specimen's paragraphs as if they were the whole page. */
function readSpecimenOnly() {
  const specimen = document.createRange();
  specimen.setStartAfter(byId('stub-box'));
  specimen.setEndAfter(byId('specimen'));
  const read = takeSnapshot;
  Object.assign(globalThis, { takeSnapshot: (/** @type {Document} */ page) => read(page, specimen) });
}

async function showKey() {
  const commands = await chrome.commands.getAll();
  const shortcut = commands.find(({ name }) => name === 'summarize')?.shortcut;
  byId('key').textContent = shortcut ?? '';
  byId('key').hidden = !shortcut;
}

fillWords();
byId('specimen').lang = locale;
addContentScript();
showKey();
