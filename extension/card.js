// @ts-check
'use strict';

/**
 * Duty: the box that the reader sees: waiting, ready, refused, or a sign that leads to the box that is open
 * elsewhere. It lives in a closed shadow root and tells what is pressed through the callbacks it was given.
 * Taboo: it knows nothing of the page around it nor of the extension, and never takes text for markup.
 */

/** Words a minute of a reader who has not said otherwise; `USUAL_SPEED` in `settings.js` says where it is from. */
const READING_SPEED = 240;

/** What a page could otherwise hear of presses inside the card. Keys have `key` below. */
const KEPT_EVENTS = [
  'click', 'dblclick', 'auxclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend',
];

/** Milliseconds within which a second press belongs to the first: what systems count as a double click. */
const DOUBLE_PRESS = 500;

/**
 * Makes a card, waiting at first.
 * @param {Nutgraf.CardOptions} options
 * @returns {Nutgraf.Card}
 */
function makeCard({ message, on, signal, title = message('cardTitle'), wordsPerMinute = READING_SPEED }) {
  const { host, root, card, body, status } = cardFrame(message, signal);
  const saved = make('span', 'saved');
  const head = make('div', 'head', {},
    make('div', 'names', {}, make('h2', 'title', {}, title), saved),
    button('tool close', message('cardDismiss'), on.dismiss, signal, '×'));
  const foot = make('div', 'foot');
  const from = make('p', 'from');
  const back = backSign(message, on, signal);
  card.prepend(head);
  body.after(foot);
  root.append(back);
  const key = keysOf(card, on, signal, root);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let shielded;
  let isBackOffered = false;

  /** @param {string} state @param {string} said @param {Node[]} children */
  const show = (state, said, ...children) => {
    card.setAttribute('part', `card ${state}`);
    card.setAttribute('aria-busy', String(state === 'waiting'));
    body.replaceChildren(...children);
    status.textContent = said;
  };
  show('waiting', message('cardWaiting'), make('p', 'note', { 'aria-hidden': 'true' }, message('cardWaiting')));

  return {
    host,
    key,
    focus: (index) => {
      const sentence = index === undefined ? null : body.querySelectorAll('button')[index];
      (sentence ?? card).focus({ preventScroll: true });
    },
    keepState: (move) => {
      const inside = /** @type {HTMLElement | null} */ (root.activeElement);
      move();
      // The browser closes the way back when its card leaves the page, be it by this move or thrown out before.
      offerBack(back, isBackOffered, false);
      inside?.focus({ preventScroll: true });
    },
    note: (facts) => Object.assign(card.dataset, facts),
    shield: () => {
      card.dataset.shielded = '';
      clearTimeout(shielded);
      shielded = setTimeout(() => { delete card.dataset.shielded; }, DOUBLE_PRESS);
    },
    say: (text) => {
      status.textContent = text;
      from.textContent = text;
    },
    ready: (digest, length, form = 'sentences') => {
      show('ready', message('cardReady'));
      const view = { length, form: formIn(digest, form) };
      const choices = drawSummary(digest, view, { message, on, signal, wordsPerMinute }, { body, saved, from });
      foot.replaceChildren(choices, make('div', 'tools', {}, ...toolsOf(message, on, signal)), from);
    },
    drawTools: () => foot.querySelector('[part=tools]')?.replaceChildren(...toolsOf(message, on, signal)),
    refuse: (text) => {
      show('refused', '', make('p', 'note', { role: 'alert' }, text));
      foot.replaceChildren();
    },
    offerBack: (isOffered, takesFocus) => {
      isBackOffered = isOffered;
      offerBack(back, isOffered, takesFocus);
    },
    isBackFocused: () => back.contains(root.activeElement),
    skimming: (isOn) => {
      const tool = foot.querySelector('[part~=skim]');
      if (tool) tool.textContent = message(isOn ? 'cardSkimEnd' : 'cardSkim');
    },
    listening: (state, index) => {
      const tool = foot.querySelector('[part~=listen]');
      if (tool) tool.textContent = message({ on: 'cardPause', paused: 'cardResume', off: 'cardListen' }[state]);
      showSpoken(body, index);
    },
  };
}

/**
 * Draws the sentences of a form and a length, with what is said of them.
 * @param {Nutgraf.Digest} digest
 * @param {{ form: Nutgraf.Form, length: Nutgraf.Length }} view
 * @param {{ message: Nutgraf.Message, on: Nutgraf.CardActions, signal: AbortSignal, wordsPerMinute: number }} options
 * @param {{ body: HTMLElement, saved: HTMLElement, from: HTMLElement }} parts
 * @returns {HTMLElement} the controls, which draw it anew
 */
function drawSummary(digest, view, { message, on, signal, wordsPerMinute }, { body, saved, from }) {
  const turn = () => {
    showLength(/** @type {HTMLElement} */ (body.firstElementChild), view.length);
    saved.textContent = savedMinutes(message, digest, view, wordsPerMinute);
    from.textContent = coverageLine(message, digest, view.form);
  };
  const list = () => {
    body.replaceChildren(sentenceList(digest, view.form, on, signal, message('cardJump')));
    turn();
  };
  list();
  return make('div', 'choices', {}, ...choicesOf(message, digest, view, signal, {
    length: (chosen) => {
      turn();
      on.length(chosen);
    },
    form: on.form && ((chosen) => {
      list();
      on.form?.(chosen);
    }),
  }));
}

/**
 * @param {HTMLElement} body
 * @param {number} index the sentence that is read aloud
 */
function showSpoken(body, index) {
  body.querySelectorAll('button').forEach((sentence, i) => {
    sentence.setAttribute('part', i === index ? 'sentence spoken' : 'sentence');
  });
}

