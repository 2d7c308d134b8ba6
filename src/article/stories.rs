//! Lists the articles that stand side by side on a page: the `article` elements that stand in no other.
//!
//! It knows headings, links, and what the page calls its article.
//!
//! Invariant: each stands in no other, in the order of the page, and the work is in proportion to the page.

use super::address;
use super::measure::Measures;
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::letters;

/// An article among others.
pub(super) struct Story {
    pub(super) node: NodeId,
    /// Its first heading of the first two levels.
    pub(super) headline: Option<NodeId>,
    /// Whether that is the page's title.
    pub(super) is_titled: bool,
    /// Whether its headline leads to another page.
    pub(super) is_led: bool,
}

/// Letters of a headline that the page's title may repeat.
const HEADLINE: usize = 6;

/// The articles of a page.
pub(super) fn stories(page: &Page, measures: &Measures, title: &str) -> Vec<Story> {
    let own = address::own(page);
    let title = letters(title);
    let is_seen = |n: &NodeId| !measures.unseen[n.index()];
    let story = |node: NodeId, headline: Option<NodeId>| Story {
        node,
        headline,
        is_titled: headline.is_some_and(|headline| is_title(page, &title, headline)),
        is_led: headline.is_some_and(|headline| is_led(page, own, headline)),
    };
    let mut stories: Vec<Story> = Vec::new();
    let mut end = NodeId(0);
    for node in page.nodes().filter(|&n| page.tag(n) == Tag::Article) {
        if node >= end {
            end = page.end(node);
            let is_headline = |n: &NodeId| matches!(page.tag(*n), Tag::H1 | Tag::H2) && is_seen(n);
            stories.push(story(node, page.subtree(node).find(is_headline)));
        }
    }
    stories
}

/// Whether a heading says what the page's title says, without the name of the site.
pub(super) fn is_title(page: &Page, title: &str, heading: NodeId) -> bool {
    let text = letters(page.text(heading));
    text.chars().nth(HEADLINE).is_some() && (title.starts_with(&text) || title.ends_with(&text))
}

/// Whether a heading leads to another page.
fn is_led(page: &Page, own: &str, heading: NodeId) -> bool {
    let is_led =
        |n: NodeId| page.attribute(n, Attr::Href).is_some_and(|href| address::is_other_page(own, href));
    page.subtree(heading).any(is_led) || page.ancestors(heading).take(2).any(is_led)
}

/// Which of the articles a node stands in.
pub(super) fn around(page: &Page, stories: &[Story], node: NodeId) -> Option<usize> {
    let at = stories.partition_point(|story| story.node <= node).checked_sub(1)?;
    page.contains(stories[at].node, node).then_some(at)
}
