//! Builds, runs and tests Nutgraf: `cargo xtask COMMAND`, each with `--help`.
//!
//! One file per command.
//! It may know every folder of the repository, and nothing of the engine's inside.
//! Invariant: a command that is run a second time on unchanged sources downloads and rebuilds nothing.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks on its standard streams")]
#![allow(clippy::disallowed_methods, reason = "a build tool measures time and looks at its surroundings")]

mod build;
mod dist;
mod engine;
mod files;
mod install;
mod pack;
mod quality;
mod run;
mod serve;
mod shots;
mod test;
mod tidy;
mod wasm;
mod web;
mod www;

use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Builds, runs and tests Nutgraf.",
    disable_help_subcommand = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the wasm module, dist/chromium and dist/firefox, ready to load unpacked, and the playground in dist/www.
    Build(build::Arguments),
    /// Show a page in a real browser with the extension, press its stub, and print and picture the summary.
    Run(run::Arguments),
    /// Run everything that must hold: format, lints, tests, types, end-to-end tests in both browsers.
    Test(test::Arguments),
    /// Check the repository's own rules: layers, lengths, links, locales, equal lists.
    Tidy,
    /// Make the zips for the stores in dist, the same bytes each time.
    Pack,
    /// Put the playground together in dist/www and serve it on loopback.
    Www(www::Arguments),
    /// Measure summaries against people's: tables by data set, with intervals.
    Quality(quality::Arguments),
    /// Take pictures of the real extension, in the size of store listings, into dist/shots.
    Shots(shots::Arguments),
    #[command(flatten)]
    Engine(engine::Command),
    /// Run one compiled wasm test file; Cargo calls this.
    #[command(hide = true, name = web::RUNNER, disable_help_flag = true)]
    WasmTestRunner {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Test(arguments) => test::run(&arguments),
        Command::Run(arguments) => run::run(&arguments),
        Command::Tidy => tidy::check(),
        Command::Pack => pack::run(),
        Command::Www(arguments) => www::run(&arguments),
        Command::Quality(arguments) => quality::run(&arguments),
        Command::Shots(arguments) => shots::run(&arguments),
        Command::Engine(command) => engine::run(&command),
        Command::WasmTestRunner { arguments } => web::run_compiled(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
