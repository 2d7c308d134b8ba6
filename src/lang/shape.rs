//! Spans at the ends of a sentence that tell where it was written and who said so.

use super::{Lang, Lexicon, lexicon};
use crate::text;

/// A dateline is no longer than this many characters: two places, a date, an agency.
const LONGEST_DATELINE: usize = 80;

/// A trailing attribution has at most this many words: `a spokesman for the ministry of defence said on Monday`.
const MOST_ATTRIBUTION_WORDS: usize = 12;

/// What is left before an attribution must have at least this many words to be a sentence.
const FEWEST_WORDS_LEFT: usize = 5;

/// Where the text begins after a dateline such as `LONDON (Reuters) - ` or `Berlin (dpa) – `.
///
/// The place must be in capitals or be followed by an agency in brackets,
/// for `Paris – the city of light` is no dateline.
///
/// ```
/// use nutgraf::lang::dateline_end;
///
/// assert_eq!(dateline_end(None, "LONDON (Reuters) - The bank said"), Some(19));
/// assert_eq!(dateline_end(None, "Paris - the city of light"), None);
/// ```
pub fn dateline_end(lang: Option<Lang>, text: &str) -> Option<usize> {
    if lang.is_some_and(|l| l.is_unspaced()) {
        return unspaced_dateline_end(text);
    }
    if let Some(end) = agency_end(text) {
        return Some(end);
    }
    let near = text.char_indices().nth(LONGEST_DATELINE).map_or(text.len(), |(at, _)| at);
    let near = &text[..near];
    if !near.contains(['-', '–', '—']) {
        return None; // each of the marks below has one, and most sentences have none
    }
    let (head, at) = [" -- ", " — ", " – ", " - ", ".- ", ".– ", ".— ", "—", ") -", ") –"]
        .iter()
        .filter_map(|mark| {
            let at = near.find(mark)?;
            let kept = if mark.starts_with(')') { 1 } else { 0 };
            Some((&near[..at + kept], at + mark.len()))
        })
        .min_by_key(|(_, at)| *at)?;
    let rest = &text[at..];
    let begins = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—'));
    let opens = begins.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    (opens && is_place(head)).then_some(at + rest.len() - begins.len())
}

/// Whether a sentence is but the place that a paragraph opens with, or a whole dateline: `Berlin.`
///
/// ```
/// use nutgraf::lang::is_place_alone;
///
/// assert!(is_place_alone("Bad Homburg."));
/// assert!(is_place_alone("МОСКВА, 9 мар — РИА Новости."));
/// assert!(!is_place_alone("Es fiel Regen."));
/// ```
pub fn is_place_alone(sentence: &str) -> bool {
    /// `Frankfurt am Main` is the longest that occurs.
    const MOST_WORDS: usize = 3;
    /// `am`, `an der`, `of`
    const LONGEST_SMALL: usize = 3;
    let Some(line) = sentence.strip_suffix('.') else { return false };
    let parts = [" — ", " – ", " - "].iter().find_map(|dash| line.split_once(dash));
    let place = parts.filter(|(place, _)| is_place(place)).map_or(line, |(_, agency)| agency);
    let words: Vec<&str> = place.split(' ').collect();
    let in_name = |c: char| c.is_alphabetic() || matches!(c, '-' | '/');
    let is_name = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().all(in_name);
    let small = |word: &&str| word.chars().count() <= LONGEST_SMALL;
    words.len() <= MOST_WORDS
        && words.first().is_some_and(is_name)
        && words.last().is_some_and(is_name)
        && words.iter().all(|word| is_name(word) || small(word))
}

