// @ts-check
'use strict';

/**
 * Duty: which pages get the content script. The browser is told beforehand, so that a page of a site that is
 * off never has a script of ours in it, not even one that would do nothing.
 * Taboo: it keeps no state; what holds is what the settings and the browser's own list say.
 */

/** What goes into each page, at its start. */
const PAGE_FILES = ['phrases.js', 'stub.js', 'content.js'];

/** What a page gets when its reader asks for the first summary; a page without a stub never does. */
const CARD_FILES = [
  'sweep.js', 'sites.js', 'settings.js', 'wasm/nutgraf.js', 'snapshot.js', 'engine.js', 'place.js', 'source.js', 'sight.js', 'keep.js', 'copy.js',
  'skim.js', 'listen.js', 'undo.js', 'choices.js', 'parts.js', 'card.js', 'outlive.js', 'where.js', 'scope.js',
  'actions.js', 'settle.js', 'show.js',
];

/** What goes as well into pages whose stubs are replaced without a press, once they can be read. */
const AUTOMATIC_FILES = ['settle.js', 'automatic.js'];

const EVERYWHERE = ['http://*/*', 'https://*/*', 'file:///*'];

/** One change at a time: two that overlap would both register the same name. @type {Promise<unknown>} */
let reaching = Promise.resolve();

/** Has the browser's list of content scripts say what the settings say. */
function applyReach() {
  reaching = reaching.catch(() => {}).then(register);
  return reaching;
}

async function register() {
  const wanted = scriptsFor(await readSettings());
  const present = await chrome.scripting.getRegisteredContentScripts();
  const gone = present.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id);
  if (gone.length) await chrome.scripting.unregisterContentScripts({ ids: gone });
  const isPresent = (/** @type {{ id: string }} */ { id }) => present.some((script) => script.id === id);
  const changed = wanted.filter(isPresent);
  const added = wanted.filter((script) => !isPresent(script));
  if (changed.length) await chrome.scripting.updateContentScripts(changed);
  if (added.length) await chrome.scripting.registerContentScripts(added);
}

/**
 * @param {Nutgraf.Settings} settings
 * @returns {chrome.scripting.RegisteredContentScript[]}
 */
function scriptsFor({ sites, automatic }) {
  const patterns = (/** @type {Nutgraf.SiteRule} */ rule) =>
    Object.keys(sites).filter((site) => sites[site] === rule).map(patternOf);
  const excludeMatches = patterns('off');
  // Said in full each time: in Chromium 156 an update that leaves `persistAcrossSessions` out makes it false.
  const always = { excludeMatches, persistAcrossSessions: true };
  /** @type {chrome.scripting.RegisteredContentScript[]} */
  const scripts = [{ ...always, id: 'page', matches: EVERYWHERE, js: PAGE_FILES, runAt: 'document_start' }];
  const matches = automatic ? EVERYWHERE : patterns('automatic');
  if (matches.length) {
    scripts.push({ ...always, id: 'automatic', matches, js: AUTOMATIC_FILES, runAt: 'document_idle' });
  }
  return scripts;
}

/**
 * Has pages that are open already follow a change: those of a site that went off let go of everything, those
 * of a site that came back take up their work.
 * @param {Record<string, chrome.storage.StorageChange>} changes
 */
async function followChanges(changes) {
  if (!Object.keys(changes).some((key) => key === 'automatic' || key.startsWith(SITE_PREFIX))) return;
  await applyReach();
  const { sites } = await readSettings();
  for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
    if (!key.startsWith(SITE_PREFIX) || (oldValue !== 'off' && newValue !== 'off')) continue;
    const tabs = await chrome.tabs.query({ url: patternOf(key.slice(SITE_PREFIX.length)) });
    await Promise.all(tabs.map((tab) => followRule(tab, ruleFor(tab.url, sites)?.rule)));
  }
}

/** Brings the content script into pages that were open before it was registered, so that none need be loaded anew. */
async function reachOpenPages() {
  const { sites } = await readSettings();
  const tabs = await chrome.tabs.query({ url: EVERYWHERE, discarded: false });
  await Promise.all(tabs.map(async (tab) => {
    if (isFirefox) await addTo(tab.id, ['sweep.js']);
    await followRule(tab, ruleFor(tab.url, sites)?.rule);
  }));
}

/**
 * @param {chrome.tabs.Tab} tab
 * @param {Nutgraf.SiteRule | undefined} rule
 */
async function followRule(tab, rule) {
  if (tab.id === undefined) return;
  const type = rule === 'off' ? 'leave' : 'stay';
  const isThere = await chrome.tabs.sendMessage(tab.id, { type }, { frameId: 0 }).then(() => true, () => false);
  if (!isThere && rule !== 'off') await addTo(tab.id);
  await showState(tab.id, rule === 'off' ? 'off' : 'available');
}

/**
 * Puts the content script into a page that was open before it was registered.
 * @param {number | undefined} tabId
 * @param {string[]} [files]
 * @returns {Promise<unknown>} what the browser says against it, if anything: its own pages, its store and its viewers
 *   refuse every extension
 */
async function addTo(tabId, files = PAGE_FILES) {
  if (tabId === undefined) return 'no tab';
  try {
    await chrome.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    return null;
  } catch (error) {
    return error;
  }
}
