import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vm from 'node:vm';

/** The two files as a page loads them, with no storage: these laws are about making sense of what is there. */
const context = vm.createContext({ URL });
for (const name of ['sites.js', 'settings.js']) {
  vm.runInContext(await readFile(join(import.meta.dirname, '../../extension', name), 'utf8'), context);
}
/** @type {typeof understandItems} */
const understand = vm.runInContext('understandItems', context);
/** @type {Record<string, Nutgraf.SettingField>} */
const fields = vm.runInContext('SETTING_FIELDS', context);
/** @type {typeof siteFrom} */
const from = vm.runInContext('siteFrom', context);
/** @type {typeof patternOf} */
const pattern = vm.runInContext('patternOf', context);

const ROUNDS = 20_000;

/** Small numbers from a seed, the same in each run. @param {number} seed */
function* dice(seed) {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const KEYS = [...Object.keys(fields), 'version', 'seen', 'aside:length', 'site:', 'site:example.org', 'site:a.b.example', 'site:WWW.x.org',
  'site:__proto__', 'site:constructor', 'site:file:', 'site:[::1]', 'site:no site', 'toString', 'constructor', '', 'theirs', 'LENGTH'];
const VALUES = [undefined, null, true, false, 0, 1, 2, -1, 1.5, 240, 1e9, NaN, Infinity, '', 'short', 'long', 'points', 'pink', 'off', 'automatic', 'none',
  'x'.repeat(300), [], {}, ['short'], { length: 'short' }, 99, '1'];

test('whatever is stored, making sense of it never fails, loses nothing and believes nothing unchecked', () => {
  const roll = dice(7);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(/** @type {number} */ (roll.next().value) * list.length)];
  for (let round = 0; round < ROUNDS; round++) {
    const items = Object.fromEntries(Array.from({ length: round % 9 }, () => [pick(KEYS), pick(VALUES)]));
    const { values, sites, problems, isNewer } = understand(items);
    for (const [key, value] of Object.entries(values)) assert.ok(fields[key].accepts(value), JSON.stringify(items));
    for (const rule of Object.values(sites)) assert.match(rule, /^(?:off|automatic|none)$/);
    const told = [...Object.keys(values), ...Object.keys(sites).map((site) => `site:${site}`), ...problems.map(({ key }) => key)];
    const silent = Object.keys(items).filter((key) => !told.includes(key));
    const mayBeSilent = ['seen', 'aside:length', ...Number.isInteger(items.version) || items.version == null ? ['version'] : []];
    assert.deepEqual(silent.filter((key) => !mayBeSilent.includes(key)), [], JSON.stringify(items));
    assert.equal(new Set(told).size, told.length, 'nothing is told twice');
    assert.equal(isNewer, Number.isInteger(items.version) && items.version > 1);
  }
});

test('a usual value is one that is accepted', () => {
  for (const [key, field] of Object.entries(fields)) assert.ok(field.accepts(field.usual), key);
});

test('what readers type for a site', () => {
  /** @type {[string, string | null, string?][]} */
  const cases = [
    ['example.org', 'example.org', '*://*.example.org/*'],
    ['  https://www.Example.ORG:8443/a?b#c ', 'example.org'],
    ['*.example.org', 'example.org'],
    ['www.example.org.', 'example.org'],
    ['www.', 'www'],
    ['www.org', 'www.org', '*://*.www.org/*'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost:3000', 'localhost', '*://*.localhost/*'],
    ['127.0.0.1', '127.0.0.1', '*://127.0.0.1/*'],
    ['http://[::1]:80/', '[::1]', '*://[::1]/*'],
    ['file:///home/me/page.html', 'file:', 'file:///*'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['javascript:alert(1)', null],
    ['two words', null],
    ['', null],
    ['.', null],
    [`${'a'.repeat(300)}.org`, null],
  ];
  for (const [typed, site, matched] of cases) {
    assert.equal(from(typed), site, typed);
    if (site) assert.equal(from(site), site, 'a site means itself');
    if (site && matched) assert.equal(pattern(site), matched);
  }
});
