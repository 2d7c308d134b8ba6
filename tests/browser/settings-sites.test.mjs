import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { built, cardIn, isFirefox, launch, until } from './harness.mjs';
import { forget } from './own.mjs';
import { article, STUB } from './pages.mjs';
import { browser, openSettings, own, server, stage } from './stage.mjs';

/** The page's own handler, by which it shows that a press reached it, and what a script can see of others. */
const WATCHER = `<script>
  window.presses = [];
  addEventListener('click', (event) => presses.push(event.target.id), true);
  window.changes = 0;
  new MutationObserver((all) => { changes += all.length }).observe(document, { subtree: true, childList: true, attributes: true });
</script>`;

/** A page that writes its stub some time after it has loaded. */
const LATE = `<script>setTimeout(() => {
  const box = document.createElement('div');
  box.innerHTML = '<p>No time to read?</p><a class="go" href="#" id="stub">Get a summary</a>';
  document.querySelector('h1').after(box);
}, 500)</script>`;

/** What has Chromium load a page before its reader asks for it. */
const AHEAD = `<script type="speculationrules">{"prerender": [{"source": "list", "urls": ["/wanted"], "eagerness": "immediate"}]}</script>
  <a id="go" href="/wanted">Next</a>`;


stage({
  '/ahead': () => ({ body: AHEAD }),
  '/wanted': () => ({ body: article({ head: "<script>addEventListener('load', () => setTimeout(() => fetch('/idle'), 1000))</script>" }) }),
  '/article': () => ({ body: article({ head: WATCHER }) }),
  '/late': () => ({ body: article({ before: '', after: LATE }) }),
  '/plain': () => ({ body: article({ before: '' }) }),
}, {}, openSettings);
beforeEach(async () => {
  await forget(own);
  await registered('no rule', (scripts) => scripts.length === 1 && !scripts[0].excludeMatches?.length);
});

/** @param {string} what @param {(scripts: chrome.scripting.RegisteredContentScript[]) => boolean} is */
const registered = (what, is) => until(`the browser knows of ${what}`, async () => (
  is(await own.evaluate(() => chrome.scripting.getRegisteredContentScripts()))));

/** @param {string} site @param {'off' | 'automatic' | null} rule */
async function setRule(site, rule) {
  await own.evaluate((s, r) => setSite(s, r), site, rule);
  await registered(`${site} ${rule}`, (scripts) => {
    const patterns = JSON.stringify(rule === 'automatic' ? scripts.find(({ id }) => id === 'automatic')?.matches : scripts[0].excludeMatches);
    return (patterns ?? '').includes(site) === (rule !== null);
  });
}

/** @param {string} address */
async function open(address) {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

const cards = (/** @type {import('puppeteer-core').Page} */ page) => page.evaluate(() => document.querySelectorAll('nutgraf-card').length);

/** Whether a script of the extension answers in the tab with such an address. @param {string} address */
const isThere = (address) => own.evaluate(async (url) => {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((t) => t.url === url);
  return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'stay' }).then(() => true, () => false);
}, address);

/** What a page's own script can see of its world. @param {import('puppeteer-core').Page} page */
const world = (page) => page.evaluate(() => ({
  dom: document.documentElement.outerHTML,
  globals: Object.getOwnPropertyNames(window).sort(),
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  changes: /** @type {any} */ (window).changes,
}));

test('a page of a site that is off is the same as one in a browser without the extension', async () => {
  const bare = await launch({ extension: false });
  const bareText = await (async () => {
    const page = await bare.newPage();
    await page.goto(`${server.url}/article`);
    await page.click('#stub');
    return world(page);
  })();
  await bare.close();

  await setRule('127.0.0.1', 'off');
  const page = await open(`${server.url}/article`);
  await page.click('#stub');
  assert.deepEqual(await world(page), bareText);
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).presses), ['stub'], 'the page has its press');
  assert.equal(await isThere(page.url()), false, 'no script of ours is there');
  await page.close();
});

test('by the browser\'s own account no script of ours is in such a page', async () => {
  const usual = await open(`${server.url}/article`);
  assert.equal(await browser.countScripts(usual), 1, 'the measure finds the script where there is one');
  await setRule('127.0.0.1', 'off');
  const off = await open(`${server.url}/article`);
  assert.equal(await browser.countScripts(off), 0);
  await Promise.all([usual.close(), off.close()]);
});

test('a page that was open before the extension was need not be loaded anew', async () => {
  const other = await launch({ extension: false, own: true });
  try {
    const page = await other.newPage();
    await page.goto(`${server.url}/article`);
    await other.browser.installExtension(built);
    await until('the welcome page', () => other.closePage('/welcome.html'));
    await page.bringToFront();
    await page.click('#stub');
    await cardIn(page, other);
  } finally {
    await other.close();
  }
});

