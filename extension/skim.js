// @ts-check
'use strict';

/**
 * Duty: skim mode: the sentences of the summary underlined in the article itself, and steps from one to the next.
 * Taboo: no element of the page is changed; its keys are two, and never taken where text is typed.
 */

const SKIM_MARK = 'nutgraf-skim';

/**
 * Turns skim mode on or off.
 * @param {Nutgraf.Showing} now
 */
function toggleSkim(now) {
  const { reply, card } = now;
  if (now.skimming) return now.skimming.abort();
  if (reply?.kind !== 'summary') return;
  const skimming = new AbortController();
  now.skimming = skimming;
  const signal = AbortSignal.any([now.end.signal, skimming.signal]);
  signal.addEventListener('abort', () => {
    now.skimming = undefined;
    card?.skimming(false);
  }, { once: true });
  card?.skimming(true);
  keepMarked(now, SKIM_MARK, linesShown(reply, now.form, now.length), signal);
  addEventListener('keydown', (event) => {
    const step = stepOf(event);
    if (!step || !event.isTrusted || isTyping(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stepSource(now, step, false);
  }, { capture: true, signal });
}

/**
 * Underlines what is shown by now, where anything is underlined.
 * @param {Nutgraf.Showing} now
 */
function skimAnew(now) {
  if (!now.skimming) return;
  toggleSkim(now);
  toggleSkim(now);
}

/** @param {Event} event */
function isTyping(event) {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/**
 * Goes on to the source of the next sentence, or back to the one before; round at the ends.
 * @param {Nutgraf.Showing} now
 * @param {1 | -1} step
 * @param {boolean} byKey
 */
function stepSource(now, step, byKey) {
  if (now.reply?.kind !== 'summary') return;
  const lines = linesIn(now.reply, now.form);
  const shown = linesShown(now.reply, now.form, now.length).map((line) => lines.indexOf(line));
  const at = now.jumped === undefined ? (step > 0 ? -1 : 0) : shown.indexOf(now.jumped);
  const next = shown[(at + step + shown.length) % shown.length];
  if (next !== undefined) jumpToSource(now, next, byKey);
}
