//! Which entry of a list a text begins with, whatever its case and its apostrophes.
//!
//! It knows lists and characters, not what an entry means.
//!
//! Invariant: the longest entry is found that ends where a word does; in scripts without spaces, anywhere.

use crate::lang::Lang;
use crate::text::{self, List};

/// The length in bytes of the longest entry that a text begins with, whatever its case.
pub(super) fn longest(list: List, text: &str, lang: Option<Lang>) -> Option<usize> {
    Start::of(text, lang).longest(list)
}

/// The start of a text, by which entries are looked up.
pub(super) struct Start<'a> {
    text: &'a str,
    /// Its first characters as the lists have them.
    folded: String,
    /// Bytes of these that every entry has which matches: where words are set apart, the first word, for none matches
    /// a part of one; else the first character.
    least: usize,
    unspaced: bool,
}

impl Start<'_> {
    /// Characters that are looked at; no entry has more.
    const LENGTH: usize = 28;

    pub(super) fn of(text: &str, lang: Option<Lang>) -> Start<'_> {
        let unspaced = lang.is_some_and(|l| l.is_unspaced());
        let folded = fold_all(text.chars().take(Start::LENGTH));
        let first = folded.chars().next().map_or(1, char::len_utf8);
        let word = folded.find(|c: char| !is_within_word(c)).unwrap_or(folded.len());
        Start { text, folded, least: if unspaced { first } else { word.max(first) }, unspaced }
    }

    /// The length in bytes of the longest entry that the text begins with.
    ///
    /// The last entry that does not sort behind the text has all of the text's beginning that any entry has, so each
    /// look leaves less of it, until an entry is all that is left.
    pub(super) fn longest(&self, list: List) -> Option<usize> {
        let mut left = self.folded.as_str();
        while left.len() >= self.least {
            let entry = list.last_up_to(left)?;
            let same = left.bytes().zip(entry.bytes()).take_while(|(a, b)| a == b).count();
            let mut rest = self.text.char_indices().skip(entry.chars().count());
            let end = rest.next().map_or((self.text.len(), true), |(at, c)| (at, !is_within_word(c)));
            if same == entry.len() && (self.unspaced || end.1) {
                return Some(end.0);
            }
            let shorter = if same == entry.len() { same.checked_sub(1)? } else { same };
            left = &left[..left.floor_char_boundary(shorter)];
        }
        None
    }
}

/// Whether a character goes on with the word that it stands behind.
fn is_within_word(c: char) -> bool {
    c.is_alphanumeric() || text::is_mark(c)
}

/// Characters as the lists have them; a sigma is a final one where its word ends.
fn fold_all(chars: impl Iterator<Item = char>) -> String {
    let mut chars = chars.map(fold).peekable();
    let mut all = String::with_capacity(Start::LENGTH);
    while let Some(c) = chars.next() {
        let is_last = c == 'σ' && !chars.peek().copied().is_some_and(is_within_word);
        all.push(if is_last { 'ς' } else { c });
    }
    all
}

/// A character as the lists have it.
fn fold(c: char) -> char {
    match c {
        '’' | '‘' => '\'',
        '\u{A0}' | '\u{202F}' => ' ',
        'İ' => 'i',
        'ς' => 'σ',
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{CODES, Lexicon, lexicon};

    fn lists(lexicon: &Lexicon) -> [List; 10] {
        [
            lexicon.pronouns,
            lexicon.demonstratives,
            lexicon.comparisons,
            lexicon.times,
            lexicon.connectives,
            lexicon.weak,
            lexicon.focusers,
            lexicon.epithets,
            lexicon.droppable,
            lexicon.droppable_before_comma,
        ]
    }

    #[test]
    fn entries_are_written_as_texts_are_looked_up() {
        for code in CODES {
            let lexicon = lexicon(Lang::from_tag(code)).unwrap();
            for entry in lists(lexicon).iter().flat_map(|list| list.iter()) {
                assert_eq!(fold_all(entry.chars()), entry, "{code}");
                assert!(entry.chars().count() <= Start::LENGTH, "{code}: {entry}");
            }
        }
    }

    #[test]
    fn halving_finds_the_entry_that_trying_all_finds() {
        for code in CODES {
            let lang = Lang::from_tag(code);
            for list in lists(lexicon(lang).unwrap()) {
                let entries: Vec<&str> = list.iter().collect();
                let followed = entries
                    .iter()
                    .flat_map(|entry| ["", "x", ", x", "’x"].map(|end| format!("{entry}{end}")));
                for text in followed.chain(entries.windows(2).map(|pair| pair.join(" "))) {
                    for text in [text.to_uppercase(), text] {
                        let start = Start::of(&text, lang);
                        assert_eq!(start.longest(list), plainly(&start, list), "{code}: {text}");
                    }
                }
            }
        }
    }

    fn plainly(start: &Start, list: List) -> Option<usize> {
        let matches = |entry: &str| {
            let length: usize = start.text.chars().take(entry.chars().count()).map(char::len_utf8).sum();
            let is_apart = start.unspaced || !start.text[length..].starts_with(is_within_word);
            (start.folded.starts_with(entry) && is_apart).then_some(length)
        };
        list.iter().filter_map(matches).max()
    }
}
