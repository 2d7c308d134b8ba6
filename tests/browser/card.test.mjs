/**
 * What a reader does with the card: by mouse, by keyboard, with several stubs, in a script that runs the other
 * way; and what the page notices of it, which is nothing.
 */

import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { asWritten, cardIn, noCard, pressPart, until } from './harness.mjs';
import { article, builtFiles, PARAGRAPHS, specimen, STUB } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';

const MANY = [...PARAGRAPHS, ...Array.from({ length: 40 }, (_, i) => `On day ${i + 1} of the works a wall of the `
  + `old mill was measured, drawn and cleaned by hand. Nothing was found in it but stone and ${i + 3} rusty nails.`)];
const SECOND = STUB.replace('id="stub"', 'id="second"');

/** Notes every key that the page can hear of, and counts its own hotkey. */
const LISTENER = `<script>
  window.heard = [];
  for (const name of ['keydown', 'keypress', 'keyup']) {
    addEventListener(name, (event) => heard.push(name + ' ' + event.key), true);
  }
</script>`;

/** Until when the picture of `/held` is held back, and with it the end of loading. @type {Promise<void>} */
let held;
/** Has it served. @type {() => void} */
let release = () => {};

/** A page that has the card's files as its own, as the playground has. */
const BARE = `<!doctype html><title>Card</title><link rel="stylesheet" href="/card.css"><script src="/choices.js"></script>
<script src="/parts.js"></script><script src="/card.js"></script><body>`;

/** Puts a card with sentences of all lengths into such a page. */
function showBareCard() {
  const line = { trimmedStart: false, trimmedEnd: false, source: [], block: 0 };
  const digest = {
    kind: 'summary', title: 'Mill', lang: 'en', dir: 'ltr', first: null, paragraphs: 3, words: 900, coverage: 1, confidence: 1,
    missing: { cap: false, paywall: false, pages: null }, headline: null, teaser: null, points: [], lead: false,
    sentences: [
      { ...line, text: 'One.', length: 'long' },
      { ...line, text: 'Two.', length: 'short' },
      { ...line, text: 'three', trimmedStart: true, trimmedEnd: true, length: 'medium' },
    ],
  };
  const jumped = /** @type {number[]} */ ([]);
  // @ts-ignore: the page has the card's own functions
  const card = makeCard({
    message: (/** @type {string} */ key) => ({ locale: 'en', direction: 'ltr' })[key] ?? key,
    signal: new AbortController().signal,
    on: { dismiss() {}, copy() {}, length() {}, jump: (/** @type {number} */ index) => jumped.push(index) },
  });
  card.ready(digest, 'medium');
  document.body.append(card.host);
  Object.assign(window, { card, jumped });
}


stage({
  '/long': () => ({ body: article({ paragraphs: MANY, after: SECOND, head: LISTENER }) }),
  '/held': () => ({ body: article({ paragraphs: MANY, after: '<img src="/held.svg" alt="">' }) }),
  '/held.svg': async () => {
    await held;
    return { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: { 'content-type': 'image/svg+xml' } };
  },
  '/rtl': () => ({ body: specimen('water-clock') }),
  '/bare': () => ({ body: BARE }),
  ...builtFiles(['card.css', 'choices.js', 'parts.js', 'card.js']),
  '/refused': () => ({ body: article({ paragraphs: [] }) }),
});
pageForEach();

/** What is marked in the article. */
const marked = () => page.evaluate(() => [...CSS.highlights].map(([name, ranges]) => ({
  name, text: [...ranges].map((range) => String(range)).join(''),
})));

/** Goes to the end of the page, from where the card is out of sight wherever it stands. */
const scrollAway = () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

/** What has the focus inside the card. */
const focused = async () => (await browser.inCard(page, (/** @type {ShadowRoot} */ root) => {
  const part = root.activeElement?.getAttribute('part')?.split(' ')[0] ?? null;
  return { part, text: root.activeElement?.textContent };
})) ?? { part: null };

