// @ts-check
'use strict';

/**
 * Duty: asks the engine, and hides where it runs: in this page or in the background. The background runs this
 * same file, so both hosts do the same.
 * Taboo: it does not look into what crosses, and keeps nothing of it.
 *
 * The page comes first: its content script loads the module, and the page's text stays in the page's process.
 * The background, which runs the same module, comes first only where a policy of the page forbids WebAssembly or
 * may do so. For there, in Chromium, to try is already to harm: the attempt raises the page's
 * `securitypolicyviolation` event and sends a report to the site. Firefox does not bind us to the page's policy.
 * `tests/browser/hosts.test.mjs` holds all this, and prints what each host takes.
 */

/** The module's file, the only one that pages can be served, under an address that changes each session. */
const MODULE_FILE = 'wasm/nutgraf_bg.wasm';

/** Whether this is Firefox, where a page's policy does not bind the content scripts in it. */
const isFirefox = chrome.runtime.getURL('').startsWith('moz-extension:');

/** The headers and the markup by which a page sets its policy; to break one that only reports is to be reported. */
const POLICY_HEADERS = ['content-security-policy', 'content-security-policy-report-only'];
const POLICY_MARKUP = 'meta[http-equiv="Content-Security-Policy" i]';

/** @type {Promise<unknown> | undefined} kept for the life of the page or worker */
let compiled;

/** What a rehearsal reads: an article of our own, in the form of `snapshot.js`, with a bit of everything. */
const REHEARSED = '1\x1e\x1een\x1eBells\x1e\x02article\x1f\x02h1\x1f\x04The bells of Marrow Bay\x03'
  + ['oldest', 'largest', 'newest', 'smallest', 'loudest', 'lowest'].map((which, i) => (
    `\x02p\x1f\x04The ${which} bell of the town was cast in 18${i + 1}4 by a founder from the coast. It weighs ${i + 2}00 pounds `
    + `and is rung by ${i + 3} people. But “the sound of the ${which} one carries for miles,” says its keeper, who ought to know.\x03`
  )).join('') + '\x03';

/**
 * Answers in this very context.
 * @param {string} wire
 * @param {Nutgraf.Request} request
 * @returns {Promise<Omit<Nutgraf.Answer, 'host'>>}
 */
async function answerHere(wire, request) {
  const started = performance.now();
  await ready();
  const compiledAt = performance.now();
  const reply = wasm_bindgen.summarize(wire, request);
  const done = performance.now();
  return { reply, ms: { compile: compiledAt - started, engine: done - compiledAt, total: done - started } };
}

/** The bytes are fetched whole rather than streamed: the glue's fall-back would write to the page's console. */
async function compileModule() {
  try {
    const response = await fetch(chrome.runtime.getURL(MODULE_FILE));
    return await wasm_bindgen({ module_or_path: await response.arrayBuffer() });
  } catch (error) {
    compiled = undefined;
    throw error;
  }
}

/** The host that will be asked first; where that is the page, with the module compiled. */
async function readyHost() {
  const [host] = await hostsInOrder();
  if (host === 'page') await ready();
  return host;
}

/**
 * Has the host that will be asked first fetch and compile the module, and run through it once on a text of our
 * own: a browser compiles a function when it is first called, which takes longer than to answer.
 * @param {() => boolean} isNeeded whether nobody waits for the real answer yet
 */
async function rehearse(isNeeded) {
  const host = await readyHost();
  if (!isNeeded()) return;
  if (host === 'background') await askBackground({ type: 'rehearse' });
  else requestIdleCallback(() => isNeeded() && wasm_bindgen.summarize(REHEARSED, {}));
}

/** Has the module compiled here. */
function ready() {
  compiled ??= compileModule();
  return compiled;
}

/** @returns {Promise<Nutgraf.Host[]>} */
async function hostsInOrder() {
  return isFirefox || await isKnownToAllow() ? ['page', 'background'] : ['background', 'page'];
}

/**
 * Whether each policy of the page is known, and allows WebAssembly. No script can ask for the policy that the
 * headers set, but the browser's cache has them: a request for nothing but the cache never leaves the browser.
 * A page that is not kept there, is served by a worker of its own, stands in a sandbox or has its policy from
 * who made it (`blob:`) is not known. Where it is not kept, Chromium writes one line to the developer's console
 * (`ERR_CACHE_MISS`), which no script of the page can see. Two things stay unseen: a policy whose markup the page
 * has removed since, and a page that was fetched anew under another policy after this copy was opened.
 */
async function isKnownToAllow() {
  const inMarkup = [...document.querySelectorAll(POLICY_MARKUP)].map((meta) => meta.getAttribute('content') ?? '');
  if (!inMarkup.every(allAllowModule)) return false;
  if (location.protocol === 'file:') return true;
  // The address now shown may be another page's, by `pushState`; the policy is that of the address opened.
  const opened = performance.getEntriesByType('navigation')[0]?.name;
  if (!opened || !location.protocol.startsWith('http')) return false;
  if (self.origin === 'null' || navigator.serviceWorker?.controller) return false;
  headersAllow ??= doHeadersAllow(opened);
  return headersAllow;
}

/** @type {Promise<boolean> | undefined} what the page was sent with stays as it is */
let headersAllow;

/** @param {string} opened the address that the page was opened at */
async function doHeadersAllow(opened) {
  const cached = await fetch(opened, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
  if (!cached?.ok) return false;
  cached.body?.cancel();
  return POLICY_HEADERS.every((name) => allAllowModule(cached.headers.get(name) ?? ''));
}

/**
 * Whether each policy of a list lets WebAssembly be compiled; Chromium takes a list in the markup too.
 * @param {string} policies
 */
function allAllowModule(policies) {
  return policies.split(',').every(allowsModule);
}

/**
 * Whether one policy lets WebAssembly be compiled (Content Security Policy 3, section 4.5).
 * @param {string} policy
 */
function allowsModule(policy) {
  /** @type {Map<string, string[]>} */
  const directives = new Map();
  for (const text of policy.split(';')) {
    const [name = '', ...sources] = text.trim().toLowerCase().split(/\s+/);
    // A directive said twice counts as first said.
    if (!directives.has(name)) directives.set(name, sources);
  }
  const sources = directives.get('script-src') ?? directives.get('default-src');
  return !sources || sources.includes("'unsafe-eval'") || sources.includes("'wasm-unsafe-eval'");
}

/**
 * Answers a page's request from the first host that can.
 * @param {string} wire
 * @param {Nutgraf.Request} request
 * @returns {Promise<Nutgraf.Answer>}
 */
async function askEngine(wire, request) {
  const started = performance.now();
  /** @type {unknown} */
  let failure;
  for (const host of await hostsInOrder()) {
    try {
      const answer = host === 'page' ? await answerHere(wire, request) : await askBackground({ type: 'summarize', wire, request });
      return { ...answer, host, ms: { ...answer.ms, total: performance.now() - started } };
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/**
 * Sends a message, once more if the background died while it had it.
 * @param {Nutgraf.ToBackground} message
 * @returns {Promise<any>}
 */
async function askBackground(message) {
  const answer = await chrome.runtime.sendMessage(message).catch(() => chrome.runtime.sendMessage(message));
  if (!answer) throw new Error('the background gave no answer');
  if (answer.error) throw new Error(answer.error);
  return answer;
}
