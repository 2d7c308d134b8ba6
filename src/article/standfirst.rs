//! Brings the standfirst back: the sentences between the headline and the body, that look like neither.
//!
//! It knows what the page names so, and what it gives as its description.
//!
//! Invariant: only what stands before the text and is not in it already comes back.

use super::measure::Within;
use super::prune::Verdict;
use super::roles::{LONGEST, is_described, is_named};
use super::sight::Sight;
use super::vocabulary::{Name, Phrase};
use crate::page::Tag;
use crate::text::letters;

/// Chunks before the text among which the standfirst is looked for: byline, date and share buttons stand between.
const REACH: usize = 12;

/// Weight that a standfirst has at least; less is a kicker or a label.
const LEAST: u32 = 40;

/// Score from which on a sentence between the headline and the text is the standfirst.
const PLACED: f32 = 0.25;

/// Words of a sentence.
const SENTENCE: u32 = 8;

/// Keeps the standfirst where it was dropped for its looks.
pub(super) fn keep(sight: &Sight, scores: &[f32], verdicts: &mut [Verdict]) {
    let Some(first) = verdicts.iter().position(|verdict| verdict.kept) else { return };
    let description = letters(sight.description);
    let is_lead = |i: usize| {
        let chunk = &sight.chunks[i];
        (LEAST..=LONGEST).contains(&chunk.weight)
            && chunk.linked * 2 < chunk.weight
            && sight.page.tag(chunk.node) != Tag::H1
            && !is_elsewhere(sight, i)
    };
    // The headline, where it stands above the text.
    let is_headline = |&i: &usize| {
        let chunk = &sight.chunks[i];
        sight.page.tag(chunk.node) == Tag::H1 || chunk.block.text == sight.title
    };
    let headline = (0..first).rev().find(is_headline);
    let below = headline.map_or(first, |headline| headline + 1);
    let is_placed = |i: usize| {
        const OTHER: [Phrase; 4] = [Phrase::Byline, Phrase::Credit, Phrase::Share, Phrase::Related];
        const ASKS: [Phrase; 4] = [Phrase::Ad, Phrase::Promo, Phrase::Consent, Phrase::Note];
        let text = &sight.texts[i];
        scores[i] >= PLACED
            && text.words >= SENTENCE
            && !OTHER.iter().any(|other| text.phrases.begins(*other))
            && !ASKS.iter().any(|asks| text.phrases.has(*asks))
    };
    // The last one stands nearest to the text; what is above it is a copy, or the teaser of another article.
    let reach = first.saturating_sub(REACH);
    let around =
        || (headline.map_or(reach, |headline| headline.max(reach))..first).rev().filter(|&i| is_lead(i));
    let described = around().find(|&i| is_described(&sight.chunks[i], &description));
    let named = || around().find(|&i| is_named(sight.page, sight.measures, &sight.chunks[i]));
    let placed = || (below..first).find(|&i| is_lead(i) && is_placed(i));
    let Some(lead) = described.or_else(named).or_else(placed) else { return };
    let text = letters(&sight.chunks[lead].block.text);
    let is_there = |i: usize| letters(&sight.chunks[i].block.text).starts_with(&text);
    if !(first..verdicts.len()).take(REACH).any(|i| verdicts[i].kept && is_there(i)) {
        verdicts[lead] = Verdict { kept: true, step: "standfirst", reason: "is the standfirst" };
    }
}

fn is_elsewhere(sight: &Sight, i: usize) -> bool {
    const PLACES: [Within; 6] =
        [Within::Nav, Within::Footer, Within::Aside, Within::Dialog, Within::Caption, Within::Figure];
    const NAMES: [Name; 4] = [Name::Caption, Name::Media, Name::Related, Name::Bio];
    let node = sight.chunks[i].node.index();
    let (place, near) = (sight.measures.place[node], sight.measures.near[node]);
    let is_named = NAMES.iter().any(|name| near.has(*name));
    // The head of an article is often named after the teasers that are made of it.
    PLACES.iter().any(|within| place.is_in(*within)) || is_named && !place.is_in(Within::Header)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::super::Read;
    use super::*;
    use crate::page;

    #[test]
    fn what_is_named_or_described_above_the_text_comes_back() {
        const LEAD: &str = "The last mill of the valley closes and nobody knows what will become of it";
        const BODY: &str =
            "The mill closed on Monday, and nobody in the valley knew why it had, said its owner.";
        let described = format!("<meta name=description content='{LEAD}'>");
        let cases = [
            ("described", &*described, format!("<div>{LEAD}</div>"), true),
            ("described, the end cut", &*described, format!("<div>{LEAD}, said its owner</div>"), true),
            (
                "described, and more",
                "<meta name=description content='The last mill of the valley closes and nobody knows what will become of it. The last mill.'>",
                format!("<div>{LEAD}</div>"),
                true,
            ),
            ("named", "", format!("<div class=standfirst>{LEAD}</div>"), true),
            ("neither", "", format!("<div>{LEAD}</div>"), false),
            ("a caption", &*described, format!("<figure><img><p>{LEAD}</p></figure>"), false),
            ("a link", &*described, format!("<div><a href=/x>{LEAD}</a></div>"), false),
            ("a teaser", &*described, format!("<div class=related>{LEAD}</div>"), false),
            ("above the headline", &*described, format!("<div>{LEAD}</div><h1>Mill</h1>"), false),
            ("there already", &*described, format!("<div>{LEAD}</div><p>{LEAD}"), false),
        ];
        for (name, head, lead, expected) in cases {
            let page = page::from_html(&format!("<head>{head}</head><h1>Mill</h1>{lead}<p>{BODY}"), "");
            let read = Read::new(&page);
            let dropped = Verdict { kept: false, step: "score", reason: "" };
            let of =
                |c: &super::super::cut::Chunk| Verdict { kept: page.tag(c.node) == page::Tag::P, ..dropped };
            let mut verdicts: Vec<Verdict> = read.chunks.iter().map(of).collect();
            if name == "a caption" {
                verdicts[1].kept = false;
            }
            keep(&read.sight(&page), &vec![0.0; read.chunks.len()], &mut verdicts);
            assert_eq!(verdicts[1].kept, expected, "{name}: {verdicts:?}");
        }
    }
}
