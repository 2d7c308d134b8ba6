//! Every specimen page through the HTML door, against the text that a person wrote down for it.
//!
//! Where the text is not reached exactly, `about.toml` pins a floor with its reason; a floor that is no longer
//! needed, or that is too low by far, fails as well, so that each gain is kept.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod pages;

use nutgraf::article::{self, Article};
use nutgraf::page;
use pages::{Specimen, nearness};
use std::fmt::Write;

/// How far a floor may lie below what is reached before it has to be raised.
const SLACK: f64 = 0.02;

fn find(specimen: &Specimen) -> Result<Article, article::Refusal> {
    article::find(&page::from_html(&specimen.html, &format!("https://{}.example/story", specimen.slug)))
}

fn text(article: &Article) -> String {
    article.body().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// The lines that only one of two texts has, for a person who looks into a failure.
fn difference(found: &str, gold: &str) -> String {
    let mut report = String::new();
    let only = |a: &str, b: &str| {
        let other: Vec<String> = b.lines().map(str::to_owned).collect();
        a.lines().filter(|l| !other.iter().any(|o| o == l)).map(str::to_owned).collect::<Vec<_>>()
    };
    for line in only(gold, found) {
        writeln!(report, "    missing  {line}").expect("a string takes it");
    }
    for line in only(found, gold) {
        writeln!(report, "    surplus  {line}").expect("a string takes it");
    }
    report
}

fn check_article(specimen: &Specimen) -> Result<(), String> {
    let gold = specimen.article.as_deref().ok_or("no article.txt")?.trim_end();
    let article = find(specimen).map_err(|refusal| format!("refused: {}", refusal.reason.code()))?;
    let found = text(&article);
    let reached = nearness(&found, gold);
    let report = difference(&found, gold);
    match specimen.about.floor {
        None if found != gold => Err(format!("{reached:.3} of 1, and no floor is pinned\n{report}")),
        Some(_) if found == gold => Err("reached exactly: take the floor out of about.toml".into()),
        Some(floor) if reached < floor => Err(format!("{reached:.3} is below the floor {floor}\n{report}")),
        Some(floor) if reached > floor + SLACK => {
            Err(format!("{reached:.3}: raise the floor {floor}\n{report}"))
        }
        Some(_) if specimen.about.floor_reason.is_none() => Err("the floor has no floor_reason".into()),
        _ => Ok(()),
    }
}

fn report(failures: Vec<String>) {
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn the_article_is_the_text_that_a_reader_came_for() {
    let articles = pages::all().into_iter().filter(|s| s.about.expected == "article");
    report(articles.filter_map(|s| check_article(&s).err().map(|e| format!("{}: {e}", s.slug))).collect());
}

/// A failure that `about.toml` knows of is none, but a gap that is closed has to be taken out there.
fn unless_known(specimen: &Specimen, failures: &[String]) -> Vec<String> {
    let told = |failure: &String| format!("{}: {failure}", specimen.slug);
    match specimen.about.gap {
        None => failures.iter().map(told).collect(),
        Some(_) if failures.is_empty() => vec![told(&"as expected: take the gap out of about.toml".into())],
        Some(_) => Vec::new(),
    }
}

#[test]
fn what_is_not_an_article_is_refused_with_its_reason() {
    let mut failures = Vec::new();
    for specimen in pages::all() {
        let expected = specimen.about.expected.as_str();
        if expected == "article" {
            continue;
        }
        let failure = match find(&specimen) {
            Err(refusal) if refusal.reason.code() == expected => None,
            Err(refusal) => Some(format!("{} where {expected} was expected", refusal.reason.code())),
            Ok(article) => Some(format!("taken for an article\n{}", text(&article))),
        };
        failures.extend(unless_known(&specimen, failure.as_slice()));
    }
    report(failures);
}

#[test]
fn the_facts_about_an_article_are_told() {
    let mut failures = Vec::new();
    for specimen in pages::all() {
        let about = &specimen.about;
        let (Ok(article), "article") = (find(&specimen), about.expected.as_str()) else { continue };
        let language = article.lang.as_ref().map(|l| l.code());
        let facts = [
            ("title", format!("{:?}", article.title), format!("{:?}", about.title)),
            ("language", format!("{language:?}"), format!("{:?}", Some(&about.language))),
            ("paywall", article.missing.by_paywall.to_string(), about.paywall.to_string()),
            ("pages", format!("{:?}", article.missing.pages), format!("{:?}", about.pages)),
        ];
        let wrong: Vec<String> = facts
            .iter()
            .filter(|(_, found, expected)| found != expected)
            .map(|(what, found, expected)| format!("{what}: {found} where {expected} was expected"))
            .collect();
        failures.extend(unless_known(&specimen, &wrong));
    }
    report(failures);
}

#[test]
fn every_block_maps_back_to_the_page() {
    for specimen in pages::all() {
        let page = page::from_html(&specimen.html, "");
        let Ok(article) = article::find(&page) else { continue };
        for block in &article.blocks {
            let sources = block.sources(&page, 0..block.text.len());
            let from: String = sources
                .iter()
                .map(|s| {
                    let units: Vec<u16> = page.text(page::NodeId(s.node)).encode_utf16().collect();
                    String::from_utf16_lossy(&units[s.start as usize..s.end as usize])
                })
                .collect();
            let bare = |t: &str| t.split_whitespace().collect::<String>();
            assert_eq!(bare(&from), bare(&block.text), "{}", specimen.slug);
        }
    }
}

#[test]
fn every_specimen_has_its_files_and_its_reasons() {
    let known = [
        "article",
        "empty",
        "too-short",
        "listing",
        "product",
        "forum",
        "login",
        "error-page",
        "media",
        "not-loaded",
        "no-article",
    ];
    for specimen in pages::all() {
        let (slug, about) = (&specimen.slug, &specimen.about);
        let is_article = about.expected == "article";
        assert!(known.contains(&about.expected.as_str()), "{slug}: expected = {:?}", about.expected);
        assert!(about.why.ends_with('.') && !about.traps.is_empty(), "{slug}: says why and what for");
        assert_eq!(specimen.article.is_some(), is_article, "{slug}: article.txt");
        assert!(specimen.html.contains("color-scheme"), "{slug}: no dark colours");
        assert!(!specimen.html.contains("src=\"http"), "{slug}: asks another host");
    }
}

#[test]
fn nearness_tells_texts_apart() {
    let gold = "The mill closed on Monday. It had stood for ninety years.";
    assert!((nearness(gold, gold) - 1.0).abs() < f64::EPSILON);
    assert!(nearness("Nothing of that is in here at all.", gold).abs() < f64::EPSILON);
    let half = nearness("The mill closed on Monday.", gold);
    assert!(half > 0.3 && half < 0.6, "{half}");
    assert!(nearness("青石巷的灯一盏一盏亮起来", "青石巷的灯一盏一盏亮") > 0.8);
}
