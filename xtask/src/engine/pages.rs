//! `pages`: what the engine finds in saved pages as a real browser sees them.
//!
//! The browser only writes pages down, by the extension's own `snapshot.js`; the engine then reads the same string
//! that would have crossed to it. Visibility, slots and frames count here, as they do for a reader.

use super::causes::{self, CAUSES};
use super::written::{named, text, wire_of};
use super::{PagesArguments, module};
use crate::{files, install};
use anyhow::{Context, Result, bail};
use nutgraf::article::{self, Article};
use nutgraf::page;
use std::fs;
use std::path::Path;
use xshell::{Shell, cmd};

/// Pages that one browser loads before a new one is started; a process of thousands grows slow.
const PAGES_A_BROWSER: usize = 400;

pub(super) fn run(arguments: &PagesArguments) -> Result<()> {
    let shell = Shell::new()?;
    install::node_tools(&shell)?;
    install::browsers(&shell)?;
    fs::create_dir_all(&arguments.out).context("cannot make the output folder")?;
    let script = files::root().join("xtask/browser/snapshots.mjs");
    for files in arguments.files.chunks(PAGES_A_BROWSER) {
        let out = &arguments.out;
        cmd!(shell, "node {script} {out} {files...}")
            .env("NUTGRAF_BROWSER", arguments.browser.name())
            .quiet()
            .run()
            .context("the browser did not write the pages down")?;
    }
    if arguments.module {
        module::compare(&shell, arguments)?;
    }
    let mut tally = Tally::default();
    for file in &arguments.files {
        read(arguments, file, &mut tally)?;
    }
    println!("{} articles, {} refused, {} not loaded", tally.articles, tally.refused, tally.absent);
    if arguments.compare {
        tell(&tally);
    }
    if tally.absent > 0 {
        bail!("{} pages were not loaded", tally.absent);
    }
    Ok(())
}

#[derive(Default)]
struct Tally {
    articles: usize,
    refused: usize,
    absent: usize,
    equal: usize,
    /// What the different ones are different by; `None` where no cause was found.
    different: Vec<Option<&'static str>>,
}

/// How many pages read as they do from their file, and why the others do not.
fn tell(tally: &Tally) {
    let all = tally.equal + tally.different.len();
    let share = tally.equal as f64 / all.max(1) as f64;
    println!("{} of {all} as the HTML door gives them, {:.1} %", tally.equal, 100.0 * share);
    let names = CAUSES.iter().map(|cause| Some(cause.name)).chain([None]);
    for name in names {
        let count = tally.different.iter().filter(|cause| **cause == name).count();
        println!("{count:>6} {}", name.unwrap_or(UNKNOWN));
    }
}

/// What is said of a page of which no cause was found.
const UNKNOWN: &str = "different nodes, or none of these";

fn read(arguments: &PagesArguments, file: &Path, tally: &mut Tally) -> Result<()> {
    let path = |ending: &str| named(arguments, file, ending);
    let Some(wire) = wire_of(arguments, file) else {
        tally.absent += 1;
        return Ok(());
    };
    if !arguments.wire {
        fs::remove_file(path("wire"))?;
    }
    let page = page::from_wire(&wire);
    let found = article::find(&page);
    match &found {
        Ok(article) => {
            tally.articles += 1;
            files::write(&path("txt"), text(article).as_bytes())?;
            files::write(&path("title"), article.title.clone().unwrap_or_default().as_bytes())?;
        }
        Err(refusal) => {
            tally.refused += 1;
            eprintln!("{}: {}", file.display(), refusal.reason.code());
        }
    }
    if arguments.compare {
        compare(file, &wire, found.ok().as_ref(), tally)?;
    }
    Ok(())
}

/// Prints the lines that only one of the two doors gives, and why.
fn compare(file: &Path, wire: &str, seen: Option<&Article>, tally: &mut Tally) -> Result<()> {
    let html = String::from_utf8_lossy(&files::read(file)?).into_owned();
    let url = page::from_wire(wire).url().to_owned();
    let page = page::from_html(&html, &url);
    let parsed = article::find(&page).ok();
    let (seen, parsed) = (seen.map(text).unwrap_or_default(), parsed.as_ref().map(text).unwrap_or_default());
    if seen == parsed {
        tally.equal += 1;
        return Ok(());
    }
    let cause = causes::cause(wire, &page, &parsed);
    tally.different.push(cause);
    println!("{}: {}", file.display(), cause.unwrap_or(UNKNOWN));
    let only = |a: &str, b: &str, sign: &str| {
        for line in a.lines().filter(|line| !b.lines().any(|other| other == *line)) {
            println!("  {sign} {line}");
        }
    };
    only(&seen, &parsed, "browser only:");
    only(&parsed, &seen, "file only:   ");
    Ok(())
}
