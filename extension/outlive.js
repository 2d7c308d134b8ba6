// @ts-check
'use strict';

/**
 * Duty: notices that a card has outlived the extension it came from, which was updated or removed meanwhile.
 * Taboo: it asks nothing of the browser by then, since nobody answers.
 */

/** Milliseconds between two looks; no event tells a page's script that its extension has gone. */
const LOOK_FOR_UPDATE = 1000;

/**
 * @param {AbortSignal} signal ends the watch
 * @param {() => void} outlived is told once
 */
function watchForUpdate(signal, outlived) {
  const timer = setInterval(() => {
    if (chrome.runtime?.id) return;
    clearInterval(timer);
    outlived();
  }, LOOK_FOR_UPDATE);
  signal.addEventListener('abort', () => clearInterval(timer));
}
