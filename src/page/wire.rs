//! The wire: a whole page as one string, as `extension/snapshot.js` writes it.
//!
//! ```text
//! page    = "1" RS url RS lang RS title RS node* [CAN]
//! node    = element | text
//! element = STX tag US flags (US name "=" value)* node* ETX
//! text    = EOT characters
//! flags   = any of: h hidden, o off-screen, b shown as block, i shown inline
//! ```
//!
//! The writer replaces each control character of the page by a space, so offsets stay what they were and the
//! control characters here can give structure. `CAN` at the end says that the writer stopped at a cap.
//! The decoder is total: it ignores what it does not know and closes what was left open.

use super::{Builder, Flags, Page};

const STX: u8 = 0x02;
const ETX: u8 = 0x03;
const EOT: u8 = 0x04;
const CAN: u8 = 0x18;
const RS: char = '\u{1e}';
const US: char = '\u{1f}';

/// Version of the wire that this decoder reads; a string of another version is a page without nodes.
const VERSION: &str = "1";

/// Decodes a wire string. Any string is some page.
///
/// ```
/// let page = nutgraf::page::from_wire("1\u{1e}\u{1e}en\u{1e}Title\u{1e}\u{2}p\u{1f}\u{4}Hello\u{3}");
/// assert_eq!(page.all_text(), "Hello");
/// ```
pub fn decode(wire: &str) -> Page {
    let mut header = wire.splitn(5, RS);
    let mut field = || header.next().unwrap_or_default();
    let (version, url, lang, title, body) = (field(), field(), field(), field(), field());
    let mut builder = Builder::new(url, lang, title);
    if version == VERSION {
        decode_nodes(body, &mut builder);
    }
    builder.finish()
}

fn decode_nodes(body: &str, builder: &mut Builder) {
    let mut at = run_end(body, 0);
    while let Some(&mark) = body.as_bytes().get(at) {
        let end = run_end(body, at + 1);
        let run = &body[at + 1..end];
        match mark {
            STX => decode_element(run, builder),
            EOT => builder.text(run),
            CAN => builder.cut(),
            _ => builder.close(),
        }
        at = end;
    }
}

/// Where the next mark stands, or the end. Marks are bytes that are part of no other character.
fn run_end(body: &str, from: usize) -> usize {
    let is_mark = |&byte: &u8| matches!(byte, STX | ETX | EOT | CAN);
    body.as_bytes()[from..].iter().position(is_mark).map_or(body.len(), |at| from + at)
}

fn decode_element(run: &str, builder: &mut Builder) {
    let mut parts = run.split(US);
    let tag = parts.next().unwrap_or_default();
    let letters = parts.next().unwrap_or_default();
    let flags = Flags {
        hidden: letters.contains('h'),
        offscreen: letters.contains('o'),
        block: letters.contains('b'),
        inline: letters.contains('i'),
    };
    builder.open(tag, flags);
    for (name, value) in parts.filter_map(|part| part.split_once('=')) {
        builder.attribute(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Attr, NodeId, Tag};
    use super::*;
    use proptest::prelude::*;

    fn page(body: &str) -> Page {
        decode(&format!("1{RS}https://example.org/{RS}en{RS}Title{RS}{body}"))
    }

    #[test]
    fn reads_elements_attributes_flags_and_text() {
        let page = page("\u{2}div\u{1f}ho\u{1f}class=a b\u{1f}id=x=y\u{4}one\u{2}br\u{1f}\u{3}\u{4}two\u{3}");
        assert_eq!(page.tag(NodeId(0)), Tag::Div);
        assert!(page.flags(NodeId(0)).hidden && page.flags(NodeId(0)).offscreen);
        assert_eq!(page.attribute(NodeId(0), Attr::Class), Some("a b"));
        assert_eq!(page.attribute(NodeId(0), Attr::Id), Some("x=y"));
        assert_eq!(page.text(NodeId(0)), "onetwo");
        assert_eq!(page.children(NodeId(0)).collect::<Vec<_>>(), [NodeId(1), NodeId(2), NodeId(3)]);
        assert_eq!(page.text_node_at(3), Some(NodeId(3)));
    }

    #[test]
    fn malformed_strings_are_some_page() {
        let cases = [
            ("", 0),
            ("1", 0),
            ("2\u{1e}\u{1e}\u{1e}\u{1e}\u{4}a", 0),
            ("1\u{1e}\u{1e}\u{1e}\u{1e}no mark", 0),
            ("1\u{1e}\u{1e}\u{1e}\u{1e}\u{3}\u{3}\u{4}a", 1),
            ("1\u{1e}\u{1e}\u{1e}\u{1e}\u{2}\u{2}\u{2}p", 3),
        ];
        for (wire, nodes) in cases {
            assert_eq!(decode(wire).len(), nodes, "{wire:?}");
        }
        assert!(page("\u{2}p\u{1f}\u{3}\u{18}").is_cut());
    }

    proptest! {
        #[test]
        fn any_string_decodes_to_a_tree(wire in "1\u{1e}\u{1e}\u{1e}\u{1e}[\u{2}\u{3}\u{4}\u{1f}=hpé\u{18}]{0,60}") {
            let page = decode(&wire);
            for node in page.nodes() {
                prop_assert!(page.end(node) > node && page.end(node).index() <= page.len());
                if let Some(parent) = page.parent(node) {
                    prop_assert!(parent < node && page.end(node) <= page.end(parent));
                }
                prop_assert!(page.text(node).len() <= page.all_text().len());
            }
        }

        #[test]
        fn any_unicode_string_decodes(wire in ".*") {
            decode(&wire);
        }
    }
}
