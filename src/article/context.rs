//! Describes each chunk by what was first thought of the chunks around it: a second look.
//!
//! A paragraph alone may be of a comment or of the article; among forty that read like the article it is one
//! of them. It knows the first scores and the tree.
//!
//! Invariant: all sums are over the words of chunks, so that how a text is cut matters little.

use super::features::{Row, Sight};
use super::sums::digest;
use crate::page::{Attr, NodeId};
use std::collections::BTreeMap;

/// Chunks on either side that count as near.
const NEAR: usize = 5;

/// Elements above a chunk that are summed over.
const LEVELS: usize = 5;

#[derive(Clone, Copy, Default)]
struct Sum {
    /// Words.
    words: f32,
    /// Words times score.
    mass: f32,
}

impl Sum {
    fn add(&mut self, words: f32, score: f32) {
        self.words += words;
        self.mass += words * score;
    }

    fn mean(self) -> f32 {
        if self.words > 0.0 { self.mass / self.words } else { -1.0 }
    }
}

/// Adds to the rows of some chunks, given in order, what the first scores tell of the surroundings.
pub(super) fn add_context(sight: &Sight, scores: &[f32], rows: &mut [Row], chunks: &[usize]) {
    let n = sight.chunks.len();
    let words: Vec<f32> = sight.texts.iter().map(|t| t.words.max(1) as f32).collect();
    let nodes = sum_nodes(sight, scores, &words);
    let shapes: Vec<u64> = sight.chunks.iter().map(|c| shape(sight, c.node)).collect();
    let mut alike: BTreeMap<u64, Sum> = BTreeMap::new();
    let mut all = Sum::default();
    for i in 0..n {
        alike.entry(shapes[i]).or_default().add(words[i], scores[i]);
        all.add(words[i], scores[i]);
    }
    let highest = scores.iter().copied().fold(0.0, f32::max);
    let before = masses_before(&words, scores);
    for &i in chunks {
        let row = &mut rows[i];
        row.push("first score", scores[i]);
        for (name, at) in [
            ("first score -1", i.checked_sub(1)),
            ("first score -2", i.checked_sub(2)),
            ("first score -3", i.checked_sub(3)),
            ("first score +1", Some(i + 1)),
            ("first score +2", Some(i + 2)),
            ("first score +3", Some(i + 3)),
        ] {
            row.push(name, at.and_then(|a| scores.get(a)).copied().unwrap_or(-1.0));
        }
        let mean = |range: std::ops::Range<usize>| {
            let mut sum = Sum::default();
            range.for_each(|k| sum.add(words[k], scores[k]));
            sum.mean()
        };
        row.push("mean before", mean(i.saturating_sub(NEAR)..i));
        row.push("mean after", mean((i + 1).min(n)..(i + 1 + NEAR).min(n)));
        let mut above =
            std::iter::once(sight.chunks[i].node).chain(sight.page.ancestors(sight.chunks[i].node));
        for names in LEVEL_NAMES {
            let sum = above.next().map(|a| nodes[a.index()]);
            // The chunk itself is left out, so that this tells of the others.
            let others = sum.map(|s| Sum { words: s.words - words[i], mass: s.mass - words[i] * scores[i] });
            row.push(names[0], others.map_or(-1.0, Sum::mean));
            row.push(names[1], sum.map_or(-1.0, |s| s.mass / all.mass.max(1.0)));
        }
        let like = alike.get(&shapes[i]).copied().unwrap_or_default();
        row.push("alike score", like.mean());
        row.push("alike mass", like.mass / all.mass.max(1.0));
        row.push("score before", before[i] / all.mass.max(1.0));
        row.push("score after", (all.mass - before[i] - words[i] * scores[i]) / all.mass.max(1.0));
        row.push("score all", all.mass);
        row.push("score share", all.mean());
        row.push("score highest", highest);
    }
}

const LEVEL_NAMES: [[&str; 2]; LEVELS] = [
    ["own score", "own mass"],
    ["parent score", "parent score mass"],
    ["second score", "second score mass"],
    ["third score", "third score mass"],
    ["fourth score", "fourth score mass"],
];

/// For each chunk, the words times score of all chunks before it.
fn masses_before(words: &[f32], scores: &[f32]) -> Vec<f32> {
    let mut sum = 0.0;
    let before = words.iter().zip(scores).map(|(words, score)| {
        let before = sum;
        sum += words * score;
        before
    });
    before.collect()
}

fn sum_nodes(sight: &Sight, scores: &[f32], words: &[f32]) -> Vec<Sum> {
    let mut sums = vec![Sum::default(); sight.page.len()];
    for (i, chunk) in sight.chunks.iter().enumerate() {
        sums[chunk.node.index()].add(words[i], scores[i]);
    }
    for node in sight.page.nodes().rev() {
        if let Some(parent) = sight.page.parent(node) {
            let sum = sums[node.index()];
            sums[parent.index()].words += sum.words;
            sums[parent.index()].mass += sum.mass;
        }
    }
    sums
}

/// Tag and class of an element and of the two above it: chunks of one kind share it.
fn shape(sight: &Sight, node: NodeId) -> u64 {
    std::iter::once(node)
        .chain(sight.page.ancestors(node))
        .take(3)
        .map(|n| digest(sight.page.attribute(n, Attr::Class).unwrap_or_default()) ^ sight.page.tag(n) as u64)
        .fold(0, |all, one| all.rotate_left(7) ^ one)
}
