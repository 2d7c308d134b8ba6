//! Tells what a page with little text is instead of an article: an error, a wall, a guard, a player, a shell.
//!
//! It knows set phrases, what was kept, and what the page states about itself.
//!
//! Invariant: no page with more than [`SHORT`] kept words is told by phrases.

use super::FEWEST_WORDS;
use super::claims::Claims;
use crate::article::Reason;
use crate::article::cut::Chunk;
use crate::article::meta::Stated;
use crate::article::observe::Text;
use crate::article::prune::{Verdict, kept};
use crate::article::sight::Sight;
use crate::article::vocabulary::{Name, Phrase, Phrases, phrases};
use crate::page::{Attr, NodeId, Page, Tag};

/// Kept words below which a page may be one that only says what is not there.
pub(super) const SMALL: u32 = 4 * FEWEST_WORDS;

/// Kept words below which a page may be one that asks for something: such pages say why.
const SHORT: u32 = 3 * SMALL;

/// Links up to which a page has no frame: what a site puts before its pages has none.
const BARE: usize = 10;

/// Chunks from the start in which a page says what it is instead.
const EARLY: usize = 60;

/// Weight of the longest chunk that says so.
const SAYS: u32 = 200;

/// Kept words from which on what is stated to be an article tells something.
const TOLD: u32 = 30;

/// Words of the longest heading that asks to log in.
const LABEL: u32 = 4;

/// What the page is instead of an article.
pub(super) fn instead(
    sight: &Sight,
    stated: &Stated,
    claims: Claims,
    verdicts: &[Verdict],
    words: u32,
) -> Option<Reason> {
    if words >= SHORT {
        return None;
    }
    let page = sight.page;
    let title = phrases(page.title());
    let early = || sight.chunks.iter().zip(sight.texts).take(EARLY);
    let said = all(early().filter(|(chunk, _)| chunk.weight < SAYS && !chunk.is_led()));
    let heads = || early().filter(|(chunk, _)| page.tag(chunk.node) == Tag::H1);
    let head = title.with(all(heads()));
    let asks = |phrase: Phrase| {
        let asking = kept(verdicts).map(|i| &sight.texts[i]).filter(|text| text.phrases.has(phrase));
        2 * asking.map(|text| text.words).sum::<u32>() > words
    };
    if words < FEWEST_WORDS && said.has(Phrase::Guard) && sight.chunks.len() < EARLY {
        return Some(Reason::NotLoaded);
    }
    let has = |tags: [Tag; 2]| page.nodes().any(|n| tags.contains(&page.tag(n)));
    let is_small = words < SMALL;
    if is_small {
        // Articles tell of errors, of passwords and of films, too.
        let is_article = claims.is_article && !stated.is_unlisted && words >= TOLD;
        let is_missing = title.with(said).has(Phrase::Missing) || asks(Phrase::Missing) || says_404(page);
        if !is_article && (is_missing || is_named_missing(sight, verdicts)) {
            return Some(Reason::ErrorPage);
        }
        let is_password = page.nodes().any(|n| page.attribute(n, Attr::Type) == Some("password"));
        let is_asked = is_password && !(is_article && claims.is_told && !stated.is_paid);
        let is_wall = said.has(Phrase::Login) && said.has(Phrase::Paywall);
        let is_titled = title.begins(Phrase::Login) && !claims.is_article;
        let is_login = |text: &Text| text.words <= LABEL && text.phrases.begins(Phrase::Login);
        let is_login = is_titled || heads().any(|(_, text)| is_login(text));
        if is_asked || is_wall || is_login || begins_with_wall(sight, verdicts) {
            return Some(Reason::Login);
        }
        if !is_article && has([Tag::Video, Tag::Audio]) || is_recording(stated, claims) {
            return Some(Reason::Media);
        }
    }
    if !claims.is_article && page.nodes().filter(|&n| page.tag(n) == Tag::A).nth(BARE).is_none() {
        if head.has(Phrase::Guard) || asks(Phrase::Guard) {
            return Some(Reason::NotLoaded);
        }
        // What has no frame, and something to press or to fill in, asks who comes.
        if asks(Phrase::Consent) || is_small && has([Tag::Button, Tag::Input]) {
            return Some(Reason::NoArticle);
        }
    }
    None
}

/// The phrases of several texts.
fn all<'a>(texts: impl Iterator<Item = (&'a Chunk, &'a Text)>) -> Phrases {
    texts.fold(Phrases::default(), |all, (_, text)| all.with(text.phrases))
}

/// Whether the first kept text stands in what is named after an error, or after a search that found nothing.
fn is_named_missing(sight: &Sight, verdicts: &[Verdict]) -> bool {
    let named = |n: NodeId| sight.measures.own[n.index()].has(Name::Missing);
    kept(verdicts).next().is_some_and(|i| sight.page.ancestors(sight.chunks[i].node).any(named))
}

/// Whether the first kept text, or what stands before it and is no link, says that the rest is for subscribers.
fn begins_with_wall(sight: &Sight, verdicts: &[Verdict]) -> bool {
    let is_text = |i: &usize| sight.heading_level(*i).is_none();
    let Some(first) = kept(verdicts).find(is_text) else { return false };
    let is_said = |i: usize| {
        sight.texts[i].phrases.has(Phrase::Paywall) && 2 * sight.chunks[i].linked < sight.chunks[i].weight
    };
    (0..=first).rev().filter(is_text).take(2).any(is_said)
}

/// Whether the title has the number by which servers say, in any language, that a page is not there.
fn says_404(page: &Page) -> bool {
    page.title().split(|c: char| !c.is_alphanumeric()).any(|word| word == "404")
}

/// Whether the page states that it is a recording, and no article with one: the player itself may be a frame of
/// another site, which tells nothing.
fn is_recording(stated: &Stated, claims: Claims) -> bool {
    let kind = stated.kind.as_deref().unwrap_or_default();
    let data = |kind: &str| stated.data.contains(kind);
    let is_data = data("\"VideoObject\"") || data("\"PodcastEpisode\"");
    kind.starts_with("video") || kind.starts_with("music") || is_data && !claims.is_told
}

/// Whether a page without text is a shell that scripts have yet to fill.
pub(super) fn is_shell(page: &Page) -> bool {
    const IDS: [&str; 5] = ["root", "app", "__next", "__nuxt", "___gatsby"];
    page.nodes()
        .any(|n| page.tag(n) == Tag::Div && page.attribute(n, Attr::Id).is_some_and(|id| IDS.contains(&id)))
}
