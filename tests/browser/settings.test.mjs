import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, pressPart, serve, until } from './harness.mjs';
import { forget, openOwn } from './own.mjs';
import { article } from './pages.mjs';
import { browser, openSettings, own as page, stage } from './stage.mjs';


stage({}, {}, openSettings);
beforeEach(() => forget(page));

/** @param {Record<string, unknown>} items @param {'sync' | 'local'} [area] */
const put = (items, area = 'sync') => page.evaluate((i, a) => chrome.storage[a].set(i), items, area);
/** @param {'sync' | 'local'} [area] @returns {Promise<Record<string, any>>} */
const kept = (area = 'sync') => page.evaluate((a) => chrome.storage[a].get(null), area);
const read = () => page.evaluate(() => readSettings());

const USUAL = {
  length: 'medium', form: 'sentences', automatic: false, highlight: 'yellow', trim: true, wordsPerMinute: 240, voice: '',
  rate: 1, sites: {}, problems: [], isNewer: false, isLocal: false,
};

test('with nothing kept every setting has its usual value', async () => {
  assert.deepEqual(await read(), USUAL);
});

test('values of the wrong kind are not used, are told of, and are kept when something takes their place', async () => {
  const corrupt = {
    version: 'two', length: 7, form: null, automatic: 'yes', highlight: { a: 1 }, trim: 0, wordsPerMinute: -1, voice: [], rate: '1',
    'site:': 'off', 'site:example.org': 'perhaps', 'site:WWW.example.org': 'off',
  };
  await put(corrupt);
  const { problems, ...settings } = await read();
  const { problems: _, ...usual } = USUAL;
  assert.deepEqual(settings, usual);
  assert.deepEqual(problems.map((p) => p.key).sort(), Object.keys(corrupt).sort());
  assert.ok(problems.every((p) => p.why === 'corrupt'));

  await page.evaluate(() => saveSetting('length', 'long'));
  assert.equal((await read()).length, 'long');
  assert.deepEqual((await kept('local'))['aside:length'], { key: 'length', value: 7, why: 'corrupt' });
  assert.equal((await kept()).form, null, 'what was not written over stays where it is');
});

test('the settings page tells of them', async () => {
  await put({ length: 7, 'from another program': true });
  await until('a notice', () => page.$eval('#notices', (e) => e.textContent?.includes('2')));
  assert.equal(await page.$eval('#aside', (e) => e.checkVisibility()), true);
  const rows = await page.$$eval('#aside-list code', (all) => all.map((e) => e.textContent));
  assert.deepEqual(rows.sort(), ['from another program: true', 'length: 7']);
  assert.equal(await page.$eval('[name="length"][value="medium"]', (e) => /** @type {HTMLInputElement} */ (e).checked), true);
});

test('they go when their reader says so', async () => {
  await put({ length: 7, theirs: true, form: 'points' });
  await put({ 'aside:rate': { key: 'rate', value: 'fast', why: 'corrupt' } }, 'local');
  await until('all three are shown', () => page.evaluate(() => document.querySelectorAll('#aside-list li').length === 3));
  await page.click('#discard');
  await until('they are gone', () => page.$eval('#aside', (e) => !e.checkVisibility()));
  assert.deepEqual(await kept(), { form: 'points' });
  assert.deepEqual(await kept('local'), {});
});

test('what another program has in the same place stays there', async () => {
  await put({ theirs: [1, 2] });
  await page.evaluate(() => saveSetting('form', 'points'));
  const items = await kept();
  assert.deepEqual(items.theirs, [1, 2]);
  assert.equal(items.form, 'points');
  assert.deepEqual((await read()).problems, [{ key: 'theirs', value: [1, 2], why: 'foreign' }]);
});

test('settings of a newer version are used as far as they are understood, and never written over', async () => {
  const newer = { version: 99, length: 'enormous', form: 'points', mood: { calm: true }, 'site:example.org': 'off' };
  await put(newer);
  let settings = await read();
  assert.equal(settings.isNewer, true);
  assert.equal(settings.length, 'medium');
  assert.equal(settings.form, 'points');
  assert.deepEqual(settings.problems.map((p) => p.why), ['newer', 'newer']);

  const where = await page.evaluate(async () => [await saveSetting('length', 'short'), await setSite('example.org', null)]);
  assert.deepEqual(where, ['local', 'local']);
  settings = await read();
  assert.equal(settings.length, 'short');
  assert.deepEqual(settings.sites, {}, 'a rule taken away here is hidden here');
  assert.deepEqual(await kept(), newer);
});

test('items of an older version are led through every step', async () => {
  const result = await page.evaluate(() => understandItems({ version: 1, size: 'big', rate: 2 }, [
    ({ size, ...rest }) => ({ ...rest, version: 2, length: size === 'big' ? 'huge' : 'short' }),
    ({ length, ...rest }) => ({ ...rest, version: 3, length: length === 'huge' ? 'long' : length }),
  ]));
  assert.deepEqual(result, { values: { length: 'long', rate: 2 }, sites: {}, problems: [], isNewer: false, isOlder: true });
});

