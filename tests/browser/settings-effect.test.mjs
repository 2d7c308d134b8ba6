/**
 * From a press on the settings page to what the card does of it: each setting once, the whole way.
 */

import { beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { cardIn, pressPart, until } from './harness.mjs';
import { forget } from './own.mjs';
import { article, PARAGRAPHS } from './pages.mjs';
import { browser, openSettings, own, server, stage } from './stage.mjs';

/** Who said it is dropped from the end of a sentence, and where from, from its beginning. */
const SAID = [
  PARAGRAPHS[0].replace('The town', 'ELLERBY — The town').replace('library.', 'library, the mayor said on Wednesday.'),
  ...PARAGRAPHS.slice(1),
];


stage({ '/article': () => ({ body: article({ paragraphs: SAID, after: `<p>${'The mill will be a library. '.repeat(200)}</p>` }) }) }, {}, openSettings);
beforeEach(async () => {
  await forget(own);
  await own.bringToFront();
});

/** @param {(settings: Nutgraf.Settings) => unknown} is */
const kept = (is) => until('the setting is kept', async () => is(await own.evaluate(() => readSettings())));

/** What the button that is pressed in a group of the card says. @param {import('puppeteer-core').Page} page */
const chosen = (page) => browser.inCard(page, (/** @type {ShadowRoot} */ root) => (
  [...root.querySelectorAll('[aria-pressed=true]')].map((e) => e.textContent)));

/** @typedef {{ page: import('puppeteer-core').Page, card: Awaited<ReturnType<typeof cardIn>> }} Opened */

/** Opens the story and presses its stub, as a reader does next. @param {(opened: Opened) => Promise<void>} look */
async function inStory(look) {
  const page = await browser.newPage();
  try {
    await page.goto(`${server.url}/article`);
    await page.click('#stub');
    await look({ page, card: await cardIn(page, browser) });
  } finally {
    await page.close();
  }
}

/** @typedef {{ press: () => Promise<unknown>, is: (settings: Nutgraf.Settings) => unknown, usual: (o: Opened) => Promise<void>, set: (o: Opened) => Promise<void> }} Case */

/** Sentences of the usual length. */
let medium = 0;

/** @type {Record<string, Case>} */
const CASES = {
  length: {
    press: () => own.click('[name="length"][value="short"]'),
    is: ({ length }) => length === 'short',
    usual: async ({ page, card }) => {
      assert.deepEqual(await chosen(page), ['Sentences', 'Medium']);
      medium = card.sentences.length;
    },
    set: async ({ page, card }) => {
      assert.deepEqual(await chosen(page), ['Sentences', 'Short']);
      assert.ok(card.sentences.length < medium, `${card.sentences.length} of ${medium} sentences`);
    },
  },
  form: {
    press: () => own.click('[name="form"][value="teaser"]'),
    is: ({ form }) => form === 'teaser',
    usual: async ({ card }) => assert.ok(card.sentences.length > 1),
    set: async ({ page, card }) => {
      // The one that is best as a headline is best as a teaser too.
      assert.equal((await chosen(page))[0], 'One sentence');
      assert.equal(card.sentences.length, 1);
    },
  },
  'highlight colour': {
    press: () => own.click('[name="highlight"][value="green"]'),
    is: ({ highlight }) => highlight === 'green',
    usual: ({ page }) => marksIn(page, 'nutgraf-yellow'),
    set: ({ page }) => marksIn(page, 'nutgraf-green'),
  },
  trimming: {
    press: () => own.click('[name="trim"]'),
    is: ({ trim }) => !trim,
    usual: async ({ card }) => {
      assert.match(card.sentences[0] ?? '', /^The town council .* library …$/);
    },
    set: async ({ card }) => {
      assert.match(card.sentences[0] ?? '', /^ELLERBY — The town council .* library, the mayor said on Wednesday\.$/);
    },
  },
  'reading speed': {
    press: async () => {
      await own.$eval('#speed', (e) => { /** @type {HTMLInputElement} */ (e).value = ''; });
      await own.type('#speed', '600');
      await own.keyboard.press('Tab');
    },
    is: ({ wordsPerMinute }) => wordsPerMinute === 600,
    usual: async ({ card }) => assert.match(card.text ?? '', /1 min instead of 6 min/),
    set: async ({ card }) => assert.match(card.text ?? '', /1 min instead of 2 min/),
  },
};

/** @param {import('puppeteer-core').Page} page @param {string} name */
async function marksIn(page, name) {
  await pressPart(page, browser, 'sentence');
  await until('a mark', () => page.evaluate(() => CSS.highlights.size));
  assert.deepEqual(await page.evaluate(() => [...CSS.highlights.keys()]), [name]);
}

describe('what is chosen on the settings page is what the card does', () => {
  for (const [name, { press, is, usual, set }] of Object.entries(CASES)) {
    test(name, async () => {
      await inStory(usual);
      await own.bringToFront();
      await press();
      await kept(is);
      await inStory(set);
    });
  }
});

test('a summary without a press, as the settings page says', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/article`);
  assert.equal(await page.$('nutgraf-card'), null);
  await own.bringToFront();
  await own.click('[name="automatic"]');
  await kept(({ automatic }) => automatic);
  await until('the browser knows', () => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 2));
  await page.bringToFront();
  await page.reload();
  await cardIn(page, browser);
  await page.close();
});

test('a site typed on the settings page is off, then automatic, then as all others', async () => {
  const page = await browser.newPage();
  const excluded = (/** @type {boolean} */ is) => until('the browser knows', () => own.evaluate(async (wanted) => (
    (await chrome.scripting.getRegisteredContentScripts()).every(({ excludeMatches }) => Boolean(excludeMatches?.length) === wanted)), is));
  const press = async () => {
    await page.bringToFront();
    await page.goto(`${server.url}/article`);
    await page.evaluate(() => addEventListener('click', (event) => { document.title = `the page has ${/** @type {Element} */ (event.target).id}`; }));
  };
  await own.type('#new-site', server.url);
  await own.keyboard.press('Enter');
  await kept(({ sites }) => sites['127.0.0.1'] === 'off');
  await excluded(true);
  await press();
  await page.click('#stub');
  assert.equal(await page.title(), 'the page has stub');

  await own.bringToFront();
  await own.select('#sites select', 'automatic');
  await kept(({ sites }) => sites['127.0.0.1'] === 'automatic');
  await excluded(false);
  await press();
  await cardIn(page, browser);

  await own.bringToFront();
  await own.click('#sites button');
  await kept(({ sites }) => !Object.keys(sites).length);
  await until('the browser knows', () => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1));
  await press();
  await page.click('#stub');
  await cardIn(page, browser);
  assert.notEqual(await page.title(), 'the page has stub');
  await page.close();
});

test('the voice and its speed that are chosen are those that read', async () => {
  // A browser without a window has no voices, so the page is given some; the card's own files choose among them.
  await own.evaluate(async () => {
    const voices = ['first', 'second'].map((voiceURI) => ({ voiceURI, name: voiceURI, lang: 'en-GB', localService: true, default: voiceURI === 'first' }));
    const speech = Object.assign(new EventTarget(), { getVoices: () => voices });
    Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
    const { drawVoices } = await import(chrome.runtime.getURL('device.js'));
    drawVoices('');
    for (const src of ['listen.js', 'actions.js']) {
      await new Promise((done) => {
        const script = Object.assign(document.createElement('script'), { src });
        script.addEventListener('load', done);
        document.head.append(script);
      });
    }
  });
  const reads = () => own.evaluate(async () => {
    const now = /** @type {any} */ ({ on: {} });
    // @ts-ignore: known once the scripts above are loaded.
    offerVoice(now, { lang: 'en' }, await readSettings());
    return [now.voice.voiceURI, now.on.rate];
  });
  assert.deepEqual(await reads(), ['first', 1]);
  await own.select('#voice', 'second');
  await own.focus('#rate');
  for (let i = 0; i < 5; i++) await own.keyboard.press('ArrowRight');
  await kept(({ voice }) => voice === 'second');
  await kept(({ rate }) => rate === 1.5);
  assert.deepEqual(await reads(), ['second', 1.5]);
});
