//! Drops the headlines of other articles that stand between an article's paragraphs.
//!
//! It knows links, and which chunks begin alike.
//!
//! Invariant: where much of the text is such headlines, the text is a list of them and stays.

use super::{Verdict, heading_level};
use crate::article::address;
use crate::article::measure::Within;
use crate::article::observe::End;
use crate::article::sight::Sight;
use crate::page::{Attr, NodeId, Page, Tag};

/// Share of a chunk in links from which on it is a link, and from which on it is one behind a label with a colon.
const LINKED: f32 = 0.95;
const LABELLED: f32 = 0.5;

/// Words from which on a link may be a headline.
const HEADLINE: u32 = 5;

/// Share of the kept words above which links are what the article consists of.
const MOST: f32 = 0.25;

/// Marks before a line that lead elsewhere.
const ARROWS: &[char] = &['>', '»', '→', '➡', '➔', '▶', '►', '▸', '👉', '⇒', '➤'];

/// Lines that begin alike from which on that is a label of the site.
const ALIKE: usize = 3;

/// Drops what leads to other articles: lines with an arrow, lines under one label, and, in the press, lines that are
/// links to the same site, with what else stands in lists of these.
pub(super) fn drop_teasers(sight: &Sight, verdicts: &mut [Verdict], is_press: bool) {
    let kept: Vec<usize> = (0..verdicts.len()).filter(|&i| verdicts[i].kept).collect();
    let label = |i: usize| {
        let (label, rest) = sight.chunks[i].block.text.split_once('|')?;
        let is_led = sight.texts[i].end != End::Sentence && sight.chunks[i].linked > 0;
        (is_led && !rest.is_empty()).then_some(label)
    };
    let is_labelled = |i: usize| {
        label(i).is_some_and(|own| kept.iter().filter(|&&other| label(other) == Some(own)).count() >= ALIKE)
    };
    let mut teasers: Vec<(usize, &'static str)> = Vec::new();
    for &i in kept.iter().filter(|&&i| may_lead(sight, i)) {
        if is_led(sight, i, is_press) && begins_with_arrow(&sight.chunks[i].block.text) {
            teasers.push((i, "leads elsewhere by its arrow"));
        } else if is_labelled(i) {
            teasers.push((i, "is labelled as leading elsewhere"));
        } else if is_press && is_headline(sight, i) {
            teasers.push((i, "is a link to another article"));
        }
    }
    let list = |i: usize| sight.page.ancestors(sight.chunks[i].node).find(|&a| is_list(sight.page, a));
    let items = |of: NodeId| kept.iter().filter(move |&&i| list(i) == Some(of)).count();
    let lists: Vec<NodeId> = teasers.iter().filter_map(|t| list(t.0)).collect();
    let is_among = |i: usize| {
        list(i).is_some_and(|own| 2 * lists.iter().filter(|&&other| other == own).count() >= items(own))
    };
    let rest =
        kept.iter().copied().filter(|&i| !lists.is_empty() && sight.chunks[i].linked > 0 && is_among(i));
    let rest: Vec<usize> = rest.filter(|&i| teasers.iter().all(|t| t.0 != i)).collect();
    teasers.extend(rest.into_iter().map(|i| (i, "stands in a list of what leads elsewhere")));
    let words = |of: &mut dyn Iterator<Item = usize>| of.map(|i| sight.texts[i].words).sum::<u32>() as f32;
    if words(&mut teasers.iter().map(|t| t.0)) > MOST * words(&mut kept.iter().copied()) {
        return;
    }
    for (i, reason) in teasers {
        verdicts[i] = Verdict { kept: false, step: "prune", reason };
    }
}

fn is_list(page: &Page, node: NodeId) -> bool {
    matches!(page.tag(node), Tag::Ul | Tag::Ol)
}

/// Whether a chunk is no heading and no data.
fn may_lead(sight: &Sight, i: usize) -> bool {
    let node = sight.chunks[i].node;
    let place = sight.measures.place[node.index()];
    heading_level(sight.page.tag(node)).is_none()
        && ![Within::Table, Within::Pre, Within::Definitions].iter().any(|within| place.is_in(*within))
}

/// Whether a chunk has a link, and is one in large part or does not end like a sentence; guides give tips by arrows.
fn is_led(sight: &Sight, i: usize, is_press: bool) -> bool {
    let chunk = &sight.chunks[i];
    let is_tip = sight.texts[i].end == End::Sentence && 3 * chunk.linked < chunk.weight;
    chunk.linked > 0 && (is_press || !is_tip)
}

/// Whether a text begins with an arrow, and not with a quotation in marks that look like one.
fn begins_with_arrow(text: &str) -> bool {
    text.starts_with(ARROWS) && !text.contains('«') && text.matches('»').count() < 2
}

/// Whether a chunk is a link to another page of the same site, all through or behind a label.
fn is_headline(sight: &Sight, i: usize) -> bool {
    let (page, chunk, text) = (sight.page, &sight.chunks[i], &sight.texts[i]);
    let share = chunk.linked as f32 / chunk.weight.max(1) as f32;
    let is_labelled = || share >= LABELLED && chunk.block.text.contains(": ") && text.end != End::Sentence;
    let nodes = (chunk.parts.start..chunk.parts.end).map(NodeId);
    let around = page.ancestors(NodeId(chunk.parts.start)).take_while(|&a| a > chunk.node).chain(nodes);
    let links = around.filter(|&n| page.tag(n) == Tag::A).filter_map(|n| page.attribute(n, Attr::Href));
    let leads: Vec<bool> = links.map(|href| address::is_other_page(page, href)).collect();
    text.words >= HEADLINE
        && (share >= LINKED || is_labelled())
        && !leads.is_empty()
        && leads.iter().all(|leads| *leads)
}
