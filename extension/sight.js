// @ts-check
'use strict';

/**
 * Duty: tells whether what a card tells of is still what its reader sees: a page may hide an article and show another,
 * or have all of it translated.
 * Taboo: it only looks.
 */

/** The language that the page said it was in when these files came. */
const LANGUAGE_AT_FIRST = document.documentElement.lang;

/** Letters of a text that is neither a label nor a time. */
const PHRASE = 40;

/** What pages change to hide and to show. */
const SHOWN_BY = ['class', 'hidden', 'open', 'style'];

/**
 * Whether an element is drawn, wherever the page is scrolled to.
 * @param {Element | null | undefined} element
 */
function isSeen(element) {
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/**
 * Whether any sentence of a summary stands where it is seen.
 * @param {Nutgraf.Showing} now
 */
function isInSight(now) {
  return now.reply?.kind === 'summary' && now.reply.sentences.some((line) => {
    const [first] = sourceRanges(now, line);
    return first && isSeen(parentOf(first.startContainer));
  });
}

/**
 * Whether a page has hidden the article under a card that is seen itself: with its headline, while it shows another
 * text, or because it has become another page. What is told of a folded text keeps its card.
 * @param {Nutgraf.Showing} now
 */
function isSwapped(now) {
  if (!now.wasSeen || now.selection || !isSeen(now.card?.host) || isInSight(now)) return false;
  return pageAddress() !== now.opened || (!isSeen(headlineOf(now)) && showsStory());
}

/**
 * What a page keeps hidden while it shows another text: views that have a headline of the first level each.
 * @returns {Element[]}
 */
function hiddenViews() {
  const headlines = [...document.querySelectorAll('h1')];
  const hidden = headlines.filter((headline) => !isSeen(headline));
  if (!hidden.length || hidden.length === headlines.length || !showsStory()) return [];
  return hidden.map(hiddenAround).filter((view) => ![...view.querySelectorAll('h1')].some(isSeen));
}

/**
 * The outermost hidden element around a hidden one.
 * @param {Element} element
 */
function hiddenAround(element) {
  let view = element;
  for (let around = view.parentElement; around && !isSeen(around); around = around.parentElement) view = around;
  return view;
}

/** Whether the page shows a text as long as an article's. */
function showsStory() {
  return shownPhrases().join('').length >= STORY_TEXT;
}

/** The texts that a page shows, without labels and times. */
function shownPhrases() {
  const isPhrase = (/** @type {Text} */ text) => text.length >= PHRASE && isSeen(parentOf(text));
  return [...textsIn(document.body)].filter(isPhrase).map(({ data }) => data);
}

/**
 * The last headline before the article's first block, or that block itself.
 * @param {Nutgraf.Showing} now
 */
function headlineOf(now) {
  const first = firstBlock(now);
  const isAfter = (/** @type {Element} */ heading) => heading.compareDocumentPosition(first ?? heading) & Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll('h1, h2')].findLast((heading) => heading === first || isAfter(heading));
}

/**
 * Whether a browser translates the page in place, and has come to a sentence of the summary.
 * @param {Nutgraf.Showing} now
 */
function isTranslated(now) {
  if (now.reply?.kind !== 'summary' || now.selection) return false;
  const { lang, classList } = document.documentElement;
  // Firefox changes the language alone, while Chromium says that it has translated.
  const isMarked = lang !== LANGUAGE_AT_FIRST || classList.contains('translated-ltr') || classList.contains('translated-rtl');
  return isMarked && now.reply.sentences.some((line) => !sourceRanges(now, line).length);
}
