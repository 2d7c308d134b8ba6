/**
 * The forms of a summary, chosen inside the card: sentences, points, one sentence with and without the outcome;
 * and what the card says of what it was made from.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { asWritten, built, cardIn, pressPart, pressText, until } from './harness.mjs';
import { article, builtFiles, specimen } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';

/** An article with headings of its own, long enough for all lengths. */
const SECTIONS = {
  'The clock': ['The clock of Marrow Bay will strike again on Sunday after thirty silent years.', 'A storm drove salt water into its tower.', 'Forty volunteers cleaned its sixty-one wheels by hand.'],
  'The money': ['The work cost 18,000 euros, a tenth of what a firm had asked for.', 'Half of the sum came from a market of old books.', 'The council paid the rest after a long debate about roads.'],
  'The noise': ['Neighbours of the square asked for quiet at night.', 'Between ten and seven the clock will therefore not strike.', 'Guests of the inn have asked for the hours to be rung by a small bell instead.'],
  'The winding': ['Twice a week somebody has to wind the weights of the clock.', 'Twenty-five people have put their names on the list.', 'The youngest of them is eleven and will set the hands at noon.'],
};
const SECTIONED = Object.entries(SECTIONS).map(([heading, lines]) => `<h2>${heading}</h2><p>${lines.join(' ')}</p><p>The `
  + `keeper of the harbour wrote about ${heading.toLowerCase()} in the paper of ${lines[0].length} March. He has lived below the tower for years.</p>`).join('');

/** Sentences of which none stands out. */
const ALIKE = Array.from({ length: 6 }, (_, i) => `Entry ${String.fromCharCode(65 + i)} of the list was read aloud by the clerk.`);


const scripts = ['choices.js', 'parts.js', 'card.js'];

stage({
  '/article': () => ({ body: article({ paragraphs: [], after: SECTIONED }) }),
  '/bare': () => ({ body: `<!doctype html><title>Bare</title>${scripts.map((f) => `<script src="/${f}"></script>`).join('')}<body>` }),
  ...builtFiles(scripts),
  ...Object.fromEntries(['tide-mill', 'biblioteca-barco'].map((name) => [`/${name}`, () => ({ body: specimen(name) })])),
  '/alike': () => ({ body: article({ paragraphs: ALIKE }) }),
});
pageForEach();

/** @param {string} text */
const press = (text) => pressText(page, browser, text);

/** What is pressed of the card's choices. */
const chosen = () => browser.inCard(page, (/** @type {ShadowRoot} */ root) => (
  [...root.querySelectorAll('[aria-pressed=true]')].map((e) => e.textContent)));

/** @param {string} name */
const marked = (name) => page.evaluate((key) => [...CSS.highlights.get(key) ?? []].map(String).join(' '), name);

/** The sentences shown as they stand in the article. */
const bare = (/** @type {(string | null)[]} */ sentences) => sentences.map(asWritten).join(' ');

async function open() {
  await page.goto(`${server.url}/article`);
  await page.click('#stub');
  return cardIn(page, browser);
}

test('each form is there at once, is remembered, and the marks follow', async () => {
  const { sentences } = await open();
  await press('Mark in the article');
  await press('Points');
  assert.ok((await cardIn(page, browser)).sentences.length, 'the usual length has points');
  await press('Long');
  const points = await cardIn(page, browser);
  assert.match(points.text ?? '', /The money/);
  assert.equal(await marked('nutgraf-skim'), bare(points.sentences));
  await press('Short');
  const short = (await cardIn(page, browser)).sentences;
  assert.ok(short.length && short.length < points.sentences.length);
  assert.deepEqual(short.filter((s) => !points.sentences.includes(s)), []);

  await press('One sentence');
  const headline = await cardIn(page, browser);
  assert.equal(headline.sentences.length, 1);
  assert.equal(await marked('nutgraf-skim'), bare(headline.sentences));
  await press('No spoilers');
  const teaser = await cardIn(page, browser);
  assert.equal(teaser.sentences.length, 1);
  assert.notEqual(teaser.sentences[0], headline.sentences[0]);
  await pressPart(page, browser, 'sentence', 0);
  await until('its source', async () => await marked('nutgraf-yellow') === bare(teaser.sentences));
  assert.deepEqual(await chosen(), ['One sentence', 'No spoilers']);

  await page.reload();
  await page.click('#stub');
  assert.deepEqual((await cardIn(page, browser)).sentences, teaser.sentences);
  await press('Sentences');
  await press('Medium');
  assert.deepEqual((await cardIn(page, browser)).sentences, sentences);
});

