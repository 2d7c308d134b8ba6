//! Words and sentences against the cases of the Unicode Character Database, which stand in `tests/sentences/ucd`.
//!
//! Invariant: where we differ from them, a rule of ours is named for it.

use super::candidate::candidates;
use super::{Rules, sentences, words};

/// Text and pieces of each case in a file of the database.
fn cases(file: &str) -> Vec<(String, Vec<String>)> {
    let character = |code: &str| u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
    let piece = |codes: &str| codes.split('×').filter_map(|code| character(code.trim())).collect::<String>();
    let case = |line: &str| {
        let pieces: Vec<String> = line.split('÷').map(piece).filter(|piece| !piece.is_empty()).collect();
        (pieces.concat(), pieces)
    };
    file.lines().filter(|line| !line.starts_with('#')).map(case).collect()
}

/// Where the pieces of a text begin, but for the first.
fn starts(pieces: &[String]) -> Vec<usize> {
    let mut at = 0;
    let ends = pieces.iter().map(|piece| {
        at += piece.len();
        at
    });
    ends.take(pieces.len().saturating_sub(1)).collect()
}

#[test]
fn words_are_those_of_unicode_that_have_a_letter_or_digit() {
    let cases = cases(include_str!("../../tests/sentences/ucd/WordBreakTest.txt"));
    assert_eq!(cases.len(), 1944);
    for (text, pieces) in cases {
        let wanted: Vec<&str> =
            pieces.iter().map(String::as_str).filter(|p| p.chars().any(char::is_alphanumeric)).collect();
        let found: Vec<&str> = words(&text).map(|(_, word)| word).collect();
        assert_eq!(found, wanted, "{}", text.escape_unicode());
    }
}

#[test]
fn candidates_are_the_boundaries_of_unicode() {
    let cases = cases(include_str!("../../tests/sentences/ucd/SentenceBreakTest.txt"));
    assert_eq!(cases.len(), 512);
    for (text, pieces) in cases {
        assert_eq!(candidates(&text, &Rules::NONE, false), starts(&pieces), "{}", text.escape_unicode());
    }
}

/// The rule of ours by which a boundary of Unicode's ends no sentence, with what stands around it.
fn why_not(before: &str, after: &str) -> Option<&'static str> {
    let has_word = |text: &str| text.chars().any(char::is_alphanumeric);
    let line = before.trim_end_matches(['\r', '\n', '\u{85}']);
    let hard = line.len() < before.len();
    if !has_word(before) || (hard && !has_word(after)) {
        return Some("a sentence has a word");
    }
    let joined = |c: char| c == '\u{2060}' || c == '\u{308}' || !c.is_whitespace();
    let full_stop = before.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '。').len() < before.len();
    (!hard && full_stop && before.ends_with(joined)).then_some("what stands against a stop goes on")
}

/// The rule of ours by which a sentence begins where Unicode has no boundary.
fn why_though(text: &str) -> Option<&'static str> {
    let caseless = !text.chars().any(char::is_uppercase);
    caseless.then_some("where nothing has a capital, the want of one says nothing")
}

#[test]
fn sentences_are_those_of_unicode_but_for_rules_that_are_named() {
    let mut differ = 0;
    for (text, pieces) in cases(include_str!("../../tests/sentences/ucd/SentenceBreakTest.txt")) {
        let trimmed = |at: usize| at + text[at..].len() - text[at..].trim_start().len();
        let wanted: Vec<usize> = starts(&pieces).into_iter().filter(|&at| trimmed(at) < text.len()).collect();
        let found: Vec<usize> = sentences(&text, &Rules::NONE).into_iter().skip(1).map(|s| s.start).collect();
        let shown = text.escape_unicode().to_string();
        for at in wanted.iter().filter(|at| !found.contains(&trimmed(**at))) {
            differ += 1;
            assert!(why_not(&text[..*at], &text[*at..]).is_some(), "no sentence begins at {at} of {shown}");
        }
        for at in found.iter().filter(|at| !wanted.iter().any(|w| trimmed(*w) == **at)) {
            differ += 1;
            assert!(why_though(&text).is_some(), "a sentence begins at {at} of {shown}");
        }
    }
    println!("{differ} boundaries differ");
}
