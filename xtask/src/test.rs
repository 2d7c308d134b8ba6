//! `test`: everything that must hold before a change lands, in the order in which it fails fastest.
//!
//! It knows the name and the command of each step, and nothing of what a step checks.
//! Invariant: one failed step never hides another; all of them run, and the last line counts them.

use crate::dist::Browser;
use crate::{build, files, install, pack, tidy, web};
use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use std::time::{Duration, Instant};
use xshell::{Shell, cmd};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Run these steps only; may be given several times.
    #[arg(long, value_name = "STEP")]
    only: Vec<Step>,
}

/// A step, in the order of running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Step {
    /// cargo fmt --check
    Fmt,
    /// cargo clippy on the workspace
    Clippy,
    /// cargo clippy on the engine as a wasm module
    ClippyWasm,
    /// The repository's own rules
    Tidy,
    /// Tests and doc-tests of the workspace
    Native,
    /// The module and both unpacked extensions
    Build,
    /// The zips for the stores, which have their budget
    Pack,
    /// Tests of the wasm module in headless Chromium
    Wasm,
    /// Types of the JavaScript
    Types,
    /// web-ext lint
    Lint,
    /// End-to-end tests in Chromium
    E2eChromium,
    /// End-to-end tests in Firefox
    E2eFirefox,
}

impl Step {
    /// The name that people type, as clap prints it.
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// Whether the step cannot do without a browser.
    fn needs_browser(self) -> bool {
        matches!(self, Step::Wasm | Step::E2eChromium | Step::E2eFirefox)
    }

    /// Whether the step runs a tool of `node_modules`.
    fn needs_node(self) -> bool {
        !matches!(self, Step::Fmt | Step::Clippy | Step::ClippyWasm | Step::Tidy | Step::Native)
    }

    fn run(self, shell: &Shell) -> Result<()> {
        match self {
            Step::Fmt => cmd!(shell, "cargo fmt --all --check").run()?,
            Step::Clippy => {
                cmd!(shell, "cargo clippy --workspace --all-targets --features xtask/engine -- -D warnings")
                    .run()?;
            }
            Step::ClippyWasm => {
                let target = ["--target", "wasm32-unknown-unknown", "--no-default-features"];
                cmd!(shell, "cargo clippy --package nutgraf --lib {target...} -- -D warnings").run()?;
                cmd!(
                    shell,
                    "cargo clippy --package nutgraf --lib {target...} --features live -- -D warnings"
                )
                .run()?;
            }
            Step::Tidy => tidy::check()?,
            Step::Native => {
                // By itself, so that the wasm generator below it is not compiled anew with the others' features.
                cmd!(shell, "cargo test --package xtask").run()?;
                cmd!(shell, "cargo test --workspace --exclude xtask").run()?;
            }
            Step::Build => build::build(shell)?,
            Step::Pack => pack::run()?,
            Step::Wasm => web::test(shell)?,
            Step::Types => types(shell)?,
            // What is tested is what the sources give now; where nothing has changed, that takes no time.
            Step::Lint => build::build(shell).and_then(|()| lint(shell))?,
            Step::E2eChromium => build::build(shell).and_then(|()| end_to_end(shell, Browser::Chromium))?,
            Step::E2eFirefox => build::build(shell).and_then(|()| end_to_end(shell, Browser::Firefox))?,
        }
        Ok(())
    }
}

/// How a step ended.
struct Outcome {
    step: Step,
    took: Duration,
    error: Option<anyhow::Error>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let shell = Shell::new()?;
    shell.change_dir(files::root());
    let is_chosen = |step: &Step| arguments.only.is_empty() || arguments.only.contains(step);
    let steps: Vec<Step> = Step::value_variants().iter().copied().filter(is_chosen).collect();
    install::toolchain(&shell)?;
    if steps.iter().any(|step| step.needs_node()) {
        install::node_tools(&shell)?;
    }
    if steps.iter().any(|step| step.needs_browser()) {
        install::browsers(&shell)?;
    }
    let outcomes: Vec<Outcome> = steps.into_iter().map(|step| run_step(&shell, step)).collect();
    report(&outcomes)
}

fn run_step(shell: &Shell, step: Step) -> Outcome {
    println!("\n── {} ──", step.name());
    let started = Instant::now();
    let error = step.run(shell).err();
    let took = started.elapsed();
    if let Some(error) = &error {
        eprintln!("{} failed: {error:#}", step.name());
    }
    println!("── {}: {:.1} s", step.name(), took.as_secs_f64());
    Outcome { step, took, error }
}

fn report(outcomes: &[Outcome]) -> Result<()> {
    println!();
    for Outcome { step, took, error } in outcomes {
        let verdict = if error.is_none() { "ok" } else { "FAILED" };
        println!("{:<14} {:>7.1} s  {verdict}", step.name(), took.as_secs_f64());
    }
    let total: Duration = outcomes.iter().map(|o| o.took).sum();
    println!("{:<14} {:>7.1} s\n", "all", total.as_secs_f64());
    let failed: Vec<String> = outcomes.iter().filter(|o| o.error.is_some()).map(|o| o.step.name()).collect();
    println!("{} passed, {} failed", outcomes.len() - failed.len(), failed.len());
    if !failed.is_empty() {
        let again: Vec<String> = failed.iter().map(|step| format!("--only {step}")).collect();
        bail!("run the failed steps alone by `cargo xtask test {}`", again.join(" "));
    }
    Ok(())
}

/// Folders with JavaScript, each with a `tsconfig.json` that says in which world its files run.
const TYPED: &[&str] = &["extension", "www", "tests/browser", "xtask/browser"];

fn types(shell: &Shell) -> Result<()> {
    let compiler = install::node_tool("tsc");
    let mut failed = Vec::new();
    for project in TYPED {
        println!("tsc --project {project}");
        if cmd!(shell, "{compiler} --project {project} --noEmit --pretty false").quiet().run().is_err() {
            failed.push(*project);
        }
    }
    if !failed.is_empty() {
        bail!("types do not fit in {}", failed.join(", "));
    }
    Ok(())
}

fn lint(shell: &Shell) -> Result<()> {
    let tool = install::node_tool("web-ext");
    let folder = Browser::Firefox.folder();
    cmd!(shell, "{tool} lint --source-dir {folder} --no-config-discovery --warnings-as-errors --output text")
        .env("NO_UPDATE_NOTIFIER", "1")
        .run()
        .context("web-ext found fault")
}

fn end_to_end(shell: &Shell, browser: Browser) -> Result<()> {
    // One file after another, in one process: two browsers on two cores take each other's time, and to start one
    // anew for each file takes seconds each.
    let all = files::root().join("tests/browser/all.mjs");
    cmd!(shell, "node --test --test-reporter=spec {all}")
        .env("NUTGRAF_BROWSER", browser.name())
        .run()
        .with_context(|| format!("end-to-end tests failed in {}", browser.name()))
}
