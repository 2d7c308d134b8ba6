// @ts-check
'use strict';

/**
 * Duty: which sentences each form and length of a summary has, and the controls by which a reader chooses them.
 * Taboo: no sentence is made or changed here; they are all in the reply from the start, so a choice is instant.
 */

/** The lengths in order; each has all sentences of those before it. @type {Nutgraf.Length[]} */
const LENGTHS = ['short', 'medium', 'long'];

/**
 * The form that a summary can be shown in: the one wanted, or that which comes nearest to it.
 * @param {Nutgraf.Digest} digest
 * @param {Nutgraf.Form} wanted
 * @returns {Nutgraf.Form}
 */
function formIn(digest, wanted) {
  if (wanted === 'teaser' && digest.teaser) return 'teaser';
  if (isOneSentence(wanted)) return digest.headline ? 'headline' : 'sentences';
  return wanted === 'points' && digest.points?.length ? 'points' : 'sentences';
}

/** @param {Nutgraf.Form} form */
function isOneSentence(form) {
  return form === 'headline' || form === 'teaser';
}

/**
 * The sentences of a form in reading order, those of all lengths.
 * @param {Nutgraf.Digest} digest
 * @param {Nutgraf.Form} form
 * @returns {Nutgraf.Line[]}
 */
function linesIn(digest, form) {
  switch (formIn(digest, form)) {
    case 'headline': return [/** @type {Nutgraf.Line} */ (digest.headline)];
    case 'teaser': return [/** @type {Nutgraf.Line} */ (digest.teaser)];
    case 'points': return digest.points.flatMap(({ sentences }) => sentences);
    default: return digest.sentences;
  }
}

/**
 * The sentences that are shown.
 * @param {Nutgraf.Digest} digest
 * @param {Nutgraf.Form} form
 * @param {Nutgraf.Length} length
 */
function linesShown(digest, form, length) {
  const lines = linesIn(digest, form);
  return isOneSentence(formIn(digest, form)) ? lines : lines.filter((line) => isInLength(line, length));
}

/**
 * Whether a length has a sentence.
 * @param {{ length: Nutgraf.Length }} line
 * @param {Nutgraf.Length} length
 */
function isInLength(line, length) {
  return LENGTHS.indexOf(line.length) <= LENGTHS.indexOf(length);
}

/**
 * The controls of form and length. What a summary has only one of is no choice, and is not shown as one.
 * @param {Nutgraf.Message} message
 * @param {Nutgraf.Digest} digest
 * @param {{ form: Nutgraf.Form, length: Nutgraf.Length }} view what is shown; it is kept up to date
 * @param {AbortSignal} signal
 * @param {{ form?: (form: Nutgraf.Form) => void, length: (length: Nutgraf.Length) => void }} on
 * @returns {HTMLElement[]}
 */
function choicesOf(message, digest, view, signal, on) {
  const second = make('div', 'second');
  const drawSecond = () => second.replaceChildren(...secondChoice(message, digest, view, signal, on));
  drawSecond();
  if (!on.form) return [second];
  /** @param {Nutgraf.Form} form */
  const choose = (form) => {
    view.form = form;
    on.form?.(form);
    drawSecond();
  };
  const forms = /** @type {Nutgraf.Form[]} */ (['headline', 'sentences', 'points']).filter((form) => formIn(digest, form) === form);
  if (forms.length < 2) return [second];
  const now = isOneSentence(view.form) ? 'headline' : view.form;
  return [choiceOf('form', message('optionsForm'), forms, now, signal, (form) => message(FORM_NAMES[form]), choose), second];
}

/** The texts that name the forms. @type {Record<Nutgraf.Form, string>} */
const FORM_NAMES = { headline: 'formHeadline', teaser: 'formTeaser', sentences: 'formSentences', points: 'formPoints' };

/**
 * What is left to choose within a form: how long it is, or of one sentence whether it may tell how it ends.
 * @type {(...of: Parameters<typeof choicesOf>) => HTMLElement[]}
 */
function secondChoice(message, digest, view, signal, on) {
  if (isOneSentence(view.form)) {
    if (!digest.teaser || !on.form) return [];
    const toggle = button('choice', message('cardNoSpoilers'), () => {
      view.form = view.form === 'teaser' ? 'headline' : 'teaser';
      showPressed(toggle, view.form === 'teaser');
      on.form?.(view.form);
    }, signal);
    showPressed(toggle, view.form === 'teaser');
    return [make('div', 'length', {}, toggle)];
  }
  // Where all lengths show the same there is nothing to choose.
  if (new Set(linesIn(digest, view.form).map((line) => line.length)).size < 2) return [];
  const name = (/** @type {string} */ length) => message('cardLength' + length[0].toUpperCase() + length.slice(1));
  return [choiceOf('length', message('cardLength'), LENGTHS, view.length, signal, name, (length) => {
    view.length = length;
    on.length(length);
  })];
}

/**
 * A control of a few steps, one of which is taken.
 * @template {string} T
 * @param {string} part
 * @param {string} label
 * @param {T[]} steps
 * @param {T} now
 * @param {AbortSignal} signal
 * @param {(step: T) => string} name
 * @param {(step: T) => void} choose
 */
function choiceOf(part, label, steps, now, signal, name, choose) {
  const group = make('div', part, { role: 'group', 'aria-label': label });
  const choices = steps.map((step) => button('choice', name(step), ({ currentTarget }) => {
    for (const choice of choices) showPressed(choice, choice === currentTarget);
    choose(step);
  }, signal));
  choices.forEach((choice, i) => showPressed(choice, steps[i] === now));
  group.append(...choices);
  return group;
}

/**
 * @param {HTMLElement} choice
 * @param {boolean} isPressed
 */
function showPressed(choice, isPressed) {
  choice.setAttribute('aria-pressed', String(isPressed));
  choice.setAttribute('part', isPressed ? 'choice chosen' : 'choice');
}
