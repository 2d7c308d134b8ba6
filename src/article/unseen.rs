//! What was left out before any block was judged: text that is not shown, controls, the head.
//!
//! Most pages hide much, and only who asks for the evidence wants to hear of it; so it is gathered apart.
//!
//! Invariant: with the evidence of the finder, each text of the page is spoken of.

use super::Evidence;
use super::measure;
use crate::page::{Attr, NodeId, Page, Tag};

/// The finder's evidence and, in the order of the page, what was left out before it.
pub fn with_unseen(page: &Page, judged: &[Evidence]) -> Vec<Evidence> {
    let unseen = measure::measure(page).unseen;
    let mut all = Vec::new();
    let (mut told, mut next) = (0, 0);
    for node in page.nodes() {
        while let Some(evidence) = judged.get(told).filter(|e| e.part.start <= node.0) {
            all.push(evidence.clone());
            told += 1;
        }
        if node.0 < next || !unseen[node.index()] {
            continue;
        }
        next = page.end(node).0;
        if !page.text(node).trim().is_empty() {
            let reason = reason(page, node);
            let part = node.0..next;
            all.push(Evidence { node, part, kept: false, step: "measure", reason, score: None });
        }
    }
    all
}

fn reason(page: &Page, node: NodeId) -> &'static str {
    match page.tag(node) {
        Tag::Head => "is in the head of the page",
        Tag::Rp | Tag::Rt => "is the reading of a word",
        _ if page.flags(node).hidden => "is not shown",
        Tag::Text | Tag::Button | Tag::Select | Tag::Option | Tag::Textarea => "is a control",
        tag if measure::is_mark(page, node, tag) => "is a mark beside a word",
        _ if page.attribute(node, Attr::Role).is_some() => "is a control",
        _ => "is for screen readers alone",
    }
}
