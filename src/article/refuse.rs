//! Says no where a page has no article, and why.
//!
//! It knows what the steps before have kept and scored. A small forest, trained on pages that are articles and
//! pages that list, sell or discuss, weighs the signs; the reason is found by rules.
//!
//! Invariant: a page without kept text is always refused, and each refusal has one reason.

use super::Reason;
use super::cut::Chunk;
use super::features::{Row, Sight};
use super::meta::Stated;
use super::prune::{Verdict, heading_level};
use super::trees::Trees;
use super::vocabulary::{Name, Phrase};
use crate::page::{Attr, Tag};

/// A page whose signs sum to less is refused. Higher refuses more lists and shops, and more odd articles:
/// at this point about one in fifty blog pages held out, no news page, and seven in ten of the others.
const LEAST: f32 = 0.0;

/// Words below which there is nothing to shorten, in a text that is not sure to be all there is.
const FEWEST_WORDS: u32 = 25;

/// What the page as a whole shows.
pub(super) fn signs(
    sight: &Sight,
    stated: &Stated,
    scores: &[f32],
    verdicts: &[Verdict],
    named: bool,
) -> Row {
    let mut row = Row::new(named);
    let kept: Vec<usize> = (0..verdicts.len()).filter(|&i| verdicts[i].kept).collect();
    let words = |i: usize| sight.texts[i].words as f32;
    let all: f32 = (0..scores.len()).map(words).sum::<f32>().max(1.0);
    let sum: f32 = kept.iter().map(|&i| words(i)).sum();
    let over = |f: &dyn Fn(usize) -> f32| kept.iter().map(|&i| f(i)).sum::<f32>();
    let is_heading = |i: usize| heading_level(sight.page.tag(sight.chunks[i].node)).is_some();
    row.push("kept words", sum);
    row.push("kept share", sum / all);
    row.push("kept score", over(&|i| words(i) * scores[i]) / sum.max(1.0));
    row.push("kept chunks", kept.len() as f32);
    row.push("kept long", kept.iter().filter(|&&i| words(i) >= 30.0).count() as f32);
    row.push("kept longest", kept.iter().map(|&i| words(i)).fold(0.0, f32::max));
    row.push(
        "kept linked",
        over(&|i| sight.chunks[i].linked as f32) / over(&|i| sight.chunks[i].weight as f32).max(1.0),
    );
    row.push("kept headings", over(&|i| f32::from(u8::from(is_heading(i)))) / (kept.len() as f32).max(1.0));
    row.push("words a chunk", sum / (kept.len() as f32).max(1.0));
    let span = kept.first().zip(kept.last()).map_or(1, |(first, last)| last - first + 1);
    row.push("kept of span", kept.len() as f32 / span as f32);
    row.push("stops a word", over(&|i| sight.texts[i].stops as f32) / sum.max(1.0));
    row.push("promised", (0..scores.len()).map(|i| words(i) * scores[i]).sum::<f32>());
    row.push("page words", all);
    row.push("page chunks", scores.len() as f32);
    let m = sight.measures;
    row.push("page linked", m.linked.first().copied().unwrap_or(0) as f32 / m.total.max(1) as f32);
    let headings: Vec<usize> = (0..scores.len()).filter(|&i| is_heading(i)).collect();
    let linked = headings.iter().filter(|&&i| sight.chunks[i].linked * 2 > sight.chunks[i].weight).count();
    row.push("linked headings", linked as f32);
    row.push("linked headings share", linked as f32 / (headings.len() as f32).max(1.0));
    let count = |tag: Tag| sight.page.nodes().filter(|&n| sight.page.tag(n) == tag).count() as f32;
    row.push("articles", count(Tag::Article));
    row.push("times", count(Tag::Time));
    row.push("images", count(Tag::Img));
    row.push("inputs", count(Tag::Input));
    row.push("items", count(Tag::Li));
    row.push("first headings", count(Tag::H1));
    stated_signs(&mut row, stated);
    row.flag("stated date", stated.date.is_some());
    row.flag("stated author", stated.author.is_some());
    row.push("named shop", named_share(sight, Name::Shop));
    row.push("named comment", named_share(sight, Name::Comment));
    row.push("named related", named_share(sight, Name::Related));
    row.push("named body", named_share(sight, Name::Body));
    row
}

fn stated_signs(row: &mut Row, stated: &Stated) {
    for (name, kind) in [
        ("data article", "Article\""),
        ("data post", "BlogPosting\""),
        ("data product", "\"Product\""),
        ("data offer", "\"Offer\""),
        ("data list", "\"ItemList\""),
        ("data collection", "\"CollectionPage\""),
        ("data forum", "DiscussionForumPosting\""),
        ("data question", "\"QAPage\""),
        ("data date", "\"datePublished\""),
    ] {
        row.flag(name, stated.data.contains(kind));
    }
    for (name, kind) in [("type article", "article"), ("type product", "product"), ("type site", "website")] {
        row.flag(name, stated.kind.as_deref().is_some_and(|k| k.contains(kind)));
    }
}

/// Share of the page's text in elements of a name.
fn named_share(sight: &Sight, name: Name) -> f32 {
    let m = sight.measures;
    let has = |i: &usize| {
        let node = sight.chunks[*i].node.index();
        m.own[node].has(name) || m.around[node].has(name) || m.near[node].has(name)
    };
    let named: u32 = (0..sight.chunks.len()).filter(has).map(|i| sight.chunks[i].weight).sum();
    named as f32 / m.total.max(1) as f32
}

