//! Drops what is left over where other text was dropped: headings whose text went, and lines at the end that lead to
//! it.
//!
//! It knows which chunks were kept.
//!
//! Headings at the end go first; the rest once it is sure that the page is an article, for what lists leave over
//! tells that they are lists.
//!
//! Invariant: what is dropped here says nothing of the article's own, or leads to what is not there.

use super::boxes::{drop_asking, drop_summaries};
use super::captions::drop_titles;
use super::frames::drop_outside;
use super::notes::drop_notes;
use super::several::{drop_equals, drop_next};
use super::signatures::{drop_signatures, is_line};
use super::teasers::{LISTED, drop_below, drop_teasers};
use super::threads::drop_threads;
use crate::article::measure::Within;
use crate::article::observe::End;
use crate::article::prune::{Verdict, kept};
use crate::article::sight::Sight;

/// Drops what is left over in a page that is an article, unless it is all there is.
pub(crate) fn drop_leftovers(sight: &Sight, verdicts: &mut [Verdict]) {
    let mut rest = verdicts.to_vec();
    drop_outside(sight, &mut rest);
    drop_threads(sight, &mut rest);
    drop_equals(sight, &mut rest);
    drop_next(sight, &mut rest);
    drop_teasers(sight, &mut rest);
    drop_asking(sight, &mut rest);
    drop_titles(sight, &mut rest);
    drop_notes(sight, &mut rest);
    // Blogs and guides say these things in their own voice.
    if sight.is_press {
        drop_below(sight, &mut rest);
        drop_summaries(sight, &mut rest);
    }
    drop_signatures(sight, &mut rest);
    drop_sources(sight, &mut rest);
    drop_leads(sight, &mut rest);
    if rest.iter().any(|verdict| verdict.kept) {
        verdicts.copy_from_slice(&rest);
    }
}

/// Drops headings behind all text.
pub(super) fn drop_bare_headings(sight: &Sight, verdicts: &mut [Verdict]) {
    let is_heading = |i: usize| sight.heading_level(i).is_some();
    for i in (0..verdicts.len()).rev() {
        if verdicts[i].kept {
            if !is_heading(i) {
                return;
            }
            verdicts[i] = BARE;
        }
    }
}

const BARE: Verdict = Verdict::dropped("is a heading without text below it");

/// Words up to which a line at the end that does not end like a sentence is a label.
const LABEL: u32 = 4;

/// Words up to which a line that ends in a colon leads to what follows and says little itself.
const LEAD: u32 = 12;

/// Words from which on a link may be a headline.
const HEADLINE: u32 = 3;

/// Headings whose text was dropped, up to which each of them is left over.
const EMPTIED: usize = 2;

const SOURCES: Verdict = Verdict::dropped("is a list of links behind the text");

/// Share of the kept weight up to which it is such lists: one in so many.
const SOURCES_ONE_IN: u32 = 3;

/// Drops lists behind the text of which each item is mostly a link.
fn drop_sources(sight: &Sight, verdicts: &mut [Verdict]) {
    let is_source = |i: usize| {
        let chunk = &sight.chunks[i];
        let is_item = sight.measures.place[chunk.node.index()].is_in(Within::List);
        is_item && 2 * chunk.linked >= chunk.weight
    };
    let is_heading = |i: usize| sight.heading_level(i).is_some();
    let behind: Vec<usize> = kept(verdicts).rev().take_while(|&i| is_heading(i) || is_source(i)).collect();
    // A list that is as long as the text is what the text leads to.
    let weight = |i: usize| sight.chunks[i].weight;
    let all: u32 = kept(verdicts).map(weight).sum();
    if behind.iter().copied().map(weight).sum::<u32>() * SOURCES_ONE_IN <= all {
        behind.iter().for_each(|&i| verdicts[i] = SOURCES);
    }
}

