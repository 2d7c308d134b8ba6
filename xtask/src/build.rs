//! `build`: the wasm module, both unpacked extensions and the playground.

use crate::dist::{self, BROWSERS};
use crate::{files, install, wasm, www};
use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use xshell::Shell;

/// Budget of the module as it is downloaded with the extension.
const COMPRESSED_BUDGET: usize = 350 * 1024;
/// Budget of the module as it is compiled and kept in memory.
const RAW_BUDGET: usize = 900 * 1024;
/// Budget of what a page without a stub loads: the scripts that wait for a press.
const SCRIPT_BUDGET: usize = 30 * 1024;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Say nothing about sizes.
    #[arg(long)]
    quiet: bool,
    /// Also build the module whose steps benchmarks time one by one, in target/xtask/steps.
    #[arg(long)]
    steps: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let shell = Shell::new()?;
    build(&shell)?;
    if arguments.steps {
        wasm::build_steps(&shell)?;
    }
    if !arguments.quiet {
        print_sizes()?;
    }
    Ok(())
}

/// Makes `extension/wasm`, `dist/chromium`, `dist/firefox` and `dist/www` agree with the sources.
pub(crate) fn build(shell: &Shell) -> Result<()> {
    shell.change_dir(files::root());
    install::toolchain(shell)?;
    install::node_tools(shell)?;
    wasm::build(shell)?;
    BROWSERS.into_iter().try_for_each(dist::assemble)?;
    www::assemble()
}

fn print_sizes() -> Result<()> {
    let module = files::read(&wasm::module())?;
    print_size("module, raw", module.len(), RAW_BUDGET);
    print_size("module, compressed", compressed(&module)?, COMPRESSED_BUDGET);
    print_size("scripts of a page without a stub", page_scripts()?, SCRIPT_BUDGET);
    for browser in BROWSERS {
        println!(
            "{:<34}{}",
            format!("ready to load in {}:", browser.name()),
            files::shown(&browser.folder())
        );
    }
    Ok(())
}

fn print_size(what: &str, bytes: usize, budget: usize) {
    let kilobytes = |n: usize| n as f64 / 1024.0;
    let verdict = if bytes > budget { "OVER BUDGET" } else { "of" };
    println!("{what:<34}{:>7.1} KB {verdict} {:.0}", kilobytes(bytes), kilobytes(budget));
}

/// Size after gzip at its best, which is what a store's zip holds, give or take a few bytes.
pub(crate) fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// Bytes of JavaScript that every page gets, by the list in `reach.js`.
fn page_scripts() -> Result<usize> {
    let folder = files::root().join("extension");
    let reach = String::from_utf8(files::read(&folder.join("reach.js"))?)?;
    let list = reach
        .split_once("const PAGE_FILES = [")
        .and_then(|(_, rest)| rest.split_once(']'))
        .context("extension/reach.js has no list PAGE_FILES; teach xtask/src/build.rs its new form")?;
    let mut bytes = 0;
    for script in list.0.split('\'').skip(1).step_by(2) {
        bytes += files::read(&folder.join(script))?.len();
    }
    Ok(bytes)
}
