//! Whether a sentence ends at a candidate.

use super::list::List;
use super::peek::{
    first, first_word, is_closer, is_dash, is_either, is_mark, last, last_word, proclitic_before_capital,
    small_name, without_closers, without_openers,
};
use super::rules::{Ordinals, Rules};
use super::token::is_unspaced;

/// What stands on both sides of a candidate.
pub(super) struct Side<'a> {
    /// From the start of the sentence to the candidate.
    pub(super) left: &'a str,
    /// From the candidate to the end of the text.
    pub(super) right: &'a str,
    /// Whether the whole text has no capital, so that the want of one says nothing.
    pub(super) caseless: bool,
}

/// Names that are written with a mark that ends sentences.
const MARKED_NAMES: List = List::of(
    "chupa, fuerza, guess, hallo, ideal, jeopardy, joomla, oklahoma, oliver, siriusxm, viva, wham, yahoo, yum",
);

/// The longest phrase of a script without full stops, in bytes, that is not yet taken for a sentence.
/// About forty Thai characters: two or three phrases of news prose.
const SHORTEST_UNMARKED: usize = 120;

/// The most words that stand between a quotation and the verb that reports it: `former Prime Minister Lee said`.
const MOST_SPEAKER_WORDS: usize = 4;

/// Characters of a quotation in which its beginning is looked for.
const LONGEST_SPEECH: usize = 80;

/// Characters of a quotation with its speaker in which the mark that opened it is looked for.
const LONGEST_QUOTED: usize = 400;

/// The most characters of a clause that reports a Chinese quotation: `他对记者说`.
const LONGEST_REPORT: usize = 10;

/// Whether a sentence ends at the candidate.
pub(super) fn is_boundary(side: &Side, rules: &Rules) -> bool {
    let (core, closed) = without_closers(side.left);
    let spaced = last(side.left).is_some_and(char::is_whitespace);
    let Some(stop) = last(core) else { return false };
    let core = &core[..core.len() - stop.len_utf8()];
    let closer = side.left.trim_end().chars().next_back().filter(|_| closed);
    let place = Place { core, closed, closer, spaced, right: side.right, caseless: side.caseless };
    match stop {
        '.' | '․' | '﹒' | '．' if !core.ends_with(['.', '…']) => full_stop(&place, rules),
        '.' | '…' => ellipsis(&place, rules),
        '。' | '｡' | '！' | '？' => ideographic(&place, rules),
        '?' | '!' if first(side.right).is_some_and(is_unspaced) => ideographic(&place, rules),
        ';' | '\u{37E}' => rules.semicolon_asks && question(&place, rules),
        _ if rules.spaces_end && is_unspaced(stop) => phrase(side, rules),
        _ => question(&place, rules),
    }
}

/// A candidate after its mark has been taken off.
struct Place<'a> {
    /// The sentence up to its mark.
    core: &'a str,
    /// Whether a quotation or bracket closes after the mark.
    closed: bool,
    /// The mark that closes it.
    closer: Option<char>,
    /// Whether white space follows.
    spaced: bool,
    /// What follows.
    right: &'a str,
    caseless: bool,
}

impl Place<'_> {
    /// Whether what follows goes on in lower case or with a mark that cannot open a sentence.
    fn goes_on(&self) -> bool {
        if first(self.right)
            .is_some_and(|c| matches!(c, ',' | ';' | ':' | '?' | '!' | '.' | '…' | '،' | '؛' | '、' | '，'))
        {
            return true;
        }
        if proclitic_before_capital(self.right) {
            return false;
        }
        let (rest, _) = without_openers(self.right);
        first(rest).is_some_and(char::is_lowercase) && !small_name(rest) && !self.caseless
    }

    /// Whether a quotation that is still open goes on behind its speaker: `«Поздно, — сказал он. — Надо идти».`
    fn resumes(&self) -> bool {
        let mut back = self.core.chars().rev().take(LONGEST_QUOTED);
        first(self.right).is_some_and(is_dash) && back.find(|c| matches!(c, '«' | '»')) == Some('«')
    }

    /// Whether what follows opens with a capital and a word that opens sentences, and not with an initial.
    fn opens(&self, rules: &Rules) -> bool {
        let (rest, quoted) = without_openers(self.right);
        let word = first_word(rest);
        let after = &rest[word.len()..];
        let initial = word.chars().count() == 1 && after.starts_with('.');
        let capital = first(word).is_some_and(char::is_uppercase);
        capital && !initial && (quoted || rules.openers.contains(&word.to_lowercase()))
    }

    /// Whether a word stands against the next without a space, as in a web address or a slip of the keyboard:
    /// only the slip ends a sentence.
    fn slips(&self, rules: &Rules) -> bool {
        if is_hangul(self.right) {
            return last(self.core).is_some_and(|c| matches!(c, '다' | '요' | '죠')); // endings of a Korean predicate
        }
        let word = last_word(self.core);
        let letters = word.trim_end_matches(|c: char| is_closer(c) || is_either(c));
        let next = first_word(self.right);
        // Behind a short name only what is no code: `JSON.Parse`, but `NATO.The` and `США.Позже`.
        let is_told = !letters.is_ascii() || rules.openers.contains(&next.to_lowercase());
        let short = is_told && letters.chars().all(char::is_uppercase);
        let plain =
            letters.chars().count() >= 2 && (short || letters.chars().skip(1).all(char::is_lowercase));
        let mut rest = next.chars();
        let capital = rest.next().is_some_and(char::is_uppercase) && rest.all(char::is_lowercase);
        let domain = List::of("com, js, net, org").contains(&next.to_lowercase());
        plain && capital && !domain
    }
}

