//! The document that html5ever builds: nodes in one vector, linked by index.
//!
//! It knows what the parser asks of a document, and nothing of pages. `markup5ever_rcdom` was passed over: it
//! is published as unofficial, and frees a deep tree node by node through counted pointers.
//!
//! Invariant: links are indices into `nodes`, and a node that is a child of no one is reached by no walk.

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName};
use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

/// A place in [`Tree::nodes`].
pub(super) type Id = u32;

/// No node.
pub(super) const NONE: Id = Id::MAX;

/// The document node.
pub(super) const DOCUMENT: Id = 0;

/// What a node is.
#[derive(Debug)]
pub(super) enum Kind {
    /// The document, a template's content, a comment or a processing instruction: nothing that is shown.
    Unseen,
    /// An element with its attributes.
    Element(Vec<Attribute>),
    /// Text.
    Text(StrTendril),
}

/// A node with its links.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) name: QualName,
    pub(super) parent: Id,
    pub(super) previous: Id,
    pub(super) next: Id,
    pub(super) first: Id,
    pub(super) last: Id,
    /// The content of a template, or the root of the shadow tree of a host.
    pub(super) inner: Id,
    /// Nodes above it.
    depth: u32,
}

impl Node {
    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let Kind::Element(attributes) = &self.kind else { return None };
        attributes.iter().find(|a| &*a.name.local == name).map(|a| &*a.value)
    }
}

/// A document while it is being parsed.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: RefCell<Vec<Node>>,
    /// Nodes above what comes next.
    depth: Cell<u32>,
}

impl Tree {
    /// A document without content.
    pub(super) fn new() -> Tree {
        let tree = Tree { nodes: RefCell::default(), depth: Cell::new(0) };
        tree.add(Kind::Unseen, no_name());
        tree
    }

    /// How many nodes are above what the parser puts in next, or one more where the last has no content.
    pub(super) fn depth(&self) -> u32 {
        self.depth.get()
    }

    fn add(&self, kind: Kind, name: QualName) -> Id {
        let mut nodes = self.nodes.borrow_mut();
        let node = Node {
            kind,
            name,
            parent: NONE,
            previous: NONE,
            next: NONE,
            first: NONE,
            last: NONE,
            inner: NONE,
            depth: 0,
        };
        nodes.push(node);
        (nodes.len() - 1) as Id
    }

    /// Puts a node or text before `before`, or at the end of `parent` where that is [`NONE`].
    /// Text next to text becomes one node, as the standard says.
    fn insert(&self, parent: Id, before: Id, child: NodeOrText<Id>) {
        let previous = {
            let nodes = self.nodes.borrow();
            if before == NONE { nodes[parent as usize].last } else { nodes[before as usize].previous }
        };
        let child = match child {
            NodeOrText::AppendNode(id) => {
                self.detach(id);
                id
            }
            NodeOrText::AppendText(text) => {
                if previous != NONE
                    && let Kind::Text(before) = &mut self.nodes.borrow_mut()[previous as usize].kind
                {
                    before.push_tendril(&text);
                    return;
                }
                self.add(Kind::Text(text), no_name())
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        link(&mut nodes, child, parent, before);
        let depth = nodes[parent as usize].depth + 1;
        nodes[child as usize].depth = depth;
        if matches!(nodes[child as usize].kind, Kind::Element(_)) {
            self.depth.set(depth);
        }
    }

    fn detach(&self, id: Id) {
        let mut nodes = self.nodes.borrow_mut();
        let Node { parent, previous, next, .. } = nodes[id as usize];
        if parent == NONE {
            return;
        }
        match previous {
            NONE => nodes[parent as usize].first = next,
            _ => nodes[previous as usize].next = next,
        }
        match next {
            NONE => nodes[parent as usize].last = previous,
            _ => nodes[next as usize].previous = previous,
        }
        let node = &mut nodes[id as usize];
        (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
    }
}

fn no_name() -> QualName {
    QualName::new(None, Namespace::default(), LocalName::default())
}

fn link(nodes: &mut [Node], child: Id, parent: Id, before: Id) {
    let previous = match before {
        NONE => std::mem::replace(&mut nodes[parent as usize].last, child),
        _ => std::mem::replace(&mut nodes[before as usize].previous, child),
    };
    match previous {
        NONE => nodes[parent as usize].first = child,
        _ => nodes[previous as usize].next = child,
    }
    let node = &mut nodes[child as usize];
    (node.parent, node.previous, node.next) = (parent, previous, before);
}

impl TreeSink for Tree {
    type Handle = Id;
    type Output = Vec<Node>;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Vec<Node> {
        self.nodes.into_inner()
    }

    fn pop(&self, node: &Id) {
        self.depth.set(self.nodes.borrow()[*node as usize].depth.saturating_sub(1));
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Ref<'a, QualName> {
        Ref::map(self.nodes.borrow(), |nodes| &nodes[*target as usize].name)
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Id {
        let id = self.add(Kind::Element(attributes), name);
        if flags.template {
            let inner = self.add(Kind::Unseen, no_name());
            self.nodes.borrow_mut()[id as usize].inner = inner;
        }
        id
    }

    fn create_comment(&self, _: StrTendril) -> Id {
        self.add(Kind::Unseen, no_name())
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Id {
        self.add(Kind::Unseen, no_name())
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        self.insert(*parent, NONE, child);
    }

    fn append_based_on_parent_node(&self, element: &Id, previous: &Id, child: NodeOrText<Id>) {
        let has_parent = self.nodes.borrow()[*element as usize].parent != NONE;
        if has_parent { self.append_before_sibling(element, child) } else { self.append(previous, child) }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Id) -> Id {
        match self.nodes.borrow()[*target as usize].inner {
            NONE => *target,
            inner => inner,
        }
    }

    fn same_node(&self, x: &Id, y: &Id) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let parent = self.nodes.borrow()[*sibling as usize].parent;
        if parent != NONE {
            self.insert(parent, *sibling, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Id, attributes: Vec<Attribute>) {
        if let Kind::Element(present) = &mut self.nodes.borrow_mut()[*target as usize].kind {
            for attribute in attributes {
                if !present.iter().any(|a| a.name == attribute.name) {
                    present.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        self.detach(*target);
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        loop {
            let first = self.nodes.borrow()[*node as usize].first;
            if first == NONE {
                return;
            }
            self.detach(first);
            link(&mut self.nodes.borrow_mut(), first, *new_parent, NONE);
        }
    }

    fn attach_declarative_shadow(&self, host: &Id, template: &Id, _: &[Attribute]) -> bool {
        let mut nodes = self.nodes.borrow_mut();
        let root = nodes[*template as usize].inner;
        let host = &mut nodes[*host as usize];
        let is_first = host.inner == NONE;
        if is_first {
            host.inner = root;
        }
        is_first
    }
}
