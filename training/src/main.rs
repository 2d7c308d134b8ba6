//! Reads articles with their gold summaries: writes what the trainer learns from, and measures quality.
//!
//! `training/train.py` calls the first two commands, `training/articles.py` the next three,
//! `cargo xtask quality` the last.

mod data;
mod found;
mod interval;
mod labels;
mod measure;
mod pages;
mod plot;
mod quality;
mod sets;
mod shingles;
mod table;

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
    /// Write features and labels of the chunks of pages
    Chunks {
        /// Folder to write to
        out: PathBuf,
        /// Folders of pages with their texts
        sets: Vec<PathBuf>,
    },
    /// Write the signs of pages, and whether they are articles
    Signs {
        /// Scores of all chunks, in order, as `f32`, by trees that have not seen their pages
        #[arg(long)]
        scores: PathBuf,
        /// Folder to write to
        out: PathBuf,
        /// Folders of pages with their texts
        sets: Vec<PathBuf>,
    },
    /// Measure how well articles are found
    Found(found::Arguments),
    /// Measure summaries against people's
    Quality(quality::Arguments),
}

#[allow(clippy::print_stderr, reason = "a program's errors go there")]
fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Sentences { out, files } => labels::write_sentences(&out, &files),
        Command::Terms { sentences, out, files } => labels::write_terms(&sentences, &out, &files),
        Command::Chunks { out, sets } => pages::write_chunks(&out, &sets),
        Command::Signs { scores, out, sets } => pages::write_signs(&out, &scores, &sets),
        Command::Found(arguments) => found::run(&arguments),
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
