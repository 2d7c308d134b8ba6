// @ts-check
'use strict';

/**
 * Duty: puts the card's element into the page, in a stub's place or above an article, and takes every trace of
 * it out again.
 * Taboo: it removes nothing of the page and moves nothing of it; a stub is hidden and comes back as it was.
 */

/** Parents that hold only what their kind allows, or one line: the card goes above them. */
const TIGHT_PARENTS = 'ul, ol, dl, menu, table, tbody, thead, tr, p, a, button, label, h1, h2, h3, h4, h5, h6, figure';

/**
 * Islands that a framework has yet to take over, by what they carry until then (Astro, Eleventy's `is-land`): an
 * element of ours in one would be taken for a mistake of the server, so the card goes above them.
 */
const ISLANDS_TO_COME = 'astro-island[ssr], is-land:not([ready])';

/** Above what articles put over their text, and below the banners and menus of pages. */
const OVER_TEXT = '9';

/** The weights and sizes in which `card.css` sets its text, the sizes in shares of the article's own. */
const CARD_TYPE = [[400, 1], [400, 0.8], [700, 0.8], [400, 0.85], [700, 0.85], [700, 0.9], [400, 1.15], [400, 1.2]];

/** A text with all the signs that the card adds, for each may be of another font. */
const CARD_SIGNS = 'Aa ×…·';

/** Characters from which a paragraph counts as running text. */
const RUNNING = 150;

/** Pixels: boxes that are less wide, or that clip what is higher, have no room for a card. */
const NARROW = 240;
const LOW = 200;

/** Pixels by which a box may be off and still count as aligned with another. */
const ALIGNED = 2;

/**
 * Shows the card instead of a stub.
 * @param {Element} host
 * @param {Element} block
 * @param {Element | null} place above which the card stands: the stub itself, or where there is more room
 * @returns {() => void} takes the card away and brings the stub back
 */
function takePlace(host, block, place) {
  const takeAway = placeAbove(host, place);
  const show = isInIsland(block) ? hideOnceTaken(block) : hide(block);
  return () => {
    takeAway();
    show();
  };
}

/**
 * Whether a card would be seen and read in a stub's place: not in what stands still while the text scrolls or lies on
 * top of it, not in a box that is folded, that clips what is higher, or that is narrower than a telephone.
 * @param {Element} block
 * @param {Element | null} text what of the article there is on the page
 */
function hasRoom(block, text) {
  if (block.closest('details:not([open])')) return false;
  const place = roomyPlace(block);
  for (let around = /** @type {Element | null} */ (block); around && !around.contains(text); around = around.parentElement) {
    const { position, overflowY } = getComputedStyle(around);
    if (/fixed|sticky|absolute/.test(position)) return false;
    if (place.contains(around)) continue;
    if (around.clientWidth < NARROW || (/hidden|clip/.test(overflowY) && around.clientHeight < LOW)) return false;
  }
  return true;
}

/** @param {Element} element */
function isInIsland(element) {
  return element.closest(ISLANDS_TO_COME) !== null;
}

/**
 * Hides an element as soon as the islands around it are taken over, for until then not even a style of ours may
 * be in them.
 * @param {Element} element
 * @returns {() => void} brings it back
 */
function hideOnceTaken(element) {
  let show = () => {};
  let isWanted = true;
  const observer = new MutationObserver(() => {
    if (isInIsland(element)) return;
    observer.disconnect();
    // The mark goes when a framework has been called, which may put its work off until the next task.
    requestIdleCallback(() => { if (isWanted) show = hide(element); });
  });
  for (let island = element.closest(ISLANDS_TO_COME); island; island = islandAround(island)) observer.observe(island, { attributes: true });
  return () => {
    isWanted = false;
    observer.disconnect();
    show();
  };
}

/** @param {Element} island */
function islandAround(island) {
  return island.parentElement?.closest(ISLANDS_TO_COME) ?? null;
}

/**
 * Shows the card above an element.
 * @param {Element} host
 * @param {Element | null} element `null` where the page has none
 * @returns {() => void} takes the card away
 */
function placeAbove(host, element) {
  // An article whose text stands in the body itself has no other place than on top of it.
  if (!element || element.matches('body, html')) host.ownerDocument.body.prepend(host);
  // Old pages have their layout in a table, and above it would be above all of the page.
  else if (element.localName === 'td' && element.clientWidth >= NARROW) element.prepend(host);
  else roomyPlace(element).before(host);
  return () => host.remove();
}

