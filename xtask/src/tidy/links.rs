//! What Markdown files link to, and what they name as code, exists.

use super::tree::TOP;
use super::{File, Problem, folder_of};
use crate::files;

/// What is named and is in no repository: it is built.
const BUILT: &[&str] = &["extension/wasm"];

/// Endings of names that are files of ours.
const OURS: &[&str] = &[".rs", ".js", ".mjs", ".ts", ".css", ".html", ".py", ".toml", ".bin"];

/// Relative links lead to files that exist.
pub(crate) fn check(file: &File) -> Vec<Problem> {
    if !file.path.ends_with(".md") {
        return Vec::new();
    }
    let folder = files::root().join(folder_of(&file.path));
    let mut problems = Vec::new();
    let mut in_code = false;
    for (i, line) in file.text.lines().enumerate() {
        in_code ^= line.trim_start().starts_with("```");
        if in_code {
            continue;
        }
        for target in targets(line).filter(|target| !folder.join(target).exists()) {
            problems.push(Problem::new(
                &file.path,
                i + 1,
                format!("`{target}` leads nowhere; mend the link"),
            ));
        }
    }
    problems
}

/// The relative links of a line, without what stands after `#`.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let written = line.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
    let attributes = line.split(" src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    written
        .chain(attributes)
        .map(|target| target.split('#').next().unwrap_or_default())
        .filter(|target| !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:"))
}

/// Paths and names of files that stand as code are those of files and folders of the repository.
pub(crate) fn check_names(files: &[File]) -> Vec<Problem> {
    let is_file = |name: &str| files.iter().any(|file| file.path.rsplit('/').next() == Some(name));
    let is_there = |path: &str| files.iter().any(|file| file.path == path || is_within(&file.path, path));
    let is_missing = |word: &&str| match word.trim_end_matches('/').split_once('/') {
        Some((top, _)) => {
            let path = word.trim_end_matches('/');
            TOP.contains(&top) && !BUILT.contains(&path) && !is_there(path)
        }
        None => OURS.iter().any(|ending| word.ends_with(ending)) && !is_file(word),
    };
    let mut problems = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(".md")) {
        for (i, line) in file.text.lines().enumerate() {
            for word in words_of_code(line).filter(is_missing) {
                problems.push(Problem::new(
                    &file.path,
                    i + 1,
                    format!("there is no `{word}`; name what there is"),
                ));
            }
        }
    }
    problems
}

fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// The words between the backquotes of a line, but for patterns (`*.svg`) and what stands for a name (`SLUG`).
fn words_of_code(line: &str) -> impl Iterator<Item = &str> {
    let is_of_path = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-');
    let stands_for =
        |part: &str| part.starts_with(|c: char| c.is_ascii_uppercase()) && part.to_ascii_uppercase() == part;
    line.split('`')
        .skip(1)
        .step_by(2)
        .flat_map(str::split_whitespace)
        .filter(move |word| word.chars().all(is_of_path) && !word.split(['/', '.']).any(stands_for))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    #[test]
    fn what_is_named_as_code_and_is_not_there_is_found() {
        let text = "`src/page/mod.rs`, `src/page/` and `mod.rs`; `cargo run -- src/no.rs PAGE.html`\n\
                    `no.rs`, `src/no/`, `tests/pages/SLUG/`, `src/*.rs`, src/no.rs, `a.b`, `extension/wasm`\n";
        let files = [sample("README.md", text), sample("src/page/mod.rs", "")];
        assert_eq!(
            check_names(&files).into_iter().map(|problem| problem.line).collect::<Vec<_>>(),
            [1, 2, 2]
        );
    }

    #[test]
    fn only_relative_links_are_followed() {
        let line = "[a](x.md#part) [b](https://example.org/) [c](#here) ![d](pictures/d.png \"title\")";
        assert_eq!(targets(line).collect::<Vec<_>>(), ["x.md", "pictures/d.png"]);
    }

    #[test]
    fn links_that_lead_nowhere_are_found() {
        let file = sample("README.md", "[here](Cargo.toml)\n[nowhere](no-such-file.md)\n");
        assert_eq!(check(&file).into_iter().map(|problem| problem.line).collect::<Vec<_>>(), [2]);
    }
}
