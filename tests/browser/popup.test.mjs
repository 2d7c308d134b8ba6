import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, noCard, pressPart, until } from './harness.mjs';
import { axeFindings, forget, openOwn, showIn } from './own.mjs';
import { article } from './pages.mjs';
import { browser, openSettings, own, server, stage } from './stage.mjs';


stage({ '/article': () => ({ body: article() }), '/other': () => ({ body: article() }) }, {}, openSettings);
beforeEach(() => forget(own));

/** The button as it is for the tab with such an address. @param {string} address */
const button = (address) => own.evaluate(async (url) => {
  const tab = (await chrome.tabs.query({})).find((t) => t.url === url);
  const tabId = tab?.id ?? -1;
  const popup = await chrome.action.getPopup({ tabId });
  return { tabId, title: await chrome.action.getTitle({ tabId }), popup: popup.split('/').pop() };
}, address);

/**
 * Waits until the button is as it should be: its title and its window are set and read one after the other.
 * @param {string} address @param {string} title @param {string} [popup]
 */
const titled = (address, title, popup = '') => until(`the button says ${title} and opens ${popup || 'no window'}`, async () => {
  const state = await button(address);
  return state.title === title && state.popup === popup ? state : null;
});

/** @param {string} address */
const isOff = (address) => titled(address, 'Nutgraf is off on this site', 'popup.html');

test('the button says whether a summary is shown', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/article`);
  await titled(page.url(), 'Summarize this page');
  await page.click('#stub');
  await cardIn(page, browser);
  await titled(page.url(), 'Dismiss the summary');
  await pressPart(page, browser, 'close');
  await titled(page.url(), 'Summarize this page');
  await page.close();
});

test('where a site is off the button says so, and its window turns it on again', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/article`);
  await own.evaluate(() => setSite('127.0.0.1', 'off'));
  await isOff(page.url());
  await page.goto(`${server.url}/other`);
  const { tabId } = await isOff(page.url());

  const small = await openOwn(browser, `popup.html?tab=${tabId}`);
  await until('it names the site', () => small.$eval('#title', (e) => e.textContent === 'Nutgraf is off on 127.0.0.1'));
  assert.equal(await small.evaluate(() => document.activeElement?.id), 'on');
  assert.deepEqual(await axeFindings(small), []);
  await showIn(small, 'dark');
  assert.deepEqual(await axeFindings(small), []);
  // The window closes itself, sooner than the driver has let go of the key.
  await small.keyboard.press('Enter').catch(() => {});
  await until('the rule is gone', () => own.evaluate(async () => Object.keys((await readSettings()).sites).length === 0));
  await titled(page.url(), 'Summarize this page');
  await page.close();
});

test('a card that goes because its site goes off leaves the button off', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/article`);
  await page.click('#stub');
  await cardIn(page, browser);
  await titled(page.url(), 'Dismiss the summary');
  await own.evaluate(() => setSite('127.0.0.1', 'off'));
  await noCard(page);
  await isOff(page.url());
  await page.close();
});

test('the button is as usual again when the tab goes to a site that is on', async () => {
  await own.evaluate(() => setSite('localhost', 'off'));
  const page = await browser.newPage();
  await page.goto(`http://localhost:${new URL(server.url).port}/article`);
  await isOff(page.url());
  await page.goto(`${server.url}/article`);
  await titled(page.url(), 'Summarize this page');
  await page.close();
});

test('where no extension may be, the window says that', async () => {
  const tabId = await own.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
  const small = await openOwn(browser, `popup.html?tab=${tabId}`);
  assert.match(await small.$eval('main', (e) => e.textContent ?? ''), /The browser lets no extension read this page/);
  assert.equal(await small.$eval('#on', (e) => e.checkVisibility()), false);
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await showIn(small, scheme);
    assert.deepEqual(await axeFindings(small), [], scheme);
  }
  await small.close();
});

test('the button has its menu', async () => {
  // The browser tells of no menu, but refuses to change an entry that is not there.
  const update = (/** @type {string} */ id) => own.evaluate((i) => (
    new Promise((done) => { chrome.contextMenus.update(i, { enabled: true }, () => done(!chrome.runtime.lastError)); })), id);
  for (const id of ['summarize', 'skim', 'off', 'automatic', 'settings']) assert.equal(await update(id), true, id);
  assert.equal(await update('no such entry'), false);
});

test('the button\'s menu sets the rule for the site in front, and takes it away', async () => {
  const rules = await own.evaluate(async () => {
    // The menu itself is the browser's; what it calls runs here as it does in the background.
    await new Promise((done) => {
      const script = Object.assign(document.createElement('script'), { src: 'button.js' });
      script.addEventListener('load', done);
      document.head.append(script);
    });
    const seen = [];
    for (const id of ['off', 'automatic', 'off', 'off']) {
      // @ts-ignore: known once the script above is loaded.
      await chooseFromMenu(id, { url: 'https://www.example.org/a' });
      seen.push((await readSettings()).sites['example.org'] ?? null);
    }
    return seen;
  });
  assert.deepEqual(rules, ['off', 'automatic', 'off', null]);
});
