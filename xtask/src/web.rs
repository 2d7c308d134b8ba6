//! Tests of the wasm module in headless Chromium, with the runner as a library.
//!
//! Cargo starts a runner with the compiled test as its argument; that runner is this very program, so that its
//! version is the one in the lockfile.

use crate::{files, install, wasm};
use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use xshell::{Shell, cmd};

/// The hidden command by which Cargo calls this program as its runner.
pub(crate) const RUNNER: &str = "wasm-test-runner";

/// Seconds that one test file may take; two busy cores need most of them for the first start of the browser.
const TIMEOUT: &str = "120";

/// Compiles `tests/web` to wasm and runs it in the browser.
pub(crate) fn test(shell: &Shell) -> Result<()> {
    let program = env::current_exe().context("this program has no path")?;
    let driver = install::find_any(&["chromedriver"]).context("chromedriver is missing")?;
    let capabilities = files::root().join("target/xtask/webdriver.json");
    let binary = install::find_any(&["chromium", "google-chrome"]).context("chromium is missing")?;
    let options = serde_json::json!({ "goog:chromeOptions": {
        "binary": binary,
        // The browser speaks to loopback only.
        "args": ["disable-gpu", "disable-quic", "no-first-run", "disable-background-networking",
            "disable-component-update", "disable-sync"],
    }});
    files::write(&capabilities, &serde_json::to_vec(&options)?)?;
    // What the native engine replies is written to where the module's test is compiled from.
    cmd!(shell, "cargo test --package nutgraf --test replies").run().context("the native replies failed")?;
    cmd!(shell, "cargo test --package nutgraf --test web --target wasm32-unknown-unknown --no-default-features --features html,live")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", format!("{} {RUNNER}", program.display()))
        .env("NUTGRAF_REPLIES", files::root().join(wasm::target_folder()).join("tmp/replies.txt"))
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        .env("WASM_BINDGEN_TEST_TIMEOUT", TIMEOUT)
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", TIMEOUT)
        .run()
        .context("wasm tests failed")
}

/// What Cargo calls: runs one compiled test file.
pub(crate) fn run_compiled(arguments: &[OsString]) -> Result<()> {
    let name = OsString::from("wasm-bindgen-test-runner");
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args([name].iter().chain(arguments))
}
