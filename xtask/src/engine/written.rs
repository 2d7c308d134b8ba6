//! What `pages` writes about a page, and where.

use super::PagesArguments;
use nutgraf::article::Article;
use std::fs;
use std::path::{Path, PathBuf};

/// What is written about a page, by the ending of its name.
pub(super) fn named(arguments: &PagesArguments, file: &Path, ending: &str) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    arguments.out.join(format!("{stem}.{ending}"))
}

/// What crossed from a page; `None` where it was not loaded.
pub(super) fn wire_of(arguments: &PagesArguments, file: &Path) -> Option<String> {
    fs::read_to_string(named(arguments, file, "wire")).ok()
}

/// The article, a paragraph a line, without captions.
pub(super) fn text(article: &Article) -> String {
    article.body().map(|block| block.text.replace('\n', " ") + "\n").collect()
}
