//! Drops the boxes that stand beside the text: those in which a paper sums up its own article, and those that ask for
//! something in one of their lines.
//!
//! It knows set phrases, fields, and how much each element holds.
//!
//! Invariant: a box is small beside the text, and one of its parts says what it is.

use super::{ASKS, OFTEN, QUOTED, Verdict, kept};
use crate::article::digest::{bag, overlap};
use crate::article::sight::Sight;
use crate::article::vocabulary::Phrase;
use crate::page::{Attr, NodeId, Page, Tag};

/// Weight up to which an element is a box.
const BOX: u32 = 1200;

/// The same for one that asks.
const ASK: u32 = 600;

/// Share of the page's text up to which it is.
const SHARE: f32 = 0.2;

/// Elements above a text among which its box is looked for.
const LEVELS: usize = 5;

/// Lines of a box that asks, at most; more are a table of contents that it stands beside.
const LINES: usize = 6;

/// Share of the words of its description that the beginning of a text has.
const DESCRIBED: f32 = 0.5;

/// Words up to which a line says that a machine wrote the box that it stands in.
const LINE: u32 = 12;

/// Drops what stands in a box with a heading that offers a summary.
pub(super) fn drop_summaries(sight: &Sight, verdicts: &mut [Verdict]) {
    for i in 0..verdicts.len() {
        if sight.heading_level(i).is_some() && sight.texts[i].phrases.begins(Phrase::Stub) {
            drop_lines(
                verdicts,
                &lines_around(sight, verdicts, sight.chunks[i].node, BOX),
                "sums up the article",
            );
        }
    }
}

/// Drops what stands in a box with a field for an address or a line that a machine wrote it; in the press, also with a
/// line that was dropped and asks.
pub(super) fn drop_asking(sight: &Sight, verdicts: &mut [Verdict]) {
    let by_machine = |i: &usize| sight.texts[*i].phrases.has(Phrase::Machine);
    // An article about what machines write says so time and again.
    let is_subject = (0..verdicts.len()).filter(by_machine).count() >= OFTEN;
    let asks = |i: &usize| {
        let seen = &sight.texts[*i];
        seen.words <= LINE && by_machine(i) && !is_subject
            || sight.is_press && !verdicts[*i].kept && ASKS.iter().any(|(ask, _)| seen.phrases.has(*ask))
    };
    let mut asking: Vec<NodeId> = (0..verdicts.len()).filter(asks).map(|i| sight.chunks[i].node).collect();
    asking.extend(sight.page.nodes().filter(|&n| is_field(sight.page, n)));
    let is_short = |&i: &usize| sight.chunks[i].weight <= QUOTED;
    for node in asking {
        let lines = lines_around(sight, verdicts, node, ASK);
        if lines.len() <= LINES && lines.iter().all(is_short) && !is_beginning(sight, verdicts, &lines) {
            drop_lines(verdicts, &lines, "stands in a box that asks for something");
        }
    }
}

fn drop_lines(verdicts: &mut [Verdict], lines: &[usize], reason: &'static str) {
    lines.iter().for_each(|&i| verdicts[i] = Verdict::dropped(reason));
}

/// What is kept of the widest element around a node that is a box of a weight.
fn lines_around(sight: &Sight, verdicts: &[Verdict], node: NodeId, most: u32) -> Vec<usize> {
    let m = sight.measures;
    let is_headline = |i: usize| sight.heading_level(i) == Some(1);
    let is_box = |n: &NodeId| {
        let weight = m.weight[n.index()];
        weight <= most && weight as f32 <= SHARE * m.total as f32 && !sight.within(*n).any(is_headline)
    };
    let around = sight.page.ancestors(node).take(LEVELS).take_while(is_box).last();
    around.map_or(0..0, |around| sight.within(around)).filter(|&i| verdicts[i].kept).collect()
}

/// Whether a box has the beginning of the text, in the words that the page is described by: of a short text, the form
/// below it is a large part.
fn is_beginning(sight: &Sight, verdicts: &[Verdict], lines: &[usize]) -> bool {
    let first = kept(verdicts).find(|&i| sight.heading_level(i).is_none());
    first.filter(|first| lines.contains(first)).is_some_and(|first| {
        overlap(&bag(sight.description), &bag(&sight.chunks[first].block.text)) >= DESCRIBED
    })
}

/// Whether an element is a field for an address of mail, by its type or its name.
fn is_field(page: &Page, node: NodeId) -> bool {
    let is_mail = |attr| page.attribute(node, attr).is_some_and(|value| value.contains("mail"));
    page.tag(node) == Tag::Input && (is_mail(Attr::Type) || is_mail(Attr::Name))
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::article::prune::tests::{TEXT, left};
    use crate::page;

    #[test]
    fn a_text_with_a_form_below_it_is_no_box_that_asks() {
        for (description, expected) in [("The mill turns again.", true), ("All of our news", false)] {
            let html = format!(
                "<meta name=description content='{description}'><h1>Mills</h1><div><p>The mill turns again, and \
                nobody knows why.</p><input type=email></div><div>{}</div>",
                TEXT.repeat(9)
            );
            let text = left(&html, drop_asking).iter().any(|text| text.starts_with("The mill turns"));
            assert_eq!(text, expected, "{description}");
        }
    }

    #[test]
    fn boxes_that_ask_go_as_a_whole() {
        const PRESS: &str = "<meta name=news_keywords content=mills>";
        let field = "<input type=email>";
        let cases = [
            ("a field", format!("<div><p>x</p>{field}</div>"), false),
            ("a field further in", format!("<div><p>x</p><div><div>{field}</div></div></div>"), false),
            ("a field by its name", "<div><p>x</p><input name=your_email></div>".to_owned(), false),
            ("another field", "<div><p>x</p><input type=search></div>".to_owned(), true),
            ("beside a field", format!("<p>x</p><div>{field}</div>"), true),
            ("a text with its headline", format!("<div><h1>Mills</h1><p>x</p>{field}</div>"), true),
            ("a long text", format!("<div><p>x</p><p>{}</p>{field}</div>", "The wheel. ".repeat(50)), true),
            ("many lines", format!("<div>{}{field}</div>", "<p>x</p>".repeat(LINES + 1)), true),
            ("a line that asks", format!("{PRESS}<div><p>x</p><p>Sign up!</p></div>"), false),
            ("the same on a blog", "<div><p>x</p><p>Sign up!</p></div>".to_owned(), true),
            ("a machine", "<div><p>x</p><p>Mit KI erstellt</p></div>".to_owned(), false),
            ("a text about machines", "<div><p>x</p><p>Mit KI erstellt</p></div><p>Mit KI".repeat(2), true),
            ("beside such a line", format!("{PRESS}<p>x</p><div><p>Sign up!</p></div>"), true),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body>{0}{html}{0}", TEXT.repeat(9)), "");
            let read = Read::new(&page);
            let text = |i: usize| read.chunks[i].block.text.as_str();
            let mut verdicts: Vec<Verdict> = (0..read.chunks.len())
                .map(|i| Verdict { kept: text(i) != "Sign up!", step: "", reason: "" })
                .collect();
            drop_asking(&read.sight(&page), &mut verdicts);
            assert_eq!(kept(&verdicts).any(|i| text(i) == "x"), expected, "{name}");
            assert!(kept(&verdicts).filter(|&i| TEXT.contains(text(i))).count() >= 18, "{name}");
        }
    }
}
