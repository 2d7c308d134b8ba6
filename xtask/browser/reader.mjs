/**
 * Duty: what a reader does on a page around its summary: answers the question for cookies, finds the stub, looks at
 * the card.
 * Taboo: nothing but what a hand can do.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../../tests/browser/harness.mjs';

/** Room above the card when it is looked at, in pixels. */
const MARGIN = 120;

/**
 * Answers what newspapers ask first; "no" is the last of the answers on the specimens, which name the box so.
 * @param {import('puppeteer-core').Page} page
 */
export async function refuseCookies(page) {
  const answers = await page.$$('[aria-label=Cookies] button');
  await answers.at(-1)?.click();
}

/**
 * The page's first stub, by the extension's own eyes, in the middle of the window, where no banner lies above it.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('puppeteer-core').ElementHandle<Element> | null>}
 */
export async function stubIn(page) {
  const own = ['phrases.js', 'stub.js'].map((file) => readFileSync(join(built, file), 'utf8')).join('\n');
  const found = await page.evaluateHandle(`(() => { ${own}\n return allStubs(document)[0]?.trigger ?? null })()`);
  const stub = /** @type {import('puppeteer-core').ElementHandle<Element> | null} */ (found.asElement());
  await stub?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return stub;
}

/**
 * Brings the card to the top of the window.
 * @param {import('puppeteer-core').Page} page
 */
export function lookAtCard(page) {
  return page.$eval('nutgraf-card', (card, margin) => {
    scrollTo({ top: scrollY + card.getBoundingClientRect().top - margin, behavior: 'instant' });
  }, MARGIN);
}
