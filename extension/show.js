// @ts-check
'use strict';

/**
 * Duty: one summary from the press to its dismissal: snapshot, engine, card, place, sources.
 * Taboo: it decides nothing about texts; the engine does.
 */

/** Milliseconds before the reader is told to wait: most answers are there sooner, and a flash disturbs. */
const PATIENCE = 150;

/** The summary that is shown, from the press on. @type {Nutgraf.Showing | null} */
let showing = null;

/**
 * Shows what was asked for from outside the page. The summary of what is in view takes a stub's place where there is
 * one and else stands above the article; asked for again it goes.
 * @param {Nutgraf.Shown} what
 */
async function showWhat(what) {
  const selection = what === 'selection' ? selected() : null;
  const { stub, story } = selection ? { stub: null, story: null } : wantedInView();
  if (showing && !selection && isStillWanted(showing, story)) {
    if (what === 'skim') toggleSkim(showing);
    // Who asks twice before there is an answer has pressed twice, and wants it.
    else if (showing.reply) showing.end.abort();
    return;
  }
  showing?.end.abort();
  await showSummary(stub, { selection, story });
  if (showing && what === 'skim') toggleSkim(showing);
}

/**
 * Whether a showing is what a reader means who asks with an article in view.
 * @param {Nutgraf.Showing} now
 * @param {Element | null} story
 */
function isStillWanted(now, story) {
  if (now.selection || !now.card) return true;
  return !isReplaced(now) && !isSwapped(now) && (!now.reply || isSeen(now.card.host)) && (!story || story === storyTold(now) || shareInView(now.card.host) > 0);
}

/**
 * Shows a summary; where one is open already, leads to it, for all stubs of an article are one.
 * @param {Nutgraf.Stub | null} stub the stub whose place it takes; `null` to stand above the article
 * @param {{ focus?: boolean, pressed?: number, selection?: Nutgraf.Selected | null, story?: Element | null }} [how] whether the
 *   reader has asked, and so wants to be led there; when, by the page's clock; what was selected to be read alone; and
 *   which of several articles
 */
async function showSummary(stub, { focus = true, pressed = performance.now(), selection = null, story = storyAround(stub?.block) } = {}) {
  if (showing && !showing.selection && (!showing.card || isSeen(showing.card.host)) && isStubOf(showing, stub) && !isReplaced(showing)) {
    goToCard(showing);
    return;
  }
  // A selection's or another article's summary makes room; and a page may have thrown the card or its article away.
  showing?.end.abort();
  const end = new AbortController();
  showing = { end, stub, selection, story, card: null, snapshot: null, reply: null, length: 'medium', form: 'sentences', marks: new Map(), asked: focus, opened: pageAddress() };
  const now = showing;
  const { lap, laps } = stopwatch(pressed);
  lap('load');
  end.signal.addEventListener('abort', () => { if (showing === now) showing = null; });
  const styled = askBackground({ type: 'style' }).catch(() => {});
  const reading = readSettings();
  const snapshot = snapshotFor(story, selection);
  lap('snapshot');
  const settings = await reading;
  if (end.signal.aborted) return;
  lap('settings');
  Object.assign(now, { snapshot, length: settings.length, form: settings.form, colour: settings.highlight });
  const put = prepareCard(now, settings);
  const wait = setTimeout(put, PATIENCE);
  const answering = askEngine(snapshot.wire, { untrimmed: !settings.trim, selection: selection !== null }).catch(failure);
  readyToDraw();
  const answer = await answering;
  clearTimeout(wait);
  lap('answer');
  await styled;
  lap('style');
  if (end.signal.aborted || !now.card) return;
  now.reply = answer.reply;
  if (now.reply.kind === 'summary') {
    tellCuts(now.reply, snapshot.nodes, selection);
    now.wasSeen = isInSight(now);
    offerVoice(now, now.reply, settings);
    now.card.ready(now.reply, now.length, now.form);
  } else {
    now.card.refuse(refusalText(now.reply));
  }
  put();
  if (focus) lead(now.card);
  lap('draw');
  tellTime(now.card, answer, laps, pressed);
}

