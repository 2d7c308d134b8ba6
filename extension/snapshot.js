// @ts-check
'use strict';

/**
 * Duty: one pass over a live document to the wire string that `src/page/wire.rs` describes, with the list of
 * the nodes it numbered, so that a node id of the reply leads back to its node in one step.
 * Taboo: it changes nothing, asks nothing of the extension, and does not know what an article is.
 */

/** What a page keeps of an element's attributes. `Attr` in `src/page/tag.rs` is the same list. */
const KEPT_ATTRIBUTES = [
  'alt', 'aria-hidden', 'aria-label', 'class', 'content', 'data-component', 'data-testid', 'datetime', 'dir',
  'href', 'id', 'itemprop', 'itemtype', 'lang', 'name', 'property', 'rel', 'role', 'src', 'type',
];

/** Elements that are a block by default; all others flow inside a line, or are not shown. `Tag::is_inline` is the same divide. */
const BLOCK_TAGS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl',
  'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header',
  'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'pre', 'search',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'title', 'tr', 'ul',
]);

/** Elements whose inside is not text for readers, and the card itself. */
const SKIPPED_TAGS = new Set(['style', 'template', 'noscript', 'nutgraf-card']);

/** Elements that cross without what is inside them. */
const LEAF_TAGS = new Set([
  'svg', 'canvas', 'iframe', 'video', 'audio', 'img', 'input', 'textarea', 'select', 'link',
]);

/** The links that say something about the document; style sheets and icons do not. */
const KEPT_LINKS = /(?:^|\s)(?:canonical|amphtml|next|prev)(?:\s|$)/i;

/** Nodes beyond this count stay out and the wire says so; `MAX_NODES` in `src/page/builder.rs`. */
const MAX_NODES = 300_000;

/** UTF-16 units of text beyond this stay out and the wire says so: a third of `MAX_TEXT` in
 *  `src/page/builder.rs`, which counts bytes, of which a unit takes three at most. */
const MAX_TEXT = (20 << 20) / 3 | 0;

/** Units of one attribute: longer ones are inlined pictures and class lists made by machines. */
const MAX_ATTRIBUTE = 2_000;

/** Units of one block of JSON-LD: the longest seen, with the whole article inside, had 120,000. */
const MAX_LINKED_DATA = 400_000;

/** Pixels from the edge beyond which text was moved away on purpose. */
const FAR_OUT = -999;

const STX = '\x02', ETX = '\x03', EOT = '\x04', CAN = '\x18', RS = '\x1e', US = '\x1f';
const keptAttributes = new Set(KEPT_ATTRIBUTES);

/**
 * Writes a document down as it stands.
 * @param {Document} doc a document; without a window of its own, what is visible is not asked for
 * @param {Range | null} [range] all that is to be read of it, such as a selection
 * @param {Element | null} [part] an element that is to be read as a page of its own
 * @param {Element[]} [without] elements that are not to be read
 * @returns {Nutgraf.Snapshot}
 */
function takeSnapshot(doc, range = null, part = null, without = []) {
  const started = performance.now();
  /** @type {Nutgraf.Walk} */
  const walk = { wire: '', nodes: [], text: 0, cut: false, view: doc.defaultView, range, without };
  const root = part ?? doc.documentElement;
  if (root) walkTree(root, walk);
  const title = part?.querySelector('h1, h2')?.textContent ?? doc.title;
  const head = ['1', doc.URL, root?.closest('[lang]')?.getAttribute('lang') ?? '', title].map(clean).join(RS);
  const wire = (head + RS + walk.wire + (walk.cut ? CAN : '')).toWellFormed();
  return { wire, nodes: walk.nodes, ms: performance.now() - started };
}

/**
 * Walks a tree as it is shown: shadow roots instead of their hosts' children, slots with what is slotted.
 * The open elements are kept in a list of our own, for pages are nested deeper than the call stack is.
 * @param {Element} root
 * @param {Nutgraf.Walk} walk
 */
function walkTree(root, walk) {
  /** @type {Nutgraf.Level[]} */
  const open = [{ node: root, list: [root], index: 0, hidden: false }];
  for (let level = open[0]; level; level = open[open.length - 1]) {
    const node = level.node;
    if (!node) {
      open.pop();
      if (open.length) walk.wire += ETX;
      continue;
    }
    level.node = level.list ? level.list[++level.index] ?? null : node.nextSibling;
    if (node.nodeType === 1) {
      const inside = openElement(/** @type {Element} */ (node), level.hidden, walk);
      if (inside) open.push(inside);
    } else if (node.nodeType === 3 || node.nodeType === 4) {
      addText(/** @type {Text} */ (node), walk);
    }
    if (walk.cut) return;
  }
}

/**
 * Writes an element's start, and its end too where nothing inside it crosses.
 * @param {Element} element
 * @param {boolean} hidden whether what is around it is hidden already
 * @param {Nutgraf.Walk} walk
 * @returns {Nutgraf.Level | null} the place inside it to go on from
 */
function openElement(element, hidden, walk) {
  const tag = element.localName;
  if (SKIPPED_TAGS.has(tag) || walk.without.includes(element) || (walk.range && !walk.range.intersectsNode(element))) return null;
  if (tag === 'script') return addLinkedData(element, walk);
  if (tag === 'meta' && !saysSomething(element)) return null;
  if (tag === 'link' && !KEPT_LINKS.test(element.getAttribute('rel') ?? '')) return null;
  if (!addNode(element, walk)) return null;
  const flags = hidden || !walk.view ? '' : flagsOf(element, tag, walk.view);
  walk.wire += STX + tag + US + flags + attributesOf(element);
  // Nothing in the head is shown, so to say it of each would tell nothing.
  const level = LEAF_TAGS.has(tag) ? null : inside(element, hidden || flags === 'h' || tag === 'head');
  if (!level) walk.wire += ETX;
  return level;
}