/// After `.`
fn full_stop(place: &Place, rules: &Rules) -> bool {
    let word = last_word(place.core);
    if place.closed && place.spaced {
        return !place.goes_on();
    }
    if !place.spaced {
        return if place.closed { !place.goes_on() && !is_hangul(place.right) } else { place.slips(rules) };
    }
    let numbered = is_number(word);
    if numbered && rules.ordinals != Ordinals::Unmarked && is_ordinal(word, place, rules) {
        return false;
    }
    if place.goes_on() || is_list_number(place.core) || place.resumes() {
        return false;
    }
    let before = last_word(place.core[..place.core.len() - word.len()].trim_end());
    let amount = last(before).is_some_and(|c| c.is_numeric() || c == '.'); // `40 кв. м.`
    let measures = amount && rules.abbreviations.contains_any_case(word);
    if rules.titles.contains_any_case(word) && !measures {
        return false; // `г. Москва` is a town, `2010 г.` a year that may end a sentence
    }
    let next = first(without_openers(place.right).0);
    let numeral = next.is_some_and(char::is_numeric) || is_roman(first_word(place.right));
    if rules.before_numbers.contains_any_case(word) && numeral {
        return false;
    }
    if rules.finals.contains_any_case(word) {
        return true;
    }
    if rules.abbreviations.contains_any_case(word) || is_dotted(word) {
        return place.opens(rules) || next.is_some_and(char::is_numeric);
    }
    if is_initial(word) {
        return place.opens(rules) || rules.labels.contains_any_case(before);
    }
    true
}

/// After `…` or `...`
fn ellipsis(place: &Place, rules: &Rules) -> bool {
    let word_part = place.core.trim_end_matches(['.', '…']);
    let cut_out = place.closed && last(word_part).is_none_or(|c| matches!(c, '[' | '('));
    if place.goes_on() || (cut_out && !place.opens(rules)) {
        return false;
    }
    if !place.spaced {
        return place.slips(rules);
    }
    // With a space before it, the ellipsis stands for words left out in a sentence's course.
    let ended = last(word_part.trim_end()).is_some_and(|c| matches!(c, '.' | '?' | '!' | '"' | '”'));
    !last(word_part).is_some_and(char::is_whitespace) || ended || place.opens(rules)
}

/// After `?`, `!` and the like in scripts with spaces.
fn question(place: &Place, rules: &Rules) -> bool {
    if !place.spaced && first(place.right).is_some_and(char::is_alphanumeric) {
        let hangul = is_hangul(place.right);
        return if place.closed { !hangul && !place.goes_on() } else { place.slips(rules) };
    }
    if place.goes_on() {
        return false;
    }
    let name = MARKED_NAMES.contains_any_case(last_word(place.core));
    if name && !place.closed {
        return place.opens(rules);
    }
    let speech = place.closed || first(place.core).is_some_and(is_dash);
    !(speech && is_reported(place.right, rules))
}

/// After `。` and the like.
fn ideographic(place: &Place, rules: &Rules) -> bool {
    if place.goes_on() {
        return false;
    }
    if !place.closed {
        return !is_bound(place.right, rules);
    }
    if rules.particles.begins(place.right) || place.closer == Some('》') {
        return false;
    }
    if is_introduced(place.core) {
        return true;
    }
    let clause: usize = place.right.chars().take_while(|c| !is_clause_end(*c)).map(char::len_utf8).sum();
    let clause = &place.right[..clause];
    let short = clause.chars().count() <= LONGEST_REPORT;
    !(short && rules.reporting.iter().any(|verb| clause.ends_with(verb)))
}

/// Whether a particle of one letter binds a name with a full stop of its own to what follows: `モーニング娘。の公演`.
/// Before Hiragana it is more likely the first letter of a word: `。のちに`.
fn is_bound(right: &str, rules: &Rules) -> bool {
    let particle = right.chars().next().map_or("", |c| &right[..c.len_utf8()]);
    let next = first(&right[particle.len()..]);
    rules.particles.contains(particle)
        && next.is_some_and(|c| c.is_alphabetic() && !matches!(c, '\u{3041}'..='\u{309F}'))
}

