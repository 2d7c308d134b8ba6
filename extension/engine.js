// @ts-check
'use strict';

/**
 * Duty: asks the engine, and hides where it runs: in this page or in the background. The background runs this
 * same file, so both hosts do the same.
 * Taboo: it does not look into what crosses, and keeps nothing of it.
 *
 * Which host comes first is measured (`tests/browser/hosts.test.mjs` prints it). By the time the engine is
 * asked, the background is awake, since it has just put this file here.
 *
 * - Chromium: the background. It keeps its module from page to page, and so answers sooner than a page that
 *   has to compile one. And where the page's policy forbids WebAssembly, to try is already to harm: the
 *   attempt raises the page's `securitypolicyviolation` event and sends a report to the site, and no script
 *   can read the policy of a header beforehand.
 * - Firefox: the page. Its policy does not bind us there, so nothing is raised or sent, and the page's text
 *   never leaves the page's process. Only a page in a sandbox cannot fetch the file.
 */

/** The module's file, the only one that pages can be served, under an address that changes each session. */
const MODULE_FILE = 'wasm/nutgraf_bg.wasm';

/** The hosts in the order in which they are asked. @type {Nutgraf.Host[]} */
const HOSTS = chrome.runtime.getURL('').startsWith('moz-extension:')
  ? ['page', 'background']
  : ['background', 'page'];

/** @type {Promise<unknown> | undefined} kept for the life of the page or worker */
let compiled;

/**
 * Answers in this very context.
 * @param {string} wire
 * @param {Nutgraf.Request} request
 * @returns {Promise<Omit<Nutgraf.Answer, 'host'>>}
 */
async function answerHere(wire, request) {
  const started = performance.now();
  compiled ??= compileModule();
  await compiled;
  const ready = performance.now();
  const reply = wasm_bindgen.summarize(wire, request);
  const done = performance.now();
  return { reply, ms: { compile: ready - started, engine: done - ready, total: done - started } };
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
