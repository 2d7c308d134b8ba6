// @ts-check
'use strict';

/**
 * Duty: leads from a sentence of the summary to where it stands in the article, marks it there, and back.
 * Taboo: no element of the page is changed; marks are ranges, which no markup shows.
 */

/** Each colour's mark has a name of its own, since the style sheet knows marks by name alone. */
const MARK_PREFIX = 'nutgraf-';

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
  const ranges = rangesOf(now.snapshot.nodes, now.reply.sentences[index].source);
  if (!ranges.length) {
    now.card.say(chrome.i18n.getMessage('cardMoved'));
    return;
  }
  now.marking?.abort();
  const marking = new AbortController();
  Object.assign(now, { marking, jumped: index });
  const signal = AbortSignal.any([now.end.signal, marking.signal]);
  markRanges(ranges, now.colour ?? 'yellow', signal);
  scrollToRanges(ranges);
  offerWayBack(now, byKey, signal);
}

/**
 * Shows the way back while the card is out of sight and the mark stays, or has the reader's focus.
 * @param {Nutgraf.Showing} now
 * @param {boolean} byKey
 * @param {AbortSignal} signal
 */
function offerWayBack({ card, marking }, byKey, signal) {
  if (!card) return;
  const watch = new IntersectionObserver(([{ isIntersecting }]) => card.offerBack(!isIntersecting, byKey));
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
 * The ranges of a sentence, one for each text node it touches; empty where the page has changed since.
 * @param {Node[]} nodes
 * @param {Nutgraf.Source[]} source
 * @returns {Range[]}
 */
function rangesOf(nodes, source) {
  const ranges = [];
  for (const { node, start, end } of source) {
    const text = nodes[node];
    if (!text?.isConnected || !(text instanceof CharacterData) || text.length < end) return [];
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    ranges.push(range);
  }
  return ranges;
}

/**
 * Marks ranges until the signal comes.
 * @param {Range[]} ranges
 * @param {string} colour
 * @param {AbortSignal} signal
 */
function markRanges(ranges, colour, signal) {
  if (!CSS.highlights) return;
  const name = MARK_PREFIX + colour;
  CSS.highlights.set(name, new Highlight(...ranges));
  signal.addEventListener('abort', () => CSS.highlights.delete(name), { once: true });
}

/**
 * Brings ranges into the middle of the view.
 * @param {Range[]} ranges
 */
function scrollToRanges(ranges) {
  const element = ranges[0].startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calmBehaviour() });
}

/** @returns {ScrollBehavior} */
function calmBehaviour() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
