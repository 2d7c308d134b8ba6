//! Which files and folders the repository has at its top.

use super::{File, Problem, folder_of};
use std::path::Path;

/// The folders and files at the top; every one has its line in `ARCHITECTURE.md`.
pub(super) const TOP: &[&str] = &[
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "PRIVACY.md",
    "README.md",
    "benches",
    "clippy.toml",
    "extension",
    "fuzz",
    "package-lock.json",
    "package.json",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "src",
    "tests",
    "training",
    "tsconfig.json",
    "www",
    "xtask",
];

/// Names of files that say nothing of what is inside.
const EMPTY_NAMES: &[&str] = &["utils", "util", "helpers", "helper", "common", "manager", "misc"];

/// What every specimen page has.
const SPECIMEN: &str = "tests/pages/";

pub(crate) fn check(files: &[File]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files {
        let top = file.path.split('/').next().unwrap_or_default();
        if !top.starts_with('.') && !TOP.contains(&top) {
            problems.push(Problem::new(
                &file.path,
                0,
                "not one of the files and folders at the top; move it into one",
            ));
        }
        let stem = Path::new(&file.path).file_stem().unwrap_or_default().to_string_lossy();
        if EMPTY_NAMES.contains(&stem.as_ref()) {
            problems.push(Problem::new(&file.path, 0, format!("`{stem}` says nothing; name the idea")));
        }
        if file.path == "package-lock.json" {
            problems.extend(lockfile(file));
        }
        if file.path.starts_with(SPECIMEN) && file.path.ends_with("/page.html") {
            problems.extend(specimen(files, &file.path));
        }
    }
    problems
}

/// The lockfile names packages and digests, not the registry that one machine happened to use.
fn lockfile(file: &File) -> Vec<Problem> {
    let lines =
        file.text.lines().enumerate().filter(|(_, line)| line.trim_start().starts_with("\"resolved\":"));
    lines
        .map(|(i, _)| {
            Problem::new(
                &file.path,
                i + 1,
                "names a registry; run `npm install` in this folder, whose .npmrc omits it",
            )
        })
        .collect()
}

/// A specimen says why it exists.
fn specimen(files: &[File], page: &str) -> Option<Problem> {
    let about = folder_of(page).join("about.toml").to_string_lossy().into_owned();
    match files.iter().find(|file| file.path == about) {
        Some(file) if file.text.lines().any(|line| line.starts_with("why = ")) => None,
        Some(file) => {
            Some(Problem::new(&file.path, 0, "does not say why the page exists; add `why = \"…\"`"))
        }
        None => {
            Some(Problem::new(page, 0, "has no about.toml beside it; add one that says why the page exists"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    #[test]
    fn the_lockfile_names_no_registry() {
        let resolved = sample("package-lock.json", "{\n  \"resolved\": \"x\",\n  \"integrity\": \"y\"\n}\n");
        assert_eq!(check(&[resolved]).into_iter().map(|p| p.line).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn strange_places_and_names_are_found() {
        for (path, expected) in [
            ("src/page/mod.rs", 0),
            (".ci/run", 0),
            ("notes.md", 1),
            ("src/utils.rs", 1),
            ("tests/pages/x/page.html", 1),
        ] {
            assert_eq!(check(&[sample(path, "")]).len(), expected, "{path}");
        }
    }
}
