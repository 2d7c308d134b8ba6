// @ts-check
'use strict';

/**
 * Duty: the elements that the card is made of, and its words with numbers in them.
 * Taboo: text only ever becomes text nodes and labels.
 */

const XHTML = 'http://www.w3.org/1999/xhtml';

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
 * @param {string} part
 * @param {string} label
 * @param {(event: Event) => void} press
 * @param {AbortSignal} signal
 * @param {string} [sign] what is seen, where it is not the label
 */
function button(part, label, press, signal, sign) {
  const element = make('button', part, { type: 'button' }, sign ?? label);
  if (sign) {
    element.setAttribute('aria-label', label);
    element.setAttribute('title', label);
  }
  element.addEventListener('click', press, { signal });
  return element;
}

/**
 * The sentences of a form, each a button that leads to its source.
 * @param {Nutgraf.Digest} digest
 * @param {Nutgraf.Form} form
 * @param {Nutgraf.CardActions} on
 * @param {AbortSignal} signal
 * @param {string} hint
 */
function sentenceList(digest, form, on, signal, hint) {
  const list = make('ol', `list ${form}`, { dir: digest.dir, role: 'list' });
  if (digest.lang) list.setAttribute('lang', digest.lang);
  const headings = form === 'points' ? headingsOf(digest) : new Map();
  linesIn(digest, form).forEach((line, index) => {
    const text = (line.trimmedStart && !line.dateline ? '… ' : '') + line.text + (line.trimmedEnd ? ' …' : '');
    const sentence = make('button', 'sentence', { type: 'button', title: hint }, text);
    // A click that no pointer made comes from the keyboard.
    sentence.addEventListener('click', ({ detail }) => on.jump(index, detail === 0), { signal });
    const { heading, length } = headings.get(index) ?? {};
    if (heading) list.append(make('li', 'heading', { 'data-length': length }, heading));
    // One sentence is there in every length.
    const least = isOneSentence(form) ? LENGTHS[0] : line.length;
    list.append(make('li', `item ${form}-item`, { 'data-length': least }, sentence));
  });
  return list;
}

/**
 * The article's own headings, by the sentence that each stands above, with the shortest length that has one below.
 * @param {Nutgraf.Digest} digest
 * @returns {Map<number, { heading: string, length: Nutgraf.Length }>}
 */
function headingsOf({ points }) {
  /** @type {Map<number, { heading: string, length: Nutgraf.Length }>} */
  const headings = new Map();
  let at = 0;
  for (const { heading, sentences } of points) {
    const length = LENGTHS.find((name) => sentences.some((line) => line.length === name));
    if (heading && length) headings.set(at, { heading, length });
    at += sentences.length;
  }
  return headings;
}

/**
 * Shows the sentences that a length has.
 * @param {HTMLElement} list
 * @param {Nutgraf.Length} length
 */
function showLength(list, length) {
  for (const item of /** @type {Iterable<HTMLElement>} */ (list.children)) {
    item.hidden = !isInLength({ length: /** @type {Nutgraf.Length} */ (item.dataset.length) }, length);
  }
}

/**
 * The language of the card's words.
 * @param {Nutgraf.Message} message
 */
function localeOf(message) {
  return message('locale') || 'en';
}

/**
 * By which attributes an element says what language its words are in, and which way they run; and that nobody is to
 * translate them, as Firefox would in closed shadow trees too: the card's sentences are the article's.
 * @param {Nutgraf.Message} message
 */
function languageOf(message) {
  return { lang: localeOf(message), dir: message('direction') || 'ltr', translate: 'no' };
}

/**
 * A number as it is written in the language of the card's words.
 * @param {Nutgraf.Message} message
 * @param {number} value
 */
function numberText(message, value) {
  return new Intl.NumberFormat(localeOf(message)).format(value);
}

/**
 * The text for a number of things: the language has a key for each of its plural forms.
 * @param {Nutgraf.Message} message
 * @param {string} key
 * @param {number} count
 */
function countedMessage(message, key, count) {
  const number = numberText(message, count);
  return message(`${key}_${new Intl.PluralRules(localeOf(message)).select(count)}`, number) || message(`${key}_other`, number);
}

/**
 * The minutes that the summary takes instead of the whole, as "1 min instead of 7 min".
 * @param {Nutgraf.Message} message
 * @param {Nutgraf.Digest} digest
 * @param {{ form: Nutgraf.Form, length: Nutgraf.Length }} view
 * @param {number} wordsPerMinute
 */
function savedMinutes(message, digest, { form, length }, wordsPerMinute) {
  const words = linesShown(digest, form, length).reduce((sum, line) => sum + line.text.split(/\s+/).length, 0);
  const [short, whole] = [words, digest.words].map((count) => Math.max(1, Math.round(count / wordsPerMinute)));
  if (whole <= short) return '';
  return message('cardSaved', [short, whole].map((count) => minuteFormat(message).format(count)));
}

/** @param {() => void} work what need not be done before the reader sees something */
function afterPaint(work) {
  requestAnimationFrame(() => setTimeout(work));
}

/** @type {Intl.NumberFormat | undefined} */
let minutes;

/**
 * How minutes are written. With the first number of all to be written the browser reads its tables: 20 ms of work
 * in Chromium.
 * @param {Nutgraf.Message} message
 */
function minuteFormat(message) {
  if (!minutes) {
    minutes = new Intl.NumberFormat(localeOf(message), { style: 'unit', unit: 'minute', unitDisplay: 'short' });
    minutes.format(1);
  }
  return minutes;
}

/**
 * What the summary was made from, what of the article was not there to be read, and whether it is no choice at all.
 * @param {Nutgraf.Message} message
 * @param {Nutgraf.Digest} digest
 * @param {Nutgraf.Form} form
 */
function coverageLine(message, { paragraphs, missing, lead, points }, form) {
  const from = countedMessage(message, missing.paywall ? 'cardFromVisible' : 'cardFrom', paragraphs);
  const page = missing.pages ? message('cardPage', missing.pages.map((n) => numberText(message, n))) : '';
  // Points under headings are chosen for each section, and one sentence is chosen alone.
  const isLead = lead && (form === 'sentences' || (form === 'points' && points.every(({ heading }) => !heading)));
  const parts = [from, page, missing.cap ? message('cardCut') : '', isLead ? message('cardLead') : ''];
  return parts.filter(Boolean).join(' · ');
}
