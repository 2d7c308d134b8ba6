//! What a sentence opens with, and whether it leans there on the sentence before it.

mod connective;
mod epithet;
mod start;

pub use connective::connective_end;
pub(crate) use epithet::is_epithet;
pub use epithet::opens_with_epithet;

use super::determiner::is_article;
use super::{Lang, Lexicon, lexicon};
use crate::text::{self, List};
use start::{Start, longest};

/// How the opening of a sentence leans on what was said before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// On someone named before: `He left.`
    Pronoun,
    /// On something said before: `This is why.`
    Demonstrative,
    /// On something that it is compared with: `Another was hurt.`
    Comparison,
    /// On an event told before: `Then it rained.`
    Time,
    /// On the whole sentence before: `But the mayor stayed.`
    Connective,
    /// The word leans where a comma sets it apart, and not where a noun follows: `Again, he left.`
    Weak,
}

/// How a sentence leans on what was before it; opening quotation marks and dashes are passed over.
///
/// The longest entry of the language's lists that the sentence begins with decides.
///
/// ```
/// use nutgraf::lang::{Lang, Leaning, leaning};
///
/// let english = Lang::from_tag("en");
/// assert_eq!(leaning(english, "“But the mayor stayed.”"), Some(Leaning::Connective));
/// assert_eq!(leaning(english, "The mayor stayed."), None);
/// ```
pub fn leaning(lang: Option<Lang>, sentence: &str) -> Option<Leaning> {
    let lexicon = lexicon(lang)?;
    let text = without_marks(sentence);
    let counts = || {
        (counts_those_before(lexicon, text) || is_about_one_of_them(lexicon, text))
            .then_some(Leaning::Comparison)
    };
    let follows = || follows_an_event(lexicon, text).then_some(Leaning::Time);
    opening(lexicon, text, lang).or_else(counts).or_else(follows).or_else(|| {
        // `Only then`, `even he`: what stands before the word that leans changes nothing.
        let rest = without_marks(&text[longest(lexicon.focusers, text, lang)?..]);
        let hard = [Leaning::Pronoun, Leaning::Demonstrative, Leaning::Time];
        let counts = || counts_those_before(lexicon, rest).then_some(Leaning::Comparison);
        opening(lexicon, rest, lang).filter(|kind| hard.contains(kind)).or_else(counts)
    })
}

/// `Some have left`: the noun behind the number goes unsaid.
fn counts_those_before(lexicon: &Lexicon, text: &str) -> bool {
    let mut words = text::words(text).map(|(_, word)| text::normalize(word));
    let is_share = text
        .trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ','))
        .trim_start()
        .starts_with('%');
    let counter = words.next().filter(|word| is_share || lexicon.counters.contains(word));
    let is_verb = |word: &str| lexicon.verb_endings.iter().any(|ending| word.ends_with(ending));
    counter.is_some()
        && words.next().is_some_and(|word| {
            lexicon.predicates.contains(&word)
                || is_verb(&word)
                || (is_share && lexicon.rules.reporting.contains(&word))
        })
}

/// `The old one is shut.`
fn is_about_one_of_them(lexicon: &Lexicon, text: &str) -> bool {
    let mut words = text::words(text).map(|(_, word)| text::normalize(word));
    words.next().is_some_and(|word| lexicon.definites.contains(&word) || lexicon.indefinites.contains(&word))
        && words.nth(1).is_some_and(|word| lexicon.stand_ins.contains(&word))
}

/// `Two years later, the mill closed.`
fn follows_an_event(lexicon: &Lexicon, text: &str) -> bool {
    /// Words up to the one that tells of the event: French `deux ans plus tard`.
    const WORDS: usize = 4;
    let mut words = text::words(text).map(|(at, word)| (at + word.len(), text::normalize(word)));
    let is_length = words.next().is_some_and(|(_, word)| {
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        is_number || lexicon.counters.contains(&word) || lexicon.indefinites.contains(&word)
    });
    let mut near = words.take(WORDS);
    is_length
        && near.by_ref().find(|(_, word)| lexicon.after_times.contains(word)).is_some_and(|(end, _)| {
            let next = text::words(&text[end..]).next().map(|(_, word)| text::normalize(word));
            // `Two years later than planned`
            let told = |next: &str| {
                is_tie(next) || [lexicon.definites, lexicon.clause_openers].iter().any(|l| l.contains(next))
            };
            text[end..].starts_with(',') || !next.is_some_and(|next| told(&next))
        })
}

/// How the first words lean.
fn opening(lexicon: &Lexicon, text: &str, lang: Option<Lang>) -> Option<Leaning> {
    let start = Start::of(text, lang);
    // A word that leans by any other list does so, whatever else it may mean.
    let kinds = [
        (lexicon.pronouns, Leaning::Pronoun),
        (lexicon.demonstratives, Leaning::Demonstrative),
        (lexicon.comparisons, Leaning::Comparison),
        (lexicon.times, Leaning::Time),
        (lexicon.connectives, Leaning::Connective),
        (lexicon.weak, Leaning::Weak),
    ];
    let mut best: Option<(usize, Leaning)> = None;
    for (list, kind) in kinds {
        let Some(length) = start.longest(list) else { continue };
        if best.is_none_or(|(longest, _)| length > longest) {
            best = Some((length, kind));
        }
    }
    let (length, kind) = best?;
    let (word, rest) = text.split_at(length);
    let leans = match kind {
        Leaning::Weak => rest.starts_with([',', '،']),
        Leaning::Pronoun | Leaning::Demonstrative => !is_article(lexicon, word, rest, lang),
        _ => true,
    };
    leans.then_some(kind)
}

/// Words that tie to a noun what tells which one is meant: `the company of his father`.
const TIES: List = List::of("af, av, da, das, de, del, della, der, des, di, do, du, of, van, von, vom");

/// Whether a word, as [`text::normalize`] spells it, ties to a noun what tells which one is meant: `of`.
pub fn is_tie(normalized: &str) -> bool {
    TIES.contains(normalized)
}

/// Whether a sentence asks its reader to go elsewhere, and tells nothing.
///
/// ```
/// use nutgraf::lang::{Lang, calls};
///
/// assert!(calls(Lang::from_tag("en"), "Read our guide to mills."));
/// assert!(!calls(Lang::from_tag("en"), "Readers like our guide to mills."));
/// ```
pub fn calls(lang: Option<Lang>, sentence: &str) -> bool {
    let start = without_marks(sentence);
    lexicon(lang).is_some_and(|lexicon| longest(lexicon.calls, start, lang).is_some())
}

/// A text from its first letter or digit on.
fn without_marks(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}
