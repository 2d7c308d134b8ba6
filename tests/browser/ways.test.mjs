/**
 * The ways to a summary without a stub, pages where there is no way, and pages of every bad kind.
 */

import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, isFirefox, launch, noCard, until } from './harness.mjs';
import { openOwn } from './own.mjs';
import { article } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';

/** Levels of nesting: far more than a call stack has. */
const DEEP = 20_000;

/** The smallest picture there is. */
const PICTURE = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/** What is no page, and what is said of it. */
const NO_PAGES = [['/drawing', 'No part of this page reads like an article.'], ['/picture', 'This page has no text.']];

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
  '/drawing': () => ({ body: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: { 'content-type': 'image/svg+xml' } }),
  '/picture': () => ({ body: PICTURE, headers: { 'content-type': 'image/gif' } }),
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

test('a press twice in a row brings one card', async () => {
  await page.goto(`${server.url}/plain`);
  const settings = await openOwn(browser, 'options.html');
  await page.bringToFront();
  await settings.evaluate(async (url) => {
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    await Promise.all([1, 2].map(() => chrome.tabs.sendMessage(tabId, { type: 'show', what: 'page' })));
  }, page.url());
  await settings.close();
  await cardIn(page, browser);
  assert.equal(await page.$$eval('nutgraf-card', (cards) => cards.length), 1);
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
for (const [path, why] of isFirefox ? NO_PAGES.slice(0, 1) : NO_PAGES) {
  test(`what is no page gets a true word on the button, not silence: ${path}`, async () => {
    const address = server.url + path;
    await page.goto(address);
    await browser.pressAction(page);
    await until('a badge', async () => (await browser.badge(page)) !== '');
    const settings = await openOwn(browser, 'options.html');
    const { title, popup } = await until('the button says why', () => settings.evaluate(async (url) => {
      const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
      const popup = await chrome.action.getPopup({ tabId });
      return popup ? { title: await chrome.action.getTitle({ tabId }), popup: popup.split('/').pop() ?? '' } : null;
    }, address));
    assert.equal(title, why);
    await settings.close();
    const small = await openOwn(browser, popup);
    await until('its window says why', () => small.$eval('#text', (text, words) => text.textContent === words, why));
    await small.close();
  });
}

if (!isFirefox) {
  for (const name of ['chrome://version', 'view-source:']) {
    test(`${name} gets a word on the button, not silence`, async () => {
      await page.goto(name.endsWith(':') ? `${name}${server.url}/plain` : name);
      await browser.pressAction(page);
      await until('a badge', async () => (await browser.badge(page)) !== '');
    });
  }
}

if (!isFirefox) {
  test('of a file that is closed to extensions the button says how to open it, and of the browser\'s own pages it does not', async () => {
    const other = await launch({ own: true });
    try {
      assert.ok('closeFiles' in other);
      await other.closeFiles();
      const settings = await openOwn(other, 'options.html');
      for (const [address, why] of [[`file://${import.meta.filename}`, 'actionFile'], ['chrome://version', 'actionImpossible']]) {
        const opened = await other.newPage();
        await opened.goto(address);
        await other.pressAction(opened);
        await until(`the window that says ${why}`, () => settings.evaluate(async (end) => {
          const [tab] = await chrome.tabs.query({ active: true });
          return (await chrome.action.getPopup({ tabId: tab.id })).endsWith(end);
        }, `?why=${why}`));
        await opened.close();
      }
    } finally {
      await other.close();
    }
  });
}
