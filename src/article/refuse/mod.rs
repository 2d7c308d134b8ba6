//! Says no where a page has no article, and why.
//!
//! It knows what the steps before have kept and scored. A small forest, trained on pages that are articles and
//! pages that list, sell or discuss, weighs the signs; the reason is found by rules.
//!
//! Invariant: a page without kept text is always refused, and each refusal has one reason.

mod claims;
mod figures;
mod instead;
mod leads;
mod repeats;
mod signs;
mod teasers;

use super::Reason;
use super::address::{Address, Kind};
use super::cut::Chunk;
use super::measure::Within;
use super::meta::Stated;
use super::observe::End;
use super::prune::{Verdict, is_series, kept};
use super::sight::Sight;
use super::trees::{Row, Trees};
use super::vocabulary::Name;
use crate::page::{NodeId, Tag};
use claims::Claims;
use instead::{SMALL, instead, is_shell};
use leads::led;
use repeats::Repeats;
use signs::{named_share, signs};
use teasers::is_promised;

/// A page whose signs sum to less is refused. Training shifts the sum so that this is the point below which five
/// articles in a thousand lie, of those that the trees have not seen.
const LEAST: f32 = 0.0;

/// Words below which there is nothing to shorten, in a text that is not sure to be all there is.
const FEWEST_WORDS: u32 = 25;

/// Why the page has no article; `None` where it has one.
pub(super) fn refuse(
    sight: &Sight,
    stated: &Stated,
    scores: &[f32],
    verdicts: &[Verdict],
    trees: &Trees,
) -> Option<Reason> {
    if sight.measures.total == 0 {
        return Some(if is_shell(sight.page) { Reason::NotLoaded } else { Reason::Empty });
    }
    let kept = sight.words(kept(verdicts));
    let claims = Claims::read(sight.page, stated);
    if let Some(reason) = instead(sight, stated, claims, verdicts, kept) {
        return Some(reason);
    }
    if let Some(reason) = declared(stated) {
        return Some(reason);
    }
    let repeats = Repeats::find(sight, verdicts);
    if kept < FEWEST_WORDS {
        return Some(why(sight, stated, &repeats, kept));
    }
    if is_front(sight, verdicts)
        || is_linked(sight, verdicts)
        || is_series(sight, verdicts)
        || is_promised(sight, claims, verdicts)
    {
        return Some(Reason::Listing);
    }
    if claims.is_front && !claims.is_article && is_home(sight, verdicts, kept) {
        return Some(if is_list(sight) { Reason::Listing } else { Reason::NoArticle });
    }
    if kept < SMALL && !claims.is_article && (stated.is_unlisted || is_letter(sight)) {
        return Some(why(sight, stated, &repeats, kept));
    }
    if is_data(sight, verdicts) || is_form(sight, verdicts) {
        return Some(Reason::NoArticle);
    }
    let mut row = Vec::new();
    signs(sight, stated, scores, verdicts, &repeats, &mut row);
    (trees.pages.value(&row) < LEAST).then(|| why(sight, stated, &repeats, kept))
}

/// Adds the signs that a page is judged by to a row.
pub(super) fn describe(
    sight: &Sight,
    stated: &Stated,
    scores: &[f32],
    verdicts: &[Verdict],
    row: &mut impl Row,
) {
    signs(sight, stated, scores, verdicts, &Repeats::find(sight, verdicts), row);
}

/// Whether what is kept is hardly anything but links.
fn is_linked(sight: &Sight, verdicts: &[Verdict]) -> bool {
    /// Links among so many letters of a text leave none to shorten.
    const OF_TEN: u32 = 8;
    let sum = |of: fn(&Chunk) -> u32| kept(verdicts).map(|i| of(&sight.chunks[i])).sum::<u32>();
    sum(|chunk| chunk.linked).saturating_mul(10) > sum(|chunk| chunk.weight).saturating_mul(OF_TEN)
}

/// Whether what is kept is the cells of a table, and none of them running text.
fn is_data(sight: &Sight, verdicts: &[Verdict]) -> bool {
    /// Words outside of tables among so many that make the page more than its table.
    const ONE_IN: u32 = 20;
    let is_cell = |i: &usize| sight.place(*i).is_in(Within::Table) && sight.prose[*i] <= 0.0;
    let cells = sight.words(kept(verdicts).filter(is_cell));
    (sight.words(kept(verdicts)) - cells) * ONE_IN < cells
}

/// Whether what is kept is the labels of fields: about as many, none of which is a sentence.
fn is_form(sight: &Sight, verdicts: &[Verdict]) -> bool {
    /// Words of the longest label.
    const LABEL: u32 = 12;
    let texts = || kept(verdicts).map(|i| &sight.texts[i]);
    let is_field = |n: &NodeId| matches!(sight.page.tag(*n), Tag::Input | Tag::Select | Tag::Textarea);
    texts().all(|text| text.words <= LABEL && text.end != End::Sentence)
        && 2 * sight.page.nodes().filter(is_field).count() >= texts().count()
}

