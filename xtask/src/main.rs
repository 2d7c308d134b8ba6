//! Builds, runs and tests Nutgraf: `cargo xtask COMMAND`, each with `--help`.
//!
//! One file per command.
//! It may know every folder of the repository, and nothing of the engine's inside.
//! Invariant: a command that is run a second time on unchanged sources downloads and rebuilds nothing.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks on its standard streams")]

mod build;
mod dist;
mod files;
mod install;
mod wasm;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, runs and tests Nutgraf.", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the wasm module and assemble dist/chromium and dist/firefox, ready to load unpacked.
    Build(build::Arguments),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Build(arguments) => build::run(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
