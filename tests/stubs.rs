//! The words of stubs are in two places: the extension tells by them what was pressed, and the engine keeps them out
//! of the text. This holds the two against each other.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};

/// The kinds of words that the engine knows too; the fourth, `weak`, also names headings of articles.
const KINDS: [&str; 3] = ["asks", "calls", "reads"];

/// Reads the table of `extension/phrases.js`: a language a block, a kind a key, its words in quotation marks that may
/// be joined by `+` over several lines.
fn of_the_extension() -> BTreeMap<String, BTreeSet<String>> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/extension/phrases.js");
    let script = std::fs::read_to_string(file).expect("the extension has its phrases");
    let table = script.split("const STUB_PHRASES = {").nth(1).expect("the table begins");
    let table = table.split("\n};").next().expect("the table ends");
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut language, mut kind) = (String::new(), String::new());
    let mut words: BTreeMap<(String, String), String> = BTreeMap::new();
    for line in table.lines().map(str::trim) {
        if let Some(name) = line.strip_suffix(": {") {
            language = name.to_owned();
            continue;
        }
        if let Some((name, _)) = line.split_once(": '") {
            kind = name.to_owned();
        }
        let quoted: String = line.split('\'').skip(1).step_by(2).collect();
        words.entry((language.clone(), kind.clone())).or_default().push_str(&quoted);
    }
    for ((language, kind), words) in words {
        if KINDS.contains(&kind.as_str()) {
            found.entry(language).or_default().extend(words.split('|').map(str::to_owned));
        }
    }
    found
}

#[test]
fn the_engine_and_the_extension_know_the_same_stubs() {
    let extension = of_the_extension();
    let engine: BTreeMap<String, BTreeSet<String>> = nutgraf::article::stubs()
        .iter()
        .map(|(language, words)| ((*language).to_owned(), words.split('|').map(str::to_owned).collect()))
        .collect();
    assert!(extension.len() > 20, "{} languages were read", extension.len());
    assert_eq!(engine.keys().collect::<Vec<_>>(), extension.keys().collect::<Vec<_>>());
    for (language, words) in &extension {
        assert!(words.iter().all(|w| !w.is_empty()), "{language}");
        assert_eq!(&engine[language], words, "{language}");
    }
}
