//! Chooses: first, by rules, the element that most running text stands in; then, by scores, the chunks.
//!
//! It knows sums of text and scores.
//!
//! Invariant: a chunk is not taken before one with a higher score.

use super::cut::Chunk;
use crate::order::descending;
use crate::page::{NodeId, Page};

/// A child with this share of its parent's running text is looked into alone.
const DOMINATES: f32 = 0.7;

/// Chooses the smallest element that dominates each element around it, given the prose of each chunk.
/// A body that is split by an advertisement keeps both halves: the choice stays above them.
pub(super) fn dominant(page: &Page, chunks: &[Chunk], prose: &[f32]) -> Option<NodeId> {
    let mut mass = vec![0.0_f32; page.len()];
    for (chunk, prose) in chunks.iter().zip(prose) {
        mass[chunk.node.index()] += prose;
    }
    for node in page.nodes().rev() {
        if let Some(parent) = page.parent(node) {
            mass[parent.index()] += mass[node.index()];
        }
    }
    let mut chosen = page.nodes().next().filter(|n| mass[n.index()] > 0.0)?;
    loop {
        let best =
            page.children(chosen).max_by(|a, b| mass[a.index()].total_cmp(&mass[b.index()]).then(b.cmp(a)));
        match best {
            Some(child) if mass[child.index()] >= DOMINATES * mass[chosen.index()] => chosen = child,
            _ => return Some(chosen),
        }
    }
}

/// Scores above this are always taken, and below [`NEVER`] never, whatever the sums say.
const ALWAYS: f32 = 0.5;

/// See [`ALWAYS`].
const NEVER: f32 = 0.05;

/// The score from which on chunks are taken: the one that promises the best harmonic mean of precision and
/// recall, if scores are likelihoods. On a page where all scores are low it goes down with them, so a body
/// that looks unlike other bodies is still found whole.
pub(super) fn threshold(scores: &[f32], words: &[f32]) -> f32 {
    let all: f32 = scores.iter().zip(words).map(|(s, w)| s * w).sum();
    let (mut mass, mut taken, mut best, mut at) = (0.0, 0.0, 0.0, ALWAYS);
    for i in descending(scores.iter().copied()) {
        mass += scores[i] * words[i];
        taken += words[i];
        let promise = mass / (taken + all);
        if promise > best {
            (best, at) = (promise, scores[i]);
        }
    }
    at.clamp(NEVER, ALWAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_threshold_goes_with_the_scores() {
        let words = [50.0; 6];
        assert!(threshold(&[0.9, 0.9, 0.9, 0.1, 0.1, 0.1], &words) > 0.4);
        assert!(threshold(&[0.2, 0.2, 0.2, 0.01, 0.01, 0.01], &words) <= 0.2);
        assert_eq!(threshold(&[], &[]).total_cmp(&ALWAYS), std::cmp::Ordering::Equal);
    }
}
