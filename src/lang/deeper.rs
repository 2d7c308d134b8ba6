//! Words deeper in a sentence by which it leans on the one before: `The mayor, however, stayed.`

use super::determiner::{is_article, is_past, leads_to_noun};
use super::{Lang, Lexicon, lexicon};
use crate::text;

/// Words before a connective that stands within a sentence: longer stretches have told what it joins.
const LONGEST_BEFORE: usize = 6;

/// Words of a first clause that ends by pointing, `To change that, …`: a longer one may say itself what is meant.
const LONGEST_POINTING: usize = 6;

/// Whether a connective stands within the first words of a sentence: between commas, `The mayor, however, stayed`, or
/// bare in languages that do not set it apart, German `Der Bürgermeister hingegen blieb`.
///
/// ```
/// use nutgraf::lang::{Lang, joins_within};
///
/// let english = Lang::from_tag("en");
/// assert!(joins_within(english, "The mayor, however, stayed in the hall."));
/// assert!(!joins_within(english, "The mayor stayed in the hall, however late it was."));
/// ```
pub fn joins_within(lang: Option<Lang>, sentence: &str) -> bool {
    let Some(lexicon) = lexicon(lang) else { return false };
    let mut clauses = sentence.split(", ");
    let first = clauses.next().unwrap_or_default();
    let words = || text::words(first).map(|(_, word)| word);
    // In `If it rains then stay` it joins two clauses of one sentence.
    let opens = words()
        .next()
        .map(text::normalize)
        .is_some_and(|word| lexicon.clause_openers.contains(&word) && !lexicon.definites.contains(&word));
    // Not `the then-mayor`: only a word of its own joins.
    let joins = |(at, word): (usize, &str)| {
        lexicon.inner_connectives.contains(word) && !first[at + word.len()..].starts_with('-')
    };
    let bare = !opens && text::words(first).skip(1).take(LONGEST_BEFORE).any(joins);
    let short = words().nth(LONGEST_BEFORE).is_none();
    // What is set apart has a comma behind it, too, or ends the sentence.
    let aside = clauses.next().unwrap_or_default();
    let is_last = clauses.next().is_none();
    let aside = if is_last { aside.trim_end_matches(['.', '!', '?']) } else { aside };
    bare || ((short || is_last) && lexicon.asides.contains(&text::normalize(aside)))
}

/// Whether a sentence begins with a clause about what was said before: `To change that, …`, `When this was told, …`
///
/// ```
/// use nutgraf::lang::{Lang, opens_pointing};
///
/// let english = Lang::from_tag("en");
/// assert!(opens_pointing(english, "To change that, the mayor stayed."));
/// assert!(opens_pointing(english, "When this was told, the mayor stayed."));
/// assert!(!opens_pointing(english, "When this year began, the mayor stayed."));
/// ```
pub fn opens_pointing(lang: Option<Lang>, sentence: &str) -> bool {
    let Some(lexicon) = lexicon(lang) else { return false };
    is_about_what_was_said(lexicon, lang, sentence)
        || sentence.split_once(", ").is_some_and(|(first, _)| ends_by_pointing(lexicon, first))
        || is_bare_article(lexicon, sentence)
        || is_apposition(lexicon, sentence)
        || asks_about_what_was_said(lexicon, sentence)
        || has_bare_article(lexicon, sentence)
}

/// German `Unklar ist, ob dafür genug Geld da ist.`: the last clause opens with a word for what was said.
fn asks_about_what_was_said(lexicon: &Lexicon, sentence: &str) -> bool {
    let Some((_, clause)) = sentence.rsplit_once(", ") else { return false };
    let mut words = text::words(clause).map(|(_, word)| text::normalize(word));
    let opens = words.next().is_some_and(|word| lexicon.clause_openers.contains(&word));
    opens && words.next().is_some_and(|word| lexicon.pointing_adverbs.contains(&word))
}

/// German `Vielleicht waren das die letzten Boote`: an article in the first clause that no noun follows.
fn has_bare_article(lexicon: &Lexicon, sentence: &str) -> bool {
    let clause = sentence.split([',', ':', ';', '–', '—', '"', '“', '„', '«']).next().unwrap_or_default();
    let mut words = text::words(clause).skip(1);
    lexicon.large_nouns
        && words.any(|(at, word)| {
            let rest = &clause[at + word.len()..];
            let next = text::words(rest).next().map(|(_, word)| word);
            lexicon.pointing_articles.contains(word)
                && next.is_some_and(|next| next.starts_with(char::is_lowercase))
                && !leads_to_noun(lexicon, rest)
        })
}

