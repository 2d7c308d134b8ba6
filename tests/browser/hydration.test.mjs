/**
 * Pages that a server has drawn and a framework takes over: neither is disturbed by the other, whether the stub
 * is pressed before the framework has come or after; and a card that it throws away in drawing anew comes back.
 */

import { afterEach, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, pressPart, until } from './harness.mjs';
import { FRAMEWORK_NAMES, frameworkStory } from './frameworks/build.mjs';
import { openOwn } from './own.mjs';
import { PARAGRAPHS } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';


/** What the page wrote to its console beyond plain information, and what it failed by. @type {string[]} */
let complaints;

/** Until when a script that comes late is held back, in the test that runs. @type {Promise<void>} */
let held;

/** Has it served, be it asked for already or not. @type {() => void} */
let release = () => {};

stage(async () => {
  /** @type {import('./stage.mjs').Pages} */
  const pages = {};
  for (const name of FRAMEWORK_NAMES) {
    const { html, script } = await frameworkStory(name, { paragraphs: PARAGRAPHS });
    // A script that comes late holds nothing up; any other waits until the story that it takes over is there.
    pages[`/${name}`] = ({ search }) => ({
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mill</title><link rel="icon" href="data:,">
        <script>addEventListener('error', (e) => console.error(String(e.error)))</script>
        <script src="/${name}.js${search}" ${search === '?late' ? 'async' : 'defer'}></script></head><body><div id="root">${html}</div></body></html>`,
    });
    // An island is taken over when its page wants that, long after it has loaded.
    pages[`/${name}-island`] = ({ search }) => ({
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mill</title><link rel="icon" href="data:,">
        <script>addEventListener('error', (e) => console.error(String(e.error)));
          const take = () => document.head.append(Object.assign(document.createElement('script'), {
            src: '/${name}.js', onload: () => document.querySelector('astro-island')?.removeAttribute('ssr'),
          }));</script>
        </head><body>${search === '?marked' ? '<astro-island ssr>' : '<div>'}<div id="root">${html}</div></body></html>`,
    });
    pages[`/${name}.js`] = async ({ search }) => {
      if (search === '?late') await held;
      return { body: script, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
    };
  }
  return pages;
});
afterEach(() => release());
pageForEach();
beforeEach(() => {
  held = new Promise((done) => { release = done; });
  server.requests.length = 0;
  complaints = [];
  page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(String(error)));
});

/**
 * The text of an element of the page.
 * @param {string} selector
 */
const textOf = (selector) => page.$eval(selector, (element) => element.textContent);

/** Presses by the page's own script until it counts, which it does once the framework has come. */
const hydrated = () => until('the framework has come', () => page.evaluate(() => {
  document.getElementById('count')?.click();
  return /** @type {HTMLElement} */ (document.getElementById('count')).textContent !== 'Pressed 0 times';
}));

/** Whether the card stands in the place of the stub, within the story. */
const isInPlace = () => page.evaluate(() => (
  document.querySelector('nutgraf-card')?.nextElementSibling?.matches('.box') && !document.querySelector('.box')?.checkVisibility()));

/** What is asked of a page whose framework has come and whose card is open. */
async function nothingIsDisturbed() {
  await until('the card in its place', isInPlace);
  const { sentences } = await cardIn(page, browser);
  assert.ok(sentences.length);
  const count = Number(/\d+/.exec(await textOf('#count') ?? '')?.[0]);
  await page.click('#count');
  await until('one more', async () => await textOf('#count') === `Pressed ${count + 1} times`);
  assert.equal(await textOf('output'), 'Asked 0');
  await pressPart(page, browser, 'close');
  await isAsItWas();
  assert.deepEqual(complaints, []);
}

/** Whether nothing is left of a card, and the framework has the page's own press. */
async function isAsItWas() {
  await until('the stub', () => page.$eval('#stub', (stub) => stub.checkVisibility()));
  assert.equal(await page.$('nutgraf-card'), null);
  assert.equal(await page.$eval('.box', (box) => box.hasAttribute('style')), false);
  await page.evaluate(() => document.getElementById('stub')?.click());
  await until('the handler of the page', async () => await textOf('output') === 'Asked 1');
}

