//! Drops what a site says of an article, and not the article: who helped with it, whose opinion it is, who wrote it,
//! what its links earn.
//! Such paragraphs end like sentences and run as long as the article's own.
//!
//! It knows set phrases, type and place.
//!
//! Invariant: a note is short beside the text, and stands at one of its ends or begins with a set phrase.

use super::labels::is_dated;
use super::{Verdict, kept};
use crate::article::measure::Within;
use crate::article::sight::Sight;
use crate::article::vocabulary::{Phrase, phrases};

/// Weight up to which a paragraph may be a note.
const NOTE: u32 = 500;

/// Share of the kept weight above which it is what the article says.
const SHARE: f32 = 0.25;

/// Kept chunks at either end among which notes say what they are in their midst.
const EDGE: usize = 3;

/// Bytes of a note in which it names the article.
const OPENING: usize = 48;

/// Words of a question about the article, at most.
const QUESTION: u32 = 12;

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

/// Texts about such things from which on these are the subject.
const SUBJECT: usize = 4;

/// Drops the notes. Blogs and guides say most of them in their own voice.
pub(super) fn drop_notes(sight: &Sight, verdicts: &mut [Verdict]) {
    let kept: Vec<usize> = kept(verdicts).collect();
    let all: u32 = kept.iter().map(|&i| sight.chunks[i].weight).sum();
    let most = NOTE.min((SHARE * all as f32) as u32);
    let is_imprint = |i: usize| sight.texts[i].phrases.has(Phrase::Imprint);
    let is_subject = kept.iter().filter(|&&i| is_imprint(i)).count() >= SUBJECT;
    let (mut apart, mut is_apart) = (0, sight.is_press);
    for (at, &i) in kept.iter().enumerate().rev() {
        let (chunk, text) = (&sight.chunks[i], &sight.texts[i]);
        let place = sight.place(i);
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
        // What was not known until this article appeared is told late in its sentence.
        let opening = &chunk.block.text[..chunk.block.text.floor_char_boundary(OPENING)];
        let is_itself = || at + EDGE >= kept.len() && phrases(opening).has(Phrase::Itself);
        let is_said = || text.phrases.has(Phrase::Note) || is_itself();
        let says = || text.phrases.begins(Phrase::Note) || is_edge && is_said();
        let is_asked = || is_edge && text.words <= QUESTION && chunk.block.text.ends_with('?');
        let reason = if !is_note {
            continue;
        } else if is_imprint(i) && !is_subject {
            "tells what links earn, or where it was first"
        } else if sight.is_press && is_film(&chunk.block.text) {
            "says what a film shows"
        } else if sight.is_press && says() {
            "says who helped with it, or whose opinion it is"
        } else if text.phrases.has(Phrase::Itself) && is_asked() {
            "asks whether it was of use"
        } else {
            continue;
        };
        verdicts[i] = Verdict::dropped(reason);
    }
    for &i in kept.iter().rev().take(apart).filter(|_| apart <= MOST) {
        verdicts[i] = Verdict::dropped("is set apart behind the text");
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::article::prune::tests::TEXT;
    use crate::page;

    #[test]
    fn what_a_site_says_of_its_links_and_its_texts_goes() {
        const PRESS: &str = "<meta name=news_keywords content=mills>";
        const EARNS: &str = "<p>This page contains affiliate links.</p>";
        let cases = [
            ("it earns", EARNS.to_owned(), false),
            ("another language", "<p>Beim Kauf erhalten wir eine Provision.</p>".to_owned(), false),
            ("where it was first", "<p>The post Of Mills appeared first on Wheels.</p>".to_owned(), false),
            ("when", "<p>Originally published in March 2022.</p>".to_owned(), false),
            ("a version", format!("{PRESS}<p>A version of this article had it wrong.</p>"), false),
            ("the same on a blog", "<p>A version of this article had it wrong.</p>".to_owned(), true),
            (
                "what was not known",
                format!("{PRESS}<p>Why the wheel had stopped was not known when this article appeared.</p>"),
                true,
            ),
            ("a question", "<p>War dieser Artikel hilfreich?</p>".to_owned(), false),
            ("a question of its own", "<p>Was it of any use?</p>".to_owned(), true),
            ("a part of the text", "<p>The flour was originally published by weight.</p>".to_owned(), true),
            ("a heading", EARNS.replace("p>", "h2>"), true),
            ("a quotation", format!("<blockquote>{EARNS}</blockquote>"), true),
            ("the subject", EARNS.repeat(SUBJECT), true),
            ("most of the text", EARNS.replace("links", &"links ".repeat(99)), true),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body>{}{html}", TEXT.repeat(9)), "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_notes(&read.sight(&page), &mut verdicts);
            assert_eq!(verdicts.last().map(|verdict| verdict.kept), Some(expected), "{name}");
        }
    }
}
