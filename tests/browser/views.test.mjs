/**
 * Pages that keep several articles and show one of them at a time: the card goes with its article, and what is asked for
 * next is of the one that is shown.
 */

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { asWritten, cardIn, noCard, until } from './harness.mjs';
import { FERRY, PARAGRAPHS, STUB } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';

/** How views are hidden, by what hides them. */
const HIDINGS = { hidden: '[hidden] { display: none }', off: '.off { display: none }', clear: '.clear { visibility: hidden; position: absolute }' };

/** Where the stub is: in each view, above them all, or nowhere. */
const PLACES = /** @type {const} */ (['in', 'above', 'none']);

/**
 * A page with two views, of which the second is hidden at first.
 * @param {URL} address
 */
function views({ searchParams: of }) {
  const [tag, hiding, place] = ['tag', 'hiding', 'place'].map((name) => of.get(name));
  const view = (/** @type {string} */ id, /** @type {string} */ title, /** @type {string[]} */ texts) => (
    `<${tag} id="${id}"><h1>${title}</h1>${place === 'in' ? STUB.replace('stub', `stub-${id}`) : ''}${texts.map((text) => `<p>${text}</p>`).join('')}</${tag}>`);
  return {
    body: `<!doctype html><html lang="en"><title>News</title><style>${Object.values(HIDINGS).join(' ')}</style>
      <main>${place === 'above' ? STUB.replace('stub', 'stub-all') : ''}${view('mill', 'Mill to become a library', PARAGRAPHS)}${view('ferry', 'An electric ferry', FERRY)}</main>
      <script>
        const turn = (view) => view.${hiding === 'hidden' ? "toggleAttribute('hidden')" : `classList.toggle('${hiding}')`};
        const turnBoth = () => [mill, ferry].forEach(turn);
        turn(ferry);
      </script>`,
  };
}

stage({ '/views': (url) => ({ ...views(url) }) });
pageForEach();

/**
 * Asks for a summary, by the stub that is shown where there is one.
 * @param {string[]} paragraphs that it is to be of
 */
async function ask(paragraphs) {
  const stub = await page.evaluateHandle(() => [...document.querySelectorAll('[id^=stub]')].find((e) => e.checkVisibility({ visibilityProperty: true })));
  const element = stub.asElement();
  if (element) await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (element).click();
  else await browser.pressAction(page);
  await cardIn(page, browser, 'ready', 0, ({ sentences, focused }) => (
    focused && sentences.length && sentences.every((s) => paragraphs.join(' ').includes(asWritten(s)))));
  await until('the card in its place', () => page.$eval('nutgraf-card', (card) => card.parentElement !== document.documentElement));
}

const isCardSeen = () => page.$eval('nutgraf-card', (card) => card.checkVisibility({ visibilityProperty: true }));

for (const tag of ['div', 'article']) {
  for (const hiding of Object.keys(HIDINGS)) {
    for (const place of PLACES) {
      test(`what is shown is summarized: ${tag}, ${hiding}, stub ${place}`, async () => {
        await page.goto(`${server.url}/views?tag=${tag}&hiding=${hiding}&place=${place}`);
        await page.bringToFront();
        await ask(PARAGRAPHS);
        await page.evaluate('turnBoth()');
        if (place === 'above') await noCard(page);
        await ask(FERRY);
        assert.equal(await page.$$eval('nutgraf-card', (cards) => cards.length), 1);
        assert.ok(await isCardSeen());
      });
    }
  }
}

test('a card above a text that is folded for a while stays, and so does one that is hidden with its article', async () => {
  await page.goto(`${server.url}/views?tag=div&hiding=off&place=in`);
  await ask(PARAGRAPHS);
  await page.evaluate(() => document.querySelectorAll('#mill > p').forEach((text) => text.classList.add('off')));
  await page.evaluate(() => document.querySelector('#ferry')?.classList.remove('off'));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  assert.ok(await isCardSeen());
  await page.evaluate(() => document.querySelector('#mill')?.classList.add('off'));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  await page.evaluate(() => document.querySelector('#mill')?.classList.remove('off'));
  assert.ok(await isCardSeen());
});
