//! Installs what a command needs and the machine lacks.
//!
//! It knows package names; it runs `npm ci` and `apt-get`, and only where something is missing.
//! Invariant: where it may not install, it says in one sentence what to install and how.

use crate::files;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use xshell::{Shell, cmd};

/// Written into `node_modules` after an install; holds the digest of the lockfile it was made from.
const STAMP: &str = ".nutgraf-lock";

/// Makes `node_modules` agree with `package-lock.json`.
pub(crate) fn node_tools(shell: &Shell) -> Result<()> {
    let root = files::root();
    let lock = files::digest(&[
        &files::read(&root.join("package-lock.json"))?,
        &files::read(&root.join("package.json"))?,
    ]);
    let stamp = root.join("node_modules").join(STAMP);
    if std::fs::read_to_string(&stamp).is_ok_and(|old| old == lock) {
        return Ok(());
    }
    if cmd!(shell, "npm --version").quiet().ignore_stderr().read().is_err() {
        bail!(
            "Node.js 20 or later is missing: install it with `apt-get install nodejs npm`, then run this again"
        );
    }
    println!("installing Node tools (npm ci)");
    // No package may run a script of its own, so that none can download a browser or a binary.
    cmd!(shell, "npm ci --ignore-scripts --no-audit --no-fund --loglevel=error")
        .quiet()
        .run()
        .context("`npm ci` failed")?;
    files::write(&stamp, lock.as_bytes())?;
    Ok(())
}

/// The path of a tool's entry script in `node_modules`.
pub(crate) fn node_tool(name: &str) -> PathBuf {
    files::root().join("node_modules/.bin").join(name)
}
