//! Drops at both ends of the text who wrote it, where and when, and what is told of the author.
//!
//! It knows which chunks were kept, and who the page says wrote it.
//!
//! Invariant: only chunks near either end go, and lines of a programme, which have dates too, stay.

use super::labels::{has_day, is_dated};
use super::repeats::holds_words;
use super::teasers::may_lead;
use crate::article::measure::Within;
use crate::article::observe::{End, Text};
use crate::article::prune::{Verdict, kept};
use crate::article::sight::Sight;
use crate::article::vocabulary::Phrase;
use crate::text::letters;

/// Kept chunks at either end among which lines about the author and the time stand.
const EDGE: usize = 3;

/// Words that a line about the author has at most, beside the name.
const BESIDE_NAME: usize = 4;

/// Letters of the shortest name; less is an abbreviation, and stands in other words.
const NAME: usize = 6;

/// Authors whose names are looked for.
const AUTHORS: usize = 12;

/// Words up to which a line with a date and a time is nothing else.
const STAMP: u32 = 14;

/// Words up to which a text that names the author early tells of the author.
const BIOGRAPHY: usize = 80;

/// Bytes of its letters in which it does: what the author is may stand before the name.
const OPENING: usize = 20;

/// Words up to which a line that begins like a byline, and has mostly capitals, is one.
const SIGNED: usize = 10;

/// Words up to which a line with a year and a day, or with a time to read, is nothing else.
const BARE_DATE: u32 = 5;

/// Lines with a date and a time from which on they are a programme, and belong to the text.
const PROGRAMME: usize = 4;

/// Drops at both ends who wrote the article and when, and what is told of the author below it.
pub(super) fn drop_signatures(sight: &Sight, verdicts: &mut [Verdict]) {
    let kept: Vec<usize> = kept(verdicts).collect();
    let dated = |&&i: &&usize| {
        is_line(sight, i) && sight.texts[i].words <= STAMP && is_dated(&sight.chunks[i].block.text)
    };
    let is_byline =
        |i: usize| is_line(sight, i) && sight.texts[i].words <= STAMP && has_day(&sight.chunks[i].block.text);
    let is_programme = kept.iter().filter(dated).count() >= PROGRAMME;
    let mut authors: Vec<(String, usize)> = Vec::new();
    for name in sight.author.split([',', ';', '&', '/', '|']).take(AUTHORS) {
        let name = (letters(name), name.split_whitespace().count());
        if name.0.chars().nth(NAME - 1).is_some() {
            authors.push(name);
        }
    }
    let mut is_above = true;
    for (at, &i) in kept.iter().enumerate() {
        is_above &= sight.texts[i].words <= STAMP;
        let (is_first, is_last) = (at < EDGE, at + EDGE >= kept.len());
        if !(is_first || is_last) {
            continue;
        }
        let text = letters(&sight.chunks[i].block.text);
        let seen = &sight.texts[i];
        let words = seen.words as usize;
        let (mut is_signed, mut is_told) = (false, false);
        for (name, names) in &authors {
            is_signed |= words <= names + BESIDE_NAME && holds_words(&text, name);
            let opening = &text[..text.floor_char_boundary(OPENING + name.len())];
            is_told |= *names > 1 && is_last && holds_words(opening, name);
        }
        // Half of the scripts have no capitals.
        let is_in_capitals = || {
            let is_cased = |c: char| c.is_lowercase() || c.is_uppercase();
            2 * seen.capitals as usize >= words || !sight.chunks[i].block.text.contains(is_cased)
        };
        let is_byline_by_phrase = seen.phrases.begins(Phrase::Byline) && words <= SIGNED && is_in_capitals();
        is_signed |= is_byline_by_phrase || sight.is_press && is_first && is_name(seen);
        let is_place = sight.is_press && is_first && is_place(sight, i);
        let is_biography = is_told && !is_first && words <= BIOGRAPHY && !seen.quoted;
        let is_headed = is_byline_by_phrase && is_first && sight.heading_level(i).is_some();
        let reason = if is_line(sight, i) && is_signed || is_headed || is_place {
            "says who wrote it, or where"
        } else if is_biography {
            "tells of the author"
        } else if !is_programme && (dated(&&i) || is_first && is_byline(i))
            || is_line(sight, i) && is_bare_date(sight, i)
            || is_above && is_first && is_stamp(sight, i)
        {
            "says when it was written, or how long it takes to read"
        } else {
            continue;
        };
        verdicts[i] = Verdict::dropped(reason);
    }
}

/// Whether a line is words with capitals and nothing else, as names are.
fn is_name(seen: &Text) -> bool {
    /// Words of two names.
    const NAMES: std::ops::RangeInclusive<u32> = 2..=5;
    NAMES.contains(&seen.words) && seen.capitals == seen.words && seen.digits == 0
}

/// Whether a chunk is one word with a capital, or a few, and nothing else: "Berlin.", "Nairobi".
fn is_place(sight: &Sight, i: usize) -> bool {
    let seen = &sight.texts[i];
    let is_few = seen.words <= SHORT && seen.capitals == seen.words && seen.digits == 0;
    is_few && !seen.quoted && is_line_or_abbreviated(sight, i)
}

/// Whether a line has a figure and little else. Elsewhere than in the press it begins with it.
fn is_stamp(sight: &Sight, i: usize) -> bool {
    let seen = &sight.texts[i];
    seen.digits > 0
        && seen.letters > seen.digits + 1
        && seen.words <= BARE_DATE
        && (sight.is_press || seen.begins_digit)
        && is_line_or_abbreviated(sight, i)
}

