//! Whom a sentence is about, where that is said only by a pronoun that stands deeper in it, or by the verb alone.
//!
//! Only what a few words tell for sure: a pronoun may also mean someone whom its own sentence names.

use super::determiner::is_article;
use super::{Lang, Lexicon, lexicon};
use crate::text;

/// A phrase before the subject has at most this many words.
const LONGEST_FRONT: usize = 10;

/// A phrase with a word that may also open a clause, `after` or `before`, has at most this many;
/// a longer one is a clause, which may name the person itself.
const LONGEST_DOUBTFUL_FRONT: usize = 4;

/// A pronoun behind so many words without a noun may be told of in them.
const LONGEST_NOUNLESS: usize = 5;

/// Words after a quotation among which its speaker stands: `he later told`, `a-t-il dit`.
const SPEAKER_WORDS: usize = 4;

/// A verb with its ending has at least this many letters.
const SHORTEST_VERB: usize = 4;

/// Whether a phrase of place or time stands before a subject that is but a pronoun.
///
/// ```
/// use nutgraf::lang::{Lang, fronted_pronoun};
///
/// let english = Lang::from_tag("en");
/// assert!(fronted_pronoun(english, "After the vote, he left the hall."));
/// assert!(!fronted_pronoun(english, "After the mayor had lost, he left."));
/// ```
pub fn fronted_pronoun(lang: Option<Lang>, sentence: &str) -> bool {
    let Some(lexicon) = lexicon(lang) else { return false };
    if opens_with_clause_of_pronoun(lexicon, sentence) {
        return true;
    }
    if lexicon.verb_second {
        return inverted_pronoun(lexicon, sentence, lang);
    }
    let Some((front, rest)) = sentence.split_once(", ") else { return false };
    let words: Vec<&str> = text::words(front).map(|(_, word)| word).take(LONGEST_FRONT + 1).collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let is_fronter = |word: &str| {
        let word = text::normalize(word);
        lexicon.fronters.contains(&word) || ends(&word, lexicon.participles)
    };
    let named = words[1..].iter().any(|word| word.starts_with(char::is_uppercase));
    let doubtful =
        lexicon.clause_openers.contains(&text::normalize(first)) && !is_preposition(first, lexicon);
    let longest = if doubtful { LONGEST_DOUBTFUL_FRONT } else { LONGEST_FRONT };
    let is_front = (is_fronter(first) || is_fronter(last)) && words.len() <= longest && !(doubtful && named);
    let mut after = text::words(rest).map(|(_, word)| text::normalize(word));
    let pronoun = after.next().filter(|word| lexicon.persons.contains(word));
    is_front
        && pronoun.is_some_and(|pronoun| !is_impersonal(lexicon, &pronoun, &after.next().unwrap_or_default()))
}

/// Whether a word has one of these endings, and more before it.
fn ends(word: &str, endings: text::List) -> bool {
    word.chars().count() >= SHORTEST_VERB && endings.iter().any(|ending| word.ends_with(ending))
}

/// Whether a sentence opens with a clause about a pronoun, and names nobody after it: `When he left, rain fell.`
fn opens_with_clause_of_pronoun(lexicon: &Lexicon, sentence: &str) -> bool {
    let mut words = text::words(sentence).map(|(_, word)| word);
    let Some(first) = words.next().map(text::normalize) else { return false };
    if !lexicon.clause_openers.contains(&first) || lexicon.pointers.contains(&first) {
        return false;
    }
    let pronoun = words.next().map(text::normalize).filter(|word| lexicon.persons.contains(word));
    let (Some(pronoun), Some(next)) = (pronoun, words.next()) else { return false };
    // Where all nouns are written large, names cannot be told.
    let mut named = || !lexicon.large_nouns && words.any(|word| word.starts_with(char::is_uppercase));
    !is_impersonal(lexicon, &pronoun, &text::normalize(next)) && !named()
}

/// Whether the word behind a pronoun makes it mean nobody.
fn is_impersonal(lexicon: &Lexicon, pronoun: &str, next: &str) -> bool {
    lexicon.impersonal.contains(next) || lexicon.impersonal.contains(&format!("{pronoun} {next}"))
}

/// The same where the verb stands between the phrase and the pronoun: German `Nach der Wahl ging er`, or where what
/// stands before it is all verbs and adverbs: `Gewählt werden soll er.`
fn inverted_pronoun(lexicon: &Lexicon, sentence: &str, lang: Option<Lang>) -> bool {
    let front = sentence.split([',', ':', ';', '"', '“', '„', '«', '»', '”']).next().unwrap_or_default();
    let words: Vec<(usize, &str)> = text::words(front).take(LONGEST_FRONT).collect();
    let Some(at) = words.iter().position(|(_, word)| lexicon.persons.contains(word)) else { return false };
    let opener = words.first().map(|(_, word)| text::normalize(word)).unwrap_or_default();
    // Behind one word and the verb, a pronoun is the subject whatever the word: `Halbwegs zog er sie.`
    let is_nounless = at < LONGEST_NOUNLESS
        && lexicon.large_nouns
        && words.iter().take(at).skip(1).all(|(_, word)| word.starts_with(char::is_lowercase));
    let fronted = lexicon.fronters.contains(&opener)
        || ((at == 2 || is_nounless) && !lexicon.clause_openers.contains(&opener));
    let (start, pronoun) = words[at];
    let is_article = is_article(lexicon, pronoun, &sentence[start + pronoun.len()..], lang);
    // The verb is written small; a noun or name right before the pronoun makes another sentence of it.
    fronted && at > 1 && words[at - 1].1.starts_with(char::is_lowercase) && !is_article
}

