//! Whether a word is the article of a noun behind it: German `die alte Mühle`, and not `die` alone.
//!
//! It knows lists and the endings of adjectives, not what leans on what.
//!
//! Invariant: a word without another behind it is no article.

use super::{Lang, Lexicon};
use crate::text;

/// Whether a word that may be a pronoun is the article of the noun or adjective behind it: German `Das Boot`,
/// Norwegian `Den nye båten`.
pub(super) fn is_article(lexicon: &Lexicon, word: &str, rest: &str, lang: Option<Lang>) -> bool {
    /// Endings that verbs of the past share with adjectives: Danish `sagde`, Swedish `hade`.
    const PAST: [&str; 2] = ["de", "te"];
    let word = text::normalize(word);
    let Some((_, next)) = text::words(rest).next() else { return false };
    if lexicon.large_nouns {
        let adjective = leads_to_noun(lexicon, rest);
        return lexicon.definites.contains(&word) && (next.starts_with(char::is_uppercase) || adjective);
    }
    let normal = text::normalize(next);
    let plain = !super::is_stop_word(lang, &normal) && !super::is_reporting(lang, &normal);
    let adjective = normal.ends_with(['a', 'e']) && !PAST.iter().any(|past| normal.ends_with(past));
    plain && (lexicon.definites.contains(&word) || (lexicon.adjective_articles.contains(&word) && adjective))
}

/// Whether a text begins with adjectives and their noun, where nouns are written large: `alte und neue Boot`.
pub(super) fn leads_to_noun(lexicon: &Lexicon, text: &str) -> bool {
    /// Endings of what may stand between an article and its noun: adjectives, and the words that join these.
    const BETWEEN: [&str; 7] = ["e", "em", "en", "er", "es", "und", "oder"];
    let words = text::words(text).map(|(_, word)| word);
    let mut before = words.take_while(|word| word.starts_with(char::is_lowercase)).peekable();
    let is_adjective = |word: &str| {
        let is_verb = lexicon.bare_verbs.contains(word) || lexicon.rules.reporting.contains(word);
        let ends = BETWEEN.iter().any(|ending| word.ends_with(ending));
        ends && !is_verb && (!is_past(word) || lexicon.late_adjectives.contains(word))
    };
    before.peek().is_some() && before.all(is_adjective)
}

/// Whether a word ends as German verbs of the past do.
pub(super) fn is_past(word: &str) -> bool {
    ["te", "ten"].iter().any(|ending| word.ends_with(ending))
}
