/**
 * The engine gives the same summary under every policy of a page, with the background awake, ended or freshly
 * installed. Prints how long a reader waits from the press to the painted card, for each host.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { browserName, built, cardIn, isFirefox, launch } from './harness.mjs';
import { article } from './pages.mjs';
import { browser, server, stage } from './stage.mjs';

const XHTML = article().replace('<!doctype html><html', '<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"')
  .replace(/<meta ([^>]*)>/g, '<meta $1/>');

/** @type {Record<string, { policy?: string, type?: string, body?: string }>} */
const PAGES = {
  'no policy': {},
  "script-src 'self'": { policy: "script-src 'self'" },
  'nonce and strict-dynamic': { policy: "script-src 'nonce-a1b2c3' 'strict-dynamic'" },
  "default-src 'none'": { policy: "default-src 'none'" },
  "default-src https: 'unsafe-inline'": { policy: "default-src https: 'unsafe-inline'" },
  'trusted types': { policy: "require-trusted-types-for 'script'; trusted-types 'none'" },
  sandbox: { policy: 'sandbox' },
  'sandbox allow-scripts': { policy: 'sandbox allow-scripts' },
  XHTML: { type: 'application/xhtml+xml', body: XHTML },
};

/** Pages whose own script may compile WebAssembly in Chromium too. */
const ALLOWING = ['no policy', 'trusted types', 'XHTML'];

/**
 * Pages whose policy is easily misread as one that allows; each listens for what breaks it. Firefox takes two policies
 * in one markup for one of pictures, which its own wish for an icon breaks.
 */
const LISTENING = `<script>addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
  if (effectiveDirective !== 'img-src') document.body.dataset.broken = effectiveDirective;
})</script>`;
const FORBIDDING = "script-src 'unsafe-inline'";
/** @type {Record<string, { policy?: string, markup?: string, shownAs?: string }>} */
const MISREAD = {
  'a directive said twice': { policy: `${FORBIDDING}; script-src 'unsafe-inline' 'unsafe-eval'` },
  'two policies in one markup': { markup: `img-src *, ${FORBIDDING}` },
  "another page's address, by pushState": { policy: FORBIDDING, shownAs: '/page0' },
};
const misreadPaths = Object.fromEntries(Object.keys(MISREAD).map((name, i) => [name, `/misread${i}`]));

const paths = Object.fromEntries(Object.keys(PAGES).map((name, i) => [name, `/page${i}`]));
const STATES = ['never started', 'awake', 'ended'];

/** How often a page of each path was opened. @type {Record<string, number>} */
const opened = {};
/** @type {string[] | undefined} */
let expected;
/** @type {Record<string, number[]>} */
const waits = {};

const misreadPages = Object.entries(MISREAD).map(([name, { policy, markup }]) => [misreadPaths[name], () => ({
  body: article({ head: `${markup ? `<meta http-equiv="Content-Security-Policy" content="${markup}">` : ''}${LISTENING}` }),
  headers: policy && { 'content-security-policy': `${policy}; report-uri /report` },
})]);
stage(Object.fromEntries([...misreadPages, ...Object.entries(PAGES).map(([name, { policy, type, body }]) => [paths[name], () => ({
  body: body ?? article(),
  headers: {
    'content-type': `${type ?? 'text/html'}; charset=utf-8`,
    ...policy && { 'content-security-policy': `${policy}; report-uri /report` },
  },
})])]));
after(() => {
  for (const [name, all] of Object.entries(waits)) {
    all.sort((a, b) => a - b);
    console.log(`${browserName}: press to card, ${name}: median ${Math.round(all[all.length >> 1])} ms, `
      + `longest ${Math.round(all[all.length - 1])} ms of ${all.length}`);
  }
});

/**
 * Presses the stub of a page and holds the summary against the one seen first.
 * @param {Awaited<ReturnType<typeof launch>>} browser
 * @param {string} name
 * @param {string} state
 * @param {string} [remark]
 * @returns {Promise<string | undefined>} the host that answered
 */
