// @ts-check
'use strict';

/**
 * Duty: asks the engine, and hides where it runs: in this page first, in the background where the page's
 * policy forbids WebAssembly. The background runs this same file, so both hosts do the same.
 * Taboo: it does not look into what crosses, and keeps nothing of it.
 */

/** The module's file, the only one that pages can be served, under an address that changes each session. */
const MODULE_FILE = 'wasm/nutgraf_bg.wasm';

/** @type {Promise<unknown> | undefined} kept for the life of the page or worker */
let compiled;

/** Set once the page has shown that it does not let us compile. */
let isForbiddenHere = false;

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
  const response = await fetch(chrome.runtime.getURL(MODULE_FILE));
  return wasm_bindgen({ module_or_path: await response.arrayBuffer() });
}

/**
 * Answers a page's request from whichever host can.
 * @param {string} wire
 * @param {Nutgraf.Request} request
 * @returns {Promise<Nutgraf.Answer>}
 */
async function askEngine(wire, request) {
  const started = performance.now();
  if (!isForbiddenHere) {
    try {
      return { ...await answerHere(wire, request), host: 'page' };
    } catch (error) {
      // Only what the page's policy may have caused is worth asking elsewhere for; a trap would come again.
      if (error instanceof WebAssembly.RuntimeError) throw error;
      isForbiddenHere = true;
      compiled = undefined;
    }
  }
  const answer = await askBackground({ type: 'summarize', wire, request });
  return { ...answer, host: 'background', ms: { ...answer.ms, total: performance.now() - started } };
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
