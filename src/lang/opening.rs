//! What a sentence opens with, and whether it leans there on the sentence before it.

use super::{Lang, Lexicon, lexicon};
use crate::text::{self, List};

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
        opening(lexicon, rest, lang).filter(|kind| hard.contains(kind))
    })
}

/// `Some have left`: the noun behind the number goes unsaid.
fn counts_those_before(lexicon: &Lexicon, text: &str) -> bool {
    let mut words = text::words(text).map(|(_, word)| text::normalize(word));
    let counter = words.next().filter(|word| lexicon.counters.contains(word));
    let is_verb = |word: &str| lexicon.verb_endings.iter().any(|ending| word.ends_with(ending));
    counter.is_some() && words.next().is_some_and(|word| lexicon.predicates.contains(&word) || is_verb(&word))
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

/// Whether a word that may be a pronoun is the article of the noun or adjective behind it: German `Das Boot`,
/// Norwegian `Den nye båten`.
pub(super) fn is_article(lexicon: &Lexicon, word: &str, rest: &str, lang: Option<Lang>) -> bool {
    /// Endings that verbs of the past share with adjectives: Danish `sagde`, Swedish `hade`.
    const PAST: [&str; 2] = ["de", "te"];
    let word = text::normalize(word);
    let Some((_, next)) = text::words(rest).next() else { return false };
    if lexicon.large_nouns {
        let adjective = super::deeper::leads_to_noun(lexicon, rest);
        return lexicon.definites.contains(&word) && (next.starts_with(char::is_uppercase) || adjective);
    }
    let normal = text::normalize(next);
    let plain = !super::is_stop_word(lang, &normal) && !super::is_reporting(lang, &normal);
    let adjective = normal.ends_with(['a', 'e']) && !PAST.iter().any(|past| normal.ends_with(past));
    plain && (lexicon.definites.contains(&word) || (lexicon.adjective_articles.contains(&word) && adjective))
}

/// Words that tie to a noun what tells which one is meant: `the company of his father`.
const TIES: List = List::of("af, av, da, das, de, del, della, der, des, di, do, du, of, van, von, vom");

/// Whether a word, as [`text::normalize`] spells it, ties to a noun what tells which one is meant: `of`.
pub fn is_tie(normalized: &str) -> bool {
    TIES.contains(normalized)
}

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
    // `The ban in Hull`, `the company Hale Boats`
    let named = |word: &str| !lexicon.large_nouns && word.starts_with(char::is_uppercase);
    // `The app on an iPad`: what is new itself tells nothing.
    let is_known = |word: &&str| !lexicon.indefinites.contains(&text::normalize(word));
    let by_place = lexicon.fronters.contains(&normal) && next.take(DESCRIBED).take_while(is_known).any(named);
    !described && !by_place && !named(word)
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

/// Whether what is left after a connective opens with another one, so that dropping the first has freed nothing.
fn leans_hard(lexicon: &Lexicon, rest: &str, lang: Option<Lang>) -> bool {
    longest(lexicon.connectives, rest, lang).is_some() && longest(lexicon.weak, rest, lang).is_none()
}

/// A text from its first letter or digit on.
fn without_marks(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// The length in bytes of the longest entry that a text begins with, whatever its case.
fn longest(list: List, text: &str, lang: Option<Lang>) -> Option<usize> {
    Start::of(text, lang).longest(list)
}

/// The start of a text, by which entries are looked up.
struct Start<'a> {
    text: &'a str,
    /// Its first characters as the lists have them.
    folded: String,
    /// Bytes of these that every entry has which matches: where words are set apart, the first word, for none matches
    /// a part of one; else the first character.
    least: usize,
    unspaced: bool,
}

impl Start<'_> {
    /// Characters that are looked at; no entry has more.
    const LENGTH: usize = 28;

    fn of(text: &str, lang: Option<Lang>) -> Start<'_> {
        let unspaced = lang.is_some_and(|l| l.is_unspaced());
        let folded = fold_all(text.chars().take(Start::LENGTH));
        let first = folded.chars().next().map_or(1, char::len_utf8);
        let word = folded.find(|c: char| !is_within_word(c)).unwrap_or(folded.len());
        Start { text, folded, least: if unspaced { first } else { word.max(first) }, unspaced }
    }

    /// The length in bytes of the longest entry that the text begins with.
    ///
    /// The last entry that does not sort behind the text has all of the text's beginning that any entry has, so each
    /// look leaves less of it, until an entry is all that is left.
    fn longest(&self, list: List) -> Option<usize> {
        let mut left = self.folded.as_str();
        while left.len() >= self.least {
            let entry = list.last_up_to(left)?;
            let same = left.bytes().zip(entry.bytes()).take_while(|(a, b)| a == b).count();
            let mut rest = self.text.char_indices().skip(entry.chars().count());
            let end = rest.next().map_or((self.text.len(), true), |(at, c)| (at, !is_within_word(c)));
            if same == entry.len() && (self.unspaced || end.1) {
                return Some(end.0);
            }
            let shorter = if same == entry.len() { same.checked_sub(1)? } else { same };
            left = &left[..left.floor_char_boundary(shorter)];
        }
        None
    }
}

