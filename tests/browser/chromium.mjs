/**
 * Duty: what the tests do in Chromium alone: inside a closed shadow root, to the worker, on the toolbar.
 * Taboo: no knowledge of pages or summaries.
 */

import { until } from './until.mjs';

/** @param {import('puppeteer-core').Browser} browser */
export async function chromiumSide(browser) {
  const whole = await browser.target().createCDPSession();
  // Asked at each use, since the list is empty until the browser has told of them all.
  const extension = async () => [...(await browser.extensions()).values()][0];
  /**
   * The workers that there are. The driver's own list may hold one that has long ended: one that was closed while
   * the driver was looking at it.
   */
  const workers = async () => {
    const { targetInfos } = await whole.send('Target.getTargets');
    return targetInfos.filter((target) => target.type === 'service_worker');
  };
  /** A session with the worker, once there is one. */
  const attach = () => until('a worker to speak with', async () => {
    const [worker] = await workers();
    // It may end before it is spoken with.
    return worker && whole.connection()?.createSession(worker).catch(() => null);
  });
  /**
   * Runs a call on the extension's interface in its worker, with `tab` as the tab in front.
   * @param {string} call
   */
  const inWorker = async (call) => {
    const session = await attach();
    try {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.${call})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    } finally {
      // A worker that somebody listens to never goes to sleep.
      await session.detach().catch(() => {});
    }
  };

  return {
    browser,
    newPage: () => browser.newPage(),
    close: () => browser.close(),

    /**
     * Closes the page whose address ends so, once there is one.
     * @param {string} end
     * @returns {Promise<string | null>} its address
     */
    async closePage(end) {
      const page = (await browser.pages()).find((p) => p.url().endsWith(end));
      await page?.close();
      return page?.url() ?? null;
    },

    /**
     * Runs a function with a card's closed shadow root; `null` where there is no such card.
     * @param {import('puppeteer-core').Page} page
     * @param {Function} work
     * @param {number} [index]
     * @param {...unknown} values
     */
    async inCard(page, work, index = 0, ...values) {
      const session = await page.createCDPSession();
      try {
        const expression = `document.querySelectorAll('nutgraf-card')[${index}]`;
        const { result } = await session.send('Runtime.evaluate', { expression });
        if (!result.objectId) return null;
        const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
        const root = node.shadowRoots?.[0];
        if (!root) return null;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
        const call = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration: `function (...values) { return (${work})(this, ...values) }`,
          arguments: values.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        });
        if (call.exceptionDetails) throw new Error(call.exceptionDetails.exception?.description);
        return call.result.value ?? null;
      } finally {
        await session.detach();
      }
    },

    /** Has the extension start anew, as an update does. */
    reloadExtension() {
      // The call has no answer, since who would give it is gone.
      inWorker('runtime.reload()').catch(() => {});
    },

    /** Takes the extension's access to files away, which the driver gives and a store does not; it starts anew by that. */
    async closeFiles() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(async (extensionId) => {
        const { developerPrivate } = /** @type {any} */ (chrome);
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
      }, (await extension()).id);
      await until('an extension without files', async () => await inWorker('extension.isAllowedFileSchemeAccess()').catch(() => null) === false);
      await page.close();
    },

    /** Ends the worker, as the browser does after 30 seconds without work. */
    async killBackground() {
      // One that ends by itself meanwhile is no target any more.
      for (const { targetId } of await workers()) await whole.send('Target.closeTarget', { targetId }).catch(() => {});
    },

    /**
     * What a screen reader is told of a page.
     * @param {import('puppeteer-core').Page} page
     * @returns {Promise<any>}
     */
    accessibilityTree: (page) => page.accessibility.snapshot(),

    /**
     * How many worlds of extensions a page has.
     * @param {import('puppeteer-core').Page} page
     */
    async countScripts(page) {
      const session = await page.createCDPSession();
      let worlds = 0;
      session.on('Runtime.executionContextCreated', ({ context }) => { if (context.origin.startsWith('chrome-extension:')) worlds++; });
      await session.send('Runtime.enable');
      await session.detach();
      return worlds;
    },

    /**
     * Shows a page as it would be printed.
     * @param {import('puppeteer-core').Page} page
     */
    showAsPrinted: (page) => page.emulateMediaType('print'),

    /**
     * Has the browser tell a page whether its reader wants less motion.
     * @param {import('puppeteer-core').Page} page
     * @param {boolean} isWanted
     */
    wantLessMotion: (page, isWanted) => page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: isWanted ? 'reduce' : 'no-preference' }]),

    /** Whether the worker runs. */
    isAwake: async () => (await workers()).length > 0,

    /**
     * Presses the toolbar button.
     * @param {import('puppeteer-core').Page} page
     */
    async pressAction(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(await extension());
    },

    /**
     * Presses the shortcut: the browser's own windows take keys that the driver cannot send, so its event is raised.
     * @param {import('puppeteer-core').Page} _page
     * @param {string} [name]
     */
    pressShortcut: (_page, name = 'summarize') => inWorker(`commands.onCommand.dispatch("${name}", tab)`),

    /**
     * Chooses an entry of the context menu, by its event, for the same reason.
     * @param {import('puppeteer-core').Page} _page
     * @param {string} [entry]
     */
    chooseMenu: (_page, entry = 'summarize') => inWorker(`contextMenus.onClicked.dispatch({ menuItemId: "${entry}" }, tab)`),

    /**
     * What stands on the button for the tab in front.
     * @param {import('puppeteer-core').Page} _page
     */
    badge: (_page) => inWorker('action.getBadgeText({ tabId: tab.id })'),
  };
}
