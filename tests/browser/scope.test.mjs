/**
 * What a summary is of: one of several articles below each other, what is selected, in a field too, and a text
 * without markup.
 */

import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { asWritten, cardIn, noCard, pressPart, pressText, until } from './harness.mjs';
import { article, FERRY, PARAGRAPHS, STUB } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';

/** @param {string[]} paragraphs */
const marked = (paragraphs) => paragraphs.map((text) => `<p>${text}</p>`).join('');

/**
 * The page with its first article, after which others come; the stub of the second is `#stub2`.
 * @param {string} after what else is in the first article
 * @param {string} second
 */
const feed = (after, second) => article({ after }).replace('</main>', `${second}</main>`);

/** What makes an article higher than a screen. */
const TALL = '<div style="height: 2000px"></div>';

const STUB_2 = STUB.replace('id="stub"', 'id="stub2"');

const SECOND = `<article><h2>An electric ferry</h2>${STUB_2}${marked(FERRY)}${TALL}</article>`;

const COMMENT = `<article><b>Edda</b>${STUB_2}${marked(FERRY)}</article>`;

const TEASER = `<article><h2>An electric ferry</h2>${STUB_2}<p>${FERRY[0]}</p></article>`;

/** An article whose parts are elements of this kind: one headline less, and one stub for both. */
const PARTS = feed('', SECOND).replaceAll('h1>', 'h2>').replace(STUB, '');

/** Lines as long as those of mails and manuals. @param {string} text */
const folded = (text) => text.replace(/(.{50,70}) /g, '$1\n');

stage({
  '/feed': () => ({ body: feed(TALL, SECOND) }),
  '/feed-of-lesser': () => ({ body: feed(TALL, SECOND).replaceAll('h1>', 'h2>') }),
  '/feed-unstubbed': () => ({ body: feed(TALL, SECOND.replaceAll('h2>', 'h1>').replace(STUB_2, '')) }),
  '/feed-under-stub': () => ({ body: feed(TALL, SECOND.replaceAll('h2>', 'h1>')).replace(STUB, '').replace('<article>', `${STUB}<article>`) }),
  '/feed-in-roles': () => ({ body: feed('', SECOND.replaceAll('article>', 'div>').replace('<div>', '<div role="article">')) }),
  '/commented': () => ({ body: feed(COMMENT, '') }),
  '/parts': () => ({ body: PARTS }),
  '/teased': () => ({ body: feed('', TEASER) }),
  '/fields': () => ({ body: article({ before: `<form><textarea>${FERRY.join('\n')}</textarea><input value="${FERRY[0]}"><input type="password" value="${FERRY[1]}"></form>` }) }),
  '/text': () => ({ body: PARAGRAPHS.map(folded).join('\n\n'), headers: { 'content-type': 'text/plain; charset=utf-8' } }),
  '/note': () => ({ body: 'User-agent: *', headers: { 'content-type': 'text/plain' } }),
});
pageForEach();

/**
 * Waits for a card whose sentences are all of a text.
 * @param {string[]} paragraphs
 * @param {number} [index] how many signs stand before it
 */
async function cardOf(paragraphs, index = 0) {
  const all = paragraphs.join(' ');
  return cardIn(page, browser, 'ready', index, ({ sentences }) => sentences.length && sentences.every((s) => all.includes(asWritten(s))));
}

