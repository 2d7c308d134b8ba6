//! Scores each chunk: how likely it is that its text belongs to the article, 0 to 1.
//!
//! Two forests do it, trained by `training/` on pages with their texts. The first sees a chunk with what was
//! measured around it, the second also what the first thought of the chunks around it.
//!
//! Invariant: the same page gives the same scores to the last bit, whatever the platform.

use super::context::add_context;
use super::features::{Row, Sight, features};
use super::trees::Trees;

/// A chunk that the first look finds so unlikely is not looked at again: menus are most chunks of a page.
const HOPELESS: f32 = 0.004;

/// Scores all chunks.
pub(super) fn score(sight: &Sight, trees: &Trees) -> Vec<f32> {
    let mut rows = features(sight, false);
    let first: Vec<f32> = rows.iter().map(|row| likelihood(trees.first.value(&row.values))).collect();
    add_context(sight, &first, &mut rows);
    let second = |(row, &score): (&Row, &f32)| {
        if score < HOPELESS { score } else { likelihood(trees.second.value(&row.values)) }
    };
    rows.iter().zip(&first).map(second).collect()
}

fn likelihood(value: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-value))
}
