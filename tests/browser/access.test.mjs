import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asWritten, browserName, cardIn, pressPart, until } from './harness.mjs';
import { axeFindings, forget, openOwn, showIn } from './own.mjs';
import { article, PARAGRAPHS } from './pages.mjs';
import { browser, server, stage } from './stage.mjs';

/** The narrowest screen: 1280 pixels at 400 %. */
const NARROW = 320;


stage({ '/article': () => ({ body: article() }) }, {}, async () => {
  // Whoever listens to pages does so before they open: Firefox makes no trees before it is asked for one.
  const page = await browser.newPage();
  await until('a tree of an empty page', () => browser.accessibilityTree(page));
  await page.close();
});

/** What brings each page into each of its states. @type {[string, string, (page: import('puppeteer-core').Page) => Promise<unknown>][]} */
const STATES = [
  ['options.html', 'as it opens', async () => {}],
  ['options.html', 'with rules, notices and things set aside', async (page) => {
    await page.evaluate(async () => {
      await chrome.storage.sync.set({ length: 7, theirs: {} });
      await setSite('a-rather-long-name-of-a-site.with-many-parts.example.org', 'off');
      await setSite('example.org', 'automatic');
      await saveSetting('length', 'long');
      await chrome.storage.local.set({ rate: 2 });
    });
    await until('all are shown', () => page.evaluate(() => (
      document.querySelectorAll('#sites li').length === 2 && document.querySelectorAll('.notice').length === 2
        && document.querySelectorAll('#aside-list li').length === 2)));
  }],
  ['options.html', 'with a mistake', async (page) => {
    await page.type('#new-site', 'no site');
    await page.keyboard.press('Enter');
    await until('the word', () => page.$eval('#new-site-error', (e) => e.textContent));
  }],
  ['welcome.html', 'as it opens', async () => {}],
  ['welcome.html', 'with the card', async (page) => {
    await until('the card', async () => {
      await page.click('#stub').catch(() => {});
      return page.$('nutgraf-card');
    });
    await cardIn(page, browser);
  }],
];

for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe-core finds nothing, in ${scheme}`, async () => {
    for (const [name, state, reach] of STATES) {
      const page = await openOwn(browser, name);
      await showIn(page, scheme);
      await forget(page);
      await reach(page);
      assert.deepEqual(await axeFindings(page), [], `${name} ${state}`);
      await page.close();
    }
  });
}

test('nothing is cut or scrolled sideways on a narrow screen', async () => {
  for (const [name, state, reach] of STATES) {
    const page = await openOwn(browser, name);
    await forget(page);
    await page.setViewport({ width: NARROW, height: 600 });
    await reach(page);
    const beyond = await page.evaluate((width) => [...document.querySelectorAll('body *')]
      .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > width + 1).map((e) => e.outerHTML.slice(0, 80)), NARROW);
    assert.deepEqual(beyond, [], `${name} ${state}`);
    await page.close();
  }
});

test('everything on the settings page can be reached by Tab, in the order of reading, and is seen to be', async () => {
  const page = await openOwn(browser, 'options.html');
  await forget(page);
  /** @type {{ id: string | null, top: number, outline: string }[]} */
  const seen = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const e = /** @type {HTMLElement} */ (document.activeElement);
      if (e === document.body) return null;
      const style = getComputedStyle(e);
      return { id: e.id || e.getAttribute('name') || e.getAttribute('href'), top: e.getBoundingClientRect().top + scrollY, outline: style.outlineStyle };
    });
    if (!now || seen.some(({ id }) => id === now.id)) break;
    seen.push(now);
  }
  const expected = ['length', 'form', 'highlight', 'trim', 'automatic', 'new-site', 'new-rule', null, 'speed', 'voice', 'rate', 'try-voice',
    'change-keys', 'export', 'import', 'reset', 'welcome.html'];
  assert.deepEqual(seen.map(({ id }) => id), expected);
  assert.ok(seen.every(({ outline }) => outline !== 'none'), JSON.stringify(seen));
  await page.close();
});

/** What is there last on each page. */
const LAST = { options: '#keys dd', welcome: '#key', popup: '#text' };

for (const [name, last] of Object.entries(LAST)) {
  test(`${name}.html has these names and roles`, async () => {
    const page = await openOwn(browser, `${name}.html`);
    await forget(page);
    await until('all of it', () => page.$eval(last, (e) => e.textContent).catch(() => ''));
    await isOutlined(() => browser.accessibilityTree(page), name);
    await page.close();
  });
}

test('the card has these names and roles', async () => {
  const page = await browser.newPage();
  try {
    await page.goto(`${server.url}/article`);
    await page.click('#stub');
    await cardIn(page, browser);
    await pressPart(page, browser, 'tool', 3);
    /** @type {(node: any) => any} */
    const card = (node) => node.name === 'Summary' && node.role === 'region' ? node : node.children?.map(card).find(Boolean);
    // Which sentences there are, and how many, is the engine's affair.
    const isSentence = (/** @type {any} */ node) => node.description === 'Show in the article';
    const isOfArticle = (/** @type {any} */ { name }) => PARAGRAPHS.join(' ').includes(asWritten(name));
    await isOutlined(async () => {
      const tree = await browser.accessibilityTree(page);
      const found = tree && card(tree);
      const first = found?.children.find(isSentence);
      if (!first) return found;
      assert.ok(found.children.filter(isSentence).every(isOfArticle));
      const children = found.children.filter((/** @type {any} */ node) => node === first || !isSentence(node));
      return { ...found, children: children.map((/** @type {any} */ node) => (node === first ? { ...node, name: 'a sentence' } : node)) };
    }, 'card');
  } finally {
    await page.close();
  }
});

/**
 * Holds a tree against the one that was read by a person, once it has followed what the page has become.
 * @param {() => Promise<Parameters<typeof outline>[0] | null>} look
 * @param {string} what
 */
async function isOutlined(look, what) {
  // Each browser has names of its own for roles.
  const path = join(import.meta.dirname, `access.${what}.${browserName}.txt`);
  const expected = await readFile(path, 'utf8');
  let tree = '';
  await until(`the tree of ${what}`, async () => {
    const root = await look();
    tree = root ? outline(root) : '';
    return tree === expected;
  }).catch(() => {});
  if (process.env.NUTGRAF_BLESS) await writeFile(path, tree);
  assert.equal(tree, expected, 'if this is meant, NUTGRAF_BLESS=1 writes it anew');
}

/**
 * A tree as indented lines.
 * @param {{ role: string, name?: string, children?: any[] } & Record<string, unknown>} node
 * @param {string} [indent]
 * @returns {string}
 */
function outline({ role, name, children = [], ...more }, indent = '') {
  const states = ['checked', 'pressed', 'level', 'valuetext', 'description', 'invalid'].filter((key) => more[key] !== undefined);
  const text = states.map((key) => ` ${key}=${more[key]}`).join('');
  return `${indent}${role} ${JSON.stringify(name ?? '')}${text}\n${children.map((child) => outline(child, `${indent}  `)).join('')}`;
}
