//! Lists the articles that stand side by side on a page: the `article` elements that stand in no other, or, where
//! there are not two of these, what is made like them of other elements, each with a headline of the first level and
//! with a date or an author.
//!
//! It knows headings, names, links, and what the page calls its article.
//!
//! Invariant: each stands in no other, in the order of the page, and the work is in proportion to the page.

use super::address;
use super::measure::Measures;
use super::title::letters;
use super::vocabulary::Name;
use crate::page::{Attr, NodeId, Page, Tag};

/// An article among others.
pub(super) struct Story {
    pub(super) node: NodeId,
    /// Its first heading of the first two levels.
    pub(super) headline: Option<NodeId>,
    /// Whether that is the page's title.
    pub(super) is_titled: bool,
    /// Whether its headline leads to another page.
    pub(super) is_led: bool,
    /// Whether it is an `article` element.
    pub(super) is_marked: bool,
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
        is_marked: page.tag(node) == Tag::Article,
    };
    let mut marked: Vec<Story> = Vec::new();
    let mut end = NodeId(0);
    for node in page.nodes().filter(|&n| page.tag(n) == Tag::Article) {
        if node >= end {
            end = page.end(node);
            let is_headline = |n: &NodeId| matches!(page.tag(*n), Tag::H1 | Tag::H2) && is_seen(n);
            marked.push(story(node, page.subtree(node).find(is_headline)));
        }
    }
    if marked.iter().filter(|story| story.headline.is_some()).count() > 1 {
        return marked;
    }
    let headings = page.nodes().filter(|n| page.tag(*n) == Tag::H1 && is_seen(n)).take(MOST);
    let alike = alike(page, measures, &headings.collect::<Vec<_>>());
    let dated = alike.into_iter().filter(|(top, _)| is_dated(page, measures, *top));
    let alike: Vec<Story> = dated.map(|(top, heading)| story(top, Some(heading))).collect();
    if alike.len() > 1 {
        return alike;
    }
    marked
}

/// Headings that are looked at.
const MOST: usize = 60;

/// Weight of what an article without its element holds; less is a heading, or a teaser.
const LEAST: u32 = 200;

/// The siblings of one shape that have one of these headings each.
fn alike(page: &Page, measures: &Measures, headings: &[NodeId]) -> Vec<(NodeId, NodeId)> {
    let [first, second, ..] = *headings else { return Vec::new() };
    let Some(around) = page.ancestors(first).find(|&a| page.contains(a, second)) else { return Vec::new() };
    let top = |heading: NodeId| {
        std::iter::once(heading).chain(page.ancestors(heading)).take_while(|&a| a != around).last()
    };
    let within = headings.iter().filter(|&&heading| page.contains(around, heading));
    let mut tops: Vec<(NodeId, NodeId)> = within.filter_map(|&h| Some((top(h)?, h))).collect();
    tops.dedup_by_key(|(top, _)| *top);
    let shape = |n: NodeId| (page.tag(n), page.attribute(n, Attr::Class));
    let own = tops.first().map(|(top, _)| shape(*top));
    tops.retain(|(top, _)| Some(shape(*top)) == own && measures.weight[top.index()] >= LEAST);
    tops
}

/// Whether something says when it was written, or by whom.
fn is_dated(page: &Page, measures: &Measures, node: NodeId) -> bool {
    let says = |n: NodeId| {
        let names = measures.own[n.index()];
        page.tag(n) == Tag::Time || names.has(Name::Date) || names.has(Name::Byline)
    };
    page.subtree(node).any(says)
}

/// Whether a heading says what the page's title says, without the name of the site.
fn is_title(page: &Page, title: &str, heading: NodeId) -> bool {
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
