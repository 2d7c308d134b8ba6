//! A block: one paragraph, heading or list item, with the way back to the page.

use crate::page::{NodeId, Page, Tag};
use std::ops::Range;

/// What a block is in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Running text.
    Paragraph,
    /// A heading within the body, with its level 1–6.
    Heading(u8),
    /// An item of a list.
    ListItem,
    /// A quotation set apart.
    Quote,
    /// The sentences between headline and body.
    Standfirst,
    /// Preformatted text.
    Code,
    /// A row of a table.
    Table,
    /// The text below a picture; never part of the article's text.
    Caption,
}

impl Role {
    /// A short name that does not change.
    pub fn name(self) -> &'static str {
        match self {
            Role::Paragraph => "paragraph",
            Role::Heading(_) => "heading",
            Role::ListItem => "listitem",
            Role::Quote => "quote",
            Role::Standfirst => "standfirst",
            Role::Code => "code",
            Role::Table => "table",
            Role::Caption => "caption",
        }
    }

    /// Whether its sentences may be chosen, whatever else the article says.
    pub(crate) fn is_running_text(self) -> bool {
        matches!(self, Role::Paragraph | Role::ListItem | Role::Quote)
    }
}

/// A piece of an article's text.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What it is.
    pub role: Role,
    /// Its text, white space folded: no line breaks, no two spaces in a row, none at either end.
    pub text: String,
    /// The element it stands in; `None` for an article from bare text.
    pub node: Option<NodeId>,
    runs: Vec<Run>,
}

/// A stretch of a block's text that stands on the page byte for byte: words with one space between each.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Run {
    /// Offset in the block's text.
    at: u32,
    /// Offset in the page's text.
    from: u32,
}

/// A stretch of one text node, in UTF-16 code units: what a DOM `Range` needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Source {
    /// The text node.
    pub node: u32,
    /// Offset of the first code unit.
    pub start: u32,
    /// Offset after the last code unit.
    pub end: u32,
}

impl Block {
    /// A block from bare text; `None` where there is only white space.
    pub fn from_text(role: Role, text: &str) -> Option<Block> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then_some(Block { role, text, node: None, runs: Vec::new() })
    }

    /// A block from some of a page's nodes, given in document order; `None` where they have no text.
    /// Elements among them only say where a line breaks (`br`, which counts as a space).
    pub fn from_page(
        page: &Page,
        role: Role,
        node: NodeId,
        parts: impl Iterator<Item = NodeId>,
    ) -> Option<Block> {
        let mut block = Block { role, text: String::new(), node: Some(node), runs: Vec::new() };
        let mut space = false;
        let mut last = node;
        for part in parts {
            match page.tag(part) {
                Tag::Text => {
                    let mut range = page.text_range(part);
                    let is_closed = !space && page.text(part).starts_with(']') && block.text.ends_with('[');
                    if is_closed && has_link(page, last, part) {
                        range.start += 1;
                        space = block.drop_bracket(&page.text(part)[1..]);
                    }
                    block.append(page, range, &mut space);
                    last = part;
                }
                Tag::Br => space = true,
                _ => {}
            }
        }
        (!block.text.is_empty()).then_some(block)
    }

    /// Drops the bracket before the mark of a note, which is left out itself, as is the bracket behind it; tells
    /// whether what is behind goes on after a space.
    fn drop_bracket(&mut self, behind: &str) -> bool {
        self.text.pop();
        let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '[' | '(');
        let is_spaced = self.text.ends_with(' ') && behind.starts_with(goes_on);
        self.text.truncate(self.text.trim_end().len());
        is_spaced
    }

    fn append(&mut self, page: &Page, range: Range<usize>, space: &mut bool) {
        self.text.reserve(range.len());
        let (all, mut at) = (&page.all_text()[..range.end], range.start);
        while let Some(rest) = all[at..].find(|c: char| !c.is_whitespace()) {
            *space |= rest > 0;
            if std::mem::take(space) && !self.text.is_empty() {
                self.text.push(' ');
            }
            let from = at + rest;
            at = stretch_end(all, from);
            self.runs.push(Run { at: self.text.len() as u32, from: from as u32 });
            self.text.push_str(&all[from..at]);
        }
        *space |= at < all.len();
    }

    /// Where a byte range of the block's text stands on the page, a source for each text node it touches.
    /// Empty for an article from bare text.
    pub fn sources(&self, page: &Page, range: Range<usize>) -> Vec<Source> {
        let mut sources: Vec<Source> = Vec::new();
        for (i, run) in self.runs.iter().enumerate() {
            let next = self.runs.get(i + 1).map_or(self.text.len(), |r| r.at as usize);
            let start = (run.at as usize).max(range.start);
            let end = next.min(range.end);
            let trimmed = self.text.get(start..end).map_or(0, |t| t.trim_end().len());
            if trimmed == 0 {
                continue;
            }
            let from = run.from as usize + (start - run.at as usize);
            self.push_source(page, from..from + trimmed, &mut sources);
        }
        sources
    }

    fn push_source(&self, page: &Page, range: Range<usize>, sources: &mut Vec<Source>) {
        let Some(node) = page.text_node_at(range.start) else { return };
        let whole = page.text_range(node);
        let units = |offset: usize| page.all_text()[whole.start..offset].encode_utf16().count() as u32;
        let (start, end) = (units(range.start), units(range.end));
        match sources.last_mut() {
            Some(last) if last.node == node.0 => last.end = end,
            _ => sources.push(Source { node: node.0, start, end }),
        }
    }
}

