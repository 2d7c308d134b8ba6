// @ts-check

/**
 * Duty: puts the interface's texts into the extension's own pages, and writes numbers as readers expect them.
 * Taboo: texts only ever become text nodes and labels.
 */

/** @type {Nutgraf.Message} */
export const message = (key, substitutions) => chrome.i18n.getMessage(key, substitutions);

/** The language that the texts are in; where the browser speaks another one, that is English. */
export const locale = message('locale') || 'en';

/**
 * Fills in every text that the markup names, says which language it is in, and shows the page then: Firefox takes no
 * section for a region that had no name when it was first shown, and would tell screen readers of none.
 */
export function fillWords() {
  document.documentElement.lang = locale;
  document.documentElement.dir = message('direction');
  for (const element of document.querySelectorAll('[data-message]')) {
    element.textContent = message(element.getAttribute('data-message') ?? '');
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', message(element.getAttribute('data-label') ?? ''));
  }
  document.body.hidden = false;
}

/**
 * The text for a number of things: the language has a key for each of its plural forms.
 * @param {string} key
 * @param {number} count
 */
export function counted(key, count) {
  const form = new Intl.PluralRules(locale).select(count);
  return message(`${key}_${form}`, number(count)) || message(`${key}_other`, number(count));
}

/** @param {number} value */
export function number(value) {
  return new Intl.NumberFormat(locale).format(value);
}

/**
 * What a site is called.
 * @param {string} site
 */
export function siteName(site) {
  return site === 'file:' ? message('siteFiles') : site;
}

/**
 * Makes an element.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
export function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * An element that the page's own markup has.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return /** @type {T} */ (found);
}
