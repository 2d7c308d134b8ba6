//! Commands that call the engine as a library.
//!
//! They are compiled only when asked for: all other commands stay quick to build, and work while the engine does
//! not compile. The program without them starts itself again with them.

#[cfg(feature = "engine")]
mod bless;
#[cfg(feature = "engine")]
mod causes;
#[cfg(feature = "engine")]
mod module;
#[cfg(feature = "engine")]
mod pages;
#[cfg(feature = "engine")]
mod written;

use crate::dist::Browser;
use anyhow::Result;
use clap::Subcommand;
use std::path::PathBuf;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write summary.txt of every specimen page anew; a person then reads the diff.
    Bless,
    /// Load saved pages in a real browser with their scripts off, and write what the engine finds there.
    Pages(PagesArguments),
}

#[derive(clap::Args)]
pub(crate) struct PagesArguments {
    /// The browser that loads them.
    #[arg(long, value_enum, default_value = "chromium")]
    browser: Browser,
    /// Where STEM.txt and STEM.title go; nothing is written for a refused page.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Keep STEM.wire too, what crossed from the page to the engine.
    #[arg(long)]
    wire: bool,
    /// Say where the text differs from what the HTML door gives for the same file.
    #[arg(long)]
    compare: bool,
    /// Also ask the module that is shipped, and say where its reply is not the native engine's, to the last bit.
    #[arg(long)]
    module: bool,
    /// The saved pages.
    #[arg(required = true, value_name = "FILE.html")]
    files: Vec<PathBuf>,
}

#[cfg(feature = "engine")]
pub(crate) fn run(command: &Command) -> Result<()> {
    match command {
        Command::Bless => bless::run(),
        Command::Pages(arguments) => pages::run(arguments),
    }
}

/// Starts this program again, with the engine in it.
#[cfg(not(feature = "engine"))]
pub(crate) fn run(_: &Command) -> Result<()> {
    use crate::files;
    let manifest = files::root().join("Cargo.toml");
    let status = std::process::Command::new("cargo")
        .args(["run", "--quiet", "--package", "xtask", "--features", "engine", "--manifest-path"])
        .arg(manifest)
        .arg("--")
        .args(std::env::args_os().skip(1))
        .status()?;
    anyhow::ensure!(status.success(), "the command failed, see above");
    Ok(())
}
