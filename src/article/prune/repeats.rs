//! Drops what the page says twice: a sentence in large type, a copy for another width of the screen, the headings of
//! the article as its table of contents.
//!
//! It knows the texts of chunks, and which are hidden.
//!
//! Invariant: of what stands twice one stays.

use super::teasers::may_lead;
use super::{QUOTED, Verdict, kept};
use crate::article::measure::Within;
use crate::article::observe::End;
use crate::article::sight::Sight;
use crate::order::sorted;
use crate::page::NodeId;

/// Kept chunks on either side in which the sentence is looked for that a pull quote repeats.
const REACH: usize = 12;

/// Words from which on a text that stands twice is no coincidence.
const REPEATED: u32 = 5;

/// Words from which on a text that stands twice is no row of a plan.
const LONG: u32 = 25;

/// Drops the repetition of a sentence in large type, whole or in part. Headings, items and cells say again what the text
/// says, too.
pub(super) fn drop_repeated(sight: &Sight, verdicts: &mut [Verdict]) {
    let kept: Vec<usize> = kept(verdicts).collect();
    let core = |i: usize| sight.chunks[i].block.text.trim_matches(|c: char| !c.is_alphanumeric());
    for (at, &i) in kept.iter().enumerate() {
        let chunk = &sight.chunks[i];
        let is_fact = !may_lead(sight, i) || sight.place(i).is_in(Within::List);
        if is_fact || sight.texts[i].words < REPEATED || chunk.weight > QUOTED {
            continue;
        }
        let quote = core(i);
        // What is shown in large type is shortened, or changed by a word.
        let (first, second) = quote.split_at(quote.floor_char_boundary(quote.len() / 2));
        let near = kept[at.saturating_sub(REACH)..(at + REACH + 1).min(kept.len())].iter();
        let holds = |&&other: &&usize| {
            let text = core(other);
            let is_part = || {
                at >= TOP
                    && first.len() >= HALF
                    && text.len() >= quote.len()
                    && is_shown_apart(sight, i, other)
                    && (holds_words(text, first) || holds_words(text, second))
            };
            let is_longer = sight.chunks[other].weight > chunk.weight + 1;
            other != i && (is_longer && holds_words(text, quote) || is_part())
        };
        if near.filter(|&&other| verdicts[other].kept).any(|other| holds(&other)) {
            verdicts[i] = Verdict::dropped("repeats a sentence of the text");
            if is_speaker(sight, i) {
                verdicts[i + 1] = Verdict::dropped("says who said what is repeated");
            }
        }
    }
}

/// Kept chunks at the top that the text may repeat: the sentences between headline and text.
const TOP: usize = 3;

/// Bytes of a half of a quotation that two texts have in common by no coincidence.
const HALF: usize = 30;

/// Whether a text stands in a quotation or aside while another does not, or in the press elsewhere in the tree.
/// Guides say the same of each thing that they compare.
fn is_shown_apart(sight: &Sight, i: usize, other: usize) -> bool {
    let m = sight.measures;
    let [node, other] = [i, other].map(|i| sight.chunks[i].node.index());
    let is_in = |within| m.place[node].is_in(within) && !m.place[other].is_in(within);
    is_in(Within::Quote) || is_in(Within::Aside) || sight.is_press && m.depth[node] != m.depth[other]
}

/// Whether a line fills a box with the quotation before it: "Ann Baker, owner of the mill".
fn is_speaker(sight: &Sight, i: usize) -> bool {
    let (Some(line), Some(seen)) = (sight.chunks.get(i + 1), sight.texts.get(i + 1)) else { return false };
    let weight = sight.chunks[i].weight + line.weight;
    let m = sight.measures;
    let is_box = |n: NodeId| m.weight[n.index()] == weight && sight.page.contains(n, line.node);
    seen.words <= SPEAKER && seen.end == End::Open && sight.page.ancestors(sight.chunks[i].node).any(is_box)
}

/// Words of such a line, at most.
const SPEAKER: u32 = 8;

/// Whether a text has a long quotation. The library's search first studies what it looks for, which costs more than
/// to look for its first bytes.
pub(super) fn holds_words(text: &str, quote: &str) -> bool {
    /// As many as are compared at once.
    const HEAD: usize = 8;
    let Some(head) = quote.as_bytes().first_chunk::<HEAD>() else { return text.contains(quote) };
    text.as_bytes()
        .windows(quote.len())
        .any(|words| words.first_chunk::<HEAD>() == Some(head) && words == quote.as_bytes())
}