test('a rule holds below a site and not beside it', async () => {
  await setRule('localhost', 'off');
  const { port } = new URL(server.url);
  const below = await open(`http://news.localhost:${port}/article`);
  assert.equal(await isThere(below.url()), false);
  const beside = await open(`${server.url}/article`);
  assert.equal(await isThere(beside.url()), true);
  const rules = await own.evaluate(() => [
    'https://a.b.example.org/x', 'https://example.org:8443', 'https://notexample.org', 'https://www.example.org.',
    'https://near.example.org/', 'file:///tmp/a.html', 'about:blank', 'http://10.0.0.1', 'http://1.0.0.1',
  ].map((url) => ruleFor(url, { 'example.org': 'off', 'near.example.org': 'automatic', 'file:': 'off', '0.0.1': 'off' })?.rule ?? null));
  assert.deepEqual(rules, ['off', 'off', null, 'off', 'automatic', 'off', null, null, null]);
  await Promise.all([below.close(), beside.close()]);
});

test('pages that are open follow: the card goes, presses go to the page; and all comes back', async () => {
  const page = await open(`${server.url}/article`);
  await page.click('#stub');
  await cardIn(page, browser);
  await setRule('127.0.0.1', 'off');
  await until('the card is gone', async () => await cards(page) === 0);
  await page.click('#stub');
  await until('the page has the press', () => page.evaluate(() => /** @type {any} */ (window).presses.length === 1));
  assert.equal(await cards(page), 0);

  await setRule('127.0.0.1', null);
  await until('the stub is taken over again', async () => {
    await page.click('#stub').catch(() => {});
    return await cards(page) === 1;
  });
  await page.close();
});

test('while no site is off, pages do not wake the background', async () => {
  const { isAwake } = browser;
  const goAbout = async () => {
    // What an earlier page has sent may wake it once more.
    await until('the background sleeps', async () => {
      if (await isAwake()) await browser.killBackground();
      return !await isAwake();
    });
    const page = await open(`${server.url}/article`);
    await page.goto(`${server.url}/plain`);
    await page.close();
  };
  await goAbout();
  // The first of them may still find the listener that the last waking had put there.
  await goAbout();
  assert.equal(await isAwake(), false);
  await setRule('example.org', 'off');
  // In Firefox the background has to start anew for that.
  const woken = 'isWokenBy' in browser ? browser.isWokenBy : null;
  if (woken) await until('pages wake it', () => woken('tabs', 'onUpdated'));
  await goAbout();
  await until('it hears of pages, to say that one is off', isAwake);
});

test('where a reader wants it so, the summary is there without a press and takes no focus', async () => {
  await setRule('127.0.0.1', 'automatic');
  for (const path of ['/article', '/late']) {
    const page = await open(server.url + path);
    await cardIn(page, browser);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body', path);
    await page.close();
  }
  const plain = await open(`${server.url}/plain`);
  await until('it is loaded', () => isThere(plain.url()));
  assert.equal(await cards(plain), 0, 'a page without a stub stays as it is');
  await plain.close();
});

if (!isFirefox) {
  test('a page that is loaded before it is wanted has its summary once its reader is there', async () => {
    await setRule('127.0.0.1', 'automatic');
    const page = await open(`${server.url}/ahead`);
    // The driver cannot ask a page that was loaded so; the button says what is there.
    const titles = () => own.evaluate(async () => Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.action.getTitle({ tabId: id }))));
    await until('the other page is idle', () => server.requests.includes('/idle'));
    assert.ok(!(await titles()).includes('Dismiss the summary'));
    await page.click('#go');
    await until('the summary', async () => (await titles()).includes('Dismiss the summary'));
    await page.close();
  });
}

test('everywhere, if a reader wants that', async () => {
  await own.evaluate(() => saveSetting('automatic', true));
  await registered('it', (scripts) => scripts.some(({ id }) => id === 'automatic'));
  await own.evaluate(() => setSite('localhost', 'off'));
  await registered('the exception', (scripts) => scripts.every(({ excludeMatches }) => excludeMatches?.length === 1));
  const page = await open(`${server.url}/article`);
  await cardIn(page, browser);
  const { port } = new URL(server.url);
  const off = await open(`http://localhost:${port}/article`);
  assert.equal(await isThere(off.url()), false);
  assert.equal(await off.$eval('.box', (box) => box.outerHTML), STUB);
  await Promise.all([page.close(), off.close()]);
});