/**
 * The first place inside an element, as it is shown; `null` where there is none.
 * @param {Element} element
 * @param {boolean} hidden
 * @returns {Nutgraf.Level | null}
 */
function inside(element, hidden) {
  if (element.localName === 'slot') {
    const list = /** @type {HTMLSlotElement} */ (element).assignedNodes?.() ?? [];
    if (list.length) return { node: list[0], list, index: 0, hidden };
  }
  const node = (element.shadowRoot ?? element).firstChild;
  return node && { node, list: null, index: 0, hidden };
}

/**
 * @param {Node} node
 * @param {Nutgraf.Walk} walk
 * @returns {boolean} whether there was room for it
 */
function addNode(node, walk) {
  if (walk.nodes.length >= MAX_NODES) {
    walk.cut = true;
    return false;
  }
  walk.nodes.push(node);
  return true;
}

/**
 * @param {Text} node
 * @param {Nutgraf.Walk} walk
 */
function addText(node, walk) {
  const text = walk.range ? textInRange(node, walk.range) : node.data;
  if (text === '' || !addNode(node, walk)) return;
  if (!/\S/.test(text)) {
    walk.wire += EOT + ' ';
    return;
  }
  const room = MAX_TEXT - walk.text;
  walk.text += text.length;
  walk.wire += EOT + clean(text.length > room ? text.slice(0, room) : text);
  walk.cut = text.length > room;
}

/**
 * The part of a text that a range has; spaces stand for what comes before it, so that offsets stay.
 * @param {Text} node
 * @param {Range} range
 */
function textInRange(node, range) {
  if (!range.intersectsNode(node)) return '';
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return ' '.repeat(start) + node.data.slice(start, end);
}

/**
 * What search engines are told about the page crosses as an attribute; other scripts do not cross.
 * @param {Element} element
 * @param {Nutgraf.Walk} walk
 * @returns {null}
 */
function addLinkedData(element, walk) {
  if (!/^\s*application\/ld\+json/i.test(element.getAttribute('type') ?? '')) return null;
  const json = element.textContent ?? '';
  // Half of a JSON document is none, so one that is too long stays out whole.
  if (json.length > MAX_LINKED_DATA || !addNode(element, walk)) return null;
  walk.wire += `${STX}script${US}${US}type=application/ld+json${US}content=${clean(json)}${ETX}`;
  return null;
}

/** @param {Element} meta */
function saysSomething(meta) {
  return meta.hasAttribute('content')
    && (meta.hasAttribute('name') || meta.hasAttribute('property') || meta.hasAttribute('itemprop'));
}

/** @param {Element} element */
function attributesOf(element) {
  const all = element.attributes;
  let kept = '';
  for (let i = 0; i < all.length; i++) {
    const { name, value } = all[i];
    if (keptAttributes.has(name)) kept += `${US}${name}=${clean(value.slice(0, MAX_ATTRIBUTE))}`;
  }
  return kept;
}

/**
 * How an element is shown: `h` hidden (alone, for then nothing else of it matters), `o` rendered where no one
 * sees it, `b` a block though its tag flows in a line, `i` the other way round.
 * @param {Element} element
 * @param {string} tag
 * @param {Window} view
 */
function flagsOf(element, tag, view) {
  if (tag === 'head') return '';
  const style = view.getComputedStyle(element);
  const display = style.display;
  // An element without a box of its own counts as not visible there, though what is inside it may be.
  if (display !== 'contents' && !element.checkVisibility({ visibilityProperty: true })) return 'h';
  // Chromium calls each part of a formula a block.
  const flows = display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')
    || display.endsWith('math') || (!BLOCK_TAGS.has(tag) && fillsInlineBox(element, view));
  // This hides what is inside an element, not itself.
  if (style.contentVisibility === 'hidden' && !flows) return 'h';
  const box = BLOCK_TAGS.has(tag) ? (flows ? 'i' : '') : (flows ? '' : 'b');
  return isOffscreen(element, style) ? box + 'o' : box;
}

/**
 * Whether an element is all there is in a box that stands in a line, such as the label of a link shown as a flex
 * container: a block for the style sheet, and for a reader a part of the sentence.
 * @param {Element} element
 * @param {Window} view
 */
function fillsInlineBox(element, view) {
  const box = element.parentElement;
  return box?.childElementCount === 1 && !BLOCK_TAGS.has(box.localName)
    && view.getComputedStyle(box).display.startsWith('inline-');
}

/**
 * Whether an element was put where only a screen reader finds it. The three ways that style guides teach are
 * known: clipped to nothing, a box of a pixel, moved far out (by position or by text indent).
 * @param {Element} element
 * @param {CSSStyleDeclaration} style
 */
function isOffscreen(element, style) {
  const position = style.position;
  if (position !== 'absolute' && position !== 'fixed') {
    return style.overflowX !== 'visible' && parseFloat(style.textIndent) <= FAR_OUT;
  }
  if (style.clip !== 'auto' && /^rect\((?:0|1)(?:px)?, (?:0|1)(?:px)?, (?:0|1)(?:px)?, (?:0|1)(?:px)?\)$/.test(style.clip)) return true;
  if (/^inset\((?:50|100)%\)$/.test(style.clipPath)) return true;
  if (parseFloat(style.left) <= FAR_OUT || parseFloat(style.top) <= FAR_OUT) return true;
  return style.overflowX === 'hidden' && element.clientWidth <= 1 && element.clientHeight <= 1;
}

/** @param {string} text */
function clean(text) {
  return text.replace(/[\x00-\x1f\x7f]/g, ' ');
}
