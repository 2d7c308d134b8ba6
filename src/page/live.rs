//! The DOM door: a document of the same world, read node by node. For browser tests.

use super::{Attr, Builder, Flags, Page};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Node};

/// Reads a live document as it stands. What is visible is not asked for.
pub fn read(document: &Document, url: &str) -> Page {
    let mut builder = Builder::new(url, "", &document.title());
    if let Some(root) = document.document_element() {
        builder.set_lang(&root.get_attribute("lang").unwrap_or_default());
        read_element(&root, &mut builder);
    }
    builder.finish()
}

fn read_element(element: &Element, builder: &mut Builder) {
    builder.open(&element.local_name(), Flags::default());
    for (name, _) in Attr::NAMES {
        if let Some(value) = element.get_attribute(name) {
            builder.attribute(name, &value);
        }
    }
    let mut child = element.first_child();
    while let Some(node) = child {
        match node.node_type() {
            Node::TEXT_NODE => builder.text(&node.node_value().unwrap_or_default()),
            Node::ELEMENT_NODE => {
                if let Some(element) = node.dyn_ref::<Element>() {
                    read_element(element, builder);
                }
            }
            _ => {}
        }
        child = node.next_sibling();
    }
    builder.close();
}
