//! Regression trees, read from bytes and asked for a value: the trained part of choosing.
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

use std::ops::Range;

/// Stands for a leaf where a branch tells its feature.
const LEAF: u8 = 255;

/// Leaves of a tree, at most: they are counted in the bits of a number.
const MOST_LEAVES: usize = 32;

/// Trees, at most: they are numbered in a byte, so that no number leads out of a list with a place for each.
const MOST_TREES: usize = 256;

/// Trees that were learned.
///
/// They are not walked down one by one. All branches that ask for the same feature stand together, by threshold, so
/// those that lead above are the first of them; each takes the leaves below it off its tree, and the first leaf that
/// is left is the one that a walk would have ended in (Lucchese et al., QuickScorer, 2015).
/// It takes a third of the time of walks, as no step waits for the one before.
///
/// Of a value nothing is asked but how many of its feature's thresholds it is above: its rank, a byte.
/// Rows that stand together are alike, as chunks of one page are. What the least of their ranks leads above is
/// taken off once for all of them, and each row goes on from there with the branches that set it apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forest {
    names: u64,
    /// Where the thresholds of each feature stand.
    features: Vec<Range<usize>>,
    /// The thresholds of each feature, rising; behind those of each one that is none, for the end of its branches.
    thresholds: Vec<f32>,
    /// Where the branches of a threshold begin, for each of `thresholds`: those before it, of the same feature, are
    /// the ones that a value of this rank leads above.
    starts: Vec<u32>,
    /// By feature and threshold.
    branches: Vec<Branch>,
    /// The leaves of each tree, from left to right.
    leaves: Vec<[f32; MOST_LEAVES]>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Branch {
    /// A bit for each leaf of the tree; the leaves where the feature is at most the threshold are 0.
    above: u32,
    tree: u8,
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
                table.get(feature)?.get(place)?;
                asked.push(self.features[feature].start + place);
                open.push((self.branches.len(), leaf));
                self.branches.push(Branch { above: 0, tree });
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

    /// Whether the forest was trained on features of these names, in this order.
    pub fn knows(&self, names: &[&str]) -> bool {
        self.names == digest(names.join(",").as_bytes())
    }

    /// The sum of what the trees say about what has these features; a feature that is not there is 0.
    /// Adds in the order of the trees, so that the sum is the same to the last bit everywhere.
    pub fn value(&self, features: &[f32]) -> f32 {
        self.values([features]).first().copied().unwrap_or_default()
    }

    /// The value of each row of features.
    pub fn values<'a>(&self, rows: impl IntoIterator<Item = &'a [f32]>) -> Vec<f32> {
        let rows: Vec<&[f32]> = rows.into_iter().collect();
        let stride = self.features.len().next_multiple_of(GROUP);
        if stride == 0 {
            return vec![0.0; rows.len()]; // nothing sets the rows apart
        }
        let mut table = vec![0; rows.len() * stride];
        // One feature after the other, so that each search is as long as the one before.
        for (feature, thresholds) in self.features.iter().enumerate().filter(|(_, asked)| !asked.is_empty()) {
            let rank_of = |value| rank(&self.thresholds[thresholds.clone()], value);
            let (mut before, mut rank) = (0.0_f32, rank_of(0.0));
            for (row, ranks) in rows.iter().zip(table.chunks_exact_mut(stride)) {
                let value = row.get(feature).copied().unwrap_or_default();
                // Most rows have the value of the row before.
                if value.to_bits() != before.to_bits() {
                    (before, rank) = (value, rank_of(value));
                }
                ranks[feature] = rank;
            }
        }
        self.values_of(&table, stride)
    }

    /// The values of the rows of a table of ranks.
    fn values_of(&self, table: &[u8], stride: usize) -> Vec<f32> {
        let untouched = Left { leaves: [u32::MAX; MOST_TREES], ranks: vec![0; stride] };
        let mut of_some = untouched.clone();
        let mut each = [const { 0 }; SOME].map(|_| untouched.clone());
        let mut values = Vec::with_capacity(table.len() / stride);
        for many in table.chunks(stride * MANY) {
            let mut of_many = untouched.clone();
            self.cut(&least(many, stride), &mut of_many);
            for some in many.chunks(stride * SOME) {
                of_some.become_as(&of_many);
                self.cut(&least(some, stride), &mut of_some);
                let rows = some.chunks_exact(stride);
                let count = rows.len();
                for (row, left) in rows.zip(&mut each) {
                    left.become_as(&of_some);
                    self.cut(row, left);
                }
                values.extend(&self.sums(&each)[..count]);
            }
        }
        values
    }

    /// Takes the leaves away that ranks lead above, as far as smaller ones have not done so.
    fn cut(&self, ranks: &[u8], left: &mut Left) {
        // Most groups of ranks are those that were done before.
        let groups = ranks.as_chunks::<GROUP>().0.iter().zip(left.ranks.as_chunks_mut::<GROUP>().0);
        for ((ranks, done), features) in groups.zip(self.features.chunks(GROUP)) {
            // A byte of these is 0 where the ranks are the same.
            let mut differing = u64::from_le_bytes(*ranks) ^ u64::from_le_bytes(*done);
            while differing != 0 {
                let at = (differing.trailing_zeros() / u8::BITS) as usize;
                differing &= !(u64::from(u8::MAX) << (at * u8::BITS as usize));
                let start = |rank: u8| self.starts[features[at].start + usize::from(rank)] as usize;
                for branch in &self.branches[start(done[at])..start(ranks[at])] {
                    left.leaves[usize::from(branch.tree)] &= branch.above;
                }
            }
            *done = *ranks;
        }
    }

    /// The sums of the first leaf that is left of each tree, side by side: no row waits for another.
    fn sums(&self, each: &[Left; SOME]) -> [f32; SOME] {
        let mut sums = [0.0; SOME];
        for (tree, leaves) in (0..=u8::MAX).zip(&self.leaves) {
            for (sum, left) in sums.iter_mut().zip(each) {
                // Each tree has a leaf left.
                *sum += leaves[left.leaves[usize::from(tree)].trailing_zeros() as usize % MOST_LEAVES];
            }
        }
        sums
    }
}

