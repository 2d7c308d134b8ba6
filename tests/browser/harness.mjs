/**
 * Duty: starts a browser with the extension from `dist/`, serves pages on loopback, and reads and presses what
 * is inside the card, which no page script can see.
 * Taboo: it waits for conditions, never for time.
 *
 * `NUTGRAF_BROWSER` names the browser (`chromium`, the default, or `firefox`), `NUTGRAF_CHROMIUM` and
 * `NUTGRAF_FIREFOX` its program where it is not found by name, `NUTGRAF_DIST` the folder of built extensions.
 */

import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import puppeteer from 'puppeteer-core';
import { chromiumSide } from './chromium.mjs';
import { firefoxSide } from './firefox.mjs';
import { until } from './until.mjs';

export { until };

/** Which browser these tests drive. */
export const browserName = process.env.NUTGRAF_BROWSER ?? 'chromium';
export const isFirefox = browserName === 'firefox';

/** The extension that is tested. */
export const built = resolve(process.env.NUTGRAF_DIST ?? join(import.meta.dirname, '../../dist'), browserName);

/**
 * Where a browser's program lies.
 * @param {string} name
 * @param {string[]} places
 */
function program(name, places) {
  const found = process.env[name] ?? places.find((path) => existsSync(path));
  if (!found) throw new Error(`no browser at ${places.join(' or ')}: install one or set ${name}`);
  return found;
}

/**
 * Browsers that go from file to file, where all files run in one process; by whether they have the extension.
 * @type {Map<boolean, Awaited<ReturnType<typeof startReady>>> | undefined}
 */
let shared;

/**
 * Has files that follow in this process use one browser after another, for to start one takes seconds.
 * @returns {() => Promise<void>} ends them
 */
export function shareBrowsers() {
  const browsers = new Map();
  shared = browsers;
  return async () => { for (const browser of browsers.values()) await browser.close(); };
}

/**
 * Starts the browser with the extension installed, or gives the one that the file before has left clean. Dispose
 * of it by `close`.
 * @param {{ extension?: boolean, path?: string, language?: string, own?: boolean }} [options] `path` of another
 *   build than the one in `dist/`; `language` of the interface, in Chromium alone: Firefox would need a language
 *   pack; `own` where a test leaves behind what no cleaning takes away
 * @returns {ReturnType<typeof startReady>}
 */
export async function launch({ extension = true, path = built, language = 'en-US', own = false } = {}) {
  if (!shared || own || path !== built || language !== 'en-US') return startReady(extension, path, language);
  let browser = shared.get(extension);
  if (!browser?.browser.connected) {
    browser = await startReady(extension, path, language);
    shared.set(extension, browser);
  }
  const { origin } = browser;
  return { ...browser, close: () => clean(/** @type {any} */ (browser).browser, origin) };
}

/**
 * Leaves a browser as it was when it had started: no page but an empty one, no setting, no rule.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 */
async function clean(browser, origin) {
  const page = await browser.newPage();
  for (const other of await browser.pages()) if (other !== page) await other.close();
  if (!origin) return;
  page.goto(`${origin}options.html`).catch(() => {});
  await until('a browser as it was', () => page.evaluate(async () => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.clear();
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.length === 1 && !scripts[0].excludeMatches?.length;
  }).catch(() => false));
  page.goto('about:blank').catch(() => {});
}

/**
 * Starts a browser, and waits until the extension is ready in it.
 * @param {boolean} extension
 * @param {string} path
 * @param {string} language
 */
async function startReady(extension, path, language) {
  const browser = await start(extension, path, language);
  if (!extension) return { ...browser, origin: '' };
  // The welcome page comes when the extension is ready for others; no test wants it in front.
  const welcome = await until('the welcome page', () => browser.closePage('/welcome.html'));
  return { ...browser, origin: new URL('.', welcome).href };
}

/**
 * @param {boolean} extension
 * @param {string} path
 * @param {string} language
 */
async function start(extension, path, language) {
  const common = { headless: process.env.NUTGRAF_HEADED === undefined, defaultViewport: { width: 1000, height: 800 } };
  if (isFirefox) {
    const browser = await puppeteer.launch({
      ...common,
      browser: 'firefox',
      executablePath: program('NUTGRAF_FIREFOX', ['/usr/bin/firefox-esr', '/usr/bin/firefox']),
      args: ['--remote-allow-system-access'],
    });
    return firefoxSide(browser, extension ? await browser.installExtension(path) : null);
  }
  const browser = await puppeteer.launch({
    ...common,
    executablePath: program('NUTGRAF_CHROMIUM', ['/usr/bin/chromium', '/usr/bin/google-chrome']),
    pipe: true,
    enableExtensions: extension ? [path] : true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', `--lang=${language}`],
  });
  return chromiumSide(browser);
}

