/**
 * No harm to the page: it cannot tell before use that the extension is there, nor after; nothing moves but by
 * the card's own box; nothing is written to its console; axe finds nothing in the card, whatever its state.
 */

import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, isFirefox, launch, noCard, pressPart, until } from './harness.mjs';
import { axeFindings } from './own.mjs';
import { article, builtFiles } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';

/** What a page can know of itself that an extension might change. It also presses its own stub by script. */
const DETECTOR = `<script>
  window.pressed = 0;
  window.shifts = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  window.look = () => {
    const probe = document.createElement('nutgraf-card');
    document.body.append(probe);
    const style = getComputedStyle(probe);
    const drawn = [style.display, style.marginTop, style.boxSizing].join();
    probe.remove();
    const stub = document.getElementById('stub');
    const before = pressed;
    const press = () => { pressed++; };
    stub.addEventListener('click', press, { once: true });
    stub.click();
    for (const type of ['pointerdown', 'mousedown', 'keydown']) stub.dispatchEvent(new Event(type, { bubbles: true }));
    return {
      drawn,
      ownPress: pressed - before,
      globals: Object.getOwnPropertyNames(window).sort().join(),
      onDocument: Object.getOwnPropertyNames(document).join(),
      html: document.documentElement.outerHTML,
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length].join(),
      marks: CSS.highlights.size,
      fetched: performance.getEntriesByType('resource').map((e) => e.name).filter((n) => !n.endsWith('favicon.ico')).join(),
      element: String(customElements.get('nutgraf-card')),
    };
  };
</script>`;


stage({
  '/article': () => ({ body: article({ head: DETECTOR }) }),
  // Only the signs that the card adds are of this font.
  '/signs': () => ({ body: article({ head: `<style>
    @font-face { font-family: Signs; src: url(/signs.woff2); unicode-range: U+D7 }
    body { font-family: Signs, serif }</style>` }) }),
  '/bare': (url) => ({ body: `<!doctype html><html lang="en"><title>Card</title><link rel="stylesheet" href="/card.css">
    <script>const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }); };</script>
    <script src="/choices.js"></script><script src="/parts.js"></script><script src="/card.js"></script>
    <style>body { font: 17px/1.5 serif; color: ${url.searchParams.get('ink')}; background: ${url.searchParams.get('paper')} }</style>
    <body><main><h1>Mill</h1></main>` }),
  ...builtFiles(['choices.js', 'parts.js', 'card.js', 'card.css']),
});
pageForEach();

const look = () => page.evaluate(() => /** @type {any} */ (window).look());

/** Milliseconds after a press in which the browser counts what moves as wanted; later it blames the page. */
const WANTED = 500;

/** By how much the page has moved unwanted since the last call, in the browser's measure of layout shifts. */
const moved = () => page.evaluate(async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const { shifts } = /** @type {any} */ (window);
  Object.assign(window, { shifts: 0 });
  return shifts;
});

test('a page cannot tell before use that the extension is there, nor after dismissal that it was', async () => {
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`${server.url}/article`, { waitUntil: 'load' });
  const first = await look();
  assert.equal(first.ownPress, 1, 'what the page presses itself is left to it');
  assert.equal(first.drawn, 'inline,0px,content-box');
  assert.equal(first.fetched, '');
  // To point at a stub has the card's files and the module loaded, and a rehearsal made.
  await page.hover('#stub');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  assert.deepEqual(await look(), first);
  assert.ok(await moved() <= 0.01);
  await page.click('#stub');
  const { facts } = await cardIn(page, browser, 'ready', 0, (card) => card.facts.painted);
  const byCard = await moved();
  if (Number(facts.painted) < WANTED) assert.ok(byCard <= 0.01);
  await pressPart(page, browser, 'sentence', 0);
  await until('a mark', () => page.evaluate(() => CSS.highlights.size));
  assert.ok(await moved() <= 0.01);
  const dismissed = performance.now();
  await page.keyboard.press('Escape');
  await noCard(page);
  const byLeaving = await moved();
  if (performance.now() - dismissed < WANTED) assert.ok(byLeaving <= 0.01);
  await until('its style sheet is gone', async () => (await look()).drawn === first.drawn);
  assert.deepEqual(await look(), first);
  assert.ok(await moved() <= 0.01);
  assert.deepEqual(said.filter((text) => !/404/.test(text)), []);
});

test('nothing moves but what lies below the card, by what the card is higher than the stub, and all comes back', async () => {
  await page.goto(`${server.url}/article`, { waitUntil: 'load' });
  const before = await page.evaluate(boxes);
  await page.click('#stub');
  await cardIn(page, browser);
  // It lies on top of the page until that is idle.
  await until('the card is in its place', () => page.evaluate(() => !!document.querySelector('article nutgraf-card')));
  const during = await page.evaluate(boxes);
  const higher = await page.evaluate((stub) => {
    const card = /** @type {Element} */ (document.querySelector('nutgraf-card'));
    const next = /** @type {Element} */ (card.nextElementSibling?.nextElementSibling);
    return next.getBoundingClientRect().top + scrollY - stub;
  }, before.find(({ name }) => name === 'P')?.top ?? 0);
  assert.ok(higher > 0);
  const below = before.findIndex(({ name }) => name === 'P');
  for (const [i, { name, top, ...rest }] of during.entries()) {
    const moved = i < below ? 0 : higher;
    const { name: _, top: was, ...same } = before[i];
    if (['HTML', 'BODY', 'MAIN', 'ARTICLE'].includes(name)) continue;
    assert.ok(Math.abs(top - was - moved) < 0.5, `${name} ${i} moved by ${top - was} instead of ${moved}`);
    assert.deepEqual(rest, same);
  }
  // What is drawn later must not move the text again.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  assert.deepEqual(await page.evaluate(boxes), during);
  await pressPart(page, browser, 'close');
  await noCard(page);
  assert.deepEqual(await page.evaluate(boxes), before);
});

