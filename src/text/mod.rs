//! Words and sentences, by Unicode (UAX #29) and by nothing that only one language knows.
//!
//! Invariant: what is returned are ranges into the given text, in order and without overlap.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The words of a text (UAX #29 word boundaries, those with a letter or digit), with their byte offsets.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.unicode_word_indices()
}

/// The sentences of a text as byte ranges, without the white space around them.
///
/// `is_abbreviation` tells whether a word that ends before a full stop is one that does not end a sentence.
pub fn sentences(text: &str, is_abbreviation: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut joins = false;
    for (start, candidate) in text.split_sentence_bound_indices() {
        let trimmed = candidate.trim();
        if trimmed.is_empty() {
            continue;
        }
        let start = start + (candidate.len() - candidate.trim_start().len());
        let end = start + trimmed.len();
        match spans.last_mut() {
            Some(last) if joins => last.end = end,
            _ => spans.push(start..end),
        }
        joins = trimmed
            .strip_suffix('.')
            .is_some_and(|t| is_abbreviation(t.rsplit(char::is_whitespace).next().unwrap_or(t)));
    }
    spans
}