/// Whether a word opens phrases and never a clause.
fn is_preposition(word: &str, lexicon: &Lexicon) -> bool {
    let word = text::normalize(word);
    lexicon.fronters.contains(&word) && !lexicon.clause_openers.contains(&word)
}

/// Whether a quotation is ascribed to a pronoun, or to nobody in a language that leaves it out: `“…”, he said.`
///
/// ```
/// use nutgraf::lang::{Lang, quoted_by_pronoun};
///
/// let english = Lang::from_tag("en");
/// assert!(quoted_by_pronoun(english, "“We have won,” she said."));
/// assert!(!quoted_by_pronoun(english, "“We have won,” Ann Lee said."));
/// ```
pub fn quoted_by_pronoun(lang: Option<Lang>, sentence: &str) -> bool {
    let Some(lexicon) = lexicon(lang) else { return false };
    let Some(quotation) = sentence.strip_prefix(['"', '“', '”', '„', '«', '»', '「']) else {
        return false;
    };
    let Some(close) = quotation.find(['"', '”', '“', '»', '«', '」']) else { return false };
    let tail: Vec<&str> = text::words(&quotation[close..]).map(|(_, w)| w).take(SPEAKER_WORDS).collect();
    let words: Vec<_> = tail.iter().map(|word| text::normalize(word)).collect();
    let says = |word: &str| lexicon.rules.reporting.contains(word);
    let unsaid = words.len() == 1 && says(&words[0]) && !lexicon.verb_endings.is_empty();
    let pronoun = words.iter().position(|word| lexicon.persons.contains(word));
    let named = |at: usize| tail[..at].iter().any(|word| word.starts_with(char::is_uppercase));
    unsaid || pronoun.is_some_and(|at| (at == 0 || words.iter().any(|word| says(word))) && !named(at))
}

/// Whether a sentence opens with a verb and leaves its subject to the sentence before: Spanish `Pagó la mitad.`
///
/// A name behind the verb is its subject.
///
/// ```
/// use nutgraf::lang::{Lang, unsaid_subject};
///
/// let spanish = Lang::from_tag("es");
/// assert!(unsaid_subject(spanish, "Pagó la mitad del dinero."));
/// assert!(!unsaid_subject(spanish, "Murió Juan Roldán."));
///
/// let german = Lang::from_tag("de");
/// assert!(unsaid_subject(german, "Will über den Preis noch verhandeln."));
/// assert!(!unsaid_subject(german, "Will der Rat über den Preis noch verhandeln?"));
/// ```
pub fn unsaid_subject(lang: Option<Lang>, sentence: &str) -> bool {
    let Some(lexicon) = lexicon(lang) else { return false };
    let mut words = text::words(sentence).map(|(_, word)| word);
    let Some(first) = words.next() else { return false };
    let verb = text::normalize(first);
    let is_verb = ends(&verb, lexicon.verb_endings) || lexicon.bare_verbs.contains(&verb);
    let named = words.next().is_some_and(|word| word.starts_with(char::is_uppercase));
    // Where the verb stands second, it begins a question, or a condition with its own comma.
    let is_inverted =
        || lexicon.verb_second && (sentence.contains(',') || sentence.trim_end().ends_with('?'));
    is_verb && !named && !is_inverted()
}

/// Whether a clause ends with one of the pointers that are phrases: `is no different`.
fn ends_with_phrase(lexicon: &Lexicon, clause: &str) -> bool {
    let clause = text::normalize(clause);
    let phrases = lexicon.pointers.iter().filter(|entry| entry.contains(' '));
    phrases.filter_map(|entry| clause.strip_suffix(entry)).any(|before| before.ends_with(' '))
}

/// Whether a sentence of one clause ends in a word that means what was said before: `Nobody had asked for that.`
///
/// ```
/// use nutgraf::lang::{Lang, ends_pointing};
///
/// let english = Lang::from_tag("en");
/// assert!(ends_pointing(english, "Nobody had asked for that."));
/// assert!(!ends_pointing(english, "He had a key, and nobody asked for that."));
/// ```
pub fn ends_pointing(lang: Option<Lang>, sentence: &str) -> bool {
    let Some(lexicon) = lexicon(lang) else { return false };
    let bare = sentence.trim_end_matches(|c: char| !c.is_alphanumeric());
    // What a colon announces stands behind the clause.
    let clause = bare.split(": ").next().unwrap_or_default();
    let is_one = !clause.contains([',', ':', ';', '–', '—', '"', '“', '„', '«']);
    let points = |word: &str| lexicon.pointers.contains(&text::normalize(word));
    let mut words = text::words(clause).map(|(_, word)| word);
    // A German verb may follow: `Der Name soll daran erinnern.`
    let points_before =
        |word: &str| lexicon.large_nouns && points(word) && word.starts_with("da") && word != "das";
    let last = text::words(clause).last().map(|(_, word)| word);
    is_one && (last.is_some_and(points) || ends_with_phrase(lexicon, clause) || words.any(points_before))
}
