//! Nouns that a sentence opens with for somebody named before: `the company`, `the 34-year-old`.
//!
//! It knows the lists of such nouns, and what describes or names whom they mean.
//!
//! Invariant: a noun that the next words describe or name stands for itself.

use super::start::longest;
use super::{is_tie, without_marks};
use crate::lang::{Lang, Lexicon, lexicon};
use crate::text;

/// Whether a sentence is about a noun that stands for somebody named before, `the company` or `the 34-year-old`, first
/// in it or behind a phrase that names nobody; not where the next words name or describe whom.
///
/// ```
/// use nutgraf::lang::{Lang, opens_with_epithet};
///
/// let english = Lang::from_tag("en");
/// assert!(opens_with_epithet(english, "The company is old."));
/// assert!(opens_with_epithet(english, "In a report, the company says no."));
/// assert!(!opens_with_epithet(english, "The company that makes it is old."));
/// ```
pub fn opens_with_epithet(lang: Option<Lang>, sentence: &str) -> bool {
    let Some(lexicon) = lexicon(lang) else { return false };
    let start = without_marks(sentence);
    is_epithet(lexicon, start, lang)
        || start.split_once(", ").is_some_and(|(front, rest)| {
            names_nobody(lexicon, front) && is_epithet(lexicon, without_marks(rest), lang)
        })
}

/// Whether a phrase of place or time before the subject has no name in it.
fn names_nobody(lexicon: &Lexicon, front: &str) -> bool {
    let mut words = text::words(front).map(|(_, word)| word);
    let opens = words
        .next()
        .map(text::normalize)
        .is_some_and(|word| lexicon.fronters.contains(&word) || lexicon.clause_openers.contains(&word));
    opens && !lexicon.large_nouns && !words.any(|word| word.starts_with(char::is_uppercase))
}

/// Whether a text begins with a noun for somebody named before, its article first.
pub(crate) fn is_epithet(lexicon: &Lexicon, start: &str, lang: Option<Lang>) -> bool {
    let bare = without_adjective(lexicon, start, lang);
    let start = bare.as_deref().unwrap_or(start);
    let Some(length) = longest(lexicon.epithets, start, lang) else { return opens_with_age(lexicon, start) };
    let mut next = text::words(&start[length..]).map(|(_, word)| word);
    let Some(word) = next.next() else { return true };
    let normal = text::normalize(word);
    let described = lexicon.clause_openers.contains(&normal) || is_tie(&normal);
    // `The ban in Hull`; where all nouns are written large, names cannot be told.
    let named = |word: &str| !lexicon.large_nouns && word.starts_with(char::is_uppercase);
    // `The app on an iPad`: what is new itself tells nothing.
    let is_known = |word: &&str| !lexicon.indefinites.contains(&text::normalize(word));
    let by_place = lexicon.fronters.contains(&normal) && next.take(DESCRIBED).take_while(is_known).any(named);
    // `The company Hale Boats`, German `der Konzern Hale`
    let is_called = word.starts_with(char::is_uppercase);
    !described && !by_place && !is_called
}

/// A text without the number or adjective between its article and its noun: `the 1991 film`, `the main reason`.
fn without_adjective(lexicon: &Lexicon, start: &str, lang: Option<Lang>) -> Option<String> {
    let (article, rest) = start.split_once(' ')?;
    let (adjective, noun) = rest.split_once(' ')?;
    let is_plain = adjective.chars().all(|c| c.is_ascii_digit() || c.is_lowercase());
    let is_article = || lexicon.definites.contains(&text::normalize(article));
    let bare = (is_plain && is_article()).then(|| format!("{article} {noun}"))?;
    longest(lexicon.epithets, &bare, lang).map(|_| bare)
}

/// Words after a preposition among which a name tells what is meant.
const DESCRIBED: usize = 3;

/// Whether a sentence opens with an age for a name: `The 34-year-old`.
fn opens_with_age(lexicon: &Lexicon, start: &str) -> bool {
    let Some((article, rest)) = start.split_once(' ') else { return false };
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let dash = after.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    after.len() < rest.len() && dash && lexicon.definites.contains(&text::normalize(article))
}
