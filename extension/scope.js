// @ts-check
'use strict';

/**
 * Duty: what a summary is to be of: the page, one of several articles on it, what a reader has selected, or a text
 * without markup.
 * Taboo: it only looks, and never at a password.
 */

const STORY = 'article, [role="article"]';

/** Paragraphs of a story and letters in them, at least; a teaser has fewer of either. */
const STORY_PARAGRAPHS = 3;
const STORY_TEXT = 450;

/**
 * What the reader has selected, be it in a field, which is no part of the page's own selection.
 * @returns {Nutgraf.Selected | null}
 */
function selected() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (isTextField(active) && active.selectionStart !== active.selectionEnd) return active;
  const selection = getSelection();
  return selection?.rangeCount && !selection.isCollapsed ? wholeWords(selection.getRangeAt(0).cloneRange()) : null;
}

/**
 * Has a range take in the words that it cuts, for a pointer seldom hits their edges.
 * @param {Range} range
 */
function wholeWords(range) {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  const cut = (/** @type {Node} */ node, /** @type {number} */ at) => {
    const word = node instanceof Text ? words.segment(node.data).containing(at) : undefined;
    return word?.isWordLike && word.index < at ? word : null;
  };
  const [first, last] = [cut(startContainer, startOffset), cut(endContainer, endOffset)];
  if (first) range.setStart(startContainer, first.index);
  if (last) range.setEnd(endContainer, last.index + last.segment.length);
  return range;
}

/** What a sentence ends in, with what closes behind it. */
const SENTENCE_END = /[.!?…。！？؟۔।։][\p{Pe}\p{Pf}\p{Pi}"']*$/u;

/**
 * Says of the sentences that a selection cuts that they are not whole.
 * @param {Nutgraf.Digest} digest
 * @param {Node[]} nodes
 * @param {Nutgraf.Selected | null} range
 */
function tellCuts({ sentences, headline, teaser, points }, nodes, range) {
  if (!(range instanceof Range)) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const between = (/** @type {Node} */ node, /** @type {number} */ from, /** @type {number} */ to = Infinity) => (
    node instanceof Text ? node.data.slice(from, to).trim() : '');
  const before = between(startContainer, 0, startOffset);
  const after = between(endContainer, endOffset);
  for (const line of [...sentences, headline, teaser, ...points.flatMap((point) => point.sentences)]) {
    const [first, last] = [line?.source[0], line?.source.at(-1)];
    if (!line || !first || !last) continue;
    const isFirst = nodes[first.node] === startContainer && !between(startContainer, startOffset, first.start);
    const isLast = nodes[last.node] === endContainer && !between(endContainer, last.end, endOffset);
    if (isFirst && before && !SENTENCE_END.test(before)) line.trimmedStart = true;
    if (isLast && after && !SENTENCE_END.test(line.text)) line.trimmedEnd = true;
  }
}

/**
 * @param {unknown} element
 * @returns {element is Nutgraf.Field}
 */
function isTextField(element) {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && /^(?:text|search)$/.test(element.type));
}

/**
 * Writes down what a summary is to be of.
 * @param {Element | null} story the article, where the page has several
 * @param {Nutgraf.Selected | null} selection
 */
function snapshotFor(story, selection) {
  if (isTextField(selection)) {
    return snapshotOfText(selection.value.slice(selection.selectionStart ?? 0, selection.selectionEnd ?? 0));
  }
  if (document.contentType === 'text/plain') return snapshotOfText(document.body.textContent ?? '');
  return takeSnapshot(document, selection, story, selection ? [] : hiddenViews());
}

/**
 * Writes down a text without markup, as paragraphs: what blank lines part, or else each line.
 * @param {string} text
 */
function snapshotOfText(text) {
  // The paragraphs are in no document's tree, or they would count as a place for the card.
  const page = document.implementation.createHTMLDocument('');
  const article = page.createElement('article');
  for (const paragraph of text.split(/\n\s*\n/.test(text) ? /\n\s*\n/ : '\n')) {
    article.appendChild(page.createElement('p')).textContent = paragraph;
  }
  return takeSnapshot(page, null, article);
}

/**
 * The articles of a page that has several whole ones below each other; else none.
 * @param {Nutgraf.Stub[]} stubs
 */
function storiesOn(stubs) {
  /** @type {Element[]} */
  const stories = [];
  for (const story of document.querySelectorAll(STORY)) {
    if (!stories.at(-1)?.contains(story) && isStory(story, stubs)) stories.push(story);
  }
  return stories.length > 1 ? stories : [];
}

/**
 * The article that an element stands in, on a page that has several.
 * @param {Element | null | undefined} element
 * @param {Element[]} [stories]
 * @returns {Element | null}
 */
function storyAround(element, stories = element ? storiesOn(allStubs(document)) : []) {
  let around = element ?? null;
  while (around && !stories.includes(around)) around = parentOf(around);
  return around;
}

/**
 * What a reader wants who points at no stub: the article most of which is in view, or the nearest, in the place of its
 * stub in view, or of its first.
 */
function wantedInView() {
  const all = allStubs(document);
  const stories = storiesOn(all).filter(isSeen);
  const [story = null] = stories.toSorted((a, b) => shareInView(b) - shareInView(a));
  const stubs = all.filter(({ block }) => isSeen(block));
  const ofStory = (/** @type {Element | null} */ wanted) => stubs.filter(({ block }) => storyAround(block, stories) === wanted);
  let own = ofStory(story);
  // A stub outside of them all stands for the first.
  if (!own.length && story === stories[0]) own = ofStory(null);
  return { story, stub: own.find(({ block }) => shareInView(block) > 0) ?? own[0] ?? null };
}

/**
 * Pixels of an element's height that are in view; below zero how far it is away.
 * @param {Element} element
 */
function shareInView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0);
}

/**
 * Whether an element has a headline and text of its own, as neither a comment nor a list of articles has. The parts
 * of one article may be elements of this kind, too, but neither are they headed like pages, nor has each its stub.
 * @param {Element} element
 * @param {Nutgraf.Stub[]} stubs
 */
function isStory(element, stubs) {
  const own = (/** @type {string} */ tags) => [...element.querySelectorAll(tags)].filter((inner) => inner.closest(STORY) === element);
  const texts = own('p').map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean);
  return texts.length >= STORY_PARAGRAPHS && texts.join('').length >= STORY_TEXT && own('h1, h2').length > 0
    && (own('h1').length > 0 || stubs.some(({ block }) => element.contains(block)));
}

/**
 * Whether a stub belongs to what a showing tells of: all stubs of a page do, but those in another of its articles.
 * @param {Nutgraf.Showing} now
 * @param {Nutgraf.Stub | null} stub
 * @param {Element[]} [stories]
 */
function isStubOf(now, stub, stories) {
  const story = storyAround(stub?.block, stories);
  return !story || story === storyTold(now, stories);
}

/**
 * The article that a showing tells of, where the page has several.
 * @param {Nutgraf.Showing} now
 * @param {Element[]} [stories]
 */
function storyTold(now, stories) {
  const [first] = now.reply?.kind === 'summary' ? sourceRanges(now, now.reply.sentences[0]) : [];
  return storyAround(first?.startContainer.parentElement ?? now.stub?.block ?? now.story, stories);
}
