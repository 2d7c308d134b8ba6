//! Tells a list of teasers, however long they are: siblings that lead to a page each, in a line of their own.
//!
//! It knows the tree, links, and which chunks were kept.
//!
//! Invariant: links within running text are none, so that the parts of an article are no teasers.

use super::claims::Claims;
use crate::article::address;
use crate::article::prune::Verdict;
use crate::article::sight::Sight;
use crate::page::NodeId;

/// Teasers from which on they are a list.
const FEWEST: u32 = 5;

/// Kept words from which on a sibling has text.
const TEXT: u32 = 8;

/// Words of teasers on the mean, at most: what is longer is told, not promised.
const LONGEST: u32 = 200;

/// Kept words in a hundred that a list of teasers has of a page.
const SHARE: u32 = 85;

/// What each element holds of kept words, and where its first line that is a link leads to.
#[derive(Clone, Copy, Default)]
struct Held<'a> {
    words: u32,
    lead: Option<&'a str>,
}

/// Whether the page promises articles on pages of their own, and is none by its own word.
pub(super) fn is_promised(sight: &Sight, claims: Claims, verdicts: &[Verdict]) -> bool {
    if sight.stories.iter().any(|story| story.is_titled) {
        return false;
    }
    let led = sight.stories.iter().filter(|story| story.is_led).count() as u32;
    claims.is_archive && led >= FEWEST || !claims.is_article && is_teasers(sight, verdicts)
}

/// Whether what is kept is teasers, each of which leads to another page of the site.
fn is_teasers(sight: &Sight, verdicts: &[Verdict]) -> bool {
    let page = sight.page;
    let held = hold(sight, verdicts);
    page.nodes().any(|around| {
        let (mut all, mut count, mut words, mut last) = (0, 0, 0, None);
        for child in page.children(around).map(|n| held[n.index()]).filter(|held| held.words >= TEXT) {
            all += 1;
            if child.lead.is_some() && child.lead != last {
                count += 1;
                words += child.words;
            }
            last = child.lead;
        }
        // One in six may be an advertisement, or what stands above them.
        count >= FEWEST
            && 6 * count >= 5 * all
            && words < LONGEST * count
            && 100 * words >= SHARE * held.first().map_or(0, |root| root.words)
    })
}

/// What each element of a page holds, by its number.
fn hold<'a>(sight: &Sight<'a>, verdicts: &[Verdict]) -> Vec<Held<'a>> {
    let page = sight.page;
    let own = address::own(page);
    let mut held = vec![Held::default(); page.len()];
    for (i, (chunk, verdict)) in sight.chunks.iter().zip(verdicts).enumerate() {
        let at = &mut held[chunk.node.index()];
        at.words += if verdict.kept { sight.texts[i].words } else { 0 };
        if at.lead.is_none() && chunk.linked > 0 && 2 * chunk.linked >= chunk.weight {
            let inside = (chunk.node.0..chunk.parts.end).map(NodeId);
            let href = inside.chain(page.ancestors(chunk.node)).find_map(|n| page.link(n));
            // Where the address of the site is not known, each may be its own.
            let lead = href.filter(|href| own.is_empty() || address::is_other_page(own, href));
            at.lead = lead.map(address::path);
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
