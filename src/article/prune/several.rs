//! Tells the article that was opened from others on the same page: those appended below it, or beside which it stands.
//!
//! It knows `article` elements, their headlines, and what the page calls its article.
//!
//! Invariant: of the articles that are not the one, nothing stays; where it is not sure which is the one, all stays.

use super::{Verdict, heading_level};
use crate::article::address;
use crate::article::sight::Sight;
use crate::article::title::letters;
use crate::page::{Attr, NodeId, Page, Tag};

/// Share of the kept words that the first of several articles must have to be the one that was opened.
const FIRST_SHARE: f32 = 0.35;

/// Letters of a headline that the page's title may repeat.
const HEADLINE: usize = 6;

/// Words of an article; fewer are a teaser.
const ARTICLE: u32 = 40;

/// Articles side by side from which on a page lists them.
const MANY: usize = 5;

/// Share of the kept words above which one of many is the article, and the others stand around it.
const MAIN: f32 = 0.5;

/// An `article` element that stands in no other.
struct Outermost {
    node: NodeId,
    /// Its first heading of the first two levels.
    headline: Option<NodeId>,
    /// Words kept in it.
    words: u32,
}

/// Drops what stands in an `article` element with a headline below the first one, where that has most of the text.
pub(super) fn drop_appended(sight: &Sight, verdicts: &mut [Verdict]) {
    let articles = outermost(sight, verdicts);
    let all: u32 = kept(verdicts).map(|i| sight.texts[i].words).sum();
    let Some(first) = articles.iter().position(|article| article.words > 0) else { return };
    if articles[first].headline.is_some() && articles[first].words as f32 >= FIRST_SHARE * all as f32 {
        drop_in(sight, verdicts, &articles, |at| at > first, "belongs to another article below");
    }
}

/// Drops what stands in the equals of the one `article` element whose headline is the page's title.
pub(super) fn drop_equals(sight: &Sight, verdicts: &mut [Verdict]) {
    let articles = outermost(sight, verdicts);
    let Some(own) = titled(sight, &articles) else { return };
    let is_equal = |at: usize| at != own && is_like(sight.page, &articles[own], &articles[at]);
    drop_in(sight, verdicts, &articles, is_equal, "belongs to another article than the title's");
}

fn drop_in(
    sight: &Sight,
    verdicts: &mut [Verdict],
    articles: &[Outermost],
    is_other: impl Fn(usize) -> bool,
    reason: &'static str,
) {
    for (i, verdict) in verdicts.iter_mut().enumerate().filter(|(_, verdict)| verdict.kept) {
        let at = around(sight.page, articles, sight.chunks[i].node);
        if at.is_some_and(|at| articles[at].headline.is_some() && is_other(at)) {
            *verdict = Verdict { kept: false, step: "prune", reason };
        }
    }
}

/// Whether a page shows many articles side by side, of which its title names none.
pub(in crate::article) fn is_series(sight: &Sight, verdicts: &[Verdict]) -> bool {
    let articles = outermost(sight, verdicts);
    let all: u32 = kept(verdicts).map(|i| sight.texts[i].words).sum();
    let full = articles.iter().filter(|a| a.headline.is_some() && a.words >= ARTICLE);
    let is_main = |article: &Outermost| article.words as f32 > MAIN * all as f32;
    // What goes on in parts, as a report of a day does, has its headline above all of them.
    let is_above = |n: NodeId| {
        sight.page.tag(n) == Tag::H1
            && around(sight.page, &articles, n).is_none()
            && !sight.measures.unseen[n.index()]
    };
    let leads = |headline: NodeId| is_led(sight.page, headline);
    full.clone().count() >= MANY
        && !full.clone().any(is_main)
        && !articles.iter().filter_map(|a| a.headline).any(|headline| is_title(sight, headline))
        && (full.filter_map(|a| a.headline).all(leads) || !sight.page.nodes().any(is_above))
}

fn kept(verdicts: &[Verdict]) -> impl Iterator<Item = usize> {
    (0..verdicts.len()).filter(|&i| verdicts[i].kept)
}

/// The one article whose headline is the page's title.
fn titled(sight: &Sight, articles: &[Outermost]) -> Option<usize> {
    let is_titled = |article: &Outermost| {
        article.words >= ARTICLE && article.headline.is_some_and(|headline| is_title(sight, headline))
    };
    let mut titled = (0..articles.len()).filter(|&at| is_titled(&articles[at]));
    titled.next().filter(|_| titled.next().is_none())
}

/// Whether a heading says what the page's title says, without the name of the site.
fn is_title(sight: &Sight, heading: NodeId) -> bool {
    let (title, text) = (letters(sight.title), letters(sight.page.text(heading)));
    text.chars().nth(HEADLINE).is_some() && (title.starts_with(&text) || title.ends_with(&text))
}

/// Whether another article stands beside one as its equal: under a headline of the same level, or one that leads to
/// its own page.
fn is_like(page: &Page, own: &Outermost, other: &Outermost) -> bool {
    let Some((own, other)) = own.headline.zip(other.headline) else { return false };
    page.tag(own) == page.tag(other) || is_led(page, other)
}

/// Whether a heading leads to another page.
fn is_led(page: &Page, heading: NodeId) -> bool {
    let mut around = page.subtree(heading).chain(page.ancestors(heading).take(2));
    around.any(|n| page.attribute(n, Attr::Href).is_some_and(|href| address::is_other_page(page, href)))
}

/// The `article` elements that stand in no other, in the order of the page.
fn outermost(sight: &Sight, verdicts: &[Verdict]) -> Vec<Outermost> {
    let page = sight.page;
    let is_headline = |n: &NodeId| {
        heading_level(page.tag(*n)).is_some_and(|level| level < 3) && !sight.measures.unseen[n.index()]
    };
    let mut articles: Vec<Outermost> = Vec::new();
    let mut end = NodeId(0);
    for node in page.nodes().filter(|&n| page.tag(n) == Tag::Article) {
        if node >= end {
            end = page.end(node);
            articles.push(Outermost { node, headline: page.subtree(node).find(is_headline), words: 0 });
        }
    }
    for i in kept(verdicts) {
        if let Some(at) = around(page, &articles, sight.chunks[i].node) {
            articles[at].words += sight.texts[i].words;
        }
    }
    articles
}

/// Which of the articles a node stands in.
fn around(page: &Page, articles: &[Outermost], node: NodeId) -> Option<usize> {
    let at = articles.partition_point(|article| article.node <= node).checked_sub(1)?;
    page.contains(articles[at].node, node).then_some(at)
}
