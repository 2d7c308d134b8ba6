//! Drops the caption that stands beside a picture in no element for captions, told by the credit behind it.
//!
//! It knows pictures, boxes and credits.
//!
//! Invariant: a box has a picture, one text below it and one credit, and little text; anything else is no caption's.

use super::labels::is_credit;
use super::teasers::may_lead;
use crate::article::measure::VETO;
use crate::article::observe::End;
use crate::article::prune::Verdict;
use crate::article::sight::Sight;
use crate::article::vocabulary::{Phrase, phrases};
use crate::page::{NodeId, Page, Tag};

/// Weight up to which a text beside a picture is its caption.
const CAPTION: u32 = 400;

/// Elements above a credit among which the box is looked for.
const LEVELS: usize = 4;

/// Drops each text that stands below a picture and shares a box with it and the credit behind it, and with nothing else.
///
/// Where such boxes hold a large share of the page's text they are the steps of a guide, and stay.
pub(super) fn drop_captions(sight: &Sight, verdicts: &mut [Verdict]) {
    let captions: Vec<usize> = (1..verdicts.len())
        .filter(|&i| verdicts[i - 1].kept && is_credit(&sight.texts[i]) && is_caption(sight, i - 1))
        .map(|i| i - 1)
        .collect();
    let weight: u32 = captions.iter().map(|&i| sight.chunks[i].weight).sum();
    if weight as f32 > VETO * sight.measures.total as f32 {
        return;
    }
    for i in captions {
        verdicts[i] = Verdict::dropped("is a caption");
    }
}

/// Whether the text shares a box with a picture above it and the credit behind it, and with nothing else.
fn is_caption(sight: &Sight, i: usize) -> bool {
    let [text, credit] = [&sight.chunks[i], &sight.chunks[i + 1]];
    if sight.heading_level(i).is_some() || text.weight > CAPTION {
        return false;
    }
    let weight = text.weight + credit.weight;
    let weights = &sight.measures.weight;
    let around = std::iter::once(credit.node).chain(sight.page.ancestors(credit.node)).take(LEVELS);
    let mut boxes = around.take_while(|b| weights[b.index()] <= weight);
    boxes.any(|b| {
        weights[b.index()] == weight && (b.0..text.parts.start).any(|n| is_picture(sight.page, NodeId(n)))
    })
}

/// Weight up to which a line in italics below a picture is its title.
const TITLE: u32 = 200;

/// Share of a line in italics from which on it is set in them.
const SLANTED: f32 = 0.95;

/// Titles of pictures up to which they stand beside the text; more are the steps of a guide, and the text itself.
const MOST_TITLES: usize = 3;

/// Words of a credit behind a caption, at most.
const CREDIT: usize = 6;

/// Drops each line in italics that stands below a picture and does not end like a sentence, and each caption there that
/// ends with its credit.
pub(super) fn drop_titles(sight: &Sight, verdicts: &mut [Verdict]) {
    let mut titles = Vec::new();
    for (i, verdict) in verdicts.iter_mut().enumerate().skip(1).filter(|(_, verdict)| verdict.kept) {
        let chunk = &sight.chunks[i];
        let is_credited = chunk.weight <= CAPTION
            && sight.texts[i].end != End::Colon
            && (ends_with_credit(chunk.block.text.as_bytes()) || is_labelled(&chunk.block.text));
        let is_title = chunk.weight <= TITLE
            && chunk.italic as f32 >= SLANTED * chunk.weight as f32
            && sight.texts[i].end == End::Open
            && !sight.texts[i].quoted
            && sight.heading_level(i).is_none();
        let mut between = (sight.chunks[i - 1].parts.end..chunk.parts.start).map(NodeId);
        if (is_title || is_credited && may_lead(sight, i))
            && between.any(|n| is_picture(sight.page, n) && !sight.measures.unseen[n.index()])
        {
            if is_credited {
                *verdict = Verdict::dropped("is a caption");
            } else {
                titles.push(i);
            }
        }
    }
    for i in titles.iter().copied().filter(|_| titles.len() <= MOST_TITLES) {
        verdicts[i] = Verdict::dropped("is the title of a picture");
    }
}

/// Bytes of the longest label before a caption, with the mark behind it.
const LABEL: usize = 24;

/// Whether a text has a label that says whose picture something is, at its beginning or before its last words: "Photo:
/// the wheel", "The wheel (Photo: A. Smith)".
fn is_labelled(text: &str) -> bool {
    const MARKS: [char; 2] = [':', '：'];
    let begins = |text: &str| phrases(text).begins(Phrase::Credit);
    if text[..text.floor_char_boundary(LABEL)].contains(MARKS) && begins(text) {
        return true;
    }
    let Some((before, name)) = text.rsplit_once(MARKS) else { return false };
    let is_edge = |c: char| c.is_whitespace() || matches!(c, '(' | '[' | '（' | '【');
    let label = before.rsplit(is_edge).next().map_or(0, str::len);
    name.split_whitespace().count() < CREDIT && begins(&text[before.len() - label..])
}

