//! Cuts a page into chunks: stretches of text between two block boundaries.
//!
//! A boundary is where a block-level element begins or ends, and where two line breaks follow one another, or one the
//! title.
//! It knows which elements are blocks; whether a chunk belongs to the article is not known yet.
//!
//! Invariant: chunks stand in document order, have text, and no text node is in two of them.

use super::block::{Block, Role};
use super::measure::Measures;
use super::vocabulary::Names;
use crate::page::{NodeId, Page, Tag};
use std::ops::Range;

/// A stretch of text between two block boundaries.
#[derive(Debug)]
pub(super) struct Chunk {
    /// The innermost block-level element around it.
    pub(super) node: NodeId,
    /// From its first text node to after its last.
    pub(super) parts: Range<u32>,
    /// Its text, with the way back to the page.
    pub(super) block: Block,
    /// Number of links in it.
    pub(super) links: u16,
    /// Weight of its text.
    pub(super) weight: u32,
    /// The part of that in links.
    pub(super) linked: u32,
    /// The part in bold type.
    pub(super) bold: u32,
    /// The part in italics.
    pub(super) italic: u32,
    /// The innermost element that holds all of its text: the element above, or one inside it.
    pub(super) inner: NodeId,
}

impl Chunk {
    /// What the names of its own elements say, of the block and of what fills it.
    pub(super) fn names(&self, measures: &Measures) -> Names {
        measures.own[self.node.index()].with(measures.own[self.inner.index()])
    }

    /// Whether more than half of it is links.
    pub(super) fn is_led(&self) -> bool {
        self.linked * 2 > self.weight
    }
}

/// What the cutter has of the chunk that it is in.
#[derive(Default)]
struct Open {
    first: Option<u32>,
    last: u32,
    node: u32,
    links: u16,
    linked: u32,
    weight: u32,
    bold: u32,
    italic: u32,
    breaks: u8,
}

/// An element that the cutter is in.
struct Frame {
    end: u32,
    is_block: bool,
    /// The innermost block-level element around what is in it: itself, or one further out.
    block: u32,
}

/// Cuts a page.
pub(super) fn cut(page: &Page, measures: &Measures) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let mut open = Open::default();
    let mut stack: Vec<Frame> = Vec::new();
    let (mut bold_until, mut italic_until, mut link_until) = (0, 0, 0);
    let mut next = 0;
    while (next as usize) < page.len() {
        let node = NodeId(next);
        while stack.last().is_some_and(|frame| frame.end <= next) {
            if stack.pop().is_some_and(|frame| frame.is_block) {
                flush(page, measures, &mut open, &mut chunks);
            }
        }
        let around = stack.last().map_or(0, |frame| frame.block);
        next += 1;
        if measures.unseen[node.index()] {
            continue;
        }
        let (tag, end) = (page.tag(node), page.end(node).0);
        match tag {
            Tag::Text => {
                let weight = measures.weight[node.index()];
                add_text(&mut open, node.0, around, weight);
                open.linked += measures.linked[node.index()];
                open.bold += if node.0 < bold_until { weight } else { 0 };
                open.italic += if node.0 < italic_until { weight } else { 0 };
                continue;
            }
            Tag::Br => {
                open.breaks += 1;
                if open.breaks > 1 || is_title(page, &open) {
                    flush(page, measures, &mut open, &mut chunks);
                }
                continue;
            }
            Tag::B | Tag::Strong => bold_until = bold_until.max(end),
            Tag::I | Tag::Em | Tag::Cite => italic_until = italic_until.max(end),
            Tag::A if measures.linked[node.index()] > 0 && node.0 >= link_until => {
                link_until = end;
                open.links = open.links.saturating_add(1);
            }
            _ => {}
        }
        let is_block = is_block(page, node, tag);
        if is_block {
            flush(page, measures, &mut open, &mut chunks);
        }
        if end > next {
            stack.push(Frame { end, is_block, block: if is_block { node.0 } else { around } });
        }
    }
    flush(page, measures, &mut open, &mut chunks);
    chunks
}

/// Bytes of the shortest title that is told from the words of a text.
const TITLE: usize = 16;

/// Whether the line is the page's title: in old pages one break is between it, the author and the text.
fn is_title(page: &Page, open: &Open) -> bool {
    let line = open.first.filter(|&first| first == open.last).map(|first| page.text(NodeId(first)).trim());
    line.is_some_and(|line| line.len() >= TITLE && page.title().contains(line))
}

fn add_text(open: &mut Open, node: u32, block: u32, weight: u32) {
    if weight == 0 {
        return;
    }
    open.breaks = 0;
    if open.first.is_none() {
        open.first = Some(node);
        open.node = block;
    }
    open.last = node;
    open.weight += weight;
}

/// Whether an element breaks the line: what the door saw, else what its tag says.
pub(super) fn is_block(page: &Page, node: NodeId, tag: Tag) -> bool {
    let flags = page.flags(node);
    if flags.block && tag.is_inline() {
        return !is_drop_cap(page, node);
    }
    flags.block || (!flags.inline && !tag.is_inline())
}

