/**
 * A page that changes under an open card: marks follow the text, a card that was thrown away comes back unless
 * the page insists, and where a page becomes another one by its own script, its card goes and its stub is served.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { asWritten, built, cardIn, launch, noCard, pressPart, until } from './harness.mjs';
import { openOwn } from './own.mjs';
import { article, FERRY, PARAGRAPHS, STUB } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';

/** Turns the page into the other story without loading it, as routers do. */
const ROUTER = `<script>
  const story = (title, paragraphs) => '<h1>' + title + '</h1>' + ${JSON.stringify(STUB)} + paragraphs.map((text) => '<p>' + text + '</p>').join('');
  window.turn = () => {
    history.pushState(null, '', '/other');
    document.querySelector('article').innerHTML = '<p>Loading…</p>';
    setTimeout(() => { document.querySelector('article').innerHTML = story('An electric ferry', ${JSON.stringify(FERRY)}); }, 300);
  };
</script>`;


stage({ '/article': () => ({ body: article({ head: ROUTER }) }) });
pageForEach();
beforeEach(() => page.goto(`${server.url}/article`));

async function open() {
  await page.click('#stub');
  return cardIn(page, browser);
}

/** @param {string} text */
const bare = (text) => asWritten(text).replace(/\s+/g, '');

/**
 * Whether exactly a text is marked, white space aside.
 * @param {string} name
 * @param {(string | null)[]} sentences
 */
const isMarked = async (name, sentences) => (
  bare(await page.evaluate((key) => [...CSS.highlights.get(key) ?? []].join(''), name)) === sentences.map((s) => bare(s ?? '')).join(''));

/** Has the page put every paragraph into nodes of its own again. */
const redraw = () => page.evaluate(() => {
  for (const p of document.querySelectorAll('article > p, article > section')) {
    p.outerHTML = `<section><p>${p.textContent?.replace(' ', ' <b>') ?? ''}</b></p></section>`;
  }
});

test('marks that are shown move to the new nodes of their text', async () => {
  const { sentences } = await open();
  await browser.inCard(page, (/** @type {ShadowRoot} */ root) => {
    [...root.querySelectorAll('button')].find((b) => b.textContent === 'Mark in the article')?.click();
  });
  await pressPart(page, browser, 'sentence', 1);
  await until('the marks', async () => await isMarked('nutgraf-yellow', [sentences[1]]) && await isMarked('nutgraf-skim', sentences));
  for (let times = 0; times < 3; times++) {
    await redraw();
    await until('the marks on the new nodes', async () => await isMarked('nutgraf-yellow', [sentences[1]]) && await isMarked('nutgraf-skim', sentences));
  }
  await pressPart(page, browser, 'close');
  await noCard(page);
  assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
});

