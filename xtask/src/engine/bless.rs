//! `bless`: what the specimen pages are summarized to, as files that a person reads the diff of.
//!
//! The text of the article is no such file: a person decided it, and `tests/article.rs` holds the finder to it.

use crate::files;
use anyhow::{Context, Result};
use nutgraf::{article, page, summary};
use std::fmt::Write;
use std::path::Path;
use xshell::{Shell, cmd};

pub(super) fn run() -> Result<()> {
    let shell = Shell::new()?;
    shell.change_dir(files::root());
    let pages = files::root().join("tests/pages");
    let (mut changed, mut all) = (0, 0);
    for file in files::list(&pages)?.into_iter().filter(|f| f.ends_with("page.html")) {
        let folder = pages.join(file.parent().unwrap_or(Path::new("")));
        if is_article(&folder)? {
            all += 1;
            changed += usize::from(bless(&folder)?);
        }
    }
    println!("{changed} of {all} summaries changed");
    cmd!(shell, "git diff --stat -- tests/pages").quiet().run()?;
    cmd!(shell, "git ls-files --others --exclude-standard -- tests/pages").quiet().run()?;
    Ok(())
}

/// Whether `about.toml` expects an article; what is to be refused has no summary, even where the finder errs.
fn is_article(folder: &Path) -> Result<bool> {
    let about = String::from_utf8(files::read(&folder.join("about.toml"))?)?;
    let table: toml::Table = toml::from_str(&about).with_context(|| files::shown(folder))?;
    Ok(table.get("expected").and_then(toml::Value::as_str) == Some("article"))
}

/// Writes one specimen's summary; tells whether it changed.
fn bless(folder: &Path) -> Result<bool> {
    let html = String::from_utf8(files::read(&folder.join("page.html"))?)?;
    let slug = folder.file_name().unwrap_or_default().to_string_lossy();
    match summary_of(&html, &slug) {
        Some(text) => files::write(&folder.join("summary.txt"), text.as_bytes()),
        None => {
            eprintln!("{}: refused, though an article is expected", files::shown(folder));
            Ok(false)
        }
    }
}

/// The medium summary, a sentence a line; `None` for a page that is refused.
fn summary_of(html: &str, slug: &str) -> Option<String> {
    // The same address as in the tests, as a page's address has a say in what it is.
    let article = article::find(&page::from_html(html, &format!("https://{slug}.example/story"))).ok()?;
    let options = summary::Options { size: summary::Size::Length(summary::Length::Medium), trim: true };
    let mut text = String::new();
    for sentence in summary::summarize(&article, &options).sentences {
        let _ = writeln!(text, "{}", &article.blocks[sentence.block].text[sentence.shown]); // a String takes it
    }
    Some(text)
}
