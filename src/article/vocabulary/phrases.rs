//! The set phrases that pages put around articles, per language, and the search for them in a text.
//!
//! All languages are searched at once: a page's frame is often in another language than its article, and the
//! language of a short text cannot be told. So none is listed that a shorter one of its kind finds too, even one of
//! another language.
//!
//! Invariant: a search takes time in proportion to the text, and to the depth of phrases within phrases.

mod asks;
mod leads;
mod notes;
mod stubs;
mod tells;

pub(in crate::article) use stubs::{STUBS, is_stub};

use crate::order::sorted_by_key;
use crate::text::{is_alphanumeric, push_small};
use std::sync::LazyLock;

/// What a set phrase does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(in crate::article) enum Phrase {
    /// Leads to another article.
    Related,
    /// Asks to subscribe, follow, register, buy or write in.
    Promo,
    /// Consent, terms and privacy.
    Consent,
    /// Says whose picture it is.
    Credit,
    /// Says who wrote it and when, or how it is filed.
    Byline,
    /// Marks an advertisement, or says that the text goes on below one.
    Ad,
    /// Share bars and comments.
    Share,
    /// Rights and disclaimers.
    Rights,
    /// Says that the rest is for subscribers.
    Paywall,
    /// Says that what was asked for is not there.
    Missing,
    /// Asks to log in.
    Login,
    /// Asks to wait, or to show that one is no robot.
    Guard,
    /// Offers a summary of the article.
    Stub,
    /// Says who helped with the article, whose opinion it is, or what was corrected.
    Note,
    /// What is written on buttons, above tables of contents and in the empty places of advertisements.
    Button,
    /// Says that links are paid for, or where and when the text first appeared.
    Imprint,
    /// What is written on the buttons by which readers answer each other.
    Reply,
    /// What stands above what readers wrote.
    Comments,
    /// Names the article that it stands in.
    Itself,
    /// Says that a machine wrote what stands beside it.
    Machine,
}

/// The phrases found in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::article) struct Phrases {
    first: u32,
    any: u32,
}

impl Phrases {
    /// Whether the text begins with such a phrase.
    pub(in crate::article) fn begins(self, phrase: Phrase) -> bool {
        self.first & (1 << phrase as u8) != 0
    }

    /// Whether such a phrase stands anywhere in the text.
    pub(in crate::article) fn has(self, phrase: Phrase) -> bool {
        self.any & (1 << phrase as u8) != 0
    }

    /// The phrases of both texts.
    pub(in crate::article) fn with(self, other: Phrases) -> Phrases {
        Phrases { first: self.first | other.first, any: self.any | other.any }
    }
}

/// A phrase in the sorted index.
#[derive(Clone, Copy)]
struct Entry {
    text: &'static str,
    /// Its first bytes, which mostly tell where it stands in the order.
    first: u64,
    /// Whether it counts at the start of any word, not only of the text.
    anywhere: bool,
    phrase: Phrase,
    /// The longest entry that this one begins with; its own index where there is none.
    shorter: usize,
}

/// Phrases so short must end where a word ends: `tt` is an agency, and the start of many words.
const SHORT: usize = 6;

/// Bytes at the start and at the end of a text that are searched. Boilerplate says what it is early or late.
const SEARCHED: usize = 400;

/// Bytes that all but the shortest phrases have; as many of a text tell in seven words of eight that no phrase is
/// there.
const BEGINNING: usize = 6;

/// Bytes of the shortest phrases but a few.
const SHORTEST: usize = 3;

/// Bits of the numbers that the first bytes of phrases are filed under.
const FILED: u32 = 15;

/// The first eight bytes of a text as a number that is in the order of texts; where it has less, 0 for those.
fn first_bytes(text: &[u8]) -> u64 {
    let mut first = [0; size_of::<u64>()];
    match text.first_chunk() {
        Some(bytes) => first = *bytes,
        None => first[..text.len()].copy_from_slice(text),
    }
    u64::from_be_bytes(first)
}