/// Whether a few words behind the last sentences have a mark between two names, or a stroke in brackets, as whose
/// picture it is is told in all languages: "The wheel turned. Photo: A. Smith/AFP", "The wheel (A. Smith/AFP)".
fn ends_with_credit(text: &[u8]) -> bool {
    let (mut words, mut is_marked, mut is_parted) = (1, false, false);
    for pair in text.windows(2).rev() {
        match pair {
            [b'.' | b'!' | b'?', b' '] if is_marked => return words <= CREDIT,
            [b' ', b'('] if is_parted => return words <= CREDIT,
            [_, b' '] => words += 1,
            [before, mark @ (b':' | b'/')] if !before.is_ascii_digit() => {
                is_marked = true;
                is_parted |= *mark == b'/';
            }
            _ => {}
        }
    }
    false
}

pub(super) fn is_picture(page: &Page, node: NodeId) -> bool {
    matches!(page.tag(node), Tag::Img | Tag::Picture | Tag::Video)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::article::prune::tests::TEXT;
    use crate::page;

    #[test]
    fn a_text_in_one_box_with_a_picture_and_its_credit_is_a_caption() {
        const SEEN: &str = "The wheel of the mill, as it was when it still turned.";
        const STEPS: usize = 24; // about half of the text
        let cases = [
            ("a box", format!("<div><img><p>{SEEN}</p><p>Photo: A. Smith</p></div>"), false),
            (
                "in spans",
                format!(
                    "<div><picture></picture><p><span style=display:block>{SEEN}</span><span style=display:block>Foto: A. Smith</span></p></div>"
                ),
                false,
            ),
            ("no picture", format!("<div><p>{SEEN}</p><p>Photo: A. Smith</p></div>"), true),
            ("no credit", format!("<div><img><p>{SEEN}</p><p>It stands now.</p></div>"), true),
            (
                "more text",
                format!("<div><img><p>It turned.</p><p>{SEEN}</p><p>Photo: A. Smith</p></div>"),
                true,
            ),
            ("text above it", format!("<div><p>{SEEN}</p><img><p>Photo: A. Smith</p></div>"), true),
            ("steps", format!("<div><img><p>{SEEN}</p><p>Photo: A. Smith</p></div>").repeat(STEPS), true),
            ("a heading", format!("<div><img><h2>{SEEN}</h2><p>Photo: A. Smith</p></div>"), true),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body>{}{html}{}", TEXT.repeat(9), TEXT.repeat(9)), "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_captions(&read.sight(&page), &mut verdicts);
            let seen = read.chunks.iter().position(|chunk| chunk.block.text == SEEN);
            assert_eq!(seen.map(|i| verdicts[i].kept), Some(expected), "{name}");
        }
    }

    #[test]
    fn a_text_below_a_picture_that_ends_with_a_credit_is_a_caption() {
        const TEXT: &str = "<p>The mill closed on Monday, and nobody in the valley knew why it had.</p>";
        let cases = [
            ("a label", "<img><p>The wheel still turned. Photo: A. Smith/AFP</p>", false),
            ("two names", "<img><p>Hjólið snerist enn. Ljósmynd/Aðsend</p>", false),
            ("in brackets", "<img><p>The wheel, still turning (A. Smith/AFP)</p>", false),
            ("a label in brackets", "<img><p>The wheel, still turning (Photo: A. Smith)</p>", false),
            ("a label before it", "<img><p>Photo: the wheel, as it was when it still turned.</p>", false),
            ("a label behind it", "<img><p>The wheel, as it was when it turned Foto: A. Smith</p>", false),
            ("a measure in brackets", "<img><p>The wheel, still turning (Bags: 65)</p>", true),
            ("no label", "<img><p>The miller said: it turns.</p>", true),
            ("in quotes", "<img><p>The wheel still turned. Photo by: 'Ann Smith'.</p>", false),
            ("no picture", "<p>The wheel still turned. Photo: A. Smith/AFP</p>", true),
            ("numbers", "<img><p>The wheel still turned. It did so 24/7.</p>", true),
            (
                "a long end",
                "<img><p>It turned. The miller said what he had always said: it would turn on.</p>",
                true,
            ),
            ("a lead", "<img><p>The wheel still turned. What it did:</p>", true),
            ("a cell", "<table><td><img>The wheel still turned. Photo: A. Smith/AFP</table>", true),
            ("a heading", "<img><h2>The wheel still turned. Photo: A. Smith/AFP</h2>", true),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body>{TEXT}{html}{TEXT}"), "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_titles(&read.sight(&page), &mut verdicts);
            assert_eq!(verdicts[1].kept, expected, "{name}");
        }
    }
}
