//! What can be said for and against a chunk in words: the reasons that evidence gives.
//!
//! The scores decide; they are sums over trees that no one can read. These rules, which decided before there
//! were trees, say what a person would say. They look at one chunk and at what it stands in.
//!
//! Invariant: nothing here changes what is kept.

use crate::article::choose::{LONG, MOST_LINKS};
use crate::article::cut::Chunk;
use crate::article::measure::{Measures, Within};
use crate::article::observe::Text;
use crate::article::vocabulary::{Name, Phrase};
use crate::page::{Page, Tag};

/// A set phrase tells about a text up to this weight; a longer one may well speak of newsletters.
const PHRASED: u32 = 160;

/// Why a chunk would be none of the article's text.
pub(super) fn against(page: &Page, measures: &Measures, chunk: &Chunk, text: &Text) -> Option<&'static str> {
    let i = chunk.node.index();
    by_place(measures, i)
        .or_else(|| by_links(chunk))
        .or_else(|| by_name(measures, chunk, i))
        .or_else(|| by_phrase(page, chunk, text))
}

fn by_place(measures: &Measures, i: usize) -> Option<&'static str> {
    const PLACES: &[(Within, &str)] = &[
        (Within::Nav, "stands in navigation"),
        (Within::Footer, "stands in a footer"),
        (Within::Aside, "stands aside"),
        (Within::Form, "stands in a form"),
        (Within::Dialog, "stands in a dialog"),
        (Within::Caption, "is a caption"),
        (Within::Figure, "stands in a figure"),
    ];
    PLACES.iter().find(|(within, _)| measures.place[i].is_in(*within)).map(|p| p.1)
}

fn by_links(chunk: &Chunk) -> Option<&'static str> {
    (chunk.linked as f32 > MOST_LINKS * chunk.weight as f32).then_some("is mostly links")
}

fn by_name(measures: &Measures, chunk: &Chunk, i: usize) -> Option<&'static str> {
    const NAMES: &[(Name, &str)] = &[
        (Name::Caption, "is named a caption"),
        (Name::Comment, "is named a comment"),
        (Name::Consent, "is named consent"),
        (Name::Bio, "is named an author's biography"),
        (Name::Nav, "is named navigation"),
        (Name::Footer, "is named a footer"),
        (Name::Side, "is named a sidebar"),
        (Name::Related, "is named as leading to other articles"),
        (Name::Ad, "is named an advertisement"),
        (Name::Promo, "is named as asking to subscribe"),
        (Name::Share, "is named a share bar"),
        (Name::Tags, "is named a list of topics"),
        (Name::PullQuote, "is named a pull quote"),
    ];
    const SHORT_ONLY: &[(Name, &str)] = &[
        (Name::Byline, "is named a byline"),
        (Name::Date, "is named a date"),
        (Name::Meta, "is named data about the article"),
    ];
    let names = measures.around[i];
    if let Some(found) = NAMES.iter().find(|(name, _)| names.has(*name)) {
        return Some(found.1);
    }
    let near = measures.near[i];
    if chunk.weight < LONG { SHORT_ONLY.iter().find(|(name, _)| near.has(*name)).map(|n| n.1) } else { None }
}

fn by_phrase(page: &Page, chunk: &Chunk, text: &Text) -> Option<&'static str> {
    const BEGINS: &[(Phrase, &str)] = &[
        (Phrase::Related, "begins like a link to other articles"),
        (Phrase::Credit, "begins like a credit"),
        (Phrase::Byline, "begins like a byline"),
        (Phrase::Ad, "begins like an advertisement"),
        (Phrase::Share, "begins like a share bar"),
        (Phrase::Rights, "begins like a notice of rights"),
    ];
    const HAS: &[(Phrase, &str)] = &[
        (Phrase::Promo, "asks to subscribe"),
        (Phrase::Consent, "is about consent"),
        (Phrase::Paywall, "says that the rest is for subscribers"),
    ];
    if chunk.weight >= PHRASED || matches!(page.tag(chunk.node), Tag::H1 | Tag::H2 | Tag::H3) {
        return None;
    }
    let begins = BEGINS.iter().find(|(phrase, _)| text.phrases.begins(*phrase));
    let has = || HAS.iter().find(|(phrase, _)| text.phrases.has(*phrase));
    begins.or_else(has).map(|found| found.1)
}
