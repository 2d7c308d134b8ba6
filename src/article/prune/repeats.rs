//! Drops what the page says twice: a sentence in large type, a copy for another width of the screen, the headings of
//! the article as its table of contents.
//!
//! It knows the texts of chunks, and which are hidden.
//!
//! Invariant: of what stands twice one stays.

use super::{QUOTED, Verdict, kept};
use crate::article::measure::Within;
use crate::article::observe::End;
use crate::article::sight::Sight;
use crate::order::sorted;

/// Kept chunks on either side in which the sentence is looked for that a pull quote repeats.
const REACH: usize = 12;

/// Words from which on a text that stands twice is no coincidence.
const REPEATED: u32 = 5;

/// Drops the repetition of a sentence, made for show or for another width of the screen.
pub(super) fn drop_repeated(sight: &Sight, verdicts: &mut [Verdict]) {
    let kept: Vec<usize> = kept(verdicts).collect();
    let core = |i: usize| sight.chunks[i].block.text.trim_matches(|c: char| !c.is_alphanumeric());
    for (at, &i) in kept.iter().enumerate() {
        let chunk = &sight.chunks[i];
        if sight.texts[i].words < REPEATED || chunk.weight > QUOTED {
            continue;
        }
        let quote = core(i);
        let near = kept[at.saturating_sub(REACH)..(at + REACH + 1).min(kept.len())].iter();
        let holds = |&&other: &&usize| {
            other != i && sight.chunks[other].weight > chunk.weight + 1 && holds_words(core(other), quote)
        };
        if near.filter(|&&other| verdicts[other].kept).any(|other| holds(&other)) {
            verdicts[i] = Verdict::dropped("repeats a sentence of the text");
        }
    }
}

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
    let place = |i: usize| sight.measures.place[sight.chunks[i].node.index()];
    let kept = kept(verdicts);
    let text = |i: usize| (sight.chunks[i].block.text.as_str(), place(i).is_in(Within::Veiled), i);
    for copies in sorted(kept.map(text).collect()).chunk_by(|a, b| a.0 == b.0) {
        let is_shown = !copies[0].1;
        for &(_, veiled, i) in &copies[1..] {
            if veiled && is_shown || sight.texts[i].words >= REPEATED && !place(i).is_in(Within::Table) {
                verdicts[i] = Verdict::dropped("stands elsewhere too");
            }
        }
    }
}

/// Drops the table of contents: links that say what the headings of the article say.
pub(super) fn drop_contents(sight: &Sight, verdicts: &mut [Verdict]) {
    let is_heading = |i: usize| sight.heading_level(i).is_some();
    let text = |i: usize| sight.chunks[i].block.text.as_str();
    let headings: Vec<&str> =
        sorted((0..verdicts.len()).filter(|&i| verdicts[i].kept && is_heading(i)).map(text).collect());
    let is_line = |i: usize| {
        let is_link = sight.chunks[i].linked == sight.chunks[i].weight;
        is_link && !is_heading(i) && headings.binary_search(&text(i)).is_ok()
    };
    let lines: Vec<bool> = (0..verdicts.len()).map(is_line).collect();
    for (i, verdict) in verdicts.iter_mut().enumerate().filter(|(_, verdict)| verdict.kept) {
        let next = lines[i + 1..].iter().take(CONTENTS);
        let is_label = sight.texts[i].words <= CONTENTS_LABEL && sight.texts[i].end == End::Open;
        let reason = if lines[i] {
            "is a line of the table of contents"
        } else if is_label && next.len() == CONTENTS && next.clone().all(|line| *line) {
            "leads to the table of contents"
        } else {
            continue;
        };
        *verdict = Verdict::dropped(reason);
    }
}

/// Lines of a table of contents from which on what stands above them is its heading.
const CONTENTS: usize = 3;

/// Words of such a heading, at most.
const CONTENTS_LABEL: u32 = 6;

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::page;

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
