//! Chooses the smallest element that holds most of the running text.
//!
//! It knows scores and the tree. A body that is split by an advertisement keeps both halves: neither dominates,
//! so the choice stays above them.
//!
//! Invariant: the chosen element holds at least [`DOMINATES`] of the text of each element it was chosen in.

use super::cut::Chunk;
use crate::page::{NodeId, Page};

/// A child with this share of its parent's running text is looked into alone.
const DOMINATES: f32 = 0.7;

/// Chooses an element, given the prose of each chunk.
pub(super) fn choose(page: &Page, chunks: &[Chunk], prose: &[f32]) -> Option<NodeId> {
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