test('a mark stays on its text through reflow, zoom and a late picture, and so does the way back', async () => {
  const { sentences } = await open();
  await pressPart(page, browser, 'sentence', 1);
  await until('the mark', () => isMarked('nutgraf-yellow', [sentences[1]]));
  /** @type {(() => Promise<unknown>)[]} */
  const changes = [
    () => page.setViewport({ width: 320, height: 800 }),
    () => page.evaluate(() => { document.documentElement.style.zoom = '2'; }),
    () => page.evaluate(async () => {
      const picture = new Image(300, 900);
      document.querySelector('article > p')?.before(picture);
      picture.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="300" height="900"/>';
      await picture.decode();
    }),
    () => page.evaluate(() => { document.body.style.font = '1.2rem monospace'; }),
  ];
  let last = '';
  for (const change of changes) {
    await change();
    assert.ok(await isMarked('nutgraf-yellow', [sentences[1]]));
    const { place, isInside } = await page.evaluate(() => {
      const [range] = /** @type {Iterable<Range>} */ (/** @type {unknown} */ (CSS.highlights.get('nutgraf-yellow')));
      const [mark, block] = [range, /** @type {Element} */ (range.startContainer.parentElement)].map((at) => at.getBoundingClientRect());
      const isInside = mark.left >= block.left - 1 && mark.top >= block.top - 1 && mark.bottom <= block.bottom + 1;
      return { place: [mark.left, mark.top + scrollY, mark.width, mark.height].join(), isInside };
    });
    assert.ok(isInside, 'the mark is where its words are drawn ');
    assert.notEqual(place, last, 'the change has moved the words');
    last = place;
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await pressPart(page, browser, 'home');
  await until('the card in view', () => page.$eval('nutgraf-card', (card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }));
  await page.setViewport({ width: 1000, height: 800 });
});

test('a card that the page threw away comes back', async () => {
  const { sentences } = await open();
  await page.evaluate(() => document.querySelector('nutgraf-card')?.remove());
  assert.deepEqual((await cardIn(page, browser)).sentences, sentences);
  await until('the stub is hidden', () => page.$eval('.box', (box) => !box.checkVisibility()));
});

/** Has the page draw its stub anew, as frameworks do with what has changed around it. */
const drawStubAnew = () => page.evaluate(() => {
  const box = /** @type {HTMLElement} */ (document.querySelector('.box'));
  const anew = /** @type {HTMLElement} */ (box.cloneNode(true));
  anew.removeAttribute('style');
  box.replaceWith(anew);
});

for (const when of ['while its summary is on the way', 'under an open card']) {
  test(`a stub that the page draws anew ${when} is replaced, and comes back`, async () => {
    await page.focus('#stub');
    await page.keyboard.press('Enter');
    if (when === 'under an open card') await cardIn(page, browser);
    await drawStubAnew();
    await cardIn(page, browser);
    await until('the new stub is hidden', () => page.$eval('.box', (box) => !box.checkVisibility()));
    await pressPart(page, browser, 'close');
    await noCard(page);
    assert.ok(await page.$eval('.box', (box) => box.checkVisibility() && !box.hasAttribute('style')));
  });
}

test('a page that takes its stub away while the summary is on the way has the card above its text', async () => {
  await page.focus('#stub');
  await page.keyboard.press('Enter');
  await page.evaluate(() => document.querySelector('.box')?.remove());
  await cardIn(page, browser);
  await until('it is above the first paragraph', () => page.$eval('nutgraf-card', (card) => (
    /^The town council/.test(card.nextElementSibling?.textContent ?? ''))));
});

test('a page that throws the card away again and again gets its way, and its stub', async () => {
  await page.evaluate(() => {
    new MutationObserver(() => document.querySelector('nutgraf-card')?.remove()).observe(document, { childList: true, subtree: true });
  });
  await page.click('#stub');
  await until('the stub', () => page.$eval('.box', (box) => box.checkVisibility() && !box.hasAttribute('style')));
  await noCard(page);
});

test('a page that fills itself again and again keeps its card, and its sentences are found', async () => {
  await page.evaluate(() => {
    let n = 0;
    setInterval(() => {
      const late = document.createElement('p');
      late.textContent = `Update ${++n}: the vote is being counted.`;
      document.querySelector('article')?.append(late);
      document.querySelectorAll('article > p').forEach((p) => { p.textContent = p.textContent; });
    }, 50);
  });
  const { sentences } = await open();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  await pressPart(page, browser, 'sentence', 0);
  await until('a mark that follows', () => isMarked('nutgraf-yellow', [sentences[0]]));
  assert.deepEqual((await cardIn(page, browser)).sentences, sentences);
});

test('a page that becomes another one loses its card, and its stub gives the summary of what it is now', async () => {
  await open();
  await page.evaluate(() => /** @type {any} */ (window).turn());
  await noCard(page);
  await until('the stub of the other story', () => page.$eval('h1', (h) => h.textContent === 'An electric ferry').catch(() => false));
  const { sentences } = await open();
  for (const sentence of sentences) assert.ok(FERRY.join(' ').includes(asWritten(sentence)), sentence ?? '');
});

/**
 * Puts texts into the elements that a page has, as scripts do that keep their elements.
 * @param {import('puppeteer-core').Page} page
 * @param {string} title
 * @param {string[]} paragraphs
 */
const fill = (page, title, paragraphs) => page.evaluate((heading, texts) => {
  /** @type {Element} */ (document.querySelector('h1')).textContent = heading;
  document.querySelectorAll('article > p').forEach((p, i) => { p.textContent = texts[i] ?? ''; });
}, title, paragraphs);

test('a page that puts another article under the same address loses its card, and its stub gives the new summary', async () => {
  await open();
  await fill(page, 'An electric ferry', FERRY);
  await noCard(page);
  const { sentences } = await open();
  for (const sentence of sentences) assert.ok(FERRY.join(' ').includes(asWritten(sentence)), sentence ?? '');
});

/**
 * What the browsers' translators do to a text. @type {[string, (text: Text, words: string) => void][]}
 */
const TRANSLATORS = [
  ['puts elements for texts, as Chromium does', (text, words) => {
    const [outer, inner] = [1, 2].map(() => document.createElement('font'));
    inner.textContent = words;
    outer.append(inner);
    text.replaceWith(outer);
  }],
  ['changes texts, as Firefox does', (text, words) => { text.data = words; }],
];

for (const [name, translate] of TRANSLATORS) {
  test(`a card goes once the browser has translated a sentence, where it ${name}`, async () => {
    await open();
    const isLeftAlone = await browser.inCard(page, (/** @type {ShadowRoot} */ root) => [...root.children].every((e) => !/** @type {HTMLElement} */ (e).translate));
    assert.ok(isLeftAlone, 'the card itself is not to be translated');
    await page.evaluate((put) => {
      document.documentElement.lang = 'de';
      const [first] = document.querySelectorAll('article > p');
      new Function('text', 'words', `(${put})(text, words)`)(first.firstChild, 'Der Stadtrat hat mit neun zu zwei Stimmen für den Umbau der Mühle gestimmt.');
    }, String(translate));
    await noCard(page);
    await open();
  });
}

test('a page that writes itself anew has its stub served', async () => {
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, article({ paragraphs: FERRY }));
  const { sentences } = await open();
  for (const sentence of sentences) assert.ok(FERRY.join(' ').includes(asWritten(sentence)), sentence ?? '');
});

