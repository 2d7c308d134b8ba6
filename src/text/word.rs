//! The words of a text, by Unicode.
//!
//! Among the letters and marks of Latin, Greek and Cyrillic few rules are left, and most texts have no others but for
//! a word here and there. So the library is asked for the words around what we do not know ourselves, and no others.
//!
//! Invariant: the words are those of the whole text.

use std::ops::Range;
use unicode_segmentation::{UnicodeSegmentation, UnicodeWordIndices};

/// The words of a text with their places.
pub(super) struct Words<'a> {
    text: &'a str,
    /// Where what is left to read begins; behind the piece that the library has, if it has one.
    from: usize,
    /// What the library still has of a piece, and where this begins.
    piece: Option<(usize, UnicodeWordIndices<'a>)>,
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str) -> Words<'a> {
        Words { text, from: 0, piece: None }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        loop {
            if let Some((start, piece)) = &mut self.piece {
                if let Some((at, word)) = piece.next() {
                    return Some((*start + at, word));
                }
                self.piece = None;
            }
            match plain_word(self.text.as_bytes(), self.from)? {
                Ok(word) => {
                    self.from = word.end;
                    return Some((word.start, &self.text[word]));
                }
                Err(unknown) => {
                    let piece = piece_around(self.text.as_bytes(), self.from, unknown);
                    self.from = piece.end;
                    self.piece = Some((piece.start, self.text[piece].unicode_word_indices()));
                }
            }
        }
    }
}

/// What a character is to the rules of UAX #29 for words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    /// Part of a word wherever it stands beside one: the low line.
    Joint,
    /// Part of a word between two letters, between two digits, or between either.
    AmidLetters,
    AmidDigits,
    Amid,
    /// Part of no word.
    Apart,
    /// Left to the library.
    Unknown,
}

const ASCII: [Kind; 128] = {
    let mut kinds = [Kind::Apart; 128];
    let mut byte: u8 = 0;
    while byte < 128 {
        kinds[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => Kind::Letter,
            b'0'..=b'9' => Kind::Digit,
            b'_' => Kind::Joint,
            b':' => Kind::AmidLetters,
            b',' | b';' => Kind::AmidDigits,
            b'.' | b'\'' => Kind::Amid,
            _ => Kind::Apart,
        };
        byte += 1;
    }
    kinds
};

/// The kind of the character that begins here, and its length in bytes.
fn kind(text: &[u8], at: usize) -> (Kind, usize) {
    if let Some(&kind) = ASCII.get(usize::from(text[at])) {
        return (kind, 1);
    }
    let byte = |after: usize| text.get(at + after).copied().unwrap_or_default();
    match (text[at], byte(1), byte(2)) {
        (0xC2, 0xA0 | 0xA3 | 0xA7 | 0xAB | 0xB0 | 0xBB, _) => (Kind::Apart, 2), // a space, £, §, «, °, »
        (0xC3, 0x97 | 0xB7, _) => (Kind::Apart, 2),                             // × and ÷
        (0xC3..=0xC9, ..) => (Kind::Letter, 2),                                 // Latin letters with marks
        (0xCE, 0x88..=0x8A | 0x8C | 0x8E..=0xA1 | 0xA3.., _) => (Kind::Letter, 2), // Greek
        (0xCF, ..=0x8E, _) => (Kind::Letter, 2),
        (0xD0 | 0xD1, ..) => (Kind::Letter, 2),       // Cyrillic
        (0xE1, 0xB8..=0xBB, _) => (Kind::Letter, 3),  // Latin letters of Vietnamese
        (0xE2, 0x80, 0x98 | 0x99) => (Kind::Amid, 3), // ‘ and ’
        (0xE2, 0x80, 0x90..=0x97 | 0x9A..=0x9E | 0xA2 | 0xA6) => (Kind::Apart, 3), // dashes, quotes, •, …
        _ => (Kind::Unknown, 1),
    }
}

/// The first word from a place on, by the rules that are left; an error where a character stands that we do not know,
/// before the word is over. The place is the start of the text, the end of a word, or stands before a space.
fn plain_word(text: &[u8], from: usize) -> Option<Result<Range<usize>, usize>> {
    let (mut start, mut end) = (from, from);
    let (mut before, mut has_letter) = (Kind::Apart, false);
    while end < text.len() {
        let (kind, length) = kind(text, end);
        let is_part = match kind {
            Kind::Letter | Kind::Digit => {
                has_letter = true;
                true
            }
            Kind::Joint => true,
            Kind::Unknown => return Some(Err(end)),
            Kind::Apart => false,
            amid => {
                let after =
                    if end + length < text.len() { self::kind(text, end + length).0 } else { Kind::Apart };
                if after == Kind::Unknown {
                    return Some(Err(end + length));
                }
                before == after
                    && match before {
                        Kind::Letter => amid != Kind::AmidDigits,
                        Kind::Digit => amid != Kind::AmidLetters,
                        _ => false,
                    }
            }
        };
        if !is_part && has_letter {
            break;
        }
        end += length;
        if !is_part {
            start = end;
        } else if kind == Kind::Letter {
            // Most of a text.
            end += text[end..].iter().take_while(|byte| byte.is_ascii_lowercase()).count();
        }
        before = if is_part { kind } else { Kind::Apart };
    }
    has_letter.then_some(Ok(start..end))
}

/// The piece of a text around a character that we do not know, from a place on where a word may begin: from the last
/// place before it that is apart from all before, to the first one behind it from which on we know the text again.
fn piece_around(text: &[u8], from: usize, unknown: usize) -> Range<usize> {
    let start = (from + 1..unknown).rev().find(|&at| is_apart(text, at)).unwrap_or(from);
    let is_known = |at: usize| at + 1 == text.len() || kind(text, at + 1).0 != Kind::Unknown;
    let end = (unknown + 1..text.len()).find(|&at| is_apart(text, at) && is_known(at));
    start..end.unwrap_or(text.len())
}

/// Whether no rule looks across the place: it stands before a space that is the first of its kind.
///
/// A word never goes on over a space, but spaces hold together (WB3d); the bytes are the last of those that are not
/// ASCII, and of some other characters, which costs no more than a shorter piece.
fn is_apart(text: &[u8], at: usize) -> bool {
    text[at] == b' ' && !matches!(text[at - 1], b' ' | 0x80..=0x8A | 0x9F)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn pieces_have_the_words_of_the_whole(
            text in "([a-zA-Z_]{1,3}|[0-9]|[.,:;'_]|[’“”é·²«ςựª\u{AD}.,'\u{300}\u{345}\u{94D}\u{93F}\u{2003}\u{3000}\u{200D}\t\n]|[ДД三ア🇩🇪👩]| | ){0,24}"
        ) {
            prop_assert!(Words::of(&text).eq(text.unicode_word_indices()), "{text:?}");
        }

        #[test]
        fn whatever_the_text(text: String) {
            prop_assert!(Words::of(&text).eq(text.unicode_word_indices()), "{text:?}");
        }
    }

    #[test]
    fn every_character_is_of_its_kind() {
        for c in '\0'..='\u{FFFF}' {
            for text in [format!("a{c}b{c}{c}c {c}"), format!("1{c}2_{c}"), format!("a{c}1{c}a.{c}b")] {
                assert!(Words::of(&text).eq(text.unicode_word_indices()), "{text:?} {}", c.escape_unicode());
            }
        }
    }
}
