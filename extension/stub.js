// @ts-check
'use strict';

/**
 * Duty: tells whether what a reader pressed is a stub ("Get a summary"), and what on the page belongs to it.
 * It is asked at the moment of pressing and not before, so a page without a stub costs nothing.
 * Taboo: it never changes the page, and never reads more of it than a stub can hold.
 */

/** Characters a stub may have, question and button together; the longest phrases known have 70. */
const MAX_STUB_TEXT = 110;

/** Characters of a question beside a button whose words are not known: "In a rush?", "Too long?". */
const MAX_QUESTION = 40;

/** Text nodes looked at for that text; stubs with icons and wrappers had 9 at most. */
const MAX_STUB_NODES = 24;

/** Levels between what was hit (an icon, a span) and the button around it. */
const MAX_CLIMB = 6;

/** Links with the same words to so many different pages are a list of teasers, not stubs. */
const TEASERS = 3;

const CLICKABLE = 'button, a, summary, input, [role="button"], [role="link"], [tabindex], [onclick]';

/** Where a press means something else. */
const FOREIGN = 'nav, menu, footer, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], '
  + '[role="tab"], [role="listbox"], [role="search"], [contenteditable=""], [contenteditable="true"]';

/** What is or stands around an article. */
const ARTICLE = 'article, main, [role="main"], [role="article"], [itemprop="articleBody"]';

/** Fields that make a form a tool of its own, whose button is not ours. */
const FIELDS = 'textarea, select, input:not([type="hidden"], [type="submit"], [type="button"])';

/** Text of a panel that is filled already: what the page has written itself is not ours to replace. */
const FILLED_PANEL = 80;

/**
 * The stub that an event hit, if any.
 * @param {Event} event
 * @returns {Nutgraf.Stub | null}
 */
function stubOf(event) {
  const target = event.composedPath()[0];
  return target instanceof Element ? stubAround(target) : null;
}

/**
 * @param {Element} target
 * @returns {Nutgraf.Stub | null}
 */
function stubAround(target) {
  /** @type {Element | null} */
  let element = target;
  for (let level = 0; element && level < MAX_CLIMB; level++) {
    const isClickable = element.matches(CLICKABLE);
    const words = wordsOf(element);
    if (words === null) return null;
    const kind = kindOfStub(words);
    if (kind) return isOurs(element, words, kind, isClickable) ? { trigger: element, block: blockAround(element) } : null;
    if (isClickable) return null;
    element = parentOf(element);
  }
  return null;
}

/**
 * Every stub on the page that has the shape of a control. Asked once, when a summary opens.
 * @param {Document} doc
 * @returns {Nutgraf.Stub[]}
 */
