// @ts-check
'use strict';

/**
 * Duty: asks the engine, and hides where it runs: in this page or in the background. The background runs this
 * same file, so both hosts do the same.
 * Taboo: it does not look into what crosses, and keeps nothing of it.
 *
 * In Chromium the background comes first: it compiles the module once for all pages, and apart from their main
 * thread; and where a page's policy forbids WebAssembly, even to try raises the page's `securitypolicyviolation`
 * event and sends a report to the site. Firefox does not bind us to the page's policy, so there the text stays in
 * the page's process.
 * `tests/browser/hosts.test.mjs` holds all this, and prints what each host takes.
 */

/** The module's file, the only one that pages can be served, under an address that changes each session. */
const MODULE_FILE = 'wasm/nutgraf_bg.wasm';

/** Whether a page's policy binds the content scripts in it, which it does in Chromium alone. */
const isBoundByPage = !chrome.runtime.getURL('').startsWith('moz-extension:');

/** The hosts in the order in which they are asked. @type {Nutgraf.Host[]} */
const HOSTS = isBoundByPage ? ['background', 'page'] : ['page', 'background'];

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

/**
 * Has the host that will be asked first fetch and compile the module, and run through it once on a text of our
 * own: a browser compiles a function when it is first called, which takes longer than to answer.
 * @param {() => boolean} isNeeded whether nobody waits for the real answer yet
 */
async function rehearse(isNeeded) {
  if (!isNeeded()) return;
  if (HOSTS[0] === 'background') await askBackground({ type: 'rehearse' });
  else if (await ready() && isNeeded()) requestIdleCallback(() => isNeeded() && wasm_bindgen.summarize(REHEARSED, {}));
}

/** Whether the module is compiled here, once it is. */
async function ready() {
  compiled ??= compileModule();
  await compiled;
  return true;
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
  for (const host of HOSTS) {
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
