//! Orders of lists, in little code.
//!
//! The standard library's sorts are written out anew for each kind of item and each comparison, with a sort for
//! short lists and one for bad luck beside each: some 6 KB a time, and once a fifth of the module that ships.
//! A heap does it in a tenth of that; our lists are short, and none is sorted in an inner loop.
//!
//! Invariant: equal items stay apart by their place, so that no order depends on how it was made.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The items from the least to the greatest; items that compare as equal have to be equal.
pub(crate) fn sorted<T: Ord>(items: Vec<T>) -> Vec<T> {
    BinaryHeap::from(items).into_sorted_vec()
}

/// The items by a key, from the least to the greatest, those of the same key as they stood.
pub(crate) fn sorted_by_key<T: Copy, K: Ord>(items: &[T], key: impl Fn(&T) -> K) -> Vec<T> {
    let keyed = items.iter().map(key).zip(0..items.len()).collect();
    sorted(keyed).into_iter().map(|(_, place)| items[place]).collect()
}

/// The places of the values from the greatest to the least, the earlier first among equals.
pub(crate) fn descending(values: impl Iterator<Item = f32>) -> Vec<usize> {
    let keyed = values.enumerate().map(|(place, value)| (Reverse(rank(value)), place)).collect();
    sorted(keyed).into_iter().map(|(_, place)| place).collect()
}

/// A number in the order of [`f32::total_cmp`]: what is below zero counts backwards.
pub(crate) fn rank(value: f32) -> i32 {
    let bits = value.to_bits().cast_signed();
    bits ^ ((bits >> (i32::BITS - 1)).cast_unsigned() >> 1).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn as_the_standard_library_sorts(items: Vec<(u8, u16)>) {
            let mut expected = items.clone();
            expected.sort();
            prop_assert_eq!(sorted(items), expected);
        }

        #[test]
        fn as_a_stable_sort_by_key(items: Vec<(u8, u16)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            prop_assert_eq!(sorted_by_key(&items, |item| item.0), expected);
        }

        #[test]
        fn as_a_stable_sort_of_the_values(values in proptest::collection::vec(prop::num::f32::ANY, 0..50)) {
            let mut expected: Vec<usize> = (0..values.len()).collect();
            expected.sort_by(|&a, &b| values[b].total_cmp(&values[a]));
            prop_assert_eq!(descending(values.iter().copied()), expected);
        }
    }
}
