//! The specimen pages: how their folders are read, and how near a text is to the one a person wrote down.
//!
//! `tests/pages/SLUG/` holds `page.html`, `about.toml` (why the page exists and what is expected of it),
//! and for an article `article.txt` (the text that a reader came for, a paragraph a line, decided by a person)
//! and `summary.txt` (the medium summary, a sentence a line, written by `cargo xtask bless` and read by a person).

#![allow(dead_code, reason = "each test file uses its own part of this")]

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What `about.toml` says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    /// Why the page is among the specimens.
    pub(crate) why: String,
    /// ISO 639-1 code of the text.
    pub(crate) language: String,
    /// `article`, or the code of the refusal.
    pub(crate) expected: String,
    /// The headline; for articles only.
    pub(crate) title: Option<String>,
    /// How many stubs that offer a summary the page has.
    pub(crate) stubs: usize,
    /// What on the page could lead astray.
    pub(crate) traps: Vec<String>,
    /// The rest of the article is for subscribers.
    #[serde(default)]
    pub(crate) paywall: bool,
    /// Which page of how many this is.
    pub(crate) pages: Option<(u16, u16)>,
    /// The nearness that must be kept while the text is not reached exactly.
    pub(crate) floor: Option<f64>,
    /// Why it is not reached.
    pub(crate) floor_reason: Option<String>,
    /// What else than the text is known not to be as expected, the refusal or a fact, and why.
    pub(crate) gap: Option<String>,
}

/// One specimen.
#[derive(Debug)]
pub(crate) struct Specimen {
    /// The folder's name.
    pub(crate) slug: String,
    /// What `about.toml` says.
    pub(crate) about: About,
    /// The page.
    pub(crate) html: String,
    /// The text a person wrote down; `None` for a page that is to be refused.
    pub(crate) article: Option<String>,
    /// The summary a person has read; `None` for a page that is to be refused.
    pub(crate) summary: Option<String>,
}

/// Every specimen, by name.
pub(crate) fn all() -> Vec<Specimen> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root)
        .expect("tests/pages is there")
        .map(|entry| entry.expect("a folder entry").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders.into_iter().map(read).collect()
}

fn read(folder: PathBuf) -> Specimen {
    let slug = folder.file_name().expect("a name").to_string_lossy().into_owned();
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).ok();
    let about = text("about.toml").unwrap_or_else(|| panic!("{slug}: no about.toml"));
    Specimen {
        about: toml::from_str(&about).unwrap_or_else(|e| panic!("{slug}: about.toml: {e}")),
        html: text("page.html").unwrap_or_else(|| panic!("{slug}: no page.html")),
        article: text("article.txt"),
        summary: text("summary.txt"),
        slug,
    }
}

/// How near `found` is to `gold`, 0–1: the F1 of their shingles of four tokens.
/// Letters of scripts without spaces are tokens of their own, so that word splitting has no say in it.
pub(crate) fn nearness(found: &str, gold: &str) -> f64 {
    let (found, gold) = (shingles(found), shingles(gold));
    let size = |bag: &BTreeMap<Vec<String>, usize>| bag.values().sum::<usize>() as f64;
    let hits: usize = found.iter().map(|(s, n)| *n.min(gold.get(s).unwrap_or(&0))).sum();
    if hits == 0 { 0.0 } else { 2.0 * hits as f64 / (size(&found) + size(&gold)) }
}

fn shingles(text: &str) -> BTreeMap<Vec<String>, usize> {
    const TOKENS: usize = 4;
    let tokens = tokens(text);
    let mut bag = BTreeMap::new();
    for shingle in tokens.windows(TOKENS.min(tokens.len()).max(1)) {
        *bag.entry(shingle.to_vec()).or_default() += 1;
    }
    bag
}

fn tokens(text: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    for c in text.chars() {
        let alone = matches!(c, '\u{e00}'..='\u{eff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
        if alone || !c.is_alphanumeric() {
            tokens.push(String::new());
        }
        if c.is_alphanumeric() {
            tokens.last_mut().expect("never empty").push(c);
        }
        if alone {
            tokens.push(String::new());
        }
    }
    tokens.retain(|token| !token.is_empty());
    tokens
}
