/**
 * Duty: times what a reader waits from the press on a stub to the painted card, step by step, for each host of the
 * engine, beside the least that any script could take: a handler of the page's own that adds one element.
 * Taboo: nothing is staged; the presses are a mouse's, on pages that were pointed at before or not.
 *
 * Usage, after `cargo xtask build`: node benches/press.mjs [FILE.html...], with `NUTGRAF_BROWSER` as for the tests.
 * Without files it takes specimens of our own. Read the ratios to the empty press: absolutes are the machine's.
 */

import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { browserName, built, cardIn, isFirefox, launch, pressPart, serve, until } from '../tests/browser/harness.mjs';

/** Presses of each kind on each page. */
const RUNS = 5;

/** Milliseconds that a reader points at a stub before pressing it; people take 100 at least, most take more. */
const POINTING = 300;

/** The steps, in their order, and the engine's own share of the answer. */
const STEPS = ['load', 'settings', 'snapshot', 'answer', 'engine', 'style', 'draw', 'painted'];

/** Specimens of usual sizes. */
const SPECIMENS = ['detainee-talks', 'water-clock', 'ekiben'];

/** Makes Chromium ask the background, since a page's policy binds content scripts there. */
const POLICY = { 'content-security-policy': "script-src 'self' 'unsafe-inline'" };

const EMPTY = `<!doctype html><title>Empty</title><button id="b">b</button><script>
  addEventListener('click', (event) => {
    document.body.append(document.createElement('p'));
    requestAnimationFrame(() => setTimeout(() => { document.body.dataset.painted = performance.now() - event.timeStamp; }));
  });
</script>`;

const files = process.argv.slice(2);
const paths = files.length ? files : SPECIMENS.map((name) => join(import.meta.dirname, '../tests/pages', name, 'page.html'));
const own = ['phrases.js', 'stub.js'].map((file) => readFileSync(join(built, file), 'utf8')).join('\n');
const server = await serve({
  '/empty': () => ({ body: EMPTY }),
  ...Object.fromEntries(paths.flatMap((path, i) => [
    [`/page/${i}`, () => ({ body: readFileSync(path) })],
    [`/background/${i}`, () => ({ body: readFileSync(path), headers: POLICY })],
  ])),
});
const browser = await launch();

/** What each press took, by its kind. @type {Map<string, Record<string, number>[]>} */
const presses = new Map();

/** @param {string} kind @param {Record<string, number>} took */
const keep = (kind, took) => presses.set(kind, [...presses.get(kind) ?? [], took]);

/** @param {number[]} all */
const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];

try {
  for (let run = 0; run < RUNS; run++) {
    await pressNothing();
    for (const [i] of paths.entries()) {
      for (const host of isFirefox ? ['page'] : ['page', 'background']) {
        for (const isPointed of [false, true]) await press(`/${host}/${i}`, host, isPointed);
      }
    }
  }
  report();
} finally {
  await browser.close();
  await server.close();
}

async function pressNothing() {
  const page = await browser.newPage();
  await page.goto(`${server.url}/empty`);
  await page.click('#b');
  keep('an empty press', { painted: await until('a paint', () => page.evaluate(() => Number(document.body.dataset.painted))) });
  await page.close();
}

/**
 * Presses a stub for the first time, and once more after dismissing its card.
 * @param {string} path
 * @param {string} host
 * @param {boolean} isPointed
 */
async function press(path, host, isPointed) {
  const page = await browser.newPage();
  await page.goto(server.url + path);
  const stub = (await page.evaluateHandle(`(() => { ${own}\n return allStubs(document)[0]?.trigger ?? null })()`)).asElement();
  if (!stub) throw new Error(`${path} has no stub`);
  await stub.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  if (isPointed) {
    await stub.hover();
    await new Promise((done) => setTimeout(done, POINTING));
  }
  await stub.click();
  await note(page, `${isPointed ? 'pointed at before' : 'out of the blue'}, ${host}`, host);
  await pressPart(page, browser, 'close');
  await until('no card', () => page.evaluate(() => !document.querySelector('nutgraf-card')));
  await stub.click();
  await note(page, `once more, ${host}`, host);
  await page.close();
}

/** @param {import('puppeteer-core').Page} page @param {string} kind @param {string} host */
async function note(page, kind, host) {
  const { facts } = await cardIn(page, browser, 'ready', 0, (card) => card.facts.painted);
  if (facts.host !== host) throw new Error(`${facts.host} answered instead of ${host}`);
  keep(kind, Object.fromEntries(STEPS.map((step) => [step, Number(facts[step])])));
}

function report() {
  console.log(`${browserName}, load ${loadavg()[0].toFixed(1)}, medians in ms of ${RUNS * paths.length} presses each`);
  console.log(`${'press'.padEnd(32)}${STEPS.map((step) => step.padStart(10)).join('')}     times an empty press`);
  const empty = median((presses.get('an empty press') ?? []).map(({ painted }) => painted));
  for (const [kind, all] of presses) {
    const cells = STEPS.map((step) => (step in all[0] ? median(all.map((took) => took[step])).toFixed(1) : '').padStart(10));
    console.log(`${kind.padEnd(32)}${cells.join('')}${(median(all.map(({ painted }) => painted)) / empty).toFixed(1).padStart(10)}`);
  }
}