/// Whether what is kept is one teaser after the other: headings that lead elsewhere, a few words below each.
fn is_front(sight: &Sight, verdicts: &[Verdict]) -> bool {
    // A guide may lead to some parts of itself, and say more of each; a front has more of them, or less else.
    const TEASERS: u32 = 10;
    const WORDS: u32 = 40;
    const OF_TEN: u32 = 8;
    let (mut teasers, mut led, mut words) = (0_u32, 0_u32, 0_u32);
    let (mut is_led, mut is_new) = (false, false);
    for (i, verdict) in verdicts.iter().enumerate() {
        if sight.heading_level(i).is_some() {
            is_led = sight.chunks[i].is_led() && leads_away(sight, &sight.chunks[i]);
            is_new = is_led;
        }
        if verdict.kept {
            words += sight.texts[i].words;
            led += if is_led { sight.texts[i].words } else { 0 };
            teasers += u32::from(is_new);
            is_new = false;
        }
    }
    teasers >= TEASERS && led < WORDS * teasers && led.saturating_mul(10) >= words.saturating_mul(OF_TEN)
}

/// Whether what is kept at the address of a whole site is said in passing: a sentence or two on each of many things, or
/// the beginnings of what stands on other pages.
fn is_home(sight: &Sight, verdicts: &[Verdict], words: u32) -> bool {
    /// Words of texts in a row below which they are said in passing.
    const PASSING: u32 = 40;
    /// Kept words from which on a front tells more than its site.
    const MANY: u32 = 600;
    /// Articles that lead to pages of their own.
    const LED: usize = 3;
    let (mut row, mut told) = (0, 0);
    for i in 0..=verdicts.len() {
        if verdicts.get(i).is_some_and(|verdict| verdict.kept) && sight.heading_level(i).is_none() {
            row += sight.texts[i].words;
            continue;
        }
        told += if row < PASSING { 0 } else { row };
        row = 0;
    }
    let is_led = || sight.stories.iter().filter(|story| story.is_led && !story.is_titled).count() >= LED;
    words < MANY && (2 * told < words || is_led())
}

/// Whether a link in a heading, or around it, leads to no place on a page: headings link to themselves, too.
fn leads_away(sight: &Sight, heading: &Chunk) -> bool {
    let page = sight.page;
    let mut links =
        page.subtree(heading.node).chain(page.ancestors(heading.node)).filter_map(|n| page.link(n));
    links.any(|address| !address.contains('#'))
}

/// Whether a reader may write something, and what readers wrote has no place: to whoever made the page.
fn is_letter(sight: &Sight) -> bool {
    let is_field = |n: NodeId| sight.page.tag(n) == Tag::Textarea;
    sight.page.nodes().any(is_field) && named_share(sight, Name::Comment) <= 0.0
}

/// What a page states that it is where it is no article. Guides to goods are stated to be articles, and what people
/// write below a text is none of these kinds.
fn declared(stated: &Stated) -> Option<Reason> {
    let data = |kind: &str| stated.data.contains(kind);
    if stated.kind.as_deref().is_some_and(|kind| kind.contains("product")) {
        return Some(Reason::Product);
    }
    (data("DiscussionForumPosting\"") || data("\"QAPage\"")).then_some(Reason::Forum)
}

fn why(sight: &Sight, stated: &Stated, repeats: &Repeats, kept: u32) -> Reason {
    let data = |kind: &str| stated.data.contains(kind);
    let address = Address::read(sight.page);
    if data("\"Product\"") && data("\"Offer\"") && !data("\"ItemList\"") {
        return Reason::Product;
    }
    if named_share(sight, Name::Comment) > THREAD {
        return Reason::Forum;
    }
    let is_thread = address.says(Kind::Thread) > 0 || repeats.cards_linked < TALK;
    let is_led = led(sight) >= POSTS.max(repeats.posts.div_ceil(2));
    if repeats.posts >= POSTS && repeats.posts_share > THREAD && is_thread && !is_led {
        return Reason::Forum;
    }
    if is_list(sight) || repeats.goods >= POSTS || repeats.cards >= POSTS && repeats.cards_linked > CARD {
        return Reason::Listing;
    }
    if named_share(sight, Name::Shop) > SHOP || address.says(Kind::Shop) > 1 {
        return Reason::Product;
    }
    if address.says(Kind::Thread) > 1 {
        return Reason::Forum;
    }
    if sight.measures.total < LITTLE {
        return Reason::TooShort;
    }
    if kept < FEWEST_WORDS && sight.chunks.len() < FEW { Reason::TooShort } else { Reason::NoArticle }
}

/// Siblings from which on what they hold are posts, or cards.
const POSTS: usize = 3;

/// Share of links in repeated text up to which it is talk.
const TALK: f32 = 0.15;

/// Share of links in repeated text from which on it leads to other pages.
const CARD: f32 = 0.2;

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
    let m = sight.measures;
    let linked = m.linked.first().copied().unwrap_or(0) as f32 / m.total.max(1) as f32;
    sight.chunks.len() >= FEW && (linked > LINKED || led(sight) >= HEADINGS)
}
