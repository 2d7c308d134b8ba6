//! The command line: what can be asked, and how the answer is printed.
//!
//! May know files, terminals and the library's public face; must not know how an article is found.
//! Invariant: standard output carries only results, standard error everything said to people.

mod extract;
mod input;
mod lines;
mod markup;
mod summarize;

use clap::{Args, Parser, Subcommand, ValueEnum};
use nutgraf::summary::{self, Size};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Finds the article on a page and summarizes it in its own words.
#[derive(Parser)]
#[command(name = "nutgraf", version, about)]
#[command(
    after_help = "Exit codes: 0 done; 1 something was refused or unreadable, the rest is done; 2 wrong usage."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the article of each page, a paragraph a line
    Extract(Extract),
    /// Print a summary of each page or text, a sentence a line
    Summarize(Summarize),
}

#[derive(Args)]
struct Extract {
    /// Print an object a page: title, byline, date, language, site, section, missing, blocks, refusal, evidence
    #[arg(long)]
    json: bool,
    /// Print what was kept and dropped, by which step and why
    #[arg(long, conflicts_with_all = ["json", "out"])]
    explain: bool,
    /// The address of the page (of one page only)
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Write STEM.txt and STEM.title (with --json STEM.json) here instead of printing; nothing for a refused page
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// HTML files; - is standard input
    #[arg(required = true, value_name = "FILE.html | -")]
    files: Vec<PathBuf>,
}

#[derive(Args)]
struct Summarize {
    #[command(flatten)]
    size: SizeArgs,
    /// Show sentences whole, without dropping datelines and trailing attributions
    #[arg(long)]
    no_trim: bool,
    /// Print an object an article instead of plain sentences
    #[arg(long, conflicts_with = "jsonl")]
    json: bool,
    /// Print each sentence with its score, features and the reason it was taken or passed over
    #[arg(long, conflicts_with_all = ["json", "jsonl"])]
    explain: bool,
    /// Read {"id","text","title"?,"lang"?} lines from standard input, write {"id","lang","sentences"} lines
    #[arg(long, conflicts_with = "files")]
    jsonl: bool,
    /// HTML or text files; - is standard input
    #[arg(required_unless_present = "jsonl", value_name = "FILE.html | FILE.txt | -")]
    files: Vec<PathBuf>,
}

#[derive(Args)]
#[group(multiple = false)]
struct SizeArgs {
    /// Exactly N sentences, where the article has as many
    #[arg(long, value_name = "N", value_parser = at_least_one)]
    sentences: Option<usize>,
    /// At most N words
    #[arg(long, value_name = "N", value_parser = at_least_one)]
    words: Option<usize>,
    /// By the article's own length
    #[arg(long, value_enum)]
    length: Option<LengthArg>,
}

#[derive(Clone, Copy, ValueEnum)]
enum LengthArg {
    Short,
    Medium,
    Long,
}

impl Summarize {
    fn options(&self) -> summary::Options {
        let size = match (self.size.sentences, self.size.words, self.size.length) {
            (Some(n), _, _) => Size::Sentences(n),
            (_, Some(n), _) => Size::Words(n),
            (_, _, Some(LengthArg::Short)) => Size::Length(summary::Length::Short),
            (_, _, Some(LengthArg::Long)) => Size::Length(summary::Length::Long),
            _ => Size::Length(summary::Length::Medium),
        };
        summary::Options { size, trim: !self.no_trim }
    }
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) => Err("give 1 or more".to_owned()),
        Ok(n) => Ok(n),
        Err(_) => Err("give a whole number".to_owned()),
    }
}

/// Whether all went well, or something was refused or unreadable and has been told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Done,
    SomeFailed,
}

/// Runs the program with its arguments and gives its exit code.
pub(crate) fn run() -> ExitCode {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let result = match &Cli::parse().command {
        Command::Extract(args) => extract::run(args, &mut out),
        Command::Summarize(args) => summarize::run(args, &mut out),
    };
    match result.and_then(|outcome| out.flush().map(|()| outcome)) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::SomeFailed) => ExitCode::FAILURE,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS, // the reader has had enough
        Err(error) => {
            complain(&format!("cannot write: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn complain(message: &str) {
    eprintln!("nutgraf: {message}");
}
