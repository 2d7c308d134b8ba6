//! Installs what a command needs and the machine lacks.
//!
//! It knows package names; it runs `rustup`, `npm ci` and `apt-get`, and only where something is missing.
//! Invariant: where it may not install, it says in one sentence what to install and how.

use crate::files;
use anyhow::{Context, Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};

/// Written into `node_modules` after an install; holds the digest of the lockfile it was made from.
const STAMP: &str = ".nutgraf-lock";

/// A program, under any of its names, the Debian package that has it, and the version that the tests are known to
/// pass with: what a driver can do in a browser and what it tells differ from version to version.
struct Program {
    names: &'static [&'static str],
    package: &'static str,
    known: u32,
}

/// The version of Node.js that its tools ask for.
const NODE: u32 = 20;

/// What the tests in browsers and the pictures need.
const PROGRAMS: &[Program] = &[
    Program { names: &["chromium", "google-chrome"], package: "chromium", known: 156 },
    Program { names: &["chromedriver"], package: "chromium-driver", known: 156 },
    Program { names: &["firefox-esr", "firefox"], package: "firefox-esr", known: 153 },
];

/// A language that only some fonts can write, and the Debian package of such a font.
const FONTS: &[(&str, &str)] = &[("ar", "fonts-noto-core"), ("zh-cn", "fonts-noto-cjk")];

/// What a toolchain has below `lib/rustlib` that the module is built and tested with.
const RUSTLIB: &[&str] = &["wasm32-unknown-unknown/lib", "src/rust/library/Cargo.lock"];

/// Installs what `rust-toolchain.toml` names. Cargo has it done by itself, unless `RUSTUP_AUTO_INSTALL=0` forbids that.
pub(crate) fn toolchain(shell: &Shell) -> Result<()> {
    let rustlib = Path::new(&sysroot(shell)?).join("lib/rustlib");
    if RUSTLIB.iter().all(|part| rustlib.join(part).exists()) {
        return Ok(());
    }
    println!("installing what rust-toolchain.toml names (rustup)");
    // Cargo tells its children the toolchain's name, and rustup would look no further.
    let install = cmd!(shell, "rustup toolchain install").env_remove("RUSTUP_TOOLCHAIN");
    install.quiet().run().context(
        "the target wasm32-unknown-unknown or the sources of Rust's standard library are missing: `rustup target add \
         wasm32-unknown-unknown` and `rustup component add rust-src` install them",
    )
}

/// Where the toolchain is.
pub(crate) fn sysroot(shell: &Shell) -> Result<String> {
    cmd!(shell, "rustc --print sysroot").quiet().read().context("rustc is missing")
}

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
    let told = cmd!(shell, "node --version").quiet().ignore_stderr().read().unwrap_or_default();
    if find("npm").is_none() || major(&told).is_none_or(|version| version < NODE) {
        bail!(
            "Node.js {NODE} is missing: on Debian 13 and later `apt-get install nodejs npm` installs it, elsewhere \
             https://nodejs.org tells how"
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

/// Installs browsers, their driver and the fonts of the specimen pages.
pub(crate) fn browsers(shell: &Shell) -> Result<()> {
    let mut missing: Vec<&str> =
        PROGRAMS.iter().filter(|p| find_any(p.names).is_none()).map(|p| p.package).collect();
    if let Err(refused) = install_packages(shell, &missing) {
        return Err(refused.context("a browser is missing"));
    }
    let old: Vec<&str> = PROGRAMS.iter().filter(|p| is_older(shell, p)).map(|p| p.package).collect();
    if let Err(refused) = install_packages(shell, &old) {
        eprintln!("warning: some tests may fail in a browser as old as these: {refused:#}");
    }
    missing = FONTS.iter().filter(|(language, _)| !has_font(shell, language)).map(|(_, p)| *p).collect();
    if let Err(refused) = install_packages(shell, &missing) {
        // Pages are read just as well without; only the pictures show boxes.
        eprintln!("warning: some pictures will lack letters: {refused:#}");
    }
    Ok(())
}

/// Whether a program is of an older version than the tests know; one that does not tell is taken as it is.
fn is_older(shell: &Shell, Program { names, known, .. }: &Program) -> bool {
    let Some(program) = find_any(names) else { return false };
    let told = cmd!(shell, "{program} --version").quiet().ignore_stderr().read().unwrap_or_default();
    major(&told).is_some_and(|version| version < *known)
}

/// The first part of the version in what a program tells of itself.
fn major(told: &str) -> Option<u32> {
    told.split_whitespace().find_map(|word| word.trim_start_matches('v').split('.').next()?.parse().ok())
}

fn install_packages(shell: &Shell, packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    let is_debian = Path::new("/etc/debian_version").exists();
    let is_root = cmd!(shell, "id -u").quiet().read().is_ok_and(|id| id.trim() == "0");
    if !is_debian || !is_root {
        bail!("install {list}, on Debian or Ubuntu by `sudo apt-get install {list}`, then run this again");
    }
    println!("installing {list} (apt-get)");
    shell.set_var("DEBIAN_FRONTEND", "noninteractive");
    cmd!(shell, "apt-get update -qq").quiet().run().context("`apt-get update` failed")?;
    cmd!(shell, "apt-get install -qq -y --no-install-recommends {packages...}")
        .quiet()
        .ignore_stdout()
        .run()
        .with_context(|| format!("`apt-get install {list}` failed"))
}

fn has_font(shell: &Shell, language: &str) -> bool {
    let fonts = cmd!(shell, "fc-list :lang={language} family").quiet().ignore_stderr().read();
    fonts.is_ok_and(|list| !list.trim().is_empty())
}

/// The first of these programs that the search path has.
pub(crate) fn find_any(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| find(name))
}

fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_in_what_a_program_tells() {
        for (told, version) in [
            ("Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)", Some(156)),
            ("ChromeDriver 148.0.7778.167 (abc-refs/branch-heads/7778@{#1})", Some(148)),
            ("Mozilla Firefox 153.8.0esr", Some(153)),
            ("v20.20.2", Some(20)),
            ("no version at all", None),
            ("", None),
        ] {
            assert_eq!(major(told), version, "{told}");
        }
    }
}
