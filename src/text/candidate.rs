//! Where a sentence may end: the boundaries of UAX #29, and places that it passes over.

use super::peek::{
    first, is_closer, is_dash, is_either, last, proclitic_before_capital, small_name, without_openers,
};
use super::rules::Rules;
use super::token::is_unspaced;
use crate::order::sorted;
use unicode_segmentation::UnicodeSegmentation;

/// A run of so many characters without a letter or digit is cut before UAX #29 looks at it.
/// The library looks ahead from each of them again, so a long run would take it quadratic time.
const LONGEST_RUN: usize = 64;

/// How many closing marks and spaces after a full stop are looked at.
const MOST_MARKS: usize = 16;

/// Every byte offset at which a sentence may begin, in order.
pub(super) fn candidates(text: &str, rules: &Rules, caseless: bool) -> Vec<usize> {
    let mut found = Vec::new();
    let mut from = 0;
    for cut in cuts(text) {
        add_bounds(&text[..cut], from, &mut found);
        from = cut;
    }
    let passed_over = passed_over(text, rules, caseless);
    if !passed_over.is_empty() {
        found.extend(passed_over);
        found = sorted(found);
        found.dedup();
    }
    found
}

/// Adds the boundaries of UAX #29 after this place.
///
/// The library takes each character through its states. Nothing happens there up to the first one that can end a
/// sentence, and of what stands before that the rules ask for the last letter alone: so it begins there, and anew
/// after each boundary.
fn add_bounds(text: &str, from: usize, found: &mut Vec<usize>) {
    let mut at = from;
    while let Some(stop) = text[at..].find(may_end) {
        let before = text[at..at + stop].bytes().next_back().filter(u8::is_ascii);
        let start = at + if before.is_some() { stop - 1 } else { 0 };
        let Some((bound, _)) = text[start..].split_sentence_bound_indices().nth(1) else { return };
        at = start + bound;
        found.push(at);
    }
}

/// Whether a sentence may end at a character: surely not at the common letters and marks that are left out here.
fn may_end(c: char) -> bool {
    let letters = '\u{A0}'..='\u{24F}'; // Latin with its marks, and the signs before it
    let cyrillic = '\u{400}'..='\u{4FF}';
    let quotes = '‘'..='‟';
    match c {
        '.' | '!' | '?' | '\n' | '\r' => true,
        _ => !(c.is_ascii() || letters.contains(&c) || cyrillic.contains(&c) || quotes.contains(&c)),
    }
}

/// Where the text is cut so that no piece holds a long run without letters; the last is its end.
fn cuts(text: &str) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut run = 0;
    for (at, c) in text.char_indices() {
        run = if c.is_alphanumeric() { 0 } else { run + 1 };
        if run > LONGEST_RUN {
            cuts.push(at);
            run = 0;
        }
    }
    cuts.push(text.len());
    cuts
}

/// The places that UAX #29 passes over: before digits and names such as `iPhone`, after `…` and the Greek `;`,
/// where the space after a full stop is missing, and between the phrases of a script that has no full stop.
fn passed_over(text: &str, rules: &Rules, caseless: bool) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        let after = at + c.len_utf8();
        let place = match c {
            '.' | '…' => after_stop(text, after, c, caseless),
            '?' | '!' => before_dash(text, after),
            ';' | '\u{37E}' if rules.semicolon_asks => after_stop(text, after, '…', caseless),
            ' ' if rules.spaces_end => between_phrases(text, at, after),
            _ => None,
        };
        found.extend(place);
    }
    found
}

/// The place after a stop at which a sentence may begin.
fn after_stop(text: &str, after: usize, stop: char, caseless: bool) -> Option<usize> {
    let rest = &text[after..];
    let mut spaced = false;
    let (offset, next) = rest.char_indices().take(MOST_MARKS).find(|&(_, c)| {
        let closes = is_closer(c) || (is_either(c) && !spaced);
        spaced |= c.is_whitespace();
        !(closes || c.is_whitespace())
    })?;
    let second = rest[offset..].chars().nth(1);
    let begins = match (spaced, stop) {
        (true, '…') => !next.is_lowercase() && !matches!(next, '.' | ',' | ';' | ':' | '…'),
        (true, _) if is_dash(next) => return before_dash(text, after),
        (true, _) => {
            next.is_numeric()
                || proclitic_before_capital(&rest[offset..])
                || (next.is_lowercase() && (caseless || small_name(&rest[offset..])))
        }
        (false, _) => next.is_uppercase() && second.is_some_and(|c| c.is_lowercase() || c == ' '),
    };
    begins.then_some(after + offset)
}

/// The place after a stop before a dash that opens a turn of speech: UAX #29 takes each dash for one that goes on.
fn before_dash(text: &str, after: usize) -> Option<usize> {
    let rest = &text[after..];
    let at = rest.find(|c: char| !c.is_whitespace())?;
    let dash = first(&rest[at..]).is_some_and(is_dash);
    let speech = first(without_openers(&rest[at..]).0).is_some_and(char::is_uppercase);
    (at > 0 && dash && speech).then_some(after + at)
}

/// The place after a space that may set two phrases of a script without full stops apart.
fn between_phrases(text: &str, at: usize, after: usize) -> Option<usize> {
    let before = last(&text[..at]).is_some_and(is_unspaced);
    let behind = first(&text[after..]).is_some_and(is_unspaced);
    (before && behind).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bounds_are_those_of_the_library(
            text in "([a-z]{1,2}|[A-ZÄД1]|[.!?]|[\n\r\u{85}\u{2029}\u{A0}\u{3000}]|[)’”\"(,:–]|[…。․．\u{300}\u{200D}]| ){0,32}"
        ) {
            let mut found = Vec::new();
            add_bounds(&text, 0, &mut found);
            let all: Vec<usize> = text.split_sentence_bound_indices().skip(1).map(|(at, _)| at).collect();
            prop_assert_eq!(found, all, "{:?}", text);
        }
    }
}