function allStubs(doc) {
  /** @type {Map<Element, Nutgraf.Stub>} */
  const found = new Map();
  const look = (/** @type {ParentNode} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      const stub = element.matches(CLICKABLE) && stubAround(element);
      if (stub) found.set(stub.block, stub);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(doc);
  return [...found.values()];
}

/**
 * Whether an element with a stub's words is a stub, and not a link, a tab or a form's button of the same words.
 * @param {Element} element
 * @param {string} words
 * @param {Nutgraf.StubKind} kind
 * @param {boolean} isClickable
 */
function isOurs(element, words, kind, isClickable) {
  if (element.closest(FOREIGN)) return false;
  if (element.closest('form')?.querySelector(FIELDS)) return false;
  if (opensFilledPanel(element)) return false;
  const link = element.closest('a[href]');
  if (link && leadsAway(/** @type {HTMLAnchorElement} */ (link))) {
    return kind !== 'weak' && isBesideArticle(element) && !isTeaser(link, words)
      && (kind === 'call' || blockAround(element) !== element);
  }
  if (link && leadsWithin(/** @type {HTMLAnchorElement} */ (link))) return false;
  if (kind === 'weak') return isClickable && element.closest(ARTICLE) !== null;
  return isClickable || blockAround(element) !== element || isPointedAt(element);
}

/** @param {HTMLAnchorElement} link */
function leadsAway(link) {
  const to = link.href;
  if (typeof to !== 'string' || !/^(?:https?|file):/.test(to)) return false;
  return to.split('#')[0] !== link.ownerDocument.URL.split('#')[0];
}

/** @param {HTMLAnchorElement} link */
function leadsWithin(link) {
  const id = link.hash?.slice(1);
  if (!id) return false;
  const there = link.ownerDocument.getElementById(decodeURIComponentSafely(id));
  return there !== null && (there.textContent ?? '').trim().length > FILLED_PANEL;
}

/** @param {string} text */
function decodeURIComponentSafely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {Element} element */
function isBesideArticle(element) {
  if (element.closest(ARTICLE)) return true;
  const block = blockAround(element);
  return [block.previousElementSibling, block.nextElementSibling].some((e) => e?.matches(ARTICLE + ', h1, p'));
}

/**
 * @param {Element} link
 * @param {string} words
 */
function isTeaser(link, words) {
  const targets = new Set();
  for (const other of link.ownerDocument.links) {
    if (wordsOf(other) === words) targets.add(other.href);
  }
  return targets.size >= TEASERS;
}

/**
 * A control of a panel that the page itself has filled shows what is there; it generates nothing.
 * @param {Element} element
 */
function opensFilledPanel(element) {
  if (element.localName === 'summary') return wordsOf(element.parentElement ?? element) === null;
  const id = element.getAttribute('aria-controls');
  const panel = id ? element.ownerDocument.getElementById(id) : null;
  return panel !== null && (panel.textContent ?? '').trim().length > FILLED_PANEL;
}

/**
 * Scripts listen where no markup shows it; the hand does.
 * @param {Element} element
 */
function isPointedAt(element) {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}

/**
 * The largest element that holds nothing but the stub: the question beside the button belongs to it.
 * @param {Element} trigger
 */
function blockAround(trigger) {
  let block = trigger;
  for (let level = 0; level < MAX_CLIMB; level++) {
    const parent = parentOf(block);
    if (!parent || parent === parent.ownerDocument.body || parent.matches(ARTICLE)) break;
    const words = wordsOf(parent);
    if (words === null || parent.querySelector('img, video, iframe, input, h1')) break;
    if (!isWholeStub(words) && !asksBeside(parent, block)) break;
    block = parent;
  }
  return block;
}

/**
 * Whether what an element has beside its stub is one short question, in whatever words, and no heading.
 * @param {Element} parent
 * @param {Element} block
 */
function asksBeside(parent, block) {
  const rest = parent.textContent?.replace(block.textContent ?? '', '').trim() ?? '';
  return rest.length <= MAX_QUESTION && /^[^.!?]+[?？؟]$/.test(rest) && !parent.querySelector('h2, h3');
}

/** @param {Node} element */
function parentOf(element) {
  const root = element.parentNode;
  return root instanceof ShadowRoot ? root.host : element.parentElement;
}

/**
 * The words of an element in the form in which phrases are compared; `null` where it has more than a stub can.
 * @param {Element} element
 * @returns {string | null}
 */
function wordsOf(element) {
  const value = element.localName === 'input' ? /** @type {HTMLInputElement} */ (element).value : null;
  let text = value ?? '';
  if (value === null) {
    const walker = element.ownerDocument.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
    for (let seen = 0; walker.nextNode(); seen++) {
      if (walker.currentNode.parentElement?.matches('style')) continue;
      text += ' ' + /** @type {Text} */ (walker.currentNode).data.trim();
      if (seen > MAX_STUB_NODES || text.length > MAX_STUB_TEXT) return null;
    }
  }
  const words = wordsIn(text);
  return words || wordsIn(element.getAttribute('aria-label') ?? '');
}
