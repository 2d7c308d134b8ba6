// @ts-check

/**
 * Duty: the list of sites in the settings page: shown, added to, changed and shortened.
 * Taboo: it keeps no list of its own; what storage says is drawn anew.
 */

import { byId, element, message, siteName } from './words.js';

/** @type {Nutgraf.SiteRule[]} */
const RULES = ['off', 'automatic'];

/**
 * Draws the rules that there are.
 * @param {Record<string, Nutgraf.SiteRule>} sites
 * @param {(change: Promise<unknown>) => void} saved is told of each change
 */
export function drawSites(sites, saved) {
  const list = byId('sites');
  const focused = document.activeElement?.getAttribute('data-key');
  const names = Object.keys(sites).sort();
  list.replaceChildren(...names.map((site) => drawSite(site, sites[site], saved)));
  byId('no-sites').hidden = names.length > 0;
  for (const control of list.querySelectorAll('[data-key]')) {
    if (control.getAttribute('data-key') === focused) /** @type {HTMLElement} */ (control).focus();
  }
}

/**
 * @param {string} site
 * @param {Nutgraf.SiteRule} rule
 * @param {(change: Promise<unknown>) => void} saved
 */
function drawSite(site, rule, saved) {
  const name = siteName(site);
  const select = /** @type {HTMLSelectElement} */ (element('select', {
    'aria-label': message('optionsRuleFor', name), 'data-key': `rule ${site}`,
  }));
  for (const value of RULES) {
    select.append(element('option', { value }, message(value === 'off' ? 'ruleOff' : 'ruleAutomatic')));
  }
  select.value = rule;
  select.addEventListener('change', () => saved(setSite(site, /** @type {Nutgraf.SiteRule} */ (select.value))));
  const remove = element('button', { type: 'button', 'aria-label': message('optionsRemoveSite', name) }, message('optionsRemove'));
  remove.addEventListener('click', () => {
    // The row goes away with the button that has the focus.
    byId('new-site').focus();
    saved(setSite(site, null));
  });
  return element('li', {}, element('bdi', { class: 'name' }, name), select, remove);
}

/** @param {(change: Promise<unknown>) => void} saved */
export function listenToNewSite(saved) {
  const input = /** @type {HTMLInputElement} */ (byId('new-site'));
  const error = byId('new-site-error');
  byId('add-site').addEventListener('submit', (event) => {
    event.preventDefault();
    const site = siteFrom(input.value);
    input.setAttribute('aria-invalid', String(!site));
    error.textContent = site ? '' : message('optionsBadSite');
    input.focus();
    if (!site) return;
    saved(setSite(site, /** @type {Nutgraf.SiteRule} */ (/** @type {HTMLSelectElement} */ (byId('new-rule')).value)));
    input.value = '';
  });
}