/**
 * Shows the card on top of a place, outside of all that a framework may be about to take over.
 * @param {HTMLElement} host
 * @param {Element} place
 * @returns {() => void} takes the card away
 */
function floatOver(host, place) {
  const view = /** @type {Window} */ (host.ownerDocument.defaultView);
  const column = roomyPlace(place).parentElement ?? place;
  const { color, paddingLeft, paddingRight } = view.getComputedStyle(column);
  const { left, width } = column.getBoundingClientRect();
  const start = left + parseFloat(paddingLeft);
  host.ownerDocument.documentElement.append(host);
  Object.assign(host.style, {
    position: 'absolute',
    left: `${start + view.scrollX}px`,
    top: `${roomyPlace(place).getBoundingClientRect().top + view.scrollY}px`,
    width: `${width + left - start - parseFloat(paddingRight)}px`,
    margin: '0',
    zIndex: OVER_TEXT,
    color,
    background: paperUnder(column),
  });
  return () => {
    host.remove();
    host.removeAttribute('style');
  };
}

/**
 * The ground that a text stands on: that of the nearest element that has one.
 * @param {Element} element
 */
function paperUnder(element) {
  for (let around = /** @type {Element | null} */ (element); around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/**
 * The element itself, or the one around it where its parent is folded, has no room for a box or is an island to come.
 * @param {Element} element
 */
function roomyPlace(element) {
  let place = element;
  for (let around = element.closest(ISLANDS_TO_COME); around; around = islandAround(around)) place = around;
  for (let parent = place.parentElement; parent; parent = place.parentElement) {
    if (parent === parent.ownerDocument.body) break;
    const isTight = parent.matches(TIGHT_PARENTS) || isRow(parent);
    if (!isTight && place.checkVisibility()) break;
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
    // Chromium writes the attribute down only when it is read, and leaves an empty one if it is removed sooner.
    if (before === null && element.hasAttribute('style')) element.removeAttribute('style');
    else if (before !== null) element.setAttribute('style', before);
  };
}

/**
 * Gives the card the type of the article's text, and the width that the page sets on each paragraph. A stub's
 * own box may be small print, and a paragraph may be narrower than what it stands in.
 * @param {HTMLElement} host
 * @param {Element | null} sample an element of the article's running text
 */
function dressCard(host, sample) {
  const view = host.ownerDocument.defaultView;
  if (!sample?.checkVisibility() || !view) return;
  const style = view.getComputedStyle(sample);
  for (const name of ['font-family', 'font-size', 'line-height']) {
    host.style.setProperty(name, style.getPropertyValue(name));
  }
  // Where the text alone is zoomed, Firefox tells a size that is zoomed already, and would zoom it again.
  const [wanted, got] = [style, view.getComputedStyle(host)].map(({ fontSize }) => parseFloat(fontSize));
  if (got !== wanted) host.style.setProperty('font-size', `${wanted * wanted / got}px`);
  if (sample.parentElement !== host.parentElement) return;
  host.style.setProperty('grid-column', style.gridColumn);
  const [own, theirs] = [host.getBoundingClientRect(), sample.getBoundingClientRect()];
  if (own.width - theirs.width <= ALIGNED) return;
  host.style.setProperty('max-inline-size', `${theirs.width}px`);
  const isCentred = Math.abs(own.left + own.right - theirs.left - theirs.right) <= 2 * ALIGNED;
  if (isCentred) host.style.setProperty('margin-inline', 'auto');
  else host.style.setProperty('margin-left', `${theirs.left - own.left}px`);
}

/**
 * Has the browser find the fonts that the card will need, without a word on the page. In Chromium each one is asked
 * for in another process, by way of the same few threads that make the engine's code faster once it has run: left to
 * the card's first layout, that waits for them for longer than all the rest takes.
 */
function readyType() {
  const sample = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.length >= RUNNING);
  const { fontFamily, fontSize } = getComputedStyle(sample ?? document.body);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  for (const [weight, size] of CARD_TYPE) {
    const font = `${weight} ${parseFloat(fontSize) * size * devicePixelRatio}px ${fontFamily}`;
    // A font of the page's own that it has not loaded by now would be asked for from its server.
    if (!context || !document.fonts.check(font, CARD_SIGNS)) continue;
    context.font = font;
    context.measureText(CARD_SIGNS);
  }
}
