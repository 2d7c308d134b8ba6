//! Reads a forest from bytes.
//!
//! The form, all numbers little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `NGFOREST` |
//! | 8 | FNV-1a (64 bits) of all that follows |
//! | 8 | FNV-1a (64 bits) of the features' names, joined by commas |
//! | 2 | number of trees, at most 256 |
//! | 4 | what one step of a leaf is worth (`f32`) |
//! | 2 | number of branches of all trees |
//! | 1 | number of features that have thresholds, from feature 0 on |
//! | a feature: 1 + 4 each | number of its thresholds · the thresholds (`f32`), rising |
//! | branches and leaves: 1 each | the feature that a branch asks for, or 255 for a leaf |
//! | branches: 1 each | which of the feature's thresholds it asks with |
//! | leaves: 1 each, then 1 each | the lower bytes of their values in steps (`i16`), then the upper bytes |
//!
//! Trees follow each other, and each is told from its root on: a branch, then all it leads to where the feature is
//! at most the threshold, then all it leads to where it is more. A tree ends with the leaf that leaves nothing open.
//! What is alike stands together, which takes a fifth off what the same numbers take once they are compressed.
//!
//! Invariant: reading never fails halfway, and a tree that was read always ends in a leaf.

use super::{Branch, Forest, MOST_LEAVES};

/// Stands for a leaf where a branch tells its feature.
pub(super) const LEAF: u8 = 255;

impl Forest {
    /// Reads a forest; `None` where the bytes are not in its form or their digest is wrong.
    pub fn read(bytes: &[u8]) -> Option<Forest> {
        let mut bytes = Bytes(bytes);
        if bytes.take::<8>()? != *b"NGFOREST" || u64::from_le_bytes(bytes.take()?) != digest(bytes.0) {
            return None;
        }
        let names = u64::from_le_bytes(bytes.take()?);
        let mut forest = Forest { names, ..Forest::default() };
        let trees = u16::from_le_bytes(bytes.take()?);
        let step = bytes.number()?;
        let branches = usize::from(u16::from_le_bytes(bytes.take()?));
        let table = bytes.thresholds()?;
        let leaves = branches + usize::from(trees);
        let parts = [branches + leaves, branches, leaves, leaves];
        let [kinds, places, lower, upper] = parts.map(|count| bytes.slice(count).unwrap_or_default());
        let steps = lower.iter().zip(upper).map(|(&lower, &upper)| i16::from_le_bytes([lower, upper]));
        let mut parts = Parts { kinds: kinds.iter(), places: places.iter(), steps: steps.map(f32::from) };
        for thresholds in &table {
            let first = forest.thresholds.len();
            forest.features.push(first..first + thresholds.len());
            forest.thresholds.extend(thresholds);
            forest.thresholds.push(f32::INFINITY);
        }
        let mut asked = Vec::with_capacity(branches);
        for tree in 0..trees {
            let tree = u8::try_from(tree).ok()?;
            forest.grow(tree, &mut parts, &table, &mut asked, step)?;
        }
        if parts.kinds.next().is_some() {
            return None;
        }
        forest.sort(&asked);
        bytes.0.is_empty().then_some(forest)
    }

    /// Sorts the branches by the thresholds that they ask for, by counting how many ask for each.
    fn sort(&mut self, asked: &[usize]) {
        self.starts = vec![0; self.thresholds.len()];
        asked.iter().for_each(|&threshold| self.starts[threshold] += 1);
        let mut before = 0;
        for start in &mut self.starts {
            before += std::mem::replace(start, before);
        }
        let (mut next, unsorted) = (self.starts.clone(), self.branches.clone());
        for (&threshold, branch) in asked.iter().zip(unsorted) {
            self.branches[next[threshold] as usize] = branch;
            next[threshold] += 1;
        }
    }

    /// Reads a tree, and the numbers of the thresholds that its branches ask for; `None` where it does not end, or
    /// has too many leaves.
    fn grow<'a>(
        &mut self,
        tree: u8,
        parts: &mut Parts<'a, impl Iterator<Item = f32>>,
        table: &[Vec<f32>],
        asked: &mut Vec<usize>,
        step: f32,
    ) -> Option<()> {
        let (mut leaves, mut leaf) = ([0.0; MOST_LEAVES], 0);
        // The branches of which the lower part is being read, each with its first leaf.
        let mut open = Vec::new();
        loop {
            let &feature = parts.kinds.next()?;
            if feature != LEAF {
                let (feature, place) = (usize::from(feature), usize::from(*parts.places.next()?));
                let threshold = *table.get(feature)?.get(place)?;
                asked.push(self.features[feature].start + place);
                open.push((self.branches.len(), leaf));
                self.branches.push(Branch { threshold, above: 0, tree });
                continue;
            }
            *leaves.get_mut(leaf)? = parts.steps.next()? * step;
            // A leaf ends the lower part of the branch that was opened last, or the tree.
            let Some((branch, start)) = open.pop() else {
                self.leaves.push(leaves);
                return Some(());
            };
            let leaves_below = u32::MAX >> (MOST_LEAVES - 1 - (leaf - start)) << start;
            self.branches[branch].above = !leaves_below;
            leaf += 1;
        }
    }
}

/// What is left of the parts of a file that tell of trees.
struct Parts<'a, Steps> {
    kinds: std::slice::Iter<'a, u8>,
    places: std::slice::Iter<'a, u8>,
    steps: Steps,
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    fn slice(&mut self, count: usize) -> Option<&'a [u8]> {
        let (first, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(first)
    }

    /// The thresholds of each feature; `None` where they do not rise.
    fn thresholds(&mut self) -> Option<Vec<Vec<f32>>> {
        let [features] = self.take()?;
        let of_one = |bytes: &mut Self| {
            let [count] = bytes.take()?;
            let thresholds: Vec<f32> = (0..count).map(|_| bytes.number()).collect::<Option<_>>()?;
            thresholds.is_sorted().then_some(thresholds)
        };
        (0..features).map(|_| of_one(self)).collect()
    }

    /// A number that is one.
    fn number(&mut self) -> Option<f32> {
        Some(f32::from_le_bytes(self.take()?)).filter(|number| number.is_finite())
    }
}

/// FNV-1a: short, known, and enough against a broken file; it guards against no attacker.
pub(super) fn digest(bytes: &[u8]) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    bytes.iter().fold(BASIS, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}
