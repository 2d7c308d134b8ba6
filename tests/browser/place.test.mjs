/**
 * Where the card stands: in the stub's place where there is room for it, else above the article, and always where its
 * reader sees it.
 */

import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, isFirefox, launch, serve, until } from './harness.mjs';
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

/** The whole article in an open shadow tree, on a page that notes the keys it hears. */
const IN_SHADOW = `<!doctype html><title>Mill</title><script>addEventListener('keydown', ({ key }) => { document.title += key; })</script>
<x-story><template shadowrootmode="open"><article><h1>Mill</h1><p>No time to read?</p>${BUTTON}
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></template></x-story>`;

/** A stub that is an element of the page's own making. */
const OWN_ELEMENT = `<x-stub><template shadowrootmode="open"><style>p { margin: 0 } button { color: blue }</style>
<p>No time to read?</p>${BUTTON}</template></x-stub>`;

/** An old page, whose layout is a table. */
const TABLE = `<!doctype html><title>Mill</title><table><tr><td colspan="2">Courier<tr><td>News<td id="text"><b>Mill</b><br><br>
${PARAGRAPHS.join('<br><br>')}</table>`;

/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Page} */
let page;

before(async () => {
  server = await serve({
    '/long': () => ({ body: LONG }),
    '/shadow': () => ({ body: IN_SHADOW }),
    '/own': () => ({ body: article({ before: OWN_ELEMENT }) }),
    '/table': () => ({ body: TABLE }),
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

test('a card in an open shadow tree has its form, keeps its keys, and leaves the tree as it was', async () => {
  await page.goto(`${server.url}/shadow`);
  /** @param {string} look an expression with the tree as `root` */
  const inTree = (look) => page.evaluate(`(() => { const root = document.querySelector('x-story').shadowRoot; return ${look}; })()`);
  const before = await inTree('root.innerHTML');
  await page.bringToFront();
  await browser.pressAction(page);
  await until('the form of a card', () => inTree("root.querySelector('nutgraf-card') && getComputedStyle(root.querySelector('nutgraf-card')).clear === 'both'"));
  await until('the stub makes room', () => inTree("!root.querySelector('#stub').checkVisibility()"));
  await until('the focus is in the card', () => inTree("root.activeElement?.localName === 'nutgraf-card'"));
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await until('the card is gone', () => inTree("!root.querySelector('nutgraf-card')"));
  assert.equal(await inTree('root.innerHTML'), before);
  assert.equal(await inTree('root.adoptedStyleSheets.length'), 0);
  assert.equal(await page.title(), 'Mill');
});

test('a stub that is an element of its own makes room as a whole', async () => {
  await page.goto(`${server.url}/own`);
  const place = await page.evaluate(() => {
    const { x, y } = document.querySelector('x-stub')?.shadowRoot?.getElementById('stub')?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x: x + 5, y: y + 5 };
  });
  await page.mouse.click(place.x, place.y);
  await cardIn(page, browser);
  await until('the card is before it', () => page.$eval('nutgraf-card', (card) => card.nextElementSibling?.localName === 'x-stub'));
  assert.equal(await page.$eval('x-stub', (stub) => stub.checkVisibility()), false);
});

test('a card for a text in the cell of a table is in that cell', async () => {
  await page.goto(`${server.url}/table`);
  await page.bringToFront();
  await browser.pressAction(page);
  await cardIn(page, browser);
  await until('the card is in the cell', () => page.$eval('nutgraf-card', (card) => card.parentElement?.id === 'text'));
});

if (isFirefox) {
  test('where the text alone is zoomed, the card has the size of the article', async () => {
    const tools = browser;
    assert.ok('inBrowser' in tools);
    await page.goto(`${server.url}/long`);
    await page.bringToFront();
    const zoom = (/** @type {number} */ factor) => tools.inBrowser(`gBrowser.selectedBrowser.textZoom = ${factor}, null`);
    await zoom(2);
    try {
      await browser.pressAction(page);
      await cardIn(page, browser);
      const [text, card] = await page.evaluate(() => ['article > p', 'nutgraf-card'].map((name) => (
        getComputedStyle(/** @type {Element} */ (document.querySelector(name))).fontSize)));
      assert.equal(card, text);
    } finally {
      await zoom(1);
    }
  });
}
