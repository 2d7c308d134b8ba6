//! Drops what a paper says of an article, and not the article: who helped with it, whose opinion it is, who wrote it.
//! Such paragraphs end like sentences and run as long as the article's own.
//!
//! It knows set phrases, type and place.
//!
//! Invariant: a note is short beside the text, and stands at one of its ends or begins with a set phrase.

use super::labels::is_dated;
use super::{Verdict, heading_level};
use crate::article::measure::Within;
use crate::article::sight::Sight;
use crate::article::vocabulary::Phrase;

/// Weight up to which a paragraph may be a note.
const NOTE: u32 = 500;

/// Share of the kept weight above which it is what the article says.
const SHARE: f32 = 0.25;

/// Kept chunks at either end among which notes say what they are in their midst.
const EDGE: usize = 3;

/// Share of a paragraph in italics from which on it is set apart as a whole.
const SET_APART: f32 = 0.9;

/// Paragraphs in italics at the end up to which they are notes; more are a quotation, or a letter.
const MOST: usize = 2;

/// Whether a text ends with a day and how long a film is: "21.04.2024 | 1:21 min".
fn is_film(text: &str) -> bool {
    const LONGEST: usize = 3;
    let is_length = |part: &str| part.split_whitespace().count() < LONGEST && part.contains(':');
    text.rsplit_once('|').is_some_and(|(before, length)| {
        let day = before.trim_end().rsplit_once(' ').map_or("", |(_, day)| day);
        is_length(length) && is_dated(&format!("{day} {length}"))
    })
}

/// Drops the notes.
pub(super) fn drop_notes(sight: &Sight, verdicts: &mut [Verdict]) {
    let kept: Vec<usize> = (0..verdicts.len()).filter(|&i| verdicts[i].kept).collect();
    let all: u32 = kept.iter().map(|&i| sight.chunks[i].weight).sum();
    let is_note = |i: usize| {
        let chunk = &sight.chunks[i];
        let place = sight.measures.place[chunk.node.index()];
        chunk.weight <= NOTE
            && chunk.weight as f32 <= SHARE * all as f32
            && heading_level(sight.page.tag(chunk.node)).is_none()
            && !place.is_in(Within::Pre)
            && !place.is_in(Within::Quote)
    };
    let is_set_apart = |i: usize| {
        let chunk = &sight.chunks[i];
        is_note(i) && chunk.italic as f32 >= SET_APART * chunk.weight as f32
    };
    for (at, &i) in kept.iter().enumerate().filter(|(_, i)| is_note(**i)) {
        let is_edge = at < EDGE || at + EDGE >= kept.len();
        let said = &sight.texts[i].phrases;
        if is_film(&sight.chunks[i].block.text) {
            verdicts[i] = Verdict { kept: false, step: "prune", reason: "says what a film shows" };
        } else if said.begins(Phrase::Note) || is_edge && said.has(Phrase::Note) {
            let reason = "says who helped with it, or whose opinion it is";
            verdicts[i] = Verdict { kept: false, step: "prune", reason };
        }
    }
    let apart: Vec<usize> = kept.iter().rev().copied().take_while(|&i| is_set_apart(i)).collect();
    if apart.len() <= MOST && !apart.iter().any(|&i| sight.texts[i].quoted) {
        for i in apart {
            verdicts[i] = Verdict { kept: false, step: "prune", reason: "is set apart behind the text" };
        }
    }
}
