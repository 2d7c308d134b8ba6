/**
 * What is a stub and what only looks like one, as a table. The data and the rules run in a page here, where
 * every case is a few lines of markup; that a press on a stub is taken over is tested in `stub.test.mjs`.
 */

import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { builtFiles } from './pages.mjs';
import { page, openPage, server, stage } from './stage.mjs';

/** Wraps markup as the body of an article. @param {string} inner */
const inArticle = (inner) => `<main><article><h1>Mill</h1>${inner}<p>The mill closed in 1987.</p></article></main>`;

/**
 * Each case: what it shows, the markup with the pressed element as `#hit`, and the element that the card takes
 * the place of, `null` where the press is the page's own.
 * @type {[string, string, string | null][]}
 */
const CASES = [
  ['a link with a question above it', inArticle('<div id="box"><p>No time to read?</p><a id="hit" href="#">Get a summary</a></div>'), 'box'],
  ['question and button in one element', inArticle('<button id="hit">No time to read? <b>Get a summary</b></button>'), 'hit'],
  ['the question itself is pressed', inArticle('<div id="box"><p id="hit">No time to read?</p><a href="#">Get a summary</a></div>'), null],
  ['a button', inArticle('<button id="hit">Summarize this article</button>'), 'hit'],
  ['an icon inside a button', inArticle('<button id="box"><svg id="hit" width="9" height="9"></svg> Summarize</button>'), 'box'],
  ['a sign before the words', inArticle('<button id="hit">✨ Generate key takeaways</button>'), 'hit'],
  ['who makes it, after the words', inArticle('<button id="hit">Summarise this article with AI</button>'), 'hit'],
  ['a button that only has a label', inArticle('<button id="hit" aria-label="Summarize this article"><svg></svg></button>'), 'hit'],
  ['a role instead of an element', inArticle('<div role="button" tabindex="0" id="hit">Read the summary</div>'), 'hit'],
  ['only the hand says that it is pressed', inArticle('<div style="cursor:pointer" id="hit">Get a summary</div>'), 'hit'],
  ['an input of type button', inArticle('<input type="button" id="hit" value="Get a summary">'), 'hit'],
  ['weak words on a button in the article', inArticle('<button id="hit">TL;DR</button>'), 'hit'],
  ['a link to another page, beside the article', inArticle('<a id="hit" href="/s/17">Get a summary</a>'), 'hit'],
  ['a promise with a question, as a link', inArticle('<div id="box">Short on time? <a id="hit" href="/s">Read the summary</a></div>'), 'box'],
  ['deep wrapping', inArticle('<div id="box"><div><div><span>In a hurry?</span></div></div><div><button><span><i id="hit">Get summary</i></span></button></div></div>'), 'box'],
  ['a question in other words above it', inArticle('<div id="box"><p>In a rush?</p><button id="hit">Get a summary</button></div>'), 'box'],
  ['a style among its words', inArticle('<div id="box"><style>p { margin: 0 }</style><p>No time to read?</p><button id="hit">Get a summary</button></div>'), 'box'],
  ['a heading that asks, beside it', inArticle('<div><h2>Is it true?</h2><button id="hit">Get a summary</button></div>'), 'hit'],
  ['German', inArticle('<button id="hit">Artikel zusammenfassen</button>'), 'hit'],
  ['French, with a narrow space', inArticle('<div id="box">Pas le temps de lire\u202f? <a href="#" id="hit">Résumer l’article</a></div>'), 'box'],
  ['Spanish', inArticle('<button id="hit">Generar resumen con IA</button>'), 'hit'],
  ['Portuguese', inArticle('<button id="hit">Resumir esta matéria</button>'), 'hit'],
  ['Italian', inArticle('<button id="hit">Riassumi l\'articolo</button>'), 'hit'],
  ['Dutch', inArticle('<button id="hit">Vat dit artikel samen</button>'), 'hit'],
  ['Polish', inArticle('<button id="hit">Wygeneruj streszczenie</button>'), 'hit'],
  ['Swedish', inArticle('<button id="hit">Skapa sammanfattning</button>'), 'hit'],
  ['Turkish in capitals', inArticle('<button id="hit">ÖZET ÇIKAR</button>'), 'hit'],
  ['Russian', inArticle('<div id="box"><b>Нет времени читать?</b> <button id="hit">Получить краткое содержание</button></div>'), 'box'],
  ['Ukrainian', inArticle('<button id="hit">Підсумувати статтю</button>'), 'hit'],
  ['Arabic with vowel points', inArticle('<button id="hit">لَخِّص المقال</button>'), 'hit'],
  ['Hebrew', inArticle('<button id="hit">סכמו את הכתבה</button>'), 'hit'],
  ['Persian with a joiner', inArticle('<button id="hit">خلاصه‌سازی مقاله</button>'), 'hit'],
  ['Chinese', inArticle('<div id="box"><p>没时间阅读？</p><button id="hit">生成摘要</button></div>'), 'box'],
  ['Japanese', inArticle('<button id="hit">AIで要約</button>'), 'hit'],
  ['Korean', inArticle('<button id="hit">AI 요약하기</button>'), 'hit'],
  ['Hindi', inArticle('<button id="hit">सारांश बनाएं</button>'), 'hit'],

  ['a headline with the word', inArticle('<a id="hit" href="/x">Summary of the season</a>'), null],
  ['a link titled with the bare word', inArticle('<a id="hit" href="/summary">Summary</a>'), null],
  ['a heading', inArticle('<h2 id="hit">Key takeaways</h2>'), null],
  ['a sentence', inArticle('<p id="hit">Get a summary of the plan at the town hall on Friday.</p>'), null],
  ['words of a stub as plain text', inArticle('<p id="hit">Summarize this</p>'), null],
  ['an item of the navigation', '<nav><a id="hit" href="#">Get a summary</a></nav>', null],
  ['a tab', inArticle('<div role="tablist"><button role="tab" id="hit">Summary</button></div>'), null],
  ['a form of its own', '<main><form><textarea></textarea><button id="hit">Summarize</button></form></main>', null],
  ['a table of contents', inArticle(`<a id="hit" href="#s">TL;DR</a><section id="s">${'A summary that the paper wrote. '.repeat(5)}</section>`), null],
  ['a panel that the paper filled', inArticle(`<details><summary id="hit">Key points</summary>${'<p>What the paper itself says of it.</p>'.repeat(5)}</details>`), null],
  ['a button of such a panel', inArticle(`<button id="hit" aria-controls="p">Summary</button><div id="p" hidden>${'What the paper says. '.repeat(9)}</div>`), null],
  ['weak words far from an article', '<div><button id="hit">Overview</button><button>Summary</button></div>', null],
  ['teasers of other articles', '<main>' + [1, 2, 3].map((n) => `<article><h2>Story</h2><a id="${n === 1 ? 'hit' : n}" href="/story/${n}">Get a summary</a></article>`).join('') + '</main>', null],
  ['a promise that leads to it', inArticle('<a id="hit" href="/report/summary">Read the summary</a>'), null],
  ['the other meaning of a word', inArticle('<button id="hit">Resume</button>'), null],
  ['an editor', '<main><div contenteditable="true"><button id="hit">Summarize</button></div></main>', null],
];