/// Drops headings without text, and what stands behind all text and leads to what was dropped.
fn drop_leads(sight: &Sight, verdicts: &mut [Verdict]) {
    let level = |i: usize| sight.heading_level(i);
    let is_label = |i: usize| is_line(sight, i) && sight.texts[i].words <= LABEL;
    let mut kept: Vec<usize> = kept(verdicts).collect();
    // What is left of a list of links is as little the text's as the rest of it, unless a heading says that it is.
    let is_link = |i: usize| {
        let chunk = &sight.chunks[i];
        chunk.linked == chunk.weight && sight.texts[i].words >= HEADLINE && level(i).is_none()
    };
    let text = kept.iter().rposition(|&i| !is_link(i));
    if let Some(text) = text.filter(|&at| level(kept[at]).is_none())
        && kept.get(text + 1).is_some_and(|&link| link > kept[text] + 1)
    {
        kept[text + 1..].iter().for_each(|&i| verdicts[i] = LISTED);
        kept.truncate(text + 1);
    }
    let mut below: Option<usize> = None;
    let (mut emptied, mut is_labelled) = (Vec::new(), false);
    for (at, &i) in kept.iter().enumerate().rev() {
        let before = at.checked_sub(1).map(|at| kept[at]);
        let reason = match (level(i), below) {
            (Some(_), None) => BARE.reason,
            (Some(own), Some(next)) if next > i + 1 && level(next).is_some_and(|next| next <= own) => {
                emptied.push(i);
                below = Some(i);
                continue;
            }
            (None, None) if sight.texts[i].end == End::Colon && sight.texts[i].words <= LEAD => {
                "leads to what is not there"
            }
            // One at the most: the lines of a poem are short and open, and so is what stands under the headings of a list.
            (None, None) if !is_labelled && is_label(i) && before.is_some_and(|before| !is_label(before)) => {
                is_labelled = true;
                "is a label behind the text"
            }
            _ => {
                below = Some(i);
                continue;
            }
        };
        verdicts[i] = Verdict::dropped(reason);
    }
    // Where it is one after the other, they are what the text consists of: the names of goods, of places, of people.
    for i in emptied.iter().copied().filter(|_| emptied.len() <= EMPTIED) {
        verdicts[i] = Verdict::dropped("is a heading whose text was dropped");
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::prune::tests::{TEXT, left};

    #[test]
    fn what_led_to_dropped_text_goes_with_it() {
        let cases: &[(&str, String, &[&str])] = &[
            ("a heading at the end", format!("{TEXT}<h2>Wheels</h2><p>x"), &[]),
            ("its text dropped", format!("<h2>Wheels</h2><p>x<h2>Stones</h2>{TEXT}"), &["Stones"]),
            ("a part and its first", format!("<h2>Wheels</h2><h3>Oak</h3>{TEXT}"), &["Wheels", "Oak"]),
            ("a title in two", format!("<h2>Wheels</h2><h2>of oak</h2>{TEXT}"), &["Wheels", "of oak"]),
            (
                "a part whose first is dropped",
                format!("<h2>Wheels</h2><p>x<h3>Oak</h3>{TEXT}"),
                &["Wheels", "Oak"],
            ),
            ("a lead-in", format!("{TEXT}<p>More of this:<p>x"), &[]),
            ("a label", format!("{TEXT}<p><b>Up the river</b><p>x"), &[]),
            ("a label under a heading", format!("{TEXT}<h2>Wheels</h2><p>Of oak"), &[]),
            (
                "labels under headings",
                format!("{TEXT}<h2>Wheels</h2><p>Of oak<h2>Stones</h2><p>Of quartz"),
                &["Wheels", "Of oak"],
            ),
            ("an item", format!("{TEXT}<ul><li>Oak<li>Iron</ul>"), &["Oak", "Iron"]),
            ("links", format!("{TEXT}<p>x<ul><li><a href=x>Mills of old oak</a></ul>"), &[]),
            (
                "links that are told of",
                format!("{TEXT}<p>x<h2>Mills</h2><ul><li><a href=x>Mills of old oak</a></ul>"),
                &["Mills", "Mills of old oak"],
            ),
            (
                "all links",
                format!("{TEXT}<ul><li><a href=x>Mills of old oak</a></ul>"),
                &["Mills of old oak"],
            ),
            (
                "a poem",
                format!("{TEXT}<p>The wheel of oak<p>The stone so grey"),
                &["The wheel of oak", "The stone so grey"],
            ),
        ];
        for (name, html, expected) in cases {
            assert_eq!(left(html, drop_leads), **expected, "{name}");
        }
    }

    #[test]
    fn lists_of_links_behind_the_text_go() {
        let links = "<li><a href=x>Mills of oak</a> in it".repeat(3);
        let cases: &[(&str, String, usize)] = &[
            ("links", format!("{}<h2>Wheels</h2><ul>{links}</ul>", TEXT.repeat(9)), 0),
            (
                "two lists",
                format!("{}<h2>Wheels</h2><ul>{links}</ul><h2>Stones</h2><ol>{links}</ol>", TEXT.repeat(9)),
                0,
            ),
            ("as long as the text", format!("{TEXT}<h2>Wheels</h2><ul>{links}</ul>"), 4),
            ("within the text", format!("{0}<h2>Wheels</h2><ul>{links}</ul>{0}", TEXT.repeat(9)), 4),
            ("items", format!("{}<h2>Wheels</h2><ul><li>of oak<li>of iron</ul>", TEXT.repeat(9)), 3),
        ];
        for (name, html, expected) in cases {
            assert_eq!(left(html, drop_sources).len(), *expected, "{name}");
        }
    }
}
