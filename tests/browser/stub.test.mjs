import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, launch, pressPart, serve, until } from './harness.mjs';
import { article } from './pages.mjs';

/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  server = await serve({ '/article': () => ({ body: article() }) });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

test('a press on the stub puts the summary in its place, and dismissal puts the stub back byte for byte', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/article`);
  await page.evaluate(() => {
    document.getElementById('stub')?.addEventListener('click', () => document.body.append('the page acted'));
  });
  const beforehand = await page.evaluate(() => document.documentElement.outerHTML);
  await page.click('#stub');
  const card = await cardIn(page, browser);
  assert.ok(card.sentences.length >= 1);
  // A card lies on top of its place until the page is idle.
  await until('the stub is hidden', () => page.$eval('.box', (box) => !box.checkVisibility()));
  await pressPart(page, browser, 'close');
  await until('the card is gone', () => page.evaluate(() => !document.querySelector('nutgraf-card')));
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), beforehand);
  await page.close();
});
