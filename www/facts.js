// @ts-check

/**
 * Duty: the numbers about one reply.
 * Taboo: none is computed here that the engine or the clock did not give.
 */

/**
 * @param {HTMLElement} list
 * @param {Nutgraf.Reply} reply
 * @param {{ snapshot: number, engine: number }} ms
 */
export function showFacts(list, reply, ms) {
  /** @type {[string, string][]} */
  const facts = [];
  if (reply.kind === 'summary') {
    const number = new Intl.NumberFormat('en');
    const percent = new Intl.NumberFormat('en', { style: 'percent' });
    const { missing } = reply;
    facts.push(['Headline', reply.title ?? 'none found']);
    facts.push(['Language', languageName(reply.lang)]);
    facts.push(['Read', `${number.format(reply.words)} words in ${number.format(reply.paragraphs)} paragraphs`]);
    facts.push(['Covered', percent.format(reply.coverage)]);
    facts.push(['Confidence', percent.format(reply.confidence)]);
    if (missing.paywall) facts.push(['Missing', 'the rest is for subscribers']);
    if (missing.pages) facts.push(['Missing', `this is page ${missing.pages[0]} of ${missing.pages[1]}`]);
    if (missing.cap) facts.push(['Missing', 'the page was larger than the stated cap']);
  } else {
    facts.push(['Refused as', reply.reason]);
  }
  facts.push(['Snapshot', `${ms.snapshot.toFixed(1)} ms`], ['Engine', `${ms.engine.toFixed(1)} ms, with explanation`]);
  list.replaceChildren(...facts.map(([name, value]) => {
    const pair = document.createElement('div');
    pair.append(document.createElement('dt'), document.createElement('dd'));
    pair.children[0].textContent = name;
    pair.children[1].textContent = value;
    return pair;
  }));
}

/** @param {string | null} code */
function languageName(code) {
  if (!code) return 'unknown';
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
