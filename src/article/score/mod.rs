//! Scores each chunk: how likely it is that its text belongs to the article, 0 to 1.
//!
//! A forest does it, trained by `training/` on pages with their texts. A second one that also saw what the first
//! thought of the chunks around gained nothing on pages of hosts that neither had seen.
//!
//! Invariant: the same page gives the same scores to the last bit, whatever the platform.

mod echo;
mod features;
mod sums;

use super::sight::Sight;
use super::trees::Trees;
pub(super) use features::{features, names};

/// Scores all chunks.
pub(super) fn score(sight: &Sight, trees: &Trees) -> Vec<f32> {
    let mut rows = trees.chunks.rows();
    features(sight, |row| rows.add(row));
    rows.values().into_iter().map(likelihood).collect()
}

fn likelihood(value: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-value))
}
