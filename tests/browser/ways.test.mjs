/**
 * The ways to a summary without a stub, pages where there is no way, and pages of every bad kind.
 */

import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, isFirefox, noCard, until } from './harness.mjs';
import { article } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';

/** Levels of nesting: far more than a call stack has. */
const DEEP = 20_000;

/** Elements of the large page, with as many texts. */
const MANY = 100_000;

/** What must be answered, with an answer or a refusal. @type {Record<string, string | Buffer>} */
const BAD = {
  empty: '',
  'one word': '<!doctype html><title>x</title><body>Word',
  'no elements in the body': '<!doctype html><body>',
  'very deep': `<!doctype html><body>${'<div>'.repeat(DEEP)}<p>At the bottom.${'</div>'.repeat(DEEP)}`,
  'very many nodes': `<!doctype html><body>${'<b>x</b>'.repeat(MANY)}`,
  'lone surrogates and NUL': `<!doctype html><body><script>document.body.append('\\ud800 and \\udc00 and \\0 and \\x03\\x02 '
    + 'The mill closed in 1987. '.repeat(40))</script>`,
  'a frameset': '<!doctype html><html><frameset cols="50%,50%"><frame src="about:blank"></frameset></html>',
};


stage({
  '/plain': () => ({ body: article({ before: '' }) }),
  '/picture': () => ({ body: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: { 'content-type': 'image/svg+xml' } }),
  ...Object.fromEntries(Object.entries(BAD).map(([name, body]) => [`/${encodeURIComponent(name)}`, () => ({ body })])),
}, { own: true });
pageForEach();

describe('without a stub', () => {
  for (const way of /** @type {const} */ (['pressAction', 'pressShortcut', 'chooseMenu'])) {
    test(`${way} puts the card above the first paragraph, and takes it away again`, async () => {
      await page.goto(`${server.url}/plain`);
      await page.bringToFront();
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await browser[way](page);
      await cardIn(page, browser);
      await until('it is above the first paragraph', () => page.$eval('nutgraf-card', (card) => (
        /^The town council/.test(card.nextElementSibling?.textContent ?? ''))));
      await browser[way](page);
      await noCard(page);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    });
  }
});

describe('bad pages', () => {
  for (const name of Object.keys(BAD)) {
    test(name, async () => {
      await page.goto(`${server.url}/${encodeURIComponent(name)}`);
      await page.bringToFront();
      await browser.pressAction(page);
      const card = await until('an answer', async () => {
        const seen = await browser.inCard(page, (/** @type {ShadowRoot} */ root) => root.querySelector('[part~=card]')?.getAttribute('part'));
        return seen && !seen.includes('waiting') ? seen : (await browser.badge(page)) && 'badge';
      });
      assert.ok(['card ready', 'card refused', 'badge'].includes(card), card);
    });
  }
});

// These come last: in Firefox the small window that explains stays with the driver, and takes the next press.
test('a page that is no page gets a word on the button, not silence', async () => {
  await page.goto(`${server.url}/picture`);
  await browser.pressAction(page);
  await until('a badge', async () => (await browser.badge(page)) !== '');
});

if (!isFirefox) {
  for (const name of ['chrome://version', 'view-source:']) {
    test(`${name} gets a word on the button, not silence`, async () => {
      await page.goto(name.endsWith(':') ? `${name}${server.url}/plain` : name);
      await browser.pressAction(page);
      await until('a badge', async () => (await browser.badge(page)) !== '');
    });
  }
}
