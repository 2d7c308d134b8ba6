//! Links that were never closed, and so go on to the end of the page.
//!
//! It knows addresses and what links hold. Invariant: a link that stands alone counts as it did.

use super::{Measures, VETO};
use crate::page::{Attr, NodeId, Page, Tag};

/// Letters that each part of a link that was never closed holds on the mean.
const UNCLOSED: u32 = 60;

/// Takes no text for linked that stands in a link only because it was never closed: a parser opens such a link anew in
/// each paragraph, so that one address has much of the page's text.
pub(super) fn release_unclosed(page: &Page, m: &mut Measures) {
    let address = |n: NodeId| page.attribute(n, Attr::Href).filter(|_| page.tag(n) == Tag::A);
    // The address that more than half of the linked text has, where one has: each other text takes a vote from it.
    let (mut open, mut votes) = ("", 0);
    let links = || page.nodes().filter_map(|n| Some((address(n)?, m.linked[n.index()])));
    for (address, weight) in links() {
        if address == open {
            votes += weight;
        } else if weight > votes {
            (open, votes) = (address, weight - votes);
        } else {
            votes -= weight;
        }
    }
    let (mut parts, mut weight) = (0, 0);
    for (_, part) in links().filter(|link| link.0 == open) {
        parts += 1;
        weight += part;
    }
    if parts < 2 || weight < UNCLOSED * parts || weight as f32 <= VETO * m.total as f32 {
        return;
    }
    let mut open_until = 0;
    for node in page.nodes() {
        open_until = if address(node) == Some(open) { open_until.max(page.end(node).0) } else { open_until };
        if page.tag(node) != Tag::Text || node.0 < open_until {
            m.linked[node.index()] = 0;
        }
    }
    for node in page.nodes().rev().filter(|n| !m.unseen[n.index()]) {
        if let Some(parent) = page.parent(node) {
            m.linked[parent.index()] += m.linked[node.index()];
        }
    }
}