test('a copy that a page keeps of itself for the way back has its stub, and no card', async () => {
  await open();
  await until('the stub is hidden', () => page.$eval('.box', (box) => !box.checkVisibility()));
  await page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    history.pushState(null, '', '/other');
    document.body.innerHTML = '<p>Nothing here.</p>';
    Object.assign(window, { back: () => document.body.replaceWith(copy) });
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  await page.evaluate(() => /** @type {any} */ (window).back());
  await until('the stub', () => page.$eval('.box', (box) => box.checkVisibility() && !box.hasAttribute('style')));
  await noCard(page);
  await open();
});

test('a page that was asked too soon has its summary once its text is there', async () => {
  await fill(page, 'Mill', []);
  await page.click('#stub');
  await cardIn(page, browser, 'refused');
  await fill(page, 'Mill', PARAGRAPHS);
  const { focused } = await cardIn(page, browser);
  assert.equal(focused, 'card ready');
});

/** What a page does with its article and the card outlasts. @type {[string, () => Promise<unknown>][]} */
const LASTING = [
  ['breaks its words', () => fill(page, 'Mill', PARAGRAPHS.map((text) => text.replace(/(\w{3})(?=\w{3})/g, '$1\u00ad')))],
  ['takes it away', () => fill(page, 'Subscribe', [])],
  ['shows another for a moment', async () => {
    await fill(page, 'An electric ferry', FERRY);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    await fill(page, 'Mill', PARAGRAPHS);
  }],
];

for (const [name, change] of LASTING) {
  test(`a page keeps its card where it ${name}`, async () => {
    const { sentences } = await open();
    await change();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    assert.deepEqual((await cardIn(page, browser)).sentences, sentences);
  });
}

test('a page whose address alone changes keeps its card', async () => {
  const { sentences } = await open();
  await page.evaluate((text) => {
    history.replaceState(null, '', '/article?seen=50');
    document.querySelector('article')?.append(text);
  }, 'One more line.');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  assert.deepEqual((await cardIn(page, browser)).sentences, sentences);
});

test('without a press, each story that the page becomes is summarized, and a dismissal holds', () => followsStories(browser, page));

test('the same in a browser that tells of no change of address, as Firefox before 147', async () => {
  const path = mkdtempSync(join(tmpdir(), 'nutgraf-untold-'));
  cpSync(built, path, { recursive: true });
  const automatic = readFileSync(join(path, 'automatic.js'), 'utf8');
  const untold = automatic.replace('.navigation', '.untold');
  assert.notEqual(untold, automatic);
  writeFileSync(join(path, 'automatic.js'), untold);
  const older = await launch({ path });
  try {
    const story = await older.newPage();
    await story.goto(`${server.url}/article`);
    await followsStories(older, story);
  } finally {
    await older.close();
    rmSync(path, { recursive: true });
  }
});

/**
 * @param {Awaited<ReturnType<typeof launch>>} browser
 * @param {import('puppeteer-core').Page} page with the first story
 */
async function followsStories(browser, page) {
  const own = await openOwn(browser, 'options.html');
  await own.evaluate(() => saveSetting('automatic', true));
  await until('the script is known', () => own.evaluate(async () => (
    (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'automatic'))));
  await page.bringToFront();
  await page.reload();
  const of = (/** @type {string[]} */ paragraphs) => (/** @type {{ sentences: (string | null)[] }} */ { sentences }) => (
    sentences.length && sentences.every((s) => paragraphs.join(' ').includes(asWritten(s))));
  await cardIn(page, browser, 'ready', 0, of(PARAGRAPHS));
  await page.evaluate(() => /** @type {any} */ (window).turn());
  await cardIn(page, browser, 'ready', 0, of(FERRY));
  await fill(page, 'Mill', PARAGRAPHS);
  await cardIn(page, browser, 'ready', 0, of(PARAGRAPHS));
  await pressPart(page, browser, 'close');
  await noCard(page);
  await page.evaluate(() => document.querySelector('article')?.append('One more line.'));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  assert.equal(await page.$('nutgraf-card'), null);
  await own.close();
}
