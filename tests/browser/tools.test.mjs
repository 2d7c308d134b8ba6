/**
 * What else a reader does with a summary: skim, copy, find a source again in a page that has changed, listen.
 */

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { asWritten, cardIn, describeCard, isFirefox, noCard, pressPart, pressText, until } from './harness.mjs';
import { article, builtFiles } from './pages.mjs';
import { browser, page, pageForEach, server, stage } from './stage.mjs';


const files = ['choices.js', 'parts.js', 'listen.js', 'card.js', 'copy.js', 'actions.js'];

stage({
  '/article': () => ({ body: article() }),
  '/bare': () => ({ body: `<!doctype html><title>Bare</title>${files.map((f) => `<script src="/${f}"></script>`).join('')}<body>` }),
  ...builtFiles(files),
}, { own: true });
pageForEach();

/** @param {string} name */
const marked = (name) => page.evaluate((key) => [...CSS.highlights.get(key) ?? []].map((range) => String(range).replace(/\s+/g, ' ')), name);

/** @param {string} text */
const pressTool = (text) => pressText(page, browser, text);

async function open() {
  await page.goto(`${server.url}/article`);
  await page.click('#stub');
  return cardIn(page, browser);
}

test('skim mode underlines the sentences, steps through them by keys, and ends without a trace', async () => {
  const { sentences } = await open();
  await pressTool('Mark in the article');
  assert.deepEqual((await marked('nutgraf-skim')).join(' '), sentences.map(asWritten).join(' '));
  for (const index of [0, 1, 0]) {
    await page.keyboard.down('Alt');
    await page.keyboard.press(index === 0 && (await marked('nutgraf-yellow')).length ? 'ArrowUp' : 'ArrowDown');
    await page.keyboard.up('Alt');
    await until(`a mark on sentence ${index}`, async () => (await marked('nutgraf-yellow')).join(' ') === sentences[index]);
  }
  await pressTool('Unmark the article');
  assert.deepEqual(await marked('nutgraf-skim'), []);
});

test('the shortcut of skim mode brings the summary and marks it, and takes the marks away', async () => {
  await page.goto(`${server.url}/article`);
  await page.bringToFront();
  await browser.pressShortcut(page, 'skim');
  await until('marks', async () => (await marked('nutgraf-skim')).length);
  assert.match((await cardIn(page, browser)).text ?? '', /Unmark the article/);
  await browser.pressShortcut(page, 'skim');
  await until('no marks', async () => !(await marked('nutgraf-skim')).length);
});

for (const [way, choose] of /** @type {const} */ ([['by the shortcut', 'pressShortcut'], ['by the menu', 'chooseMenu']])) test(`a selection is summarized alone, ${way}, and its sentences lead to where they stand`, async () => {
  await page.goto(`${server.url}/article`);
  await page.bringToFront();
  const selected = await page.evaluate(() => {
    const [, from, , to] = document.querySelectorAll('article > p');
    getSelection()?.setBaseAndExtent(/** @type {Node} */ (from.firstChild), 4, /** @type {Node} */ (to.firstChild), 90);
    return String(getSelection()).replace(/\s+/g, ' ');
  });
  await browser[choose](page, 'selection');
  const { sentences, text } = await cardIn(page, browser);
  assert.match(text ?? '', /^Summary of the selection/);
  assert.ok(sentences.length);
  for (const sentence of sentences) assert.ok(selected.includes(asWritten(sentence)), sentence ?? '');
  await pressPart(page, browser, 'sentence', 0);
  await until('a mark', async () => (await marked('nutgraf-yellow')).join('') === asWritten(sentences[0]));
});

test('a source is found again where the page has replaced its nodes', async () => {
  const { sentences } = await open();
  await page.evaluate(() => {
    for (const p of document.querySelectorAll('article > p')) p.outerHTML = `<section><p>${p.textContent?.replace(' ', ' <b>') ?? ''}</b></p></section>`;
  });
  await pressPart(page, browser, 'sentence', 0);
  await until('a mark', async () => (await marked('nutgraf-yellow')).join('') === sentences[0]);
});

test('a source that is gone is said to be gone', async () => {
  await open();
  await page.evaluate(() => document.querySelectorAll('article > p').forEach((p) => p.remove()));
  await pressPart(page, browser, 'sentence', 0);
  await cardIn(page, browser, 'ready', 0, (card) => /no longer/.test(card.text ?? ''));
  assert.deepEqual(await marked('nutgraf-yellow'), []);
});

