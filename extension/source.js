// @ts-check
'use strict';

/**
 * Duty: leads from a sentence of the summary to where it stands in the article, marks it there, and back.
 * Taboo: no element of the page is changed, but that what is folded around a source is unfolded until the card
 * goes; marks are ranges, which no markup shows.
 */

/** Each colour's mark has a name of its own, since the style sheet knows marks by name alone. */
const MARK_PREFIX = 'nutgraf-';

/** What holds text that nobody reads. */
const UNREAD = 'script, style, noscript, template';

/** Milliseconds a mark stays: long enough to read the longest sentence found in summaries, 60 words, once. */
const MARK_STAYS = 12_000;

/**
 * Leads to the source of a sentence.
 * @param {Nutgraf.Showing} now
 * @param {number} index
 * @param {boolean} byKey whether the reader is on the keyboard, and so has to be led back by it
 */
function jumpToSource(now, index, byKey) {
  if (now.reply?.kind !== 'summary' || !now.snapshot || !now.card) return;
  if (isTextField(now.selection) && selectIn(now.selection, linesIn(now.reply, now.form)[index].text)) return;
  const ranges = sourceRanges(now, linesIn(now.reply, now.form)[index]);
  if (!ranges.length) {
    now.card.say(chrome.i18n.getMessage('cardMoved'));
    return;
  }
  now.marking?.abort();
  const marking = new AbortController();
  Object.assign(now, { marking, jumped: index });
  const signal = AbortSignal.any([now.end.signal, marking.signal]);
  keepMarked(now, MARK_PREFIX + (now.colour ?? 'yellow'), [linesIn(now.reply, now.form)[index]], signal);
  const element = ranges[0].startContainer.parentElement;
  unfold(element, now.end.signal);
  if (element && !isSeen(element)) now.card.say(chrome.i18n.getMessage('cardFolded'));
  scrollToShown(element);
  offerWayBack(now, byKey, signal);
}

/**
 * Selects a text in the field that it was read from, where nothing else can mark it.
 * @param {Nutgraf.Field} field
 * @param {string} text
 * @returns {boolean} whether it is still there
 */
function selectIn(field, text) {
  const [found] = field.value.matchAll(patternOfText(text));
  if (!found) return false;
  field.focus();
  field.setSelectionRange(found.index, found.index + found[0].length);
  return true;
}

/**
 * Unfolds what the browser can fold around an element, as its own search in the page does.
 * @param {Element | null} element
 * @param {AbortSignal} signal folds it again
 */
function unfold(element, signal) {
  for (let around = element; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement && !around.open && !isSummaryOf(around, element)) {
      const details = around;
      details.open = true;
      signal.addEventListener('abort', () => { details.open = false; }, { once: true });
    }
  }
}

/**
 * Whether an element is in what is seen of a folded box.
 * @param {Element} details
 * @param {Element | null} element
 */
function isSummaryOf(details, element) {
  return details.querySelector(':scope > summary')?.contains(element) ?? false;
}

/**
 * Shows the way back while the card is out of sight and the mark stays, or has the reader's focus.
 * @param {Nutgraf.Showing} now
 * @param {boolean} byKey
 * @param {AbortSignal} signal
 */
function offerWayBack({ card, marking }, byKey, signal) {
  if (!card) return;
  // A busy page is told of several changes at once; the last of them holds.
  const watch = new IntersectionObserver((changes) => card.offerBack(!changes.at(-1)?.isIntersecting, byKey));
  watch.observe(card.host);
  const timer = setTimeout(() => { if (!card.isBackFocused()) marking?.abort(); }, MARK_STAYS);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    watch.disconnect();
    card.offerBack(false, false);
  }, { once: true });
}

/**
 * Leads back to the sentence whose source was shown.
 * @param {Nutgraf.Showing} now
 */
function backToCard({ card, marking, jumped }) {
  marking?.abort();
  card?.host.scrollIntoView({ block: 'center', behavior: calmBehaviour() });
  card?.focus(jumped);
}

/**
 * The ranges of a sentence: by its nodes, or by its text where the page has replaced them since.
 * @param {Nutgraf.Showing} now
 * @param {Nutgraf.Line} line
 * @returns {Range[]}
 */
function sourceRanges({ snapshot }, line) {
  const ranges = rangesByNodes(snapshot, line);
  return ranges.length ? ranges : rangesByText(line.text);
}

/**
 * The ranges of a sentence by its nodes; none where they have gone, or hold other words by now.
 * @param {Nutgraf.Snapshot | null} snapshot
 * @param {Nutgraf.Line} line
 */
