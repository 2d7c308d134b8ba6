//! Links that were never closed, and so go on to the end of the page.
//!
//! It knows addresses and what links hold. Invariant: a link that stands alone counts as it did.

use super::{Measures, VETO};
use crate::page::{Attr, NodeId, Page};

/// Letters that each text in a link that was never closed has on the mean.
const UNCLOSED: u32 = 60;

/// Takes no text for linked that stands in a link only because it was never closed: a parser opens such a link anew in
/// each paragraph, so that one address has much of the page's text. Only texts are weighed yet.
pub(super) fn release_unclosed(page: &Page, m: &mut Measures) {
    let much = VETO * m.weight.iter().sum::<u32>() as f32;
    if m.linked.iter().sum::<u32>() as f32 <= much {
        return;
    }
    let linked: Vec<NodeId> = page.nodes().filter(|n| m.linked[n.index()] > 0).collect();
    let address = |n: NodeId| page.ancestors(n).find_map(|link| page.attribute(link, Attr::Href));
    // The address that more than half of the linked text has, where one has: each other text takes a vote from it.
    let (mut open, mut votes) = (None, 0);
    for &node in &linked {
        let weight = m.linked[node.index()];
        if address(node) == open {
            votes += weight;
        } else if weight > votes {
            (open, votes) = (address(node), weight - votes);
        } else {
            votes -= weight;
        }
    }
    let held: Vec<NodeId> = linked.into_iter().filter(|&n| address(n) == open).collect();
    let weight: u32 = held.iter().map(|n| m.linked[n.index()]).sum();
    if held.len() > 1 && weight as f32 > much && weight >= UNCLOSED * held.len() as u32 {
        held.iter().for_each(|n| m.linked[n.index()] = 0);
    }
}
