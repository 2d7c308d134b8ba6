import { test } from 'node:test';
import assert from 'node:assert/strict';
import { built, cardIn, isFirefox, noCard, pressPart, until } from './harness.mjs';
import { article, STUB } from './pages.mjs';
import { browser, server, stage } from './stage.mjs';


stage({ '/article': () => ({ body: article({ after: STUB.replace('id="stub"', 'id="other"') }) }) }, { own: true });

// Firefox ends the scripts of a version that goes, so there the card cannot say anything; the next version takes it away.
test('a card that is open while the extension is updated says so, and the stubs come back and work', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/article`);
  const beforehand = await page.evaluate(() => document.documentElement.outerHTML);
  await page.click('#stub');
  await cardIn(page, browser);
  await until('the stub is hidden', () => page.$eval('#stub', (e) => !e.checkVisibility()));

  await browser.browser.installExtension(built);
  if (!isFirefox) {
    const card = await cardIn(page, browser, 'refused');
    assert.match(card.note, /Nutgraf was updated/);
  }
  await until('the stubs are back', () => page.evaluate(() => (
    ['#stub', '#other'].every((stub) => document.querySelector(stub)?.checkVisibility()))));
  await page.bringToFront();
  if (!isFirefox) await pressPart(page, browser, 'close');
  await noCard(page);
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), beforehand);

  await until('the new version takes the stub', async () => {
    await page.click('#stub').catch(() => {});
    return page.$('nutgraf-card');
  });
  await cardIn(page, browser);
  await page.close();
});