/// Drops what stands twice: the copy for another width of the screen, and what a page says again below. The first
/// that is shown stays. Labels come again in each part of a guide, and cells in each row of a plan: these stay
/// where they are not hidden, or all of them are.
pub(super) fn drop_copies(sight: &Sight, verdicts: &mut [Verdict]) {
    let kept = kept(verdicts);
    let text = |i: usize| (sight.chunks[i].block.text.as_str(), sight.place(i).is_in(Within::Veiled), i);
    for copies in sorted(kept.map(text).collect()).chunk_by(|a, b| a.0 == b.0) {
        let is_shown = !copies[0].1;
        for &(_, veiled, i) in &copies[1..] {
            let least = if sight.place(i).is_in(Within::Table) { LONG } else { REPEATED };
            if veiled && is_shown || sight.texts[i].words >= least {
                verdicts[i] = Verdict::dropped("stands elsewhere too");
            }
        }
    }
}

/// Drops the table of contents: links that say what the headings of the article say.
pub(super) fn drop_contents(sight: &Sight, verdicts: &mut [Verdict]) {
    let is_heading = |i: usize| sight.heading_level(i).is_some();
    // The lines of a table may have numbers that the headings have not.
    let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == ' ';
    let text = |i: usize| sight.chunks[i].block.text.trim_start_matches(is_number);
    let headings: Vec<&str> =
        sorted((0..verdicts.len()).filter(|&i| verdicts[i].kept && is_heading(i)).map(text).collect());
    let is_line = |i: usize| {
        let is_link = sight.chunks[i].linked == sight.chunks[i].weight;
        is_link && !is_heading(i) && headings.binary_search(&text(i)).is_ok()
    };
    for i in kept(verdicts).filter(|&i| is_line(i)).collect::<Vec<usize>>() {
        verdicts[i] = Verdict::dropped("is a line of the table of contents");
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::article::prune::tests::TEXT;
    use crate::page;

    #[test]
    fn a_quotation_shown_again_goes_though_it_is_cut() {
        const CUT: &str = "closed on Monday, and nobody in the valley knew … it had, said its owner.";
        const PRESS: &str = "<meta name=news_keywords content=mills>";
        let others = "<p>The wheel was made of oak and iron. <p>The stone was not. <p>Both were sold.";
        let cases = [
            ("aside", format!("<aside><p>{CUT}</p></aside>"), false),
            ("a quotation", format!("<blockquote>{CUT}</blockquote>"), false),
            ("elsewhere in the press", format!("{PRESS}<div><p>{CUT}</p></div>"), false),
            ("elsewhere in a guide", format!("<div><p>{CUT}</p></div>"), true),
            ("beside the text", format!("{PRESS}<p>{CUT}</p>"), true),
            ("an item", format!("<aside><ul><li>{CUT}</ul></aside>"), true),
            ("a whole item", "<ul><li>… nobody in the valley knew why it had</ul>".to_owned(), true),
            ("a whole sentence", "<div>… nobody in the valley knew why it had</div>".to_owned(), false),
            ("a short one", "<aside><p>Nobody in the valley knew … it had.</p></aside>".to_owned(), true),
        ];
        for (name, html, expected) in cases {
            let speaker = "<aside><p>The wheel was made of oak</p><p>Ann, a miller</p></aside>";
            let page = page::from_html(&format!("<body>{others}{html}{TEXT}{speaker}"), "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_repeated(&read.sight(&page), &mut verdicts);
            let has = |part: &str| kept(&verdicts).any(|i| read.chunks[i].block.text.contains(part));
            assert_eq!(has("…"), expected, "{name}");
            assert!(has("said its owner") && !has("Ann"), "{name}");
        }
    }

    #[test]
    fn copies_go_where_one_of_them_is_shown() {
        let cells =
            "<tr><td>Rye<td>12<tr><td>Rye<td>14".to_owned() + &"<tr><td>Wheat of the valley<td>9".repeat(12);
        let hidden = format!("<table hidden>{cells}</table>");
        for (name, html, expected) in [
            ("a shown table", format!("<table>{cells}</table>"), 2),
            ("a hidden one", hidden.clone(), 2),
            ("both", format!("<table>{cells}</table>{hidden}"), 2),
        ] {
            let page = page::from_html(&format!("<body><p>The mill closed.</p>{html}"), "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_copies(&read.sight(&page), &mut verdicts);
            let kept = read.chunks.iter().zip(&verdicts).filter(|(_, verdict)| verdict.kept);
            assert_eq!(kept.filter(|(chunk, _)| chunk.block.text == "Rye").count(), expected, "{name}");
        }
    }
}