/// German `Eine Attacke, die keiner erwartet hat.`: a noun with a clause about it, and nothing said of it.
fn is_apposition(lexicon: &Lexicon, sentence: &str) -> bool {
    /// Words of the noun: `ein ziemlich altes Boot`.
    const LONGEST: usize = 4;
    let Some((noun, clause)) = sentence.split_once(", ") else { return false };
    let first = |text: &str| text::words(text).next().map(|(_, word)| text::normalize(word).into_owned());
    let begins = |text: &str, list: text::List| first(text).is_some_and(|word| list.contains(&word));
    let is_noun = text::words(noun).nth(1).is_none()
        || (begins(noun, lexicon.indefinites) && text::words(noun).nth(LONGEST).is_none());
    lexicon.large_nouns
        && is_noun
        && begins(clause, lexicon.definites)
        && !clause.contains([',', '–', '—', ':', ';'])
}

/// `To change that`: few words, the last of which points.
fn ends_by_pointing(lexicon: &Lexicon, clause: &str) -> bool {
    let words: Vec<&str> = text::words(clause).map(|(_, word)| word).take(LONGEST_POINTING + 1).collect();
    let points = words.last().is_some_and(|word| lexicon.pointers.contains(&text::normalize(word)));
    points && (2..=LONGEST_POINTING).contains(&words.len())
}

/// `When this was told`, `under that plan`: a clause or phrase whose noun is pointed at, and no day or year.
fn is_about_what_was_said(lexicon: &Lexicon, lang: Option<Lang>, sentence: &str) -> bool {
    let mut words = text::words(sentence).map(|(at, word)| (at + word.len(), word));
    let (Some((_, first)), Some((end, second))) = (words.next(), words.next()) else { return false };
    let (opener, pointer) = (text::normalize(first), text::normalize(second));
    let opens = [lexicon.clause_openers, lexicon.fronters].iter().any(|list| list.contains(&opener))
        && !lexicon.demonstratives.contains(&opener);
    let vague = words.next().is_some_and(|(_, word)| lexicon.vague.contains(&text::normalize(word)));
    opens
        && !vague
        && lexicon.demonstratives.contains(&pointer)
        && !is_article(lexicon, second, &sentence[end..], lang)
}

/// Whether a sentence tells in the mood of indirect speech what somebody said, and not who: German `Das sei falsch.`
///
/// ```
/// use nutgraf::lang::{Lang, is_unascribed};
///
/// let german = Lang::from_tag("de");
/// assert!(is_unascribed(german, "Die Mühle sei zwanzig Jahre lang vermietet gewesen."));
/// assert!(!is_unascribed(german, "Die Mühle sei vermietet gewesen, sagte Anne Lee."));
/// ```
pub fn is_unascribed(lang: Option<Lang>, sentence: &str) -> bool {
    let Some(lexicon) = lexicon(lang).filter(|lexicon| !lexicon.indirect.is_empty()) else { return false };
    let ascribes = |word: &str| lexicon.rules.reporting.contains(word) || lexicon.ascribers.contains(word);
    // What is quoted tells of no speaker: `Der Plan sei „verrückt“.`
    let told = without_quotations(sentence);
    let words: Vec<_> = text::words(&told).map(|(_, word)| text::normalize(word)).collect();
    words.iter().any(|w| lexicon.indirect.contains(w)) && !words.iter().any(|w| ascribes(w))
}

/// A sentence without what stands between quotation marks.
fn without_quotations(sentence: &str) -> String {
    let mut inside = false;
    let mut is_outside = |c: &char| {
        let is_mark = matches!(c, '"' | '“' | '”' | '„' | '»' | '«');
        inside ^= is_mark;
        !inside && !is_mark
    };
    sentence.chars().filter(|c| is_outside(c)).collect()
}

/// Whether a sentence speaks of a place that it has not named: German `Tausend Anhänger waren dort dem Aufruf gefolgt.`
///
/// ```
/// use nutgraf::lang::{Lang, is_about_a_place};
///
/// let german = Lang::from_tag("de");
/// assert!(is_about_a_place(german, "Tausend Menschen waren dort dem Aufruf gefolgt."));
/// assert!(!is_about_a_place(german, "Sie zog nach Kiel und lebt dort."));
/// ```
pub fn is_about_a_place(lang: Option<Lang>, sentence: &str) -> bool {
    let Some(lexicon) = lexicon(lang).filter(|lexicon| !lexicon.places.is_empty()) else { return false };
    for (k, (_, word)) in text::words(sentence).enumerate() {
        if lexicon.places.contains(word) {
            return true;
        }
        let names = k > 0 && !lexicon.large_nouns && word.starts_with(char::is_uppercase);
        if names || lexicon.fronters.contains(&text::normalize(word)) {
            return false;
        }
    }
    false
}

/// German `Der wechselte als Müller nach Kiel`: what has a verb behind it, and no noun, is no article.
fn is_bare_article(lexicon: &Lexicon, sentence: &str) -> bool {
    let Some((first, rest)) = sentence.split_once(' ') else { return false };
    let next = text::words(rest).next().map_or("", |(_, word)| word);
    let is_verb =
        lexicon.bare_verbs.contains(next) || lexicon.rules.reporting.contains(next) || is_past(next);
    lexicon.large_nouns
        && lexicon.definites.contains(&text::normalize(first))
        && is_verb
        && !leads_to_noun(lexicon, rest)
}
