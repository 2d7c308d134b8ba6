//! Lines that stand around pictures, posts and feeds: whose picture it is, when a post was written and by whom, how
//! many have liked it. They are told by their shape, as trees see too few of each kind.
//!
//! It knows one text and what it stands in, and nothing of its neighbours.
//!
//! Invariant: what ends like a sentence, or leads to what follows, is no label.

use super::measure::{Place, Within};
use super::observe::{End, Text};
use super::vocabulary::{Phrase, phrases};

/// Words of the longest label; a longer line says something.
const LONGEST: u32 = 12;

/// Words up to which the name of an agency anywhere in a line makes it a credit.
const NAMED: u32 = 7;

/// Words up to which a line that begins with a time of day is the mark of a post: the time, a zone or a date, a name.
const STAMP: u32 = 7;

/// What a short line is that is none of the article's text.
pub(super) fn label(text: &str, seen: &Text, place: Place) -> Option<&'static str> {
    // An item may well say "Video: 4K", a program of an evening begins with times, and a listing has any shape.
    const OWN: [Within; 4] = [Within::List, Within::Table, Within::Definitions, Within::Pre];
    let is_open = matches!(seen.end, End::Open | End::Arrow);
    if seen.words > LONGEST || !is_open || OWN.iter().any(|within| place.is_in(*within)) {
        return None;
    }
    if seen.phrases.begins(Phrase::Credit) || seen.words <= NAMED && seen.phrases.has(Phrase::Credit) {
        return Some("says whose picture it is");
    }
    if seen.at && seen.quoted && text.contains("(@") {
        return Some("says who posted it");
    }
    if seen.words <= STAMP && begins_with_time(text) {
        return Some("says when it was posted");
    }
    if seen.digits > 0 && seen.phrases.begins(Phrase::Byline) {
        return Some("says when it was written, or how long it takes to read");
    }
    is_count(text).then_some("counts what readers did")
}

/// Whether a text begins with a time of day, whatever follows it: "20:24 A. Smith", "9:05 pm".
fn begins_with_time(text: &str) -> bool {
    let Some((hour, rest)) = text.split_once(':') else { return false };
    let minute = rest.bytes().take_while(u8::is_ascii_digit).count();
    matches!(hour.len(), 1 | 2) && hour.bytes().all(|b| b.is_ascii_digit()) && minute == 2
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
    use super::super::observe::observe;
    use super::*;

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
            ("12 comments", true),
            ("3.4K shares", true),
            ("1. Facebook", false),
            ("12 mills", false),
            ("", false),
        ];
        for (text, expected) in cases {
            assert_eq!(label(text, &observe(text), Place::default()).is_some(), expected, "{text}");
        }
    }
}
