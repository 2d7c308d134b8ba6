//! Lines that stand around pictures, posts and feeds: whose picture it is, when a post was written and by whom, how
//! many have liked it. They are told by their shape, as trees see too few of each kind.
//!
//! It knows one text and what it stands in, and nothing of its neighbours.
//!
//! Invariant: what ends like a sentence, or leads to what follows, is no label.

use crate::article::measure::{Place, Within};
use crate::article::observe::Text;
use crate::article::vocabulary::{Phrase, phrases};

/// Words of the longest label; a longer line says something.
const LONGEST: u32 = 12;

/// Words up to which the name of an agency anywhere in a line makes it a credit.
const NAMED: u32 = 7;

/// Words of a line that speaks of the article, or of an advertisement in it, at most.
const LED: u32 = 8;

/// Words up to which a line that begins with a time of day is the mark of a post: the time, a zone or a date, a name.
const STAMP: u32 = 7;

/// Words of an address to write to, with what stands before it.
const ADDRESS: usize = 2;

/// What a short line is that is none of the article's text.
pub(super) fn label(text: &str, seen: &Text, place: Place) -> Option<&'static str> {
    // An item may well say "Video: 4K", a program of an evening begins with times, and a listing has any shape.
    const OWN: [Within; 4] = [Within::List, Within::Table, Within::Definitions, Within::Pre];
    if seen.words > LONGEST || !seen.is_open() || OWN.iter().any(|within| place.is_in(*within)) {
        return None;
    }
    if is_credit(seen) {
        return Some("says whose picture it is");
    }
    if seen.at && seen.quoted && text.contains("(@") {
        return Some("says who posted it");
    }
    if seen.at && text.split_whitespace().count() <= ADDRESS {
        return Some("says where to write to");
    }
    if seen.words <= STAMP && begins_with_time(text) {
        return Some("says when it was posted");
    }
    if seen.digits > 0 && seen.phrases.begins(Phrase::Byline) {
        return Some("says when it was written, or how long it takes to read");
    }
    if seen.words <= LED && seen.phrases.has(Phrase::Itself) {
        return Some("speaks of the article");
    }
    if seen.words <= LED && is_before_ad(text) {
        return Some("is an advertisement or its mark");
    }
    is_count(text).then_some("counts what readers did")
}

/// Whether one of the last two words of a line is an advertisement's: "La suite après la publicité".
fn is_before_ad(text: &str) -> bool {
    let mut last = text.split([' ', '’', '\'']).rev().take(2);
    last.any(|word| phrases(word).begins(Phrase::Ad))
}

/// Whether a line says whose picture something is.
pub(super) fn is_credit(seen: &Text) -> bool {
    seen.words <= LONGEST
        && seen.is_open()
        && (seen.phrases.begins(Phrase::Credit) || seen.words <= NAMED && seen.phrases.has(Phrase::Credit))
}

/// Whether a text begins with a time of day, whatever follows it: "20:24 A. Smith", "9:05 pm".
fn begins_with_time(text: &str) -> bool {
    let Some((hour, rest)) = text.split_once(':') else { return false };
    let minute = rest.bytes().take_while(u8::is_ascii_digit).count();
    matches!(hour.len(), 1 | 2) && hour.bytes().all(|b| b.is_ascii_digit()) && minute == 2
}

/// Whether a text has a time of day, and a date or a year: "25.04.24 | 14:07", "April 2, 2024, 9:05 am",
/// "2024年4月2日 9時05分".
pub(super) fn is_dated(text: &str) -> bool {
    let text = &text.replace(['年', '月'], "-").replace('時', ":").replace(['日', '分', '년'], " ");
    let parts = || text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '(' | ')' | '·' | '•'));
    let numbers = |part: &str, by: &[char]| -> Option<Vec<usize>> {
        let is_number = |n: &str| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit());
        part.split(by).map(|n| is_number(n).then_some(n.len())).collect()
    };
    let is_time = |part: &str| matches!(numbers(part, &[':']).as_deref(), Some([1 | 2, 2] | [1 | 2, 2, 2]));
    let is_year = |part: &str| {
        part.len() == 4 && (part.starts_with("19") || part.starts_with("20")) && numbers(part, &[]).is_some()
    };
    let is_date = |part: &str| {
        is_year(part)
            || matches!(
                numbers(part, &['.', '/', '-']).as_deref(),
                Some([1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2])
            )
    };
    parts().any(is_time) && parts().any(is_date)
}

/// Words of a day: its number, the month and the year, and the name of the day or a word before it.
const DAY: usize = 4;

