// @ts-check

/**
 * Duty: the list of the finder's decisions, each leading to its place on the page.
 * Taboo: it does not judge; what is listed is what the engine gave.
 */

/** Decisions listed at once: a page has up to some thousands, of which nobody reads so many. */
const LISTED = 300;

/**
 * @param {HTMLElement} list
 * @param {Nutgraf.Step[]} steps
 * @param {import('./page.js').Page} page
 * @param {AbortSignal} signal
 */
export function showEvidence(list, steps, page, signal) {
  page.judge(steps);
  const filters = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[name=filter]'));
  const fill = () => {
    const filter = [...filters].find((f) => f.checked)?.value;
    const chosen = steps.filter((step) => filter === 'all' || step.kept === (filter === 'kept'));
    list.replaceChildren(...chosen.slice(0, LISTED).map((step) => item(step, page, list)));
    const rest = chosen.length - LISTED;
    if (rest > 0) list.append(line('li', 'note', `and ${rest} more`));
    if (!chosen.length) list.append(line('li', 'note', steps.length ? 'none' : 'The engine gave no evidence for this page.'));
  };
  for (const filter of filters) filter.addEventListener('change', fill, { signal });
  fill();
}

/**
 * @param {Nutgraf.Step} step
 * @param {import('./page.js').Page} page
 * @param {HTMLElement} list
 */
function item(step, page, list) {
  const press = document.createElement('button');
  press.type = 'button';
  press.className = step.kept ? 'step kept' : 'step dropped';
  press.append(
    line('span', 'verdict', step.kept ? 'kept' : 'dropped'), ' ',
    line('span', 'by', `${step.step}: ${step.reason}${step.score === null ? '' : ` (${step.score.toFixed(2)})`}`), ' ',
    line('span', 'quote', step.text || 'no text'),
  );
  press.addEventListener('click', () => {
    for (const other of list.querySelectorAll('[aria-current]')) other.removeAttribute('aria-current');
    press.setAttribute('aria-current', 'true');
    page.point(step.node);
  });
  const entry = document.createElement('li');
  entry.append(press);
  return entry;
}

/** @param {string} tag @param {string} name @param {string} text */
function line(tag, name, text) {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  if (name === 'quote') element.dir = 'auto';
  return element;
}