test('on paper there is the summary, and nothing to press', async () => {
  await open();
  await press('Points');
  const shown = (await cardIn(page, browser)).sentences;
  await browser.showAsPrinted(page);
  await until('no controls', async () => !(await partsShown()).some((/** @type {string} */ part) => /^(?:tool|choice|return)/.test(part)));
  const { sentences, text } = await cardIn(page, browser);
  assert.deepEqual(sentences, shown);
  assert.match(text ?? '', /^Summary/);
  assert.ok((await partsShown()).includes('from'), 'where it is from');
  await press('Sentences');
});

/** The parts of the card that are seen. */
const partsShown = () => browser.inCard(page, (/** @type {ShadowRoot} */ root) => [...root.querySelectorAll('[part]')]
  .filter((e) => e.checkVisibility()).map((e) => e.getAttribute('part')));

test('the focus stays on the form that was chosen', async () => {
  await open();
  await cardIn(page, browser, 'ready', 0, (card) => card.facts.painted);
  await browser.inCard(page, (/** @type {ShadowRoot} */ root) => {
    /** @type {HTMLElement[]} */ ([...root.querySelectorAll('button')]).find((b) => b.textContent === 'Points')?.focus();
  });
  await page.keyboard.press('Enter');
  await until('points', async () => (await chosen())?.includes('Points'));
  assert.match((await cardIn(page, browser)).focused ?? '', /choice chosen/);
  await press('Sentences');
});

test('sentences of which none stands out are said to be the first ones', async () => {
  await page.goto(`${server.url}/alike`);
  await page.click('#stub');
  const { text, sentences } = await cardIn(page, browser);
  assert.match(text ?? '', /first sentences/);
  assert.equal(sentences[0], ALIKE[0]);
  await press('One sentence');
  assert.doesNotMatch((await cardIn(page, browser)).text ?? '', /first sentences/);
  await press('Sentences');
});

for (const [name, expected] of /** @type {const} */ ([
  ['tide-mill', /From the 4 visible paragraphs; the rest is for subscribers/],
  ['biblioteca-barco', /From all \d+ paragraphs · page 1 of 3/],
])) {
  test(`${name} is said to be read in part`, async () => {
    await page.goto(`${server.url}/${name}`);
    await page.bringToFront();
    await browser.pressAction(page);
    assert.match((await cardIn(page, browser)).text ?? '', expected);
  });
}

describe('the coverage line tells', () => {
  /** @type {[string, object, RegExp][]} */
  const CASES = [
    ['all that was read', {}, /^From all 24 paragraphs$/],
    ['one paragraph', { paragraphs: 1 }, /^From the one paragraph$/],
    ['what a paywall left', { paragraphs: 4, missing: { cap: false, paywall: true, pages: null } }, /^From the 4 visible paragraphs; the rest is for subscribers$/],
    ['a part of several pages', { missing: { cap: false, paywall: false, pages: [1, 3] } }, /^From all 24 paragraphs · page 1 of 3$/],
    ['a page too long', { missing: { cap: true, paywall: false, pages: null } }, /· the end of this very long page was not read$/],
    ['no choice', { lead: true }, /· these are the first sentences, since no others stand out$/],
  ];
  for (const [name, facts, expected] of CASES) {
    test(name, async () => {
      await page.goto(`${server.url}/bare`);
      await page.evaluate(showCard, facts, readFileSync(join(built, '_locales/en/messages.json'), 'utf8'));
      const line = await browser.inCard(page, (/** @type {ShadowRoot} */ root) => root.querySelector('[part=from]')?.textContent);
      assert.match(line ?? '', expected);
    });
  }
});

/**
 * Puts a card of a made-up reply into a page that has the card's files as its own.
 * @param {object} facts
 * @param {string} texts
 */
function showCard(facts, texts) {
  const messages = JSON.parse(texts);
  const message = (/** @type {string} */ key, /** @type {string | string[]} */ values = []) => (messages[key]?.message ?? '')
    .replace(/\$(\d)/g, (/** @type {string} */ _, /** @type {string} */ place) => [values].flat()[Number(place) - 1]);
  const line = { text: 'One.', trimmedStart: false, trimmedEnd: false, source: [], block: 0, length: 'short' };
  // @ts-ignore: the page has the card's own functions
  const card = makeCard({ message, signal: new AbortController().signal, on: { dismiss() {}, copy() {}, length() {}, jump() {} } });
  card.ready({
    kind: 'summary', title: null, lang: 'en', dir: 'ltr', first: null, paragraphs: 24, words: 900, coverage: 1, confidence: 1,
    missing: { cap: false, paywall: false, pages: null }, sentences: [line], headline: null, teaser: null, points: [], lead: false,
    ...facts,
  }, 'medium');
  document.body.append(card.host);
}
