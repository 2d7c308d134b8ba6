//! The connective that a sentence opens with, and whether the sentence can do without it.
//!
//! It knows the lists of what may be dropped.
//!
//! Invariant: what is left does not open with another one.

use super::start::longest;
use crate::lang::{Lang, Lexicon, lexicon};
use crate::text::List;

/// Where a sentence goes on if the connective that it opens with is dropped whole, with its comma.
///
/// ```
/// use nutgraf::lang::{Lang, connective_end};
///
/// let sentence = "Meanwhile, the mayor stayed.";
/// assert_eq!(connective_end(Lang::from_tag("en"), sentence), Some(11));
/// ```
pub fn connective_end(lang: Option<Lang>, sentence: &str) -> Option<usize> {
    let lexicon = lexicon(lang)?;
    let plain = droppable(lexicon.droppable, sentence, lang, false);
    let rest = plain.or_else(|| droppable(lexicon.droppable_before_comma, sentence, lang, true))?;
    // A second one may follow: `And yet, …`.
    let rest = droppable(lexicon.droppable_before_comma, rest, lang, true).unwrap_or(rest);
    let leans_still = leans_hard(lexicon, rest, lang);
    (!rest.is_empty() && !leans_still).then_some(sentence.len() - rest.len())
}

/// What follows the longest entry at the start of a sentence, with its comma and the space after it.
fn droppable(list: List, sentence: &str, lang: Option<Lang>, needs_comma: bool) -> Option<&str> {
    let rest = &sentence[longest(list, sentence, lang)?..];
    let after = rest.trim_start();
    let unspaced = lang.is_some_and(|l| l.is_unspaced());
    match after.strip_prefix([',', '،', '、', '，']) {
        Some(rest) => Some(rest.trim_start()),
        None if !needs_comma && (unspaced || after.len() < rest.len()) => Some(after),
        None => None,
    }
}

/// Whether what is left after a connective opens with another one, so that dropping the first has freed nothing.
fn leans_hard(lexicon: &Lexicon, rest: &str, lang: Option<Lang>) -> bool {
    longest(lexicon.connectives, rest, lang).is_some() && longest(lexicon.weak, rest, lang).is_none()
}
