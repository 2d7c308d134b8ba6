//! Sums over all chunks of a page, and counts of what looks alike on it: what features are made from.
//!
//! It knows the tree and the prose of chunks, as rules see it.
//!
//! Invariant: each sum is made once a page, in one pass or by one sort.

use super::echo::{Echo, Said};
use crate::article::digest::{SPREAD, digest, times};
use crate::article::measure::Measures;
use crate::article::sight::Sight;
use crate::page::{Attr, NodeId, Page, Tag};

/// Prose below a chunk and before it, and other sums over all chunks.
pub(super) struct Sums {
    /// Prose in the subtree of each node.
    pub(super) mass: Vec<f32>,
    /// Prose of the chunks whose element is a child of the node.
    pub(super) direct: Vec<f32>,
    /// Chunks in the subtree of each node.
    pub(super) count: Vec<u16>,
    /// Number of children of the same parent with the same tag and class.
    pub(super) alike: Vec<u16>,
    /// The node with the most direct prose.
    pub(super) best: NodeId,
    pub(super) all_prose: f32,
    /// Number of the chunk that is most like the title.
    pub(super) headline: Option<usize>,
    /// What the beginning of each chunk has in common with what the page says of itself.
    pub(super) echoes: Vec<Echo>,
    /// For each chunk, how many have its text.
    pub(super) same: Vec<u16>,
}

/// A chunk with so much prose is an anchor: others are described by how far it is.
const ANCHOR: f32 = 120.0;

/// Distances beyond this say no more than "far".
pub(super) const FAR: usize = 40;

/// For each chunk, how far the nearest long text is on either side, and how many there are.
pub(super) struct Anchors {
    pub(super) since: Vec<usize>,
    pub(super) until: Vec<usize>,
    pub(super) before: Vec<usize>,
    pub(super) after: Vec<usize>,
}

/// Finds the anchors.
pub(super) fn anchors(prose: &[f32]) -> Anchors {
    let (since, before) = count_anchors(prose.iter());
    let (mut until, mut after) = count_anchors(prose.iter().rev());
    until.reverse();
    after.reverse();
    Anchors { since, until, before, after }
}

fn count_anchors<'a>(prose: impl Iterator<Item = &'a f32>) -> (Vec<usize>, Vec<usize>) {
    let (mut far, mut count) = (FAR, 0);
    prose
        .map(|&prose| {
            let seen = (far, count);
            let is_anchor = prose >= ANCHOR;
            count += usize::from(is_anchor);
            far = if is_anchor { 1 } else { (far + 1).min(FAR) };
            seen
        })
        .unzip()
}

/// Sums up.
pub(super) fn sum(sight: &Sight) -> Sums {
    let page = sight.page;
    let n = page.len();
    let mut said = Said::new(sight.title, sight.description);
    let mut s = Sums {
        mass: vec![0.0; n],
        direct: vec![0.0; n],
        count: vec![0; n],
        alike: alike(page, sight.measures),
        best: sight.root,
        all_prose: sight.prose.iter().sum(),
        headline: None,
        echoes: sight.chunks.iter().map(|chunk| said.echo(head(&chunk.block.text))).collect(),
        same: same(sight),
    };
    let mut best_overlap = 0.6;
    for (i, (chunk, prose)) in sight.chunks.iter().zip(sight.prose).enumerate() {
        s.mass[chunk.node.index()] += prose;
        s.count[chunk.node.index()] += 1;
        if let Some(parent) = page.parent(chunk.node) {
            s.direct[parent.index()] += prose;
            if s.direct[parent.index()] > s.direct[s.best.index()] {
                s.best = parent;
            }
        }
        if chunk.weight < 400 {
            let text = &chunk.block.text;
            let is_whole = head(text).len() == text.len();
            let echo = if is_whole { s.echoes[i] } else { said.echo(text) };
            let like = echo.of_title().0.min(echo.of_title().1);
            let is_heading = sight.heading_level(i) == Some(1);
            let like = if is_heading { like + 0.5 } else { like };
            if like > best_overlap {
                (best_overlap, s.headline) = (like, Some(i));
            }
        }
    }
    for node in page.nodes().rev() {
        if let Some(parent) = page.parent(node) {
            s.mass[parent.index()] += s.mass[node.index()];
            s.count[parent.index()] = s.count[parent.index()].saturating_add(s.count[node.index()]);
        }
    }
    s
}

/// Bytes of a text whose words are compared with what the page says of itself.
const HEAD: usize = 600;

fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(HEAD)]
}

/// For each chunk, how many have its text.
fn same(sight: &Sight) -> Vec<u16> {
    let texts: Vec<u64> = sight.chunks.iter().map(|chunk| digest(&chunk.block.text)).collect();
    times(&texts)
}

/// For each element, how many children of its parent have its tag and names: cards, items, rows.
fn alike(page: &Page, m: &Measures) -> Vec<u16> {
    let is_shown = |n: &NodeId| page.tag(*n) != Tag::Text && m.weight[n.index()] > 0;
    let shown: Vec<NodeId> = page.nodes().filter(is_shown).filter(|&n| page.parent(n).is_some()).collect();
    let shape = |&n: &NodeId| {
        let class = digest(page.attribute(n, Attr::Class).unwrap_or_default());
        let place = u64::from(page.parent(n).unwrap_or(n).0) << u8::BITS | page.tag(n) as u64;
        (class ^ place).wrapping_mul(SPREAD)
    };
    let mut counts = vec![0; page.len()];
    for (node, times) in shown.iter().zip(times(&shown.iter().map(shape).collect::<Vec<u64>>())) {
        counts[node.index()] = times;
    }
    counts
}
