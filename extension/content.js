// @ts-check
'use strict';

/**
 * Duty: the part that is in every page: it hears presses on stubs before the page does, and the background's
 * word to show a summary, and has the rest loaded when a reader first wants it.
 * Taboo: no work before a reader acts, and no trace in the page.
 *
 * It runs at document_start, since only listeners on the window that were there first come before the page's
 * own; a page without a stub pays for their registration and for a look at what is pointed at.
 */

/** @type {Promise<unknown> | undefined} the card's files, once asked for */
let loaded;

/** The card that is open and takes its own keys, once loaded. @type {Nutgraf.OpenCard | null} */
let openCard = null;

/** The page whose summary the reader has dismissed. */
let declined = '';

/** Events by which a press begins; the page shall not act on them where the press is ours. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'];

let inPage = new AbortController();

/** @param {AbortSignal} signal */
function listen(signal) {
  const early = { capture: true, signal };
  addEventListener('click', onClick, early);
  for (const name of ['keydown', 'keypress', 'keyup']) {
    addEventListener(name, (event) => onKey(/** @type {KeyboardEvent} */ (event)), early);
  }
  for (const name of PRESSES) addEventListener(name, onPress, { ...early, passive: true });
  // To point at a stub or to tab to it comes some 100 ms before pressing it: enough to load the card.
  for (const name of ['pointerover', 'focusin']) addEventListener(name, onIntent, { ...early, passive: true });
}

/** Extensions are updated while pages stay open; an orphaned script lets the page have its stub back. */
function isAlive() {
  if (chrome.runtime?.id) return true;
  inPage.abort();
  return false;
}

/** The page by its address; what stands after `#` is a place on the same page. */
function pageAddress() {
  return location.href.split('#')[0];
}

/** @param {Event} event */
function onIntent(event) {
  if (!loaded && event.isTrusted && stubOf(event) && isAlive()) load();
}

/** @param {Event} event */
function onPress(event) {
  if (!event.isTrusted || !stubOf(event) || !isAlive()) return;
  event.stopImmediatePropagation();
  load();
}

/** @param {Event} event */
function onClick(event) {
  // What the page's own script presses is the page's own affair; so it cannot find us by pressing either.
  if (!event.isTrusted || /** @type {MouseEvent} */ (event).button !== 0) return;
  const stub = stubOf(event);
  if (stub && isAlive()) takeOver(event, stub);
}

/** @type {string | null} the key whose release must not reach the page either */
let takenKey = null;

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (!event.isTrusted) return;
  if (openCard?.has(event.composedPath()[0])) {
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    // The key may close the card, and then its release would hit the page.
    takenKey = event.key;
    openCard.key(event);
    return;
  }
  if (takenKey === event.key && event.type !== 'keydown') {
    if (event.type === 'keyup') takenKey = null;
    takeEvent(event);
    return;
  }
  if (event.type !== 'keydown' || event.repeat || hasModifier(event)) return;
  if (event.key !== 'Enter' && event.key !== ' ') return;
  const stub = stubOf(event);
  if (!stub || !isAlive()) return;
  takenKey = event.key;
  takeOver(event, stub);
}

/** @param {KeyboardEvent} event */
function hasModifier(event) {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}

/** @param {Event} event */
function takeEvent(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * @param {Event} event
 * @param {Nutgraf.Stub} stub
 */
function takeOver(event, stub) {
  takeEvent(event);
  load().then(() => showSummary(stub, { pressed: event.timeStamp }), () => { loaded = undefined; });
}

function load() {
  loaded ??= chrome.runtime.sendMessage({ type: 'load' });
  return loaded;
}

/**
 * @param {Nutgraf.ToPage} message
 * @param {chrome.runtime.MessageSender} sender
 * @param {(answer: Nutgraf.Told) => void} reply
 */
function onMessage(message, sender, reply) {
  if (sender.id !== chrome.runtime.id) return false;
  if (message?.type === 'leave' || message?.type === 'stay') {
    followSite(message.type);
    return false;
  }
  if (message?.type !== 'show') return false;
  // A viewer of PDFs or pictures is a document too, but not one to read.
  if (!document.body || !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(document.contentType)) {
    reply({ shown: false, type: document.contentType });
    return false;
  }
  load().then(() => showWhat(message.what)).then(() => reply({ shown: true }), () => reply({ shown: false }));
  return true;
}

/**
 * Lets go of the page when its site is turned off, and takes up its work when it is turned on again.
 * @param {'leave' | 'stay'} rule
 */
function followSite(rule) {
  if (rule === 'leave') {
    inPage.abort();
    openCard?.dismiss();
  } else if (inPage.signal.aborted) {
    listenAnew();
  }
}

function listenAnew() {
  inPage.abort();
  inPage = new AbortController();
  listen(inPage.signal);
}

listen(inPage.signal);
// `document.open` takes all listeners away.
new MutationObserver(() => { if (!inPage.signal.aborted) listenAnew(); }).observe(document, { childList: true });
chrome.runtime.onMessage.addListener(onMessage);