/// Characters of a drop cap: a letter, and the mark of quotation before it.
const DROP_CAP: usize = 2;

/// Whether an element is the first letter of the word that goes on behind it, set large: as it floats, browsers say
/// that it is a block.
fn is_drop_cap(page: &Page, node: NodeId) -> bool {
    let text = page.text(node);
    let goes_on =
        || page.all_text()[page.text_range(node).end..].chars().next().is_some_and(char::is_alphanumeric);
    text.chars().nth(DROP_CAP).is_none()
        && text.chars().next_back().is_some_and(char::is_alphabetic)
        && goes_on()
}

fn flush(page: &Page, measures: &Measures, open: &mut Open, chunks: &mut Vec<Chunk>) {
    let open = std::mem::take(open);
    let Some(first) = open.first else { return };
    let parts = first..open.last + 1;
    let seen = parts.clone().map(NodeId).filter(|n| !measures.unseen[n.index()]);
    let node = NodeId(open.node);
    let Some(block) = Block::from_page(page, Role::Paragraph, node, seen) else { return };
    let inner = page
        .ancestors(NodeId(first))
        .find(|&a| page.end(a).0 >= parts.end)
        .filter(|&a| page.contains(node, a))
        .unwrap_or(node);
    chunks.push(Chunk {
        node,
        parts,
        block,
        links: open.links,
        weight: open.weight,
        linked: open.linked,
        bold: open.bold,
        italic: open.italic,
        inner,
    });
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::super::measure::measure;
    use super::*;
    use crate::page;

    #[test]
    fn chunks_end_where_a_line_ends() {
        let cases: &[(&str, &[&str])] = &[
            ("<p>a <b>b</b> c<p>d", &["a b c", "d"]),
            ("<div>a<p>b</p>c</div>", &["a", "b", "c"]),
            ("a<br>b<br> <br>c", &["a b", "c"]),
            ("<span>a<div>b</div>c</span>", &["a", "b", "c"]),
            ("<p>a <button>b</button> c", &["a c"]),
            ("<p>a<span hidden>b</span>c", &["ac"]),
            ("<p>a <span class=sr-only>b</span>c", &["a c"]),
            ("<ul><li>a<ul><li>b</ul></ul>", &["a", "b"]),
            ("<p> <img> </p>", &[]),
            ("<p>a<span style='display:block'>b</span>", &["a", "b"]),
            ("<p><span style='display:block'>D</span>er Turm", &["Der Turm"]),
            ("<p><span style='display:block'>„D</span>er Turm“", &["„Der Turm“"]),
            ("<p><span style='display:block'>D</span> Turm", &["D", "Turm"]),
        ];
        for (html, expected) in cases {
            let page = page::from_html(&format!("<body>{html}"), "");
            let chunks = cut(&page, &measure(&page));
            let texts: Vec<&str> = chunks.iter().map(|c| c.block.text.as_str()).collect();
            assert_eq!(texts, **expected, "{html}");
        }
    }

    #[test]
    fn the_title_is_a_line_of_its_own() {
        let cases = [
            ("<b>The mill has closed</b><br>By Ann<br>It did", 2),
            ("<b>The mill has opened</b><br>By Ann<br>It did", 1),
            ("The mill has closed <i>for good</i><br>It did", 1),
        ];
        for (html, expected) in cases {
            let page = page::from_html(&format!("<title>The mill has closed | Post</title>{html}"), "");
            let chunks = cut(&page, &measure(&page));
            let is_seen = |chunk: &&Chunk| page.tag(chunk.node) == Tag::Body;
            assert_eq!(chunks.iter().filter(is_seen).count(), expected, "{html}");
        }
    }

    #[test]
    fn hidden_text_is_cut_where_it_is_long_and_no_menu() {
        let long = "The mill ground rye for ninety years. ".repeat(8);
        let cases = [
            (format!("<p>a<div hidden><p>{long}</div>"), 2),
            ("<p>a<div hidden><p>The mill ground rye.</div>".to_owned(), 1),
            (format!("<p>a<div hidden><a href=x>{long}</a></div>"), 1),
            (format!("<p>a<details><summary>b</summary><p>{long}</details>"), 3),
        ];
        for (html, expected) in cases {
            let page = page::from_html(&format!("<body>{html}"), "");
            assert_eq!(cut(&page, &measure(&page)).len(), expected, "{html}");
        }
    }

    #[test]
    fn links_and_type_are_weighed() {
        let page = page::from_html("<p>ab<a href=x>cd <i>e</i></a><b>fgh</b>", "");
        let chunks = cut(&page, &measure(&page));
        let c = &chunks[0];
        assert_eq!((c.weight, c.linked, c.links, c.bold, c.italic), (8, 3, 1, 3, 1));
    }
}
