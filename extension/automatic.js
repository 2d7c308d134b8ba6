// @ts-check
'use strict';

/**
 * Duty: on sites where the reader wants it so, has the summary take the stub's place without a press.
 * Taboo: it takes no focus, and where a page has no stub it does nothing.
 */

/** Milliseconds that a loaded page may take to show its stub; scripts of pages that were looked at took 4 s at most. */
const STUB_COMES_WITHIN = 10_000;

/** Milliseconds to let a burst of changes end before looking again. */
const SETTLED_AFTER = 250;

/** Milliseconds between two looks at the address, where nothing tells that it has changed. */
const LOOK_FOR_PAGE = 500;

/** Ends the search on the page before, where a page becomes another one without being loaded. */
let searching = new AbortController();

/** Looks for a stub now, and again as the page fills itself, until there is one or the time is over. */
function replaceStub() {
  searching.abort();
  searching = new AbortController();
  if (showFirstStub()) return;
  const watching = AbortSignal.any([searching.signal, AbortSignal.timeout(STUB_COMES_WITHIN)]);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  const observer = new MutationObserver(() => {
    pause ??= setTimeout(() => {
      pause = undefined;
      if (showFirstStub()) observer.disconnect();
    }, SETTLED_AFTER);
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
  watching.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pause);
  });
}

/** @returns {boolean} whether there was one */
function showFirstStub() {
  if (openCard?.isThere() || declined === pageAddress()) return false;
  const stub = allStubs(document).find(({ block }) => block.checkVisibility());
  if (stub) load().then(() => showSummary(stub, { focus: false }), () => { loaded = undefined; });
  return stub !== undefined;
}

/** Looks again when the page has become another one by its own script. */
function followPage() {
  let address = pageAddress();
  const onEntry = () => {
    if (pageAddress() === address) return;
    address = pageAddress();
    replaceStub();
  };
  addEventListener('popstate', onEntry);
  // Firefox has had this interface since 147; before it, what the page's script does to its history is not told.
  const told = /** @type {EventTarget | undefined} */ (/** @type {any} */ (globalThis).navigation);
  if (told) {
    told.addEventListener('currententrychange', onEntry);
  } else {
    const timer = setInterval(onEntry, LOOK_FOR_PAGE);
    inPage.signal.addEventListener('abort', () => clearInterval(timer));
  }
}

pageSettled().then(() => {
  replaceStub();
  followPage();
});
