// @ts-check
'use strict';

/**
 * Duty: the words of click-to-generate stubs, by language, and how words are compared.
 * Taboo: it knows words, not elements.
 *
 * `asks` stand before the button and are not pressed; `calls` ask for a summary to be made and say so;
 * `reads` promise one that is there already, so a link with such words may well lead to it; `weak` words also
 * name tabs, headings and menu items. Cases, marks and white space do not count.
 */

/** @type {Record<string, Record<'asks' | 'calls' | 'reads' | 'weak', string[]>>} */
const STUB_PHRASES = {
  en: {
    asks: ['No time to read?', 'Short on time?', 'In a hurry?', 'Too long to read?', 'Don’t have time to read?'],
    calls: ['Get a summary', 'Get summary', 'Get the summary', 'Summarize', 'Summarise', 'Summarize this',
      'Summarize this article', 'Summarise this article', 'Summarize article', 'Generate summary',
      'Generate a summary', 'Generate key takeaways', 'Generate key points'],
    reads: ['Read the summary', 'Read summary', 'Show summary', 'Show the summary', 'View summary'],
    weak: ['TL;DR', 'Summary', 'AI summary', 'Key takeaways', 'Key points'],
  },
};

/** Words around a phrase that change nothing. */
const STUB_DECORATIONS = ['ai', 'beta', 'new', 'with ai', 'by ai'];

/** @type {Map<string, 'ask' | Nutgraf.StubKind> | undefined} */
let stubPhrases;

/**
 * Text as it is compared: lower case, letters and digits only, one space between.
 * @param {string} text
 */
function wordsIn(text) {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

function phrases() {
  if (stubPhrases) return stubPhrases;
  stubPhrases = new Map();
  for (const { asks, calls, reads, weak } of Object.values(STUB_PHRASES)) {
    for (const text of weak) stubPhrases.set(wordsIn(text), 'weak');
    for (const text of reads) stubPhrases.set(wordsIn(text), 'read');
    for (const text of calls) stubPhrases.set(wordsIn(text), 'call');
    for (const text of asks) stubPhrases.set(wordsIn(text), 'ask');
  }
  return stubPhrases;
}

/**
 * What the words of one control say; `null` for anything but a stub.
 * @param {string} words
 * @returns {Nutgraf.StubKind | null}
 */
function kindOfStub(words) {
  const kind = words ? phrases().get(undecorated(words)) : undefined;
  if (kind && kind !== 'ask') return kind;
  return words ? splitStub(words) : null;
}

/**
 * The kind of a stub whose question and button are in one text, in either order.
 * @param {string} words
 * @returns {Nutgraf.StubKind | null}
 */
function splitStub(words) {
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
    const [one, two] = [words.slice(0, at), words.slice(at + 1)].map((w) => phrases().get(undecorated(w)));
    if (one === 'ask' && two && two !== 'ask') return two;
    if (two === 'ask' && one && one !== 'ask') return one;
  }
  return null;
}

/**
 * Whether the words are a stub and nothing else.
 * @param {string} words
 */
function isWholeStub(words) {
  return kindOfStub(words) !== null;
}

/** @param {string} words */
function undecorated(words) {
  for (const extra of STUB_DECORATIONS) {
    if (words.startsWith(extra + ' ')) words = words.slice(extra.length + 1);
    if (words.endsWith(' ' + extra)) words = words.slice(0, -extra.length - 1);
  }
  return words;
}
