//! Sentence boundaries in real languages: hand-made cases, and laws that hold for any text.

use nutgraf::lang::{self, Lang};
use nutgraf::text::{self, Rules};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The languages whose boundary F1 is pinned, and the least it may be.
const PINNED: [&str; 15] =
    ["ar", "de", "en", "es", "fr", "hi", "id", "it", "ja", "nl", "pl", "pt", "ru", "tr", "zh"];
const LEAST_F1: f64 = 0.98;

/// Languages with fewer cases; how many at least.
const OTHERS: [&str; 14] =
    ["cs", "da", "el", "fa", "fi", "he", "hu", "ko", "nb", "ro", "sv", "th", "uk", "vi"];
const FEWEST_OTHER_CASES: usize = 15;

/// What a set of cases gave.
#[derive(Default)]
struct Tally {
    right: usize,
    found: usize,
    wanted: usize,
    cases: usize,
    report: String,
}

impl Tally {
    fn f1(&self) -> f64 {
        2.0 * self.right as f64 / (self.found + self.wanted).max(1) as f64
    }
}

/// A case's text and the offsets at which its sentences begin, but for the first.
fn parse(line: &str) -> (String, BTreeSet<usize>) {
    let mut text = String::new();
    let mut starts = BTreeSet::new();
    for (i, piece) in line.split('‖').enumerate() {
        let piece = if i == 0 { piece } else { piece.strip_prefix(' ').unwrap_or(piece) };
        if i > 0 {
            starts.insert(text.len());
        }
        text.push_str(piece);
    }
    (text, starts)
}

fn tally(code: &str) -> Tally {
    let path = format!("{}/tests/sentences/{code}.txt", env!("CARGO_MANIFEST_DIR"));
    let Ok(file) = std::fs::read_to_string(&path) else { panic!("{path} cannot be read") };
    let mut tally = Tally::default();
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (text, wanted) = parse(line);
        let spans = lang::sentences(Lang::from_tag(code), &text);
        let found: BTreeSet<usize> = spans.iter().skip(1).map(|span| span.start).collect();
        tally.cases += 1;
        tally.right += found.intersection(&wanted).count();
        tally.found += found.len();
        tally.wanted += wanted.len();
        if found != wanted {
            let pieces: Vec<&str> = spans.into_iter().map(|span| &text[span]).collect();
            tally.report += &format!("  wanted {line}\n  found  {}\n", pieces.join(" ‖ "));
        }
    }
    tally
}

/// Holds languages to the least F1, and to a number of cases.
#[allow(clippy::print_stdout, reason = "`--nocapture` shows how well each language is cut")]
fn hold(codes: &[&str], cases: usize) {
    let mut low = String::new();
    for code in codes {
        let tally = tally(code);
        println!("{code} F1 {:.3} in {} cases\n{}", tally.f1(), tally.cases, tally.report);
        assert!(tally.cases >= cases, "{code} has only {} cases", tally.cases);
        if tally.f1() < LEAST_F1 {
            low += &format!("{code} F1 {:.3}\n{}\n", tally.f1(), tally.report);
        }
    }
    assert!(low.is_empty(), "{low}");
}

#[test]
fn the_largest_languages_are_cut_right() {
    hold(&PINNED, 40);
}

#[test]
fn other_languages_are_cut_right() {
    hold(&OTHERS, FEWEST_OTHER_CASES);
}

/// Checks the laws of sentences for one text.
fn check(text: &str, rules: &Rules) {
    let spans = text::sentences(text, rules);
    let mut end = 0;
    for span in &spans {
        assert!(span.start >= end, "in order and without overlap");
        assert!(text[end..span.start].trim().is_empty(), "only white space is left out");
        let sentence = &text[span.clone()];
        assert_eq!(sentence, sentence.trim(), "trimmed");
        assert!(!sentence.is_empty());
        end = span.end;
    }
    assert!(text[end..].trim().is_empty(), "all is covered");
}

/// Text of what boundaries hang on, more likely to break them than any other.
fn knotty() -> impl Strategy<Value = String> {
    let pieces = [
        ".",
        "?",
        "!",
        "…",
        "...",
        " ",
        "\n",
        "\"",
        "“",
        "”",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        "「",
        "」",
        "。",
        "？",
        "Dr",
        "z. B",
        "U.S",
        "No",
        "3",
        "14",
        "The",
        "er",
        "iPhone",
        "said",
        "と",
        "ไทย",
        "؟",
        "।",
        ";",
        "—",
        "’",
        "e\u{301}",
        "😀",
        "XIV",
        "\u{a0}",
        "http://a.b/c?d",
        "Yahoo!",
        "\u{200f}",
        "Ж",
        "ß",
        "İ",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_is_covered_in_order(text in "\\PC*") {
        for code in ["en", "de", "fr", "el", "th", "zh"] {
            check(&text, lang::rules(Lang::from_tag(code)));
        }
        check(&text, lang::rules(None));
    }

    #[test]
    fn knotty_text_is_covered_in_order(text in knotty()) {
        for code in ["en", "de", "fr", "el", "th", "ja", "tr", "ko", "pl"] {
            check(&text, lang::rules(Lang::from_tag(code)));
        }
        check(&text, &Rules::NONE);
    }

    #[test]
    fn words_and_terms_stand_in_order(text in knotty()) {
        for code in ["en", "fr", "tr", "el", "ar", "zh", "fi"] {
            let mut start = 0;
            for term in lang::terms(Lang::from_tag(code), &text) {
                prop_assert!(term.span.start >= start && term.span.end <= text.len());
                prop_assert!(!term.text.is_empty());
                start = term.span.start + 1;
            }
        }
    }

    #[test]
    fn openings_and_ends_are_char_boundaries(text in knotty()) {
        for code in ["en", "fr", "de", "zh", "ja", "ar"] {
            let lang = Lang::from_tag(code);
            lang::leaning(lang, &text);
            lang::fronted_pronoun(lang, &text);
            lang::quoted_by_pronoun(lang, &text);
            lang::unsaid_subject(lang, &text);
            let ends = [lang::connective_end(lang, &text), lang::dateline_end(lang, &text), lang::attribution_start(lang, &text)];
            for at in ends.into_iter().flatten() {
                prop_assert!(text.is_char_boundary(at));
            }
        }
    }

    #[test]
    fn any_word_can_be_stemmed(word in "\\PC{0,20}") {
        for code in ["ar", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "nb", "nl", "pt", "ro", "ru", "sv", "tr"] {
            lang::stem(Lang::from_tag(code), &text::normalize(&word));
        }
    }
}

/// The largest input that a page can hold, in shapes that make careless code quadratic.
#[test]
fn long_texts_take_linear_time() {
    /// An eighth of a megabyte; a quadratic walk over it would take minutes.
    const SIZE: usize = 1 << 17;
    for piece in [
        "a", ".", ". ", ".)", "( ", "A. ", "1. ", "…", "? ", "“ ", "a.A.", "「", " ", "\u{301}", "ไ ", "”.",
        ".\u{a0}",
    ] {
        let text = piece.repeat(SIZE / piece.len());
        for code in ["en", "de", "th", "el"] {
            check(&text, lang::rules(Lang::from_tag(code)));
        }
    }
}
