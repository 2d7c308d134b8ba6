// @ts-check
'use strict';

/**
 * Duty: leads from a sentence of the summary to where it stands in the article, and marks it there.
 * Taboo: no element of the page is changed; marks are ranges, which no markup shows.
 */

const SOURCE_MARK = 'nutgraf-source';

/** Milliseconds a mark stays: long enough to read the longest sentence found in summaries, 60 words, once. */
const MARK_STAYS = 12_000;

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
    const range = text.ownerDocument.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    ranges.push(range);
  }
  return ranges;
}

/**
 * Marks ranges until the time is over or the signal comes.
 * @param {Range[]} ranges
 * @param {AbortSignal} signal
 */
function markRanges(ranges, signal) {
  const registry = /** @type {any} */ (CSS).highlights;
  if (!registry) return;
  registry.set(SOURCE_MARK, new Highlight(...ranges));
  const clear = () => registry.delete(SOURCE_MARK);
  const timer = setTimeout(clear, MARK_STAYS);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clear();
  }, { once: true });
}

/**
 * Brings ranges into the middle of the view.
 * @param {Range[]} ranges
 */
function scrollToRanges(ranges) {
  const element = ranges[0].startContainer.parentElement;
  if (!element) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}
