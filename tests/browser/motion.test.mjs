/**
 * Readers who want less motion get none: the way to a source and back is one step, and nothing fades or slides.
 */

import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, pressPart, until } from './harness.mjs';
import { openOwn } from './own.mjs';
import { article } from './pages.mjs';
import { browser, server, stage } from './stage.mjs';

/** Notes each place that the page is scrolled to, frame by frame. */
const WATCHER = `<script>
  window.places = [0];
  const look = () => {
    if (scrollY !== places.at(-1)) places.push(scrollY);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

/** Far below the card, so that the way there is long. */
const FAR = '<style>article > p { margin-block: 1200px }</style>';


stage({ '/article': () => ({ body: article({ head: FAR + WATCHER }) }) });

/** Whether the reader has come to a stop elsewhere. @param {import('puppeteer-core').Page} page @param {number} from */
const hasArrived = (page, from) => page.evaluate(async (before) => {
  const at = scrollY;
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  return Math.abs(at - before) > 500 && at === scrollY;
}, from);

/** The places between the card and a source, there and back. @param {boolean} isWanted whether less motion is */
async function placesOnTheWay(isWanted) {
  const page = await browser.newPage();
  await page.bringToFront();
  await browser.wantLessMotion(page, isWanted);
  try {
    await page.goto(`${server.url}/article`);
    await page.click('#stub');
    await cardIn(page, browser);
    await page.evaluate(() => { Object.assign(window, { places: [scrollY] }); });
    const start = await page.evaluate(() => scrollY);
    await pressPart(page, browser, 'sentence', 1);
    await until('the source', () => hasArrived(page, start));
    const there = await page.evaluate(() => scrollY);
    await pressPart(page, browser, 'home');
    await until('the card', () => hasArrived(page, there));
    return await page.evaluate(() => /** @type {any} */ (window).places.length);
  } finally {
    await browser.wantLessMotion(page, false);
    await page.close();
  }
}

test('the way to a source and back is one step each where less motion is wanted, and else a way', async () => {
  assert.equal(await placesOnTheWay(true), 3, 'the card, the source, the card');
  assert.ok(await placesOnTheWay(false) > 6);
});

/** What on a page takes time to change; runs in the page. @param {Document | ShadowRoot} root */
const moving = (root) => [...root.querySelectorAll('*')].filter((element) => {
  const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
  return animationName !== 'none' || scrollBehavior === 'smooth' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
}).length;

describe('nothing on the extension\'s own pages takes time to change', () => {
  for (const name of ['options', 'welcome', 'popup']) {
    test(name, async () => {
      const page = await openOwn(browser, `${name}.html`);
      await page.bringToFront();
      try {
        await browser.wantLessMotion(page, true);
        // A page's styles may hear of it after its scripts do.
        await until('nothing takes time', async () => await page.evaluate(`(${moving})(document)`) === 0);
        await browser.wantLessMotion(page, false);
        await until('the page is told', () => page.evaluate(() => !matchMedia('(prefers-reduced-motion: reduce)').matches));
        if (name === 'options') assert.ok(Number(await page.evaluate(`(${moving})(document)`)) > 0, 'else something does');
      } finally {
        await browser.wantLessMotion(page, false);
        await page.close();
      }
    });
  }
});

test('nothing in the card takes time to change', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/article`);
  await page.click('#stub');
  await cardIn(page, browser);
  assert.equal(await browser.inCard(page, moving), 0);
  await page.close();
});
