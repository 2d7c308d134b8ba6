//! A page as one immutable arena.
//!
//! Nodes stand in document order and the subtree of a node is the index range `id..end`, so a pass over the
//! page is a plain loop and never recurses. The text of the whole page is one string, so the text of any
//! subtree is one slice of it. What the page *means* is not known here.
//!
//! Invariant: a [`Page`] is never changed after [`Builder::finish`].

mod builder;
#[cfg(any(feature = "html", all(feature = "live", target_arch = "wasm32")))]
mod crossing;
mod tag;
mod wire;

#[cfg(feature = "html")]
mod html;
#[cfg(all(feature = "live", target_arch = "wasm32"))]
mod live;

pub use builder::{Builder, MAX_NODES, MAX_TEXT};
#[cfg(feature = "html")]
pub use html::parse as from_html;
#[cfg(all(feature = "live", target_arch = "wasm32"))]
pub use live::read as from_document;
pub use tag::{Attr, Tag};
pub use wire::decode as from_wire;

use std::ops::Range;

/// A node's place in document order: the count of elements and text nodes before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

impl NodeId {
    /// The id as an index into side vectors of length [`Page::len`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What the door that read the page knows of how a node is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// Not rendered: `display: none`, `visibility: hidden`, `hidden`, `content-visibility`, a closed `details`.
    pub hidden: bool,
    /// Rendered where no one sees it: clipped to a point or moved off the page, for screen readers.
    pub offscreen: bool,
    /// Shown as a block although its tag is inline by default.
    pub block: bool,
    /// Shown inline, or without a box of its own, although its tag is a block by default.
    pub inline: bool,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    tag: Tag,
    flags: Flags,
    parent: u32,
    end: u32,
    text: u32,
    attributes: u32,
    /// A bit for each attribute that it has: most are asked for where they are not.
    has: u32,
}

#[derive(Clone, Copy, Debug)]
struct Attribute {
    name: Attr,
    start: u32,
    end: u32,
}

/// A document, read once.
#[derive(Clone, Debug, Default)]
pub struct Page {
    url: String,
    lang: String,
    title: String,
    text: String,
    nodes: Vec<Node>,
    attributes: Vec<Attribute>,
    values: String,
    cut: bool,
}

const NO_PARENT: u32 = u32::MAX;

impl Page {
    /// The address the page was read from; empty where unknown.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The `lang` of the root element; empty where absent.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The `<title>` of the document.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Whether the page was larger than a stated cap, so that its end is missing.
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    /// Number of nodes, elements and text nodes together.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether the page has no nodes at all.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// All nodes in document order.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).map(NodeId)
    }

    /// The node's tag; [`Tag::Text`] for a text node.
    pub fn tag(&self, node: NodeId) -> Tag {
        self.nodes[node.index()].tag
    }

    /// How the node is shown, as far as the door could tell.
    pub fn flags(&self, node: NodeId) -> Flags {
        self.nodes[node.index()].flags
    }

    /// The element the node is in; `None` at the root.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        let parent = self.nodes[node.index()].parent;
        (parent != NO_PARENT).then_some(NodeId(parent))
    }

    /// The node's ancestors, nearest first.
    pub fn ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.parent(node), |&n| self.parent(n))
    }

    /// The first id after the node's subtree.
    pub fn end(&self, node: NodeId) -> NodeId {
        NodeId(self.nodes[node.index()].end)
    }

    /// The node and all below it, in document order.
    pub fn subtree(&self, node: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (node.0..self.nodes[node.index()].end).map(NodeId)
    }

    /// The node's children, in document order.
    pub fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let end = self.nodes[node.index()].end;
        let first = (node.0 + 1 < end).then_some(NodeId(node.0 + 1));
        std::iter::successors(first, move |&n| {
            let next = self.nodes[n.index()].end;
            (next < end).then_some(NodeId(next))
        })
    }

    /// Whether `inner` is `outer` or lies below it.
    pub fn contains(&self, outer: NodeId, inner: NodeId) -> bool {
        outer <= inner && inner.0 < self.nodes[outer.index()].end
    }

    /// All text of the page, text nodes end to end, white space as it stands.
    pub fn all_text(&self) -> &str {
        &self.text
    }

    /// The text of the node's subtree.
    pub fn text(&self, node: NodeId) -> &str {
        &self.text[self.text_range(node)]
    }

    /// Where the text of the node's subtree stands in [`Page::all_text`], in bytes.
    pub fn text_range(&self, node: NodeId) -> Range<usize> {
        let node = self.nodes[node.index()];
        let end = self.nodes.get(node.end as usize).map_or(self.text.len(), |next| next.text as usize);
        node.text as usize..end
    }

    /// Where the node leads to, if it is a link.
    pub fn link(&self, node: NodeId) -> Option<&str> {
        self.attribute(node, Attr::Href).filter(|_| self.tag(node) == Tag::A)
    }

    /// The value of one of the node's attributes.
    pub fn attribute(&self, node: NodeId, name: Attr) -> Option<&str> {
        if self.nodes[node.index()].has & name.bit() == 0 {
            return None;
        }
        self.attributes_of(node).iter().find(|a| a.name == name).map(|a| self.value(a))
    }

    /// The node's attributes, in the order of its markup.
    pub fn attributes(&self, node: NodeId) -> impl Iterator<Item = (Attr, &str)> {
        self.attributes_of(node).iter().map(|a| (a.name, self.value(a)))
    }

    fn attributes_of(&self, node: NodeId) -> &[Attribute] {
        let start = self.nodes[node.index()].attributes as usize;
        let next = self.nodes.get(node.index() + 1);
        &self.attributes[start..next.map_or(self.attributes.len(), |next| next.attributes as usize)]
    }

    fn value(&self, attribute: &Attribute) -> &str {
        &self.values[attribute.start as usize..attribute.end as usize]
    }

    /// The text node that holds the byte at `offset` of [`Page::all_text`].
    pub fn text_node_at(&self, offset: usize) -> Option<NodeId> {
        if offset >= self.text.len() {
            return None;
        }
        let after = self.nodes.partition_point(|n| n.text as usize <= offset);
        (0..after as u32).rev().map(NodeId).find(|&n| self.tag(n) == Tag::Text)
    }
}
