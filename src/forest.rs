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
//! | 4 | what one step of a leaf is worth (`f32`) |
//! | a tree: 1 | number of its branches, at most 63 |
//! | a branch: 1 + 4 + 1 + 1 | number of the feature · threshold (`f32`) · where to go if at most that · where if more |
//! | a leaf: 2 | its value in steps (`i16`); a tree has one leaf more than branches |
//!
//! "Where to go" is the number of a branch, larger than this one's, or 128 plus the number of a leaf.
//!
//! Invariant: reading never fails halfway, and a tree that was read always ends in a leaf.

use crate::order::sorted_by_key;
use std::ops::Range;

/// From this number on, "where to go" means a leaf.
const LEAF: u8 = 128;

/// Branches of a tree, at most: its leaves are counted in the bits of a number.
const MOST_BRANCHES: u8 = 63;

/// Trees that were learned.
///
/// They are not walked down one by one. All branches that ask for the same feature stand together, sorted by
/// threshold, so those that lead above are the first of them; each takes the leaves below it off its tree, and
/// the first leaf that is left is the one that a walk would have ended in (Lucchese et al., QuickScorer, 2015).
/// It takes a third of the time of walks, as no step waits for the one before.
///
/// Rows that stand together are alike, as chunks of one page are. What the least of their values leads above is
/// taken off once for all of them, and each row goes on from there with the branches that set it apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forest {
    names: u64,
    /// The features that are asked for, each with the place of its first branch.
    features: Vec<(u8, usize)>,
    /// By feature and threshold; behind those of each feature one that nothing is above.
    branches: Vec<Branch>,
    /// The first leaf of each tree.
    trees: Vec<u32>,
    /// The leaves of all trees, from left to right.
    leaves: Vec<f32>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Branch {
    /// A bit for each leaf of the tree; the leaves where the feature is at most the threshold are 0.
    above: u64,
    threshold: f32,
    tree: u16,
    feature: u8,
}

impl Branch {
    /// Feature, threshold and tree as one number, for one comparison instead of three: every first call sorts.
    fn order(&self) -> u64 {
        const SIGN: u32 = 1 << 31;
        let bits = self.threshold.to_bits();
        let rising = if bits & SIGN == 0 { bits | SIGN } else { !bits };
        u64::from(self.feature) << 48 | u64::from(rising) << 16 | u64::from(self.tree)
    }
}

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
        for tree in 0..trees {
            forest.trees.push(forest.leaves.len() as u32);
            bytes.tree(tree, step, &mut forest)?;
        }
        let sorted = sorted_by_key(&forest.branches, Branch::order);
        forest.branches.clear();
        for branches in sorted.chunk_by(|a, b| a.feature == b.feature) {
            forest.features.push((branches[0].feature, forest.branches.len()));
            forest.branches.extend(branches);
            forest.branches.push(Branch { threshold: f32::INFINITY, ..branches[0] });
        }
        bytes.0.is_empty().then_some(forest)
    }

    /// Whether the forest was trained on features of these names, in this order.
    pub fn knows(&self, names: &[&str]) -> bool {
        self.names == digest(names.join(",").as_bytes())
    }

    /// The sum of what the trees say about what has these features; a feature that is not there is 0.
    /// Adds in the order of the trees, so that the sum is the same to the last bit everywhere.
    pub fn value(&self, features: &[f32]) -> f32 {
        let mut left = self.untouched();
        self.cut(&self.asked(features).collect::<Vec<f32>>(), &mut left);
        self.sum(&left)
    }

    /// The value of each row of features.
    pub fn values<'a>(&self, rows: impl IntoIterator<Item = &'a [f32]>) -> Vec<f32> {
        let mut table = Vec::new();
        let mut count = 0;
        for row in rows {
            table.extend(self.asked(row));
            count += 1;
        }
        let mut values = Vec::with_capacity(count);
        let mut left = [const { 0 }; SPANS.len() + 1].map(|_| self.untouched());
        self.fill(&table, 0..count, &mut left, &mut values);
        values
    }

    /// Adds the values of some rows of a table, given for each of [`SPANS`], from the last on, room for what is left
    /// of the trees for the rows around.
    fn fill(&self, table: &[f32], rows: Range<usize>, left: &mut [Left], values: &mut Vec<f32>) {
        let [around, inner @ ..] = left else { return };
        let Some(&span) = inner.len().checked_sub(1).and_then(|level| SPANS.get(level)) else {
            values.push(self.sum(around));
            return;
        };
        let width = self.features.len();
        let row = |i: usize| &table[i * width..(i + 1) * width];
        for start in rows.clone().step_by(span) {
            let part = start..(start + span).min(rows.end);
            let mut least = row(start).to_vec();
            for i in part.clone().skip(1) {
                for (least, &value) in least.iter_mut().zip(row(i)) {
                    *least = if value < *least { value } else { *least };
                }
            }
            inner[0].clone_from(around);
            self.cut(&least, &mut inner[0]);
            self.fill(table, part, inner, values);
        }
    }

    /// What a row has of the features that are asked for.
    fn asked(&self, row: &[f32]) -> impl Iterator<Item = f32> {
        self.features.iter().map(|&(feature, _)| {
            let value = row.get(usize::from(feature)).copied().unwrap_or_default();
            // What is not a number is above every threshold.
            if value.is_nan() { f32::INFINITY } else { value }
        })
    }

    /// All leaves of all trees.
    fn untouched(&self) -> Left {
        let next = self.features.iter().map(|&(_, first)| first).collect();
        Left { leaves: vec![u64::MAX; self.trees.len()], next }
    }

    /// Takes the leaves away that values lead above, as far as smaller ones have not done so.
    fn cut(&self, values: &[f32], left: &mut Left) {
        for (&value, next) in values.iter().zip(&mut left.next) {
            let above = self.branches[*next..].iter().take_while(|branch| value > branch.threshold);
            for branch in above {
                left.leaves[usize::from(branch.tree)] &= branch.above;
                *next += 1;
            }
        }
    }

    /// The sum of the first leaf that is left of each tree.
    fn sum(&self, left: &Left) -> f32 {
        let leaf = |(&first, left): (&u32, &u64)| self.leaves[(first + left.trailing_zeros()) as usize];
        self.trees.iter().zip(&left.leaves).map(leaf).sum()
    }
}