/// Why the page has no article; `None` where it has one.
pub(super) fn refuse(
    sight: &Sight,
    stated: &Stated,
    scores: &[f32],
    verdicts: &[Verdict],
    trees: &Trees,
) -> Option<Reason> {
    let row = signs(sight, stated, scores, verdicts, false);
    let kept: u32 = (0..verdicts.len()).filter(|&i| verdicts[i].kept).map(|i| sight.texts[i].words).sum();
    let has_page = sight.measures.total > 0;
    if !has_page {
        return Some(if is_shell(sight) { Reason::NotLoaded } else { Reason::Empty });
    }
    let is_small = kept < FEWEST_WORDS * SMALL;
    if is_small && let Some(reason) = instead(sight) {
        return Some(reason);
    }
    if kept < FEWEST_WORDS {
        return Some(why(sight, stated, kept));
    }
    if is_front(sight, verdicts) {
        return Some(Reason::Listing);
    }
    (trees.pages.value(&row.values) < LEAST).then(|| why(sight, stated, kept))
}

/// Whether what is kept is one teaser after the other: headings that lead elsewhere, a few words below each.
fn is_front(sight: &Sight, verdicts: &[Verdict]) -> bool {
    // A guide may lead to a dozen parts of itself; a front has more.
    const TEASERS: usize = 16;
    const WORDS: u32 = 30;
    let kept = || sight.chunks.iter().zip(sight.texts).zip(verdicts).filter(|(_, verdict)| verdict.kept);
    let is_heading = |chunk: &Chunk| heading_level(sight.page.tag(chunk.node)).is_some();
    let headings = kept().filter(|((chunk, _), _)| is_heading(chunk)).count();
    let led = kept().filter(|((c, _), _)| is_heading(c) && c.linked * 2 > c.weight).count();
    let words: u32 = kept().map(|((_, text), _)| text.words).sum();
    led >= TEASERS && led * 2 > headings && words < WORDS * led as u32
}

/// Times [`FEWEST_WORDS`] a page may have to be one that only says what is not there.
const SMALL: u32 = 4;

/// What a page with little text is instead of an article: an error, a wall, a player.
fn instead(sight: &Sight) -> Option<Reason> {
    let early = sight.texts.iter().zip(sight.chunks).take(EARLY);
    let says = |phrase: Phrase| early.clone().any(|(t, c)| c.weight < 200 && t.phrases.has(phrase));
    let has = |tag: Tag| sight.page.nodes().any(|n| sight.page.tag(n) == tag);
    let is_password = sight.page.nodes().any(|n| sight.page.attribute(n, Attr::Type) == Some("password"));
    if says(Phrase::Missing) {
        return Some(Reason::ErrorPage);
    }
    if is_password || says(Phrase::Login) && says(Phrase::Paywall) {
        return Some(Reason::Login);
    }
    has(Tag::Video).then_some(Reason::Media)
}

/// Chunks from the start in which a page says what it is instead.
const EARLY: usize = 60;

fn is_shell(sight: &Sight) -> bool {
    let page = sight.page;
    page.nodes().any(|n| {
        page.tag(n) == Tag::Div
            && page
                .attribute(n, Attr::Id)
                .is_some_and(|id| matches!(id, "root" | "app" | "__next" | "__nuxt"))
    })
}

fn why(sight: &Sight, stated: &Stated, kept: u32) -> Reason {
    let data = |kind: &str| stated.data.contains(kind);
    let kind = stated.kind.as_deref().unwrap_or_default();
    if kind.contains("product") || data("\"Product\"") && data("\"Offer\"") && !data("\"ItemList\"") {
        return Reason::Product;
    }
    if data("DiscussionForumPosting") || data("\"QAPage\"") || named_share(sight, Name::Comment) > THREAD {
        return Reason::Forum;
    }
    if is_list(sight) {
        return Reason::Listing;
    }
    if named_share(sight, Name::Shop) > SHOP {
        return Reason::Product;
    }
    if sight.measures.total < LITTLE {
        return Reason::TooShort;
    }
    if kept < FEWEST_WORDS && sight.chunks.len() < FEW { Reason::TooShort } else { Reason::NoArticle }
}

/// Share of a page's text in posts from which it is a thread.
const THREAD: f32 = 0.35;

/// Share of a page's text named after goods from which it sells.
const SHOP: f32 = 0.15;

/// Weight of a page's text below which it is too short rather than unlike an article.
const LITTLE: u32 = 600;

/// Chunks below which a page lists nothing.
const FEW: usize = 12;

/// Whether the page leads to others: headings that are links, or half of its text in links.
fn is_list(sight: &Sight) -> bool {
    const HEADINGS: usize = 4;
    const LINKED: f32 = 0.4;
    let is_led = |i: &usize| {
        let chunk = &sight.chunks[*i];
        heading_level(sight.page.tag(chunk.node)).is_some() && chunk.linked * 2 > chunk.weight
    };
    let m = sight.measures;
    let linked = m.linked.first().copied().unwrap_or(0) as f32 / m.total.max(1) as f32;
    sight.chunks.len() >= FEW
        && (linked > LINKED || (0..sight.chunks.len()).filter(is_led).count() >= HEADINGS)
}
