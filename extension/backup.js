// @ts-check

/**
 * Duty: settings as a file, and back; reset; and what was set aside because it could not be used.
 * Taboo: a file is foreign data. Nothing in it is believed before the same check that guards storage.
 */

const FORMAT = 'nutgraf-settings';

/** Bytes of a file that is still read; 500 sites' rules have 30,000. */
const MAX_FILE = 1_000_000;

/** Everything that is kept, used or not, as the text of a file. */
export async function exportSettings() {
  const { sites, problems, isNewer, isLocal, ...settings } = await readSettings();
  const unused = [...problems, ...Object.values(await asideItems())];
  return JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings, sites, unused }, null, 2) + '\n';
}

/**
 * Takes a file's settings over. Rules for sites are added to those that there are.
 * @param {string} text
 * @returns {Promise<{ taken: number, refused: number } | null>} `null` for what is no such file
 */
export async function importSettings(text) {
  const file = text.length <= MAX_FILE ? parse(text) : null;
  if (!file || file.format !== FORMAT) return null;
  const { values, sites, problems } = understandItems(Object.fromEntries([
    ['version', file.version],
    ...entriesOf(file.settings),
    ...entriesOf(file.sites).map(([site, rule]) => [SITE_PREFIX + site, rule]),
  ]));
  await setAside(problems);
  const items = itemsOf(values, sites);
  if (Object.keys(items).length) await saveItems(items);
  return { taken: Object.keys(items).length, refused: problems.length };
}

/** @param {string} text */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * @param {unknown} value
 * @returns {[string, unknown][]}
 */
function entriesOf(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** Has every setting as it was at first; what there was is set aside. */
export async function resetSettings() {
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  const own = Object.fromEntries(Object.entries(local ?? {}).filter(([key]) => !isOfThisDevice(key)));
  const former = { ...sync, ...own };
  if (!Object.keys(former).length) return;
  await setAside([{ key: 'settings', value: former, why: 'reset' }]);
  if (sync && !understandItems(sync).isNewer) {
    await chrome.storage.sync.remove(Object.keys(sync));
    await chrome.storage.local.remove(Object.keys(own));
    return;
  }
  // What a newer version wrote stays as it is for that version; here the usual values hide it.
  const { sites } = await readSettings();
  const none = Object.fromEntries(Object.keys(sites).map((site) => [SITE_PREFIX + site, 'none']));
  await saveItems({ ...usualSettings(), ...none });
}

/**
 * What was set aside, by the key it is kept under.
 * @returns {Promise<Record<string, Nutgraf.SettingProblem>>}
 */
export async function asideItems() {
  const local = Object.entries(await readArea('local') ?? {}).filter(([key]) => key.startsWith(ASIDE_PREFIX));
  return Object.fromEntries(/** @type {[string, Nutgraf.SettingProblem][]} */ (local));
}

/**
 * Brings back what a reset took away.
 * @param {string} key as `asideItems` gives it
 */
export async function restoreAside(key) {
  const copy = (await asideItems())[key];
  const { values, sites, problems } = understandItems(Object.fromEntries(entriesOf(copy?.value)));
  await saveItems(itemsOf(values, sites));
  await chrome.storage.local.remove(key);
  await setAside(problems);
}

/** Lets go of all that was set aside, and of what cannot be used where it still stands; not of a newer version's. */
export async function discardAside() {
  for (const name of /** @type {const} */ (['sync', 'local'])) {
    const { problems } = understandItems(await readArea(name) ?? {});
    const keys = problems.filter(({ why }) => why !== 'newer').map(({ key }) => key);
    if (keys.length) await chrome.storage[name].remove(keys);
  }
  await chrome.storage.local.remove(Object.keys(await asideItems()));
}
