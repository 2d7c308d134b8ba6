//! `nutgraf`, the command-line program: the engine without a browser.
//!
//! Exit codes: 0 done; 1 something was refused or could not be read, all the rest is done; 2 wrong usage.

#![allow(clippy::print_stderr)] // the one place that talks to people

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
