/**
 * Duty: times the extension's own snapshot and module beside Readability.js, on the same saved pages in the same
 * Chromium.
 * Taboo: it judges no result; `training/` and the tests do.
 *
 * Usage, after `cargo xtask build --steps`: node benches/readability.mjs FILE.html...
 * Ours is the snapshot of the live page, the article and the whole summary, and once more the article alone, from the
 * decoded page, by a module of the same sources that exports this step, too; theirs is the article alone, of a clone
 * that is made before the clock runs, as `parse` takes its document apart. Each figure of a page is the least of
 * some runs, as noise only adds; the first call of a page is told apart, before anything is compiled or warm.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, serve } from '../tests/browser/harness.mjs';

/** Runs of each on each page. */
const RUNS = 7;

/** Milliseconds that a page may take to load. */
const PATIENCE = 30_000;

const root = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const sources = ['extension/snapshot.js', 'extension/wasm/nutgraf.js', 'node_modules/@mozilla/readability/Readability.js'];
const code = sources.map(read).join('\n').replaceAll("'use strict';", '');
const module = readFileSync(join(root, 'extension/wasm/nutgraf_bg.wasm'));
const steps = readFileSync(join(root, 'target/xtask/steps/nutgraf_bg.wasm'));
const stepsCode = `const steps = (() => { ${read('target/xtask/steps/nutgraf.js')}\n return wasm_bindgen; })();`;

/** Nothing of a saved page runs or is asked for; the clock is as fine as a page alone in its process may have it. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'self'; script-src 'wasm-unsafe-eval'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const files = process.argv.slice(2);
const addresses = files.map((_, i) => `/${i}.html`);
const server = await serve({
  '/module.wasm': () => ({ body: module, headers: { 'content-type': 'application/wasm' } }),
  '/steps.wasm': () => ({ body: steps, headers: { 'content-type': 'application/wasm' } }),
  ...Object.fromEntries(files.map((file, i) => [addresses[i], () => (
    { body: readFileSync(file), headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' } }
  )])),
});
const browser = await launch({ extension: false });
const timings = [];
try {
  for (const [i, address] of addresses.entries()) {
    const page = await browser.newPage();
    try {
      await page.goto(server.url + address, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      timings.push(await page.evaluate(`(async () => { ${code}\n${stepsCode}\n return (${measure})(${RUNS}) })()`));
    } catch (error) {
      console.log(`${files[i]}: ${error.message}`);
    } finally {
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
report();

/**
 * Runs in the page, beside what `sources` define.
 * @param {number} runs
 */
async function measure(runs) {
  const bytes = await (await fetch('/module.wasm')).arrayBuffer();
  const time = (/** @type {() => unknown} */ work) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const least = (/** @type {() => number} */ run) => Math.min(...Array.from({ length: runs }, run));
  const started = performance.now();
  await wasm_bindgen({ module_or_path: bytes });
  const compile = performance.now() - started;
  const wire = takeSnapshot(document).wire;
  const first = time(() => wasm_bindgen.summarize(wire, {}));
  // A browser compiles hot functions anew, in the background: the figures are of what it has settled on.
  for (let i = 0; i < 3 * runs; i++) wasm_bindgen.summarize(wire, {});
  const snapshot = least(() => time(() => takeSnapshot(document)));
  const engine = least(() => time(() => wasm_bindgen.summarize(wire, {})));
  await steps({ module_or_path: await (await fetch('/steps.wasm')).arrayBuffer() });
  const decoded = new steps.Decoded(wire);
  for (let i = 0; i < 3 * runs; i++) decoded.find();
  const find = least(() => time(() => decoded.find()));
  const readability = least(() => {
    const clone = document.cloneNode(true);
    return time(() => new Readability(clone).parse());
  });
  return { nodes: document.querySelectorAll('*').length, compile, first, snapshot, find, engine, readability };
}

function report() {
  const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const of = (/** @type {string} */ key) => median(timings.map((t) => t[key]));
  console.log(`${timings.length} pages, median of ${of('nodes')} elements; median ms:`);
  for (const key of ['compile', 'first', 'snapshot', 'find', 'engine', 'readability']) {
    console.log(`${key.padEnd(12)} ${of(key).toFixed(2).padStart(8)}`);
  }
  const compare = (/** @type {string} */ what, /** @type {string[]} */ keys) => {
    const ours = (/** @type {any} */ t) => keys.reduce((sum, key) => sum + t[key], 0);
    const ratio = median(timings.map((t) => ours(t) / t.readability));
    const medians = keys.reduce((sum, key) => sum + of(key), 0) / of('readability');
    console.log(`${what} / Readability.js: median of pages ${ratio.toFixed(2)}, of medians ${medians.toFixed(2)}`);
  };
  compare('article of the decoded page', ['find']);
  compare('snapshot, article and summary', ['snapshot', 'engine']);
}
