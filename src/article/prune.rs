//! Decides for each chunk whether it stays, and says why.
//!
//! It knows scores and neighbours: a heading stays for the text below it.
//!
//! Invariant: each chunk gets exactly one verdict, with its reason.

use super::cut::Chunk;
use super::features::Sight;
use super::reasons;
use crate::page::Tag;

/// Whether a chunk stays, and why.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub(super) kept: bool,
    pub(super) step: &'static str,
    pub(super) reason: &'static str,
}

/// Judges all chunks.
pub(super) fn prune(sight: &Sight, scores: &[f32], threshold: f32) -> Vec<Verdict> {
    let mut verdicts: Vec<Verdict> = (0..scores.len())
        .map(|i| {
            if scores[i] >= threshold {
                return Verdict { kept: true, step: "score", reason: "reads like the article" };
            }
            let said = reasons::against(sight.page, sight.measures, &sight.chunks[i], &sight.texts[i]);
            Verdict { kept: false, step: "score", reason: said.unwrap_or("reads unlike the article") }
        })
        .collect();
    drop_bare_headings(sight, &mut verdicts);
    verdicts
}

fn drop_bare_headings(sight: &Sight, verdicts: &mut [Verdict]) {
    let level = |chunk: &Chunk| heading_level(sight.page.tag(chunk.node));
    let mut text_below = false;
    for i in (0..verdicts.len()).rev() {
        let is_heading = level(&sight.chunks[i]).is_some();
        if !verdicts[i].kept {
            continue;
        }
        if is_heading && !text_below {
            verdicts[i] =
                Verdict { kept: false, step: "prune", reason: "is a heading without text below it" };
        } else {
            text_below = true;
        }
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
