//! Numbers for texts, for words and for how elements are built, by which equal ones are found on one page.
//!
//! It knows words, whatever their case and their language, tags and classes; the numbers are never kept.
//!
//! Invariant: equal texts have equal numbers.

use crate::order::sorted;
use crate::page::{Attr, NodeId, Page};
use crate::text::words;

/// The bits of the golden ratio: they spread what differs in few bits over all, most to the first.
pub(super) const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// A number for a text, eight bytes at a time: equal texts are looked for on one page, not kept.
pub(super) fn digest(text: &str) -> u64 {
    spread(text, 0)
}

/// The bytes of a text, eight at a time and each with some bits set, spread over a number.
fn spread(text: &str, bits: u64) -> u64 {
    const TURN: u32 = 29;
    let (eights, rest) = text.as_bytes().as_chunks();
    let rest = rest.iter().fold(0, |all, &byte| all << 8 | u64::from(byte));
    let parts = eights.iter().map(|eight| u64::from_le_bytes(*eight)).chain([rest]);
    parts.fold(text.len() as u64, |h, part| (h.rotate_left(TURN) ^ (part | bits)).wrapping_mul(SPREAD))
}

/// FNV-1a, for what does not stand in one piece.
pub(super) fn digest_parts(parts: impl Iterator<Item = u32>) -> u64 {
    parts.fold(0xcbf2_9ce4_8422_2325, |h, part| (h ^ u64::from(part)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// What an element is built like, by its tag and its classes; numbers tell one from the next: `post-12`, `post-13`.
pub(super) fn shape(page: &Page, node: NodeId) -> u64 {
    let class = page.attribute(node, Attr::Class).unwrap_or_default();
    digest_parts(class.bytes().filter(|b| !b.is_ascii_digit()).map(u32::from)) ^ page.tag(node) as u64
}

/// The different words of a text, sorted.
pub(super) fn bag(text: &str) -> Vec<u64> {
    let mut bag: Vec<u64> = sorted(words(text).map(|(_, word)| lower(word)).collect());
    bag.dedup();
    bag
}

/// A word whatever its case. Of what stands in words of ASCII only capitals lack this bit, but for the low line.
pub(super) fn lower(word: &str) -> u64 {
    const SMALL: u64 = u64::from_ne_bytes([b'a' ^ b'A'; 8]);
    if word.is_ascii() {
        let number = spread(word, SMALL);
        number ^ number >> (u64::BITS / 2)
    } else if word.contains('Σ') {
        digest_parts(word.to_lowercase().chars().map(u32::from)) // its small form depends on its place
    } else {
        digest_parts(word.chars().flat_map(char::to_lowercase).map(u32::from))
    }
}

/// The share of the words of `a` that `b` has too.
pub(super) fn overlap(a: &[u64], b: &[u64]) -> f32 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    a.iter().filter(|w| b.binary_search(w).is_ok()).count() as f32 / a.len() as f32
}

/// For each of some digests, how often it is among them. Sorting them took four times as long as counting.
pub(super) fn times(digests: &[u64]) -> Vec<u16> {
    const NONE: u32 = u32::MAX;
    let bits = (digests.len() * 2 + 1).ilog2() + 1;
    // Which digest took each place first: as little as may be, for most places stay empty.
    let mut met = vec![NONE; 1 << bits];
    let mut times = vec![0_u16; digests.len()];
    let mut first = |at: usize| {
        let mut place = (digests[at] >> (u64::BITS - bits)) as usize;
        while met[place] != NONE && digests[met[place] as usize] != digests[at] {
            place = (place + 1) % met.len();
        }
        if met[place] == NONE {
            met[place] = at as u32;
        }
        let first = met[place] as usize;
        times[first] = times[first].saturating_add(1);
        first
    };
    let firsts: Vec<usize> = (0..digests.len()).map(&mut first).collect();
    firsts.into_iter().map(|first| times[first]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn times_are_those_of_a_plain_count(numbers in proptest::collection::vec(0_u64..20, 0..40)) {
            let digests: Vec<u64> = numbers.iter().map(|number| number.wrapping_mul(SPREAD)).collect();
            let plain = |one: &u64| digests.iter().filter(|other| *other == one).count() as u16;
            prop_assert_eq!(times(&digests), digests.iter().map(plain).collect::<Vec<u16>>());
        }
    }
}
