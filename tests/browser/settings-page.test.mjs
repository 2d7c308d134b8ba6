import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { isFirefox, until } from './harness.mjs';
import { forget } from './own.mjs';
import { browser, openSettings, own as page, stage } from './stage.mjs';


stage({}, {}, openSettings);
beforeEach(() => forget(page));

const read = () => page.evaluate(() => readSettings());
const status = () => page.$eval('#status', (e) => e.textContent);

test('a press on a choice is kept at once and confirmed', async () => {
  await page.click('[name="length"][value="long"]');
  await until('it is kept', async () => (await read()).length === 'long');
  await until('it is confirmed', async () => (await status()) === 'Saved');
  await page.click('[name="trim"]');
  await until('it is kept', async () => (await read()).trim === false);
});

test('a number out of range is not kept, and the range is told', async () => {
  await page.$eval('#speed', (e) => { /** @type {HTMLInputElement} */ (e).value = ''; });
  await page.type('#speed', '5');
  await page.keyboard.press('Tab');
  await until('the range', async () => /60.*1,200/.test(await status() ?? ''));
  assert.equal(await page.$eval('#speed', (e) => e.getAttribute('aria-invalid')), 'true');
  assert.equal((await read()).wordsPerMinute, 240);
});

test('sites are added, changed and removed by keyboard alone', async () => {
  await page.focus('#new-site');
  await page.keyboard.type('https://www.Example.org/news?page=2');
  await page.keyboard.press('Enter');
  await until('the rule is kept', async () => (await read()).sites['example.org'] === 'off');
  await until('the rule is shown', () => page.$('#sites li select'));
  assert.equal(await page.$eval('#sites .name', (e) => e.textContent), 'example.org');

  await page.focus('#sites select');
  await page.select('#sites select', 'automatic');
  await until('the change is kept', async () => (await read()).sites['example.org'] === 'automatic');

  await page.focus('#sites button');
  await page.keyboard.press('Enter');
  await until('the rule is gone', async () => Object.keys((await read()).sites).length === 0);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'new-site', 'the focus is not lost with its button');
});

test('what is no site is told so and not kept', async () => {
  for (const typed of ['', 'two words', 'chrome://settings', 'http://']) {
    await page.$eval('#new-site', (e, text) => { /** @type {HTMLInputElement} */ (e).value = text; }, typed);
    await page.focus('#new-site');
    await page.keyboard.press('Enter');
    assert.match(await page.$eval('#new-site-error', (e) => e.textContent ?? ''), /example\.org/, typed);
    assert.equal(await page.$eval('#new-site', (e) => e.getAttribute('aria-invalid')), 'true');
  }
  assert.deepEqual((await read()).sites, {});
});

/** @param {string} text */
const takeIn = (text) => page.evaluate(async (t) => (
  // @ts-ignore: a path of the extension, not of this folder.
  (await import('/backup.js')).importSettings(t)), text);
// @ts-ignore: as above.
const giveOut = () => page.evaluate(async () => (await import('/backup.js')).exportSettings());

test('what is exported comes back whole on import', async () => {
  await page.evaluate(() => Promise.all([
    saveSetting('length', 'short'), saveSetting('highlight', 'blue'), saveSetting('wordsPerMinute', 300), saveSetting('voice', 'Äöü'),
    setSite('example.org', 'off'), setSite('news.example', 'automatic'), setSite('file:', 'off'),
  ]));
  const before = await read();
  const file = await giveOut();
  await forget(page);
  assert.deepEqual(await takeIn(file), { taken: 11, refused: 0 });
  assert.deepEqual(await read(), before);
  assert.equal(await giveOut(), file);
});

test('a file that is none is refused; of a damaged one the rest is taken and the damage set aside', async () => {
  for (const text of ['', 'null', '[]', '{"format":"other"}', '{"format":', 'x'.repeat(2_000_000)]) {
    assert.equal(await takeIn(text), null, text.slice(0, 20));
  }
  const damaged = '{"format":"nutgraf-settings","version":1,"settings":{"length":"long","rate":"fast","__proto__":{"form":"points"}},'
    + '"sites":{"example.org":"off","nowhere at all":"off","a.example":"none of these"}}';
  assert.deepEqual(await takeIn(damaged), { taken: 2, refused: 4 });
  const settings = await read();
  assert.equal(settings.length, 'long');
  assert.equal(settings.form, 'sentences');
  assert.deepEqual(settings.sites, { 'example.org': 'off' });
  const local = await page.evaluate(() => chrome.storage.local.get(null));
  assert.deepEqual(local['aside:rate'], { key: 'rate', value: 'fast', why: 'corrupt' });
});

test('a reset can be taken back', async () => {
  await page.evaluate(() => Promise.all([saveSetting('form', 'points'), setSite('example.org', 'off')]));
  await page.click('#reset');
  await until('the usual values', async () => (await read()).form === 'sentences');
  assert.deepEqual((await read()).sites, {});
  const restore = await until('the way back', () => page.$('#aside-list button'));
  await restore.click();
  await until('the former values', async () => (await read()).form === 'points');
  assert.deepEqual((await read()).sites, { 'example.org': 'off' });
  await until('nothing is set aside any more', () => page.$eval('#aside', (e) => !e.checkVisibility()));
});

test('the keys are listed as the browser has them', async () => {
  const shown = await page.$$eval('#keys > div', (rows) => rows.map((row) => row.textContent));
  assert.ok(shown.some((text) => /Summarize this page.*(?:Alt|⌥).*S/.test(text ?? '')), shown.join(' / '));
});

test('a press leads to where the browser lets its keys be changed', async () => {
  await page.bringToFront();
  await page.click('#change-keys');
  await until('the page of the browser', () => browser.closePage(isFirefox ? 'about:addons' : '://extensions/shortcuts'));
});