/// What a text is filed under by its first [`BEGINNING`] bytes, and by its first [`SHORTEST`].
fn files(first: u64) -> [usize; 2] {
    // The bits of the golden ratio spread what differs in few bits over all.
    const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
    [BEGINNING, SHORTEST].map(|length| {
        let bytes = first >> (u64::BITS as usize - 8 * length);
        (bytes.wrapping_mul(SPREAD) >> (u64::BITS - FILED)) as usize
    })
}

/// All phrases, sorted, with the place of the first that begins with each byte, and the end.
struct Index {
    /// Whether some phrase begins so; most words of a text begin like none.
    begins: Vec<bool>,
    entries: Vec<Entry>,
    starts: [usize; 257],
}

/// The phrases of a list, and whether each counts anywhere.
fn marked(list: &'static str) -> impl Iterator<Item = (&'static str, bool)> {
    let parts = list.split('^').flat_map(|part| part.split('*').enumerate());
    parts.filter(|(_, text)| !text.is_empty()).map(|(at, text)| (text, at > 0))
}

/// All phrases, sorted once. A phrase that begins a text sorts at or before it, and whatever sorts between the
/// two begins with it too; so all phrases that begin a text hang on the last one that sorts before it.
static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Vec::new();
    for (phrase, texts) in
        [leads::LISTS, asks::LISTS, tells::LISTS, notes::LISTS].iter().flat_map(|list| *list)
    {
        for (text, anywhere) in marked(texts) {
            let first = first_bytes(text.as_bytes());
            index.push(Entry { text, first, anywhere, phrase: *phrase, shorter: 0 });
        }
    }
    let mut index = sorted_by_key(&index, |entry| entry.text);
    let mut open: Vec<usize> = Vec::new();
    for i in 0..index.len() {
        while open.last().is_some_and(|&o| !index[i].text.starts_with(index[o].text)) {
            open.pop();
        }
        index[i].shorter = open.last().copied().unwrap_or(i);
        open.push(i);
    }
    let starts =
        std::array::from_fn(|byte| index.partition_point(|e| usize::from(e.text.as_bytes()[0]) < byte));
    let mut begins = vec![false; 1 << FILED];
    for text in index.iter().map(|entry| entry.text.as_bytes()) {
        let [long, short] = files(first_bytes(text));
        begins[if text.len() < BEGINNING { short } else { long }] = true;
        if text.len() < SHORTEST {
            (0..=u8::MAX).for_each(|third| begins[files(first_bytes(&[text[0], text[1], third]))[1]] = true);
        }
    }
    Index { begins, entries: index, starts }
});

/// Finds the set phrases of a text.
pub(in crate::article) fn phrases(text: &str) -> Phrases {
    let mut found = Phrases::default();
    let head = text.floor_char_boundary(SEARCHED);
    search(&text[..head], true, &mut found);
    let tail = text.ceil_char_boundary(text.len().saturating_sub(SEARCHED).max(head));
    search(&text[tail..], false, &mut found);
    found
}

fn search(text: &str, from_start: bool, found: &mut Phrases) {
    let lower = lower_case(text);
    let mut within_word = false;
    let mut is_first = from_start;
    let mut rest = lower.chars();
    loop {
        if within_word {
            // Most of a text.
            let letters = rest.as_str().bytes().take_while(u8::is_ascii_lowercase).count();
            rest = rest.as_str()[letters..].chars();
        }
        let here = rest.as_str();
        let Some(c) = rest.next() else { return };
        let is_letter = is_alphanumeric(c);
        let starts = (is_letter && (!within_word || is_ideograph(c))) || matches!(c, '©' | '(' | '/' | '>');
        if starts {
            look_up(here, is_first, found);
            is_first = false;
        }
        within_word = is_letter;
    }
}