/** Where each element of the page is drawn, but the stub and what takes its place; runs in the page. */
function boxes() {
  const stub = document.querySelector('.box');
  return [...document.querySelectorAll('html, body, body *')]
    .filter((element) => !stub?.contains(element) && element.localName !== 'nutgraf-card' && element.localName !== 'script')
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const isAround = element.contains(stub);
      return { name: element.tagName, left, top: top + scrollY, width, height: isAround ? 0 : height };
    });
}

test('a font that the page has not asked for is not asked for by pointing at the stub', async () => {
  await page.goto(`${server.url}/signs`, { waitUntil: 'load' });
  await page.hover('#stub');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  assert.equal(server.requests.includes('/signs.woff2'), false);
  await page.evaluate(() => document.body.append('×'));
  await until('the page itself asks for it', () => server.requests.includes('/signs.woff2'));
});

test('a page looks the same with the extension as without', async () => {
  await page.goto(`${server.url}/article`, { waitUntil: 'load' });
  const here = await look();
  const bare = await launch({ extension: false });
  try {
    const other = await bare.newPage();
    await other.goto(`${server.url}/article`, { waitUntil: 'load' });
    assert.deepEqual(here, await other.evaluate(() => /** @type {any} */ (window).look()));
  } finally {
    await bare.close();
  }
});

test('a page that has found out the extension\'s id reaches none of its files by it', async () => {
  await page.goto(`${server.url}/article`);
  const reached = await page.evaluate(async (origin, names) => {
    const tries = names.map((name) => fetch(origin + name).then(() => name, () => ''));
    return (await Promise.all(tries)).filter(Boolean);
  }, browser.origin, ['manifest.json', 'card.css', 'card.js', 'options.html', 'icons/128.png', '_locales/en/messages.json', 'wasm/nutgraf_bg.wasm']);
  // Firefox gives the one file that pages are served to whoever knows the id, which there differs in each profile.
  assert.deepEqual(reached, isFirefox ? ['wasm/nutgraf_bg.wasm'] : []);
});

describe('axe finds nothing', () => {
  const PAPERS = { light: ['#1a1a1a', '#ffffff'], dark: ['#e6e6e6', '#15171c'], grey: ['#595959', '#ffffff'] };
  for (const [name, [ink, paper]] of Object.entries(PAPERS)) {
    test(`on ${name} paper`, async () => {
      await page.goto(`${server.url}/bare?ink=${encodeURIComponent(ink)}&paper=${encodeURIComponent(paper)}`);
      for (const state of ['waiting', 'ready', 'points', 'teaser', 'refused', 'elsewhere', 'back']) {
        await page.evaluate(() => document.querySelectorAll('nutgraf-card').forEach((card) => card.remove()));
        await page.evaluate(showState, state);
        assert.equal(await page.$$eval('nutgraf-card', (cards) => cards.length), 1);
        assert.deepEqual(await axeFindings(page), [], state);
      }
    });
  }
});

/** @param {string} state */
function showState(state) {
  const line = { trimmedStart: false, trimmedEnd: false, source: [], block: 0 };
  const sentences = [{ ...line, text: 'The mill will be a library.', length: 'short' }, { ...line, text: 'Nobody reads there yet.', length: 'long' }];
  const digest = {
    kind: 'summary', title: 'Mill', lang: 'en', dir: 'ltr', first: null, paragraphs: 3, words: 2900, coverage: 1, confidence: 1,
    missing: { cap: true, paywall: true, pages: [1, 3] }, sentences, points: [{ heading: 'Works', sentences }],
    headline: sentences[0], teaser: sentences[1], lead: true,
  };
  const message = (/** @type {string} */ key, /** @type {string[]} */ ...rest) => ({ locale: 'en', direction: 'ltr' })[key] ?? [key, ...rest].join(' ');
  const none = () => {};
  const on = { dismiss: none, copy: none, length: none, jump: none, back: none, step: none, copyMarkdown: none, skim: () => true, form: none, share: none, listen: none, speed: () => 1.25 };
  const { signal } = new AbortController();
  const main = /** @type {Element} */ (document.querySelector('main'));
  if (state === 'elsewhere') {
    // @ts-ignore: the page has the card's own functions
    main.append(makeSign({ message, go: none, signal }));
    return;
  }
  // @ts-ignore
  const card = makeCard({ message, on, signal });
  main.append(card.host);
  if (state === 'refused') card.refuse('This page has no text.');
  else if (state !== 'waiting') card.ready(digest, 'long', state === 'points' || state === 'teaser' ? state : 'sentences');
  if (state === 'back') card.offerBack(true, true);
}
