//! How long the engine takes from a page that is read to its reply: `cargo bench --bench reply`.
//!
//! Prints the median of many rounds for each specimen page, and of the summary alone.

#![allow(clippy::print_stdout, reason = "a benchmark prints")]
#![allow(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]
#![allow(clippy::disallowed_methods, reason = "a benchmark has a clock")]

use nutgraf::engine::{self, Request};
use nutgraf::summary::{self, Length, Options, Size};
use nutgraf::{article, page};
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

/// Rounds of each measurement.
const ROUNDS: usize = 51;

fn median_micros(mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(root).expect("tests/pages is there").map(|e| e.expect("a folder").path()).collect();
    folders.sort();
    println!("{:<24} {:>9} {:>9} {:>9} {:>9}", "page", "nodes", "sentences", "reply µs", "summary µs");
    for folder in folders {
        let Ok(html) = std::fs::read_to_string(folder.join("page.html")) else { continue };
        let page = page::from_html(&html, "https://specimen.example/story");
        let Ok(article) = article::find(&page) else { continue };
        let options = Options { size: Size::Length(Length::Long), trim: true };
        let sentences = summary::summarize(&article, &options).considered.len();
        let reply = median_micros(|| {
            black_box(engine::answer_page(&page, &Request::default()));
        });
        let alone = median_micros(|| {
            black_box(summary::summarize(&article, &options));
        });
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        println!("{name:<24} {:>9} {sentences:>9} {reply:>9.0} {alone:>9.0}", page.nodes().count());
    }
}
