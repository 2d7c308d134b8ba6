//! Text that a page hides without a control to show it, and so much of it that it is the page's own.
//!
//! It knows flags and how much text there is, not why it is hidden: an answer behind a question that a script opens, a
//! text that appears as it is scrolled to, a whole page that a script was to move to its place.
//!
//! Invariant: each hidden element costs no more than its own nodes and those of a few behind it.

use super::folded::{is_other, is_running};
use super::{is_unseen, weigh};
use crate::page::{Attr, NodeId, Page, Tag};

/// Letters that a hidden element must hold to be looked at: answers behind questions, a text behind "read
/// more", a whole page that a script was to move to its place.
const VEILED: u32 = 200;

/// Letters of the first of several that must be running text.
const LEAST: u32 = 60;

/// Siblings that are looked at with a hidden element: pages that let their text appear as it is scrolled to hide each
/// paragraph.
const TOGETHER: usize = 3;

/// Whether a hidden element holds running text, and not a menu; `last` is the one before it that does.
pub(super) fn is_veiled(page: &Page, node: NodeId, last: Option<NodeId>) -> bool {
    // A tab that is not chosen is another text than the one that is.
    if is_other(page, node) {
        return false;
    }
    let alike = |&from: &NodeId| {
        let mut behind = (page.end(from).0..page.end(page.parent(from)?).0).map(NodeId);
        let next = behind.find(|&n| page.tag(n) != Tag::Text)?;
        let class = |n| page.attribute(n, Attr::Class);
        (page.flags(next).hidden && class(next) == class(from) && !is_other(page, next)).then_some(next)
    };
    let (weight, linked) = veiled_text(page, node, page.end(node));
    if linked * 2 >= weight.max(1) {
        return false;
    }
    weight >= VEILED
        || last.and_then(|last| alike(&last)) == Some(node)
        || weight >= LEAST
            && is_running(page, node, 1)
            && std::iter::successors(Some(node), alike).take(TOGETHER).last().is_some_and(|end| {
                let (weight, linked) = veiled_text(page, node, page.end(end));
                weight >= VEILED && linked * 2 < weight
            })
}

/// The text between two nodes, were it shown, and the part of that in links.
fn veiled_text(page: &Page, from: NodeId, to: NodeId) -> (u32, u32) {
    let (mut weight, mut linked, mut left_out, mut link) = (0, 0, 0, 0);
    for inner in (from.0..to.0).map(NodeId) {
        let (tag, end) = (page.tag(inner), page.end(inner).0);
        match tag {
            _ if inner.0 < left_out => {}
            Tag::Text => {
                let own = weigh(page.text(inner));
                weight += own;
                linked += if inner.0 < link { own } else { 0 };
            }
            Tag::A => link = end,
            _ if is_unseen(page, inner, tag) => left_out = end,
            _ => {}
        }
    }
    (weight, linked)
}
