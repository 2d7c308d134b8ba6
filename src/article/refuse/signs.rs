//! The signs that a page shows as a whole: what tells an article from lists, shops and threads.
//!
//! It knows what the steps before have kept and scored, and what the page states about itself.
//!
//! Invariant: no sign depends on the language of the text.

use super::figures;
use super::leads::{headings, kept_led, led};
use super::repeats::Repeats;
use crate::article::address::{Address, Kind};
use crate::article::digest::{bag, overlap};
use crate::article::meta::Stated;
use crate::article::observe::{End, Text};
use crate::article::prune::{Verdict, kept};
use crate::article::sight::Sight;
use crate::article::trees::Row;
use crate::article::vocabulary::Name;
use crate::page::{Page, Tag};

/// Describes the page: adds its signs to a row.
pub(super) fn signs(
    sight: &Sight,
    stated: &Stated,
    scores: &[f32],
    verdicts: &[Verdict],
    repeats: &Repeats,
    row: &mut impl Row,
) {
    kept_signs(row, sight, scores, verdicts);
    heading_signs(row, sight);
    tag_signs(row, sight.page);
    stated_signs(row, stated);
    address_signs(row, sight);
    repeats.describe(row);
    row.push("kept led", kept_led(sight, verdicts));
    figures::describe(row, sight);
    row.push("named shop", named_share(sight, Name::Shop));
    row.push("named body", named_share(sight, Name::Body));
    row.push("tools", sight.measures.tools as f32);
}

/// A chunk with so many words is a paragraph.
const LONG: f32 = 30.0;

fn kept_signs(row: &mut impl Row, sight: &Sight, scores: &[f32], verdicts: &[Verdict]) {
    let kept: Vec<usize> = kept(verdicts).collect();
    let words = |i: usize| sight.texts[i].words as f32;
    let all: f32 = (0..scores.len()).map(words).sum::<f32>().max(1.0);
    let over = |f: &dyn Fn(usize) -> f32| kept.iter().map(|&i| f(i)).sum::<f32>();
    let sum = over(&words);
    let count = (kept.len() as f32).max(1.0);
    let is_heading = |i: usize| sight.heading_level(i).is_some();
    row.push("kept words", sum);
    row.push("kept share", sum / all);
    row.push("kept score", over(&|i| words(i) * scores[i]) / sum.max(1.0));
    row.push("kept chunks", kept.len() as f32);
    row.push("kept long", kept.iter().filter(|&&i| words(i) >= LONG).count() as f32);
    row.push("kept headings", over(&|i| f32::from(u8::from(is_heading(i)))) / count);
    row.push("kept sentences", kept.iter().filter(|&&i| is_sentence(&sight.texts[i])).count() as f32);
    let prose = |i: usize| sight.prose[i].max(0.0);
    row.push("kept prose", over(&prose));
    row.push("kept prose share", over(&prose) / (0..scores.len()).map(prose).sum::<f32>().max(1.0));
    let span = kept.first().zip(kept.last()).map_or(1, |(first, last)| last - first + 1);
    row.push("kept of span", kept.len() as f32 / span as f32);
    row.push("promised", (0..scores.len()).map(|i| words(i) * scores[i]).sum::<f32>());
}

/// Whether a text is at least one whole sentence.
fn is_sentence(text: &Text) -> bool {
    /// Words of the shortest.
    const SENTENCE: u32 = 12;
    text.end == End::Sentence && text.words >= SENTENCE
}

fn heading_signs(row: &mut impl Row, sight: &Sight) {
    let count = headings(sight).count() as f32;
    row.push("linked headings share", led(sight) as f32 / count.max(1.0));
}

fn tag_signs(row: &mut impl Row, page: &Page) {
    const TAGS: [(&str, Tag); 5] = [
        ("times", Tag::Time),
        ("images", Tag::Img),
        ("inputs", Tag::Input),
        ("buttons", Tag::Button),
        ("items", Tag::Li),
    ];
    let mut counts = [0_u32; 1 << u8::BITS];
    page.nodes().for_each(|node| counts[usize::from(page.tag(node) as u8)] += 1);
    for (name, tag) in TAGS {
        row.push(name, counts[usize::from(tag as u8)] as f32);
    }
}

fn stated_signs(row: &mut impl Row, stated: &Stated) {
    row.flag("data article", stated.data.contains("Article\""));
    row.flag("data product", stated.data.contains("\"Product\""));
    row.flag("type article", stated.kind.as_deref().is_some_and(|kind| kind.contains("article")));
}

/// What joins the words of an address.
const JOINTS: [char; 4] = ['-', '_', '+', '.'];

fn address_signs(row: &mut impl Row, sight: &Sight) {
    let address = Address::read(sight.page);
    let name = address.name.replace(JOINTS, " ");
    let words = name.split(' ').filter(|word| word.contains(char::is_alphabetic));
    row.push("address words", words.count() as f32);
    row.push("address titled", overlap(&bag(&name), &bag(sight.title)));
    for (name, kind) in
        [("address text", Kind::Text), ("address shop", Kind::Shop), ("address thread", Kind::Thread)]
    {
        row.push(name, f32::from(address.says(kind)));
    }
}

/// Share of the page's text in elements of a name.
pub(super) fn named_share(sight: &Sight, name: Name) -> f32 {
    let m = sight.measures;
    let has = |i: &usize| {
        let node = sight.chunks[*i].node.index();
        m.own[node].has(name) || m.around[node].has(name) || m.near[node].has(name)
    };
    let named: u32 = (0..sight.chunks.len()).filter(has).map(|i| sight.chunks[i].weight).sum();
    named as f32 / m.total.max(1) as f32
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_address_that_says_the_title_is_told() {
        let signs = |url: &str| {
            let wire =
                format!("1\u{1e}{url}\u{1e}en\u{1e}The mill closes\u{1e}\u{2}p\u{1f}\u{4}It does.\u{3}");
            let (names, _, values) = crate::article::describe_page(&crate::page::from_wire(&wire), None);
            let value = |name| names.iter().position(|n| *n == name).map(|i| values[i]);
            ["address words", "address titled"].map(value)
        };
        let cases = [
            ("https://a.example/news/the-mill-closes.html?a=b", [4.0, 0.75]),
            ("https://a.example/news/the_mill/", [2.0, 1.0]),
            ("https://a.example/2024/12/", [0.0, 0.0]),
            ("https://a.example/", [0.0, 0.0]),
        ];
        for (url, expected) in cases {
            assert_eq!(signs(url), expected.map(Some), "{url}");
        }
    }
}