/**
 * A small card in the place of another stub, which says that the summary is open and leads to it.
 * @param {{ message: Nutgraf.Message, go: () => void, signal: AbortSignal }} options
 */
function makeSign({ message, go, signal }) {
  const { host, root, card, body } = cardFrame(message, signal);
  card.setAttribute('part', 'card elsewhere');
  body.append(make('p', 'note', {}, message('cardElsewhere')), button('tool go', message('cardGoThere'), go, signal));
  root.addEventListener('keydown', (event) => event.stopPropagation(), { signal });
  return host;
}

/** The elements that are cards; others of their name are copies. @type {WeakSet<Element>} */
const cardHosts = new WeakSet();

/**
 * @param {Nutgraf.Message} message
 * @param {AbortSignal} signal
 */
function cardFrame(message, signal) {
  const host = make('nutgraf-card', '');
  cardHosts.add(host);
  const root = host.attachShadow({ mode: 'closed' });
  const body = make('div', 'body');
  const status = make('p', 'status', { role: 'status' });
  const card = make('section', 'card', {
    'aria-label': message('cardTitle'), tabindex: '-1', ...languageOf(message),
  }, body, status);
  root.append(card);
  for (const name of KEPT_EVENTS) root.addEventListener(name, (event) => event.stopPropagation(), { signal });
  root.addEventListener('click', (event) => {
    // Only a pointer can hit what it has not seen yet.
    if ('shielded' in card.dataset && /** @type {MouseEvent} */ (event).detail > 0) event.stopImmediatePropagation();
  }, { capture: true, signal });
  return { host, root, card, body, status };
}

/**
 * What else can be done with a summary; only what this place has a use for. The rarer ones show on demand.
 * @param {Nutgraf.Message} message
 * @param {Nutgraf.CardActions} on
 * @param {AbortSignal} signal
 */
function toolsOf(message, on, signal) {
  const tools = [button('tool', message('cardCopy'), on.copy, signal)];
  if (on.skim) tools.push(button('tool skim', message('cardSkim'), on.skim, signal));
  if (on.listen) tools.push(button('tool listen', message('cardListen'), on.listen, signal));
  /** @type {HTMLElement[]} */
  const rarer = [];
  if (on.copyMarkdown) rarer.push(button('tool', message('cardCopyMarkdown'), on.copyMarkdown, signal));
  if (on.share) rarer.push(button('tool', message('cardShare'), on.share, signal));
  if (on.listen && on.speed) rarer.push(speedTool(message, on.speed, on.rate ?? 1, signal));
  if (!rarer.length) return tools;
  const more = button('tool', message('cardMore'), () => {
    more.replaceWith(...rarer);
    rarer[0].focus();
  }, signal);
  return [...tools, more];
}

/**
 * @param {Nutgraf.Message} message
 * @param {() => number} speed
 * @param {number} rate the one by now
 * @param {AbortSignal} signal
 */
function speedTool(message, speed, rate, signal) {
  const name = (/** @type {number} */ rate) => message('cardSpeed', numberText(message, rate) + '×');
  const tool = button('tool', name(rate), () => { tool.textContent = name(speed()); }, signal);
  return tool;
}

/**
 * The way back, shown on top of the page while a source is. It lies in the browser's top layer, since no place
 * inside the page is sure to be seen.
 * @param {Nutgraf.Message} message
 * @param {Nutgraf.CardActions} on
 * @param {AbortSignal} signal
 */
function backSign(message, on, signal) {
  const sign = make('div', 'back', { popover: 'manual', ...languageOf(message) });
  const step = (/** @type {1 | -1} */ by) => (/** @type {Event} */ event) => on.step?.(by, /** @type {UIEvent} */ (event).detail === 0);
  if (on.step) sign.append(button('return', message('cardPrevious'), step(-1), signal, '↑'));
  sign.append(button('return home', message('cardBack'), () => on.back?.(), signal));
  if (on.step) sign.append(button('return', message('cardNext'), step(1), signal, '↓'));
  return sign;
}

/**
 * @param {HTMLElement} sign
 * @param {boolean} isOffered
 * @param {boolean} takesFocus
 */
function offerBack(sign, isOffered, takesFocus) {
  if (isOffered === sign.matches(':popover-open') || !sign.isConnected) return;
  if (!isOffered) sign.hidePopover();
  else sign.showPopover();
  if (isOffered && takesFocus) /** @type {HTMLElement} */ (sign.querySelector('[part~=home]')).focus({ preventScroll: true });
}

/**
 * The step that a key asks for, to the next source or to the one before. It goes with Alt, for browsers use that with
 * the arrows to the sides only.
 * @param {KeyboardEvent} event
 */
function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }) {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return { ArrowDown: /** @type {const} */ (1), ArrowUp: /** @type {const} */ (-1) }[key];
}

/**
 * The card's own keys. Those of the page do not act inside it, nor these outside.
 * @param {HTMLElement} card
 * @param {Nutgraf.CardActions} on
 * @param {AbortSignal} signal
 * @param {ShadowRoot} root
 */
function keysOf(card, on, signal, root) {
  /** @param {KeyboardEvent} event */
  const key = (event) => {
    const step = stepOf(event);
    if (step && on.step) {
      event.preventDefault();
      on.step(step, false);
      return;
    }
    if (event.key !== 'Escape' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (root.activeElement?.matches('[part~=return]')) on.back?.();
    else on.dismiss();
  };
  for (const name of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(name, (event) => {
      event.stopPropagation();
      if (name === 'keydown') key(/** @type {KeyboardEvent} */ (event));
    }, { signal });
  }
  return key;
}