for (const name of FRAMEWORK_NAMES) {
  describe(name, () => {
    test('a press before the framework has come', async () => {
      await page.goto(`${server.url}/${name}?late`, { waitUntil: 'domcontentloaded' });
      await page.click('#stub');
      await cardIn(page, browser);
      assert.equal(await page.$eval('nutgraf-card', (card) => card.parentElement?.localName), 'html', 'it lies on top of the page');
      await until('the focus in the card', () => page.evaluate(() => document.activeElement?.localName === 'nutgraf-card'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const { focused } = await cardIn(page, browser);
      release();
      await hydrated();
      await until('the card in its place', isInPlace);
      assert.equal((await cardIn(page, browser)).focused, focused, 'what was focused is so still');
      await nothingIsDisturbed();
    });

    test('a press after it has come', async () => {
      await page.goto(`${server.url}/${name}`);
      await hydrated();
      await page.click('#stub');
      await cardIn(page, browser);
      await nothingIsDisturbed();
    });

    test('a card that is thrown away in drawing anew comes back', async () => {
      await page.goto(`${server.url}/${name}`);
      await hydrated();
      await page.click('#stub');
      const { sentences } = await cardIn(page, browser);
      // What moves into its place moves what is to be clicked.
      await until('the card in its place', isInPlace);
      for (const edition of [2, 3]) {
        await page.click('#anew');
        await until('a new edition', async () => await textOf('#anew') === `Edition ${edition}`);
        await until('the card in its place', isInPlace);
        assert.deepEqual((await cardIn(page, browser)).sentences, sentences);
      }
      await nothingIsDisturbed();
    });

    test('a press on an island that is marked as one to come', async () => {
      await page.goto(`${server.url}/${name}-island?marked`);
      await page.click('#stub');
      await cardIn(page, browser);
      await until('the card outside of the island', () => page.evaluate(() => (
        document.querySelector('nutgraf-card')?.nextElementSibling?.localName === 'astro-island')));
      await page.evaluate('take()');
      await hydrated();
      await until('the stub is hidden', () => page.$eval('.box', (box) => !box.checkVisibility()));
      assert.ok((await cardIn(page, browser)).sentences.length);
      await pressPart(page, browser, 'close');
      await isAsItWas();
      assert.deepEqual(complaints, []);
    });

    test('a card on an island that nothing marks comes back, and once it is dismissed nothing is left to complain of', async () => {
      await page.goto(`${server.url}/${name}-island`);
      await page.click('#stub');
      await cardIn(page, browser);
      await until('the card in its place', isInPlace);
      await page.evaluate('take()');
      await hydrated();
      await until('the card in its place', isInPlace);
      assert.ok((await cardIn(page, browser)).sentences.length);
      complaints.length = 0;
      await pressPart(page, browser, 'close');
      await isAsItWas();
      assert.deepEqual(complaints, []);
      await page.goto(`${server.url}/${name}-island`);
      await page.click('#stub');
      await cardIn(page, browser);
      await pressPart(page, browser, 'close');
      await until('the stub', () => page.$eval('#stub', (stub) => stub.checkVisibility()));
      await page.evaluate('take()');
      await hydrated();
      await isAsItWas();
      assert.deepEqual(complaints, []);
    });

    test('a summary without a press waits for the framework', async () => {
      const own = await openOwn(browser, 'options.html');
      await own.evaluate(() => saveSetting('automatic', true));
      await until('the script is known', () => own.evaluate(async () => (
        (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'automatic'))));
      try {
        await page.bringToFront();
        await page.goto(`${server.url}/${name}?late`, { waitUntil: 'domcontentloaded' });
        await until('its script is asked for', () => server.requests.includes(`/${name}.js`));
        release();
        await hydrated();
        await nothingIsDisturbed();
      } finally {
        await own.evaluate(() => saveSetting('automatic', false));
        await until('the script is forgotten', () => own.evaluate(async () => (
          !(await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'automatic'))));
        await own.close();
      }
    });
  });
}
