//! Text that is folded away until its reader asks for it: the inside of `details`, and what a button beside it shows.
//!
//! It knows tags, roles and flags. Most of what a page hides is none of its article: menus, dialogs, copies for other
//! widths of the screen, and what only subscribers are shown. So only running text with a control at its side counts.
//!
//! Invariant: each hidden element costs no more than its own nodes and a fixed number around it.

use crate::article::meta;
use crate::page::{Attr, NodeId, Page, Tag};

/// Letters that folded text has at least; less is a label or a message, but not in `details`, whose paragraphs are
/// hidden one by one.
const LEAST: usize = 60;

/// Share of letters in links above which hidden text is a menu.
const MOST_LINKED: f32 = 0.3;

/// Letters for which running text has at least one end of a sentence.
const A_STOP: usize = 400;

/// Nodes before and after a hidden element in which its control is looked for: a heading with a button in it.
const BESIDE: u32 = 8;

/// Whether a hidden element holds text that its reader may unfold where it stands.
pub(super) fn is_folded(page: &Page, node: NodeId) -> bool {
    let is_detail = page.parent(node).is_some_and(|parent| page.tag(parent) == Tag::Details);
    let least = if is_detail { 1 } else { LEAST };
    !is_other(page, node) && (is_detail || has_control(page, node)) && is_running(page, node, least)
}

pub(super) fn is_other(page: &Page, node: NodeId) -> bool {
    let role = page.attribute(node, Attr::Role).unwrap_or_default();
    matches!(
        page.tag(node),
        Tag::Nav | Tag::Dialog | Tag::Form | Tag::Aside | Tag::Menu | Tag::Header | Tag::Footer | Tag::Head
    ) || matches!(
        role,
        "dialog" | "alertdialog" | "tabpanel" | "menu" | "navigation" | "tooltip" | "listbox" | "search"
    )
}

fn has_control(page: &Page, node: NodeId) -> bool {
    let Some(parent) = page.parent(node) else { return false };
    let is_control = |n: NodeId| !page.flags(n).hidden && is_button(page, n);
    let before = node.0.saturating_sub(BESIDE).max(parent.0 + 1)..node.0;
    let end = page.end(node).0;
    let after = end..end.saturating_add(BESIDE).min(page.end(parent).0);
    before.chain(after).map(NodeId).any(is_control)
}

/// Whether an element is a button, by its tag or its role.
pub(super) fn is_button(page: &Page, node: NodeId) -> bool {
    page.tag(node) == Tag::Button || page.attribute(node, Attr::Role) == Some("button")
}

pub(super) fn is_running(page: &Page, node: NodeId, least: usize) -> bool {
    let (mut letters, mut linked, mut stops) = (0, 0, 0);
    let mut link_until = 0;
    for inner in page.subtree(node) {
        match page.tag(inner) {
            Tag::A => link_until = page.end(inner).0.max(link_until),
            Tag::Input | Tag::Textarea | Tag::Select => return false,
            Tag::Text => {
                let text = page.text(inner);
                let count = text.chars().filter(|c| c.is_alphanumeric()).count();
                letters += count;
                linked += if inner.0 < link_until { count } else { 0 };
                stops += text
                    .chars()
                    .filter(|c| matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '।' | '؟' | '۔'))
                    .count();
            }
            _ => {}
        }
    }
    letters >= least && linked as f32 <= MOST_LINKED * letters as f32 && stops * A_STOP >= letters
}

/// Whether the page says that its text is not free: what such a page hides is not for everyone.
pub(super) fn is_paid(page: &Page) -> bool {
    let data = |n: NodeId| page.attribute(n, Attr::Content).filter(|_| page.tag(n) == Tag::Script);
    page.nodes().filter_map(data).any(meta::is_paid)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::article::cut::cut;
    use crate::article::measure::measure;
    use crate::page;

    const MORE: &str = "The wheel was made of oak and iron, and it never broke. It will be shown in a museum from next year on, the owner said, beside the stones and the books.";

    #[test]
    fn what_a_reader_may_unfold_is_text() {
        let links = "<a href=/x>The wheel was made of oak and iron, and it never broke.</a> ".repeat(4);
        let paid = "<script type=application/ld+json>{\"isAccessibleForFree\":false}</script>";
        let cases = [
            ("details", format!("<details><summary>More</summary><p>{MORE}</details>"), true),
            (
                "a paragraph of details",
                format!("<details><summary>More</summary><p>It was.<p>{MORE}</details>"),
                true,
            ),
            ("a button before", format!("<h3><button>More</button></h3><div hidden><p>{MORE}</div>"), true),
            ("a button behind", format!("<div hidden><p>{MORE}</div><span role=button>More</span>"), true),
            ("no control", format!("<div hidden><p>{MORE}</div>"), false),
            ("a tab", format!("<button>More</button><div role=tabpanel hidden><p>{MORE}</div>"), false),
            ("a menu", format!("<button>More</button><div hidden>{links}</div>"), false),
            ("a form", format!("<button>More</button><div hidden><p>{MORE}<input></div>"), false),
            ("a label", "<button>More</button><div hidden>Opens below.</div>".to_owned(), false),
            ("paid", format!("{paid}<button>More</button><div hidden><p>{MORE}</div>"), false),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body><p>The mill closed.</p>{html}"), "");
            let chunks = cut(&page, &measure(&page));
            assert_eq!(chunks.iter().any(|c| c.block.text == MORE), expected, "{name}");
        }
    }
}
