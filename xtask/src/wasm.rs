//! The engine as a wasm module with its JavaScript glue, in `extension/wasm`.
//!
//! Two classic files come out, which both hosts share:
//!
//! | file | for |
//! |---|---|
//! | `nutgraf_bg.wasm` | each host fetches it itself, as a compiled module cannot cross between them |
//! | `nutgraf.js` | defines the global `wasm_bindgen`; has to be loaded before `engine.js` |
//!
//! They are classic because a content script has no other form, and because one file for both hosts cannot differ
//! from itself: the generator's target `web` would write other glue for other bytes.
//! The manifest needs no second version for it.
//! Chromium takes `background.service_worker`, which fetches the glue by `importScripts`; Firefox takes
//! `background.scripts`, which lists it.
//!
//! A second pair, in `target/xtask/steps`, is built from the same sources to time one step alone; it is never shipped.
//!
//! Invariant: the same sources give the same bytes on every machine; no path of the builder's disk is inside.

use crate::files;
use crate::install;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;
use xshell::{Shell, cmd};

/// What `wasm-opt` does: for speed, as clicks are waited for; bytes are saved by what is compiled.
/// The features are those that rustc's target has on by default, which every browser of the manifest's minimum has.
const OPTIMIZE: &[&str] = &[
    "-O3",
    "--converge",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-sign-ext",
];

/// Larger functions than these are called and not copied: 9 KB less to load, and no slower in a browser.
const INLINE: &str = "-Cllvm-args=-inline-threshold=50";

/// Builds the standard library along: a check that fails ends the module without a word, as nobody would read it, and
/// what the library has in a fast and a short form is taken in the short one. 22 KB less to load, and no slower.
/// Neither is stable yet, which [`UNSTABLE`] allows; the toolchain is pinned.
const STANDARD: &[&str] = &["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
const SILENT: &[&str] = &["-Zunstable-options", "-Cpanic=immediate-abort"];
const UNSTABLE: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");

/// The files that are built, by the names that the generator gives them.
const MODULE: &str = "nutgraf_bg.wasm";
const GLUE: &str = "nutgraf.js";

/// Where the built files go.
pub(crate) fn folder() -> PathBuf {
    files::root().join("extension/wasm")
}

/// The module that ships.
pub(crate) fn module() -> PathBuf {
    folder().join(MODULE)
}

/// Builds the module and its glue, or finds that they are up to date.
pub(crate) fn build(shell: &Shell) -> Result<()> {
    make(shell, &[], &folder(), "wasm.stamp")
}

/// The same with exports for single steps, for benchmarks.
pub(crate) fn build_steps(shell: &Shell) -> Result<()> {
    make(shell, &["--features", "steps"], &files::root().join("target/xtask/steps"), "steps.stamp")
}

fn make(shell: &Shell, features: &[&str], to: &Path, stamp: &str) -> Result<()> {
    let raw = files::read(&compile(shell, features)?)?;
    let lock = files::read(&files::root().join("package-lock.json"))?;
    let inputs = files::digest(&[&raw, &lock, OPTIMIZE.join(" ").as_bytes()]);
    let stamp = files::root().join("target/xtask").join(stamp);
    if fs::read_to_string(&stamp).is_ok_and(|old| old == stamp_of(&inputs, to)) {
        return Ok(());
    }
    bind(&raw, to)?;
    optimize(shell, to)?;
    files::write(&stamp, stamp_of(&inputs, to).as_bytes())?;
    Ok(())
}

/// Both what went in and what came out, so that a file that was changed or deleted by hand is built again.
fn stamp_of(inputs: &str, folder: &Path) -> String {
    let made = |name| fs::read(folder.join(name)).unwrap_or_default();
    let outputs = files::digest(&[&made(MODULE), &made(GLUE)]);
    format!("{inputs} {outputs}\n")
}

/// Compiles the crate; Cargo knows best whether there is something to do.
fn compile(shell: &Shell, features: &[&str]) -> Result<PathBuf> {
    let mut flags = remapped_paths(shell)?;
    flags.push(INLINE.to_owned());
    flags.extend(SILENT.iter().map(|flag| (*flag).to_owned()));
    let flags = flags.join("\u{1f}");
    cmd!(shell, "cargo rustc --quiet --lib --package nutgraf --target wasm32-unknown-unknown --no-default-features --profile wasm {features...} {STANDARD...}")
        .env("CARGO_ENCODED_RUSTFLAGS", flags)
        .env(UNSTABLE.0, UNSTABLE.1)
        .quiet()
        .run()
        .context("the engine does not compile to wasm")?;
    Ok(target_folder().join("wasm32-unknown-unknown/wasm/nutgraf.wasm"))
}

/// Cargo's output folder.
pub(crate) fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| files::root().join("target"), PathBuf::from)
}

/// Flags that replace the folders of crates in panic messages by a word, so that no path of this machine is shipped.
fn remapped_paths(shell: &Shell) -> Result<Vec<String>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")) // Cargo's own default
    });
    let sysroot = install::sysroot(shell)?;
    let mut flags = vec![
        format!("--remap-path-prefix={}=nutgraf", files::root().display()),
        format!("--remap-path-prefix={sysroot}/lib/rustlib/src/rust=rust"),
    ];
    let sources = home.unwrap_or_default().join("registry/src");
    let mut registries: Vec<PathBuf> =
        fs::read_dir(&sources).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    registries.sort();
    flags.extend(registries.iter().map(|path| format!("--remap-path-prefix={}=crates", path.display())));
    Ok(flags)
}

/// Writes the glue and the module that goes with it.
fn bind(raw: &[u8], to: &Path) -> Result<()> {
    let mut generator = Bindgen::new();
    let mut output = generator
        .input_bytes("nutgraf", raw.to_vec())
        .no_modules(true)?
        .omit_default_module_path(true) // engine.js says where the module is; a content script has no own URL
        .typescript(false) // types.d.ts is the one place for types
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("the bindings generator failed")?;
    let brings_files = output.snippets().values().any(|list| !list.is_empty());
    if brings_files || !output.local_modules().is_empty() {
        bail!("a dependency brings JavaScript files of its own, which content scripts cannot import");
    }
    output.emit(bindings())?;
    files::write(&to.join(GLUE), &files::read(&bindings().join(GLUE))?)?;
    Ok(())
}

/// What the generator wrote, before optimization.
fn bindings() -> PathBuf {
    files::root().join("target/xtask/bindings")
}

fn optimize(shell: &Shell, to: &Path) -> Result<()> {
    let optimizer = install::node_tool("wasm-opt");
    let from = bindings().join(MODULE);
    let to = to.join(MODULE);
    cmd!(shell, "{optimizer} {from} {OPTIMIZE...} --output {to}")
        .quiet()
        .run()
        .context("`wasm-opt` failed")?;
    Ok(())
}