/// Rows of a table that are looked at together: some, and many of which are some.
const SOME: usize = 8;
const MANY: usize = 64;

/// Ranks that are compared at once, as many as a register holds.
const GROUP: usize = 8;

/// How many of the thresholds a value is above.
fn rank(thresholds: &[f32], value: f32) -> u8 {
    // What is not a number is above every threshold.
    let value = if value.is_nan() { f32::INFINITY } else { value };
    thresholds.partition_point(|&threshold| threshold < value) as u8
}

/// The least of the ranks that rows have, of each feature.
fn least(rows: &[u8], stride: usize) -> Vec<u8> {
    let (first, others) = rows.split_at(stride);
    let mut least = first.to_vec();
    for row in others.chunks_exact(stride) {
        least.iter_mut().zip(row).for_each(|(least, &rank)| *least = rank.min(*least));
    }
    least
}

/// What is left of a forest for all ranks from some on.
#[derive(Clone)]
struct Left {
    /// A bit for each leaf of each tree.
    leaves: [u32; MOST_TREES],
    /// For each feature, the rank up to which its branches have been led above.
    ranks: Vec<u8>,
}

impl Left {
    fn become_as(&mut self, other: &Left) {
        self.leaves = other.leaves;
        self.ranks.copy_from_slice(&other.ranks);
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
fn digest(bytes: &[u8]) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    bytes.iter().fold(BASIS, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree from its root on.
    enum Part {
        /// A feature and a threshold; first comes what is not above.
        Branch(u8, f32),
        Leaf(i16),
    }

    use Part::{Branch as B, Leaf as L};

    const STEP: f32 = 0.01;

    /// Trees in the form of a forest.
    fn bytes(trees: &[&[Part]]) -> Vec<u8> {
        let parts = || trees.iter().copied().flatten();
        let asked = || parts().filter_map(|part| if let B(f, t) = part { Some((*f, *t)) } else { None });
        let steps: Vec<[u8; 2]> = parts()
            .filter_map(|part| if let L(steps) = part { Some(steps.to_le_bytes()) } else { None })
            .collect();
        let mut table: Vec<Vec<f32>> =
            (0..3).map(|f| asked().filter(|a| a.0 == f).map(|a| a.1).collect::<Vec<f32>>()).collect();
        table.iter_mut().for_each(|thresholds| thresholds.sort_by(f32::total_cmp));
        let mut body = 0_u64.to_le_bytes().to_vec();
        body.extend((trees.len() as u16).to_le_bytes());
        body.extend(STEP.to_le_bytes());
        body.extend((asked().count() as u16).to_le_bytes());
        body.push(table.len() as u8);
        for thresholds in &table {
            body.push(thresholds.len() as u8);
            body.extend(thresholds.iter().flat_map(|t| t.to_le_bytes()));
        }
        body.extend(parts().map(|part| if let B(feature, _) = part { *feature } else { LEAF }));
        let place = |(f, t): (u8, f32)| table[f as usize].iter().position(|o| o.to_bits() == t.to_bits());
        body.extend(asked().map(|a| place(a).unwrap() as u8));
        body.extend(steps.iter().map(|s| s[0]).chain(steps.iter().map(|s| s[1])));
        [b"NGFOREST".as_slice(), &digest(&body).to_le_bytes(), &body].concat()
    }

    /// What a walk down a tree ends in, and where the tree ends.
    fn walk(tree: &[Part], at: usize, row: &[f32]) -> (i16, usize) {
        match tree[at] {
            L(steps) => (steps, at + 1),
            B(feature, threshold) => {
                let (below, next) = walk(tree, at + 1, row);
                let (above, end) = walk(tree, next, row);
                let value = row.get(feature as usize).copied().unwrap_or_default();
                (if value <= threshold { below } else { above }, end)
            }
        }
    }

    #[test]
    fn rows_have_the_values_that_walks_find() {
        let trees: [&[Part]; 4] = [
            &[B(0, 1.0), B(1, 0.5), L(10), L(30), L(20)],
            &[L(-7)],
            &[B(2, 0.0), L(1), B(0, 4.0), L(i16::MAX), L(i16::MIN)],
            &[B(0, -0.0), L(11), B(0, 3.0), B(1, 1.5), L(13), L(19), L(17)],
        ];
        let forest = Forest::read(&bytes(&trees)).unwrap();
        let mut rows: Vec<Vec<f32>> =
            (0..50_u8).map(|i| vec![f32::from(i % 6), f32::from(i) / 9.0, f32::from(i % 2)]).collect();
        rows.extend([vec![1.0, 0.6], vec![], vec![-1.0, f32::NAN, f32::INFINITY]]);
        for (row, value) in rows.iter().zip(forest.values(rows.iter().map(Vec::as_slice))) {
            let walked: f32 = trees.iter().map(|tree| f32::from(walk(tree, 0, row).0) * STEP).sum();
            assert_eq!(value.to_bits(), walked.to_bits(), "{row:?}");
        }
    }

    #[test]
    fn no_trees_tell_nothing_of_each_row() {
        let rows = [[1.0].as_slice(), &[2.0]];
        let values = Forest::default().values(rows);
        assert!(values.len() == rows.len() && values.iter().all(|value| value.abs() < f32::EPSILON));
    }

    #[test]
    fn a_tree_may_have_as_many_leaves_as_a_number_has_bits() {
        let chain = |branches: usize| {
            let mut tree: Vec<Part> = (0..branches).map(|_| B(0, 1.0)).collect();
            tree.extend((0..=branches).map(|leaf| L(leaf as i16)));
            Forest::read(&bytes(&[&tree]))
        };
        let most = chain(MOST_LEAVES - 1).unwrap();
        assert_eq!(most.value(&[1.0]).to_bits(), 0.0_f32.to_bits());
        assert_eq!(most.value(&[2.0]).to_bits(), (31.0 * STEP).to_bits());
        assert_eq!(chain(MOST_LEAVES), None);
    }

    #[test]
    fn what_does_not_end_or_goes_on_is_no_forest() {
        let cases: [&[&[Part]]; 5] = [
            &[&[]],
            &[&[B(0, 1.0)]],
            &[&[B(0, 1.0), L(1)]],
            &[&[L(1), L(2)]],
            &[&[B(0, f32::NAN), L(1), L(2)]],
        ];
        for (i, case) in cases.iter().enumerate() {
            assert_eq!(Forest::read(&bytes(case)), None, "{i}");
        }
        let whole = bytes(&[&[B(0, 1.0), L(1), L(2)]]);
        assert!(Forest::read(&whole).is_some());
        for end in 0..whole.len() {
            assert_eq!(Forest::read(&signed(&whole[..end])), None, "{end}");
        }
        assert_eq!(Forest::read(&signed(&[&whole[..], &[0]].concat())), None);
        let mut broken = whole;
        broken[9] ^= 1;
        assert_eq!(Forest::read(&broken), None);
    }

    /// The same bytes with the digest that they should have, where they are long enough for one.
    fn signed(bytes: &[u8]) -> Vec<u8> {
        match bytes.split_at_checked(16) {
            Some((head, body)) => [&head[..8], &digest(body).to_le_bytes(), body].concat(),
            None => bytes.to_vec(),
        }
    }
}
