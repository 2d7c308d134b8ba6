//! Keeps what stands in the midst of the text, where nothing but its own score speaks against it.
//!
//! It knows what was decided of the text around, which the trees cannot: items that a sentence leads to, a heading or
//! a step between two paragraphs, a short cell of a table.
//!
//! Invariant: it drops nothing, and keeps nothing outside of the first and the last text that was kept before, but for
//! a list that the last one leads to.

use super::captions::is_picture;
use super::{Verdict, kept, misplaced, reasons, subject};
use crate::article::choose::{MOST_LINKS, NEVER};
use crate::article::observe::End;
use crate::article::sight::Sight;
use crate::article::vocabulary::Phrase;
use crate::page::{NodeId, Tag};
use std::ops::Range;

/// Chunks in a row that may stand between two kept ones.
const GAP: usize = 6;

/// Keeps the lists and the gaps of a text. On pages of the press what looks unlike the text is a note by the paper or a
/// caption more often than a part of it, but for sentences without a picture beside them.
pub(in crate::article) fn keep_between(sight: &Sight, scores: &[f32], verdicts: &mut [Verdict]) {
    let subject = subject(sight, scores, verdicts);
    let keep = |verdicts: &mut [Verdict], part: Range<usize>, reason| {
        for i in part {
            let is_scored = !verdicts[i].kept && verdicts[i].step == "score" && scores[i] >= NEVER;
            if is_scored && misplaced(sight, &subject, i, scores[i]).is_none() {
                verdicts[i] = Verdict { kept: true, step: "between", reason };
            }
        }
    };
    let mut done = NodeId(0);
    for list in sight.page.nodes().filter(|&node| is_list(sight.page.tag(node))) {
        let part = sight.within(list);
        if list >= done && is_of_text(sight, verdicts, list, &part) {
            done = sight.page.end(list);
            keep(verdicts, part, "is a list in the text");
        }
    }
    let around: Vec<usize> = kept(verdicts).collect();
    for gap in around.windows(2).map(|pair| pair[0] + 1..pair[1]).filter(|gap| gap.len() <= GAP) {
        let is_kept = |i: usize| !sight.is_press || is_sentence(sight, i);
        if gap.clone().all(|i| verdicts[i].step == "score" && is_plain(sight, i) && is_kept(i)) {
            keep(verdicts, gap, "stands in the midst of the text");
        }
    }
}

fn is_list(tag: Tag) -> bool {
    matches!(tag, Tag::Ul | Tag::Ol | Tag::Dl | Tag::Table)
}

/// Whether a kept line leads to a list by its colon, or the text goes on around it in the same element. The press
/// leads to sources and to other articles so, and has lists of the latter in the midst of its own.
fn is_of_text(sight: &Sight, verdicts: &[Verdict], list: NodeId, part: &Range<usize>) -> bool {
    let Some(before) = part.start.checked_sub(1).filter(|&i| verdicts[i].kept && !part.is_empty()) else {
        return false;
    };
    let parent = sight.page.parent(list);
    let is_beside = |&i: &usize| {
        let node = sight.chunks[i].node;
        sight.page.parent(node) == parent || Some(node) == parent
    };
    let goes_on = || {
        let after = Some(part.end).filter(|&i| verdicts.get(i).is_some_and(|verdict| verdict.kept));
        is_beside(&before) && after.is_some_and(|i| is_beside(&i))
    };
    let is_led_to = !sight.is_press && sight.texts[before].end == End::Colon;
    if !is_led_to && !goes_on() {
        return false;
    }
    let (all, linked) = (sight.measures.weight[list.index()], sight.measures.linked[list.index()]);
    let leads = sight.is_press || sight.texts[before].phrases.has(Phrase::Related);
    !leads || linked as f32 <= MOST_LINKS * all as f32
}

/// Whether nothing can be said against a chunk; code is a text of its own.
fn is_plain(sight: &Sight, i: usize) -> bool {
    let chunk = &sight.chunks[i];
    sight.page.tag(chunk.node) != Tag::Pre
        && reasons::against(sight.page, sight.measures, chunk, &sight.texts[i]).is_none()
}

/// Whether a chunk ends like a sentence, and no picture stands between it and the chunks beside it.
fn is_sentence(sight: &Sight, i: usize) -> bool {
    let has_picture = |[before, after]: [usize; 2]| {
        let between = sight.chunks[before].parts.end..sight.chunks[after].parts.start;
        between.map(NodeId).any(|node| is_picture(sight.page, node))
    };
    sight.texts[i].end == End::Sentence && ![[i - 1, i], [i, i + 1]].into_iter().any(has_picture)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::page;

    #[test]
    fn what_stands_in_the_midst_of_a_text_is_kept() {
        const TEXT: &str = "<p>The mill closed on Monday, and nobody in the valley knew why, said its owner.";
        const PRESS: &str = r#"<script type="application/ld+json">{"@type":"NewsArticle"}</script>"#;
        let cases = [
            ("a heading", format!("{TEXT}<h2>x</h2>{TEXT}"), true),
            ("the last line", format!("{TEXT}<p>x"), false),
            ("a caption", format!("{TEXT}<figcaption>x</figcaption>{TEXT}"), false),
            ("code", format!("{TEXT}<pre>x</pre>{TEXT}"), false),
            ("a whole page", format!("{TEXT}{}{TEXT}", "<p>x".repeat(GAP + 1)), false),
            ("a note of the press", format!("{PRESS}{TEXT}<p>x{TEXT}"), false),
            ("a sentence of the press", format!("{PRESS}{TEXT}<p>x.{TEXT}"), true),
            ("a caption of the press", format!("{PRESS}{TEXT}<p><img>x.{TEXT}"), false),
            ("a caption above its picture", format!("{PRESS}{TEXT}<p>x.<img>{TEXT}"), false),
            ("what the press leads to", format!("{PRESS}{TEXT}<p>Sources:<ul><li>x</ul>"), false),
            ("what a line leads to", format!("{TEXT}<p>It needs:<ul><li>x</ul>"), true),
            ("facts that a line leads to", format!("{TEXT}<p>It needs:<table><td>x</table>"), true),
            ("a list within the text", format!("{PRESS}{TEXT}<ul><li>x</ul>{TEXT}"), true),
            ("a list at the end", format!("{TEXT}<ul><li>x</ul>"), false),
            ("a list elsewhere", format!("{PRESS}<div>{TEXT}</div><ul><li>x</ul>{TEXT}"), false),
            ("links of a guide", format!("{TEXT}<p>It needs:<ul><li><a href=a>x</a></ul>"), true),
            ("links that lead away", format!("{TEXT}<p>Read more:<ul><li><a href=a>x</a></ul>"), false),
            ("links of the press", format!("{PRESS}{TEXT}<ul><li><a href=a>x</a></ul>{TEXT}"), false),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body>{html}"), "");
            let read = Read::new(&page);
            let is_asked: Vec<bool> =
                read.chunks.iter().map(|chunk| chunk.block.text.starts_with('x')).collect();
            let mut verdicts: Vec<Verdict> = is_asked
                .iter()
                .map(|&is_asked| Verdict { kept: !is_asked, step: "score", reason: "" })
                .collect();
            let scores: Vec<f32> =
                is_asked.iter().map(|&is_asked| if is_asked { 0.3 } else { 0.9 }).collect();
            keep_between(&read.sight(&page), &scores, &mut verdicts);
            assert!(is_asked.iter().zip(&verdicts).all(|(x, v)| v.kept == (!x || expected)), "{name}");
        }
    }
}
