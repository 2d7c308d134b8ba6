// @ts-check

/**
 * Duty: what a reader may want to know of after an update, told in the settings page and nowhere else.
 * Taboo: no tab of its own, and nothing that a reader cannot see.
 */

/**
 * Versions that changed something visible, oldest first, with the key of the text that says what.
 * @type {{ version: string, key: string }[]}
 */
const NEWS = [];

/**
 * What came after the version that the reader last saw news of.
 * @param {string} seen
 * @param {typeof NEWS} news
 */
export function newsSince(seen, news = NEWS) {
  return news.filter(({ version }) => compare(version, seen) > 0);
}

/**
 * @param {string} one
 * @param {string} two
 */
function compare(one, two) {
  const [a, b] = [one, two].map((version) => version.split('.').map(Number));
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
