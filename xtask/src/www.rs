//! `www`: the playground, put together in `dist/www` and served on loopback.
//!
//! It knows which files the playground names, and nothing of what they do.
//! Invariant: what is in `dist/www` works from any file server under any path, for all its paths are relative.

use crate::{build, files, serve};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::thread;
use xshell::Shell;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// A specimen page as the playground lists it; the rest of `about.toml` is for the tests.
#[derive(Debug, Deserialize, Serialize)]
struct Specimen {
    #[serde(default)]
    slug: String,
    #[serde(default)]
    title: String,
    language: String,
    expected: String,
    why: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    build::build(&Shell::new()?)?;
    let server = serve::folder(&folder(), arguments.port)?;
    println!("the playground is at {}; Ctrl+C ends it", server.url);
    loop {
        thread::park();
    }
}

/// Where the playground is put together.
pub(crate) fn folder() -> PathBuf {
    files::root().join("dist/www")
}

/// Puts the playground together from its own files, those of the extension that they name, and the specimens.
pub(crate) fn assemble() -> Result<()> {
    let mut made = BTreeSet::new();
    let mut write = |path: PathBuf, content: &[u8]| -> Result<()> {
        files::write(&folder().join(&path), content)?;
        made.insert(path);
        Ok(())
    };
    let from = files::root().join("www");
    for file in files::list(&from)?.into_iter().filter(|f| !f.ends_with("tsconfig.json")) {
        let content = files::read(&from.join(&file))?;
        for name in shared(&String::from_utf8_lossy(&content)) {
            let content = files::read(&files::root().join("extension").join(&name))
                .with_context(|| format!("{} names extension/{name}", files::shown(&from.join(&file))))?;
            write(Path::new("extension").join(&name), &content)?;
        }
        write(file, &content)?;
    }
    let specimens = specimens()?;
    for (specimen, page) in &specimens {
        write(Path::new("specimens").join(&specimen.slug).with_extension("html"), page.as_bytes())?;
    }
    let list: Vec<&Specimen> = specimens.iter().map(|(specimen, _)| specimen).collect();
    write("specimens/index.json".into(), &serde_json::to_vec(&list)?)?;
    files::prune(&folder(), &made)
}

/// The files of the extension that a file of the playground names, as quoted paths that begin with `extension/`.
fn shared(text: &str) -> Vec<String> {
    text.split(['"', '\'']).filter_map(|word| word.strip_prefix("extension/")).map(str::to_owned).collect()
}

/// Every specimen with its page, by name.
fn specimens() -> Result<Vec<(Specimen, String)>> {
    let root = files::root().join("tests/pages");
    let mut specimens = Vec::new();
    for about in files::list(&root)?.iter().filter(|f| f.ends_with("about.toml")) {
        let Some(slug) = about.parent() else { bail!("{} lies in no folder", about.display()) };
        let text = |name: &str| -> Result<String> {
            Ok(String::from_utf8_lossy(&files::read(&root.join(slug).join(name))?).into_owned())
        };
        let mut specimen: Specimen =
            toml::from_str(&text("about.toml")?).with_context(|| format!("in {}", about.display()))?;
        let page = text("page.html")?;
        specimen.slug = slug.display().to_string();
        if specimen.title.is_empty() {
            specimen.title = title(&page).unwrap_or(&specimen.slug).to_owned();
        }
        specimens.push((specimen, page));
    }
    Ok(specimens)
}

/// What stands in the page's `<title>`.
fn title(page: &str) -> Option<&str> {
    Some(page.split_once("<title>")?.1.split_once("</title>")?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_the_extension_are_found_by_their_names() {
        let text =
            r#"<script src="extension/card.js"></script> fetch('extension/wasm/a.wasm') "my extension/x""#;
        assert_eq!(shared(text), ["card.js", "wasm/a.wasm"]);
    }

    #[test]
    fn every_specimen_has_a_title() {
        let specimens = specimens().unwrap();
        assert!(specimens.len() > 1);
        for (specimen, _) in specimens {
            assert!(!specimen.title.is_empty() && specimen.why.ends_with('.'), "{specimen:?}");
        }
    }
}