/// The end of an agency in brackets with nothing but the text behind it: `(CNN)The mayor left`, `(AP) The mayor`,
/// `Washington (CNN)The mayor`, `Delhi, Jul 26 (PTI) The mayor`.
fn agency_end(text: &str) -> Option<usize> {
    /// `(The Hollywood Reporter)` and the like.
    const LONGEST_AGENCY: usize = 30;
    let (place, rest) = text.split_once('(')?;
    let (agency, rest) = rest.split_once(')')?;
    let begins = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '“'));
    let glued = !rest.starts_with(char::is_whitespace);
    let words = || agency.split(' ').all(|word| word.starts_with(char::is_uppercase));
    let capitals = agency.chars().all(char::is_uppercase) && agency.chars().nth(1).is_some();
    let is_agency = agency.len() <= LONGEST_AGENCY && (capitals || (glued && words()));
    let opens = begins.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    let is_dated = || place.contains(", ") && place.contains(|c: char| c.is_ascii_digit());
    let is_placed = place.is_empty() || ((glued || is_dated()) && place.ends_with(' ') && is_named(place));
    (is_agency && opens && is_placed).then(|| text.len() - rest.trim_start().len())
}

/// Whether a text is short, and has no word written small: `Los Angeles`, `Delhi, Jul 26`.
fn is_named(text: &str) -> bool {
    const MOST_WORDS: usize = 6;
    let is_name = |word: &str| !word.starts_with(char::is_lowercase) && !word.ends_with(':');
    text.split_whitespace().all(is_name) && text.split_whitespace().nth(MOST_WORDS).is_none()
}

/// Whether a text can be the place, date and agency of a dateline.
fn is_place(head: &str) -> bool {
    /// `NEW YORK CITY, Jan. 3, 2024 (Agence France-Presse)` and the like.
    const MOST_WORDS: usize = 9;
    /// Shorter words in capitals are rather names of bodies, `EU`, than of places.
    const SHORTEST_PLACE: usize = 4;
    let head = head.trim().trim_end_matches('.');
    let agency = (head.ends_with(')') && head.contains('(')) || (head.ends_with('/') && head.contains(" /"));
    let words: Vec<&str> = head.split_whitespace().collect();
    let is_number = |word: &str| word.chars().all(|c| c.is_numeric());
    let named = words.iter().enumerate().all(|(at, word)| {
        let word = word.trim_start_matches('(');
        // `9 марта`: what is written small behind a number is its month.
        let is_month = || at > 0 && is_number(words[at - 1]);
        word.chars().next().is_some_and(|c| !c.is_lowercase())
            || word.chars().count() <= SHORTEST_PLACE
            || agency
            || is_month()
    });
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = words.first().is_some_and(|word| {
        letters(word) >= SHORTEST_PLACE && !word.chars().any(char::is_lowercase)
            || words.get(1).is_some_and(|next| {
                letters(next) >= 2 && !word.chars().chain(next.chars()).any(char::is_lowercase)
            })
    });
    !words.is_empty() && words.len() <= MOST_WORDS && named && (capitals || agency)
}

/// The end of a Chinese or Japanese dateline: `新华社北京1月3日电`, `本报讯（记者…）`, `【東京】`.
fn unspaced_dateline_end(text: &str) -> Option<usize> {
    let start = text.trim_start();
    let end = if start.starts_with('【') {
        start.find('】').map(|at| at + '】'.len_utf8())
    } else {
        let agency = ["新华社", "新華社", "中新社", "中新网", "本报", "据新华社", "人民网", "央视网"];
        let begins = agency.iter().any(|a| start.starts_with(a));
        let mark =
            start.char_indices().take(LONGEST_DATELINE / 2).find(|(_, c)| matches!(c, '电' | '電' | '讯'));
        mark.filter(|_| begins).map(|(at, c)| at + c.len_utf8())
    }?;
    let mut rest = start[end..].trim_start();
    if let Some(inside) = rest.strip_prefix(['（', '(']) {
        let close = inside.find(['）', ')'])?;
        rest = inside[close..].trim_start_matches(['）', ')']).trim_start();
    }
    let rest = rest.trim_start_matches([':', '：', '，', ' ', '　']);
    (!rest.is_empty() && text.len() - rest.len() <= LONGEST_DATELINE * 2).then_some(text.len() - rest.len())
}

