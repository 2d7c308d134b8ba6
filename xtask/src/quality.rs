//! `quality`: how good the summaries are, set by set, against the first sentences.
//!
//! The measuring itself lies beside the training, which uses the same readers of the same data.

use crate::files;
use anyhow::{Context, Result};
use std::ffi::OsString;
use xshell::{Shell, cmd};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A folder of data sets, then options; `--help` after the folder lists them.
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true, value_name = "DIR")]
    arguments: Vec<OsString>,
}

pub(crate) fn run(Arguments { arguments }: &Arguments) -> Result<()> {
    let shell = Shell::new()?;
    let manifest = files::root().join("Cargo.toml");
    cmd!(shell, "cargo run --quiet --release --manifest-path {manifest} --package nutgraf-training -- quality {arguments...}")
        .quiet()
        .run()
        .context("quality was not measured")
}
