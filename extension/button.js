// @ts-check
'use strict';

/**
 * Duty: the toolbar button and its menu: what state the page in front is in, and what else can be done there.
 * Taboo: one press puts the card and never opens a window of its own, but where no card can be: there it says
 * why, and how to change it.
 */

/** What each state shows. @type {Record<Nutgraf.ButtonState, { icon: string, title: string }>} */
const STATES = {
  available: { icon: 'icons/', title: 'actionTitle' },
  shown: { icon: 'icons/shown-', title: 'actionShown' },
  off: { icon: 'icons/off-', title: 'actionOff' },
  impossible: { icon: 'icons/off-', title: 'actionImpossible' },
};

/** Sizes in pixels of a toolbar's icon on usual and on dense screens. */
const ICON_SIZES = [16, 32];

const POPUP = 'popup.html';

/** What the button's menu offers below what shows something, in order; Chromium shows six entries at most. */
const BUTTON_MENU = [
  ['off', 'menuOff'],
  ['automatic', 'menuAutomatic'],
  ['settings', 'menuSettings'],
];

/**
 * Shows a state for one tab. The browser forgets it when the tab goes elsewhere.
 * @param {number} tabId
 * @param {Nutgraf.ButtonState} state
 * @param {string} [why] the text that says so instead of the state's own
 */
async function showState(tabId, state, why) {
  const { icon, title } = STATES[state];
  const path = Object.fromEntries(ICON_SIZES.map((size) => [size, `${icon}${size}.png`]));
  const popup = state === 'off' || state === 'impossible' ? POPUP + (why ? `?why=${why}` : '') : '';
  // What a press does comes before what is said of it. A tab that was closed meanwhile has no button.
  await Promise.allSettled([
    chrome.action.setPopup({ tabId, popup }),
    chrome.action.setIcon({ tabId, path }),
    chrome.action.setTitle({ tabId, title: chrome.i18n.getMessage(why ?? title) }),
  ]);
}

/**
 * Shows a state for a tab, unless its site is off: a card that goes for that reason tells only when it has gone.
 * @param {chrome.tabs.Tab} tab
 * @param {Nutgraf.ButtonState} state
 */
async function showUnlessOff({ id, url }, state) {
  const { sites } = await readSettings();
  if (id !== undefined) await showState(id, ruleFor(url, sites)?.rule === 'off' ? 'off' : state);
}

/**
 * Says in the button's own small window why no card can be here.
 * @param {number} tabId
 * @param {'off' | 'impossible'} state
 * @param {string} [why]
 */
async function explain(tabId, state, why) {
  await showState(tabId, state, why);
  // Firefox opens it only at the next press, since by now this one is no longer under way.
  await chrome.action.openPopup().catch(() => {});
}

/** Adds the button's menu to the browser's. */
function addButtonMenu() {
  for (const [id, key] of BUTTON_MENU) {
    chrome.contextMenus.create({ id, title: chrome.i18n.getMessage(key), contexts: ['action'] });
  }
}

/**
 * Does what was chosen in the button's menu.
 * @param {string | number} id
 * @param {chrome.tabs.Tab | undefined} tab
 */
async function chooseFromMenu(id, tab) {
  if (id === 'settings') await chrome.runtime.openOptionsPage();
  else if (id === 'off' || id === 'automatic') await toggleRule(id, tab?.url);
}

/**
 * Sets a rule for the site in front, or takes away the one that makes it so.
 * @param {Nutgraf.SiteRule} wanted
 * @param {string | undefined} address
 */
async function toggleRule(wanted, address) {
  const { sites } = await readSettings();
  const present = ruleFor(address, sites);
  const site = siteOf(address);
  if (present?.rule === wanted) await setSite(present.site, null);
  else if (site) await setSite(site, wanted);
}

/**
 * Says on the button that a tab's site is off, as soon as the tab goes there.
 * @param {number} tabId
 * @param {{ status?: string, url?: string }} change
 * @param {chrome.tabs.Tab} tab
 */
async function onTabUpdated(tabId, change, tab) {
  if (change.status !== 'loading') return;
  const { sites } = await readSettings();
  if (ruleFor(tab.url, sites)?.rule === 'off') await showState(tabId, 'off');
}

/** Says on the buttons of all pages whose sites are off that they are. */
async function showWhereOff() {
  const { sites } = await readSettings();
  const tabs = await chrome.tabs.query({ url: EVERYWHERE });
  await Promise.all(tabs.map(({ id, url }) => id !== undefined && ruleFor(url, sites)?.rule === 'off' && showState(id, 'off')));
}

/**
 * Whether pages are to be heard of, as the last start left it, for a start has to say so before it can ask. It
 * matters in Firefox alone, which has this memory: there a listener that one start has added wakes the background
 * until a later start does not add it, whatever was removed meanwhile. In Chromium, to remove it is enough.
 */
function heardPages() {
  return globalThis.localStorage?.getItem('hears-pages') !== 'no';
}

/** Whether this start was made only to ask for pages. */
function isStartedAnew() {
  return performance.getEntriesByType('navigation').some((entry) => /** @type {PerformanceNavigationTiming} */ (entry).type === 'reload');
}

/** One look at the settings at a time, or an older one could have the last word. @type {Promise<unknown>} */
let watching = Promise.resolve();

/** Hears of pages while there is a site that is off; else there is nothing to say, and they need not wake the background. */
function watchPages() {
  watching = watching.catch(() => {}).then(watch);
  return watching;
}

async function watch() {
  const { sites } = await readSettings();
  const isNeeded = Object.values(sites).includes('off');
  globalThis.localStorage?.setItem('hears-pages', isNeeded ? 'yes' : 'no');
  const isHeard = chrome.tabs.onUpdated.hasListener(onTabUpdated);
  if (isNeeded && !isHeard) chrome.tabs.onUpdated.addListener(onTabUpdated);
  else if (!isNeeded) chrome.tabs.onUpdated.removeListener(onTabUpdated);
}
