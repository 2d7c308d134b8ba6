/**
 * Duty: what `cargo xtask shots` does in the browser: takes pictures of the extension at work, in the size that
 * stores ask for.
 * Taboo: nothing is staged; each picture is what a reader would see.
 *
 * Usage: node shots.mjs DIR [LANGUAGE]
 */

import { join } from 'node:path';
import { cardIn, launch, serve } from '../../tests/browser/harness.mjs';
import { openOwn } from '../../tests/browser/own.mjs';
import { specimen } from '../../tests/browser/pages.mjs';
import { lookAtCard, refuseCookies, stubIn } from './reader.mjs';

const [folder, language] = process.argv.slice(2);

/** The size of a store's pictures. */
const STORE = { width: 1280, height: 800 };

/** The narrowest window that readers have. */
const NARROW = { width: 320, height: 800 };

/** A window as wide as large screens have. */
const WIDE = { width: 1600, height: 900 };

/** @type {{ name: string, page: string, viewport?: { width: number, height: number }, dark?: boolean, forced?: boolean, print?: boolean }[]} */
const SUMMARIES = [
  { name: 'summary', page: 'detainee-talks' },
  { name: 'summary-dark', page: 'detainee-talks', dark: true },
  { name: 'summary-narrow', page: 'detainee-talks', viewport: NARROW },
  { name: 'summary-wide', page: 'detainee-talks', viewport: WIDE },
  { name: 'summary-forced', page: 'detainee-talks', forced: true, dark: true },
  { name: 'summary-print', page: 'detainee-talks', print: true },
  { name: 'summary-arabic', page: 'water-clock' },
  { name: 'summary-japanese', page: 'ekiben' },
];

/** Pages of the extension's own. */
const OWN = ['welcome', 'options'];

const pages = Object.fromEntries(SUMMARIES.map(({ page }) => [`/${page}`, () => ({ body: specimen(page) })]));
const server = await serve(pages);
const browser = await launch({ language });
try {
  for (const shot of SUMMARIES) await takeSummary(shot);
  for (const name of OWN) await takeOwn(name);
} finally {
  await browser.close();
  await server.close();
}

/** @param {typeof SUMMARIES[number]} shot */
async function takeSummary({ name, page: path, viewport = STORE, dark = false, forced = false, print = false }) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  // The driver's own call does not know of forced colours.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
  await page.goto(`${server.url}/${path}`);
  await refuseCookies(page);
  const stub = await stubIn(page);
  if (!stub) throw new Error(`${page.url()} has no stub`);
  await stub.click();
  await cardIn(page, browser);
  await page.mouse.move(0, 0);
  if (print) await page.emulateMediaType('print');
  await lookAtCard(page);
  await page.screenshot({ path: `${join(folder, name)}.png` });
  console.log(`${name}.png`);
  await page.close();
}

/** @param {string} name */
async function takeOwn(name) {
  const page = await openOwn(browser, `${name}.html`);
  await page.setViewport(STORE);
  await page.screenshot({ path: `${join(folder, name)}.png` });
  console.log(`${name}.png`);
  await page.close();
}
