// @ts-check
'use strict';

/**
 * Duty: puts the card's element into the page, in a stub's place or above an article, and takes every trace of
 * it out again.
 * Taboo: it removes nothing of the page and moves nothing of it; a stub is hidden and comes back as it was.
 */

/** Parents that hold only what their kind allows, or one line: the card goes above them. */
const TIGHT_PARENTS = 'ul, ol, dl, menu, table, tbody, thead, tr, p, a, button, label, h1, h2, h3, h4, h5, h6, figure';

/** Pixels by which a box may be off and still count as aligned with another. */
const ALIGNED = 2;

/**
 * Shows the card instead of a stub.
 * @param {Element} host
 * @param {Element} block
 * @returns {() => void} takes the card away and brings the stub back
 */
function takePlace(host, block) {
  const place = roomyPlace(block);
  const shape = shapeOf(block);
  place.before(host);
  const show = hide(block);
  alignWith(host, shape);
  return () => {
    host.remove();
    show();
  };
}

/**
 * Shows the card above an element.
 * @param {Element} host
 * @param {Element} element
 * @returns {() => void} takes the card away
 */
function placeAbove(host, element) {
  const shape = shapeOf(element);
  roomyPlace(element).before(host);
  alignWith(host, shape);
  return () => host.remove();
}

/**
 * The element itself, or the one around it where its parent has no room for a box.
 * @param {Element} element
 */
function roomyPlace(element) {
  let place = element;
  for (let parent = place.parentElement; parent; parent = place.parentElement) {
    if (parent === parent.ownerDocument.body) break;
    const isTight = parent.matches(TIGHT_PARENTS) || isRow(parent);
    if (!isTight) break;
    place = parent;
  }
  return place;
}

/** @param {Element} parent */
function isRow(parent) {
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent);
  if (!style) return false;
  if (style.display.startsWith('inline')) return true;
  return style.display.endsWith('flex') && style.flexDirection.startsWith('row');
}

/**
 * Hides an element by its own style alone; nothing but this attribute changes.
 * @param {Element} element
 * @returns {() => void} gives the attribute its former text, or removes it
 */
function hide(element) {
  const before = element.getAttribute('style');
  /** @type {HTMLElement} */ (element).style.setProperty('display', 'none', 'important');
  return () => {
    if (before === null) element.removeAttribute('style');
    else element.setAttribute('style', before);
  };
}

/**
 * What of an element's shape the card follows, read before the page changes.
 * @param {Element} element
 */
function shapeOf(element) {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const { left, width } = element.getBoundingClientRect();
  return { left, width, column: style?.gridColumn ?? 'auto' };
}

/**
 * Gives the card the column of text that it stands above, where the page sets that width on each paragraph.
 * @param {Element} host
 * @param {{ left: number, width: number, column: string }} shape
 */
function alignWith(host, shape) {
  const { style } = /** @type {HTMLElement} */ (host);
  if (shape.column !== 'auto' && shape.column !== 'auto / auto') style.setProperty('grid-column', shape.column);
}
