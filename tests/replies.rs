//! Writes down what the engine replies natively, so that `tests/web` can hold the wasm module against it.
//!
//! Each line is a specimen's name and the digest of its reply with every score and feature, to the last bit.

use nutgraf::{engine, page};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[path = "replies/digest.rs"]
mod digest;

#[test]
fn replies_are_written_for_the_module_to_match() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut lines = String::new();
    for entry in fs::read_dir(root).unwrap() {
        let folder = entry.unwrap().path();
        let Ok(html) = fs::read_to_string(folder.join("page.html")) else { continue };
        let name = folder.file_name().unwrap().to_string_lossy();
        writeln!(lines, "{name} {}", digest::of_replies(&html)).unwrap();
    }
    assert!(lines.lines().count() > 10, "the specimens are missing");
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("replies.txt"), lines).unwrap();
}

#[test]
fn the_digest_sees_the_last_bit() {
    let html = "<p>The mill closed on Monday. Its owner said that nobody wanted flour.";
    let one = format!("{:?}", engine::answer_page(&page::from_html(html, ""), &digest::whole()));
    assert_ne!(digest::of(&one), digest::of(&one.replace('.', ",")));
    assert_ne!(digest::of(&format!("{:?}", 0.1_f32)), digest::of(&format!("{:?}", 0.1_f32.next_up())));
}