describe('by mouse', () => {
  test('a sentence leads to its source, marks it exactly, and back', async () => {
    await page.goto(`${server.url}/long`);
    await page.click('#stub');
    const { sentences } = await cardIn(page, browser);
    const last = sentences.length - 1;
    await pressPart(page, browser, 'sentence', last);
    const mark = await until('a mark', async () => (await marked())[0]);
    assert.equal(mark.text.replace(/\s+/g, ' '), asWritten(sentences[last]));
    await scrollAway();
    await pressPart(page, browser, 'home');
    await until('the card in view', () => page.evaluate(() => {
      const { top, bottom } = /** @type {Element} */ (document.querySelector('nutgraf-card')).getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    }));
    await until('no mark', async () => (await marked()).length === 0);
    assert.equal((await focused()).text, sentences[last]);
  });

  test('a card that has just come takes no press of a pointer, which may be the second of a double click', async () => {
    await page.goto(`${server.url}/bare`);
    await page.evaluate(showBareCard);
    const jumps = await browser.inCard(page, async (/** @type {ShadowRoot} */ root) => {
      const { card, jumped } = /** @type {any} */ (window);
      const press = (/** @type {number} */ detail) => {
        root.querySelector('[part~=sentence]:not([hidden])')?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
        return jumped.length;
      };
      card.shield();
      const [byPointer, byKey] = [press(1), press(0)];
      while (root.querySelector('[data-shielded]')) await new Promise((done) => setTimeout(done, 20));
      return [byPointer, byKey, press(1)];
    });
    assert.deepEqual(jumps, [0, 1, 2]);
  });

  test('each length has all of the shorter one', async () => {
    await page.goto(`${server.url}/bare`);
    await page.evaluate(showBareCard);
    /** @type {(string | null)[][]} */
    const shown = [];
    for (const nth of [0, 1, 2]) {
      await pressPart(page, browser, 'choice', nth);
      shown.push((await cardIn(page, browser)).sentences);
    }
    assert.deepEqual(shown, [['Two.'], ['Two.', '… three …'], ['One.', 'Two.', '… three …']]);
  });

  test('dismissal leaves no mark, no element, no attribute', async () => {
    await page.goto(`${server.url}/long`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.click('#stub');
    await cardIn(page, browser);
    await pressPart(page, browser, 'sentence', 0);
    await until('a mark', async () => (await marked()).length);
    await pressPart(page, browser, 'close');
    await noCard(page);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    assert.deepEqual(await marked(), []);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  });
});

test('the way back has its steps beside it on the narrowest screen', async () => {
  await page.setViewport({ width: 320, height: 640 });
  await page.goto(`${server.url}/long`);
  await page.click('#stub');
  await cardIn(page, browser);
  await pressPart(page, browser, 'sentence', 0);
  await until('a mark', async () => (await marked()).length);
  await scrollAway();
  const middles = await until('the way back', () => browser.inCard(page, (/** @type {ShadowRoot} */ root) => {
    const signs = [...root.querySelectorAll('[part~=return]')].filter((sign) => sign.checkVisibility());
    return signs.length ? signs.map((sign) => Math.round(sign.getBoundingClientRect().top + sign.getBoundingClientRect().height / 2)) : null;
  }));
  assert.deepEqual(middles, Array(3).fill(middles[0]));
});

describe('by keyboard', () => {
  test('the way back keeps the focus while the card moves from on top of a page that loads into its place', async () => {
    held = new Promise((done) => { release = done; });
    await page.goto(`${server.url}/held`, { waitUntil: 'domcontentloaded' });
    await page.focus('#stub');
    await page.keyboard.press('Enter');
    await cardIn(page, browser);
    await until('focus in the card', async () => (await focused()).part === 'card');
    const isInPlace = () => page.$eval('nutgraf-card', (card) => card.parentElement?.localName === 'article');
    assert.equal(await isInPlace(), false);
    while ((await focused()).part !== 'sentence') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('a mark', async () => (await marked()).length);
    await scrollAway();
    await until('focus on the way back', async () => (await focused()).part === 'return');
    release();
    await until('the card in its place', isInPlace);
    assert.equal((await focused()).part, 'return');
    await page.keyboard.press('Enter');
    await until('focus on the sentence', async () => (await focused()).part === 'sentence');
  });

  for (const key of /** @type {const} */ (['Enter', ' '])) {
    test(`${key === ' ' ? 'Space' : key} on the stub opens, Tab and Enter lead to a source and back, Escape dismisses`, async () => {
      await page.goto(`${server.url}/long`);
      await page.focus('#stub');
      await page.keyboard.press(key);
      const { sentences } = await cardIn(page, browser);
      await until('focus in the card', async () => (await focused()).part === 'card');
      while ((await focused()).part !== 'sentence') await page.keyboard.press('Tab');
      for (let i = 1; i < sentences.length; i++) await page.keyboard.press('Tab');
      const { text } = await focused();
      await page.keyboard.press('Enter');
      await until('a mark', async () => (await marked()).length);
      await scrollAway();
      await until('focus on the way back', async () => (await focused()).part === 'return');
      await page.keyboard.press('Enter');
      await until('focus on the sentence', async () => (await focused()).text === text);
      await page.keyboard.press('j');
      await page.keyboard.press('Escape');
      await until('focus on the stub', () => page.evaluate(() => document.activeElement?.id === 'stub'));
      assert.equal(await page.evaluate(() => document.querySelector('nutgraf-card')), null);
      assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).heard), []);
    });
  }
});

test('a dismissal is undone by the key that undoes', async () => {
  await page.goto(`${server.url}/long`);
  await page.click('#stub');
  const { sentences } = await cardIn(page, browser);
  await page.keyboard.press('Escape');
  await noCard(page);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  assert.deepEqual((await cardIn(page, browser)).sentences, sentences);
});

describe('several stubs', () => {
  test('with one open the other says so and leads to it; dismissal brings both back', async () => {
    await page.goto(`${server.url}/long`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.click('#second');
    await cardIn(page, browser, 'ready', 1);
    const sign = await cardIn(page, browser, 'elsewhere', 0);
    assert.match(sign.text ?? '', /elsewhere/);
    await until('the stub is hidden', () => page.$eval('#stub', (stub) => !stub.checkVisibility()));
    await page.evaluate(() => scrollTo(0, 0));
    await pressPart(page, browser, 'go');
    await until('focus in the card', () => page.evaluate(() => document.activeElement === document.querySelectorAll('nutgraf-card')[1]));
    await page.keyboard.press('Escape');
    await noCard(page);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
  });
});

test('a summary in Arabic script runs from right to left in a card whose words are English', async () => {
  await page.goto(`${server.url}/rtl`);
  await page.click('.molakhas button');
  const card = await cardIn(page, browser);
  assert.equal(card.dir, 'rtl');
  const [list, title] = await browser.inCard(page, (/** @type {ShadowRoot} */ root) => ['list', 'title']
    .map((part) => getComputedStyle(/** @type {Element} */ (root.querySelector(`[part~=${part}]`))).direction));
  assert.deepEqual([list, title], ['rtl', 'ltr']);
});

test('a page without an article is refused in plain words', async () => {
  await page.goto(`${server.url}/refused`);
  await page.click('#stub');
  const card = await cardIn(page, browser, 'refused');
  assert.match(card.note, /^[A-Z].{20,}\.$/);
  assert.deepEqual(card.sentences, []);
});
