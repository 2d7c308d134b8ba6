//! Scores each chunk: how likely it is that its text belongs to the article, 0 to 1.
//!
//! Two forests do it, trained by `training/` on pages with their texts. The first sees a chunk with what was
//! measured around it, the second also what the first thought of the chunks around it.
//!
//! Invariant: the same page gives the same scores to the last bit, whatever the platform.

use super::context::add_context;
use super::features::{Row, Sight, features};
use super::trees::Trees;
use crate::forest::Forest;

/// A chunk that the first look finds so unlikely is not looked at again: menus are most chunks of a page.
const HOPELESS: f32 = 0.004;

/// Scores all chunks.
pub(super) fn score(sight: &Sight, trees: &Trees) -> Vec<f32> {
    let mut rows = features(sight, false);
    let mut scores = likelihoods(&trees.first, rows.iter());
    let hopeful: Vec<usize> = (0..rows.len()).filter(|&i| scores[i] >= HOPELESS).collect();
    add_context(sight, &scores, &mut rows, &hopeful);
    let second = likelihoods(&trees.second, hopeful.iter().map(|&i| &rows[i]));
    for (i, score) in hopeful.into_iter().zip(second) {
        scores[i] = score;
    }
    scores
}

fn likelihoods<'a>(forest: &Forest, rows: impl Iterator<Item = &'a Row>) -> Vec<f32> {
    forest.values(rows.map(|row| row.values.as_slice())).into_iter().map(likelihood).collect()
}

fn likelihood(value: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-value))
}
