//! Regression trees, read from bytes and asked for a value: the trained part of choosing.
//!
//! Invariant: a row's value is the same to the last bit beside any other rows.

mod read;
#[cfg(test)]
mod tests;

use read::digest;
use std::ops::Range;

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
/// taken off once for all of them. The branches up to the greatest of their ranks set them apart, and are asked for
/// all of them side by side: none waits for another, and no step depends on what was found.
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
    threshold: f32,
    /// A bit for each leaf of the tree; the leaves where the feature is at most the threshold are 0.
    above: u32,
    tree: u8,
}

impl Forest {
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
        let mut all = self.rows();
        rows.into_iter().for_each(|row| all.add(row));
        all.values()
    }

    /// No rows yet, to be given one after the other.
    pub fn rows(&self) -> Rows<'_> {
        let stride = self.features.len().next_multiple_of(GROUP);
        Rows { forest: self, stride, columns: Vec::new(), count: 0 }
    }

    /// The values of all rows, given as the columns of the first [`SOME`], then those of the next.
    fn values_of(&self, columns: &[[f32; SOME]], stride: usize) -> Vec<f32> {
        let [least, most] = self.ranks(columns, stride);
        let mut of_many = Left { leaves: [u32::MAX; MOST_TREES], ranks: vec![0; stride] };
        let untouched = of_many.clone();
        let mut of_some = untouched.clone();
        let mut values = Vec::with_capacity(columns.len() / stride * SOME);
        let groups = columns.chunks_exact(stride).zip(most.chunks_exact(stride));
        for (at, (columns, most)) in groups.enumerate() {
            let many = &least[at * stride..];
            if at % MANY == 0 {
                of_many.become_as(&untouched);
                self.cut(&self::least(&many[..many.len().min(MANY * stride)], stride), &mut of_many);
            }
            of_some.become_as(&of_many);
            self.cut(&many[..stride], &mut of_some);
            values.extend(self.sums(&self.cut_each(columns, most, &of_some)));
        }
        values
    }

    /// The least and the greatest rank of each column.
    fn ranks(&self, columns: &[[f32; SOME]], stride: usize) -> [Vec<u8>; 2] {
        let [mut least, mut most] = [(); 2].map(|()| vec![0; columns.len()]);
        // One feature after the other, so that each search is as long as the one before.
        for (feature, thresholds) in self.features.iter().enumerate().filter(|(_, asked)| !asked.is_empty()) {
            let thresholds = &self.thresholds[thresholds.clone()];
            let (mut before, mut rank) = (0.0_f32, rank(thresholds, 0.0));
            let mut rank_of = |value: f32| {
                // Most values are the one before.
                if value.to_bits() != before.to_bits() {
                    (before, rank) = (value, self::rank(thresholds, value));
                }
                rank
            };
            for at in (feature..columns.len()).step_by(stride) {
                let (low, high) = ends(&columns[at]);
                (least[at], most[at]) = (rank_of(low), rank_of(high));
            }
        }
        [least, most]
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

    /// What is left of each of some rows, when the branches that set them apart have been asked.
    fn cut_each(&self, columns: &[[f32; SOME]], most: &[u8], left: &Left) -> [[u32; SOME]; MOST_TREES] {
        let mut each = left.leaves.map(|leaves| [leaves; SOME]);
        let ranks = left.ranks.iter().zip(most).enumerate().filter(|(_, (least, most))| least != most);
        for (feature, (&least, &most)) in ranks {
            let start = |rank: u8| self.starts[self.features[feature].start + usize::from(rank)] as usize;
            let values = columns[feature];
            for &Branch { threshold, above, tree } in &self.branches[start(least)..start(most)] {
                let below = values.map(|value| u32::from(value <= threshold).wrapping_neg());
                let leaves = &mut each[usize::from(tree)];
                leaves.iter_mut().zip(below).for_each(|(leaves, below)| *leaves &= above | below);
            }
        }
        each
    }

    /// The sums of the first leaf that is left of each tree, side by side: no row waits for another.
    fn sums(&self, each: &[[u32; SOME]; MOST_TREES]) -> [f32; SOME] {
        let mut sums = [0.0; SOME];
        for (leaves, left) in self.leaves.iter().zip(each) {
            for (sum, left) in sums.iter_mut().zip(left) {
                *sum += leaves[left.trailing_zeros() as usize % MOST_LEAVES]; // each tree has a leaf left
            }
        }
        sums
    }
}

/// Rows of features that a forest is asked about.
#[derive(Debug)]
pub struct Rows<'a> {
    forest: &'a Forest,
    stride: usize,
    /// The columns of the first [`SOME`] rows, then those of the next.
    columns: Vec<[f32; SOME]>,
    count: usize,
}

impl Rows<'_> {
    /// Adds a row.
    pub fn add(&mut self, row: &[f32]) {
        let place = self.count % SOME;
        self.count += 1;
        if place == 0 {
            self.columns.resize(self.columns.len() + self.stride, [0.0; SOME]);
        }
        let last = self.columns.len() - self.stride;
        self.columns[last..].iter_mut().zip(row).for_each(|(column, &value)| column[place] = value);
    }

    /// The value of each row.
    pub fn values(mut self) -> Vec<f32> {
        if self.stride == 0 {
            return vec![0.0; self.count]; // nothing sets the rows apart
        }
        let missing = self.count.next_multiple_of(SOME) - self.count;
        let last = self.columns.len().saturating_sub(self.stride);
        // Where the last are not so many, the first of them stands in for others, which sets nothing apart.
        for column in &mut self.columns[last..] {
            let first = column[0];
            column[SOME - missing..].fill(first);
        }
        let mut values = self.forest.values_of(&self.columns, self.stride);
        values.truncate(self.count);
        values
    }
}

/// Rows that are looked at side by side.
const SOME: usize = 8;

/// How many times [`SOME`] rows have a start in common.
const MANY: usize = 8;

/// Ranks that are compared at once, as many as a register holds.
const GROUP: usize = 8;

/// How many of the thresholds a value is above.
fn rank(thresholds: &[f32], value: f32) -> u8 {
    thresholds.partition_point(|&threshold| threshold < value) as u8
}

/// The least and the greatest of some values.
fn ends(values: &[f32; SOME]) -> (f32, f32) {
    // What is not a number is above every threshold.
    let mut least = values.map(|value| if value.is_nan() { f32::INFINITY } else { value });
    let mut most = least;
    let mut half = SOME / 2;
    // What is left is halved, so that no comparison waits for another of its half.
    while half > 0 {
        for (here, there) in (half..half * 2).enumerate() {
            least[here] = if least[there] < least[here] { least[there] } else { least[here] };
            most[here] = if most[there] > most[here] { most[there] } else { most[here] };
        }
        half /= 2;
    }
    (least[0], most[0])
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