/// Whether a link stands between two texts that follow one another: one that was left out.
fn has_link(page: &Page, before: NodeId, behind: NodeId) -> bool {
    (before.0 + 1..behind.0).any(|n| page.tag(NodeId(n)) == Tag::A)
}

/// Bytes that are looked at together.
const EIGHT: usize = 8;

/// Whether eight bytes need no folding, most of a text: they are visible characters of ASCII, with at most a space
/// between two and none behind the last.
fn are_plain(bytes: &[u8; EIGHT]) -> bool {
    const HIGH: u64 = u64::from_ne_bytes([0x80; EIGHT]);
    let each = |byte: u8| u64::from_ne_bytes([byte; EIGHT]);
    let eight = u64::from_le_bytes(*bytes);
    // The high bit of each byte: whether it is beyond ASCII or the last of it; not before the space; behind it.
    let beyond = (eight | ((eight & !HIGH) + each(1))) & HIGH;
    let [from_space, visible] = [b' ', b'!'].map(|least| (eight | HIGH) - each(least));
    let spaces = !visible & HIGH;
    beyond == 0
        && from_space & HIGH == HIGH
        && spaces & (spaces >> u8::BITS) == 0
        && spaces >> (u64::BITS - 1) == 0
}

/// Where the stretch ends that begins with a letter here and needs no folding: before white space that is more than
/// a space between two words.
fn stretch_end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        if bytes[at..].first_chunk().is_some_and(are_plain) {
            at += EIGHT;
            continue;
        }
        let is_plain = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_graphic);
        if is_plain(at) || bytes[at] == b' ' && is_plain(at + 1) {
            at += 1; // most of a text
            continue;
        }
        let mut rest = text[at..].chars();
        let (here, next) = (rest.next(), rest.next());
        let is_folded = here == Some(' ') && next.is_some_and(|c| !c.is_whitespace());
        if !is_folded && here.is_some_and(char::is_whitespace) {
            return at;
        }
        at += here.map_or(1, char::len_utf8);
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn white_space_is_folded_and_nothing_else(text in "([a-z]{1,9}| |[a-z] [a-z]|[\t é\u{a0}~\u{7f}]){0,24}") {
            let page = page::from_wire(&format!("1\u{1e}\u{1e}\u{1e}\u{1e}\u{4}{text}"));
            let block = Block::from_page(&page, Role::Paragraph, NodeId(0), page.nodes());
            let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(block.map(|block| block.text).unwrap_or_default(), folded);
        }
    }
}
