//! Decides for each chunk in the chosen element whether it stays.
//!
//! It knows scores and neighbours: a heading stays for the text below it, a list for its items.
//!
//! Invariant: each chunk gets exactly one verdict, with its reason.

use super::cut::Chunk;
use super::observe::{End, Text};
use super::score::Score;
use crate::page::{NodeId, Page, Tag};

/// Whether a chunk stays, and why.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub(super) kept: bool,
    pub(super) step: &'static str,
    pub(super) reason: &'static str,
}

/// Judges all chunks.
pub(super) fn prune(
    page: &Page,
    root: NodeId,
    chunks: &[Chunk],
    texts: &[Text],
    scores: &[Score],
) -> Vec<Verdict> {
    let mut verdicts: Vec<Verdict> = (0..chunks.len())
        .map(|i| {
            if !page.contains(root, chunks[i].node) {
                return Verdict { kept: false, step: "choose", reason: "stands outside the chosen element" };
            }
            if let Some(reason) = scores[i].against {
                return Verdict { kept: false, step: "score", reason };
            }
            judge(page.tag(chunks[i].node), &chunks[i], &texts[i], scores[i])
        })
        .collect();
    let mut text_below = false;
    for i in (0..chunks.len()).rev() {
        let is_heading = heading_level(page.tag(chunks[i].node)).is_some();
        if is_heading && verdicts[i].kept && !text_below {
            verdicts[i] =
                Verdict { kept: false, step: "prune", reason: "is a heading without text below it" };
        }
        if verdicts[i].kept {
            text_below = !is_heading;
        } else if is_heading {
            text_below = false;
        }
    }
    verdicts
}

fn judge(tag: Tag, chunk: &Chunk, text: &Text, score: Score) -> Verdict {
    let verdict = |kept, reason| Verdict { kept, step: "prune", reason };
    if score.prose > 0.0 {
        return verdict(true, "is running text");
    }
    match tag {
        Tag::H1 => verdict(false, "is the headline"),
        Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => verdict(true, "is a heading"),
        Tag::Li | Tag::Dd | Tag::Dt => verdict(chunk.links == 0 || text.words > 3, "is a list item"),
        Tag::Td | Tag::Th => verdict(true, "is a cell"),
        Tag::P | Tag::Blockquote | Tag::Pre => {
            verdict(text.end != End::Open || text.words > 3, "is a short paragraph")
        }
        _ => verdict(false, "is a short text in no paragraph"),
    }
}

/// The level of a heading's tag.
pub(super) fn heading_level(tag: Tag) -> Option<u8> {
    match tag {
        Tag::H1 => Some(1),
        Tag::H2 => Some(2),
        Tag::H3 => Some(3),
        Tag::H4 => Some(4),
        Tag::H5 => Some(5),
        Tag::H6 => Some(6),
        _ => None,
    }
}
