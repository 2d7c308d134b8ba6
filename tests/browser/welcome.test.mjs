import { test } from 'node:test';
import assert from 'node:assert/strict';
import { asWritten, cardIn, noCard, pressPart, serve, until } from './harness.mjs';
import { openOwn } from './own.mjs';
import { browser, stage } from './stage.mjs';


stage();

test('the stub on the welcome page gives a summary of the specimen, and comes back', async () => {
  const page = await openOwn(browser, 'welcome.html');
  const specimen = await page.$$eval('#specimen > p', (all) => all.map((e) => e.textContent).join(' '));
  const beforehand = await page.$eval('#specimen', (e) => e.outerHTML);
  // @ts-ignore: the page has the extension's own functions
  await until('the last of the files', () => page.evaluate(() => typeof showSummary === 'function'));
  await page.click('#stub');
  const card = await cardIn(page, browser);
  assert.ok(card.sentences.length >= 2, card.text);
  for (const sentence of card.sentences) assert.ok(specimen.includes(asWritten(sentence)), sentence);
  await pressPart(page, browser, 'close');
  await noCard(page);
  assert.equal(await page.$eval('#specimen', (e) => e.outerHTML), beforehand);
  await page.click('#stub');
  await cardIn(page, browser);
  await page.close();
});

test('the welcome page names the key that there is', async () => {
  const page = await openOwn(browser, 'welcome.html');
  await until('the key', () => page.$eval('#key', (e) => e.checkVisibility() && /(?:Alt|⌥).*S/.test(e.textContent ?? '')));
  await page.close();
});

test('the extension\'s pages could not ask anything of anybody, even if they would', async () => {
  const server = await serve({ '/anything': () => ({ body: 'x', headers: { 'access-control-allow-origin': '*' } }) });
  const page = await openOwn(browser, 'options.html');
  const outcome = await page.evaluate((url) => fetch(url).then(() => 'fetched', () => 'forbidden'), `${server.url}/anything`);
  await server.close();
  assert.equal(outcome, 'forbidden');
  assert.deepEqual(server.requests, []);
  await page.close();
});

test('the extension\'s pages ask nothing of anybody', async () => {
  for (const name of ['welcome.html', 'options.html', 'popup.html']) {
    const page = await openOwn(browser, name);
    const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    assert.deepEqual(addresses.filter((address) => !address.startsWith(browser.origin)), [], name);
    await page.close();
  }
});

test('news are told once, of what came since', async () => {
  const { newsSince } = await import('../../extension/news.js');
  const news = [{ version: '0.2.0', key: 'a' }, { version: '0.10.0', key: 'b' }, { version: '1.0', key: 'c' }];
  assert.deepEqual(newsSince('0.2.0', news).map(({ key }) => key), ['b', 'c']);
  assert.deepEqual(newsSince('1.0.0', news), []);
});

test('the card has the type of the running text, not of the headline before it', async () => {
  const page = await openOwn(browser, 'welcome.html');
  await until('a card', async () => {
    await page.click('#stub').catch(() => {});
    return page.$('nutgraf-card');
  });
  await cardIn(page, browser);
  const [card, text, headline] = await page.evaluate(() => ['nutgraf-card', '#specimen > p', '#specimen > h2'].map((selector) => (
    getComputedStyle(/** @type {Element} */ (document.querySelector(selector))).fontSize)));
  assert.equal(card, text);
  assert.notEqual(card, headline);
  await page.close();
});
