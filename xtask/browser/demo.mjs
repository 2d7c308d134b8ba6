/**
 * Duty: what `cargo xtask run` does in the browser: opens a page, presses its own stub as a reader would, prints
 * the summary with its timings and takes a picture.
 * Taboo: it knows the extension only from outside, by its files and by what the card shows.
 *
 * Usage: node demo.mjs URL PICTURE; the environment is that of `tests/browser/harness.mjs`.
 */

import { browserName, cardIn, launch } from '../../tests/browser/harness.mjs';
import { lookAtCard, refuseCookies, stubIn } from './reader.mjs';

const [url, picture] = process.argv.slice(2);
const isHeaded = process.env.NUTGRAF_HEADED !== undefined;

/** Width at which long lines are shown in the terminal. */
const WIDTH = 96;

const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await refuseCookies(page);
  const how = await open(page);
  const card = await Promise.any(['ready', 'refused'].map((state) => cardIn(page, browser, state, 0, (c) => c.facts.painted)));
  print(how, card);
  await takePicture(page);
  if (isHeaded) await closed();
} finally {
  await browser.close();
}

/**
 * Presses the page's first stub, or the extension's own button where the page has none.
 * @param {import('puppeteer-core').Page} page
 */
async function open(page) {
  const stub = await stubIn(page);
  if (stub) {
    await stub.click();
    return 'pressed the stub';
  }
  await browser.pressAction(page);
  return 'no stub on the page; pressed the toolbar button';
}

/**
 * @param {string} how
 * @param {Awaited<ReturnType<typeof cardIn>>} card
 */
function print(how, { state, sentences, note, text, facts }) {
  console.log(`\n${url}\n${how} in ${browserName}\n`);
  for (const sentence of sentences) console.log(wrapped(sentence ?? ''));
  if (state === 'refused') console.log(wrapped(text ?? ''));
  if (note) console.log(`\n${note}`);
  const ms = (/** @type {string | undefined} */ value) => `${Number(value ?? NaN).toFixed(1)} ms`;
  console.log(`\nhost               ${facts.host}`);
  if (facts.snapshot) console.log(`snapshot           ${ms(facts.snapshot)}`);
  console.log(`module compiled    ${ms(facts.compile)}`);
  console.log(`engine             ${ms(facts.engine)}`);
  console.log(`asked → answered   ${ms(facts.total)}`);
  console.log(`click → card       ${ms(facts.painted)}\n`);
  if (state !== 'ready') process.exitCode = 1;
}

/** @param {string} sentence */
function wrapped(sentence) {
  const lines = sentence.match(new RegExp(`.{1,${WIDTH}}(?:\\s|$)|.{${WIDTH}}`, 'g')) ?? [sentence];
  return lines.map((line, i) => (i ? '  ' : '• ') + line.trimEnd()).join('\n');
}

/** @param {import('puppeteer-core').Page} page */
async function takePicture(page) {
  await lookAtCard(page);
  await page.screenshot({ path: /** @type {`${string}.png`} */ (picture) });
}

/** Waits until the reader has closed the window. */
function closed() {
  console.log('The window stays open; close it to end.');
  return new Promise((done) => browser.browser.on('disconnected', done));
}
