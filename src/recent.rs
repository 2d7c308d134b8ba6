//! What was made of texts met lately, so that most need not be looked into again: the words of an article come again,
//! and the class names of a page.
//!
//! Each text has one place among a fixed number, and the last one there is remembered.
//!
//! Invariant: what is found is what was kept for the very same text; nothing else depends on what was met before.

/// What was made of texts met lately.
pub(crate) struct Recent<'a, T>(Vec<Option<(&'a str, T)>>);

impl<'a, T: Copy> Recent<'a, T> {
    /// Places; pages have fewer names that differ, and most articles fewer words.
    const PLACES: usize = 1 << 10;

    pub(crate) fn new() -> Recent<'a, T> {
        Recent(vec![None; Recent::<T>::PLACES])
    }

    /// What was kept for a text, if nothing else has taken its place.
    pub(crate) fn get(&self, text: &str) -> Option<T> {
        self.0[place(text)].filter(|(kept, _)| *kept == text).map(|(_, made)| made)
    }

    /// What was kept for a text, or else is made of it now.
    pub(crate) fn get_or_make(&mut self, text: &'a str, make: impl FnOnce(&'a str, &mut Self) -> T) -> T {
        self.get(text).unwrap_or_else(|| {
            let made = make(text, self);
            self.keep(text, made);
            made
        })
    }

    /// Keeps what was made of a text.
    pub(crate) fn keep(&mut self, text: &'a str, made: T) {
        self.0[place(text)] = Some((text, made));
    }
}

/// By length and by what stands at both ends: what a machine has numbered differs there.
fn place(text: &str) -> usize {
    const ENDS: usize = 8;
    // The bits of the golden ratio spread what differs in few bits over all.
    const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
    let text = text.as_bytes();
    let first = text.first_chunk::<ENDS>().map_or(0, |first| u64::from_le_bytes(*first));
    let last = text.last_chunk::<ENDS>().map_or(0, |last| u64::from_le_bytes(*last));
    let short = if text.len() < ENDS { text.iter().fold(0, |all, &b| all << ENDS | u64::from(b)) } else { 0 };
    let mixed = (first ^ short ^ last.rotate_left(29) ^ text.len() as u64).wrapping_mul(SPREAD);
    (mixed >> (u64::BITS - Recent::<()>::PLACES.ilog2())) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_is_found_that_was_not_kept(texts in proptest::collection::vec("[ab]{0,12}", 0..60)) {
            let mut recent = Recent::new();
            for (i, text) in texts.iter().enumerate() {
                let last = texts[..i].iter().rposition(|other| other == text);
                prop_assert!(recent.get(text).is_none_or(|found| Some(found) == last));
                recent.keep(text, i);
                prop_assert_eq!(recent.get(text), Some(i));
            }
        }
    }
}
