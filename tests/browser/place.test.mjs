/**
 * Where the card stands: in the stub's place where there is room for it, else above the article, and always where its
 * reader sees it.
 */

import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, launch, serve, until } from './harness.mjs';
import { article, PARAGRAPHS } from './pages.mjs';

const BUTTON = '<button id="stub">Get a summary</button>';

/** Stubs in whose place a card would not be read. @type {Record<string, string>} */
const WITHOUT_ROOM = {
  'a bar that stays at the top': `<div id="box" style="position: sticky; top: 0">Courier ${BUTTON}</div>`,
  'a box that is folded': '<details id="box"><summary id="stub">Get a summary</summary><p>Please wait.</p></details>',
  'a box that clips what is higher': `<div id="box" style="height: 60px; overflow: hidden">${BUTTON}<img alt=""></div>`,
  'a column of small tools': `<div id="box" style="width: 140px; float: left"><p>Share</p>${BUTTON}</div>`,
};

/** An article so long that its end is far from its start. */
const LONG = article({ before: '', head: '<style>p { min-height: 400px }</style>', paragraphs: PARAGRAPHS });

/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Page} */
let page;

before(async () => {
  server = await serve({
    '/long': () => ({ body: LONG }),
    ...Object.fromEntries(Object.entries(WITHOUT_ROOM).map(([name, before]) => (
      [`/${encodeURIComponent(name)}`, () => ({ body: article({ before }) })]))),
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => { page = await browser.newPage(); });
afterEach(() => page.close());

describe('a stub without room', () => {
  for (const name of Object.keys(WITHOUT_ROOM)) {
    test(name, async () => {
      await page.goto(`${server.url}/${encodeURIComponent(name)}`);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await page.click('#stub');
      await cardIn(page, browser);
      await until('the card is as wide as the article', () => page.$eval('nutgraf-card', (card) => (
        !card.closest('#box') && card.checkVisibility() && card.clientWidth === card.closest('article')?.clientWidth)));
      assert.equal(await page.$eval('#stub', (stub) => stub.checkVisibility()), false);
      await page.keyboard.press('Escape');
      await until('the card is gone', () => page.evaluate(() => !document.querySelector('nutgraf-card')));
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    });
  }
});

test('a card that comes above what its reader sees is scrolled to', async () => {
  await page.goto(`${server.url}/long`);
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await browser.pressAction(page);
  await cardIn(page, browser);
  await until('the card is seen', () => page.$eval('nutgraf-card', (card) => card.getBoundingClientRect().top > 0));
});
