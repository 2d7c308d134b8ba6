// @ts-check
'use strict';

/**
 * Duty: brings a dismissed summary back by the key that undoes everywhere else.
 * Taboo: it takes that key only shortly after a dismissal, and never where text is typed. Nothing is shown for
 * it, since a dismissed card leaves the page as it was.
 */

/** Milliseconds in which a dismissal counts as the last thing done. */
const UNDO_STAYS = 10_000;

/** @type {AbortController | undefined} */
let undoing;

/** @param {Nutgraf.Showing} gone */
function offerUndo({ stub, selection, story }) {
  undoing?.abort();
  const now = new AbortController();
  undoing = now;
  addEventListener('keydown', (event) => {
    // A script may send, and a browser that fills in a form does send, a key event that has no key.
    const isUndo = event.key?.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isUndo || !event.isTrusted || isTyping(event) || showing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    now.abort();
    showSummary(stub, { selection, story });
  }, { capture: true, signal: AbortSignal.any([now.signal, AbortSignal.timeout(UNDO_STAYS)]) });
}
