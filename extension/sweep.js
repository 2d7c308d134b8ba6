// @ts-check
'use strict';

/**
 * Duty: takes away what a former version left in a page, for Firefox ends an extension's scripts together with
 * it, before they could say or do anything; Chromium's live on and see to it themselves (`outlive.js`). And what a
 * page copied of a card, as routers do that keep a page for the way back.
 * Taboo: it touches nothing but cards and the stub right after each, hidden as only `place.js` hides.
 *
 * @param {(card: Element) => boolean} isOurs
 */
function sweepCards(isOurs) {
  for (const card of document.querySelectorAll('nutgraf-card')) {
    if (isOurs(card)) continue;
    const place = card.nextElementSibling;
    card.remove();
    for (const element of place ? [place, ...place.querySelectorAll('[style]')] : []) {
      const { style } = /** @type {HTMLElement} */ (element);
      if (style?.display !== 'none' || style.getPropertyPriority('display') !== 'important') continue;
      style.removeProperty('display');
      if (!element.getAttribute('style')) element.removeAttribute('style');
      break;
    }
  }
}

sweepCards(() => false);