stage({
  '/': () => ({ body: '<!doctype html><title>Stubs</title><script src="/phrases.js"></script><script src="/stub.js"></script><body>' }),
  ...builtFiles(['phrases.js', 'stub.js']),
}, { extension: false }, async () => {
  await openPage();
  await page.goto(server.url);
});

describe('stubs', () => {
  for (const [name, markup, expected] of CASES) {
    test(name, async () => {
      assert.equal(await page.evaluate(blockOf, markup), expected);
    });
  }
});

/** @param {string} markup */
function blockOf(markup) {
  document.body.innerHTML = markup;
  const hit = /** @type {Element} */ (document.getElementById('hit'));
  // @ts-ignore: the page has the extension's own functions
  const stub = stubAround(hit);
  return stub ? stub.block.id : null;
}

test('each phrase stands in the form in which it is compared', async () => {
  const wrong = await page.evaluate(() => {
    // @ts-ignore
    const languages = Object.values(STUB_PHRASES);
    // @ts-ignore
    return languages.flatMap((kinds) => Object.values(kinds)).flatMap((list) => list.split('|')).filter((w) => wordsIn(w) !== w);
  });
  assert.deepEqual(wrong, []);
});

test('there are at least twelve languages, each with all kinds of phrases', async () => {
  // @ts-ignore
  const languages = await page.evaluate(() => Object.entries(STUB_PHRASES).map(([name, kinds]) => [name, Object.values(kinds).every(Boolean)]));
  assert.ok(languages.length >= 12);
  assert.deepEqual(languages.filter(([, isWhole]) => !isWhole), []);
});

test('a look at what is pointed at takes less than half a millisecond', async () => {
  const ms = await page.evaluate(() => {
    document.body.innerHTML = `<main>${'<p>Some words <a href="/x">with a link</a> and more.</p>'.repeat(500)}</main>`;
    const links = [...document.querySelectorAll('a')];
    // @ts-ignore
    stubAround(links[0]);
    const started = performance.now();
    // @ts-ignore
    for (const link of links) stubAround(link);
    return (performance.now() - started) / links.length;
  });
  console.log(`a look at what is pointed at: ${(ms * 1000).toFixed(1)} µs`);
  assert.ok(ms < 0.5);
});