/// Whether a chunk is a line, or one of so few words that its point is that of an abbreviation.
fn is_line_or_abbreviated(sight: &Sight, i: usize) -> bool {
    let seen = &sight.texts[i];
    is_line(sight, i) || seen.end == End::Sentence && seen.words <= SHORT && is_plain(sight, i)
}

/// Words up to which such a line may end with the point of an abbreviation: "Lesedauer 4 Min."
const SHORT: u32 = 3;

/// Whether a line is a day of a year, or a time to read.
fn is_bare_date(sight: &Sight, i: usize) -> bool {
    let seen = &sight.texts[i];
    let (mut has_day, mut has_year, mut digits) = (false, false, 0);
    for c in sight.chunks[i].block.text.chars().chain([' ']) {
        if c.is_ascii_digit() {
            digits += 1;
        } else {
            has_day |= digits == 1 || digits == 2;
            has_year |= digits == 4;
            digits = 0;
        }
    }
    let is_reading_time = seen.digits > 0 && seen.phrases.has(Phrase::Byline);
    seen.words <= BARE_DATE && (has_day && has_year || is_reading_time)
}

/// Whether a chunk is no heading, no item, no cell and no code, and does not end like a sentence.
pub(super) fn is_line(sight: &Sight, i: usize) -> bool {
    sight.texts[i].is_open() && is_plain(sight, i)
}

/// Whether a chunk is no heading, no item, no cell and no code.
fn is_plain(sight: &Sight, i: usize) -> bool {
    may_lead(sight, i) && !sight.place(i).is_in(Within::List) && !sight.place(i).is_in(Within::Quote)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::prune::tests::{TEXT, left};

    const PRESS: &str = "<meta name=news_keywords content=mills>";

    #[test]
    fn who_wrote_it_and_when_is_no_text() {
        let programme: String = (1..6).map(|day| format!("<p>{day}.5.2024, 20:00, the mill")).collect();
        let cases: &[(&str, String, usize)] = &[
            ("a name", format!("<p>Ann Miller</p>{TEXT}"), 0),
            ("a name and more", format!("<p>ANN MILLER, Valley desk</p>{TEXT}"), 0),
            ("a name run into a time", format!("<p>Ann Miller2 minutes ago</p>{TEXT}"), 0),
            ("a name in a sentence", format!("<p>Ann Miller bought the mill.</p>{}", TEXT.repeat(3)), 1),
            ("a heading", format!("<h2>Ann Miller</h2>{TEXT}"), 1),
            ("the author below", format!("{}<p>Ann Miller writes about mills.</p>", TEXT.repeat(3)), 0),
            ("another name", format!("<p>Joan Baker</p>{TEXT}"), 1),
            ("a date and a time", format!("<p>Mo 25.04.24 | 14:07 Uhr | Von Joan Baker</p>{TEXT}"), 0),
            ("a place", format!("{PRESS}<p>New Valley.</p>{TEXT}"), 0),
            ("the same on a blog", format!("<p>New Valley.</p>{TEXT}"), 1),
            ("a place below", format!("{PRESS}{0}<p>New Valley.</p>{0}", TEXT.repeat(5)), 1),
            ("a word that is no name", format!("{PRESS}<p>New mills.</p>{TEXT}"), 1),
            ("a time ago", format!("{PRESS}<p>Updated 3 hours ago</p>{TEXT}"), 0),
            ("an abbreviation", format!("{PRESS}<p>Dauer 4 Min.</p>{TEXT}"), 0),
            ("a figure first", format!("<p>3 ore fa</p>{TEXT}"), 0),
            ("a figure last", format!("<p>The mill of 1934</p>{TEXT}"), 1),
            ("a figure within", format!("{PRESS}{TEXT}<p>Day 3</p>{}", TEXT.repeat(5)), 1),
            ("nothing but a figure", format!("{PRESS}<p>1934</p>{TEXT}"), 1),
            ("a place and a day", format!("<p>Joan Baker, Valley · 15 April 2024</p>{TEXT}"), 0),
            ("in other digits", format!("<p>जोन बेकर, घाटी · १५ अप्रैल २०२४</p>{TEXT}"), 0),
            (
                "in the table of the layout",
                format!("<table><td>1.5.2024, 20:00 Uhr<br><br>{}</table>", TEXT.repeat(3)),
                0,
            ),
            ("a cell", format!("{}<table><td>1.5.2024, 20:00 Uhr</table>", TEXT.repeat(3)), 1),
            ("a byline without capitals", format!("<p>记者 山田太郎</p>{TEXT}"), 0),
            ("a year of its own", format!("<p>The mill | 2024 is its last year</p>{TEXT}"), 1),
            ("when it is sent", format!("{TEXT}<p>Valley Radio, April 2, 2024, 9:05"), 0),
            (
                "a text that runs on from its date",
                format!(
                    "<p>Mo 25.04.24 | 14:07 {} and so on</p>{TEXT}",
                    "The mill closed on Monday. ".repeat(9)
                ),
                1,
            ),
            ("a programme", format!("{programme}{TEXT}"), 5),
        ];
        for (name, html, expected) in cases {
            assert_eq!(
                left(html, drop_signatures).len(),
                *expected,
                "{name}: {:?}",
                left(html, drop_signatures)
            );
        }
    }
}
