// @ts-check
'use strict';

/**
 * Duty: what a site is, which rule holds for an address, and how the browser is told so.
 * Taboo: no storage and no page; text in, text out.
 *
 * A site is a host without `www.`; its rule also holds for the hosts below it, and the nearest rule wins.
 * The rule of files on the reader's own disk is kept under `file:`.
 */

const FILES = 'file:';

/** Longest name of a host that the domain name system knows. */
const MAX_HOST = 253;

/**
 * The site that an address belongs to; `null` for the browser's own pages and for what is no address.
 * @param {string | undefined} address
 * @returns {string | null}
 */
function siteOf(address) {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === FILES) return FILES;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  // `www.org` is a host of its own; without `www.` its rule would hold for all of `.org`.
  const host = url.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  return host && host.length <= MAX_HOST ? host : null;
}

/**
 * The site that a reader means by what was typed: a host, or an address copied from somewhere.
 * @param {string} typed
 * @returns {string | null}
 */
function siteFrom(typed) {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return null;
  if (/^file:/i.test(text)) return FILES;
  return siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text.replace(/^\*\./, '')}`);
}

/**
 * The site whose rule holds for an address, with the rule; `null` where none does.
 * @param {string | undefined} address
 * @param {Record<string, Nutgraf.SiteRule>} sites
 * @returns {{ site: string, rule: Nutgraf.SiteRule } | null}
 */
function ruleFor(address, sites) {
  let site = siteOf(address);
  while (site) {
    if (Object.hasOwn(sites, site)) return { site, rule: sites[site] };
    const dot = isAddress(site) ? -1 : site.indexOf('.');
    site = dot < 0 ? null : site.slice(dot + 1);
  }
  return null;
}

/**
 * The browser's match pattern for a site and all below it.
 * @param {string} site
 */
function patternOf(site) {
  if (site === FILES) return 'file:///*';
  return isAddress(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/**
 * Whether a host is a number (IPv4 or IPv6) and so has none below it.
 * @param {string} host
 */
function isAddress(host) {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}