/**
 * Measures the steps of the way to a card.
 * @param {number} from by the page's clock
 */
function stopwatch(from) {
  /** @type {Record<string, number>} */
  const laps = {};
  let last = from;
  const lap = (/** @type {string} */ name) => {
    const at = performance.now();
    laps[name] = at - last;
    last = at;
  };
  return { lap, laps };
}

/** @param {Nutgraf.Refusal} refusal */
function refusalText({ reason, message }) {
  return chrome.i18n.getMessage('refusal_' + reason.replaceAll('-', '_')) || message;
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
 * Notes inside the card who answered and how long it took from the press until it was painted; no page can
 * read it there, the run command and the tests do.
 * @param {Nutgraf.Card} card
 * @param {Nutgraf.Answer} answer
 * @param {Record<string, number>} laps
 * @param {number} pressed
 */
function tellTime(card, { host, ms }, laps, pressed) {
  afterPaint(() => card.note({ host, ...ms, ...laps, painted: performance.now() - pressed }));
}

/**
 * Makes the card of a showing.
 * @param {Nutgraf.Showing} now
 * @param {Nutgraf.Settings} settings
 * @returns {() => void} puts it into the page, or to a better place there
 */
function prepareCard(now, settings) {
  const { signal } = now.end;
  now.on = actionsOf(now);
  const farewell = chrome.i18n.getMessage('cardUpdated');
  sayGoodbye(now, farewell);
  const card = makeCard({
    message: chrome.i18n.getMessage,
    signal,
    title: chrome.i18n.getMessage(now.selection ? 'cardSelection' : 'cardTitle'),
    wordsPerMinute: settings.wordsPerMinute,
    on: now.on,
  });
  now.card = card;
  const outdated = new AbortController();
  const present = AbortSignal.any([signal, outdated.signal]);
  const placing = placingOf(now, card, present);
  signal.addEventListener('abort', () => {
    placing.takeAway();
    openCard = null;
    if (now.asked) focusStub(now.stub);
    tellBackground({ type: 'unstyle' });
    tellBackground({ type: 'hidden' });
  });
  now.stepAside = () => {
    outdated.abort();
    placing.stepAside();
  };
  watchForUpdate(present, () => {
    card.refuse(farewell);
    now.stepAside?.();
  });
  return () => {
    if (now.asked) card.shield();
    if (placing.isFinal()) return dressCard(card.host, textSample(now));
    if (!placing.isDone()) keepShowing(now, placing.put, present);
    placing.put();
    openCard = { has: isOurs, isThere: () => isSeen(card.host), key: card.key, dismiss: () => now.end.abort() };
    tellBackground({ type: 'shown' });
  };

  /** @param {EventTarget | null} target */
  function isOurs(target) {
    return target instanceof Element && target.localName === 'nutgraf-card';
  }
}

/**
 * Where a card is, and how it gets there: on top of its place while a framework may yet take over what is around
 * it, and into the place from then on.
 * @param {Nutgraf.Showing} now
 * @param {Nutgraf.Card} card
 * @param {AbortSignal} present comes when the place is given back
 */
function placingOf(now, { host, keepState }, present) {
  /** @type {(() => void) | undefined} */
  let takeAway;
  let isSettled = false;
  /** The stub, where it has room for the card. */
  const roomyStub = () => (now.stub?.block.isConnected && hasRoom(now.stub.block, textSample(now) ?? placeFor(now)) ? now.stub.block : null);
  /** @type {Element | null} */
  let place = null;
  const put = () => {
    findStubAgain(now);
    keepState(() => {
      takeAway?.();
      place = roomyStub() ?? placeFor(now);
      if (place && !isSettled) takeAway = floatOver(host, place);
      else takeAway = now.stub ? takePlace(host, now.stub.block, place) : placeAbove(host, place);
      styleInShadow(host, present);
      dressCard(host, textSample(now));
    });
    if (!now.selection && isSettled) afterPaint(() => { if (!present.aborted && isSeen(host)) takeOtherStubs(now, present); });
  };
  pageSettled().then(() => {
    isSettled = true;
    if (takeAway && !present.aborted) put();
  });
  return {
    put,
    isDone: () => takeAway !== undefined,
    /** Whether the answer would move it no more. */
    isFinal: () => takeAway !== undefined && place === roomyStub(),
    takeAway: () => takeAway?.(),
    /** Gives the stub its place back and stays above it. */
    stepAside: () => {
      takeAway?.();
      takeAway = placeAbove(host, now.stub?.block ?? placeFor(now));
    },
  };
}

/** Shadow trees that have the card's rules. @type {WeakSet<Node>} */
const treesInStyle = new WeakSet();

/**
 * Gives the card its rules where those of the document do not come in.
 * @param {Element} host
 * @param {AbortSignal} signal takes them away
 */
async function styleInShadow(host, signal) {
  const root = host.getRootNode();
  if (!(root instanceof ShadowRoot) || treesInStyle.has(root)) return;
  treesInStyle.add(root);
  signal.addEventListener('abort', () => treesInStyle.delete(root));
  const { css } = await askBackground({ type: 'sheet' });
  if (!signal.aborted) adopt(root, css, signal);
}

/**
 * Puts a sign that leads to the card into the place of each other stub of the same article.
 * @param {Nutgraf.Showing} now
 * @param {AbortSignal} signal brings them back
 */
function takeOtherStubs(now, signal) {
  const stubs = allStubs(document);
  const stories = storiesOn(stubs);
  for (const stub of stubs) {
    const { block } = stub;
    if (block === now.stub?.block || !isSeen(block) || !isStubOf(now, stub, stories)) continue;
    const sign = makeSign({ message: chrome.i18n.getMessage, go: () => goToCard(now), signal });
    const takeAway = takePlace(sign, block, block);
    styleInShadow(sign, signal);
    signal.addEventListener('abort', takeAway);
  }
}

/** @param {Nutgraf.Showing} now */
function goToCard({ card, end }) {
  if (!card) return;
  if (!isSeen(card.host)) {
    end.abort();
    const { stub, story } = wantedInView();
    showSummary(stub, { story });
    return;
  }
  card.host.scrollIntoView({ block: 'nearest', behavior: calmBehaviour() });
  card.focus();
}

/**
 * Leads a reader to a card that has just come: a page that shows some of it stays where it is.
 * @param {Nutgraf.Card} card
 */
function lead(card) {
  const { top, bottom } = card.host.getBoundingClientRect();
  // In a step: on a long way the page may change what lies above, and the way would end elsewhere.
  if (top >= innerHeight || bottom <= 0) card.host.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  card.focus();
}

/** @param {Nutgraf.Stub | null} stub */
function focusStub(stub) {
  const focusable = stub?.trigger.closest('a, button, input, [tabindex]') ?? stub?.trigger;
  if (focusable instanceof HTMLElement) focusable.focus({ preventScroll: true });
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

/** Whether the fonts and numbers of the card are ready. */
let isReadyToDraw = false;

/** Does beforehand what the browser does once for all cards, while nobody waits or while the engine is waited for. */
function readyToDraw() {
  if (isReadyToDraw) return;
  isReadyToDraw = true;
  readyType();
  minuteFormat(chrome.i18n.getMessage);
}

// A page that keeps a copy of itself for the way back has the card in it, and the stub hidden. An orphan leaves both alone.
watchChanges([document], () => { if (chrome.runtime?.id) sweepCards((card) => cardHosts.has(card)); }, new AbortController().signal);

// These files are loaded when a reader points at a stub, some 100 ms before the press: time to get ready.
readyHost().catch(() => {});
requestIdleCallback(() => {
  const isNeeded = () => !showing;
  if (isNeeded()) readyToDraw();
  rehearse(isNeeded).catch(() => {});
});
