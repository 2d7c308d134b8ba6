//! Drops the box in which a paper sums up its own article.
//!
//! It knows set phrases and how much each element holds.
//!
//! Invariant: a box is small beside the text, and has a heading that says what it is.

use super::Verdict;
use crate::article::sight::Sight;
use crate::article::vocabulary::Phrase;
use crate::order::sorted;
use crate::page::NodeId;

/// Weight up to which an element is a box.
const BOX: u32 = 1200;

/// Share of the page's text up to which it is.
const SHARE: f32 = 0.2;

/// Elements above a text among which its box is looked for.
const LEVELS: usize = 5;

/// Drops what stands in a box with a heading that offers a summary.
pub(super) fn drop_summaries(sight: &Sight, verdicts: &mut [Verdict]) {
    let m = sight.measures;
    let is_box = |n: &NodeId| {
        let weight = m.weight[n.index()];
        weight <= BOX && weight as f32 <= SHARE * m.total as f32
    };
    let around = |i: usize| sight.page.ancestors(sight.chunks[i].node).take(LEVELS).take_while(is_box);
    let is_heading = |i: usize| sight.heading_level(i).is_some();
    let is_headed = |i: &usize| is_heading(*i) && sight.texts[*i].phrases.begins(Phrase::Stub);
    let boxes: Vec<NodeId> =
        sorted((0..verdicts.len()).filter(is_headed).filter_map(|i| around(i).last()).collect());
    for (i, verdict) in verdicts.iter_mut().enumerate().filter(|(_, verdict)| verdict.kept) {
        if around(i).any(|n| boxes.binary_search(&n).is_ok()) {
            *verdict = Verdict::dropped("sums up the article");
        }
    }
}
