//! Drops the headlines of other articles that stand between an article's paragraphs.
//!
//! It knows links, and which chunks begin alike.
//!
//! Invariant: where much of the text is such headlines, the text is a list of them and stays.

use super::{ARTICLE, Verdict, kept};
use crate::article::address;
use crate::article::measure::Within;
use crate::article::observe::End;
use crate::article::sight::Sight;
use crate::order::sorted;
use crate::page::{Attr, NodeId, Tag};

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

pub(super) const LISTED: Verdict = Verdict::dropped("stands in a list of what leads elsewhere");

/// Drops what leads to other articles: lines with an arrow, lines under one label, and, in the press, lines that are
/// links to the same site, with what else stands in lists of these.
pub(super) fn drop_teasers(sight: &Sight, verdicts: &mut [Verdict]) {
    let own = address::own(sight.page);
    let labels = sorted(kept(verdicts).filter_map(|i| label(sight, i)).collect());
    let mut lists = Vec::new();
    let mut reasons = vec![None; verdicts.len()];
    let (mut words, mut all) = (0, 0);
    for i in kept(verdicts) {
        all += sight.texts[i].words;
        let is_labelled = || label(sight, i).is_some_and(|own| count(&labels, &own) >= ALIKE);
        reasons[i] = if !may_lead(sight, i) {
            None
        } else if is_led(sight, i) && begins_with_arrow(&sight.chunks[i].block.text) {
            Some("leads elsewhere by its arrow")
        } else if is_labelled() {
            Some("is labelled as leading elsewhere")
        } else if sight.is_press && is_headline(sight, i, own) {
            Some("is a link to another article")
        } else {
            None
        };
        let is_teaser = reasons[i].is_some();
        words += if is_teaser { sight.texts[i].words } else { 0 };
        lists.extend(list(sight, i).map(|list| (list, is_teaser)));
    }
    // Where much of the text is such lines, it is a list of them.
    if words == 0 || words as f32 > MOST * all as f32 {
        return;
    }
    let lists = sorted(lists);
    for (i, verdict) in verdicts.iter_mut().enumerate().filter(|(_, verdict)| verdict.kept) {
        let is_among = sight.chunks[i].linked > 0
            && list(sight, i).is_some_and(|own| {
                let teasers = count(&lists, &(own, true));
                teasers > 0 && teasers >= count(&lists, &(own, false))
            });
        let among = is_among.then_some(LISTED.reason);
        if let Some(reason) = reasons[i].or(among) {
            *verdict = Verdict::dropped(reason);
        }
    }
}

/// Chunks from one headline to the next in a list of teasers, at most: it, its time and its first words.
const TEASER: usize = 4;

/// Share of the kept words above which what stands above a list of teasers is the article.
const ABOVE: f32 = 0.3;

/// Drops the teasers below an article of the press: headings that lead to other articles, each with a few lines.
pub(super) fn drop_below(sight: &Sight, verdicts: &mut [Verdict]) {
    let own = address::own(sight.page);
    let kept: Vec<usize> = kept(verdicts).collect();
    let headings = (0..kept.len()).rev().filter(|&at| sight.heading_level(kept[at]).is_some());
    let (mut first, mut count) = (kept.len(), 0);
    for at in headings.take_while(|&at| is_elsewhere(sight, kept[at], own)) {
        if first - at > TEASER {
            break;
        }
        (first, count) = (at, count + 1);
    }
    let words = |part: &[usize]| sight.words(part.iter().copied());
    let above = words(&kept[..first]);
    if count >= ALIKE && above >= ARTICLE && above as f32 >= ABOVE * words(&kept) as f32 {
        kept[first..].iter().for_each(|&i| verdicts[i] = LISTED);
    }
}

/// How many of a sorted list are equal to one.
fn count<T: Ord>(sorted: &[T], one: &T) -> usize {
    sorted.partition_point(|other| other <= one) - sorted.partition_point(|other| other < one)
}

/// The list that a chunk stands in.
fn list(sight: &Sight, i: usize) -> Option<NodeId> {
    sight.page.ancestors(sight.chunks[i].node).find(|&a| matches!(sight.page.tag(a), Tag::Ul | Tag::Ol))
}

/// Words of a button, at most: "Read our review of the wheel".
const BUTTON: u32 = 12;

/// What stands before the bar in a line that has a link, or the first two words of a short line that is one in large
/// part. Where the line above begins so too, they are a list; and the facts of a guide are links behind a colon.
fn label<'a>(sight: &'a Sight, i: usize) -> Option<&'a str> {
    let (chunk, seen) = (&sight.chunks[i], &sight.texts[i]);
    let text = chunk.block.text.as_str();
    if let Some((label, _)) = text.split_once('|') {
        return (seen.end != End::Sentence && chunk.linked > 0).then_some(label);
    }
    let most = if text.contains(':') { 4 } else { 1 };
    let is_button = seen.words <= BUTTON
        && chunk.linked >= most * (chunk.weight - chunk.linked)
        && may_lead(sight, i)
        && !sight.place(i).is_in(Within::List);
    let end = text.split(' ').take(2).map(str::len).sum::<usize>() + 1;
    let words = text.get(..end).filter(|_| is_button)?;
    let before = i.checked_sub(1).map(|before| sight.chunks[before].block.text.as_str());
    before.is_none_or(|before| !before.starts_with(words)).then_some(words)
}

