//! Says what each kept chunk is in its article.
//!
//! It knows tags and places.
//!
//! Invariant: a block's text is what its chunk had.

use super::block::{Block, Role};
use super::cut::Chunk;
use super::measure::{Measures, Within};
use super::prune::heading_level;
use crate::page::{Page, Tag};

/// Makes a chunk a block with its role.
pub(super) fn block(page: &Page, measures: &Measures, chunk: Chunk) -> Block {
    let place = measures.place[chunk.node.index()];
    let tag = page.tag(chunk.node);
    let role = match heading_level(tag) {
        Some(level) => Role::Heading(level),
        None if place.is_in(Within::Caption) => Role::Caption,
        None if place.is_in(Within::Pre) => Role::Code,
        None if place.is_in(Within::Quote) => Role::Quote,
        None if matches!(tag, Tag::Td | Tag::Th) && !is_running(&chunk.block.text) => Role::Table,
        None if place.is_in(Within::List) || place.is_in(Within::Definitions) => Role::ListItem,
        None => Role::Paragraph,
    };
    let mut block = chunk.block;
    block.role = role;
    block
}

/// Letters of a cell beyond which it holds running text, in a table made for the layout; data is shorter.
const RUNNING: usize = 160;

fn is_running(text: &str) -> bool {
    text.chars().nth(RUNNING).is_some()
}
