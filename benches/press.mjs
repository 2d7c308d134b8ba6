/**
 * Duty: times what a reader waits from the press on a stub to the painted card, step by step, beside the least that
 * any script could take: a handler of the page's own that adds one element.
 * Taboo: nothing is staged; the presses are a mouse's, on pages that were pointed at before or not.
 *
 * Usage, after `cargo xtask build`: node benches/press.mjs [FILE.html...], with `NUTGRAF_BROWSER` as for the tests.
 * Without files it takes specimens of our own. Read the ratios to the empty press: absolutes are the machine's. In
 * Chromium the last column is what the page's main thread worked from before the press until after the paint, which
 * a busy machine hardly changes; what is beyond it was spent waiting for a processor or for another process.
 */

import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { browserName, cardIn, isFirefox, launch, noCard, pressPart, serve, until } from '../tests/browser/harness.mjs';
import { stubIn } from '../xtask/browser/reader.mjs';

/** Presses of each kind on each page. */
const RUNS = 5;

/** Milliseconds that a reader points at a stub before pressing it; people take 100 at least, most take more. */
const POINTING = 300;

/** The steps, in their order, and the engine's own share of the answer. */
const STEPS = ['load', 'snapshot', 'settings', 'answer', 'engine', 'style', 'draw', 'painted', 'worked'];

/** Specimens of usual sizes. */
const SPECIMENS = ['detainee-talks', 'water-clock', 'ekiben'];

/** A policy for which Chromium asks the background; without it, the page. */
const POLICY = { 'content-security-policy': "script-src 'self' 'unsafe-inline'" };

const EMPTY = `<!doctype html><title>Empty</title><button id="b">b</button><script>
  addEventListener('click', (event) => {
    document.body.append(document.createElement('p'));
    requestAnimationFrame(() => setTimeout(() => { document.body.dataset.painted = performance.now() - event.timeStamp; }));
  });
</script>`;

const files = process.argv.slice(2);
const paths = files.length ? files : SPECIMENS.map((name) => join(import.meta.dirname, '../tests/pages', name, 'page.html'));
const server = await serve({
  '/empty': () => ({ body: EMPTY }),
  ...Object.fromEntries(paths.flatMap((path, i) => [
    [`/page/${i}`, () => ({ body: readFileSync(path) })],
    [`/policy/${i}`, () => ({ body: readFileSync(path), headers: POLICY })],
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
    for (const path of paths.flatMap((_, i) => [`/page/${i}`, ...(isFirefox ? [] : [`/policy/${i}`])])) {
      await press(path, 'background asleep', () => browser.killBackground());
      await press(path, 'out of the blue', async () => {});
      await press(path, 'pointed at before', async (stub) => {
        await stub.hover();
        await new Promise((done) => setTimeout(done, POINTING));
      });
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
  const worked = await workOf(page);
  await page.click('#b');
  const painted = await until('a paint', () => page.evaluate(() => Number(document.body.dataset.painted)));
  keep('an empty press', { painted, worked: await worked() });
  await page.close();
}

/**
 * Starts to count what the page's main thread works, in time of its processor.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<() => Promise<number>>} gives the milliseconds since
 */
async function workOf(page) {
  if (isFirefox) return async () => NaN;
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const count = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  const before = await count();
  return async () => await count() - before;
}

/**
 * Presses a stub for the first time, and once more after dismissing its card.
 * @param {string} path
 * @param {string} kind
 * @param {(stub: import('puppeteer-core').ElementHandle<Element>) => Promise<unknown>} prepare
 */
async function press(path, kind, prepare) {
  const page = await browser.newPage();
  await page.goto(server.url + path);
  const stub = await stubIn(page);
  if (!stub) throw new Error(`${path} has no stub`);
  await prepare(stub);
  let worked = await workOf(page);
  await stub.click();
  await note(page, kind, worked);
  await pressPart(page, browser, 'close');
  await noCard(page);
  worked = await workOf(page);
  await stub.click();
  await note(page, 'once more', worked);
  await page.close();
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} kind
 * @param {() => Promise<number>} worked
 */
async function note(page, kind, worked) {
  const { facts } = await cardIn(page, browser, 'ready', 0, (card) => card.facts.painted);
  keep(`${kind} (${facts.host})`, { ...Object.fromEntries(STEPS.map((step) => [step, Number(facts[step])])), worked: await worked() });
}

function report() {
  console.log(`${browserName}, load ${loadavg()[0].toFixed(1)}, medians in ms of ${RUNS * paths.length} presses each`);
  console.log(`${'press'.padEnd(32)}${STEPS.map((step) => step.padStart(10)).join('')}     times an empty press`);
  const empty = median((presses.get('an empty press') ?? []).map(({ painted }) => painted));
  for (const [kind, all] of presses) {
    const cells = STEPS.map((step) => (all[0][step] >= 0 ? median(all.map((took) => took[step])).toFixed(1) : '').padStart(10));
    console.log(`${kind.padEnd(32)}${cells.join('')}${(median(all.map(({ painted }) => painted)) / empty).toFixed(1).padStart(10)}`);
  }
}
