//! Tells what a page with little text is instead of an article: an error, a wall, a guard, a player, a shell.
//!
//! It knows set phrases, what was kept, and what the page states about itself.
//!
//! Invariant: no page with more than [`SHORT`] kept words is told by phrases.

use super::FEWEST_WORDS;
use crate::article::Reason;
use crate::article::meta::Stated;
use crate::article::observe::Text;
use crate::article::prune::{Verdict, kept};
use crate::article::sight::Sight;
use crate::article::vocabulary::{Phrase, phrases};
use crate::page::{Attr, Page, Tag};

/// Kept words below which a page may be one that only says what is not there.
const SMALL: u32 = 4 * FEWEST_WORDS;

/// Kept words below which a page may be one that asks for something: such pages say why.
const SHORT: u32 = 3 * SMALL;

/// Links up to which a page has no frame: what a site puts before its pages has none.
const BARE: usize = 10;

/// Chunks from the start in which a page says what it is instead.
const EARLY: usize = 60;

/// Weight of the longest chunk that says so.
const SAYS: u32 = 200;

/// Words of the longest heading that asks to log in.
const LABEL: u32 = 4;

/// What the page is instead of an article.
pub(super) fn instead(sight: &Sight, stated: &Stated, verdicts: &[Verdict], words: u32) -> Option<Reason> {
    if words >= SHORT {
        return None;
    }
    let page = sight.page;
    let title = phrases(page.title());
    let early = || sight.texts.iter().zip(sight.chunks).take(EARLY);
    let says = |phrase: Phrase| early().any(|(t, c)| c.weight < SAYS && t.phrases.has(phrase));
    let mut heads = early().filter(|(_, c)| page.tag(c.node) == Tag::H1).map(|(text, _)| text);
    let asks = |phrase: Phrase| {
        let asking = kept(verdicts).map(|i| &sight.texts[i]).filter(|text| text.phrases.has(phrase));
        2 * asking.map(|text| text.words).sum::<u32>() > words
    };
    if words < FEWEST_WORDS && says(Phrase::Guard) && sight.chunks.len() < EARLY {
        return Some(Reason::NotLoaded);
    }
    if words < SMALL {
        let has = |tag: Tag| page.nodes().any(|n| page.tag(n) == tag);
        let is_password = page.nodes().any(|n| page.attribute(n, Attr::Type) == Some("password"));
        if says(Phrase::Missing) || title.has(Phrase::Missing) || says_404(page) {
            return Some(Reason::ErrorPage);
        }
        let is_cut = begins_with_wall(sight, verdicts);
        let is_wall = says(Phrase::Login) && says(Phrase::Paywall);
        let is_login = |head: &Text| head.words <= LABEL && head.phrases.begins(Phrase::Login);
        if is_password || is_wall || is_cut || heads.clone().any(is_login) {
            return Some(Reason::Login);
        }
        if has(Tag::Video) || has(Tag::Audio) || is_recording(stated) {
            return Some(Reason::Media);
        }
    }
    if page.nodes().filter(|&n| page.tag(n) == Tag::A).nth(BARE).is_none() {
        let is_guard = title.has(Phrase::Guard) || heads.any(|head| head.phrases.has(Phrase::Guard));
        if is_guard || asks(Phrase::Guard) {
            return Some(Reason::NotLoaded);
        }
        return asks(Phrase::Consent).then_some(Reason::NoArticle);
    }
    None
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
fn is_recording(stated: &Stated) -> bool {
    let kind = stated.kind.as_deref().unwrap_or_default();
    let data = |kind: &str| stated.data.contains(kind);
    kind.starts_with("video") || kind.starts_with("music") || data("\"VideoObject\"") && !data("Article\"")
}

/// Whether a page without text is a shell that scripts have yet to fill.
pub(super) fn is_shell(page: &Page) -> bool {
    const IDS: [&str; 5] = ["root", "app", "__next", "__nuxt", "___gatsby"];
    page.nodes()
        .any(|n| page.tag(n) == Tag::Div && page.attribute(n, Attr::Id).is_some_and(|id| IDS.contains(&id)))
}
