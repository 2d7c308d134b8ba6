//! Chooses: first, by rules, the element that most running text stands in; then, by scores, the chunks.
//!
//! It knows sums of text and scores.
//!
//! Invariant: a chunk is not taken before one with a higher score.

use super::cut::Chunk;
use super::observe::{End, Text};
use crate::order::descending;
use crate::page::{NodeId, Page};

/// Below this share of links a paragraph is text with links, above it is links with text.
pub(super) const MOST_LINKS: f32 = 0.5;

/// A text of this weight is a paragraph whatever its marks.
pub(super) const LONG: u32 = 100;

/// A text of this weight that ends like a sentence is a paragraph.
const SENTENCE: u32 = 25;

/// The weight of a chunk that reads like running text, by its shape alone.
pub(super) fn prose(chunk: &Chunk, text: &Text) -> f32 {
    let is_prose = chunk.weight >= LONG || chunk.weight >= SENTENCE && text.end == End::Sentence;
    let linked = chunk.linked as f32 / chunk.weight.max(1) as f32;
    if is_prose && linked <= MOST_LINKS { chunk.weight as f32 * (1.0 - linked) } else { 0.0 }
}

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

/// Weight of running text from which on a page is as long as a book: trees have seen too few of these.
const BOOK: f32 = 40_000.0;

/// Share of a book's running text that stands directly in one element, from which on that element is its body.
const BODY: f32 = 0.7;

/// The scores; those of running text that stands directly in the body of a book are lifted to where it is taken,
/// unless they are as good as nothing. What trees know of so many texts in a row is that they are comments.
pub(super) fn lift(page: &Page, chunks: &[Chunk], prose: &[f32], scores: &[f32]) -> Vec<f32> {
    let mut lifted = scores.to_vec();
    let all = prose.iter().sum::<f32>();
    if all < BOOK {
        return lifted;
    }
    let mut direct = vec![0.0_f32; page.len()];
    let parent = |chunk: &Chunk| page.parent(chunk.node).unwrap_or(chunk.node).index();
    for (chunk, prose) in chunks.iter().zip(prose) {
        direct[parent(chunk)] += prose;
    }
    for (i, score) in lifted.iter_mut().enumerate() {
        if prose[i] > 0.0 && *score >= NEVER && direct[parent(&chunks[i])] >= BODY * all {
            *score = score.max(ALWAYS);
        }
    }
    lifted
}

/// Scores above this are always taken, and below [`NEVER`] never, whatever the sums say.
const ALWAYS: f32 = 0.5;

/// See [`ALWAYS`].
pub(super) const NEVER: f32 = 0.05;

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
    #[cfg(feature = "html")]
    fn the_body_of_a_book_is_lifted() {
        let page = crate::page::from_html("<body><div><p>a<p>b<p>c</div><p>d", "");
        let chunks = super::super::cut::cut(&page, &super::super::measure::measure(&page));
        let lift = |prose: [f32; 4], scores: [f32; 4]| lift(&page, &chunks, &prose, &scores);
        assert_eq!(lift([BOOK, BOOK, 0.0, 100.0], [0.1, 0.01, 0.1, 0.1]), [ALWAYS, 0.01, 0.1, 0.1]);
        assert_eq!(lift([BOOK, BOOK, 0.0, BOOK], [0.1; 4]), [0.1; 4], "no one body");
        assert_eq!(lift([100.0; 4], [0.1; 4]), [0.1; 4], "no book");
    }

    #[test]
    fn the_threshold_goes_with_the_scores() {
        let words = [50.0; 6];
        assert!(threshold(&[0.9, 0.9, 0.9, 0.1, 0.1, 0.1], &words) > 0.4);
        assert!(threshold(&[0.2, 0.2, 0.2, 0.01, 0.01, 0.01], &words) <= 0.2);
        assert_eq!(threshold(&[], &[]).total_cmp(&ALWAYS), std::cmp::Ordering::Equal);
    }
}
