//! The headline, chosen among what the page calls its article.
//!
//! It knows headings, the titles stated in the head, and the names of sites. The head is written for search engines
//! and carries the site's name; the heading is written for readers, and may be a logo, or carry a kicker. What
//! they agree on tells which is which, in any language.
//!
//! Invariant: the headline is one of the page's titles, white space folded, whole or without what is at its ends.

mod heading;
mod site;

use super::digest::{bag, overlap};
use super::meta::{Stated, fold};
use super::sight::Sight;
use crate::page::NodeId;
use crate::text::letters;
use heading::{Heading, headings, second};
use site::Known;

/// Share of its words, or of the title's, that a heading must have in common with one of the titles in the head to
/// be the headline. A heading without is a slogan, or the name of a part of the page.
const RELATED: f32 = 0.34;

/// Share of words that two titles have in common, each of the other's, to say the same.
const ALIKE: f32 = 0.8;

/// What a heading above the article's text has over one below it, which may be the next article's and share more of
/// the title's small words.
const ABOVE: f32 = 1.0;

/// A heading of up to so many words that covers less than this share of the title, and is no whole part of it, is a
/// name that the title mentions.
const FEW: usize = 2;
const MENTIONED: f32 = 0.25;

/// Words from which on a heading is a paragraph in large type.
const LONGEST: usize = 32;

/// What each heading lacks against the one before it, so that the first of two equal ones is taken.
const LATER: f32 = 0.01;

/// The headline: the heading that says what the title says, or the one above the text; else the title itself
/// without the site's name.
pub(super) fn headline(sight: &Sight, stated: &Stated, first_kept: NodeId) -> Option<String> {
    let page = sight.page;
    let headings = headings(sight);
    let data = stated.headline.as_deref().unwrap_or_default();
    if let Some(second) = second(sight, &headings, data, first_kept) {
        return Some(second);
    }
    let document = fold(page.title());
    let is_title = |title: &&str| !title.is_empty() && !is_address(title);
    let heads: Vec<&str> = stated.titles().chain([document.as_str()]).filter(is_title).collect();
    let known = Known::new(page, stated, &heads, &headings);
    let stripped: Vec<(&str, Vec<&str>)> = heads.iter().map(|head| known.strip(head)).collect();
    let title = stripped.first().map_or("", |s| s.0);
    let heads: Vec<Vec<u64>> = stripped.iter().map(|s| s.0).chain([data]).map(bag).collect();
    // A logo is a heading on many pages.
    let is_site = |heading: &str| {
        let heading = letters(heading);
        let is_name = || stripped.iter().flat_map(|s| &s.1).any(|name| letters(name) == heading);
        heading != letters(title) && (known.is_named(&heading) || is_name())
    };
    let mut best: Option<Best> = None;
    for (i, heading) in headings.iter().enumerate() {
        let words = bag(&heading.text);
        if words.is_empty() || words.len() > LONGEST || is_site(&heading.text) {
            continue;
        }
        let like = heads.iter().map(|head| overlap(&words, head)).fold(0.0, f32::max);
        let covers = heads.iter().map(|head| overlap(head, &words)).fold(0.0, f32::max);
        if words.len() <= FEW && covers < MENTIONED && like > RELATED && !known.is_part(&heading.text) {
            continue;
        }
        let above = if heading.node <= first_kept { ABOVE } else { 0.0 };
        let score = like + covers + above - i as f32 * LATER;
        if best.is_none_or(|b: Best| score > b.score) {
            best = Some(Best { score, related: like.max(covers), heading });
        }
    }
    let title =
        whole(title, best.iter().map(|b| b.heading.text.as_str()).chain(stripped.iter().map(|s| s.0)));
    // Some sites write nothing but their name into the head of each page.
    if let Some(best) = best.filter(|_| known.is_site(&letters(title))) {
        return Some(best.heading.text.clone());
    }
    choose(best, title, &stripped, stated.is_news())
}

/// Whether a stated title is the name of the page in its address: words in small letters, joined by hyphens.
fn is_address(title: &str) -> bool {
    title.split('-').nth(2).is_some() && !title.contains(|c: char| c.is_whitespace() || c.is_uppercase())
}

/// A stated title, or the other title that goes on where this one was cut: by an ellipsis, or by a mark of quotation
/// that ended the attribute it stood in.
fn whole<'a>(title: &'a str, mut others: impl Iterator<Item = &'a str>) -> &'a str {
    const MARKS: &[char] = &['"', '\'', '“', '”', '„', '«', '»', '‘', '’', '‚', '「', '『', '《'];
    let start = title.trim_end_matches(['…', '.']).trim_end();
    let is_open = title.ends_with('…') || title.ends_with("...");
    let goes_on = |other: &&str| {
        let rest = other.strip_prefix(start).filter(|rest| !start.is_empty() && !rest.is_empty());
        rest.is_some_and(|rest| {
            if is_open {
                rest.len() > title.len() - start.len()
            } else {
                rest.trim_start().starts_with(MARKS)
            }
        })
    };
    others.find(goes_on).unwrap_or(title)
}

/// The heading that is the headline if any is.
#[derive(Clone, Copy)]
struct Best<'a> {
    score: f32,
    related: f32,
    heading: &'a Heading,
}

/// Chooses between the best heading and the stated title.
fn choose(best: Option<Best>, title: &str, stripped: &[(&str, Vec<&str>)], is_news: bool) -> Option<String> {
    let Some(Best { related, heading, .. }) = best else {
        return Some(title.to_owned()).filter(|t| !t.is_empty());
    };
    let text = &heading.text;
    if title.is_empty() {
        return Some(text.clone());
    }
    // A kicker stands before the headline in one heading, a line about it below, and some end with the site's name.
    let bare = letters(text);
    let is_named = |head: &str, names: &[&str]| {
        let rest = bare.strip_prefix(&letters(head));
        rest.is_some_and(|rest| names.iter().any(|name| letters(name) == rest))
    };
    let is_headline = |head: &str, names: &[&str]| is_part(head, heading) || is_named(head, names);
    if let Some((part, _)) = stripped.iter().find(|(head, names)| is_headline(head, names)) {
        return Some((*part).to_owned());
    }
    // The press writes its stated title for readers, and puts kickers into headings; others write it for search.
    if is_news && !is_alike(text, title) || related < RELATED {
        return Some(title.to_owned());
    }
    Some(text.clone())
}

/// Letters that a part of a heading must have to be a headline of its own.
const LEAST_LETTERS: usize = 6;

/// Whether a title is the first line of a heading that has more below it, or the end of one that has more before it.
fn is_part(title: &str, heading: &Heading) -> bool {
    let (title, text) = (letters(title), letters(&heading.text));
    let is_end = || text.ends_with(&title);
    let is_first = || heading.first.as_deref().is_some_and(|first| letters(first) == title);
    title.len() < text.len() && title.chars().nth(LEAST_LETTERS).is_some() && (is_end() || is_first())
}

fn is_alike(a: &str, b: &str) -> bool {
    let (a, b) = (bag(a), bag(b));
    overlap(&a, &b).min(overlap(&b, &a)) >= ALIKE
}
