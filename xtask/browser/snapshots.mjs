/**
 * Duty: what `cargo xtask pages` does in the browser: loads each saved page with its scripts off, and writes down
 * what the extension's own `snapshot.js` sees there.
 * Taboo: it does not look into what it writes down.
 *
 * Usage: node snapshots.mjs DIR FILE.html...; writes DIR/STEM.wire, and prints the name of each page that failed.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { launch, serve } from '../../tests/browser/harness.mjs';

const [folder, ...files] = process.argv.slice(2);
const snapshot = readFileSync(join(import.meta.dirname, '../../extension/snapshot.js'), 'utf8');

/** Nothing of a saved page runs, and nothing is asked of the network; its own styles still hide what they hid. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Milliseconds that a page may take to load. */
const PATIENCE = 30_000;

/** Pages between two lines of progress. */
const TOLD_EVERY = 100;

const pages = Object.fromEntries(files.map((file, i) => [`/${i}/${stem(file)}.html`, () => pageOf(file)]));
const server = await serve(pages);
const browser = await launch({ extension: false });
let failed = 0;
try {
  let page = await browser.newPage();
  for (const [i, path] of Object.keys(pages).entries()) {
    try {
      await write(page, path, files[i]);
    } catch (error) {
      failed++;
      console.log(`${files[i]}: ${error instanceof Error ? error.message : error}`);
      // Firefox's driver gives up on a tab for good once it has waited in vain.
      page = await browser.newPage();
    }
    if ((i + 1) % TOLD_EVERY === 0) console.log(`${i + 1} of ${files.length} pages`);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${files.length - failed} pages written down, ${failed} failed`);

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} path
 * @param {string} file
 */
async function write(page, path, file) {
  await page.goto(server.url + encodeURI(path), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  const wire = await page.evaluate(`(() => { ${snapshot}\n return takeSnapshot(document).wire })()`);
  writeFileSync(join(folder, `${stem(file)}.wire`), /** @type {string} */ (wire));
}

/** @param {string} file */
function pageOf(file) {
  const body = readFileSync(file);
  return { body, headers: { 'content-type': typeOf(body), 'content-security-policy': POLICY } };
}

/**
 * Pages are UTF-8 where their bytes are, as the HTML door takes them: what saved a page may have changed its encoding
 * and not what it says of it.
 * @param {Buffer} body
 */
function typeOf(body) {
  return isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
}

/** @param {Buffer} body */
function isUtf8(body) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} file */
function stem(file) {
  return basename(file, extname(file));
}
