// @ts-check
'use strict';

/**
 * Duty: on sites where the reader wants it so, has the summary take the stub's place without a press.
 * Taboo: it takes no focus, and where a page has no stub it does nothing.
 */

/** Milliseconds that a page may take to show its stub; scripts of pages that were looked at took 4 s at most. */
const STUB_COMES_WITHIN = 10_000;

/** Milliseconds to let a burst of changes end before looking again. */
const SETTLED_AFTER = 250;

/** Looks for a stub now, and again as the page fills itself, until there is one or the time is over. */
function replaceStub() {
  if (showFirstStub()) return;
  const watching = AbortSignal.timeout(STUB_COMES_WITHIN);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  const observer = new MutationObserver(() => {
    pause ??= setTimeout(() => {
      pause = undefined;
      if (showFirstStub()) observer.disconnect();
    }, SETTLED_AFTER);
  });
  observer.observe(document, { childList: true, subtree: true });
  watching.addEventListener('abort', () => observer.disconnect());
}

/** @returns {boolean} whether there was one */
function showFirstStub() {
  const stub = allStubs(document).find(({ block }) => block.checkVisibility());
  if (stub && !openCard) load().then(() => showSummary(stub, { focus: false }), () => { loaded = undefined; });
  return stub !== undefined;
}

replaceStub();
