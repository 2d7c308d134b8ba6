//! Tokens of a text and what stands side by side in it: how much two texts share.
//!
//! It knows writing. Tokens are runs of letters and digits; in scripts without spaces, single characters.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// Tokens of a shingle.
pub(crate) const WIDTH: usize = 4;

/// Digests of shingles, with how often each stands in a text.
pub(crate) type Shingles = BTreeMap<u64, u32>;

pub(crate) fn tokens(text: &str) -> Vec<&str> {
    let (mut found, mut start) = (Vec::new(), None);
    for (at, c) in text.char_indices() {
        let is_joined = (c.is_alphanumeric() || c == '_') && !is_unspaced(c);
        if is_joined {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            found.push(&text[from..at]);
        }
        if is_unspaced(c) {
            found.push(&text[at..at + c.len_utf8()]);
        }
    }
    found.extend(start.map(|from| &text[from..]));
    found
}

/// Thai, Lao, Burmese, Khmer, kana and ideographs.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The digest of a shingle.
pub(crate) fn shingle(tokens: &[&str]) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(tokens)
}

pub(crate) fn shingles(tokens: &[&str]) -> Shingles {
    let mut all = Shingles::new();
    if !tokens.is_empty() {
        for shingle in tokens.windows(WIDTH.min(tokens.len())) {
            *all.entry(self::shingle(shingle)).or_default() += 1;
        }
    }
    all
}

/// Precision, recall and their harmonic mean of the shingles of a text against those of the gold text.
pub(crate) fn compare(found: &str, gold: &str) -> (f64, f64, f64) {
    let (found, gold) = (shingles(&tokens(found)), shingles(&tokens(gold)));
    let hits: u32 = found.iter().map(|(s, n)| *n.min(gold.get(s).unwrap_or(&0))).sum();
    let share = |all: &Shingles| f64::from(hits) / f64::from(all.values().sum::<u32>().max(1));
    let (precision, recall) = (share(&found), share(&gold));
    let f1 = if hits > 0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 };
    (precision, recall, f1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_into_tokens() {
        assert_eq!(
            tokens("The mill’s wheel, 1907: 磨坊!"),
            ["The", "mill", "s", "wheel", "1907", "磨", "坊"]
        );
    }

    #[test]
    fn shared_text_is_counted_once() {
        let (precision, recall, f1) = compare("a b c d e a b c d", "a b c d e");
        assert!((precision - 2.0 / 6.0).abs() < 1e-9 && (recall - 1.0).abs() < 1e-9);
        assert!((f1 - 0.5).abs() < 1e-9);
        assert!(compare("", "a").2.abs() < 1e-9);
    }
}
