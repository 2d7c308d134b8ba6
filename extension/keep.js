// @ts-check
'use strict';

/**
 * Duty: keeps a card, its place and its marks together while the page changes underneath: a card that a page
 * threw away while drawing itself anew comes back, marks move to the text's new nodes, and a card whose article
 * has made room for another one goes.
 * Taboo: it never argues with a page that wants no card; after a few returns it lets go.
 */

/** Milliseconds to let a burst of changes end before looking at what it has done. */
const LOOK_AFTER = 250;

/** Milliseconds after which an article that was found replaced is looked at again: a page may put its text back. */
const LOOK_AGAIN = 750;

/** Refusals of a page whose text may yet come, and the milliseconds in which it is looked for. */
const TOO_SOON = ['not-loaded', 'empty', 'too-short', 'no-article'];
const TEXT_COMES_WITHIN = 10_000;

/** What search engines are told of a page, in a snapshot: often the text that readers are yet to see. */
const LINKED_DATA = /\x02script\x1f[^\x03]*/g;

/** Times that a card comes back; frameworks that were looked at drew a page anew twice at most while it loaded. */
const MOST_RETURNS = 3;

/**
 * @param {Nutgraf.Showing} now
 * @param {(() => void)} put puts the card into its place again
 * @param {AbortSignal} signal
 */
function keepShowing(now, put, signal) {
  const soon = performance.now() + TEXT_COMES_WITHIN;
  const isOutdated = () => isReplaced(now) || isSwapped(now) || (
    now.reply?.kind === 'refusal' && TOO_SOON.includes(now.reply.reason) && performance.now() < soon && hasMoreText(now));
  let returns = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let doubt;
  const look = () => {
    if (signal.aborted || !now.card) return;
    if (pageAddress() !== now.opened && isGone(now)) leave(now);
    else if (isOutdated()) lookLater();
    else if (now.card.host.isConnected) keepInPlace();
    else if (returns++ < MOST_RETURNS && !now.selection && !isGone(now)) put();
    else leave(now);
  };
  const keepInPlace = () => {
    if (returns < MOST_RETURNS && findStubAgain(now)) {
      returns++;
      put();
    }
    markAnew(now);
  };
  const lookLater = () => { doubt ??= setTimeout(lookAgain, LOOK_AGAIN); };
  const lookAgain = () => {
    doubt = undefined;
    if (signal.aborted) return;
    if (isOutdated()) giveWay(now);
    else look();
  };
  signal.addEventListener('abort', () => clearTimeout(doubt));
  watchChanges([document], look, signal, { delay: () => (now.card?.host.isConnected ? LOOK_AFTER : 0) });
  const lookAtSight = () => { if (isSwapped(now)) lookLater(); };
  watchChanges([document], lookAtSight, signal, { what: { subtree: true, attributes: true, attributeFilter: SHOWN_BY } });
}

/** @type {MutationObserverInit} */
const TEXT_CHANGES = { childList: true, subtree: true, characterData: true };

/**
 * Looks once whenever some trees have changed, a while after the first change of a burst.
 * @param {Iterable<Node>} roots
 * @param {() => void} look
 * @param {AbortSignal} signal ends the watch
 * @param {{ delay?: () => number, what?: MutationObserverInit }} [how] how many milliseconds after, and which changes
 */
function watchChanges(roots, look, signal, { delay = () => LOOK_AFTER, what = TEXT_CHANGES } = {}) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  const observer = new MutationObserver(() => {
    pause ??= setTimeout(() => {
      pause = undefined;
      look();
    }, delay());
  });
  for (const root of roots) observer.observe(root, what);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pause);
  });
}

/**
 * Whether no sentence of the summary is on the page any more.
 * @param {Nutgraf.Showing} now
 */
function isGone({ reply, snapshot }) {
  return reply?.kind === 'summary' && !reply.sentences.some((line) => rangesByNodes(snapshot, line).length)
    && reply.sentences.every((line) => !rangesByText(line.text).length);
}

