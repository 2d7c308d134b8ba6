//! Drops what readers wrote below the text, on pages that give it no name: by the buttons to answer and the heading
//! above it.
//!
//! It knows the tree, set phrases and figures, and how many words were kept where.
//!
//! Invariant: an article's worth of words stands above what is dropped.

use super::{ARTICLE, Verdict, kept};
use crate::article::sight::Sight;
use crate::article::vocabulary::{Phrase, phrases};
use crate::page::{NodeId, Tag};
use std::ops::Range;

/// Words on a button to answer at most; a guide to replies has more in its table of contents.
const BUTTON: usize = 2;

/// Bytes of the longest text on such a button, of a date or of a heading above a thread.
const LABEL: usize = 48;

/// Elements around the words of a post, below the one that has the button, too.
const POST: usize = 2;

/// Answers from which on there is a thread.
const FEWEST: usize = 2;

/// Drops the thread below the text.
pub(super) fn drop_threads(sight: &Sight, verdicts: &mut [Verdict]) {
    let thread = answered(sight, verdicts).or_else(|| headed(sight, verdicts));
    let Some(thread) = thread.and_then(|thread| widened(sight, verdicts, thread)) else { return };
    for (chunk, verdict) in sight.chunks.iter().zip(verdicts) {
        if verdict.kept && thread.contains(&chunk.node.0) {
            *verdict = Verdict::dropped("is what readers wrote");
        }
    }
}

/// The nodes from the first to the last post that can be answered, where most of them are dated.
fn answered(sight: &Sight, verdicts: &[Verdict]) -> Option<Range<u32>> {
    let page = sight.page;
    // Only what is kept has to go; and to look at each link of a page took as long as a tenth of all else.
    let from = kept(verdicts).next().map(|i| sight.chunks[i].node)?;
    let last = kept(verdicts).next_back().map(|i| sight.chunks[i].node)?;
    let to = page.ancestors(last).nth(POST).map_or(page.end(last), |post| page.end(post));
    let is_button = |n: &NodeId| {
        let text = page.text(*n);
        // Guides to programs name files and commands after replies, too.
        let is_word = |c: char| c.is_alphanumeric() || c.is_whitespace();
        let is_short =
            text.len() <= LABEL && text.split_whitespace().count() <= BUTTON && text.chars().all(is_word);
        page.tag(*n) == Tag::Text && is_short && phrases(text).begins(Phrase::Reply)
    };
    let buttons: Vec<NodeId> = (from.0..to.0).map(NodeId).filter(is_button).collect();
    let (first, last) = (*buttons.first()?, *buttons.last()?);
    let around = page.ancestors(first).find(|&n| page.contains(n, last))?;
    let post = |n: NodeId| page.ancestors(n).take_while(|&n| n != around).last().unwrap_or(n);
    let posts = post(first).0..page.end(post(last)).0;
    (buttons.len() >= FEWEST && 2 * figures(sight, &posts) >= buttons.len()).then_some(posts)
}

/// What stands in one element with a heading that tells of comments, or how many there are, where some are dated and
/// nothing stands behind them.
fn headed(sight: &Sight, verdicts: &[Verdict]) -> Option<Range<u32>> {
    let page = sight.page;
    let is_said = |i: &usize| {
        let text = &sight.chunks[*i].block.text;
        let name = text.trim_start_matches(|c: char| !c.is_alphabetic());
        sight.heading_level(*i).is_some() && text.len() <= LABEL && phrases(name).begins(Phrase::Comments)
    };
    let heading = sight.chunks[(0..verdicts.len()).rev().find(is_said)?].node;
    let below = heading.0..page.end(page.parent(heading)?).0;
    let is_last = kept(verdicts).all(|i| sight.chunks[i].node.0 < below.end);
    (is_last && figures(sight, &below) >= FEWEST).then_some(below)
}

/// Short texts with digits.
fn figures(sight: &Sight, nodes: &Range<u32>) -> usize {
    let is_figure = |n: &NodeId| {
        let text = sight.page.text(*n);
        sight.page.tag(*n) == Tag::Text && text.len() <= LABEL && text.chars().any(char::is_numeric)
    };
    nodes.clone().map(NodeId).filter(is_figure).count()
}

/// A thread with the rest of the elements in which nothing of the text stands above it; `None` where no article does.
fn widened(sight: &Sight, verdicts: &[Verdict], thread: Range<u32>) -> Option<Range<u32>> {
    let is_above = |i: &usize| sight.chunks[*i].node.0 < thread.start && sight.heading_level(*i).is_none();
    let above: Vec<usize> = kept(verdicts).filter(is_above).collect();
    let last = sight.chunks[*above.last()?].node;
    let widest = sight.page.ancestors(NodeId(thread.start)).take_while(|&around| around > last).last();
    let is_article = sight.words(above.into_iter()) >= ARTICLE;
    is_article.then(|| widest.map_or(thread, |around| around.0..sight.page.end(around).0))
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::article::prune::tests::TEXT;
    use crate::page;

    #[test]
    fn what_readers_wrote_goes() {
        let text = TEXT.repeat(4);
        let post = |button: &str| {
            format!("<div><b>Ann</b> <i>3 h</i><div><p>x, I say, as would all of us.</div>{button}</div>")
        };
        let answered = |button: &str| post(&format!("<div><a href=#>{button}</a></div>")).repeat(3);
        let undated = answered("Reply").replace("3 h", "Lee");
        let cases: &[(&str, String, bool)] = &[
            ("buttons to answer", format!("{text}<div>{}</div>", answered("Reply")), false),
            ("in another language", format!("{text}<div>{}</div>", answered("Antworten")), false),
            ("far more than the text", format!("{text}{}", answered("Reply").repeat(30)), false),
            ("beside the paragraphs", format!("<div>{text}{}</div>", answered("Reply")), false),
            ("buttons to share", format!("{text}<div>{}</div>", answered("Share")), true),
            ("one button", format!("{text}<div>{}</div>", post("<a href=#>Reply</a>")), true),
            ("names of files", format!("{text}<div>{}</div>", answered("reply_sms.py")), true),
            ("links to parts of a guide", format!("{text}<div>{}</div>", answered("Reply to them")), true),
            ("posts without dates", format!("{text}<div>{undated}</div>"), true),
            ("no article above", format!("{TEXT}<div>{}</div>", answered("Reply")), true),
            ("a heading", format!("{text}<div><h2>Comments</h2>{}</div>", post("").repeat(2)), false),
            ("a number", format!("{text}<div><h2>2 Kommentare</h2>{}</div>", post("").repeat(2)), false),
            ("of a part of the text", format!("{text}<div><h2>Comments</h2><p>x</div>"), true),
            (
                "with text behind it",
                format!("{text}<div><h2>Comments</h2>{}</div>{TEXT}", post("").repeat(2)),
                true,
            ),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(html, "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_threads(&read.sight(&page), &mut verdicts);
            let is_left = kept(&verdicts).any(|i| read.chunks[i].block.text.starts_with('x'));
            assert_eq!(is_left, *expected, "{name}: {verdicts:?}");
            assert!(kept(&verdicts).any(|i| TEXT.contains(&read.chunks[i].block.text)), "{name}");
        }
    }
}
