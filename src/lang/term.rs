//! Terms: what is left of a word when its spelling and its endings no longer tell it from its kin.

use super::Lang;
use super::stop::StopWords;
use crate::text::{self, Kind};
use rust_stemmers::{Algorithm, Stemmer};
use std::borrow::Cow;
use std::ops::Range;

/// A longer word is no word of a language, and is compared as it stands.
const LONGEST_WORD: usize = 64;

/// A word of a text, made comparable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Where the word stands, in bytes.
    pub span: Range<usize>,
    /// What it is compared by: two terms with the same text mean the same.
    pub text: String,
    /// Word, number or pair of characters.
    pub kind: Kind,
    /// Whether it tells nothing of what the text is about.
    pub stop: bool,
}

/// The terms of a text, in order.
///
/// ```
/// use nutgraf::lang::{Lang, terms};
///
/// let terms = terms(Lang::from_tag("en"), "The mayors’ votes");
/// let texts: Vec<_> = terms.iter().map(|t| (t.text.as_str(), t.stop)).collect();
/// assert_eq!(texts, [("the", true), ("mayor", false), ("vote", false)]);
/// ```
pub fn terms(lang: Option<Lang>, text: &str) -> Vec<Term> {
    let stop_words = StopWords::of(lang);
    text::tokens(text).filter_map(|token| term(&stop_words, text, token)).collect()
}

/// The term of one token of a text in the language of these stop words; `None` where nothing is left to compare, as of a pair of invisible marks.
pub(crate) fn term(stop_words: &StopWords, text: &str, token: text::Token) -> Option<Term> {
    Some(term_of(stop_words, text, token)).filter(|term| !term.text.is_empty())
}

fn term_of(stop_words: &StopWords, text: &str, token: text::Token) -> Term {
    let lang = stop_words.lang;
    let normalized = text::normalize(&text[token.span.clone()]);
    if token.kind != Kind::Word {
        let stop = token.kind == Kind::Bigram && stop_words.has(&normalized);
        return Term { span: token.span, text: normalized.into_owned(), kind: token.kind, stop };
    }
    let word = without_clitic(lang, &normalized);
    let stop = stop_words.has(&normalized) || (word.len() < normalized.len() && stop_words.has(word));
    let text = if stop { Cow::Borrowed(word) } else { stem(lang, word) };
    Term { span: token.span, text: text.into_owned(), kind: token.kind, stop }
}

/// A word without what an apostrophe ties to it: French `l'`, English `'s`, the Turkish case endings of names.
/// Elsewhere the apostrophe may be a letter, as in Ukrainian.
fn without_clitic(lang: Option<Lang>, word: &str) -> &str {
    let Some((before, after)) = word.split_once('\'') else { return word };
    match lang.as_ref().map(Lang::code) {
        Some("fr" | "it" | "ca") if !after.is_empty() => after,
        Some("tr") if !before.is_empty() => before,
        _ if after == "s" && !before.is_empty() => before,
        _ => word,
    }
}

/// The stem of a word, as [`text::normalize`] spells it; the word itself where the language has no stemmer.
///
/// ```
/// use nutgraf::lang::{Lang, stem};
///
/// assert_eq!(stem(Lang::from_tag("en"), "elections"), stem(Lang::from_tag("en"), "election"));
/// ```
pub fn stem(lang: Option<Lang>, normalized: &str) -> Cow<'_, str> {
    match lang.and_then(stemmer) {
        Some(stemmer) if normalized.len() <= LONGEST_WORD => stemmer.stem(normalized),
        _ => Cow::Borrowed(normalized),
    }
}

/// The Snowball stemmer of a language.
///
/// Each is named where it is made, so that those of other languages are not linked.
fn stemmer(lang: Lang) -> Option<Stemmer> {
    Some(match lang.code() {
        "ar" => Stemmer::create(Algorithm::Arabic),
        "da" => Stemmer::create(Algorithm::Danish),
        "de" => Stemmer::create(Algorithm::German),
        "el" => Stemmer::create(Algorithm::Greek),
        "en" => Stemmer::create(Algorithm::English),
        "es" => Stemmer::create(Algorithm::Spanish),
        "fi" => Stemmer::create(Algorithm::Finnish),
        "fr" => Stemmer::create(Algorithm::French),
        "hu" => Stemmer::create(Algorithm::Hungarian),
        "it" => Stemmer::create(Algorithm::Italian),
        "nb" => Stemmer::create(Algorithm::Norwegian),
        "nl" => Stemmer::create(Algorithm::Dutch),
        "pt" => Stemmer::create(Algorithm::Portuguese),
        "ro" => Stemmer::create(Algorithm::Romanian),
        "ru" => Stemmer::create(Algorithm::Russian),
        "sv" => Stemmer::create(Algorithm::Swedish),
        "tr" => Stemmer::create(Algorithm::Turkish),
        _ => return None,
    })
}
