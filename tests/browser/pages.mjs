/**
 * Duty: the pages that the tests serve, in their smallest form, and files that stand for pages or are a part of them.
 * Taboo: nothing here is from a real site.
 */

import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { built } from './harness.mjs';

/** An article of our own, long enough to be shortened. */
export const PARAGRAPHS = [
  'The town council of Ellerby voted on Tuesday night to reopen the old grain mill as a public library. '
    + 'Nine members were in favour and two against. Work is to begin in the spring.',
  'The mill closed in 1987, when the last of its three families sold the land to a haulage firm. '
    + 'Since then its four floors have stood empty, and the roof above the east wing has fallen in.',
  'Repairs will cost 2.4 million pounds, of which the county pays half. '
    + 'The rest is to come from a loan that the town will pay back over twenty years.',
  'Those who voted against the plan said that the money was needed for roads. '
    + '“A library is a fine thing, but nobody reaches it through a pothole,” said councillor Edda Marsh.',
  'The architect Tomas Reiner has kept the great wheel in his design. '
    + 'Readers will see it through a wall of glass, and twice a week it will turn.',
  'The present library, a single room behind the fire station, lends 40,000 books a year. '
    + 'Its two librarians expect three times as many in the new house.',
];

/** Another, that a page turns to or appends. */
export const FERRY = [
  'The ferry between Port Aldous and the island of Skerry will run on electricity from June. '
    + 'It is the first of its kind on this coast.',
  'Its batteries are charged at the pier within twelve minutes, while cars drive on and off. '
    + 'The cable was laid through the harbour last autumn.',
  'The old ship burned 900 litres of oil a day and was heard all over the bay. '
    + 'Islanders have asked for a quieter one since 1998.',
  'Captain Runa Sell will steer the new ship, as she did the old one for nineteen years. '
    + '“I shall miss the smell, but not the noise,” she says.',
];

/** The two-line stub in the shape most often met. */
export const STUB = '<div class="box"><p>No time to read?</p><a class="go" href="#" id="stub">Get a summary</a></div>';

/**
 * A page with an article.
 * @param {{ head?: string, before?: string, after?: string, paragraphs?: string[], lang?: string, dir?: string }} [parts]
 */
export function article({ head = '', before = STUB, after = '', paragraphs = PARAGRAPHS, lang = 'en', dir = 'ltr' } = {}) {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Mill to become a library</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Mill to become a library</h1>
${before}
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
${after}</article></main>
<footer><p>Ellerby Courier</p></footer></body></html>`;
}

/**
 * A specimen page.
 * @param {string} name
 */
export function specimen(name) {
  return readFileSync(join(import.meta.dirname, '../pages', name, 'page.html'), 'utf8');
}

/** Media types of the extension's files. @type {Record<string, string>} */
const TYPES = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/**
 * Files of the extension that a page has as its own, by their paths.
 * @param {string[]} names
 */
export function builtFiles(names) {
  return Object.fromEntries(names.map((name) => [`/${name}`, () => (
    { body: readFileSync(join(built, name), 'utf8'), headers: { 'content-type': TYPES[extname(name)] } }
  )]));
}
