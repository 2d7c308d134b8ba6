//! Tells a list of teasers, however long they are: siblings that lead to a page each, in a line of their own.
//!
//! It knows the tree, links, and which chunks were kept.
//!
//! Invariant: links within running text are none, so that the parts of an article are no teasers.

use super::claims::Claims;
use crate::article::address;
use crate::article::digest::{digest, digest_parts};
use crate::article::prune::{Verdict, kept};
use crate::article::sight::Sight;
use crate::article::stories::around;
use crate::order::sorted;
use crate::page::{Attr, NodeId, Page, Tag};

/// Teasers from which on they are a list.
const FEWEST: usize = 5;

/// Kept words from which on a sibling has text.
const TEXT: u32 = 8;

/// Words of teasers on the mean, at most: what is longer is told, not promised.
const LONGEST: u32 = 200;

/// Kept words in a hundred that a list of teasers has of a page.
const SHARE: u32 = 85;

/// What each element holds of kept words, and where its first line that is a link leads to.
#[derive(Clone, Copy, Default)]
struct Held {
    words: u32,
    lead: Option<u64>,
}

/// Whether the page promises articles on pages of their own, and is none by its own word.
pub(super) fn is_promised(sight: &Sight, claims: Claims, verdicts: &[Verdict]) -> bool {
    if sight.stories.iter().any(|story| story.is_titled) {
        return false;
    }
    let are_many = || sight.stories.iter().filter(|story| story.is_led).count() >= FEWEST;
    let is_begun = || {
        let story = |i: usize| around(sight.page, sight.stories, sight.chunks[i].node);
        let in_led = |i: &usize| story(*i).is_some_and(|at| sight.stories[at].is_led);
        100 * sight.words(kept(verdicts).filter(in_led)) >= SHARE * sight.words(kept(verdicts))
    };
    claims.is_archive && are_many()
        || !claims.is_article && (are_many() && is_begun() || is_teasers(sight, verdicts))
}

/// Whether what is kept is teasers, each of which leads to another page of the site.
fn is_teasers(sight: &Sight, verdicts: &[Verdict]) -> bool {
    let page = sight.page;
    let held = hold(sight, verdicts);
    let all = sight.words(kept(verdicts));
    let has_text = |n: &NodeId| held[n.index()].words >= TEXT && page.tag(*n) != Tag::Text;
    let siblings =
        page.nodes().filter(has_text).filter_map(|n| Some((page.parent(n)?.0, kind(page, n), n.index())));
    sorted(siblings.collect::<Vec<(u32, u64, usize)>>()).chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).any(
        |group| {
            let teasers = || group.iter().map(|&(.., n)| held[n]).filter(|held| held.lead.is_some());
            let words: u32 = teasers().map(|teaser| teaser.words).sum();
            let mut leads = sorted(teasers().filter_map(|teaser| teaser.lead).collect::<Vec<u64>>());
            leads.dedup();
            let count = leads.len();
            // One in ten may be an advertisement.
            count >= FEWEST
                && 10 * count >= 9 * group.len()
                && words < LONGEST * count as u32
                && 100 * words >= SHARE * all
        },
    )
}

/// What an element is called, by its tag and the first of its classes: the others name what it is about.
fn kind(page: &Page, node: NodeId) -> u64 {
    let class = page.attribute(node, Attr::Class).unwrap_or_default();
    let first = class.split_ascii_whitespace().next().unwrap_or_default();
    digest_parts(first.bytes().filter(|b| !b.is_ascii_digit()).map(u32::from)) ^ page.tag(node) as u64
}

fn hold(sight: &Sight, verdicts: &[Verdict]) -> Vec<Held> {
    let page = sight.page;
    let own = address::own(page);
    let mut held = vec![Held::default(); page.len()];
    for (i, (chunk, verdict)) in sight.chunks.iter().zip(verdicts).enumerate() {
        let at = &mut held[chunk.node.index()];
        at.words += if verdict.kept { sight.texts[i].words } else { 0 };
        if at.lead.is_none() && chunk.linked > 0 && 2 * chunk.linked >= chunk.weight {
            let inside = (chunk.node.0..chunk.parts.end).map(NodeId);
            let link = |n: NodeId| page.attribute(n, Attr::Href).filter(|_| page.tag(n) == Tag::A);
            let href = inside.chain(page.ancestors(chunk.node)).find_map(link);
            // Where the address of the site is not known, each may be its own.
            let lead = href.filter(|href| own.is_empty() || address::is_other_page(own, href));
            at.lead = lead.map(|href| digest(address::path(href)));
        }
    }
    for node in page.nodes().rev() {
        if let Some(parent) = page.parent(node) {
            let inner = held[node.index()];
            let outer = &mut held[parent.index()];
            outer.words += inner.words;
            outer.lead = inner.lead.or(outer.lead);
        }
    }
    held
}