/// Whether a character goes on with the word that it stands behind.
fn is_within_word(c: char) -> bool {
    c.is_alphanumeric() || text::is_mark(c)
}

/// Characters as the lists have them; a sigma is a final one where its word ends.
fn fold_all(chars: impl Iterator<Item = char>) -> String {
    let mut chars = chars.map(fold).peekable();
    let mut all = String::with_capacity(Start::LENGTH);
    while let Some(c) = chars.next() {
        let is_last = c == 'σ' && !chars.peek().copied().is_some_and(is_within_word);
        all.push(if is_last { 'ς' } else { c });
    }
    all
}

/// A character as the lists have it.
fn fold(c: char) -> char {
    match c {
        '’' | '‘' => '\'',
        '\u{A0}' | '\u{202F}' => ' ',
        'İ' => 'i',
        'ς' => 'σ',
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::CODES;

    fn lists(lexicon: &Lexicon) -> [List; 10] {
        [
            lexicon.pronouns,
            lexicon.demonstratives,
            lexicon.comparisons,
            lexicon.times,
            lexicon.connectives,
            lexicon.weak,
            lexicon.focusers,
            lexicon.epithets,
            lexicon.droppable,
            lexicon.droppable_before_comma,
        ]
    }

    #[test]
    fn entries_are_written_as_texts_are_looked_up() {
        for code in CODES {
            let lexicon = lexicon(Lang::from_tag(code)).unwrap();
            for entry in lists(lexicon).iter().flat_map(|list| list.iter()) {
                assert_eq!(fold_all(entry.chars()), entry, "{code}");
                assert!(entry.chars().count() <= Start::LENGTH, "{code}: {entry}");
            }
        }
    }

    #[test]
    fn halving_finds_the_entry_that_trying_all_finds() {
        for code in CODES {
            let lang = Lang::from_tag(code);
            for list in lists(lexicon(lang).unwrap()) {
                let entries: Vec<&str> = list.iter().collect();
                let followed = entries
                    .iter()
                    .flat_map(|entry| ["", "x", ", x", "’x"].map(|end| format!("{entry}{end}")));
                for text in followed.chain(entries.windows(2).map(|pair| pair.join(" "))) {
                    for text in [text.to_uppercase(), text] {
                        let start = Start::of(&text, lang);
                        assert_eq!(start.longest(list), plainly(&start, list), "{code}: {text}");
                    }
                }
            }
        }
    }

    fn plainly(start: &Start, list: List) -> Option<usize> {
        let matches = |entry: &str| {
            let length: usize = start.text.chars().take(entry.chars().count()).map(char::len_utf8).sum();
            let is_apart = start.unspaced || !start.text[length..].starts_with(is_within_word);
            (start.folded.starts_with(entry) && is_apart).then_some(length)
        };
        list.iter().filter_map(matches).max()
    }
}