describe('several articles', () => {
  for (const path of ['/feed', '/feed-in-roles']) {
    test(`each stub gives the summary of its own article: ${path}`, async () => {
      await page.goto(server.url + path);
      const before = await page.evaluate(() => document.body.outerHTML);
      await page.click('#stub2');
      await cardOf(FERRY);
      assert.equal(await page.$eval('nutgraf-card', (card) => card.nextElementSibling?.querySelector('#stub2') !== null), true);
      assert.equal(await page.$eval('#stub', (stub) => stub.checkVisibility()), true);
      await page.click('#stub');
      await cardOf(PARAGRAPHS);
      await until('the stub of the second is back', () => page.$eval('#stub2', (stub) => stub.checkVisibility()));
      await page.click('#stub2');
      await cardOf(FERRY);
      await page.keyboard.press('Escape');
      await noCard(page);
      assert.equal(await page.evaluate(() => document.body.outerHTML), before);
    });
  }

  /** What each way in from outside the page gives, by what is in view. @type {[string, string, string, string[], string][]} */
  const VIEWS = [
    ['the first article', '/feed', 'h1', PARAGRAPHS, '#stub'],
    ['the second article', '/feed', 'h2', FERRY, '#stub2'],
    ['an article without a stub', '/feed-unstubbed', 'main > article:last-child h1', FERRY, 'main > article:last-child > p'],
    ['the first of them, and its stub outside of them', '/feed-under-stub', '#stub', PARAGRAPHS, '#stub'],
  ];
  for (const [name, path, place, paragraphs, below] of VIEWS) {
    test(`the toolbar button gives the summary of what is in view: ${name}`, async () => {
      await page.goto(server.url + path);
      await page.bringToFront();
      await page.$eval(place, (element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
      await browser.pressAction(page);
      await cardOf(paragraphs);
      assert.equal(await page.$eval('nutgraf-card', (card, selector) => card.nextElementSibling?.matches(selector)
        || card.nextElementSibling?.querySelector(selector) !== null, below), true);
      await browser.pressAction(page);
      await noCard(page);
    });
  }

  for (const path of ['/feed', '/feed-of-lesser']) test(`the toolbar button goes on to the article in view once the card of another is out of it: ${path}`, async () => {
    await page.goto(server.url + path);
    await page.bringToFront();
    await page.click('#stub');
    await cardOf(PARAGRAPHS);
    await page.$eval('article + article', (element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await browser.pressAction(page);
    await cardOf(FERRY);
  });

  test('an article that is appended while the summary of the first is open has its own', async () => {
    await page.goto(`${server.url}/feed`);
    const second = await page.evaluate(() => {
      const last = /** @type {Element} */ (document.querySelector('main > article:last-child'));
      last.remove();
      return last.outerHTML;
    });
    await page.click('#stub');
    await cardOf(PARAGRAPHS);
    await page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), second);
    await page.click('#stub2');
    await cardOf(FERRY);
  });

  for (const path of ['/commented', '/teased']) {
    test(`what is no article of its own has the summary of the page: ${path}`, async () => {
      await page.goto(server.url + path);
      await page.click('#stub2');
      await until('a sign in place of the first stub', () => page.$eval('#stub', (stub) => !stub.checkVisibility()));
      await cardOf(PARAGRAPHS, 1);
    });
  }

  test('the parts of one article have its summary', async () => {
    await page.goto(`${server.url}/parts`);
    await page.click('#stub2');
    const all = PARAGRAPHS.join(' ');
    await cardIn(page, browser, 'ready', 0, ({ sentences }) => sentences.some((s) => all.includes(asWritten(s))));
  });
});

/**
 * Selects all of a field.
 * @param {string} selector
 */
async function selectField(selector) {
  await page.goto(`${server.url}/fields`);
  await page.bringToFront();
  await page.$eval(selector, (field) => {
    const input = /** @type {HTMLInputElement} */ (field);
    input.focus();
    input.select();
  });
}

describe('a selection', () => {
  for (const [selector, paragraphs] of /** @type {[string, string[]][]} */ ([['textarea', FERRY], ['input', FERRY.slice(0, 1)]])) {
    test(`in a field is summarized, and its sentences are selected there: ${selector}`, async () => {
      await selectField(selector);
      await browser.pressShortcut(page, 'selection');
      const { sentences, text } = await cardOf(paragraphs);
      assert.match(text ?? '', /^Summary of the selection/);
      await pressPart(page, browser, 'sentence', 0);
      await until('it is selected', () => page.$eval(selector, (field) => {
        const { value, selectionStart, selectionEnd } = /** @type {HTMLInputElement} */ (field);
        return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      }).then((seen) => seen === asWritten(sentences[0])));
    });
  }

  test('in a field for a password is never read', async () => {
    await selectField('input[type=password]');
    await browser.pressShortcut(page, 'selection');
    await cardOf(PARAGRAPHS);
  });

  /** Offsets in the first and the third paragraph between which is selected, and how the first sentence begins. @type {[string, number, string][]} */
  const CUTS = [
    ['in a word', 6, '… town council of'],
    ['behind a word', 8, '… council of'],
    ['before a sentence', PARAGRAPHS[0].indexOf('Nine'), 'Nine members'],
    ['in the first word', 2, 'The town'],
  ];
  for (const [name, from, begin] of CUTS) {
    test(`that begins ${name} has whole words, and says of a sentence that it is cut`, async () => {
      await page.goto(`${server.url}/fields`);
      await page.bringToFront();
      await page.evaluate((start) => {
        const [first, , third] = document.querySelectorAll('article > p');
        getSelection()?.setBaseAndExtent(/** @type {Node} */ (first.firstChild), start, /** @type {Node} */ (third.firstChild), 64);
      }, from);
      await browser.pressShortcut(page, 'selection');
      await cardIn(page, browser);
      await pressText(page, browser, 'Long');
      await cardIn(page, browser, 'ready', 0, ({ sentences }) => sentences[0]?.startsWith(begin));
    });
  }

  test('of a few words is too short', async () => {
    await page.goto(`${server.url}/fields`);
    await page.bringToFront();
    await page.evaluate(() => {
      const text = /** @type {Node} */ (document.querySelector('article > p')?.firstChild);
      getSelection()?.setBaseAndExtent(text, 4, text, 24);
    });
    await browser.pressShortcut(page, 'selection');
    const { text } = await cardIn(page, browser, 'refused');
    assert.match(text ?? '', /too short/);
  });
});

describe('a text without markup', () => {
  test('is summarized, and its sentences lead to where they stand', async () => {
    await page.goto(`${server.url}/text`);
    await page.bringToFront();
    await browser.pressAction(page);
    const { sentences } = await cardOf(PARAGRAPHS);
    await pressPart(page, browser, 'sentence', 0);
    await until('a mark', () => page.evaluate(() => [...CSS.highlights.get('nutgraf-yellow') ?? []].join('').replace(/\s+/g, ' '))
      .then((seen) => seen === asWritten(sentences[0])));
  });

  test('is refused where it is no article', async () => {
    await page.goto(`${server.url}/note`);
    await page.bringToFront();
    await browser.pressAction(page);
    await cardIn(page, browser, 'refused');
  });
});
