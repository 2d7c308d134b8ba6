// @ts-check

/**
 * Duty: the playground as a whole: takes a page from the reader, has it read, and hands the answer to the parts
 * that show it.
 * Taboo: it decides nothing about texts; the engine does. It stores and sends nothing.
 */

import { engineOf, textOf } from './engine.js';
import { showEvidence } from './evidence.js';
import { showFacts } from './facts.js';
import { showSentences } from './sentences.js';
import { openPage } from './page.js';

/** @typedef {{ slug: string, title: string, language: string, expected: string, why: string }} Specimen */

/** What is shown when the address names no specimen. */
const FIRST = 'detainee-talks';

/** Bytes at a page's start in which browsers look for its encoding. */
const START = 1024;

/** Any tag at all makes it markup; a lone `<` in prose does not. */
const MARKUP = /<(?:!doctype|\/?[a-z][a-z0-9-]*)[^<>]*>/i;

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

/** @type {HTMLSelectElement} */
const choice = byId('specimen');
/** @type {HTMLTextAreaElement} */
const pasted = byId('pasted');

/** @type {Map<string, Specimen>} */
const specimens = new Map();

/** @type {AbortController | undefined} what is shown now; aborted when something else is to be shown */
let shown;

async function start() {
  byId('give').addEventListener('submit', (event) => {
    event.preventDefault();
    if (choice.value) showSpecimen(choice.value);
    else showPasted();
  });
  choice.addEventListener('change', () => choice.value && showSpecimen(choice.value));
  pasted.addEventListener('input', () => { choice.value = ''; byId('why').textContent = ''; });
  pasted.addEventListener('paste', () => setTimeout(showPasted));
  byId('file').addEventListener('change', openFile);
  for (const specimen of await get('specimens/index.json').then((r) => r.json())) {
    specimens.set(specimen.slug, specimen);
    choice.append(new Option(`${specimen.title} (${specimen.language})`, specimen.slug));
  }
  const named = decodeURIComponent(location.hash.slice(1));
  await showSpecimen(specimens.has(named) ? named : FIRST);
}

/** @param {string} path */
async function get(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not there (${response.status})`);
  return response;
}

/** @param {string} slug */
async function showSpecimen(slug) {
  choice.value = slug;
  pasted.value = '';
  byId('why').textContent = specimens.get(slug)?.why ?? '';
  history.replaceState(null, '', `#${encodeURIComponent(slug)}`);
  await attempt(async () => show(await get(`specimens/${slug}.html`).then((r) => r.text()), {}));
}

async function showPasted() {
  const text = pasted.value;
  choice.value = '';
  byId('why').textContent = '';
  history.replaceState(null, '', location.pathname);
  await attempt(() => MARKUP.test(text) ? show(text, {}) : show(pageFromText(text), { selection: true }));
}

async function openFile() {
  const file = /** @type {HTMLInputElement} */ (byId('file')).files?.[0];
  if (!file) return;
  pasted.value = textIn(new Uint8Array(await file.arrayBuffer()));
  await showPasted();
}

/**
 * A file's text, in the encoding that it says of itself.
 * @param {Uint8Array} bytes
 */
function textIn(bytes) {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** @param {string} text */
function pageFromText(text) {
  const page = document.implementation.createHTMLDocument('');
  for (const line of text.split(/\r?\n/)) {
    if (line.trim()) page.body.appendChild(page.createElement('p')).textContent = line;
  }
  return '<!DOCTYPE html>' + page.documentElement.outerHTML;
}

/** @param {() => Promise<void>} action */
async function attempt(action) {
  byId('status').textContent = 'Reading…';
  try {
    await action();
  } catch (error) {
    byId('status').textContent = `That did not work: ${error instanceof Error ? error.message : error}.`;
  }
}

/**
 * @param {string} html
 * @param {Nutgraf.Request} request
 */
async function show(html, request) {
  shown?.abort();
  shown = new AbortController();
  const { signal } = shown;
  // The frame has to be laid out for the snapshot to tell what is visible.
  byId('results').hidden = false;
  const [page, engine, message] = await Promise.all([openPage(byId('frame'), html), engineOf(), textOf()]);
  if (signal.aborted) return;
  const snapshot = takeSnapshot(page.document);
  const started = performance.now();
  const reply = engine(snapshot.wire, { ...request, explain: true });
  const ms = performance.now() - started;
  page.adopt(snapshot.nodes);
  const evidence = reply.kind === 'summary' ? reply.explained?.evidence : reply.evidence;
  const sentences = showSentences(byId('heat'), byId('features'), reply, signal);
  showEvidence(byId('evidence'), evidence ?? [], page, signal);
  showFacts(byId('facts'), reply, { snapshot: snapshot.ms, engine: ms });
  showCard(reply, message, signal, (line) => {
    sentences.select(line);
    page.mark(line.source);
  });
  byId('status').textContent = reply.kind === 'summary' ? '' : `Refused: ${reply.message}`;
  document.body.dataset.reply = reply.kind;
}

/**
 * The very card that the extension shows.
 * @param {Nutgraf.Reply} reply
 * @param {Nutgraf.Message} message
 * @param {AbortSignal} signal
 * @param {(line: Nutgraf.Line) => void} jump
 */
function showCard(reply, message, signal, jump) {
  const place = byId('card');
  /** @type {Nutgraf.Form} */
  let form = 'sentences';
  /** @type {Nutgraf.Length} */
  let length = 'medium';
  const copy = async () => {
    if (reply.kind !== 'summary') return;
    await navigator.clipboard.writeText(linesShown(reply, form, length).map(({ text }) => text).join('\n'));
    card.say(message('cardCopied'));
  };
  const card = makeCard({
    message,
    signal,
    on: {
      dismiss: () => place.replaceChildren(),
      copy: () => { copy().catch(() => card.say(message('cardNotCopied'))); },
      length: (chosen) => { length = chosen; },
      form: (chosen) => { form = chosen; },
      jump: (index) => reply.kind === 'summary' && jump(linesIn(reply, form)[index]),
    },
  });
  if (reply.kind === 'summary') card.ready(reply, length);
  else card.refuse(message('refusal_' + reply.reason.replaceAll('-', '_')) || reply.message);
  place.replaceChildren(card.host);
}

start().catch((error) => {
  byId('status').textContent = `The playground cannot start: ${error.message}. \`cargo xtask www\` puts its files together and serves them.`;
});
