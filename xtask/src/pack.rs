//! `pack`: one zip for each store.
//!
//! Invariant: the same sources give the same bytes, whatever the clock and the machine say.

use crate::dist::{BROWSERS, Browser};
use crate::{build, files};
use anyhow::{Context, Result, bail};
use std::io::{Cursor, Write};
use std::path::PathBuf;
use xshell::Shell;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Budget of each zip.
const BUDGET: usize = 600 * 1024;

/// Permissions of every file in the zip: all may read, the owner may write.
const PERMISSIONS: u32 = 0o644;

/// Above 9 the crate looks for the smallest deflate stream, with so many tries; more gain nothing.
const LEVEL: i64 = 9 + 15;

/// Bytes that are given to it at once. It divides each piece into up to fifteen blocks with codes of their own, and
/// the module deserves more than fifteen: 7 KB less than as one piece.
const PIECE: usize = 128 * 1024;

pub(crate) fn run() -> Result<()> {
    build::build(&Shell::new()?)?;
    let mut too_large = Vec::new();
    for browser in BROWSERS {
        let content = zip(browser)?;
        let path = path_of(browser)?;
        files::write(&path, &content)?;
        let kilobytes = content.len() as f64 / 1024.0;
        println!("{:<40} {kilobytes:>6.1} KB of {}", files::shown(&path), BUDGET / 1024);
        if content.len() > BUDGET {
            too_large.push(files::shown(&path));
        }
    }
    if !too_large.is_empty() {
        bail!("{} too large for the budget of {} KB", too_large.join(" and "), BUDGET / 1024);
    }
    Ok(())
}

/// The zip's name carries the version, as stores ask for a new one each time.
fn path_of(browser: Browser) -> Result<PathBuf> {
    let manifest: serde_json::Value =
        serde_json::from_slice(&files::read(&browser.folder().join("manifest.json"))?)?;
    let version = manifest["version"].as_str().context("the manifest has no version")?;
    Ok(files::root().join(format!("dist/nutgraf-{version}-{}.zip", browser.name())))
}

fn zip(browser: Browser) -> Result<Vec<u8>> {
    let folder = browser.folder();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
        .with_zopfli_buffer(None) // pieces stay as they are given
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(PERMISSIONS);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files::list(&folder)? {
        let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
        writer.start_file(parts.join("/"), options)?;
        for piece in files::read(&folder.join(&file))?.chunks(PIECE) {
            writer.write_all(piece)?;
        }
    }
    Ok(writer.finish()?.into_inner())
}
