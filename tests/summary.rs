//! The summary of every specimen page, against the one that a person has read, and the laws that each keeps.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod pages;

use nutgraf::article::{self, Article};
use nutgraf::page;
use nutgraf::summary::{self, Length, Options, Sentence, Size, Summary};
use nutgraf::text;

const LENGTHS: [Length; 3] = [Length::Short, Length::Medium, Length::Long];

/// Each specimen that the finder takes for an article, by name.
fn articles() -> Vec<(String, Article, Option<String>)> {
    // The same address as `cargo xtask bless` gives.
    let url = |slug: &str| format!("https://{slug}.example/story");
    let find = |s: &pages::Specimen| article::find(&page::from_html(&s.html, &url(&s.slug))).ok();
    let all = pages::all().into_iter().filter(|s| s.about.expected == "article");
    all.filter_map(|s| find(&s).map(|article| (s.slug, article, s.summary))).collect()
}

fn summarize(article: &Article, length: Length) -> Summary {
    summary::summarize(article, &Options { size: Size::Length(length), trim: true })
}

#[test]
fn the_medium_summary_is_the_one_that_was_read() {
    let mut failures = Vec::new();
    for (slug, article, read) in articles() {
        let summary = summarize(&article, Length::Medium);
        let lines: Vec<&str> = summary.sentences.iter().map(|s| s.text(&article)).collect();
        match read {
            None => failures.push(format!("{slug}: no summary.txt; run `cargo xtask bless` and read it")),
            Some(read) if read.lines().collect::<Vec<_>>() != lines => failures.push(format!(
                "{slug}: changed; read it, then run `cargo xtask bless`\n--- was\n{read}--- is\n{}\n",
                lines.join("\n")
            )),
            Some(_) => {}
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn sentences_are_whole_stretches_of_their_blocks_in_reading_order() {
    for (slug, article, _) in articles() {
        let summary = summarize(&article, Length::Long);
        assert!(!summary.sentences.is_empty(), "{slug}: no summary");
        let place = |s: &Sentence| (s.block, s.whole.start);
        for pair in summary.sentences.windows(2) {
            assert!(place(&pair[0]) < place(&pair[1]), "{slug}: {pair:?}");
        }
        for s in &summary.sentences {
            let block = &article.blocks[s.block].text;
            assert!(s.whole.start <= s.shown.start && s.shown.end <= s.whole.end, "{slug}: {s:?}");
            assert!(block.get(s.shown.clone()).is_some_and(|t| !t.trim().is_empty()), "{slug}: {s:?}");
        }
    }
}

#[test]
fn what_is_in_a_shorter_summary_is_in_each_longer_one() {
    for (slug, article, _) in articles() {
        let [short, medium, long] = LENGTHS.map(|length| summarize(&article, length).sentences);
        let has = |longer: &[Sentence], s: &Sentence| {
            longer.iter().any(|o| (o.block, &o.whole) == (s.block, &s.whole))
        };
        assert!(short.iter().all(|s| has(&medium, s)), "{slug}: short within medium");
        assert!(medium.iter().all(|s| has(&long, s)), "{slug}: medium within long");
        for (length, size) in LENGTHS.iter().zip([short.len(), medium.len(), long.len()]) {
            let marked = long.iter().filter(|s| s.length <= *length).count();
            assert_eq!(marked, size, "{slug}: the long summary says which sentences are {length:?}");
        }
    }
}

#[test]
fn a_summary_is_much_shorter_than_its_article() {
    for (slug, article, _) in articles() {
        let all: usize = article.blocks.iter().map(|b| text::words(&b.text).count()).sum();
        let medium = summarize(&article, Length::Medium);
        let kept: usize = medium.sentences.iter().map(|s| text::words(s.text(&article)).count()).sum();
        assert!(kept * 2 < all, "{slug}: {kept} of {all} words");
    }
}

#[test]
fn the_same_page_gives_the_same_summary() {
    for (slug, article, _) in articles() {
        let (once, again) = (summarize(&article, Length::Long), summarize(&article, Length::Long));
        assert_eq!(once.sentences, again.sentences, "{slug}");
        assert_eq!(once.considered, again.considered, "{slug}");
    }
}

#[test]
fn every_summary_txt_is_made_of_lines_of_its_article() {
    for specimen in pages::all() {
        let (Some(article), Some(summary)) = (specimen.article, specimen.summary) else { continue };
        for line in summary.lines() {
            assert!(article.contains(line), "{}: not in article.txt: {line}", specimen.slug);
        }
    }
}

#[test]
fn rows_of_numbers_are_no_sentences() {
    let rows: String = (1990..2030).map(|year| format!("{year} 4107 12.5 -3\n")).collect();
    let of = |text: &str| summarize(&Article::from_text(text, None, None), Length::Long).sentences.len();
    assert_eq!(of(&rows), 0);
    let told =
        "The ferry carried 4107 people in 1990. Nobody had waved at her before. It rained on that day.\n";
    assert_eq!(of(&format!("{told}{rows}")), 1);
}

#[test]
fn where_somebody_is_reached_is_no_sentence() {
    let told = "The ferry left at noon with forty passengers.\nAnn Lee is her captain\n";
    let text =
        format!("{told}Mail: ann@ferry.example\nNetwork: @annlee\nhttps://ferry.example/lee\n").repeat(9);
    let article = Article::from_text(&text, None, None);
    let summary = summarize(&article, Length::Long);
    assert_eq!(summary.considered.len(), 18);
    assert!(summary.considered.iter().all(|c| told.contains(c.text(&article))), "{:?}", summary.considered);
}

#[test]
fn one_sentence_of_a_transcript_is_no_question() {
    let text = "Q: When did the ferry stop?\nA: On Monday morning, for good.\nQ: Why?\nA: Nobody came.\n\
                Q: Who owned her?\nA: The town did, and the town has no money for a new one.";
    let article = Article::from_text(text, None, None);
    let sentences = summarize(&article, Length::Short).sentences;
    assert!(!sentences.is_empty());
    for sentence in sentences {
        assert!(sentence.text(&article).starts_with("A:"), "{sentence:?}");
    }
}
