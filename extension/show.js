// @ts-check
'use strict';

/**
 * Duty: one summary from the press to its dismissal: snapshot, engine, card, place, sources.
 * Taboo: it decides nothing about texts; the engine does.
 */

/** Milliseconds before the reader is told to wait: most answers are there sooner, and a flash disturbs. */
const PATIENCE = 150;

/** @type {AbortController | null} */
let showing = null;

/** Shows a summary above the article, or dismisses the one that is shown. */
async function toggleSummary() {
  if (showing) showing.abort();
  else await showSummary(null);
}

/**
 * @param {Nutgraf.Stub | null} stub the stub whose place it takes; `null` to stand above the article
 * @param {{ focus?: boolean, pressed?: number }} [how] whether the reader has asked, and so wants to be led
 *   there; and when, by the page's clock
 */
async function showSummary(stub, { focus = true, pressed = performance.now() } = {}) {
  if (showing) return;
  showing = new AbortController();
  const { signal } = showing;
  const snapshot = takeSnapshot(document);
  const { card, put } = prepareCard(stub, snapshot, signal);
  const wait = setTimeout(put, PATIENCE, null);
  signal.addEventListener('abort', () => clearTimeout(wait));
  const answer = await askEngine(snapshot.wire, {}).catch(failure);
  clearTimeout(wait);
  if (signal.aborted) return;
  fill(card, answer, put);
  if (focus) card.focus();
  tellTime(card, answer, pressed);
}

/**
 * @param {unknown} error
 * @returns {Nutgraf.Answer}
 */
function failure(error) {
  const reply = { kind: /** @type {const} */ ('refusal'), reason: 'failed', message: String(error) };
  return { reply, host: 'page', ms: { compile: 0, engine: 0, total: 0 } };
}

/**
 * @param {Nutgraf.Card} card
 * @param {Nutgraf.Answer} answer
 * @param {(reply: Nutgraf.Reply | null) => void} put
 */
function fill(card, { reply }, put) {
  if (reply.kind === 'summary') card.ready(reply, 'medium');
  else card.refuse(chrome.i18n.getMessage('refusal_' + reply.reason.replaceAll('-', '_')) || reply.message);
  put(reply);
}

/**
 * Notes inside the card who answered and how long it took from the press until it was painted; no page can
 * read it there, the run command and the tests do.
 * @param {Nutgraf.Card} card
 * @param {Nutgraf.Answer} answer
 * @param {number} pressed
 */
function tellTime(card, { host, ms }, pressed) {
  requestAnimationFrame(() => setTimeout(() => card.note({ host, ...ms, painted: performance.now() - pressed })));
}

/**
 * @param {Nutgraf.Stub | null} stub
 * @param {Nutgraf.Snapshot} snapshot
 * @param {AbortSignal} signal
 */
function prepareCard(stub, snapshot, signal) {
  /** @type {Nutgraf.Reply | null} */
  let shown = null;
  /** @type {AbortController | undefined} */
  let marking;
  const card = makeCard({
    message: chrome.i18n.getMessage,
    signal,
    on: {
      dismiss: () => showing?.abort(),
      copy: () => shown?.kind === 'summary' && navigator.clipboard.writeText(shown.sentences.map((s) => s.text).join(' ')),
      length: () => {},
      jump: (index) => {
        if (shown?.kind !== 'summary') return;
        const ranges = rangesOf(snapshot.nodes, shown.sentences[index].source);
        if (!ranges.length) return;
        marking?.abort();
        marking = new AbortController();
        markRanges(ranges, AbortSignal.any([signal, marking.signal]));
        scrollToRanges(ranges);
      },
    },
  });
  /** @type {(() => void) | undefined} */
  let takeAway;
  /** @param {Nutgraf.Reply | null} reply */
  const put = (reply) => {
    shown = reply;
    if (takeAway && stub) return;
    takeAway?.();
    takeAway = stub ? takePlace(card.host, stub.block) : placeAbove(card.host, placeFor(reply, snapshot));
    openCard = { has: (target) => target === card.host, key: card.key, dismiss: () => showing?.abort() };
    tellBackground({ type: 'shown' });
  };
  signal.addEventListener('abort', () => {
    takeAway?.();
    openCard = null;
    showing = null;
    loaded = undefined;
    tellBackground({ type: 'unload' });
    tellBackground({ type: 'hidden' });
  });
  return { card, put };
}

/**
 * Tells the background what it may miss; where the extension was updated meanwhile there is nobody to hear.
 * @param {Nutgraf.ToBackground} message
 */
function tellBackground(message) {
  try {
    chrome.runtime.sendMessage(message).catch(() => {});
  } catch {
    // An orphan has no background.
  }
}

/**
 * Where a card without a stub goes: above the article's first block, else below the headline, else on top.
 * @param {Nutgraf.Reply | null} reply
 * @param {Nutgraf.Snapshot} snapshot
 * @returns {Element}
 */
function placeFor(reply, snapshot) {
  const first = reply?.kind === 'summary' && reply.first !== null ? snapshot.nodes[reply.first] : null;
  if (first instanceof Element && first.isConnected) return first;
  return document.querySelector('h1')?.nextElementSibling ?? document.body.firstElementChild ?? document.body;
}
