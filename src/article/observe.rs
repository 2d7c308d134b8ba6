//! Observes the text of each chunk: its words, its marks, and the set phrases in it.
//!
//! It knows writing, in any script; where the chunk stands on the page is measured elsewhere.
//!
//! Invariant: one pass over the text; long texts are searched for phrases at their ends only.

use super::vocabulary::{Phrases, is_ideograph, phrases};
use crate::text::is_alphanumeric;

/// How a text ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum End {
    /// With a mark that ends a sentence, quotes and brackets after it aside.
    Sentence,
    /// With a colon or a semicolon.
    Colon,
    /// With dots that say that something is left out.
    Ellipsis,
    /// With an arrow or another sign that leads on.
    Arrow,
    /// With a letter or anything else.
    #[default]
    Open,
}

/// What can be told of a text by reading it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Text {
    /// Words; for scripts without spaces, a word for every two characters.
    pub(super) words: u32,
    /// Letters and digits.
    pub(super) letters: u32,
    /// Marks that end a sentence.
    pub(super) stops: u32,
    /// Commas and their like in all scripts.
    pub(super) commas: u32,
    /// Digits.
    pub(super) digits: u32,
    /// Words that begin with a capital.
    pub(super) capitals: u32,
    /// Capital letters.
    pub(super) upper: u32,
    /// Vertical bars, bullets, angle quotes as arrows, slashes between spaces: the joints of lists of links.
    pub(super) joints: u32,
    /// Whether it begins with a quotation mark or a dash of speech.
    pub(super) quoted: bool,
    /// Whether it begins with a small letter.
    pub(super) begins_small: bool,
    /// Whether it begins with a digit.
    pub(super) begins_digit: bool,
    /// Whether it has an `@`.
    pub(super) at: bool,
    /// How it ends.
    pub(super) end: End,
    /// The set phrases in it.
    pub(super) phrases: Phrases,
}

impl Text {
    /// Whether it ends like no sentence, and leads to nothing.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.end, End::Open | End::Arrow)
    }
}

/// Reads a text.
pub(super) fn observe(text: &str) -> Text {
    let mut t = Text { phrases: phrases(text), ..Text::default() };
    let (mut within, mut ideographs, mut stop_before) = (false, 0, false);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c.is_ascii_lowercase() {
            // Most of a text.
            let more = rest.as_str().bytes().take_while(u8::is_ascii_lowercase).count();
            rest = rest.as_str()[more..].chars();
            t.words += u32::from(!within);
            t.letters += 1 + more as u32;
            (within, stop_before) = (true, false);
            continue;
        }
        if c == ' ' {
            (within, stop_before) = (false, false);
            continue;
        }
        let is_letter = is_alphanumeric(c);
        if is_letter {
            let is_upper = u32::from(c.is_uppercase());
            t.letters += 1;
            if is_ideograph(c) {
                ideographs += 1;
            } else if !within {
                t.words += 1;
                t.capitals += is_upper;
            }
            t.upper += is_upper;
            t.digits += u32::from(c.is_numeric());
        }
        let is_stop = matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '।' | '؟' | '۔' | '…' | '։');
        t.stops += u32::from(is_stop && !stop_before);
        stop_before = is_stop;
        t.commas += u32::from(matches!(c, ',' | '、' | '，' | '،' | ';' | '؛' | '；'));
        t.joints += u32::from(matches!(c, '|' | '•' | '·' | '›' | '»' | '/' | '▸' | '→'));
        t.at |= c == '@';
        within = is_letter && !is_ideograph(c) || (within && matches!(c, '\'' | '’' | '-'));
    }
    t.words += ideographs / 2;
    t.end = end(text);
    if let Some(first) = text.chars().next() {
        t.quoted = matches!(first, '"' | '“' | '„' | '«' | '»' | '「' | '『' | '‘' | '–' | '—' | '-' | '”');
        t.begins_small = first.is_lowercase();
        t.begins_digit = first.is_numeric();
    }
    t
}

fn end(text: &str) -> End {
    let closing =
        |c: char| matches!(c, '"' | '”' | '“' | '»' | '«' | '’' | '\'' | ')' | ']' | '」' | '』' | '）');
    let core = text.trim_end_matches(closing);
    match core.chars().next_back() {
        Some('.') if core.ends_with("...") => End::Ellipsis,
        Some('…') => End::Ellipsis,
        Some('.' | '!' | '?' | '。' | '！' | '？' | '।' | '؟' | '۔') => End::Sentence,
        Some(':' | ';' | '：' | '；') => End::Colon,
        Some('>' | '›' | '→' | '▸' | '▶') => End::Arrow,
        _ if text.ends_with('»') && !text.contains('«') => End::Arrow,
        _ => End::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read() {
        let t = observe("The mill, said A. Smith, closed in 1907... It stood.");
        assert_eq!((t.words, t.commas, t.digits, t.stops, t.capitals), (10, 2, 4, 3, 4));
        assert_eq!(observe("磨坊在星期一关闭了。").words, 4);
        assert!(
            observe("and so on").begins_small && observe("“So on”").quoted && observe("3 mills").begins_digit
        );
    }

    #[test]
    fn ends_are_told_apart() {
        let cases = [
            ("It closed.", End::Sentence),
            ("“It closed.”", End::Sentence),
            ("It closed…", End::Ellipsis),
            ("It closed...", End::Ellipsis),
            ("These:", End::Colon),
            ("More »", End::Arrow),
            ("« Moulin »", End::Open),
            ("Mills", End::Open),
            ("", End::Open),
            ("关闭了。", End::Sentence),
        ];
        for (text, expected) in cases {
            assert_eq!(end(text), expected, "{text}");
        }
    }
}
