//! Links that were never closed, and so go on to the end of the page.
//!
//! It knows addresses and what links hold. Invariant: a link that stands alone counts as it did.

use super::{Measures, VETO};
use crate::page::{Attr, NodeId, Page, Tag};
use std::collections::BTreeMap;

/// Letters that each part of a link that was never closed holds on the mean.
const UNCLOSED: u32 = 60;

/// Takes no text for linked that stands in a link only because it was never closed: a parser opens such a link anew in
/// each paragraph, so that one address has much of the page's text.
pub(super) fn release_unclosed(page: &Page, m: &mut Measures) {
    let address = |n: NodeId| page.attribute(n, Attr::Href).filter(|_| page.tag(n) == Tag::A);
    let mut held: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for node in page.nodes() {
        if let Some(address) = address(node) {
            let (parts, weight) = held.entry(address).or_default();
            *parts += 1;
            *weight += m.linked[node.index()];
        }
    }
    held.retain(|_, (parts, weight)| {
        *parts > 1 && *weight as f32 > VETO * m.total as f32 && *weight > UNCLOSED * *parts
    });
    let Some(open) = held.into_keys().next() else { return };
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
