//! Marks that a page puts beside words: of a note, of what is doubted, of what may be edited.
//!
//! It knows tags, links and brackets. A mark is no word of the sentence that it stands in.
//!
//! Invariant: only elements that hold a link are marks.

use super::weigh;
use crate::page::{Attr, NodeId, Page, Tag};

/// Letters of the sign of a note, at most: a number, an asterisk, a number in brackets.
const SIGN: usize = 5;

/// Letters beside the links of a mark, at most: its brackets and what stands between two links.
const BESIDE: u32 = 3;

/// Whether an element is such a mark: "3" that leads to a note, "[citation needed]", "[edit]".
pub(in crate::article) fn is_mark(page: &Page, node: NodeId, tag: Tag) -> bool {
    if !matches!(tag, Tag::A | Tag::Sup | Tag::Span) {
        return false;
    }
    let text = page.text(node).trim();
    let leads_within = |n: NodeId| page.attribute(n, Attr::Href).is_some_and(|href| href.contains('#'));
    let is_bracketed = || text.starts_with('[') && text.ends_with(']');
    match tag {
        Tag::A => {
            let is_sign = || holds_only(page, node, Tag::Sup) || is_in_brackets(page, node, text);
            leads_within(node) && text.len() <= SIGN && is_sign()
        }
        Tag::Sup if text.len() <= SIGN => page.subtree(node).any(leads_within),
        _ => is_bracketed() && is_linked(page, node),
    }
}

/// Whether a number stands in brackets of the text around it, which hold nothing else.
fn is_in_brackets(page: &Page, node: NodeId, text: &str) -> bool {
    let beside =
        |at: Option<u32>| at.map(NodeId).filter(|n| n.index() < page.len() && page.tag(*n) == Tag::Text);
    let has_before = || beside(node.0.checked_sub(1)).is_some_and(|n| page.text(n).ends_with('['));
    let has_behind = || beside(Some(page.end(node).0)).is_some_and(|n| page.text(n).starts_with(']'));
    text.contains(|c: char| c.is_ascii_digit()) && has_before() && has_behind()
}

fn holds_only(page: &Page, node: NodeId, tag: Tag) -> bool {
    page.children(node).eq([NodeId(node.0 + 1)]) && page.tag(NodeId(node.0 + 1)) == tag
}

/// Whether hardly anything of an element stands outside of its links.
fn is_linked(page: &Page, node: NodeId) -> bool {
    let is_link = |&n: &NodeId| page.link(n).is_some();
    let linked: u32 = page.subtree(node).filter(is_link).map(|link| weigh(page.text(link))).sum();
    linked > 0 && weigh(page.text(node)) <= linked + BESIDE
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::article::Read;
    use crate::page;

    #[test]
    fn marks_are_no_words() {
        let cases = [
            ("a note", "<sup><a href=#n3>[3]</a></sup>", ""),
            ("a note whose link is around it", "<a href=#n3><sup>3</sup></a>", ""),
            ("a star", "<sup><a href=/mill#n>*</a></sup>", ""),
            ("a doubt", "<sup>[<i><a href=/doubt>citation needed</a></i>]</sup>", ""),
            ("what may be edited", "<span>[<a href=a>edit</a> | <a href=b>edit source</a>]</span>", ""),
            ("a note in brackets", "[<a href=#n3>3</a>]", ""),
            ("two, and a space before", " [<a href=#n3>3</a>][<a href=#n4>4</a>]", ""),
            ("two in the same brackets", "[<a href=#n3>3</a>, <a href=#n4>4</a>]", "[3, 4]"),
            ("a number of another page", "[<a href=/3>3</a>]", "[3]"),
            ("brackets of a program", "<b>[</b><i>]</i>", "[]"),
            ("a power", "<sup>3</sup>", "3"),
            ("a mark of trade", "<sup>TM</sup>", "TM"),
            ("a power of what a link tells of", "<sup><a href=/power>12</a></sup>", "12"),
            ("an aside", "<span>[the <a href=a>wheel</a> of oak]</span>", "[the wheel of oak]"),
            ("a link", "<a href=#n3>3</a>", "3"),
        ];
        for (name, mark, expected) in cases {
            for end in [" on Monday.", ". On Monday", ""] {
                let page = page::from_html(&format!("<body><p>The mill closed{mark}{end}"), "");
                let read = Read::new(&page);
                assert_eq!(read.chunks[0].block.text, format!("The mill closed{expected}{end}"), "{name}");
            }
        }
    }
}