function rangesByNodes(snapshot, line) {
  const ranges = rangesOf(snapshot?.nodes ?? [], line.source);
  return hasText(ranges, line.text) ? ranges : [];
}

/**
 * One range for each text node that a sentence touches; none where one of them has left the page.
 * @param {Node[]} nodes
 * @param {Nutgraf.Source[]} source
 * @returns {Range[]}
 */
function rangesOf(nodes, source) {
  const ranges = [];
  for (const { node, start, end } of source) {
    const text = nodes[node];
    if (!text?.isConnected || !(text instanceof CharacterData) || text.length < end) return [];
    ranges.push(rangeIn(text, start, end));
  }
  return ranges;
}

/**
 * @param {CharacterData} text
 * @param {number} start
 * @param {number} end
 */
function rangeIn(text, start, end) {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/**
 * Whether ranges still hold a text, white space aside: a page may put other words into the same node.
 * @param {Range[]} ranges
 * @param {string} text
 */
function hasText(ranges, text) {
  const bare = (/** @type {string} */ t) => t.replace(/\s+/g, '');
  return bare(ranges.join('')).includes(bare(text));
}

/**
 * A text wherever its lines break.
 * @param {string} text
 */
function patternOfText(text) {
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(words.join('\\s+'), 'g');
}

/**
 * Finds a text again on the page as it is now: where it is seen, else where it is folded.
 * @param {string} text
 * @returns {Range[]}
 */
function rangesByText(text) {
  /** @type {{ node: Text, from: number }[]} */
  const places = [];
  let all = '';
  for (const node of textsIn(document.body)) {
    places.push({ node, from: all.length });
    all += node.data;
  }
  /** @type {Range[]} */
  let first = [];
  for (const { index: start, 0: { length } } of all.matchAll(patternOfText(text))) {
    const end = start + length;
    const ranges = places
      .filter(({ node, from }) => from < end && from + node.length > start)
      .map(({ node, from }) => rangeIn(node, Math.max(0, start - from), Math.min(node.length, end - from)));
    if (isSeen(ranges[0].startContainer.parentElement)) return ranges;
    if (!first.length) first = ranges;
  }
  return first;
}

/**
 * The texts of a tree and of the open shadow trees in it.
 * @param {Node} root
 * @returns {Generator<Text>}
 */
function* textsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      if (node.shadowRoot) yield* textsIn(node.shadowRoot);
    } else if (!node.parentElement?.matches(UNREAD)) {
      yield /** @type {Text} */ (node);
    }
  }
}

/**
 * Marks ranges until the signal comes.
 * @param {string} name by which the style sheet knows the mark
 * @param {Range[]} ranges
 * @param {AbortSignal} signal
 */
function setMark(name, ranges, signal) {
  if (!CSS.highlights) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  signal.addEventListener('abort', () => CSS.highlights.delete(name), { once: true });
  for (const range of ranges) paintInShadow(name, range.startContainer.parentElement, signal);
}

/**
 * Gives the mark its colours in the shadow tree of an element, where Firefox lets them not come in from outside.
 * @param {string} name
 * @param {Element | null} element
 * @param {AbortSignal} signal takes them away
 */
function paintInShadow(name, element, signal) {
  const root = element?.getRootNode();
  if (!element || !(root instanceof ShadowRoot)) return;
  const mark = `::highlight(${name})`;
  const [wanted, present] = [document.documentElement, element].map((at) => getComputedStyle(at, mark));
  if (wanted.backgroundColor === present.backgroundColor && wanted.textDecorationLine === present.textDecorationLine) return;
  adopt(root, `${mark} { background-color: ${wanted.backgroundColor}; color: ${wanted.color}; text-decoration: ${wanted.textDecoration};`
    + ` text-underline-offset: ${wanted.textUnderlineOffset} }`, signal);
}

/**
 * Gives a shadow tree rules of ours.
 * @param {ShadowRoot} root
 * @param {string} rules
 * @param {AbortSignal} signal takes them away
 */
function adopt(root, rules, signal) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  }, { once: true });
}

/**
 * Brings an element into the middle of the view, or what is seen around it.
 * @param {Element | null} element
 */
function scrollToShown(element) {
  let shown = element;
  while (shown && !isSeen(shown)) shown = shown.parentElement;
  shown?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calmBehaviour() });
}

/** @returns {ScrollBehavior} */
function calmBehaviour() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
