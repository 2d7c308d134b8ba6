// @ts-check

/**
 * Duty: a page that the reader gave, opened in a frame where no script runs and no request is made, and the
 * marks on it that show what the engine decided.
 * Taboo: the page is marked only after it was read.
 */

/** @typedef {{ document: Document, adopt(nodes: Node[]): void, judge(steps: Nutgraf.Step[]): void, mark(source: Nutgraf.Source[]): void, point(node: number): void }} Page */

const MARKS = `
[data-nutgraf="kept"] { box-shadow: -.25rem 0 0 #1f9d74 !important; }
[data-nutgraf="dropped"] { opacity: .5 !important; outline: 2px dashed #d1495b !important; outline-offset: -2px; }
[data-nutgraf="dropped"] [data-nutgraf="dropped"] { opacity: 1 !important; outline: none !important; }
[data-nutgraf][data-nutgraf-pointed] { opacity: 1 !important; outline: 3px solid #f2a900 !important; outline-offset: 1px; }
::highlight(nutgraf-source) { background: #ffd95e; color: #111; }`;

/** What a page may load: nothing that is not in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Up to the end of the document type, before which nothing may stand lest the page be laid out as a quirk. */
const DOCTYPE = /^(?:\s|\ufeff|<!--[\s\S]*?-->|<\?xml[^>]*>)*<!doctype[^>]*>/i;

/**
 * @param {HTMLElement} place
 * @param {string} html
 * @returns {Promise<Page>}
 */
export async function openPage(place, html) {
  const frame = document.createElement('iframe');
  frame.title = 'The page as it was read';
  frame.setAttribute('sandbox', 'allow-same-origin');
  const start = DOCTYPE.exec(html)?.[0] ?? '';
  frame.srcdoc = `${start}<meta http-equiv="Content-Security-Policy" content="${POLICY}">${html.slice(start.length)}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('the page could not be opened');
  for (const link of page.querySelectorAll('a[href], area[href]')) link.addEventListener('click', (e) => e.preventDefault());
  return { document: page, ...marksOn(page) };
}

/** @param {Document} page */
function marksOn(page) {
  /** @type {Node[]} */
  let nodes = [];
  /** @type {Set<Node>} documents and shadow roots that have the style of marks */
  const styled = new Set();
  /** @type {Element | null} */
  let pointed = null;

  /** @param {number} id @returns {Element | null} */
  const elementOf = (id) => {
    const node = nodes[id];
    if (!node) return null;
    const element = node.nodeType === Node.ELEMENT_NODE ? /** @type {Element} */ (node) : node.parentElement;
    if (element) style(element.getRootNode());
    return element;
  };

  /** @param {Node} root */
  const style = (root) => {
    if (styled.has(root)) return;
    styled.add(root);
    const sheet = page.createElement('style');
    sheet.textContent = MARKS;
    (root === page ? page.head ?? page.documentElement : root).appendChild(sheet);
  };

  return {
    /** @param {Node[]} list what the snapshot numbered */
    adopt: (list) => { nodes = list; },
    /** @param {Nutgraf.Step[]} steps */
    judge: (steps) => {
      for (const step of steps) elementOf(step.node)?.setAttribute('data-nutgraf', step.kept ? 'kept' : 'dropped');
    },
    /** @param {number} id */
    point: (id) => {
      pointed?.removeAttribute('data-nutgraf-pointed');
      pointed = elementOf(id);
      pointed?.setAttribute('data-nutgraf-pointed', '');
      pointed?.scrollIntoView({ block: 'center' });
    },
    /** @param {Nutgraf.Source[]} source */
    mark: (source) => {
      const view = /** @type {any} */ (page.defaultView);
      const ranges = source.map(({ node, start, end }) => {
        elementOf(node);
        const range = page.createRange();
        range.setStart(nodes[node], start);
        range.setEnd(nodes[node], end);
        return range;
      });
      view.CSS.highlights?.set('nutgraf-source', new view.Highlight(...ranges));
      ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    },
  };
}