test('a source that stands in a script too is marked where it is read', async () => {
  await page.goto(`${server.url}/article`);
  await page.evaluate(() => {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.text = [...document.querySelectorAll('article > p')].map((p) => p.textContent).join(' ');
    document.body.prepend(data);
  });
  await page.click('#stub');
  const { sentences } = await cardIn(page, browser);
  await page.evaluate(() => document.querySelectorAll('article > p').forEach((p) => { p.outerHTML = p.outerHTML; }));
  await pressPart(page, browser, 'sentence', 0);
  await until('a mark', async () => (await marked('nutgraf-yellow')).join('') === sentences[0]);
  assert.deepEqual(await page.evaluate(() => [...CSS.highlights.get('nutgraf-yellow') ?? []].map((range) => (
    /** @type {Range} */ (range).startContainer.parentElement?.localName))), ['p']);
});

test('a source that is folded is unfolded until the card goes', async () => {
  const { sentences } = await open();
  await page.evaluate(() => {
    const details = document.createElement('details');
    details.append(...document.querySelectorAll('article > p'));
    document.querySelector('article')?.append(details);
  });
  const folded = await page.$eval('details', (details) => details.outerHTML);
  await pressPart(page, browser, 'sentence', 0);
  await until('a mark', async () => (await marked('nutgraf-yellow')).join('') === sentences[0]);
  assert.equal(await page.$eval('details', (details) => details.open), true);
  await pressPart(page, browser, 'close');
  await until('it is folded again', () => page.$eval('details', (details) => !details.open));
  assert.equal(await page.$eval('details', (details) => details.outerHTML), folded);
});

test('a source that the page hides is said to be hidden', async () => {
  await open();
  await page.evaluate(() => document.querySelectorAll('article > p').forEach((p) => { /** @type {HTMLElement} */ (p).hidden = true; }));
  await pressPart(page, browser, 'sentence', 0);
  await cardIn(page, browser, 'ready', 0, (card) => /folded up/.test(card.text ?? ''));
});

test('a mark in an open shadow root follows what the page does there', async () => {
  await page.goto(`${server.url}/article`);
  await page.evaluate(() => {
    const host = document.createElement('x-story');
    host.attachShadow({ mode: 'open' }).append(...document.querySelectorAll('article > p'));
    document.querySelector('article')?.append(host);
  });
  await page.click('#stub');
  const { sentences } = await cardIn(page, browser);
  await pressPart(page, browser, 'sentence', 0);
  await until('a mark', async () => (await marked('nutgraf-yellow')).join('') === sentences[0]);
  await page.evaluate(() => document.querySelector('x-story')?.shadowRoot?.querySelectorAll('p').forEach((p) => { p.outerHTML = p.outerHTML; }));
  await until('a mark that follows', async () => (await marked('nutgraf-yellow')).join('') === sentences[0]);
  const drawn = () => page.$eval('x-story', (host) => ({
    ground: getComputedStyle(/** @type {Element} */ (host.shadowRoot?.querySelector('p')), '::highlight(nutgraf-yellow)').backgroundColor,
    sheets: host.shadowRoot?.adoptedStyleSheets.length,
  }));
  assert.equal((await drawn()).ground, 'rgb(255, 226, 122)');
  await pressPart(page, browser, 'close');
  await until('nothing of the mark is left', async () => {
    const { ground, sheets } = await drawn();
    return ground !== 'rgb(255, 226, 122)' && sheets === 0;
  });
});

test('the Markdown has the title and a link to each sentence', async () => {
  await page.goto(`${server.url}/bare`);
  const text = await page.evaluate(() => {
    const line = (/** @type {string} */ words) => ({ text: words, length: 'short' });
    // @ts-ignore: the page has the card's own functions
    return markdown({ title: 'The *mill*' }, [line('One, two-three.'), line('a b c d e f g h i j k l')], 'https://x.example/a(b)#c');
  });
  assert.equal(text, '[The \\*mill\\*](https://x.example/a%28b%29)\n\n'
    + '- [One, two-three.](https://x.example/a%28b%29#:~:text=One%2C%20two%2Dthree.)\n'
    + '- [a b c d e f g h i j k l](https://x.example/a%28b%29#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l)');
});

