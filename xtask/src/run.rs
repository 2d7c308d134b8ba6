//! `run`: a page in a real browser, and what becomes of its stub.

use crate::dist::Browser;
use crate::{build, files, install, serve};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use xshell::{Shell, cmd};

/// The page that is shown when none is named.
const SPECIMEN: &str = "tests/pages/detainee-talks/page.html";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A saved page or an address; a specimen page by default.
    #[arg(value_name = "PAGE.html | URL")]
    page: Option<String>,
    /// The browser to show it in.
    #[arg(long, value_enum, default_value = "chromium")]
    browser: Browser,
    /// Show the window, and keep it open to play with.
    #[arg(long)]
    headed: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let shell = Shell::new()?;
    let named = arguments.page.as_deref();
    let url = match named {
        Some(url) if url.starts_with("http://") || url.starts_with("https://") => url.to_owned(),
        Some(path) => serve(PathBuf::from(path))?,
        None => serve(files::root().join(SPECIMEN))?,
    };
    shell.change_dir(files::root());
    install::browsers(&shell)?;
    build::build(&shell)?;
    show(&shell, arguments, &url)
}

/// Serves the page with what lies beside it, until the program ends.
fn serve(page: PathBuf) -> Result<String> {
    let page = page.canonicalize().with_context(|| format!("cannot open {}", page.display()))?;
    let folder = page.parent().context("the page lies in no folder")?;
    let name = page.file_name().unwrap_or_default().to_string_lossy();
    Ok(serve::folder(folder, 0)?.url_of(&name))
}

fn show(shell: &Shell, arguments: &Arguments, url: &str) -> Result<()> {
    let picture = files::root().join("dist/demo.png");
    let script = files::root().join("xtask/browser/demo.mjs");
    let mut node =
        cmd!(shell, "node {script} {url} {picture}").env("NUTGRAF_BROWSER", arguments.browser.name());
    if arguments.headed {
        if std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
            bail!("there is no display to show a window on; leave out --headed");
        }
        node = node.env("NUTGRAF_HEADED", "1");
    }
    node.quiet().run().context("no summary came")?;
    println!("picture: {}", files::shown(&picture));
    Ok(())
}
