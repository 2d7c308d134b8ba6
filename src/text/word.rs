//! The words of a text, by Unicode.
//!
//! In ASCII few rules are left, and a text in a language of Europe is ASCII but for a word here and there.
//! So the text is taken in pieces, and the library asked for those words alone.
//!
//! Invariant: the words are those of the whole text.

use std::ops::Range;
use unicode_segmentation::{UnicodeSegmentation, UnicodeWordIndices};

/// The words of a text with their places.
pub(super) struct Words<'a> {
    text: &'a str,
    /// Where what is left of the piece begins whose words are given now, and where the next one does.
    from: usize,
    to: usize,
    /// What the library still has of the piece, counted from `from`; `None` where all of it is ASCII.
    piece: Option<UnicodeWordIndices<'a>>,
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str) -> Words<'a> {
        Words { text, from: 0, to: 0, piece: None }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        let bytes = self.text.as_bytes();
        loop {
            if let Some(piece) = &mut self.piece {
                if let Some((at, word)) = piece.next() {
                    return Some((self.from + at, word));
                }
            } else if let Some(word) = plain_word(&bytes[..self.to], self.from) {
                self.from = word.end;
                return Some((word.start, &self.text[word]));
            }
            if self.to == bytes.len() {
                return None;
            }
            self.from = self.to;
            let (to, is_plain) = piece_end(bytes, self.from);
            self.to = to;
            self.piece = (!is_plain).then(|| self.text[self.from..to].unicode_word_indices());
        }
    }
}

/// The first word from a place on in ASCII, by the few rules of UAX #29 that are left there.
fn plain_word(text: &[u8], from: usize) -> Option<Range<usize>> {
    let is_core = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let joins = |before: u8, byte: u8, after: u8| match byte {
        b'.' | b'\'' => {
            before.is_ascii_alphabetic() && after.is_ascii_alphabetic()
                || before.is_ascii_digit() && after.is_ascii_digit()
        }
        b':' => before.is_ascii_alphabetic() && after.is_ascii_alphabetic(),
        b',' | b';' => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    };
    let mut end = from;
    loop {
        let start = end + text.get(end..)?.iter().position(|&byte| is_core(byte))?;
        end = start + 1;
        while let Some(&byte) = text.get(end) {
            let goes_on = || text.get(end + 1).is_some_and(|&after| joins(text[end - 1], byte, after));
            if !is_core(byte) && !goes_on() {
                break;
            }
            end += 1;
        }
        if text[start..end].iter().any(u8::is_ascii_alphanumeric) {
            return Some(start..end);
        }
    }
}

/// Where the piece ends that begins here, and whether it is ASCII: at the last place before the first character that
/// is not, or where there is none at the first one from which on the text is ASCII again.
fn piece_end(text: &[u8], from: usize) -> (usize, bool) {
    let Some(other) = text[from..].iter().position(|byte| !byte.is_ascii()) else {
        return (text.len(), true);
    };
    let other = from + other;
    if let Some(end) = (from + 1..other).rev().find(|&at| is_apart(text, at)) {
        return (end, true);
    }
    let again = (other + 1..text.len()).find(|&at| is_apart(text, at) && begins_plain(&text[at..]));
    (again.unwrap_or(text.len()), false)
}

/// Whether no rule looks across the place: it stands before a space that is the first of its kind.
///
/// A word never goes on over a space, but spaces hold together (WB3d); the bytes are the last of those that are not
/// ASCII, and of some other characters, which costs no more than a shorter piece.
fn is_apart(text: &[u8], at: usize) -> bool {
    text[at] == b' ' && !matches!(text[at - 1], b' ' | 0x80..=0x8A | 0x9F)
}

/// Whether a text begins with some ASCII, so that a piece of it is worth its while.
fn begins_plain(text: &[u8]) -> bool {
    /// A space and the start of a word.
    const BEGINNING: usize = 3;
    text.iter().take(BEGINNING).all(u8::is_ascii)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn pieces_have_the_words_of_the_whole(
            text in "([a-zA-Z_]{1,3}|[0-9]|[.,:;'_]|[’“”é.,'\u{300}\u{345}\u{94D}\u{93F}\u{2003}\u{3000}\u{200D}\t\n]|[ДД三ア🇩🇪👩]| | ){0,24}"
        ) {
            prop_assert!(Words::of(&text).eq(text.unicode_word_indices()), "{text:?}");
        }

        #[test]
        fn whatever_the_text(text: String) {
            prop_assert!(Words::of(&text).eq(text.unicode_word_indices()), "{text:?}");
        }
    }
}