test('copying puts the sentences shown on the clipboard', async () => {
  const { sentences } = await open();
  await page.bringToFront();
  await pressPart(page, browser, 'tool', 1);
  await cardIn(page, browser, 'ready', 0, (card) => /Copied/.test(card.text ?? ''));
  // Pasted as a reader would, for to read the clipboard by script needs a grant that one of the drivers cannot give.
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await until('what is pasted', () => page.$eval('textarea', (area) => area.value));
  assert.deepEqual(text.split('\n').slice(2), sentences.map(asWritten));
});

test('a summary is read sentence by sentence, by a local voice of its language alone, and can be paused', async () => {
  await page.goto(`${server.url}/bare`);
  const said = await page.evaluate(listenInPage);
  assert.deepEqual(said, {
    voices: ['near', null], first: ['One.'], paused: ['One.', 'cancel'], resumed: ['One.', 'cancel', 'One.'],
    ended: ['One.', 'cancel', 'One.', 'Two.'], states: ['on 0', 'paused 0', 'on 0', 'on 0', 'on 1', 'off -1'],
  });
});

test('a summary that is read goes on in another form that has its sentence, and ends in one that has not', async () => {
  await page.goto(`${server.url}/bare`);
  const states = await page.evaluate(() => {
    /** @type {string[]} */
    const shown = [];
    const now = /** @type {any} */ ({
      listening: { index: 0, isPaused: false, utterance: null },
      card: { listening: (/** @type {string} */ state, /** @type {number} */ index) => shown.push(`${state} ${index}`) },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: { cancel: () => shown.push('cancel') } });
    // @ts-ignore: the page has the extension's own functions
    for (const index of [2, -1]) listenOn(now, index);
    return shown;
  });
  assert.deepEqual(states, ['on 2', 'cancel', 'off -1']);
});

test('a press on the speed takes the next one, round at the end, and says the sentence again at it', async () => {
  await page.goto(`${server.url}/bare`);
  const { rates, said } = await page.evaluate(() => {
    /** @type {string[]} */
    const said = [];
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget { constructor(/** @type {string} */ text) { super(); this.text = text; } },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: { cancel: () => said.push('cancel'), speak: (/** @type {any} */ { text, rate }) => said.push(`${text} ${rate}`) },
    });
    const now = /** @type {any} */ ({
      end: new AbortController(), form: 'sentences', length: 'long', rate: 1.25, voice: { lang: 'en' }, card: { listening() {} },
      reply: { kind: 'summary', sentences: [{ text: 'One.', length: 'short' }] },
    });
    // @ts-ignore: the page has the extension's own functions
    toggleListening(now);
    // @ts-ignore
    const rates = [1, 2, 3, 4, 5].map(() => nextSpeed(now));
    return { rates, said };
  });
  assert.deepEqual(rates, [1.5, 2, 0.75, 1, 1.25]);
  assert.deepEqual(said, ['One. 1.25', ...rates.flatMap((rate) => ['cancel', `One. ${rate}`])]);
});

test('voices that the browser finds only later are offered then, at the speed that was set', async () => {
  await page.goto(`${server.url}/bare`);
  const tools = await page.evaluate(() => {
    /** @type {object[]} */
    const voices = [];
    const speech = Object.assign(new EventTarget(), { getVoices: () => voices });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    const { signal } = new AbortController();
    const line = { text: 'One.', trimmedStart: false, trimmedEnd: false, source: [], block: 0, length: 'short' };
    const digest = { kind: 'summary', lang: 'en', dir: 'ltr', paragraphs: 1, words: 9, missing: {}, sentences: [line], points: [] };
    const now = /** @type {any} */ ({ end: { signal }, on: { dismiss() {}, copy() {}, length() {}, jump() {} } });
    const message = (/** @type {string} */ key, /** @type {string} */ value = '') => ({ locale: 'en' })[key] ?? key + value;
    const attach = Element.prototype.attachShadow;
    /** @type {ShadowRoot | undefined} */
    let root;
    Element.prototype.attachShadow = function (init) { return root = attach.call(this, init); };
    // @ts-ignore: the page has the extension's own functions
    now.card = makeCard({ message, signal, on: now.on });
    // @ts-ignore
    offerVoice(now, digest, { voice: '', rate: 1.5 });
    now.card.ready(digest, 'short');
    const names = () => [...root?.querySelectorAll('[part~=tool]') ?? []].map((tool) => tool.textContent);
    const before = names();
    voices.push({ voiceURI: 'near', lang: 'en-GB', localService: true, default: true });
    speech.dispatchEvent(new Event('voiceschanged'));
    const after = names();
    /** @type {HTMLElement[]} */ ([...root?.querySelectorAll('[part~=tool]') ?? []]).at(-1)?.click();
    return { before, after, more: names() };
  });
  assert.deepEqual(tools.before.slice(1), ['cardCopy']);
  assert.deepEqual(tools.after.slice(1), ['cardCopy', 'cardListen', 'cardMore']);
  assert.deepEqual(tools.more.slice(1), ['cardCopy', 'cardListen', 'cardSpeed1.5×']);
});

