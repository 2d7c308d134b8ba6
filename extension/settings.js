// @ts-check
'use strict';

/**
 * Duty: what a reader can set: which values there are, where they are kept, and what becomes of those that
 * cannot be used.
 * Taboo: it never writes over a value that it does not understand without setting that value aside first.
 *
 * Each setting and each site's rule is an item of its own, so that two windows which change two of them cannot
 * undo each other's work. Items are kept in `storage.sync`; where that is missing, full or written by a newer
 * version, in `storage.local`, which wins on reading.
 */

/** The version of the items' meaning. A step to the next one goes into `MIGRATIONS`. */
const SETTINGS_VERSION = 1;

/**
 * Steps from one version to the next; the function at index n takes items of version n + 1.
 * @type {Nutgraf.Migration[]}
 */
const MIGRATIONS = [];

const SITE_PREFIX = 'site:';
const ASIDE_PREFIX = 'aside:';

/** The version of the extension whose changes the reader was told of last; of this device, hence never in sync. */
const SEEN = 'seen';

/** Words a minute: 238 is the mean of 190 studies of silent reading (Brysbaert 2019), rounded. */
const USUAL_SPEED = 240;

/** Longest name of a voice; those of Windows, the longest found, have some 60 characters. */
const MAX_VOICE = 200;

/** @type {{ [K in keyof Nutgraf.SettingValues]: Nutgraf.SettingField }} */
const SETTING_FIELDS = {
  length: oneOf('medium', 'short', 'medium', 'long'),
  form: oneOf('sentences', 'sentences', 'points', 'headline', 'teaser'),
  automatic: oneOf(false, false, true),
  highlight: oneOf('yellow', 'yellow', 'green', 'blue', 'pink', 'orange'),
  trim: oneOf(true, false, true),
  wordsPerMinute: within(USUAL_SPEED, 60, 1200),
  voice: { usual: '', accepts: (value) => typeof value === 'string' && value.length <= MAX_VOICE },
  rate: within(1, 0.5, 2),
};

/**
 * @param {string | boolean} usual
 * @param {...(string | boolean)} values
 * @returns {Nutgraf.SettingField}
 */
function oneOf(usual, ...values) {
  return { usual, accepts: (value) => values.some((known) => known === value) };
}

/**
 * @param {number} usual
 * @param {number} least
 * @param {number} most
 * @returns {Nutgraf.SettingField}
 */
function within(usual, least, most) {
  const accepts = (/** @type {unknown} */ value) => typeof value === 'number' && value >= least && value <= most;
  return { usual, least, most, accepts };
}

/** @returns {Nutgraf.SettingValues} */
function usualSettings() {
  const pairs = Object.entries(SETTING_FIELDS).map(([key, field]) => [key, field.usual]);
  return Object.fromEntries(pairs);
}

/**
 * Whether an item is one that this version may write.
 * @param {string} key
 * @param {unknown} value
 */
function isSettingItem(key, value) {
  if (key === 'version') return value === SETTINGS_VERSION;
  if (Object.hasOwn(SETTING_FIELDS, key)) return settingField(key).accepts(value);
  if (!key.startsWith(SITE_PREFIX)) return false;
  const site = key.slice(SITE_PREFIX.length);
  return siteFrom(site) === site && (value === 'off' || value === 'automatic' || value === 'none');
}

/** @param {string} key */
function settingField(key) {
  return SETTING_FIELDS[/** @type {keyof Nutgraf.SettingValues} */ (key)];
}

/**
 * Makes sense of the items of one area of storage. Nothing that is in them makes it fail.
 * @param {Record<string, unknown>} items
 * @param {Nutgraf.Migration[]} [migrations]
 * @returns {Nutgraf.Understood}
 */
function understandItems(items, migrations = MIGRATIONS) {
  const current = migrations.length + 1;
  const version = items.version ?? current;
  const isVersion = Number.isInteger(version) && /** @type {number} */ (version) >= 1;
  const isNewer = isVersion && /** @type {number} */ (version) > current;
  let known = items;
  for (let step = isVersion ? Number(version) : current; step < current; step++) known = migrations[step - 1](known);
  /** @type {Nutgraf.Understood} */
  const result = { values: {}, sites: Object.create(null), problems: [], isNewer, isOlder: known !== items };
  for (const [key, value] of Object.entries(known)) {
    if (key === SEEN || key.startsWith(ASIDE_PREFIX) || (key === 'version' && isVersion)) continue;
    if (!isSettingItem(key, value)) {
      const isOurs = key === 'version' || Object.hasOwn(SETTING_FIELDS, key) || key.startsWith(SITE_PREFIX);
      result.problems.push({ key, value, why: isNewer ? 'newer' : isOurs ? 'corrupt' : 'foreign' });
    } else if (key.startsWith(SITE_PREFIX)) {
      result.sites[key.slice(SITE_PREFIX.length)] = /** @type {Nutgraf.SiteRule | 'none'} */ (value);
    } else {
      Object.assign(result.values, { [key]: value });
    }
  }
  return result;
}

/**
 * All settings, with the usual value wherever none is kept or none can be used.
 * @returns {Promise<Nutgraf.Settings>}
 */
