//! Tells the article that was opened from others on the same page: those appended below it, or beside which it stands.
//!
//! It knows `article` elements, their headlines, and what the page calls its article.
//!
//! Invariant: of the articles that are not the one, nothing stays; where it is not sure which is the one, all stays.

use super::{Verdict, kept};
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
    /// Whether that is the page's title.
    is_titled: bool,
    /// Words kept in it.
    words: u32,
}

/// Drops what stands in an `article` element with a headline below the first one, where that has most of the text.
pub(super) fn drop_appended(sight: &Sight, verdicts: &mut [Verdict]) {
    let articles = outermost(sight, verdicts);
    let all: u32 = kept(verdicts).map(|i| sight.texts[i].words).sum();
    let Some(first) = articles.iter().position(|article| article.words > 0) else { return };
    if articles[first].headline.is_some() && articles[first].words as f32 >= FIRST_SHARE * all as f32 {
        drop_in(sight, verdicts, &articles, &|at| at > first, "belongs to another article below");
    }
}

/// Drops what stands in the equals of the one `article` element whose headline is the page's title.
pub(super) fn drop_equals(sight: &Sight, verdicts: &mut [Verdict]) {
    let articles = outermost(sight, verdicts);
    let address = address::own(sight.page);
    let is_own = |article: &Outermost| article.is_titled && article.words >= ARTICLE;
    let Some(own) = articles.iter().position(is_own) else { return };
    if articles.iter().skip(own + 1).any(is_own) {
        return;
    }
    let is_equal = |at: usize| at != own && is_like(sight.page, address, &articles[own], &articles[at]);
    drop_in(sight, verdicts, &articles, &is_equal, "belongs to another article than the title's");
}

fn drop_in(
    sight: &Sight,
    verdicts: &mut [Verdict],
    articles: &[Outermost],
    is_other: &dyn Fn(usize) -> bool,
    reason: &'static str,
) {
    for (i, verdict) in verdicts.iter_mut().enumerate().filter(|(_, verdict)| verdict.kept) {
        let at = around(sight.page, articles, sight.chunks[i].node);
        if at.is_some_and(|at| articles[at].headline.is_some() && is_other(at)) {
            *verdict = Verdict::dropped(reason);
        }
    }
}

/// Whether a page shows many articles side by side, of which its title names none.
pub(in crate::article) fn is_series(sight: &Sight, verdicts: &[Verdict]) -> bool {
    let articles = outermost(sight, verdicts);
    let all: u32 = kept(verdicts).map(|i| sight.texts[i].words).sum();
    let address = address::own(sight.page);
    let (mut full, mut all_led) = (0, true);
    for article in &articles {
        let Some(headline) = article.headline else { continue };
        if article.is_titled || article.words as f32 > MAIN * all as f32 {
            return false;
        }
        if article.words >= ARTICLE {
            full += 1;
            all_led = all_led && is_led(sight.page, address, headline);
        }
    }
    // What goes on in parts, as a report of a day does, has its headline above all of them.
    let is_above = |n: NodeId| {
        sight.page.tag(n) == Tag::H1
            && !sight.measures.unseen[n.index()]
            && around(sight.page, &articles, n).is_none()
    };
    full >= MANY && (all_led || !sight.page.nodes().any(is_above))
}

/// Whether a heading says what the page's title says, without the name of the site.
fn is_title(sight: &Sight, title: &str, heading: NodeId) -> bool {
    let text = letters(sight.page.text(heading));
    text.chars().nth(HEADLINE).is_some() && (title.starts_with(&text) || title.ends_with(&text))
}

/// Whether another article stands beside one as its equal: under a headline of the same level, or one that leads to
/// its own page.
fn is_like(page: &Page, address: &str, own: &Outermost, other: &Outermost) -> bool {
    let Some((own, other)) = own.headline.zip(other.headline) else { return false };
    page.tag(own) == page.tag(other) || is_led(page, address, other)
}

/// Whether a heading leads to another page.
fn is_led(page: &Page, own: &str, heading: NodeId) -> bool {
    let is_led =
        |n: NodeId| page.attribute(n, Attr::Href).is_some_and(|href| address::is_other_page(own, href));
    page.subtree(heading).any(is_led) || page.ancestors(heading).take(2).any(is_led)
}

/// The `article` elements that stand in no other, in the order of the page.
fn outermost(sight: &Sight, verdicts: &[Verdict]) -> Vec<Outermost> {
    let page = sight.page;
    let is_headline =
        |n: &NodeId| matches!(page.tag(*n), Tag::H1 | Tag::H2) && !sight.measures.unseen[n.index()];
    let title = letters(sight.title);
    let mut articles: Vec<Outermost> = Vec::new();
    let mut end = NodeId(0);
    for node in page.nodes().filter(|&n| page.tag(n) == Tag::Article) {
        if node >= end {
            end = page.end(node);
            let headline = page.subtree(node).find(is_headline);
            let is_titled = headline.is_some_and(|headline| is_title(sight, &title, headline));
            articles.push(Outermost { node, headline, is_titled, words: 0 });
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
