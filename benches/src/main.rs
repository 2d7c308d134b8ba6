//! Times each step of the engine on saved pages, and the whole of it beside `dom_smoothie`.
//!
//! `cargo run --release -p nutgraf-bench -- PAGES/*.html` prints, over the pages, the median and the 95th
//! percentile of each step against its budget, the ratio to the peer page by page, and how time grows with size.
//! Each figure of a page is the least of some runs, as noise only adds.

#![allow(clippy::print_stdout)] // a benchmark prints
#![allow(clippy::disallowed_methods)] // a benchmark reads the clock

use clap::Parser;
use nutgraf::engine::{self, Request};
use nutgraf::page::{self, Attr, Page, Tag};
use nutgraf::{article, summary};
use std::fmt::Write as _;
use std::hint::black_box;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// Times the engine on saved pages, beside a peer.
#[derive(Parser)]
struct Arguments {
    /// Runs of each step on each page; the least counts
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// HTML files
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

/// Milliseconds that a step may take on the median page; 0 where there is no budget.
const BUDGETS: [(&str, f64); 6] = [
    ("parse HTML", 0.0),
    ("decode wire", 0.0),
    ("find article", 1.0),
    ("summarize", 0.0),
    ("wire to reply", 1.0),
    ("HTML to article", 0.0),
];

/// What one page took, in milliseconds.
struct Timing {
    nodes: usize,
    steps: [f64; 6],
    peer: f64,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let (mut timings, mut wires) = (Vec::new(), Vec::new());
    for file in &arguments.files {
        match std::fs::read(file) {
            Ok(bytes) => {
                let (timing, wire) = time_page(&String::from_utf8_lossy(&bytes), arguments.runs);
                timings.push(timing);
                wires.push(wire);
            }
            Err(error) => println!("{}: cannot be read: {error}", file.display()),
        }
    }
    if timings.is_empty() {
        return ExitCode::FAILURE;
    }
    print_steps(&timings);
    print_peer(&timings);
    print_growth(&mut wires, arguments.runs);
    ExitCode::SUCCESS
}

/// Times a page, and gives it as it crosses.
fn time_page(html: &str, runs: usize) -> (Timing, String) {
    let page = page::from_html(html, "https://example.org/");
    let wire = to_wire(&page);
    let found = article::find(&page);
    let options = summary::Options::default();
    let request = Request::default();
    let steps = [
        least(runs, || drop(black_box(page::from_html(html, "https://example.org/")))),
        least(runs, || drop(black_box(page::from_wire(&wire)))),
        least(runs, || drop(black_box(article::find(&page)))),
        found.as_ref().map_or(f64::NAN, |a| least(runs, || drop(black_box(summary::summarize(a, &options))))),
        least(runs, || drop(black_box(engine::answer(&wire, &request)))),
        least(runs, || drop(black_box(article::find(&page::from_html(html, "https://example.org/"))))),
    ];
    let peer = least(runs, || {
        let parsed = dom_smoothie::Readability::new(html, Some("https://example.org/"), None);
        drop(black_box(parsed.and_then(|mut r| r.parse())));
    });
    (Timing { nodes: page.len(), steps, peer }, wire)
}

/// The least of some runs, in milliseconds.
fn least(runs: usize, mut step: impl FnMut()) -> f64 {
    let one = |_| {
        let started = Instant::now();
        step();
        started.elapsed().as_secs_f64() * 1000.0
    };
    (0..runs.max(1)).map(one).fold(f64::INFINITY, f64::min)
}

/// Writes a page as the extension's snapshot would.
fn to_wire(page: &Page) -> String {
    let mut wire = format!("1\u{1e}{}\u{1e}{}\u{1e}{}\u{1e}", page.url(), page.lang(), page.title());
    let mut open = Vec::new();
    for node in page.nodes() {
        while open.last().is_some_and(|&outer| !page.contains(outer, node)) {
            open.pop();
            wire.push('\u{3}');
        }
        if page.tag(node) == Tag::Text {
            wire.push('\u{4}');
            wire.push_str(page.text(node));
            continue;
        }
        // A failed write to a string is impossible.
        let _ = write!(wire, "\u{2}{}\u{1f}", page.tag(node).name());
        for &(name, attr) in Attr::NAMES {
            if let Some(value) = page.attribute(node, attr) {
                let _ = write!(wire, "\u{1f}{name}={value}");
            }
        }
        open.push(node);
    }
    wire
}

fn print_steps(timings: &[Timing]) {
    println!(
        "{} pages, median of {} nodes",
        timings.len(),
        percentile(timings.iter().map(|t| t.nodes as f64), 50)
    );
    println!("{:<16} {:>9} {:>9} {:>9}", "step", "median ms", "p95 ms", "budget");
    for (i, (name, budget)) in BUDGETS.iter().enumerate() {
        let times = || timings.iter().map(|t| t.steps[i]);
        let (median, high) = (percentile(times(), 50), percentile(times(), 95));
        let budget = if *budget > 0.0 { format!("{budget:.1}") } else { "-".to_owned() };
        println!("{name:<16} {median:>9.3} {high:>9.3} {budget:>9}");
    }
}

fn print_peer(timings: &[Timing]) {
    let ratios = || timings.iter().map(|t| t.steps[5] / t.peer);
    let (low, median, high) = (percentile(ratios(), 5), percentile(ratios(), 50), percentile(ratios(), 95));
    println!(
        "HTML to article takes {median:.2} times as long as dom_smoothie on the median page, from {low:.2} (p5) to {high:.2} (p95)"
    );
}

/// How many times over a page is read, to see how time grows.
const TIMES: [usize; 3] = [1, 4, 16];

/// Microseconds a thousand nodes where the page of median size is read several times over, one after the other:
/// the same everywhere where time grows linearly. The engine's caps lie beyond.
fn print_growth(wires: &mut [String], runs: usize) {
    wires.sort_by_key(String::len);
    let Some(wire) = wires.get(wires.len() / 2) else { return };
    let head: usize = wire.split_inclusive('\u{1e}').take(HEADER).map(str::len).sum();
    println!("{:<16} {:>9} {:>9} {:>9}   µs a thousand nodes", "growth", "nodes", "find", "reply");
    for times in TIMES {
        let wire = [&wire[..head], &wire[head..].repeat(times)].concat();
        let page = page::from_wire(&wire);
        let find = least(runs, || drop(black_box(article::find(&page))));
        let reply = least(runs, || drop(black_box(engine::answer(&wire, &Request::default()))));
        let per_node = |ms: f64| ms * 1e6 / page.len().max(1) as f64;
        println!(
            "{:<16} {:>9} {:>9.0} {:>9.0}",
            format!("page x {times}"),
            page.len(),
            per_node(find),
            per_node(reply)
        );
    }
}

/// Fields of a wire before its nodes.
const HEADER: usize = 4;

fn percentile(values: impl Iterator<Item = f64>, percent: usize) -> f64 {
    let mut values: Vec<f64> = values.filter(|v| !v.is_nan()).collect();
    values.sort_by(f64::total_cmp);
    values.get((values.len().saturating_sub(1)) * percent / 100).copied().unwrap_or(f64::NAN)
}
