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
  return selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
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
 * @param {Nutgraf.Stub | null} stub
 * @param {Nutgraf.Selected | null} selection
 */
function snapshotFor(stub, selection) {
  if (isTextField(selection)) {
    return snapshotOfText(selection.value.slice(selection.selectionStart ?? 0, selection.selectionEnd ?? 0));
  }
  if (document.contentType === 'text/plain') return snapshotOfText(document.body.textContent ?? '');
  return takeSnapshot(document, selection, stub && storyAround(stub.block));
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
 * The article that an element stands in, on a page that has several whole ones below each other.
 * @param {Element | null} element
 * @returns {Element | null}
 */
function storyAround(element) {
  if (!element) return null;
  /** @type {Element[]} */
  const stories = [];
  const stubs = allStubs(document);
  for (const story of document.querySelectorAll(STORY)) {
    if (!stories.at(-1)?.contains(story) && isStory(story, stubs)) stories.push(story);
  }
  let around = stories.length > 1 ? element : null;
  while (around && !stories.includes(around)) around = parentOf(around);
  return around;
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
 */
function isStubOf(now, stub) {
  const story = storyAround(stub?.block ?? null);
  return !story || story === storyTold(now);
}

/**
 * The article that a showing tells of, where the page has several.
 * @param {Nutgraf.Showing} now
 */
function storyTold(now) {
  const [first] = now.reply?.kind === 'summary' ? sourceRanges(now, now.reply.sentences[0]) : [];
  return storyAround(first?.startContainer.parentElement ?? now.stub?.block ?? null);
}
