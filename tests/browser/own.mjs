/**
 * Duty: opens the extension's own pages for the tests, and what is asked of every one of them.
 * Taboo: it knows no single page's contents.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isFirefox, until } from './harness.mjs';

/**
 * Opens a page of the extension, and waits until its texts are there.
 * @param {{ newPage: Function, origin: string }} browser
 * @param {string} name with the query, if any
 * @returns {Promise<import('puppeteer-core').Page>}
 */
export async function openOwn(browser, name) {
  const page = await browser.newPage();
  // Firefox's driver is told of no end of this navigation, so what the page holds has to tell.
  page.goto(browser.origin + name).catch(() => {});
  await until(`${name} has its texts`, () => page.evaluate(() => (
    location.protocol.endsWith('extension:') && document.readyState === 'complete'
      && [...document.querySelectorAll('[data-message]')].every((e) => e.textContent)
      && document.querySelector('h1')?.textContent)).catch(() => false));
  return page;
}

/**
 * Shows a page of the extension in one of its two colour schemes. Firefox's driver sets no preference; the pages'
 * colours follow this property just as well.
 * @param {import('puppeteer-core').Page} page
 * @param {'light' | 'dark'} scheme
 */
export async function showIn(page, scheme) {
  if (isFirefox) await page.evaluate((s) => { document.documentElement.style.colorScheme = s; }, scheme);
  else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** @type {string | undefined} */
let axe;

/**
 * What axe-core finds on a page, in a form that a failed test can show.
 * @param {import('puppeteer-core').Page} page
 */
export async function axeFindings(page) {
  axe ??= await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe);
  // Colours that are on their way from one scheme to the other are of neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }));
  return violations.map((/** @type {any} */ v) => ({
    rule: v.id,
    nodes: v.nodes.map((/** @type {any} */ n) => `${n.html.slice(0, 120)}: ${n.failureSummary.replaceAll('\n', ' ')}`),
  }));
}

/**
 * Empties both areas of storage, as on the first day.
 * @param {import('puppeteer-core').Page} own
 */
export async function forget(own) {
  await own.evaluate(async () => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.clear();
  });
}
