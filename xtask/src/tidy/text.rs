//! Rules for the text of single files: length, line ends, words that must not stay.

use super::{File, Problem};

/// Lines beyond which a file holds more than one idea.
const MAX_LINES: usize = 500;

/// Files that a tool writes, or that only grow.
const LONG: &[&str] =
    &["Cargo.lock", "fuzz/Cargo.lock", "package-lock.json", "CHANGELOG.md", "LICENSE-APACHE"];

/// A word that must not be in the files it is looked for in, and what to do instead.
struct Banned {
    word: &'static str,
    /// Start of the paths it is looked for in.
    folder: &'static str,
    ending: &'static str,
    instead: &'static str,
}

/// The words are put together from halves, as this file too is checked.
const BANNED: &[Banned] = &[
    banned("", ".rs", concat!("todo", "!("), "write it, or leave it out"),
    banned("", ".rs", concat!("dbg", "!("), "take it out"),
    banned("", ".rs", concat!("unimplemented", "!("), "write it, or leave it out"),
    banned("", ".rs", concat!("#[ig", "nore"), "mend the test or take it out"),
    banned("", ".rs", concat!("unsafe", " {"), "find a safe way"),
    banned("extension/", "js", concat!("inner", "HTML"), "use textContent or append"),
    banned("www/", "js", concat!("inner", "HTML"), "use textContent or append"),
    banned("extension/", "js", concat!("outer", "HTML ="), "use replaceWith"),
    banned("extension/", "js", concat!("insertAdjacent", "HTML"), "use append"),
    banned("extension/", "js", concat!("document.", "write"), "use append"),
    banned("extension/", "js", concat!("ev", "al("), "call a function"),
    banned("extension/", "js", concat!("new ", "Function("), "call a function"),
    banned("extension/", "css", concat!("http", "://"), "ship the file"),
    banned("extension/", "css", concat!("https", "://"), "ship the file"),
    banned("extension/", "js", concat!("console.", "log("), "take it out"),
    banned("tests/", "js", concat!("test.", "only("), "run all tests"),
    banned("tests/", "js", concat!("test.", "skip("), "mend the test"),
];

const fn banned(
    folder: &'static str,
    ending: &'static str,
    word: &'static str,
    instead: &'static str,
) -> Banned {
    Banned { word, folder, ending, instead }
}

pub(crate) fn check(file: &File) -> Vec<Problem> {
    let mut problems = Vec::new();
    let lines = file.text.lines().count();
    if lines > MAX_LINES && is_written_by_hand(&file.path) {
        let what = format!("{lines} lines, more than {MAX_LINES}; split it by idea");
        problems.push(Problem::new(&file.path, 0, what));
    }
    if !file.text.is_empty() && !file.text.ends_with('\n') && is_written_by_hand(&file.path) {
        problems.push(Problem::new(&file.path, lines, "no line end at the end of the file; add one"));
    }
    for banned in BANNED.iter().filter(|b| file.path.starts_with(b.folder) && file.path.ends_with(b.ending)) {
        for (i, _) in file.text.lines().enumerate().filter(|(_, line)| has_word(line, banned.word)) {
            let what = format!("`{}`: {}", banned.word.trim(), banned.instead);
            problems.push(Problem::new(&file.path, i + 1, what));
        }
    }
    for (i, line) in file.text.lines().enumerate() {
        if line.ends_with('\r') {
            problems.push(Problem::new(&file.path, i + 1, "carriage return; end lines by a line feed alone"));
            break;
        }
    }
    problems
}

fn is_written_by_hand(path: &str) -> bool {
    let given = ["tests/pages/", "tests/sentences/ucd/"]; // by people for the tests, by Unicode
    !LONG.contains(&path) && !given.iter().any(|folder| path.starts_with(folder)) && !path.ends_with(".svg")
}

/// Whether the line has the word, and not as the end of a longer one (`retrieval(`).
fn has_word(line: &str, word: &str) -> bool {
    let starts_word = word.starts_with(|c: char| c.is_alphanumeric());
    line.match_indices(word)
        .any(|(at, _)| !(starts_word && line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    #[test]
    fn banned_words_are_found_where_they_are_banned() {
        for (path, text, expected) in [
            ("src/x.rs", concat!("fn f() {\n    todo", "!()\n}\n"), Some(2)),
            ("extension/card.js", concat!("a.inner", "HTML = 1;\n"), Some(1)),
            ("tests/browser/a.mjs", concat!("a.inner", "HTML = 1;\n"), None),
            ("extension/card.js", concat!("ev", "al('1');\n"), Some(1)),
            ("extension/card.js", concat!("retri", "eval('1');\n"), None),
        ] {
            let found = check(&sample(path, text)).first().map(|problem| problem.line);
            assert_eq!(found, expected, "{path} {text}");
        }
    }

    #[test]
    fn long_files_and_open_ends_are_found() {
        assert_eq!(check(&sample("src/x.rs", &"\n".repeat(MAX_LINES))), []);
        assert_eq!(check(&sample("src/x.rs", &"\n".repeat(MAX_LINES + 1))).len(), 1);
        assert_eq!(check(&sample("src/x.rs", "fn f() {}")).len(), 1);
        assert_eq!(check(&sample("Cargo.lock", &"\n".repeat(MAX_LINES + 1))), []);
    }
}
