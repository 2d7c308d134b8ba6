//! `pages --module`: whether the module that is shipped replies what the native engine does.
//!
//! Both get the same wire strings and are asked for everything, so that a score or a feature that differs in its
//! last bit shows.

use super::PagesArguments;
use super::written::{named, wire_of};
use crate::{build, files, wasm};
use anyhow::{Context, Result};
use nutgraf::engine::{self, Request};
use std::fs;
use xshell::{Shell, cmd};

/// Builds the module, and holds its reply to each wire string against the native one.
pub(super) fn compare(shell: &Shell, arguments: &PagesArguments) -> Result<()> {
    build::build(&Shell::new()?)?; // it leaves its shell in the project's folder, and paths are of this one
    let request = Request { explain: true, ..Request::default() };
    let mut pairs = Vec::new();
    for file in &arguments.files {
        let Some(wire) = wire_of(arguments, file) else { continue };
        let reply = named(arguments, file, "reply.json");
        files::write(&reply, &serde_json::to_vec(&engine::answer(&wire, &request))?)?;
        pairs.push(named(arguments, file, "wire"));
        pairs.push(reply);
    }
    let script = files::root().join("xtask/browser/module.mjs");
    let list = arguments.out.join("pairs.json");
    files::write(&list, &serde_json::to_vec(&pairs)?)?;
    let module = wasm::module();
    let told = cmd!(shell, "node {script} {module} {list}").quiet().run();
    for file in pairs.iter().skip(1).step_by(2).chain([&list]) {
        fs::remove_file(file)?;
    }
    told.context("the module replies otherwise than the native engine")
}
