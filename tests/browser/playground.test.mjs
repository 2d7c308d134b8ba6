import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { asWritten, cardIn, pressPart, pressText, until } from './harness.mjs';
import { axeFindings } from './own.mjs';
import { browser, page, openPage, server, stage } from './stage.mjs';

/** Where `cargo xtask build` puts the playground together. */
const WWW = resolve(import.meta.dirname, '../../dist/www');

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json',
  '.wasm': 'application/wasm',
};


stage(async () => {
  /** @type {import('./stage.mjs').Pages} */
  const files = {};
  for (const file of await readdir(WWW, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const body = await readFile(path);
    // Under a path of its own, as on a server that holds other things too.
    files['/some/path' + path.slice(WWW.length)] = () => ({ body, headers: { 'content-type': TYPES[extname(path)] } });
  }
  return files;
}, { extension: false }, openPage);

/** @param {string} specimen */
async function open(specimen) {
  await page.goto('about:blank');
  await page.goto(`${server.url}/some/path/index.html#${specimen}`);
  await answered();
}

const reply = () => page.evaluate(() => document.body.dataset.reply ?? '');
const answered = () => until('an answer', async () => {
  const status = await text('#status');
  assert.doesNotMatch(status, /did not work|cannot start/);
  return status !== 'Reading…' && reply();
});

/** @param {string} selector */
const text = (selector) => page.$eval(selector, (e) => e.textContent ?? '');

/** @param {string} selector */
const texts = (selector) => page.$$eval(selector, (all) => all.map((e) => e.textContent ?? ''));

/**
 * Puts a text into the field as a paste does, and has it read.
 * @param {string} value
 */
async function give(value) {
  await page.evaluate((value) => {
    delete document.body.dataset.reply;
    /** @type {HTMLTextAreaElement} */ (document.getElementById('pasted')).value = value;
    document.getElementById('pasted')?.dispatchEvent(new Event('input'));
    /** @type {HTMLFormElement} */ (document.getElementById('give')).requestSubmit();
  }, value);
  await answered();
}

test('a specimen shows its summary, every sentence with a score, and the decisions about the page', async () => {
  await open('harbour-ferry');
  assert.equal(await reply(), 'summary');
  const card = await cardIn(page, browser);
  const article = (await texts('#heat .block')).join('\n');
  for (const sentence of card.sentences) assert.ok(article.includes(asWritten(sentence)), sentence ?? '');
  assert.match(await text('#facts'), /English/);
  assert.ok((await texts('#heat .sentence')).length > 20);
  assert.ok((await texts('#heat .sentence[data-length]')).length >= card.sentences.length);
  assert.ok((await texts('#features tr')).length > 3, 'the features of the chosen sentence');
  const dropped = await texts('#evidence .step.dropped');
  assert.ok(dropped.some((step) => step.includes('Photo: Aslak Rem')), 'a photo credit is among what was dropped');
});

test('a sentence of the card leads to its place in the article and on the page', async () => {
  await open('detainee-talks');
  await pressPart(page, browser, 'sentence', 1);
  const pressed = await until('the sentence is chosen', async () => (await texts('#heat [aria-pressed=true]'))[0]);
  const card = await cardIn(page, browser);
  assert.ok(pressed.includes(asWritten(card.sentences[1])), pressed);
  const marked = await page.evaluate(() => {
    const view = /** @type {any} */ (document.querySelector('iframe')?.contentWindow);
    return [...view.CSS.highlights.get('nutgraf-source')].map(String).join('');
  });
  assert.equal(marked.replace(/\s+/g, ' '), pressed);
});

test('arrow keys go from sentence to sentence, and only one of them is a tab stop', async () => {
  await open('talsperre');
  await page.focus('#heat [tabindex="0"]');
  const first = await text('#heat [aria-pressed=true]');
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await text('#heat [aria-pressed=true]'), first);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed')), 'true');
  assert.equal((await texts('#heat [tabindex="0"]')).length, 1);
});

test('a decision points at its node, and the lists part kept from dropped', async () => {
  await open('harbour-ferry');
  await page.click('#evidence .step');
  const pointed = await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelectorAll('[data-nutgraf-pointed]').length);
  assert.equal(pointed, 1);
  await page.click('input[name=filter][value=kept]');
  assert.equal((await texts('#evidence .step.dropped')).length, 0);
  assert.ok((await texts('#evidence .step.kept')).length > 0);
});