async function readSettings() {
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  const [shared, own] = [understandItems(sync ?? {}), understandItems(local ?? {})];
  const rules = Object.entries({ ...shared.sites, ...own.sites }).filter(([, rule]) => rule !== 'none');
  return {
    ...usualSettings(),
    ...shared.values,
    ...own.values,
    sites: Object.fromEntries(/** @type {[string, Nutgraf.SiteRule][]} */ (rules)),
    problems: [...shared.problems, ...own.problems],
    isNewer: shared.isNewer || own.isNewer,
    isLocal: sync === null || Object.keys(local ?? {}).some((key) => isSettingItem(key, local?.[key])),
  };
}

/**
 * @param {'sync' | 'local'} name
 * @returns {Promise<Record<string, unknown> | null>} `null` where the browser has no such area
 */
async function readArea(name) {
  try {
    return await chrome.storage[name].get(null);
  } catch {
    return null;
  }
}

/**
 * @template {keyof Nutgraf.SettingValues} K
 * @param {K} key
 * @param {Nutgraf.SettingValues[K]} value
 */
function saveSetting(key, value) {
  return saveItems({ [key]: value });
}

/**
 * @param {string} site
 * @param {Nutgraf.SiteRule | null} rule `null` to have none any more
 */
function setSite(site, rule) {
  return saveItems({ [SITE_PREFIX + site]: rule ?? 'none' });
}

/**
 * Writes items, each as it is given; `'none'` takes a site's rule away.
 * @param {Record<string, unknown>} items
 * @returns {Promise<'sync' | 'local'>} where they are kept now
 */
async function saveItems(items) {
  for (const [key, value] of Object.entries(items)) {
    if (!isSettingItem(key, value)) throw new RangeError(`not a setting: ${key}`);
  }
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  if (sync && !understandItems(sync).isNewer) {
    try {
      await writeArea('sync', sync, items);
      await removeOwn(local ?? {}, Object.keys(items));
      return 'sync';
    } catch (error) {
      if (error instanceof AsideError) throw error;
      // Full, or written too often in a minute: this device keeps it.
    }
  }
  await writeArea('local', local ?? {}, items, sync ?? {});
  return 'local';
}

/** Thrown where not even a copy of the former value could be kept; then nothing is written. */
class AsideError extends Error {}

/**
 * @param {'sync' | 'local'} name
 * @param {Record<string, unknown>} present what the area holds
 * @param {Record<string, unknown>} items
 * @param {Record<string, unknown>} [beneath] what shows through where this area holds nothing
 */
async function writeArea(name, present, items, beneath = {}) {
  const { isOlder, isNewer, problems, values, sites } = understandItems(present);
  await setAside(problems.filter(({ key }) => Object.hasOwn(items, key) || isOlder));
  const [kept, gone] = /** @type {[Record<string, unknown>, string[]]} */ ([isNewer ? {} : { version: SETTINGS_VERSION }, []]);
  if (isOlder) {
    Object.assign(kept, itemsOf(values, sites));
    gone.push(...Object.keys(present).filter((key) => !Object.hasOwn(kept, key) && !isOfThisDevice(key)));
  }
  for (const [key, value] of Object.entries(items)) {
    if (value === 'none' && !Object.hasOwn(beneath, key)) gone.push(key);
    else kept[key] = value;
  }
  const changed = Object.fromEntries(Object.entries(kept).filter(([key, value]) => present[key] !== value));
  if (Object.keys(changed).length) await chrome.storage[name].set(changed);
  if (gone.length) await chrome.storage[name].remove(gone);
}

/**
 * Values and rules in the form in which they are kept.
 * @param {Nutgraf.Understood['values']} values
 * @param {Nutgraf.Understood['sites']} sites
 * @returns {Record<string, unknown>}
 */
function itemsOf(values, sites) {
  return { ...values, ...Object.fromEntries(Object.entries(sites).map(([site, rule]) => [SITE_PREFIX + site, rule])) };
}

/** @param {string} key */
function isOfThisDevice(key) {
  return key === SEEN || key.startsWith(ASIDE_PREFIX);
}

/**
 * Takes from this device what is kept in sync by now, or what is understood there would be hidden for good.
 * @param {Record<string, unknown>} local
 * @param {string[]} keys
 */
async function removeOwn(local, keys) {
  const both = keys.filter((key) => Object.hasOwn(local, key));
  if (!both.length) return;
  await setAside(understandItems(local).problems.filter(({ key }) => both.includes(key)));
  await chrome.storage.local.remove(both);
}

/**
 * Keeps a copy of what cannot be used, on this device, until its owner says that it may go.
 * @param {Nutgraf.SettingProblem[]} problems
 */
async function setAside(problems) {
  if (!problems.length) return;
  const local = await readArea('local') ?? {};
  /** @type {Record<string, Nutgraf.SettingProblem>} */
  const copies = {};
  for (const problem of problems) {
    let name = ASIDE_PREFIX + problem.key;
    while (Object.hasOwn(local, name) || Object.hasOwn(copies, name)) name += "'";
    copies[name] = problem;
  }
  try {
    await chrome.storage.local.set(copies);
  } catch (error) {
    throw new AsideError('no room to keep what would be overwritten', { cause: error });
  }
}

/**
 * Calls the listener after each change, from whichever window or device it comes.
 * @param {(settings: Nutgraf.Settings) => void} listener
 * @param {{ signal: AbortSignal }} options
 */
function watchSettings(listener, { signal }) {
  const onChanged = () => readSettings().then((settings) => signal.aborted || listener(settings));
  chrome.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => chrome.storage.onChanged.removeListener(onChanged));
}