test('when the shared storage is full, this device keeps the change and the page says so', async () => {
  await page.evaluate(async () => {
    try {
      for (let n = 0; ; n++) await chrome.storage.sync.set({ [`filler${n}`]: 'x'.repeat(8000) });
    } catch {
      // Full up to the last 8 KB; small items finish it.
    }
    try {
      for (let n = 0; ; n++) await chrome.storage.sync.set({ [`grain${n}`]: 'x'.repeat(300) });
    } catch {
      // Full.
    }
  });
  const where = await page.evaluate(async () => {
    const all = [];
    for (let n = 0; n < 20; n++) all.push(await setSite(`site-with-a-long-name-number-${n}.example.org`, 'off'));
    return all;
  });
  assert.ok(where.includes('local'), 'the last of them found no room');
  const settings = await read();
  assert.equal(Object.keys(settings.sites).length, 20, 'not one of them is lost');
  assert.equal(settings.isLocal, true);
});

test('where there is no shared storage at all, this device keeps everything', async () => {
  const result = await page.evaluate(async () => {
    const { sync } = chrome.storage;
    Object.defineProperty(chrome.storage, 'sync', { value: undefined, configurable: true });
    try {
      const where = await saveSetting('highlight', 'pink');
      return { where, ...await readSettings() };
    } finally {
      Object.defineProperty(chrome.storage, 'sync', { value: sync, configurable: true });
    }
  });
  assert.equal(result.where, 'local');
  assert.equal(result.highlight, 'pink');
  assert.equal(result.isLocal, true);
});

test('a value that is no setting is not written', async () => {
  for (const call of ["saveSetting('length', 'vast')", "setSite('no site', 'off')", "saveSetting('rate', NaN)"]) {
    await assert.rejects(page.evaluate(call), /not a setting/, call);
  }
  assert.deepEqual(await kept(), {});
});

test('two windows that change settings at once both have their way', async () => {
  const other = await openOwn(browser, 'options.html');
  await Promise.all([
    page.evaluate(() => Promise.all([saveSetting('length', 'long'), setSite('one.example', 'off'), setSite('both.example', 'off')])),
    other.evaluate(() => Promise.all([saveSetting('form', 'points'), setSite('two.example', 'automatic'), setSite('both.example', 'off')])),
  ]);
  const settings = await read();
  assert.equal(settings.length, 'long');
  assert.equal(settings.form, 'points');
  assert.deepEqual(settings.sites, { 'one.example': 'off', 'two.example': 'automatic', 'both.example': 'off' });
  for (const window of [page, other]) {
    await until('both windows show both changes', () => window.evaluate(() => (
      /** @type {HTMLInputElement} */ (document.querySelector('[name="length"][value="long"]')).checked
      && /** @type {HTMLInputElement} */ (document.querySelector('[name="form"][value="points"]')).checked
      && document.querySelectorAll('#sites li').length === 3)));
  }
  await other.close();
});

test('the card is as its reader has set it', async () => {
  const asides = ['It was sold, however, on Monday, to a firm from abroad.', 'The mill (built in 1887) has stood empty for years.']
    .map((text) => `${text} The council has waited for a buyer with a plan since then. Nobody had one for a decade.`);
  const server = await serve({ '/article': () => ({ body: article({ paragraphs: [...asides, 'The mill will be a library with a reading room. '.repeat(60)] }) }) });
  const story = await browser.newPage();
  try {
    const open = async () => {
      await story.goto(`${server.url}/article`);
      await story.click('#stub');
      return cardIn(story, browser, 'ready', 0, ({ text }) => / instead of /.test(text ?? ''));
    };
    const usual = await open();
    await page.evaluate(() => Promise.all([saveSetting('length', 'long'), saveSetting('form', 'points'), saveSetting('highlight', 'pink'),
      saveSetting('wordsPerMinute', 60)]));
    const set = await open();
    assert.match(set.text ?? '', /Points/);
    assert.notEqual(set.text?.match(/[\d,]+ min instead of [\d,]+ min/)?.[0], usual.text?.match(/[\d,]+ min instead of [\d,]+ min/)?.[0]);
    await pressPart(story, browser, 'sentence', 0);
    await until('a mark of the colour chosen', () => story.evaluate(() => CSS.highlights.has('nutgraf-pink')));
    assert.deepEqual(await browser.inCard(story, (/** @type {ShadowRoot} */ root) => [...root.querySelectorAll('[aria-pressed=true]')].map((e) => e.textContent)),
      ['Points', 'Long']);
  } finally {
    await story.close();
    await server.close();
  }
});
