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

/**
 * Makes a card, waiting at first.
 * @param {Nutgraf.CardOptions} options
 * @returns {Nutgraf.Card}
 */
function makeCard({ message, on, signal, wordsPerMinute = READING_SPEED, form = 'points' }) {
  const { host, root, card, body, status } = cardFrame(message, signal);
  const saved = make('span', 'saved');
  const head = make('div', 'head', {},
    make('h2', 'title', {}, message('cardTitle')), saved,
    button('tool close', message('cardDismiss'), on.dismiss, signal, '×'));
  const foot = make('div', 'foot');
  const from = make('p', 'from');
  const back = backSign(message, on, signal);
  card.prepend(head);
  body.after(foot, from);
  root.append(back);
  const key = keysOf(card, on, signal, root);

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
    note: (facts) => Object.assign(card.dataset, facts),
    say: (text) => {
      status.textContent = text;
      from.textContent = text;
    },
    ready: (digest, length) => {
      const list = sentenceList(digest, on, signal, message('cardJump'));
      list.setAttribute('part', `list ${form}`);
      /** @param {Nutgraf.Length} chosen */
      const turn = (chosen) => {
        showLength(list, chosen);
        saved.textContent = savedMinutes(message, digest, chosen, wordsPerMinute);
      };
      turn(length);
      show('ready', message('cardReady'), list);
      foot.replaceChildren();
      // Where all lengths show the same there is nothing to choose.
      if (new Set(digest.sentences.map((line) => line.length)).size > 1) {
        foot.append(lengthChoice(message, length, signal, (chosen) => {
          turn(chosen);
          on.length(chosen);
        }));
      }
      foot.append(make('div', 'tools', {}, ...toolsOf(message, on, signal)));
      from.textContent = coverageLine(message, digest);
    },
    refuse: (text) => {
      show('refused', '', make('p', 'note', { role: 'alert' }, text));
      foot.replaceChildren();
      from.textContent = '';
    },
    offerBack: (isOffered, takesFocus) => {
      if (isOffered === back.matches(':popover-open') || !host.isConnected) return;
      if (!isOffered) back.hidePopover();
      else back.showPopover();
      if (isOffered && takesFocus) /** @type {HTMLElement} */ (back.firstChild).focus({ preventScroll: true });
    },
    isBackFocused: () => back.contains(root.activeElement),
  };
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

/**
 * @param {Nutgraf.Message} message
 * @param {AbortSignal} signal
 */
function cardFrame(message, signal) {
  const host = make('nutgraf-card', '');
  const root = host.attachShadow({ mode: 'closed' });
  const body = make('div', 'body');
  const status = make('p', 'status', { role: 'status' });
  const card = make('section', 'card', {
    'aria-label': message('cardTitle'), tabindex: '-1', lang: message('locale') || 'en',
    dir: message('direction') || 'ltr',
  }, body, status);
  root.append(card);
  for (const name of KEPT_EVENTS) root.addEventListener(name, (event) => event.stopPropagation(), { signal });
  return { host, root, card, body, status };
}

/**
 * What else can be done with a summary; only what this place has a use for.
 * @param {Nutgraf.Message} message
 * @param {Nutgraf.CardActions} on
 * @param {AbortSignal} signal
 */
function toolsOf(message, on, signal) {
  return [button('tool', message('cardCopy'), on.copy, signal)];
}

/**
 * The way back, shown on top of the page while a source is. It lies in the browser's top layer, since no place
 * inside the page is sure to be seen.
 * @param {Nutgraf.Message} message
 * @param {Nutgraf.CardActions} on
 * @param {AbortSignal} signal
 */
function backSign(message, on, signal) {
  const sign = make('div', 'back', { popover: 'manual', lang: message('locale') || 'en', dir: message('direction') || 'ltr' });
  sign.append(button('return', message('cardBack'), () => on.back?.(), signal));
  return sign;
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
    if (event.key !== 'Escape' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (root.activeElement?.getAttribute('part') === 'return') on.back?.();
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
