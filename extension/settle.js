// @ts-check
'use strict';

/**
 * Duty: tells when the page is done with taking over what its server has drawn.
 * Taboo: no names of its own at the top but the function's, for a page without a press loads this file twice.
 */

/**
 * Waits until no framework is about to take over the markup that its server has sent, for until then an element
 * of ours inside it would be taken for a mistake of the server; and on a page that was loaded before it is wanted,
 * until its reader is there.
 * @returns {Promise<unknown>}
 */
async function pageSettled() {
  /** Milliseconds after loading in which a page may yet be busy. */
  const FRESH = 500;
  /** Milliseconds after which a page that is still loading is taken as it is. */
  const MOST_PATIENCE = 5000;
  const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: FRESH }));
  // Firefox has no such pages.
  if (/** @type {any} */ (document).prerendering) {
    await new Promise((done) => document.addEventListener('prerenderingchange', done, { once: true }));
  }
  if (document.readyState !== 'complete') {
    await new Promise((done) => {
      addEventListener('load', done, { once: true });
      setTimeout(done, MOST_PATIENCE);
    });
    return idle();
  }
  const loaded = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType('navigation')[0]);
  return loaded && performance.now() - loaded.loadEventEnd < FRESH ? idle() : null;
}
