//! The headings of a page that may be its headline, as one line each.
//!
//! It knows tags, what is shown, and where a line breaks; not what the page calls its article.
//!
//! Invariant: a heading's text is what the page shows of it in order, and the joints that only a screen reader says.

use crate::article::address;
use crate::article::cut::is_block;
use crate::article::meta::fold;
use crate::article::sight::Sight;
use crate::page::{NodeId, Page, Tag};
use crate::text::letters;

/// Headings of the first level beyond this count are not looked at.
const MOST_HEADINGS: usize = 20;

/// Nodes behind a heading of the first level in which the next one may be the headline proper.
const NEAR: u32 = 64;

/// A heading that may be the headline.
pub(super) struct Heading {
    pub(super) node: NodeId,
    pub(super) text: String,
    /// Its first line, where more follow.
    pub(super) first: Option<String>,
    /// Whether it leads to the front of the site, as a logo does.
    pub(super) is_home: bool,
}

impl Heading {
    fn new(sight: &Sight, node: NodeId) -> Heading {
        let text = lines(sight, node);
        let mut lines = text.split('\n').map(fold).filter(|line| !line.is_empty());
        let first = lines.next().filter(|_| lines.next().is_some());
        Heading { node, text: fold(&text), first, is_home: is_home(sight.page, node) }
    }
}

/// Whether the link that a heading is, or stands in, leads to the front of its own site.
fn is_home(page: &Page, heading: NodeId) -> bool {
    let own = address::host(address::own(page));
    let is_whole = |&n: &NodeId| page.text(n).trim() == page.text(heading).trim();
    let inside = page.subtree(heading).filter(is_whole);
    inside.chain(page.ancestors(heading)).filter_map(|n| page.link(n)).any(|href| {
        let path = address::without_index(address::path(href)).trim_matches('/');
        let is_own = || own.is_empty() || !href.contains("://") || address::host(href) == own;
        path.is_empty() && !href.is_empty() && !href.contains('#') && is_own()
    })
}

/// The visible headings of the first level.
pub(super) fn headings(sight: &Sight) -> Vec<Heading> {
    let page = sight.page;
    let seen = page.nodes().filter(|&n| page.tag(n) == Tag::H1 && !sight.measures.unseen[n.index()]);
    seen.take(MOST_HEADINGS).map(|node| Heading::new(sight, node)).collect()
}

/// The heading of a lower level between one of the first level and the text that says exactly what linked data
/// calls the headline, where none of the first level does: that one is written for search engines.
pub(super) fn second(sight: &Sight, first: &[Heading], headline: &str, text: NodeId) -> Option<String> {
    let page = sight.page;
    let headline = letters(headline);
    if headline.is_empty() || first.iter().any(|heading| letters(&heading.text) == headline) {
        return None;
    }
    let end = first.iter().take_while(|h| h.node < text).last()?.node.0;
    let behind = (end + 1..=text.0.min(end + NEAR)).map(NodeId);
    behind
        .filter(|&n| matches!(page.tag(n), Tag::H2 | Tag::H3) && !sight.measures.unseen[n.index()])
        .map(|n| Heading::new(sight, n).text)
        .find(|text| letters(text) == headline)
}

/// The text of a heading, with a line feed where a line breaks.
fn lines(sight: &Sight, heading: NodeId) -> String {
    let page = sight.page;
    let mut text = String::new();
    // Where the blocks end that are open, and where the last element within a line did.
    let (mut open, mut closed): (Vec<u32>, u32) = (Vec::new(), 0);
    for node in page.subtree(heading).skip(1) {
        while open.pop_if(|end| *end <= node.0).is_some() {
            text.push('\n');
        }
        let (tag, end) = (page.tag(node), page.end(node).0);
        match tag {
            _ if sight.measures.unseen[node.index()] => join(&mut text, page, node),
            Tag::Text => text.push_str(page.text(node)),
            Tag::Br => text.push('\n'),
            _ if is_block(page, node, tag) => {
                text.push('\n');
                open.push(end);
            }
            _ => {
                if closed == node.0 && is_run_together(&text, page.text(node)) {
                    text.push(' ');
                }
                closed = end;
            }
        }
    }
    text
}

/// Takes in a mark that is only said, not shown: it tells how a kicker and its headline read in one line.
fn join(text: &mut String, page: &Page, node: NodeId) {
    let mark = page.text(node).trim();
    if page.tag(node) == Tag::Text && matches!(mark, ":" | "-" | "–" | "—") && !text.trim().is_empty() {
        let is_colon = mark == ":";
        text.truncate(text.trim_end().len());
        text.push_str(if is_colon { "" } else { " " });
        text.push_str(mark);
        text.push(' ');
    }
}

/// Whether two elements side by side, shown apart by style alone, make one word where they meet: "hereThere".
fn is_run_together(before: &str, after: &str) -> bool {
    before.ends_with(|c: char| c.is_lowercase() || matches!(c, '.' | '?' | '!' | ':'))
        && after.starts_with(char::is_uppercase)
}