test('what is shared is what is shown, with the title and the address', async () => {
  await page.goto(`${server.url}/bare#part`);
  const shared = await page.evaluate(async () => {
    /** @type {object[]} */
    const given = [];
    Object.defineProperty(navigator, 'share', { value: async (/** @type {object} */ data) => { given.push(data); throw new Error('closed'); } });
    const sentences = [{ text: 'One.', length: 'short' }, { text: 'Two.', length: 'long' }, { text: 'Three.', length: 'medium' }];
    // @ts-ignore: the page has the extension's own functions
    await shareSummary({ reply: { kind: 'summary', title: 'Mill', sentences }, form: 'sentences', length: 'medium' });
    return given;
  });
  assert.deepEqual(shared, [{ title: 'Mill', text: 'One.\nThree.', url: `${server.url}/bare#part` }]);
});

/** Listens with voices of our own making, since a browser without a window has none. */
function listenInPage() {
  /** @type {string[]} */
  const said = [];
  /** @type {string[]} */
  const states = [];
  const voices = [
    { voiceURI: 'far', lang: 'en-GB', localService: false, default: true },
    { voiceURI: 'near', lang: 'en_US', localService: true, default: false },
    { voiceURI: 'other', lang: 'de-DE', localService: true, default: true },
  ];
  /** @type {EventTarget | undefined} */
  let speaking;
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class extends EventTarget { constructor(/** @type {string} */ text) { super(); this.text = text; } },
  });
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => voices,
      speak: (/** @type {any} */ utterance) => { said.push(utterance.text); speaking = utterance; },
      cancel: () => { said.push('cancel'); speaking?.dispatchEvent(new Event('end')); },
    },
  });
  const now = /** @type {any} */ ({
    end: new AbortController(), length: 'long', form: 'sentences',
    reply: { kind: 'summary', sentences: [{ text: 'One.', length: 'short' }, { text: 'Two.', length: 'long' }] },
    card: { listening: (/** @type {string} */ state, /** @type {number} */ index) => states.push(`${state} ${index}`) },
  });
  // @ts-ignore: the page has the extension's own functions
  now.voice = voiceFor('en', '');
  // @ts-ignore
  const listened = { voices: [now.voice?.voiceURI, voiceFor('fr', '')] };
  // @ts-ignore
  const press = () => { toggleListening(now); return [...said]; };
  const [first, paused, resumed] = [press(), press(), press()];
  speaking?.dispatchEvent(new Event('end'));
  const ended = [...said];
  speaking?.dispatchEvent(new Event('end'));
  return { ...listened, first, paused, resumed, ended, states };
}

// Last, since it ends the extension. In Firefox the browser itself ends the scripts of the old version, and the new
// one takes its card away: `welcome-update.test.mjs`.
if (!isFirefox) test('a card that outlives its extension says so, and the stub comes back', async () => {
  await open();
  browser.reloadExtension();
  const card = await until('a card that says so', async () => {
    await pressTool('Copy');
    const seen = await browser.inCard(page, describeCard);
    return seen?.state === 'refused' ? seen : null;
  });
  assert.match(card.note, /updated/);
  assert.equal(await page.$eval('.box', (box) => box.checkVisibility()), true);
  await pressPart(page, browser, 'close');
  await noCard(page);
  await page.evaluate(() => document.getElementById('stub')?.addEventListener('click', () => { document.title = 'the page acted'; }));
  await page.click('#stub');
  assert.equal(await page.title(), 'the page acted');
});