/// Rows that are looked at together: one, some of those, and so on.
const SPANS: [usize; 3] = [1, 8, 64];

/// What is left of a forest for all values from some on.
#[derive(Clone)]
struct Left {
    /// A bit for each leaf of each tree.
    leaves: Vec<u64>,
    /// For each feature that is asked for, its first branch that has not been led above.
    next: Vec<usize>,
}

struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    /// Reads a tree into a forest; `None` where a way leads back, nowhere, or to where another leads.
    fn tree(&mut self, tree: u16, step: f32, forest: &mut Forest) -> Option<()> {
        let count = u8::from_le_bytes(self.take()?);
        if count > MOST_BRANCHES {
            return None;
        }
        let branches = (0..count).map(|_| self.branch()).collect::<Option<Vec<_>>>()?;
        // Branches stand before what they lead to: leaves are counted from the last, and placed from the first.
        let mut sizes = [1_u32; 2 * MOST_BRANCHES as usize + 1];
        let mut starts = [None; 2 * MOST_BRANCHES as usize + 1];
        let place = |way: u8| match way.checked_sub(LEAF) {
            Some(leaf) => usize::from(count + leaf),
            None if way < count => usize::from(way),
            None => usize::MAX,
        };
        for (at, &(.., ways)) in branches.iter().enumerate().rev() {
            let [below, above] = ways.map(place);
            if below.min(above) <= at || below.max(above) > 2 * usize::from(count) {
                return None;
            }
            sizes[at] = sizes[below].saturating_add(sizes[above]);
        }
        if sizes[0] != u32::from(count) + 1 {
            return None;
        }
        starts[0] = Some(0);
        for (at, &(feature, threshold, ways)) in branches.iter().enumerate() {
            let start: u32 = starts[at]?;
            let [below, above] = ways.map(place);
            for (way, start) in [(below, start), (above, start + sizes[below])] {
                if starts[way].replace(start).is_some() {
                    return None;
                }
            }
            let leaves_below = ((1_u64 << sizes[below]) - 1) << start;
            forest.branches.push(Branch { above: !leaves_below, threshold, tree, feature });
        }
        let first = forest.leaves.len();
        forest.leaves.resize(first + usize::from(count) + 1, 0.0);
        for start in &starts[usize::from(count)..=2 * usize::from(count)] {
            let steps = i16::from_le_bytes(self.take()?);
            forest.leaves[first + (*start)? as usize] = f32::from(steps) * step;
        }
        Some(())
    }

    /// A branch as its feature, its threshold and its two ways.
    fn branch(&mut self) -> Option<(u8, f32, [u8; 2])> {
        let [feature] = self.take()?;
        Some((feature, self.number()?, self.take()?))
    }

    /// A number that is one.
    fn number(&mut self) -> Option<f32> {
        Some(f32::from_le_bytes(self.take()?)).filter(|number| number.is_finite())
    }
}

