// @ts-check
'use strict';

/**
 * Duty: the box that the reader sees: waiting, ready or refused. It is made of text nodes in a closed shadow
 * root and tells what is pressed through the callbacks it was given.
 * Taboo: it knows nothing of the page around it nor of the extension, and never takes text for markup.
 */

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The lengths in order; each has all sentences of those before it. @type {Nutgraf.Length[]} */
const LENGTHS = ['short', 'medium', 'long'];

/**
 * Makes an element with a part's name, by which the style sheet finds it.
 * @param {string} tag
 * @param {string} part
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} children
 * @returns {HTMLElement}
 */
function make(tag, part, attributes = {}, ...children) {
  const element = /** @type {HTMLElement} */ (document.createElementNS(XHTML, tag));
  if (part) element.setAttribute('part', part);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * Makes a card, waiting at first.
 * @param {Nutgraf.CardOptions} options
 * @returns {Nutgraf.Card}
 */
function makeCard({ message, on, signal }) {
  const host = make('nutgraf-card', '');
  const root = host.attachShadow({ mode: 'closed' });
  const body = make('div', 'body', { 'aria-live': 'polite' });
  const foot = make('div', 'foot');
  const close = button('tool close', message('cardDismiss'), on.dismiss, signal, '×');
  const title = make('h2', 'title', {}, message('cardTitle'));
  const card = make('section', 'card', { 'aria-label': message('cardTitle'), tabindex: '-1' },
    make('div', 'head', {}, title, close), body, foot);
  card.setAttribute('lang', message('@@ui_locale').replace('_', '-'));
  card.setAttribute('dir', message('@@bidi_dir') || 'ltr');
  root.append(card);

  /** @param {KeyboardEvent} event */
  const key = (event) => {
    if (event.key === 'Escape') on.dismiss();
  };
  root.addEventListener('keydown', (event) => {
    event.stopPropagation();
    key(/** @type {KeyboardEvent} */ (event));
  }, { signal });

  /** @param {string} state @param {...Node} children */
  const show = (state, ...children) => {
    card.setAttribute('part', `card ${state}`);
    card.setAttribute('aria-busy', String(state === 'waiting'));
    body.replaceChildren(...children);
  };
  show('waiting', make('p', 'note', {}, message('cardWaiting')));

  return {
    host,
    key,
    focus: () => card.focus({ preventScroll: true }),
    note: (facts) => Object.assign(card.dataset, facts),
    ready: (digest, length) => {
      const list = sentenceList(digest, on, signal);
      const choose = lengthChoice(message, length, signal, (chosen) => {
        showLength(list, chosen);
        on.length(chosen);
      });
      showLength(list, length);
      show('ready', list);
      foot.replaceChildren(choose, button('tool', message('cardCopy'), on.copy, signal));
    },
    refuse: (text) => {
      show('refused', make('p', 'note', {}, text));
      foot.replaceChildren();
    },
  };
}

/**
 * @param {string} part
 * @param {string} label
 * @param {() => void} press
 * @param {AbortSignal} signal
 * @param {string} [sign] what is seen, where it is not the label
 */
function button(part, label, press, signal, sign) {
  const element = make('button', part, { type: 'button', 'aria-label': label }, sign ?? label);
  element.addEventListener('click', press, { signal });
  return element;
}

/**
 * @param {Nutgraf.Digest} digest
 * @param {Nutgraf.CardActions} on
 * @param {AbortSignal} signal
 */
function sentenceList(digest, on, signal) {
  const list = make('ol', 'list', { dir: digest.dir });
  if (digest.lang) list.setAttribute('lang', digest.lang);
  digest.sentences.forEach((line, index) => {
    const text = (line.trimmedStart ? '… ' : '') + line.text + (line.trimmedEnd ? ' …' : '');
    const sentence = make('button', 'sentence', { type: 'button' }, text);
    sentence.addEventListener('click', () => on.jump(index), { signal });
    list.append(make('li', 'item', { 'data-length': line.length }, sentence));
  });
  return list;
}

/**
 * Shows the sentences that a length has.
 * @param {HTMLElement} list
 * @param {Nutgraf.Length} length
 */
function showLength(list, length) {
  const most = LENGTHS.indexOf(length);
  for (const item of /** @type {Iterable<HTMLElement>} */ (list.children)) {
    item.hidden = LENGTHS.indexOf(/** @type {Nutgraf.Length} */ (item.dataset.length)) > most;
  }
}

/**
 * @param {Nutgraf.Message} message
 * @param {Nutgraf.Length} now
 * @param {AbortSignal} signal
 * @param {(length: Nutgraf.Length) => void} choose
 */
function lengthChoice(message, now, signal, choose) {
  const group = make('div', 'length', { role: 'group', 'aria-label': message('cardLength') });
  for (const length of LENGTHS) {
    const name = message('cardLength' + length[0].toUpperCase() + length.slice(1));
    const choice = make('button', 'choice', { type: 'button', 'aria-pressed': String(length === now) }, name);
    choice.addEventListener('click', () => {
      for (const other of group.children) other.setAttribute('aria-pressed', String(other === choice));
      choose(length);
    }, { signal });
    group.append(choice);
  }
  return group;
}
