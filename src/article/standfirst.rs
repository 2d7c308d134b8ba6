//! Brings the standfirst back: the sentences between the headline and the body, that look like neither.
//!
//! It knows what the page names so, and what it gives as its description.
//!
//! Invariant: only what stands before the text and is not in it already comes back.

use super::measure::Within;
use super::prune::Verdict;
use super::roles::{LONGEST, is_described, is_named};
use super::sight::Sight;
use super::title::letters;
use super::vocabulary::Name;

/// Chunks before the text among which the standfirst is looked for: byline, date and share buttons stand between.
const REACH: usize = 12;

/// Weight that a standfirst has at least; less is a kicker or a label.
const LEAST: u32 = 40;

/// Keeps the standfirst where it was dropped for its looks.
pub(super) fn keep(sight: &Sight, verdicts: &mut [Verdict]) {
    let Some(first) = verdicts.iter().position(|verdict| verdict.kept) else { return };
    let description = letters(sight.description);
    let is_lead = |i: usize| {
        let chunk = &sight.chunks[i];
        (LEAST..=LONGEST).contains(&chunk.weight)
            && chunk.linked * 2 < chunk.weight
            && !is_elsewhere(sight, i)
    };
    // The last one stands nearest to the text; what is above it is a copy, or the teaser of another article.
    let around = || (first.saturating_sub(REACH)..first).rev().filter(|&i| is_lead(i));
    let described = around().find(|&i| is_described(&sight.chunks[i], &description));
    let named = || around().find(|&i| is_named(sight.page, sight.measures, &sight.chunks[i]));
    let Some(lead) = described.or_else(named) else { return };
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
    PLACES.iter().any(|within| place.is_in(*within)) || NAMES.iter().any(|name| near.has(*name))
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
            keep(&read.sight(&page), &mut verdicts);
            assert_eq!(verdicts[1].kept, expected, "{name}: {verdicts:?}");
        }
    }
}
