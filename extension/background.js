// @ts-check
'use strict';

/**
 * Duty: what only an extension's own context may do: hear the toolbar button, the shortcut and the context
 * menu, put the card's files into a page when a reader first asks for them, and run the engine for pages that
 * forbid it.
 * Taboo: no state between events. The browser ends this script whenever it likes.
 */

// In Chromium this is a worker and loads what it needs; Firefox has loaded the manifest's list by now.
if (typeof importScripts === 'function') {
  importScripts('wasm/nutgraf.js', 'engine.js', 'sites.js', 'settings.js', 'reach.js', 'button.js');
}

const CARD_STYLE = 'card.css';

/** The entries of a page's and of the button's context menu that show something. */
const PAGE_MENU = [
  { id: 'summarize', title: 'actionTitle', contexts: /** @type {const} */ (['page', 'link', 'image', 'action']) },
  { id: 'selection', title: 'menuSelection', contexts: /** @type {const} */ (['selection']) },
  { id: 'skim', title: 'commandSkim', contexts: /** @type {const} */ (['action']) },
];

/** What the shortcuts show, by the names that the manifest gives them. @type {Record<string, Nutgraf.Shown>} */
const COMMANDS = { summarize: 'page', selection: 'selection', skim: 'skim' };

chrome.runtime.onInstalled.addListener(({ reason }) => {
  // The welcome page comes last, when the pages beside it can be read as well.
  applyReach().then(reachOpenPages).then(() => { if (reason === 'install') welcome(); });
  chrome.contextMenus.removeAll(() => {
    for (const { id, title, contexts } of PAGE_MENU) {
      chrome.contextMenus.create({ id, title: chrome.i18n.getMessage(title), contexts: [...contexts] });
    }
    addButtonMenu();
  });
});

/** Changes that are being followed. */
let following = 0;

/** Whether pages are to be heard of that this start has not asked for, and Firefox wakes a script for no others. */
let needsStart = false;

/** @param {Record<string, chrome.storage.StorageChange>} changes */
async function onChanged(changes) {
  const couldHear = heardPages();
  following++;
  await Promise.allSettled([followChanges(changes), watchPages()]);
  following--;
  if (!couldHear && heardPages()) needsStart = true;
  if (needsStart && !following) location.reload();
}

/** The one tab that the extension ever opens by itself. */
async function welcome() {
  await chrome.storage.local.set({ [SEEN]: chrome.runtime.getManifest().version });
  await chrome.tabs.create({ url: 'welcome.html' });
}

chrome.runtime.onStartup.addListener(applyReach);
chrome.storage.onChanged.addListener(onChanged);
if (heardPages()) chrome.tabs.onUpdated.addListener(onTabUpdated);
watchPages();
// What changed and which pages came while this script started anew, nobody has heard.
if (isStartedAnew()) {
  applyReach();
  showWhereOff();
}

chrome.action.onClicked.addListener((tab) => showIn(tab, 'page'));
chrome.contextMenus.onClicked.addListener((info, tab) => {
  const isOfPage = PAGE_MENU.some(({ id }) => id === info.menuItemId);
  if (isOfPage && tab) showIn(tab, COMMANDS[info.menuItemId]);
  else if (!isOfPage) chooseFromMenu(info.menuItemId, tab);
});
chrome.commands.onCommand.addListener((command, tab) => {
  if (Object.hasOwn(COMMANDS, command) && tab) showIn(tab, COMMANDS[command]);
});

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  const answer = answerTo(message, sender);
  if (!answer) return false;
  answer.then(reply, (error) => reply({ error: String(error?.message ?? error) }));
  return true;
});

/**
 * @param {unknown} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<object> | null} `null` for what is not ours to answer
 */
function answerTo(message, sender) {
  if (sender.id !== chrome.runtime.id || sender.tab?.id === undefined || !isObject(message)) return null;
  const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
  // Pages of the extension itself have its files by their own markup.
  const isOwnPage = sender.url?.startsWith(chrome.runtime.getURL(''));
  switch (message.type) {
    case 'shown':
    case 'hidden':
      return showUnlessOff(sender.tab, message.type === 'shown' ? 'shown' : 'available').then(() => ({}));
    case 'load':
      if (isOwnPage) return Promise.resolve({});
      return chrome.scripting.executeScript({ target, files: CARD_FILES }).then(() => ({}));
    case 'style':
    case 'unstyle':
      if (isOwnPage) return Promise.resolve({});
      // A page could tell by a look-alike of the card whether its style sheet is there; so it is only while a card is.
      return chrome.scripting[message.type === 'style' ? 'insertCSS' : 'removeCSS']({ target, files: [CARD_STYLE] }).then(() => ({}));
    case 'sheet':
      return fetch(chrome.runtime.getURL(CARD_STYLE)).then((file) => file.text()).then((css) => ({ css }));
    case 'rehearse':
      return answerHere(REHEARSED, {}).then(() => ({}));
    case 'summarize':
      if (typeof message.wire !== 'string' || !isObject(message.request)) return null;
      return answerHere(message.wire, message.request);
    default:
      return null;
  }
}

/** Milliseconds in which a page has taken a script; of one that shows a source, Chromium never tells. */
const PUT_WITHIN = 3000;

/**
 * Has a tab show its summary, or says on the button that this tab cannot.
 * @param {chrome.tabs.Tab} tab
 * @param {Nutgraf.Shown} what
 */
async function showIn(tab, what) {
  if (tab.id === undefined) return;
  if (ruleFor(tab.url, (await readSettings()).sites)?.rule === 'off') return explain(tab.id, 'off');
  let told = await tell(tab.id, what);
  // A blob has no address that we are told, and takes scripts; so the one that takes none is known by the time it takes.
  const late = new Promise((done) => setTimeout(() => done('late'), PUT_WITHIN));
  const against = told ? null : await Promise.race([addTo(tab.id), late]);
  if (!told && !against) told = await tell(tab.id, what);
  if (!told?.shown) await sayImpossible(tab.id, await isClosedFile(against) ? 'actionFile' : whyNot(told?.type));
}

/**
 * Whether Chromium refuses a page for want of a permission, as it does the reader's files until the extension is given
 * access to them: of such a page we are told no address, but of its own pages it says that they are.
 * @param {unknown} against what it says
 */
async function isClosedFile(against) {
  return !isFirefox && /^Error: Cannot access contents/.test(String(against)) && !await chrome.extension.isAllowedFileSchemeAccess();
}

/**
 * @param {number} tabId
 * @param {Nutgraf.Shown} what
 * @returns {Promise<Nutgraf.Told | null>} what the page's content script says; `null` where there is none
 */
async function tell(tabId, what) {
  try {
    return await chrome.tabs.sendMessage(tabId, { type: 'show', what }, { frameId: 0 }) ?? null;
  } catch {
    return null;
  }
}

/**
 * The text that says why what is no page cannot be summarized: a picture has no text, and a drawing or data may have
 * some; a PDF has, but the browser's viewer lets nobody read it.
 * @param {string} [type] its media type, where a script of ours could ask for it
 */
function whyNot(type = 'text/html') {
  if (/^(?:text\/html|application\/pdf)$/.test(type)) return 'actionImpossible';
  return /^(?:image\/(?!svg)|audio\/|video\/)/.test(type) ? 'refusal_empty' : 'refusal_no_article';
}

/**
 * @param {number} tabId
 * @param {string} why
 */
async function sayImpossible(tabId, why) {
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text: '–' }),
    chrome.action.setBadgeBackgroundColor({ tabId, color: '#6b6b6b' }),
    explain(tabId, 'impossible', why),
  ]);
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null;
}
