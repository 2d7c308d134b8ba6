// @ts-check
'use strict';

/**
 * Duty: the summary as text for elsewhere: plain, or Markdown whose links lead to each sentence in the article.
 * Taboo: nothing but what the reader sees in this form and at this length.
 */

/** Words at either end by which a text fragment names a sentence; fewer are often found twice. */
const FRAGMENT_WORDS = 5;

/**
 * @param {Nutgraf.Showing} now
 * @param {'text' | 'markdown'} form
 */
async function copySummary(now, form) {
  if (now.reply?.kind !== 'summary' || !now.card) return;
  const lines = linesShown(now.reply, now.form, now.length);
  const text = form === 'text' ? plainText(now.reply, lines) : markdown(now.reply, lines, document.URL);
  const isCopied = await copyText(text, now.end.signal);
  now.card.say(chrome.i18n.getMessage(isCopied ? 'cardCopied' : 'cardNotCopied'));
}

/**
 * Hands the summary to whatever the platform shares with.
 * @param {Nutgraf.Showing} now
 */
async function shareSummary({ reply, form, length }) {
  if (reply?.kind !== 'summary') return;
  const text = linesShown(reply, form, length).map((line) => line.text).join('\n');
  // To close the platform's own window again is no failure.
  await navigator.share({ title: reply.title ?? document.title, text, url: document.URL }).catch(() => {});
}

/**
 * @param {Nutgraf.Digest} digest
 * @param {Nutgraf.Line[]} lines
 */
function plainText(digest, lines) {
  const title = digest.title ? [digest.title, ''] : [];
  return [...title, ...lines.map((line) => line.text)].join('\n');
}

/**
 * @param {Nutgraf.Digest} digest
 * @param {Nutgraf.Line[]} lines
 * @param {string} url
 */
function markdown(digest, lines, url) {
  const page = url.split('#')[0];
  const head = `[${escapeMarkdown(digest.title ?? page)}](${escapeUrl(page)})`;
  const points = lines
    .map(({ text }) => `- [${escapeMarkdown(text)}](${escapeUrl(page)}#:~:text=${textFragment(text)})`);
  return [head, '', ...points].join('\n');
}

/** @param {string} text */
function escapeMarkdown(text) {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** @param {string} url */
function escapeUrl(url) {
  return url.replace(/[()\s]/g, percent);
}

/** @param {string} character of ASCII */
function percent(character) {
  return '%' + character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}

/**
 * A sentence as a text fragment: its first and last words, or all of a short one.
 * @param {string} text
 */
function textFragment(text) {
  const words = text.trim().split(/\s+/);
  const ends = words.length > 2 * FRAGMENT_WORDS
    ? [words.slice(0, FRAGMENT_WORDS), words.slice(-FRAGMENT_WORDS)]
    : [words];
  // A dash, a comma or an ampersand would be read as the fragment's own punctuation.
  return ends.map((part) => encodeURIComponent(part.join(' ')).replace(/[-()]/g, percent)).join(',');
}

/**
 * Puts text on the clipboard; by a copy event of our own where the page may not use the clipboard's interface.
 * @param {string} text
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>}
 */
async function copyText(text, signal) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    let isCopied = false;
    addEventListener('copy', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      isCopied = true;
    }, { capture: true, once: true, signal });
    document.execCommand('copy');
    return isCopied;
  }
}