/// Whether a line of several parts has one that is nothing but a day with its year, in digits of any script.
pub(super) fn has_day(text: &str) -> bool {
    let is_year = |word: &str| word.chars().count() == 4 && word.chars().all(char::is_numeric);
    let is_day = |part: &str| {
        let words = || part.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        (2..=DAY).contains(&words().count()) && words().next_back().is_some_and(is_year)
    };
    text.contains(PARTS) && text.split(PARTS).any(is_day)
}

/// What parts a line into the author, the place and the day.
const PARTS: &[char] = &['|', '·', '•'];

/// Whether a text is a mark of the tools that made the page, which the page was to replace or to read itself: a short
/// code in square brackets, or an object of JSON.
pub(super) fn is_mark(text: &str) -> bool {
    let code = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let is_key = |rest: &str| rest.starts_with(is_name) && rest.trim_start_matches(is_name).starts_with('=');
    let is_code = |code: &str| match code.split_once(' ') {
        Some((name, rest)) => name.chars().all(is_name) && is_key(rest.trim_start()),
        None => code.chars().all(is_name) && code.contains(['_', '-']),
    };
    code.is_some_and(is_code)
        || text.starts_with("{{") && text.ends_with("}}")
        || text.starts_with("{\"") && text.ends_with('}') && text.contains("\":")
}

/// Whether a text is a number and the name of what readers do: "12 comments", "3.4K shares".
fn is_count(text: &str) -> bool {
    let Some((number, rest)) = text.split_once(' ') else { return false };
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.ends_with(|c: char| c.is_ascii_digit() || matches!(c, 'K' | 'M'));
    // The short words of the list count only where a word ends, so not in the plural.
    let one = rest.strip_suffix('s').unwrap_or(rest);
    is_number
        && !rest.contains(' ')
        && (phrases(rest).begins(Phrase::Share) || phrases(one).begins(Phrase::Share))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::observe::observe;

    #[test]
    fn marks_of_tools_are_no_words() {
        let cases = [
            ("[FLOUR_MODULE]", true),
            ("[flour-form id=12]", true),
            ("[mill-video name=”The wheel” date=”2024”]", true),
            (r#"{"flour":"rye","bags":2}"#, true),
            ("{{mill-video='the wheel'}}", true),
            ("[Applause]", false),
            ("[…]", false),
            ("[The wheel = the mill]", false),
            ("{ of the mill }", false),
            ("", false),
        ];
        for (text, expected) in cases {
            assert_eq!(is_mark(text), expected, "{text}");
        }
    }

    #[test]
    fn dates_with_times_are_told() {
        let cases = [
            ("Do 25.04.24 | 14:07 Uhr", true),
            ("April 2, 2024, 9:05 am", true),
            ("2024年4月2日 9時05分", true),
            ("2024년 4월 2일 9:05", true),
            ("2024年4月2日", false),
            ("2024-05-01 14:07:00", true),
            ("The mill of 1934", false),
            ("At 14:07 the wheel stopped", false),
            ("Luke 14:7, 1934", false),
            ("14:007 in 2024", false),
        ];
        for (text, expected) in cases {
            assert_eq!(is_dated(text), expected, "{text}");
        }
    }

    #[test]
    fn labels_are_told_by_their_shape() {
        let cases = [
            ("Getty Images / A. Smith", true),
            ("Foto: A. Schmidt/dpa", true),
            ("Quelle: AFP", true),
            ("Image used under license from Shutterstock", true),
            ("Photo: the mill in 1934, when its wheel was new.", false),
            ("The agency sold it to Getty Images for a sum that nobody has told", false),
            ("20:24A. Smith", true),
            ("17:41 JST, October 13, 2024", true),
            ("20:24 is when the wheel stopped.", false),
            ("4.96 / 5.0", false),
            ("3:2 was how the match on the weir ended, said each of the two teams", false),
            ("— The Mill (@themill) August 5, 2024", true),
            ("— The Mill", false),
            ("Last updated on September 16th, 2023", true),
            ("Updated in 2023:", false),
            ("Reading Time: 11 minutes", true),
            ("ann@mill.example", true),
            ("E-mail: ann@mill.example", true),
            ("Write to ann@mill.example.", false),
            ("12 comments", true),
            ("3.4K shares", true),
            ("1. Facebook", false),
            ("12 mills", false),
            ("La suite de cet article plus bas", true),
            ("Nach der Werbung weiterlesen", true),
            ("Largest affiliate by membership", false),
            ("The mills of the valley", false),
            ("", false),
        ];
        for (text, expected) in cases {
            assert_eq!(label(text, &observe(text), Place::default()).is_some(), expected, "{text}");
        }
    }
}