/// Where a trailing attribution begins, at its comma: `…, police said.`
///
/// None is found where the rest holds a quotation, which must not lose its speaker,
/// or would be too short to be a sentence.
///
/// ```
/// use nutgraf::lang::{Lang, attribution_start};
///
/// let sentence = "Three people were hurt in the fire, police said.";
/// assert_eq!(attribution_start(Lang::from_tag("en"), sentence), Some(34));
/// ```
pub fn attribution_start(lang: Option<Lang>, sentence: &str) -> Option<usize> {
    let lexicon = lexicon(lang)?;
    let comma = sentence.rfind(", ")?;
    let (rest, tail) = sentence.split_at(comma);
    let tail = text::normalize(tail.trim_start_matches([',', ' ']));
    let tail = tail.trim_end_matches(['.', '!', '?', '…', '"', '”', ' ']);
    let is_speech = rest.contains(['"', '“', '”', '«', '»', '„']) || rest.starts_with(['–', '—', '-']);
    // `When they were asked, most said no` has told nothing yet.
    let first = text::words(rest).next().map(|(_, word)| text::normalize(word)).unwrap_or_default();
    let is_clause = lexicon.clause_openers.contains(&first)
        && ![lexicon.fronters, lexicon.definites].iter().any(|list| list.contains(&first));
    if is_speech || is_clause || rest.split_whitespace().count() < FEWEST_WORDS_LEFT {
        return None;
    }
    let words: Vec<&str> = tail.split_whitespace().collect();
    if words.len() > MOST_ATTRIBUTION_WORDS {
        return None;
    }
    // In `…, the mayor, Ann Lee, told the paper` the attribution has begun before the last comma.
    let opens_with_verb = words.first().is_some_and(|word| is_reporting(lang, word));
    // In `The mayors, including Ann Lee, say no` it is what is told.
    let opens = |span: &str| {
        text::words(span).next().is_some_and(|(_, w)| opens_clause(Some(&&*text::normalize(w)), lexicon))
    };
    let mut spans = rest.split(", ").skip(1).collect::<Vec<_>>().into_iter().rev();
    let is_told =
        spans.next().is_some_and(|last| is_name(last) || opens(last)) || spans.next().is_some_and(is_name);
    if opens_with_verb && is_told {
        return None;
    }
    let without_verb = lexicon.attributors.longest_at(tail).is_some() && !opens_clause(words.get(1), lexicon);
    (without_verb || is_report(&words, lang)).then_some(comma)
}

/// Whether all words of a span are written large, as those of a name are.
fn is_name(span: &str) -> bool {
    span.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
}

/// Whether the words of a clause say no more than that someone said so.
fn is_report(words: &[&str], lang: Option<Lang>) -> bool {
    /// `on Monday`, `in a statement`, `the agency` may follow the verb.
    const MOST_AFTER_VERB: usize = 4;
    let Some(lexicon) = lexicon(lang) else { return false };
    let Some(verb) = words.iter().position(|word| is_reporting(lang, word)) else { return false };
    if verb == 0 {
        // `said police`, but not `added it and left`; the verb alone may be any word.
        let lists = [lexicon.connectives, lexicon.demonstratives, lexicon.others, lexicon.predicates];
        let tells =
            |word: &&str| lists.iter().any(|list| list.contains(word)) && !lexicon.definites.contains(word);
        return words.len() > 1 && !words.iter().any(tells);
    }
    // Where the words are unknown that open a clause, only the verb in front is trusted.
    let clause = lexicon.clause_openers.is_empty() || opens_clause(words.first(), lexicon);
    !clause
        && words.len() - verb - 1 <= MOST_AFTER_VERB
        && !words[verb..].iter().any(|w| opens_clause(Some(w), lexicon))
}

/// Whether a word opens a clause that tells more than who said so.
fn opens_clause(word: Option<&&str>, lexicon: &Lexicon) -> bool {
    word.is_some_and(|w| lexicon.clause_openers.contains(w) || lexicon.connectives.contains(w))
}

/// Whether a word, as [`text::normalize`] spells it, is a verb of saying in the form that stands beside a quotation.
pub fn is_reporting(lang: Option<Lang>, normalized: &str) -> bool {
    lexicon(lang).is_some_and(|lexicon| lexicon.rules.reporting.contains(normalized))
}
