/**
 * Duty: what the tests do in Firefox alone: inside a closed shadow root, to the event page, on the toolbar.
 * Taboo: no knowledge of pages or summaries.
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string | null} extension its id
 */
export async function firefoxSide(browser, extension) {
  /** The protocol beneath, for what the driver has no words for. @type {any} */
  const connection = /** @type {any} */ (browser).connection;
  /** @param {string} method @param {object} params */
  const send = async (method, params) => (await connection.send(method, params)).result;

  /** @param {import('puppeteer-core').Page} page */
  const contextOf = (page) => /** @type {any} */ (page.mainFrame())._id;

  /**
   * Runs an expression in the browser's own window.
   * @param {string} expression
   */
  const inBrowser = async (expression) => {
    const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    // The browser has windows of its own that nobody sees.
    const front = contexts.find((/** @type {{ url: string }} */ { url }) => url.endsWith('/browser.xhtml'));
    if (!front) throw new Error('this version of Firefox lets no test into its own window; 153 does');
    const target = { context: front.context };
    const call = await send('script.evaluate', { expression, target, awaitPromise: true });
    if (call.type === 'exception') throw new Error(call.exceptionDetails.text);
    return call.result.value;
  };
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extension)}).extension`;
  /** The browser's own side of the toolbar button. */
  const action = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent`
    + `.apiManager.global.browserActionFor(${policy})`;
  /** The letters of the shortcuts, for the browser keeps its keys in an order of its own. */
  const letters = { summarize: 'S', selection: 'D', skim: 'K' };
  /** The extension's id as it stands in the ids of the browser's elements. */
  const widget = extension?.replace(/[^\w-]/g, '_');

  return {
    browser,
    extension,
    inBrowser,
    newPage: () => browser.newPage(),
    close: () => browser.close(),

    /**
     * Closes the page whose address ends so, once there is one; the driver does not see where it went.
     * @param {string} end
     * @returns {Promise<string | null>} its address
     */
    async closePage(end) {
      const { contexts } = await send('browsingContext.getTree', {});
      const found = contexts.find((/** @type {{ url: string }} */ { url }) => url.endsWith(end));
      if (found) await send('browsingContext.close', { context: found.context });
      return found?.url ?? null;
    },

    /**
     * Runs a function with a card's closed shadow root; `null` where there is no such card.
     * @param {import('puppeteer-core').Page} page
     * @param {Function} work
     * @param {number} [index]
     * @param {...unknown} values
     */
    async inCard(page, work, index = 0, ...values) {
      const target = { context: contextOf(page) };
      const found = await send('script.evaluate', {
        target,
        expression: `document.querySelectorAll('nutgraf-card')[${index}]`,
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const root = found.result?.value?.shadowRoot;
      if (!root?.sharedId) return null;
      const call = await send('script.callFunction', {
        target,
        functionDeclaration: `async (root, values) => JSON.stringify(await (${work})(root, ...JSON.parse(values)) ?? null)`,
        awaitPromise: true,
        arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(values) }],
      });
      if (call.type === 'exception') throw new Error(call.exceptionDetails.text);
      return JSON.parse(call.result.value);
    },

    /** Ends the event page, as the browser does after 30 seconds without work. */
    killBackground: () => inBrowser(`${policy}.terminateBackground().then(() => true)`),

    /**
     * What a screen reader is told of a page, as the browser's own window knows it; the driver has no word for it.
     * Elements that only hold others are left out, and texts that say the name of what they are in again.
     * @param {import('puppeteer-core').Page} page
     * @returns {Promise<any>}
     */
    async accessibilityTree(page) {
      await page.bringToFront();
      return JSON.parse(await inBrowser(`(${treeOfFront})()`));
    },

    /**
     * How many of the scripts that the browser has been told of are for a page; its driver tells of no worlds.
     * @param {import('puppeteer-core').Page} page
     * @returns {Promise<number>}
     */
    countScripts: (page) => inBrowser(`(() => {
      const isFor = (patterns) => new MatchPatternSet(patterns ?? []).matches(Services.io.newURI(${JSON.stringify(page.url())}));
      return [...${policy}.registeredContentScripts.values()].filter((s) => isFor(s.matches) && !isFor(s.excludeMatches)).length;
    })()`),

    /**
     * Shows a page as it would be printed.
     * @param {import('puppeteer-core').Page} page
     */
    async showAsPrinted(page) {
      await page.bringToFront();
      await inBrowser("gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print', null");
    },

    /**
     * Has the browser tell every page whether its reader wants less motion.
     * @param {import('puppeteer-core').Page} _page
     * @param {boolean} isWanted
     */
    wantLessMotion: (_page, isWanted) => inBrowser(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${Number(isWanted)}), null`),

    /** Whether the event page runs. @returns {Promise<boolean>} */
    isAwake: () => inBrowser(`${policy}.backgroundState === 'running'`),

    /**
     * Whether an event wakes the event page, which it does where a start has asked for it.
     * @param {string} module
     * @param {string} event
     * @returns {Promise<boolean>}
     */
    isWokenBy: (module, event) => inBrowser(`(${policy}.persistentListeners?.get('${module}')?.get('${event}')?.size ?? 0) > 0`),

    /** Has the extension start anew, as an update does. */
    reloadExtension: () => { inBrowser(`${policy}.reload?.()`).catch(() => {}); },

    /** Presses the toolbar button. @param {import('puppeteer-core').Page} page */
    async pressAction(page) {
      await page.bringToFront();
      const url = JSON.stringify(page.url());
      await inBrowser(`(async () => {
        while (gBrowser.selectedBrowser.currentURI.spec !== ${url}) await new Promise((done) => setTimeout(done, 10));
        await ${action}.triggerAction(window);
      })()`);
    },

    /**
     * Presses a shortcut.
     * @param {import('puppeteer-core').Page} _page
     * @param {keyof typeof letters} [name]
     */
    pressShortcut: (_page, name = 'summarize') => inBrowser(`document.querySelector('#ext-keyset-id-${widget} key[key="${letters[name]}" i]').doCommand()`),

    /**
     * Chooses an entry of the context menu.
     * @param {import('puppeteer-core').Page} page
     * @param {string} [entry]
     */
    async chooseMenu(page, entry = 'summarize') {
      const menu = "document.getElementById('contentAreaContextMenu')";
      await inBrowser(`${menu}.shown = new Promise((done) => ${menu}.addEventListener('popupshown', done, { once: true })), null`);
      await page.mouse.click(5, 5, { button: 'right' });
      await inBrowser(`${menu}.shown.then(() => {
        ${menu}.activateItem([...${menu}.querySelectorAll('menuitem')].find((i) => i.id.startsWith('${widget}') && i.id.endsWith('${entry}')));
      })`);
    },

    /** What stands on the button for the tab in front. @param {import('puppeteer-core').Page} _page */
    badge: (_page) => inBrowser(`${action}.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''`),
  };
}

/** Runs in the browser's own window, which keeps the service, as it would end with what it has of pages otherwise. */
function treeOfFront() {
  const window = /** @type {any} */ (globalThis);
  const { Cc, Ci, gBrowser } = window;
  window.treeService ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const service = window.treeService;
  const { STATE_PRESSED, STATE_CHECKED, STATE_INVALID } = Ci.nsIAccessibleStates;
  const holders = ['text container', 'section', 'list', 'listitem'];
  /** @type {(node: any) => any[]} */
  const described = (node) => {
    /** @type {any[]} */
    const children = Array.from({ length: node.childCount }, (_, i) => described(node.getChildAt(i))).flat();
    const role = service.getStringRole(node.role);
    if (holders.includes(role)) return children;
    const state = {};
    node.getState(state, {});
    const has = (/** @type {number} */ flag) => (/** @type {any} */ (state).value & flag ? true : undefined);
    return [{
      role,
      name: node.name ?? undefined,
      pressed: has(STATE_PRESSED),
      checked: has(STATE_CHECKED),
      invalid: has(STATE_INVALID),
      description: node.description || undefined,
      children: children.filter((child) => child.role !== 'text leaf' || (child.name?.trim() && child.name !== node.name)),
    }];
  };
  const root = service.getAccessibleFor(gBrowser.selectedBrowser);
  return JSON.stringify(root?.firstChild ? described(root.firstChild)[0] : null);
}
