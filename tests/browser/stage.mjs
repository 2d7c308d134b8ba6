/**
 * Duty: what most files of tests have: a browser, a server with the file's pages, and where they want it a page for
 * each test or for all, or the settings page.
 * Taboo: no two files at once; what is on the stage belongs to the one that runs.
 */

import { after, afterEach, before, beforeEach } from 'node:test';
import { launch, serve } from './harness.mjs';
import { openOwn } from './own.mjs';

/** @typedef {Parameters<typeof serve>[0]} Pages */

/** @type {Awaited<ReturnType<typeof launch>>} */
export let browser;

/** @type {Awaited<ReturnType<typeof serve>>} */
export let server;

/** The page of the test that runs. @type {import('puppeteer-core').Page} */
export let page;

/** The extension's settings page, from where tests ask what only the extension may. @type {import('puppeteer-core').Page} */
export let own;

/**
 * Has the browser and the server start before the tests of a file, and end after them.
 * @param {Pages | (() => Promise<Pages>)} [pages] what is served, or what makes it
 * @param {Parameters<typeof launch>[0]} [options]
 * @param {() => Promise<unknown>} [begin] what else comes before the first test; hooks of a file itself do not wait
 *   for each other
 */
export function stage(pages = {}, options = {}, begin = async () => {}) {
  before(async () => {
    server = await serve(typeof pages === 'function' ? await pages() : pages);
    browser = await launch(options);
    await begin();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
}

/** Opens the one page of a file's tests. */
export async function openPage() {
  page = await browser.newPage();
}

/** Gives each test a page of its own. */
export function pageForEach() {
  beforeEach(openPage);
  afterEach(() => page.close());
}

/** Opens the settings page. */
export async function openSettings() {
  own = await openOwn(browser, 'options.html');
}
