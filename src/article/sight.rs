//! What of a page every later step looks at: its chunks with what was measured of them, and what it says of itself.
//!
//! It knows what the first steps have made, and decides nothing.
//!
//! Invariant: the chunks, their texts and their prose are one list, number by number.

use super::cut::Chunk;
use super::measure::{Measures, Place, Within};
use super::observe::Text;
use super::stories::Story;
use super::vocabulary::Names;
use crate::page::{NodeId, Page};
use std::ops::Range;

/// A page as it is seen once it is cut and observed.
pub(super) struct Sight<'a> {
    pub(super) page: &'a Page,
    pub(super) measures: &'a Measures,
    pub(super) chunks: &'a [Chunk],
    pub(super) texts: &'a [Text],
    /// The prose of each chunk, by rules.
    pub(super) prose: &'a [f32],
    /// The element chosen by rules.
    pub(super) root: NodeId,
    /// The articles that stand side by side.
    pub(super) stories: &'a [Story],
    /// The headline by the page's own words, and what it says the article is about.
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    /// Who wrote it, by the page's own words.
    pub(super) author: &'a str,
    /// Whether the page says that it is the press's.
    pub(super) is_press: bool,
}

impl Sight<'_> {
    /// The chunks that begin in an element.
    pub(super) fn within(&self, element: NodeId) -> Range<usize> {
        let first = |node: NodeId| self.chunks.partition_point(|chunk| chunk.parts.start < node.0);
        first(element)..first(self.page.end(element))
    }

    /// The level of the heading that a chunk is.
    pub(super) fn heading_level(&self, chunk: usize) -> Option<u8> {
        self.page.tag(self.chunks[chunk].node).heading_level()
    }

    /// Where a chunk stands.
    pub(super) fn place(&self, chunk: usize) -> Place {
        self.measures.place[self.chunks[chunk].node.index()]
    }

    /// What the names of a chunk say.
    pub(super) fn names(&self, chunk: usize) -> Names {
        self.chunks[chunk].names(self.measures)
    }

    /// The words of some chunks together.
    pub(super) fn words(&self, chunks: impl Iterator<Item = usize>) -> u32 {
        chunks.map(|chunk| self.texts[chunk].words).sum()
    }

    /// Whether a chunk is a cell of data. Where the text itself stands in a table, that is how the page is laid out.
    pub(super) fn is_cell(&self, chunk: usize) -> bool {
        let is_in_table = |node: NodeId| self.measures.place[node.index()].is_in(Within::Table);
        is_in_table(self.chunks[chunk].node) && !is_in_table(self.root)
    }
}