/// FNV-1a: short, known, and enough against a broken file; it guards against no attacker.
fn digest(bytes: &[u8]) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    bytes.iter().fold(BASIS, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree as its branches and its leaves.
    type Tree = (&'static [(u8, f32, u8, u8)], &'static [i16]);

    const STEP: f32 = 0.01;

    /// Trees in the form of a forest.
    fn bytes(trees: &[Tree]) -> Vec<u8> {
        let mut body = 0_u64.to_le_bytes().to_vec();
        body.extend((trees.len() as u16).to_le_bytes());
        body.extend(STEP.to_le_bytes());
        for (branches, leaves) in trees {
            body.push(branches.len() as u8);
            for (feature, threshold, below, above) in *branches {
                body.push(*feature);
                body.extend(threshold.to_le_bytes());
                body.extend([*below, *above]);
            }
            leaves.iter().for_each(|leaf| body.extend(leaf.to_le_bytes()));
        }
        [b"NGFOREST".as_slice(), &digest(&body).to_le_bytes(), &body].concat()
    }

    /// What a walk down each tree adds up to.
    fn walk(trees: &[Tree], row: &[f32]) -> f32 {
        let leaf = |(branches, leaves): &Tree| {
            let mut at = if branches.is_empty() { LEAF } else { 0 };
            while at < LEAF {
                let (feature, threshold, below, above) = branches[at as usize];
                let value = row.get(feature as usize).copied().unwrap_or_default();
                at = if value <= threshold { below } else { above };
            }
            f32::from(leaves[(at - LEAF) as usize]) * STEP
        };
        trees.iter().map(leaf).sum()
    }

    #[test]
    fn rows_have_the_values_that_walks_find() {
        let trees: [Tree; 4] = [
            (&[(0, 1.0, 1, 129), (1, 0.5, 128, 130)], &[10, 20, 30]),
            (&[], &[-7]),
            (&[(2, 0.0, 128, 1), (0, 4.0, 129, 130)], &[1, i16::MAX, i16::MIN]),
            (&[(0, -0.0, 129, 1), (0, 3.0, 2, 130), (1, 1.5, 128, 131)], &[11, 13, 17, 19]),
        ];
        let forest = Forest::read(&bytes(&trees)).unwrap();
        let mut rows: Vec<Vec<f32>> =
            (0..50_u8).map(|i| vec![f32::from(i % 6), f32::from(i) / 9.0, f32::from(i % 2)]).collect();
        rows.extend([vec![1.0, 0.6], vec![], vec![-1.0, f32::NAN, f32::INFINITY]]);
        for (row, value) in rows.iter().zip(forest.values(rows.iter().map(Vec::as_slice))) {
            assert_eq!(value.to_bits(), walk(&trees, row).to_bits(), "{row:?}");
        }
    }

    #[test]
    fn what_leads_back_or_nowhere_is_no_forest() {
        let cases: [Tree; 7] = [
            (&[(0, 1.0, 0, 128)], &[0, 0]),
            (&[(0, 1.0, 128, 130)], &[0, 0]),
            (&[(0, 1.0, 128, 1)], &[0, 0]),
            (&[(0, 1.0, 128, 129)], &[0]),
            (&[(0, 1.0, 128, 128)], &[0, 0]),
            (&[(0, 1.0, 1, 1), (0, 1.0, 128, 129)], &[0, 0, 0]),
            (&[(0, f32::NAN, 128, 129)], &[0, 0]),
        ];
        for case in cases {
            assert_eq!(Forest::read(&bytes(&[case])), None, "{case:?}");
        }
        let mut broken = bytes(&[(&[], &[1])]);
        assert!(Forest::read(&broken).is_some());
        broken[9] ^= 1;
        assert_eq!(Forest::read(&broken), None);
    }
}