/// Whether the quotation that a text ends in stands after a colon, so that its speaker is named: `他问：“结束了吗`.
fn is_introduced(core: &str) -> bool {
    let mark = core.char_indices().rev().take(LONGEST_SPEECH).find(|(_, c)| matches!(c, '“' | '「' | '『'));
    mark.is_some_and(|(at, _)| core[..at].ends_with(['：', ':']))
}

/// After a space in a script that has no full stop.
fn phrase(side: &Side, rules: &Rules) -> bool {
    let left = side.left.len();
    left >= SHORTEST_UNMARKED && rules.openers.begins(side.right)
}

/// Whether a clause of Chinese ends here.
fn is_clause_end(c: char) -> bool {
    matches!(c, '。' | '，' | '：' | '；' | '！' | '？' | ',' | ':' | '“' | '"' | '\n')
}

/// Whether what follows a quotation names its speaker and then a verb of saying: `Smith asked.`
fn is_reported(right: &str, rules: &Rules) -> bool {
    let name = first(right).is_some_and(char::is_uppercase) || is_caseless(right);
    let opens = rules.openers.contains(&first_word(right).to_lowercase());
    let mut words = right.split_whitespace().take(MOST_SPEAKER_WORDS + 1);
    name && !opens && words.any(|w| rules.reporting.contains(w.trim_end_matches(['.', ',', ':', ';', '।'])))
}

/// Whether a text begins with a letter of a script without capitals.
pub(super) fn is_caseless(text: &str) -> bool {
    first(text).is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase())
}

/// Whether a text begins with a Korean syllable.
fn is_hangul(text: &str) -> bool {
    first(text).is_some_and(|c| matches!(c, '\u{AC00}'..='\u{D7A3}'))
}

/// Whether a word is a number, in digits or Roman.
fn is_number(word: &str) -> bool {
    !word.is_empty() && (word.chars().all(char::is_numeric) || word.chars().all(is_roman_digit))
}

/// Whether a word is a Roman number and surely not the pronoun `I`.
fn is_roman(word: &str) -> bool {
    word.len() > 1 && word.chars().all(is_roman_digit)
}

fn is_roman_digit(c: char) -> bool {
    matches!(c, 'I' | 'V' | 'X' | 'L')
}

/// Whether a number with a full stop is an ordinal.
fn is_ordinal(word: &str, place: &Place, rules: &Rules) -> bool {
    /// Longer numbers are years or amounts.
    const LONGEST_ORDINAL: usize = 3;
    let (rest, quoted) = without_openers(place.right);
    let next = first_word(rest);
    let arabic = word.starts_with(char::is_numeric);
    if quoted || (arabic && word.len() > LONGEST_ORDINAL) {
        return false;
    }
    if first(next).is_some_and(char::is_numeric) {
        return arabic && word.len() < LONGEST_ORDINAL && rest[next.len()..].starts_with('.');
    }
    if first(next).is_some_and(char::is_lowercase) || rules.after_ordinals.contains_any_case(next) {
        return true;
    }
    rules.ordinals == Ordinals::BeforeAny && !place.opens(rules)
}

/// Whether a sentence so far is only the number of an item in a list: `1.`, `b.`, `IV.`
fn is_list_number(core: &str) -> bool {
    /// `viii` and `12.3` are the longest that occur.
    const LONGEST: usize = 5;
    let item = core.trim_start_matches(|c: char| c.is_whitespace() || is_dash(c) || c == '(');
    item.len() <= LONGEST
        && (item.chars().all(|c| c.is_numeric() || c == '.') || item.chars().count() == 1 || is_number(item))
}

/// Whether a word is an abbreviation by its inner full stops: `U.S`, `e.g`, `т.е`.
fn is_dotted(word: &str) -> bool {
    /// `Ph.D` has two letters in a piece, `т.н` one, `S.p.A` one; longer pieces make a web address.
    const LONGEST_PIECE: usize = 3;
    word.contains('.')
        && word.split('.').all(|piece| {
            let letters = piece.chars().filter(|c| !is_mark(*c)).count();
            (1..=LONGEST_PIECE).contains(&letters)
                && piece.chars().all(|c| c.is_alphabetic() || is_mark(c) || c == '-')
        })
}

/// Whether a word is one capital, as the initial of a name, or one letter of a script without capitals.
fn is_initial(word: &str) -> bool {
    let letters = word.rsplit('-').next().unwrap_or(word);
    let mut rest = letters.chars();
    let letter = |c: char| c.is_uppercase() || (is_caseless(letters) && !is_unspaced(c));
    rest.next().is_some_and(letter) && rest.all(is_mark)
}