/** @typedef {{ body: string | Buffer, headers?: Record<string, string> }} Served */

/**
 * Serves pages on loopback. A page is a function of its address that gives a body and headers.
 * @param {Record<string, (url: URL) => Served | Promise<Served>>} pages by path
 */
export async function serve(pages) {
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const posted = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(url.pathname);
    if (request.method === 'POST') {
      text(request).then((body) => {
        posted.push(body);
        response.end();
      });
      return;
    }
    const page = await pages[url.pathname]?.(url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    /** The paths asked for. */
    requests,
    /** The bodies of what was sent. */
    posted,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done(undefined));
    }),
  };
}

/**
 * What a card shows, as plain values; runs in the page, with the closed shadow root.
 * @param {ShadowRoot} root
 */
export function describeCard(root) {
  /** @param {string} part */
  const parts = (part) => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(`[part~="${part}"]`)]);
  /** @param {HTMLElement} element */
  const isShown = (element) => element.checkVisibility();
  const card = parts('card')[0];
  return {
    state: card?.getAttribute('part')?.split(' ').find((p) => ['waiting', 'ready', 'refused', 'elsewhere'].includes(p)),
    facts: { ...card?.dataset },
    dir: parts('list')[0]?.getAttribute('dir'),
    sentences: parts('sentence').filter(isShown).map((e) => e.textContent),
    note: parts('note').map((e) => e.textContent).join(' '),
    text: card?.textContent,
    focused: root.activeElement?.getAttribute('part') ?? null,
  };
}

/**
 * The card on a page once it is in a state; by the element's place among the page's cards.
 * @param {import('puppeteer-core').Page} page
 * @param {{ inCard: Function }} browser
 * @param {string} [state]
 * @param {number} [index]
 * @param {(card: ReturnType<typeof describeCard>) => unknown} [also] what else must be true of it
 * @returns {Promise<ReturnType<typeof describeCard>>}
 */
export async function cardIn(page, browser, state = 'ready', index = 0, also = () => true) {
  return until(`a card that is ${state}`, async () => {
    const card = await browser.inCard(page, describeCard, index);
    return card?.state === state && also(card) ? card : null;
  });
}

/**
 * Waits until a page has no card.
 * @param {import('puppeteer-core').Page} page
 */
export function noCard(page) {
  return until('a page without a card', () => page.evaluate(() => !document.querySelector('nutgraf-card')));
}

/**
 * A sentence of a card as it stands in the article: without the marks that say where it was trimmed.
 * @param {string | null | undefined} sentence
 */
export function asWritten(sentence) {
  return (sentence ?? 'no sentence').replace(/^… | …$/g, '');
}

/**
 * Presses a button of the card by what stands on it.
 * @param {import('puppeteer-core').Page} page
 * @param {{ inCard: Function }} browser
 * @param {string} text
 */
export function pressText(page, browser, text) {
  return browser.inCard(page, (/** @type {ShadowRoot} */ root, /** @type {string} */ label) => {
    [...root.querySelectorAll('button')].find((b) => b.textContent === label)?.click();
  }, 0, text);
}

/**
 * Presses a part of the card by a real mouse.
 * @param {import('puppeteer-core').Page} page
 * @param {{ inCard: Function }} browser
 * @param {string} part
 * @param {number} [nth] which of the shown elements of that part
 */
export async function pressPart(page, browser, part, nth = 0) {
  /** @type {{ x: number, y: number } | null} */
  let last = null;
  const place = await until(`a part ${part} that stands still`, async () => {
    const [now, before] = [await browser.inCard(page, centreOf, 0, part, nth), last];
    last = now;
    return now && before && now.x === before.x && now.y === before.y ? now : null;
  });
  await page.mouse.click(place.x, place.y);
}

/**
 * @param {ShadowRoot} root
 * @param {string} part
 * @param {number} nth
 */
function centreOf(root, part, nth) {
  const all = [...root.querySelectorAll(`[part~="${part}"]`)].filter((e) => e.checkVisibility());
  if (!all[nth] || all[nth].closest('[data-shielded]')) return null;
  all[nth].scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = all[nth].getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