test('plain text is read whole, markup as a page', async () => {
  await open('detainee-talks');
  await give('The mill closed on Monday after ninety years.\nTwo hundred people will look for work. The council meets on Friday.\nA buyer has not been found.');
  assert.equal(await reply(), 'summary');
  assert.equal((await texts('#heat .block')).length, 3);
  await give('<html lang="de"><title>Fehler 404</title><body><h1>Seite nicht gefunden</h1></body></html>');
  assert.equal(await reply(), 'refusal');
  assert.ok((await cardIn(page, browser, 'refused')).note);
});

test('what is pasted runs no script and asks nobody', async () => {
  await open('detainee-talks');
  const asked = server.requests.length;
  const story = 'The harbour of Ostmark will be dredged next year, the port authority said on Monday. '.repeat(4);
  await give(`<!doctype html><body><script>parent.document.title = 'taken over'</script>
    <img src="${server.url}/spy.png" onerror="parent.document.title = 'taken over'"><link rel="stylesheet" href="${server.url}/spy.css">
    <meta http-equiv="refresh" content="0; url=${server.url}/spy.html">
    <article>${`<p>${story}</p>`.repeat(5)}<iframe src="${server.url}/spy.html"></iframe></article></body>`);
  assert.equal(await page.title(), 'Nutgraf playground');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.deepEqual(server.requests.slice(asked).filter((path) => path.includes('spy')), []);
});

test('each specimen is answered, an article with a summary in its own direction', async () => {
  await open('water-clock');
  assert.equal((await cardIn(page, browser)).dir, 'rtl');
  assert.equal(await page.$eval('#heat', (e) => /** @type {HTMLElement} */ (e).dir), 'rtl');
  const slugs = await page.$$eval('#specimen option', (all) => all.map((o) => /** @type {HTMLOptionElement} */ (o).value));
  for (const slug of slugs.filter(Boolean)) {
    await page.evaluate(() => { delete document.body.dataset.reply; });
    await page.select('#specimen', slug);
    await answered();
  }
});

test('an article in a shadow root is read and marked there', async () => {
  await open('night-bus');
  assert.equal(await reply(), 'summary');
  const marked = await page.evaluate(() => {
    const story = document.querySelector('iframe')?.contentDocument?.querySelector('news-story');
    return story?.shadowRoot?.querySelectorAll('[data-nutgraf]').length;
  });
  assert.ok(marked);
});

for (const scheme of ['light', 'dark']) {
  test(`axe-core finds nothing, and nothing is wider than a small telephone, in ${scheme}`, async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => {});
    for (const [width, slug] of /** @type {[number, string][]} */ ([[320, 'harbour-ferry'], [1300, 'kettle'], [320, 'olivar']])) {
      await page.setViewport({ width, height: 700 });
      await open(slug);
      assert.deepEqual(await axeFindings(page), [], `${slug} at ${width}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${slug} fits ${width}`);
    }
  });
}

test('what is copied is what the card shows, and the card says so', async () => {
  await open('harbour-ferry');
  await page.evaluate(() => Object.defineProperty(navigator.clipboard, 'writeText', { value: async (/** @type {string} */ text) => { document.body.dataset.copied = text; } }));
  await pressPart(page, browser, 'choice', 3);
  const { sentences } = await cardIn(page, browser);
  await pressText(page, browser, 'Copy');
  assert.equal(await until('a copy', () => page.evaluate(() => document.body.dataset.copied)), sentences.map(asWritten).join('\n'));
  await cardIn(page, browser, 'ready', 0, (card) => /Copied/.test(card.text ?? ''));
});

test('a file is read in the encoding that it names', async () => {
  await open('harbour-ferry');
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-file-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, '<!doctype html><meta charset="iso-8859-1"><p>Un café à Évian.', 'latin1');
  const field = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.$('#file'));
  await field.uploadFile(file);
  await until('its text', () => page.$eval('#pasted', (area) => /Un café à Évian/.test(/** @type {HTMLTextAreaElement} */ (area).value)));
  rmSync(folder, { recursive: true });
});
