//! `shots`: pictures of the real extension, for people who look at a store or at the README.

use crate::{build, files, install};
use anyhow::{Context, Result};
use xshell::{Shell, cmd};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The language of the interface, as in extension/_locales.
    #[arg(long, default_value = "en")]
    language: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let shell = Shell::new()?;
    shell.change_dir(files::root());
    install::browsers(&shell)?;
    build::build(&shell)?;
    let script = files::root().join("xtask/browser/shots.mjs");
    let folder = files::root().join("dist/shots").join(&arguments.language);
    shell.create_dir(&folder)?;
    let language = arguments.language.replace('_', "-");
    cmd!(shell, "node {script} {folder} {language}")
        .env("NUTGRAF_BROWSER", "chromium")
        .quiet()
        .run()
        .context("not every picture could be taken")?;
    println!("pictures: {}", files::shown(&folder));
    Ok(())
}
