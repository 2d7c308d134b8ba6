// @ts-check

/**
 * Duty: the article's text with each sentence tinted by its score, and what one sentence was scored by.
 * Taboo: no score is changed; the tint is only the place between the lowest and the highest.
 */

/** Keys that choose a sentence, by how far from the one that has the focus. @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Enter: 0, ' ': 0 };

/**
 * @param {HTMLElement} heat
 * @param {HTMLElement} features
 * @param {Nutgraf.Reply} reply
 * @param {AbortSignal} signal
 */
export function showSentences(heat, features, reply, signal) {
  heat.replaceChildren();
  features.replaceChildren();
  if (reply.kind !== 'summary' || !reply.explained) {
    heat.textContent = 'There is no article to score.';
    return { select: () => {} };
  }
  const { considered, blocks } = reply.explained;
  heat.lang = reply.lang ?? '';
  heat.dir = reply.dir;
  const range = rangeOf(considered.map((s) => s.score));
  const ranges = featureRanges(considered);
  const presses = considered.map((scored) => {
    // Not a `button`, which browsers do not break across lines as text.
    const press = document.createElement('span');
    press.setAttribute('role', 'button');
    press.className = 'sentence';
    press.tabIndex = -1;
    press.textContent = scored.text;
    press.style.setProperty('--heat', share(scored.score, range).toFixed(3));
    const line = lineOf(reply.sentences, scored);
    if (line) press.dataset.length = line.length;
    return press;
  });
  /** @param {number} index @param {boolean} focus */
  const select = (index, focus) => {
    presses.forEach((press, i) => {
      press.tabIndex = i === index ? 0 : -1;
      press.setAttribute('aria-pressed', String(i === index));
    });
    if (focus) presses[index].focus();
    showFeatures(features, considered[index], lineOf(reply.sentences, considered[index]), range, ranges);
  };
  presses.forEach((press, index) => press.addEventListener('click', () => select(index, false), { signal }));
  heat.addEventListener('keydown', (event) => {
    const at = presses.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const step = STEPS[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    select(Math.min(presses.length - 1, Math.max(0, at + step)), true);
  }, { signal });
  heat.append(...blocks.map((block, index) => blockOf(block, considered, presses, index)));
  if (presses.length) select(Math.max(0, considered.findIndex((s) => lineOf(reply.sentences, s))), false);
  return {
    /** @param {Nutgraf.Line} line */
    select: (line) => {
      const index = considered.findIndex((s) => s.block === line.block && s.text.includes(line.text));
      if (index >= 0) select(index, true);
    },
  };
}

/**
 * A block with its sentences as buttons; one that was not considered, such as a heading, as it stands.
 * @param {{ role: string, text: string }} block
 * @param {Nutgraf.Scored[]} considered
 * @param {HTMLElement[]} presses
 * @param {number} index
 */
function blockOf(block, considered, presses, index) {
  const element = document.createElement(block.role === 'heading' ? 'h3' : 'p');
  element.className = `block ${block.role}`;
  const own = presses.filter((_, i) => considered[i].block === index);
  if (own.length) own.forEach((press, i) => element.append(...(i ? [' ', press] : [press])));
  else element.textContent = block.text;
  return element;
}

/** @param {Nutgraf.Line[]} lines @param {Nutgraf.Scored} scored */
function lineOf(lines, scored) {
  return lines.find((line) => line.block === scored.block && scored.text.includes(line.text));
}

/** @param {number[]} values @returns {[number, number]} */
function rangeOf(values) {
  return values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [Infinity, -Infinity]);
}

/** @param {number} value @param {[number, number]} range */
function share(value, [low, high]) {
  return high > low ? (value - low) / (high - low) : 0;
}

/** @param {Nutgraf.Scored[]} considered */
function featureRanges(considered) {
  /** @type {Map<string, number[]>} */
  const values = new Map();
  for (const { features } of considered) {
    for (const [name, value] of features) values.set(name, [...values.get(name) ?? [], value]);
  }
  return new Map([...values].map(([name, list]) => [name, rangeOf(list)]));
}

/**
 * @param {HTMLElement} panel
 * @param {Nutgraf.Scored} scored
 * @param {Nutgraf.Line | undefined} line
 * @param {[number, number]} range
 * @param {Map<string, [number, number]>} ranges
 */
function showFeatures(panel, scored, line, range, ranges) {
  const title = document.createElement('h3');
  title.textContent = line ? `Taken, in the ${line.length} summary` : 'Passed over';
  const reason = document.createElement('p');
  reason.className = 'reason';
  reason.textContent = scored.reason;
  const table = document.createElement('table');
  table.append(row('score', scored.score, share(scored.score, range), 'score'));
  for (const [name, value] of scored.features) {
    table.append(row(name, value, share(value, ranges.get(name) ?? [0, 0]), 'feature'));
  }
  panel.replaceChildren(title, reason, table);
}

/** @param {string} name @param {number} value @param {number} part @param {string} kind */
function row(name, value, part, kind) {
  const line = document.createElement('tr');
  line.className = kind;
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  const number = document.createElement('td');
  number.textContent = value.toFixed(2);
  const bar = document.createElement('td');
  bar.className = 'bar';
  bar.style.setProperty('--part', part.toFixed(3));
  line.append(head, number, bar);
  return line;
}
