import { test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, noCard, pressPart, until } from './harness.mjs';
import { article } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';


stage({ '/article': () => ({ body: article() }) });
pageForEach();

test('a press on the stub puts the summary in its place, and dismissal puts the stub back byte for byte', async () => {
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
  await noCard(page);
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), beforehand);
});
