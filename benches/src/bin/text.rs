//! Times what cuts text: sentences, words and terms in megabytes a second, and what a detected language costs.
//!
//! `cargo run --release -p nutgraf-bench --bin text` reads the labelled cases in `tests/sentences`,
//! whose sentences are short and hard; running prose is faster.

#![allow(clippy::print_stdout)] // a benchmark prints
#![allow(clippy::disallowed_methods)] // a benchmark reads the clock

use nutgraf::lang::{self, Lang};
use nutgraf::text;
use std::hint::black_box;
use std::time::Instant;

/// Languages of several scripts and rules.
const CODES: [&str; 6] = ["ar", "de", "en", "fr", "ru", "zh"];

/// About the length of a long read, in bytes.
const LENGTH: usize = 20_000;

/// Runs of each step; the least counts, as noise only adds.
const RUNS: usize = 20;

fn main() {
    println!(
        "{:<4} {:>15} {:>11} {:>11} {:>9}",
        "", "sentences MB/s", "words MB/s", "terms MB/s", "detect µs"
    );
    for code in CODES {
        let (lang, text) = (Lang::from_tag(code), sample(code));
        let speed = |seconds: f64| text.len() as f64 / seconds / 1e6;
        let sentences = least(|| lang::sentences(lang, &text).len());
        let words = least(|| text::words(&text).count());
        let terms = least(|| lang::terms(lang, &text).len());
        let detect = least(|| usize::from(lang::detect(&text).is_some())) * 1e6;
        println!(
            "{code:<4} {:>15.0} {:>11.0} {:>11.0} {detect:>9.0}",
            speed(sentences),
            speed(words),
            speed(terms)
        );
    }
}

/// The cases of a language as running text.
fn sample(code: &str) -> String {
    let path = format!("{}/../tests/sentences/{code}.txt", env!("CARGO_MANIFEST_DIR"));
    let file = std::fs::read_to_string(path).unwrap_or_default();
    let cases = file.lines().filter(|line| !line.starts_with('#'));
    let text: Vec<String> = cases.map(|line| line.replace("‖ ", "").replace('‖', "")).collect();
    let text = text.join(" ");
    text.repeat(LENGTH / text.len().max(1) + 1)
}

/// The least of some runs, in seconds.
fn least(step: impl Fn() -> usize) -> f64 {
    let one = |_| {
        let started = Instant::now();
        black_box(step());
        started.elapsed().as_secs_f64()
    };
    (0..RUNS).map(one).fold(f64::INFINITY, f64::min)
}