/// Whether a chunk is no heading and no data.
pub(super) fn may_lead(sight: &Sight, i: usize) -> bool {
    sight.heading_level(i).is_none()
        && !sight.is_cell(i)
        && ![Within::Pre, Within::Definitions].iter().any(|within| sight.place(i).is_in(*within))
}

/// Whether a chunk has a link, and is one in large part or does not end like a sentence; guides give tips by arrows.
fn is_led(sight: &Sight, i: usize) -> bool {
    let chunk = &sight.chunks[i];
    let is_tip = sight.texts[i].end == End::Sentence && 3 * chunk.linked < chunk.weight;
    chunk.linked > 0 && (sight.is_press || !is_tip)
}

/// Whether a text begins with an arrow, and not with a quotation in marks that look like one.
fn begins_with_arrow(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| ARROWS.contains(&c)) && chars.all(|c| !matches!(c, '«' | '»'))
}

/// Whether a chunk may be a headline, and is a link to another page of the same site, all through or behind a label.
fn is_headline(sight: &Sight, i: usize, own: &str) -> bool {
    sight.texts[i].words >= HEADLINE && is_elsewhere(sight, i, own)
}

/// Whether a chunk is a link to another page of the same site, all through or behind a label.
fn is_elsewhere(sight: &Sight, i: usize, own: &str) -> bool {
    let (page, chunk, text) = (sight.page, &sight.chunks[i], &sight.texts[i]);
    let share = chunk.linked as f32 / chunk.weight.max(1) as f32;
    let is_labelled = share >= LABELLED && chunk.block.text.contains(':') && text.end != End::Sentence;
    if share < LINKED && !is_labelled {
        return false;
    }
    let mut is_elsewhere = false;
    for node in (chunk.node.0..chunk.parts.end).map(NodeId) {
        let is_around = page.end(node).0 > chunk.parts.start && page.tag(node) == Tag::A;
        if is_around && let Some(href) = page.attribute(node, Attr::Href) {
            is_elsewhere = address::is_other_page(own, href);
            if !is_elsewhere {
                return false;
            }
        }
    }
    is_elsewhere
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::article::prune::tests::TEXT;
    use crate::page;

    #[test]
    fn teasers_below_the_text_go() {
        const TEASER: &str = "<h3><a href=/x>Why the oak of the valley fell</a></h3><p>x fell on Monday.</p>";
        let text = TEXT.repeat(4);
        let cases = [
            ("three", format!("{text}{}", TEASER.repeat(3)), false),
            ("two", format!("{text}{}", TEASER.repeat(2)), true),
            ("what the text consists of", format!("{TEXT}{}", TEASER.repeat(3)), true),
            ("parts", format!("{text}{}", TEASER.replace("<a href=/x>", "").repeat(3)), true),
            ("long ones", format!("{text}{}", format!("{TEASER}{text}").repeat(3)), true),
            ("text below", format!("{text}{}<h2>Oaks</h2>{text}", TEASER.repeat(3)), true),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body>{html}"), "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_below(&read.sight(&page), &mut verdicts);
            let is_left = kept(&verdicts).any(|i| read.chunks[i].block.text.starts_with('x'));
            assert_eq!(is_left, expected, "{name}");
        }
    }

    #[test]
    fn what_leads_elsewhere_by_the_same_words_goes() {
        const MILLS: [&str; 3] = ["Oak", "Elm", "Ash"];
        let page = |line: &dyn Fn(&str) -> String, between: &str| -> String {
            MILLS.iter().map(|mill| format!("{}<p>{}</p>", between, line(mill))).collect()
        };
        let cases = [
            ("the same start", page(&|mill| format!("<a href=x>Visit the {mill} mill</a>"), TEXT), 0),
            ("a link in part", page(&|mill| format!("Read our <a href=x>text on {mill}</a>"), TEXT), 0),
            ("a list", page(&|mill| format!("<a href=x>Visit the {mill} mill</a>"), ""), 3),
            ("facts", page(&|mill| format!("Its kind of wheel: <a href=x>of old {mill} wood</a>"), TEXT), 3),
            ("no links", page(&|mill| format!("Visit the {mill} mill"), TEXT), 3),
            ("items", page(&|mill| format!("<ul><li><a href=x>Visit the {mill} mill</a></ul>"), TEXT), 3),
            ("headings", page(&|mill| format!("<h2><a href=x>Visit the {mill} mill</a></h2>"), TEXT), 3),
            ("names", page(&|mill| format!("<a href=x>{mill} mill</a>"), TEXT), 3),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body>{html}{}", TEXT.repeat(9)), "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_teasers(&read.sight(&page), &mut verdicts);
            let is_left =
                |i: &usize| verdicts[*i].kept && !TEXT.contains(read.chunks[*i].block.text.as_str());
            let left = (0..verdicts.len()).filter(is_left).count();
            assert_eq!(left, expected, "{name}");
        }
    }
}
