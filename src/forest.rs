//! Regression trees, read from bytes and asked for a value: the trained part of choosing.
//!
//! The form, all numbers little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `NGFOREST` |
//! | 8 | FNV-1a (64 bits) of all that follows |
//! | 8 | FNV-1a (64 bits) of the features' names, joined by commas |
//! | 2 | number of trees |
//! | a tree: 1 | number of its branches, at most 127 |
//! | a branch: 1 + 4 + 1 + 1 | number of the feature · threshold (`f32`) · where to go if at most that · where if more |
//! | a leaf: 4 | its value (`f32`); a tree has one leaf more than branches |
//!
//! "Where to go" is the number of a branch, larger than this one's, or 128 plus the number of a leaf.
//!
//! Invariant: reading never fails halfway, and a tree that was read always ends in a leaf.

/// From this number on, "where to go" means a leaf.
const LEAF: u8 = 128;

/// Trees that were learned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forest {
    names: u64,
    trees: Vec<Tree>,
}

#[derive(Clone, Debug, PartialEq)]
struct Tree {
    branches: Vec<Branch>,
    leaves: Vec<f32>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Branch {
    feature: u8,
    threshold: f32,
    below: u8,
    above: u8,
}

impl Forest {
    /// Reads a forest; `None` where the bytes are not in its form or their digest is wrong.
    pub fn read(bytes: &[u8]) -> Option<Forest> {
        let mut bytes = Bytes(bytes);
        if bytes.take::<8>()? != *b"NGFOREST" || u64::from_le_bytes(bytes.take()?) != digest(bytes.0) {
            return None;
        }
        let names = u64::from_le_bytes(bytes.take()?);
        let count = u16::from_le_bytes(bytes.take()?);
        let trees = (0..count).map(|_| bytes.tree()).collect::<Option<Vec<Tree>>>()?;
        bytes.0.is_empty().then_some(Forest { names, trees })
    }

    /// Whether the forest was trained on features of these names, in this order.
    pub fn knows(&self, names: &[&str]) -> bool {
        self.names == digest(names.join(",").as_bytes())
    }

    /// The sum of what the trees say about a sentence with these features.
    /// Adds in the order of the trees, so that the sum is the same to the last bit everywhere.
    pub fn value(&self, features: &[f32]) -> f32 {
        self.trees.iter().map(|tree| tree.value(features)).sum()
    }
}

impl Tree {
    fn value(&self, features: &[f32]) -> f32 {
        let mut next = if self.branches.is_empty() { LEAF } else { 0 };
        while next < LEAF {
            let branch = self.branches[next as usize];
            let value = features.get(branch.feature as usize).copied().unwrap_or_default();
            next = if value <= branch.threshold { branch.below } else { branch.above };
        }
        self.leaves[(next - LEAF) as usize]
    }

    /// Whether each way leads on to a later branch or to a leaf that is there.
    fn is_sound(&self) -> bool {
        let leads_on = |from: usize, to: u8| match to.checked_sub(LEAF) {
            Some(leaf) => (leaf as usize) < self.leaves.len(),
            None => (to as usize) > from && (to as usize) < self.branches.len(),
        };
        self.branches.iter().enumerate().all(|(i, b)| leads_on(i, b.below) && leads_on(i, b.above))
    }
}

struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    fn tree(&mut self) -> Option<Tree> {
        let count = u8::from_le_bytes(self.take()?);
        let branches = (0..count).map(|_| self.branch()).collect::<Option<Vec<Branch>>>()?;
        let leaves =
            (0..=count).map(|_| self.take().map(f32::from_le_bytes)).collect::<Option<Vec<f32>>>()?;
        let tree = Tree { branches, leaves };
        tree.is_sound().then_some(tree)
    }

    fn branch(&mut self) -> Option<Branch> {
        let [feature] = self.take()?;
        let threshold = f32::from_le_bytes(self.take()?);
        let [below, above] = self.take()?;
        Some(Branch { feature, threshold, below, above })
    }
}

/// FNV-1a: short, known, and enough against a broken file; it guards against no attacker.
fn digest(bytes: &[u8]) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    bytes.iter().fold(BASIS, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}
