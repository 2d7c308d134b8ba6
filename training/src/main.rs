//! Reads articles with their gold summaries: writes what the trainer learns from, and measures quality.
//!
//! `training/train.py` calls the first two commands, `cargo xtask quality` the third.

mod data;
mod interval;
mod labels;
mod measure;
mod plot;
mod quality;

use clap::Parser;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
enum Command {
    /// Write features and labels of sentences
    Sentences {
        /// Folder to write to
        out: PathBuf,
        /// Data sets: a JSON object a line
        files: Vec<PathBuf>,
    },
    /// Write features and labels of terms
    Terms {
        /// Trees for sentences, which the terms' features are made with
        #[arg(long)]
        sentences: PathBuf,
        /// Folder to write to
        out: PathBuf,
        /// Data sets: a JSON object a line
        files: Vec<PathBuf>,
    },
    /// Measure summaries against people's
    Quality(quality::Arguments),
}

#[allow(clippy::print_stderr, reason = "a program's errors go there")]
fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Sentences { out, files } => labels::write_sentences(&out, &files),
        Command::Terms { sentences, out, files } => labels::write_terms(&sentences, &out, &files),
        Command::Quality(arguments) => quality::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
