//! The DOM door: a document of the same world, read node by node. For browser tests.
//!
//! What is visible is not asked for. Invariant: the walk keeps its own stack, so nesting never costs the
//! call stack.

use super::crossing::{self, Crossing, clean, clean_text};
use super::{Builder, Flags, Page};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlSlotElement, Node};

/// The namespace of HTML's elements.
const HTML: &str = "http://www.w3.org/1999/xhtml";

/// What the walk has yet to do.
enum Step {
    /// Read this node, then the siblings after it.
    Siblings(Node),
    /// Read this node alone.
    Slotted(Node),
    /// Close the element opened last.
    Close,
}

/// Reads a live document as it stands.
pub fn read(document: &Document) -> Page {
    let mut builder = Builder::new(&document.url().unwrap_or_default(), "", &clean(&document.title()));
    let Some(root) = document.document_element() else { return builder.finish() };
    builder.set_lang(&root.get_attribute("lang").unwrap_or_default());
    let mut steps = vec![Step::Siblings(root.into())];
    while let Some(step) = steps.pop() {
        let node = match step {
            Step::Close => {
                builder.close();
                continue;
            }
            Step::Siblings(node) => {
                steps.extend(node.next_sibling().map(Step::Siblings));
                node
            }
            Step::Slotted(node) => node,
        };
        match node.node_type() {
            Node::TEXT_NODE | Node::CDATA_SECTION_NODE => text(&node, &mut builder),
            Node::ELEMENT_NODE => open(node.unchecked_ref(), &mut steps, &mut builder),
            _ => {}
        }
    }
    builder.finish()
}

fn text(node: &Node, builder: &mut Builder) {
    let text = node.node_value().unwrap_or_default();
    if !text.is_empty() {
        builder.text(&clean_text(&text));
    }
}

fn open(element: &Element, steps: &mut Vec<Step>, builder: &mut Builder) {
    let tag = element.local_name();
    let text = || element.text_content().unwrap_or_default();
    let crossing = crossing::open(builder, &tag, Flags::default, |name| element.get_attribute(name), text);
    if !matches!(crossing, Crossing::Whole | Crossing::Leaf) {
        return;
    }
    steps.push(Step::Close);
    if crossing == Crossing::Whole {
        inside(element, steps);
    }
}

/// Plans to read what is shown inside an element: its shadow tree, what is slotted into it, or its children.
fn inside(element: &Element, steps: &mut Vec<Step>) {
    // By name, as `instanceof` is false for an element of another frame.
    if element.local_name() == "slot" && element.namespace_uri().as_deref() == Some(HTML) {
        let slot = element.unchecked_ref::<HtmlSlotElement>();
        let slotted = slot.assigned_nodes();
        if slotted.length() > 0 {
            steps.extend(slotted.iter().map(|node| Step::Slotted(node.unchecked_into())).rev());
            return;
        }
    }
    let first = match element.shadow_root() {
        Some(root) => root.first_child(),
        None => element.first_child(),
    };
    steps.extend(first.map(Step::Siblings));
}
