//! Where things are, and writing only what differs.
//!
//! It knows paths and bytes, not what they mean.
//! Invariant: a file whose content is already right keeps its time stamp.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};
use walkdir::WalkDir;

/// The repository's top folder.
pub(crate) fn root() -> &'static Path {
    // The crate lies one below the top; a path that Cargo gives at compile time always has a parent.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Every file below `folder`, as relative paths in a stable order; empty where there is no folder.
pub(crate) fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.with_context(|| format!("cannot list {}", folder.display()))?;
        if entry.file_type().is_file() {
            files.push(entry.path().strip_prefix(folder)?.to_owned());
        }
    }
    Ok(files)
}

/// The file's bytes, or an error that names it.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", shown(path)))
}

/// Writes the file, with its folders, where its content differs; tells whether it did.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<bool> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", shown(folder)))?;
    }
    fs::write(path, content).with_context(|| format!("cannot write {}", shown(path)))?;
    Ok(true)
}

/// Removes every file below `folder` that is not in `keep`.
pub(crate) fn prune(folder: &Path, keep: &BTreeSet<PathBuf>) -> Result<()> {
    for file in list(folder)?.iter().filter(|f| !keep.contains(*f)) {
        let path = folder.join(file);
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", shown(&path)))?;
        remove_empty_parents(&path, folder)?;
    }
    Ok(())
}

fn remove_empty_parents(path: &Path, top: &Path) -> Result<()> {
    for parent in path.ancestors().skip(1).take_while(|p| *p != top) {
        match fs::remove_dir(parent) {
            Err(e) if e.kind() == io::ErrorKind::DirectoryNotEmpty => return Ok(()),
            other => other.with_context(|| format!("cannot remove {}", shown(parent)))?,
        }
    }
    Ok(())
}

/// SHA-256 of several parts in hexadecimal; each part's length is hashed with it, so that parts cannot run together.
pub(crate) fn digest(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let mut hex = String::new();
    for byte in hash.finalize() {
        let _ = write!(hex, "{byte:02x}"); // writing to a String cannot fail
    }
    hex
}

/// The path as people type it from the top folder.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