async function measure(browser, name, state, remark = '') {
  const page = await browser.newPage();
  await page.goto(server.url + paths[name]);
  opened[paths[name]] = (opened[paths[name]] ?? 0) + 1;
  // A background that was never started differs from one that has ended only in never having been asked.
  if (state !== 'awake') await browser.killBackground();
  await page.click('#stub');
  const card = await cardIn(page, browser, 'ready', 0, (c) => c.facts.painted);
  await page.close();
  expected ??= card.sentences;
  assert.deepEqual(card.sentences, expected);
  assert.ok(expected.length > 0);
  (waits[`${card.facts.host}, background ${state}${remark}`] ??= []).push(Number(card.facts.painted));
  return card.facts.host;
}

for (const state of STATES) {
  describe(`background ${state}`, () => {
    for (const name of Object.keys(PAGES)) {
      test(name, async () => {
        const host = await measure(browser, name, state);
        if (name.startsWith('sandbox')) return; // which one can is the browser's affair
        assert.equal(host, isFirefox || ALLOWING.includes(name) ? 'page' : 'background');
      });
    }
  });
}

/** Who answers where the policy forbids the module, or may do so: in Firefox it does not bind us. */
const CAUTIOUS = isFirefox ? 'page' : 'background';

describe('a policy that is easily misread', () => {
  for (const [name, { shownAs }] of Object.entries(MISREAD)) {
    test(name, async () => {
      const page = await browser.newPage();
      await page.goto(server.url + '/page0'); // so that the cache has a page that allows
      await page.goto(server.url + misreadPaths[name]);
      opened['/page0'] = (opened['/page0'] ?? 0) + 1;
      if (shownAs) await page.evaluate((path) => history.pushState(null, '', path), shownAs);
      await page.click('#stub');
      const card = await cardIn(page, browser, 'ready', 0, (c) => c.facts.painted);
      const broken = await page.evaluate(() => document.body.dataset.broken);
      await page.close();
      assert.equal(card.facts.host, CAUTIOUS);
      assert.equal(broken, undefined);
    });
  }

  test('a blob, which has the policy of its maker', async () => {
    const page = await browser.newPage();
    await page.goto(server.url + misreadPaths['a directive said twice']);
    const there = page.waitForNavigation();
    await page.evaluate((html) => {
      location.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    }, article({ head: LISTENING }));
    await there;
    await browser.pressAction(page);
    const card = await cardIn(page, browser, 'ready', 0, (c) => c.facts.painted);
    const broken = await page.evaluate(() => document.body.dataset.broken);
    await page.close();
    assert.equal(card.facts.host, CAUTIOUS);
    assert.equal(broken, undefined);
  });
});

test('no page was asked for again to learn its policy', () => {
  for (const [path, times] of Object.entries(opened)) {
    assert.equal(server.requests.filter((asked) => asked === path).length, times, path);
  }
});

test('no policy was broken on the way, so nothing was reported to the site', () => {
  // The browser's own wish for an icon breaks some of them.
  assert.deepEqual(server.posted.filter((report) => !report.includes('favicon.ico')), []);
});

test('the other order of hosts gives the same', async () => {
  const path = mkdtempSync(join(tmpdir(), 'nutgraf-hosts-'));
  cpSync(built, path, { recursive: true });
  const engine = readFileSync(join(path, 'engine.js'), 'utf8');
  const turned = engine.replace('of await hostsInOrder()', 'of (await hostsInOrder()).toReversed()');
  assert.notEqual(turned, engine);
  writeFileSync(join(path, 'engine.js'), turned);
  const other = await launch({ path });
  try {
    for (const state of STATES) await measure(other, 'no policy', state, ' (second by default)');
  } finally {
    await other.close();
    rmSync(path, { recursive: true });
  }
});
