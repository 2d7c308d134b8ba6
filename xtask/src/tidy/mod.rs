//! `tidy`: the repository checks itself.
//!
//! It knows the rules of the house that no other tool knows, one file per kind of rule.
//! Invariant: each problem names its place and says what to do.

mod layers;
mod links;
mod locales;
mod names;
mod text;
mod tree;

use crate::files;
use anyhow::{Context, Result, bail};
use ignore::WalkBuilder;
use std::fmt;
use std::path::{Path, PathBuf};

/// A file of the repository.
pub(crate) struct File {
    /// Relative to the top, with `/` between folders.
    path: String,
    /// Its text; empty for what is not text.
    text: String,
}

/// Something to mend.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    path: String,
    /// From 1; 0 where the whole file is meant.
    line: usize,
    what: String,
}

impl Problem {
    fn new(path: impl Into<String>, line: usize, what: impl Into<String>) -> Problem {
        Problem { path: path.into(), line, what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.what),
            line => write!(f, "{}:{line}: {}", self.path, self.what),
        }
    }
}

/// Checks everything; the error counts what was printed.
pub(crate) fn check() -> Result<()> {
    let files = repository()?;
    let mut problems = Vec::new();
    for file in &files {
        problems.extend(layers::check(file));
        problems.extend(text::check(file));
        problems.extend(links::check(file));
    }
    problems.extend(tree::check(&files));
    problems.extend(links::check_names(&files));
    problems.extend(names::check(&files));
    problems.extend(locales::check(&files));
    for problem in &problems {
        println!("{problem}");
    }
    if !problems.is_empty() {
        bail!("{} to mend", problems.len());
    }
    println!("{} files are tidy", files.len());
    Ok(())
}

/// Every file that Git would keep.
fn repository() -> Result<Vec<File>> {
    let root = files::root();
    let walk = WalkBuilder::new(root)
        .hidden(false)
        .require_git(false)
        .filter_entry(|entry| entry.file_name() != ".git")
        .sort_by_file_path(Path::cmp)
        .build();
    let mut files = Vec::new();
    for entry in walk {
        let entry = entry.context("cannot list the repository")?;
        if entry.file_type().is_some_and(|kind| kind.is_file()) {
            let bytes = files::read(entry.path())?;
            files.push(File { path: slashed(entry.path().strip_prefix(root)?), text: text_of(bytes) });
        }
    }
    Ok(files)
}

fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// A NUL byte near the start tells pictures and modules from text, as it does in Git.
fn text_of(bytes: Vec<u8>) -> String {
    if bytes.contains(&0) { String::new() } else { String::from_utf8(bytes).unwrap_or_default() }
}

/// The file with this path.
fn named<'a>(files: &'a [File], path: &str) -> Option<&'a File> {
    files.iter().find(|file| file.path == path)
}

/// The folder that a file lies in.
fn folder_of(path: &str) -> PathBuf {
    Path::new(path).parent().map(Path::to_owned).unwrap_or_default()
}

#[cfg(test)]
fn sample(path: &str, text: &str) -> File {
    File { path: path.into(), text: text.into() }
}