/**
 * Whether a page has put another article in the place of the one told of: none of its words are there, however set,
 * and enough others are. A text that only went, as behind a paywall, keeps its summary.
 * @param {Nutgraf.Showing} now
 */
function isReplaced(now) {
  if (isTranslated(now)) return true;
  if (now.reply?.kind !== 'summary' || !isGone(now)) return false;
  const all = lettersOf([...textsIn(document.body)].map(({ data }) => data).join(''));
  return !now.reply.sentences.some(({ text }) => all.includes(lettersOf(text))) && hasMoreText(now);
}

/**
 * Whether a page has a text as long as an article's that it had not when it was read.
 * @param {Nutgraf.Showing} now
 */
function hasMoreText({ snapshot, selection }) {
  if (selection) return false;
  const known = lettersOf(snapshot?.wire.replace(LINKED_DATA, '') ?? '');
  return shownPhrases().filter((text) => !known.includes(lettersOf(text))).join('').length >= STORY_TEXT;
}

/**
 * A text as it stays where a page breaks its words or turns its quotation marks.
 * @param {string} text
 */
function lettersOf(text) {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Ends a showing that the page has left behind. What was asked for too soon comes now, what came without a press again.
 * @param {Nutgraf.Showing} now
 */
function giveWay(now) {
  const isAutomatic = !now.asked;
  const focus = document.activeElement === now.card?.host;
  leave(now);
  if (now.reply?.kind === 'refusal') {
    const { stub, story } = wantedInView();
    showSummary(now.stub?.block.isConnected ? now.stub : stub, { focus, story });
  } else if (isAutomatic) {
    replaceStub();
  }
}

/**
 * Finds the stub as the page has drawn it anew.
 * @param {Nutgraf.Showing} now
 * @returns {boolean} whether it is another element by now
 */
function findStubAgain(now) {
  if (!now.stub || now.stub.block.isConnected) return false;
  const again = allStubs(document).find((stub) => isSeen(stub.block) && isStubOf(now, stub));
  now.stub = again ?? now.stub;
  return again !== undefined;
}

/**
 * Ends a showing because of the page, which keeps its focus.
 * @param {Nutgraf.Showing} now
 */
function leave(now) {
  now.asked = false;
  now.end.abort();
}

/**
 * Marks the lines of a showing until the signal comes, wherever they move meanwhile.
 * @param {Nutgraf.Showing} now
 * @param {string} name by which the style sheet knows the mark
 * @param {Nutgraf.Line[]} lines
 * @param {AbortSignal} signal
 */
function keepMarked(now, name, lines, signal) {
  const mark = { lines, ranges: lines.map((line) => sourceRanges(now, line)) };
  now.marks.set(name, mark);
  setMark(name, mark.ranges.flat(), signal);
  watchShadows(mark.ranges.flat(), () => markAnew(now), signal);
  signal.addEventListener('abort', () => { if (now.marks.get(name) === mark) now.marks.delete(name); }, { once: true });
}

/**
 * Looks at marks again when a shadow tree that they are in changes, of which the document is told nothing.
 * @param {Range[]} ranges
 * @param {() => void} look
 * @param {AbortSignal} signal ends the watch
 */
function watchShadows(ranges, look, signal) {
  const roots = new Set(ranges.map((range) => range.startContainer.getRootNode()).filter((root) => root !== document));
  if (roots.size) watchChanges(roots, look, signal);
}

/**
 * Moves marks whose text the page has put into other nodes.
 * @param {Nutgraf.Showing} now
 */
function markAnew(now) {
  for (const [name, mark] of now.marks) {
    if (mark.lines.every((line, i) => hasText(mark.ranges[i], line.text))) continue;
    mark.ranges = mark.lines.map((line) => sourceRanges(now, line));
    CSS.highlights?.set(name, new Highlight(...mark.ranges.flat()));
  }
}
