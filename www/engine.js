// @ts-check

/**
 * Duty: the engine and the texts of the extension's interface, each fetched once.
 * Taboo: it does not look into what crosses.
 */

/** @type {Promise<(wire: string, request: Nutgraf.Request) => Nutgraf.Reply> | undefined} */
let engine;

/** @type {Promise<Nutgraf.Message> | undefined} */
let texts;

/** The engine, compiled at the first call. */
export function engineOf() {
  engine ??= wasm_bindgen({ module_or_path: fetch('extension/wasm/nutgraf_bg.wasm') }).then(() => wasm_bindgen.summarize);
  return engine;
}

/** What `chrome.i18n.getMessage` is to the extension: looks up a text by its key. */
export function textOf() {
  texts ??= fetch('extension/_locales/en/messages.json').then((r) => r.json()).then(lookUp);
  return texts;
}

/**
 * @param {Record<string, { message: string, placeholders?: Record<string, { content: string }> }>} messages
 * @returns {Nutgraf.Message}
 */
function lookUp(messages) {
  return (key, substitutions = []) => {
    const values = Array.isArray(substitutions) ? substitutions : [substitutions];
    const entry = messages[key];
    const named = entry?.message.replace(/\$(\w+)\$/g, (_, name) => entry.placeholders?.[name.toLowerCase()]?.content ?? '');
    return (named ?? '').replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '');
  };
}
