//! Drops what a paper says of an article, and not the article: who helped with it, whose opinion it is, who wrote it.
//! Such paragraphs end like sentences and run as long as the article's own.
//!
//! It knows set phrases, type and place.
//!
//! Invariant: a note is short beside the text, and stands at one of its ends or begins with a set phrase.

use super::labels::is_dated;
use super::{Verdict, kept};
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
    /// Bytes of a day and a length.
    const LENGTH: usize = 24;
    let end = &text[text.ceil_char_boundary(text.len().saturating_sub(LENGTH))..];
    end.contains('|') && !end.ends_with(['.', '!', '?']) && is_dated(end)
}

/// Drops the notes.
pub(super) fn drop_notes(sight: &Sight, verdicts: &mut [Verdict]) {
    let kept: Vec<usize> = kept(verdicts).collect();
    let all: u32 = kept.iter().map(|&i| sight.chunks[i].weight).sum();
    let most = NOTE.min((SHARE * all as f32) as u32);
    let (mut apart, mut is_apart) = (0, true);
    for (at, &i) in kept.iter().enumerate().rev() {
        let (chunk, text) = (&sight.chunks[i], &sight.texts[i]);
        let place = sight.measures.place[chunk.node.index()];
        let is_note = chunk.weight <= most
            && sight.heading_level(i).is_none()
            && !place.is_in(Within::Pre)
            && !place.is_in(Within::Quote);
        is_apart = is_apart && is_note && chunk.italic as f32 >= SET_APART * chunk.weight as f32;
        if is_apart {
            // A quotation in italics is none.
            apart = if text.quoted { MOST + 1 } else { apart + 1 };
        }
        let is_edge = at < EDGE || at + EDGE >= kept.len();
        let reason = if is_note && is_film(&chunk.block.text) {
            "says what a film shows"
        } else if is_note && (text.phrases.begins(Phrase::Note) || is_edge && text.phrases.has(Phrase::Note))
        {
            "says who helped with it, or whose opinion it is"
        } else {
            continue;
        };
        verdicts[i] = Verdict::dropped(reason);
    }
    for &i in kept.iter().rev().take(apart).filter(|_| apart <= MOST) {
        verdicts[i] = Verdict::dropped("is set apart behind the text");
    }
}
