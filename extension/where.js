// @ts-check
'use strict';

/**
 * Duty: finds where on the page a card without a stub belongs, and whose type it takes.
 * Taboo: it only looks.
 */

/**
 * The element of the article's first block.
 * @param {Nutgraf.Showing} now
 * @returns {Element | null}
 */
function firstBlock({ reply, snapshot }) {
  const first = reply?.kind === 'summary' && reply.first !== null ? snapshot?.nodes[reply.first] : null;
  return first instanceof Element && first.isConnected ? first : null;
}

/**
 * An element of the article's running text: of the type that most sentences of the summary stand in, since the
 * first block may be a headline or a standfirst.
 * @param {Nutgraf.Showing} now
 * @returns {Element | null}
 */
function textSample(now) {
  if (now.reply?.kind !== 'summary') return null;
  /** @type {Map<string, Element[]>} */
  const bySize = new Map();
  for (const { source } of now.reply.sentences) {
    const block = blockOf(now.snapshot?.nodes[source[0]?.node]);
    const size = block ? getComputedStyle(block).fontSize : '';
    if (block) bySize.set(size, [...bySize.get(size) ?? [], block]);
  }
  const [most] = [...bySize.values()].sort((a, b) => b.length - a.length);
  return most?.[0] ?? firstBlock(now);
}

/**
 * The nearest element around a text that is more than a stretch of a line.
 * @param {Node | undefined} text
 * @returns {Element | null}
 */
function blockOf(text) {
  let element = text?.isConnected ? text.parentElement : null;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}

/**
 * Where a card without a stub goes: above the field that was read or the article's first block, else below the headline, else on top.
 * @param {Nutgraf.Showing} now
 * @returns {Element | null} `null` for a page without elements
 */
function placeFor(now) {
  if (isTextField(now.selection)) return now.selection;
  const heading = now.story ? now.story.querySelector('h1, h2') : document.querySelector('h1');
  return firstBlock(now) ?? heading?.nextElementSibling ?? now.story ?? document.body.firstElementChild;
}