/// A text in lower case, its apostrophes straight.
fn lower_case(text: &str) -> String {
    let text = text.to_ascii_lowercase();
    if text.is_ascii() {
        return text;
    }
    let mut lower = String::with_capacity(text.len());
    let mut rest = text.as_str();
    loop {
        let plain = rest.bytes().take_while(u8::is_ascii).count();
        lower.push_str(&rest[..plain]);
        let mut others = rest[plain..].chars();
        match others.next() {
            None => return lower,
            Some('’') => lower.push('\''),
            Some(c) => push_small(&mut lower, c),
        }
        rest = others.as_str();
    }
}

fn look_up(rest: &str, is_first: bool, found: &mut Phrases) {
    let first = first_bytes(rest.as_bytes());
    if !files(first).iter().any(|&file| INDEX.begins[file]) {
        return;
    }
    let letter = (first >> (u64::BITS - u8::BITS)) as usize;
    let (from, to) = (INDEX.starts[letter], INDEX.starts[letter + 1]);
    let is_before = |entry: &Entry| entry.first < first || entry.first == first && entry.text <= rest;
    let before = INDEX.entries[from..to].partition_point(is_before);
    let Some(mut i) = (from + before).checked_sub(1).filter(|_| before > 0) else { return };
    loop {
        let entry = &INDEX.entries[i];
        if (entry.anywhere || is_first) && rest.starts_with(entry.text) && ends_well(entry.text, rest) {
            found.any |= 1 << entry.phrase as u8;
            if is_first {
                found.first |= 1 << entry.phrase as u8;
            }
        }
        if entry.shorter == i {
            return;
        }
        i = entry.shorter;
    }
}

fn ends_well(phrase: &str, rest: &str) -> bool {
    let ends_in_letter = phrase.chars().next_back().is_some_and(|c| c.is_alphanumeric() && !is_ideograph(c));
    if !ends_in_letter || phrase.chars().take(SHORT + 1).count() > SHORT {
        return true;
    }
    !rest[phrase.len()..].chars().next().is_some_and(char::is_alphanumeric)
}

/// Characters of scripts that write words without spaces between them (CJK, kana, Thai, Hangul for its endings).
pub(in crate::article) fn is_ideograph(c: char) -> bool {
    c >= '\u{e00}'
        && matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_where_they_count() {
        use Phrase::*;
        let cases = [
            ("Read more: the mill", Related, true, true),
            ("He had read more", Related, false, false),
            ("Sign up to our Newsletter", Promo, true, true),
            ("Get our newsletter", Promo, false, true),
            ("À lire aussi : le moulin", Related, true, true),
            ("関連記事はこちら", Related, true, true),
            ("これは関連記事", Related, false, false),
            ("A mill (Photo courtesy of B)", Credit, false, true),
            ("Ttip is no agency", Credit, false, false),
            ("Don’t miss this", Related, true, true),
        ];
        for (text, phrase, begins, has) in cases {
            let found = phrases(text);
            assert_eq!((found.begins(phrase), found.has(phrase)), (begins, has), "{text}");
        }
    }

    #[test]
    fn the_index_finds_what_a_plain_search_finds() {
        for entry in &INDEX.entries {
            assert!(phrases(entry.text).begins(entry.phrase), "{}", entry.text);
        }
    }

    #[test]
    fn no_phrase_is_listed_that_a_shorter_one_finds_too() {
        for (i, entry) in INDEX.entries.iter().enumerate() {
            let says = |(j, other): (usize, &Entry)| {
                i != j
                    && other.phrase == entry.phrase
                    && (other.anywhere || !entry.anywhere)
                    && entry.text.starts_with(other.text)
                    && ends_well(other.text, entry.text)
            };
            assert!(!INDEX.entries.iter().enumerate().any(says), "{}", entry.text);
        }
    }

    #[test]
    fn lists_are_in_lower_case_and_marked() {
        for (kind, texts) in [leads::LISTS, asks::LISTS, tells::LISTS, notes::LISTS].concat() {
            assert!(texts.starts_with(['^', '*']), "{kind:?}");
            for (text, _) in marked(texts) {
                assert!(text.len() > 1 && text.trim() == text && text.to_lowercase() == text, "{text}");
            }
        }
    }
}
