//! The HTML door: a document parsed by html5ever. Native only; a browser has parsed already.
//!
//! It gives what `extension/snapshot.js` gives for the same document, as far as a document without its style
//! sheets tells: of what is hidden it knows the `hidden` attribute, inline styles and a closed `details`.
//!
//! Invariant: the walk is one loop with an own stack, so nesting costs memory and never the call stack.

mod tree;

use super::{Attr, Builder, Flags, Page};
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use std::borrow::Cow;
use tree::{DOCUMENT, Id, Kind, NONE, Node, Tree};

/// Bytes of JSON-LD that cross of one script. The longest measured that described an article had 60,000.
const MAX_JSON: usize = 200_000;

/// Elements whose content is no text of the page: drawings, players, fields and other documents.
const LEAVES: &[&str] = &["svg", "canvas", "iframe", "video", "audio", "img", "input", "textarea", "select"];

/// Elements that are no part of what is shown. Scripts are looked at before.
const LEFT_OUT: &[&str] = &["style", "template", "noscript", "script"];

/// Reads an HTML document.
///
/// ```
/// # #[cfg(feature = "html")] {
/// let page = nutgraf::page::from_html("<title>Mills</title><p>The mill closed.", "https://example.org/");
/// assert_eq!(page.title(), "Mills");
/// # }
/// ```
pub fn parse(html: &str, url: &str) -> Page {
    let nodes = parse_document(Tree::new(), ParseOpts::default()).one(html);
    let mut builder = Builder::new(url, "", "");
    if let Some(root) = nodes.iter().find(|n| &*n.name.local == "html") {
        builder.set_lang(root.attribute("lang").unwrap_or_default());
    }
    if let Some(title) = title(&nodes) {
        builder.set_title(&title);
    }
    walk(&nodes, &mut builder);
    builder.finish()
}

/// The document's title as `document.title` gives it: of the first `title` that is no part of a drawing.
fn title(nodes: &[Node]) -> Option<String> {
    let title = nodes
        .iter()
        .find(|n| &*n.name.local == "title" && n.name.ns.ends_with("xhtml") && n.parent != NONE)?;
    let mut text = String::new();
    let mut child = title.first;
    while let Some(node) = nodes.get(child as usize) {
        if let Kind::Text(piece) = &node.kind {
            text.push_str(piece);
        }
        child = node.next;
    }
    Some(text.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
}

/// What the walk has yet to do.
enum Step {
    /// Read this node, then the siblings after it.
    Read(Id),
    /// Close the element opened last.
    Close,
}

fn walk(nodes: &[Node], builder: &mut Builder) {
    let mut steps = vec![Step::Read(nodes[DOCUMENT as usize].first)];
    while let Some(step) = steps.pop() {
        let Step::Read(id) = step else {
            builder.close();
            continue;
        };
        let Some(node) = nodes.get(id as usize) else { continue };
        steps.push(Step::Read(node.next));
        match &node.kind {
            Kind::Unseen => {}
            Kind::Text(text) => builder.text(&shown(text)),
            Kind::Element(_) => {
                let name = &*node.name.local;
                let data = linked_data(nodes, node);
                if LEFT_OUT.contains(&name) && data.is_none() {
                    continue;
                }
                builder.open(name, flags(nodes, node));
                attributes(node, builder);
                if let Some(data) = data {
                    builder.attribute(Attr::Content.name(), &without_controls(data));
                }
                steps.push(Step::Close);
                if data.is_none() && !LEAVES.contains(&name) {
                    steps.push(Step::Read(node.first));
                    // A shadow tree stands before what its host holds in the open.
                    if let Some(root) = nodes.get(node.inner as usize) {
                        steps.push(Step::Read(root.first));
                    }
                }
            }
        }
    }
}

fn attributes(node: &Node, builder: &mut Builder) {
    for (name, _) in Attr::NAMES {
        if let Some(value) = node.attribute(name) {
            builder.attribute(name, &without_controls(value));
        }
    }
}

/// The text of a script that holds linked data, up to the cap.
fn linked_data<'a>(nodes: &'a [Node], node: &Node) -> Option<&'a str> {
    let kind = node.attribute("type").filter(|_| &*node.name.local == "script")?;
    if !kind.trim().eq_ignore_ascii_case("application/ld+json") {
        return None;
    }
    match nodes.get(node.first as usize).map(|n| &n.kind) {
        Some(Kind::Text(text)) => Some(&text[..text.floor_char_boundary(MAX_JSON)]),
        _ => Some(""),
    }
}

fn flags(nodes: &[Node], node: &Node) -> Flags {
    let hidden = node.attribute("hidden").is_some() || is_folded(nodes, node);
    let mut flags = Flags { hidden, ..Flags::default() };
    for declaration in node.attribute("style").unwrap_or_default().split(';') {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let value = value.trim().trim_end_matches("!important").trim_end();
        match (property.trim(), value) {
            ("display", "none") | ("visibility", "hidden" | "collapse") => flags.hidden = true,
            ("content-visibility", "hidden") => flags.hidden = true,
            ("display", "block" | "flex" | "grid" | "list-item" | "table") => flags.block = true,
            ("display", "inline" | "contents") => flags.inline = true,
            _ => {}
        }
    }
    flags
}

/// Whether the node is within a closed `details`, where only the summary is shown.
fn is_folded(nodes: &[Node], node: &Node) -> bool {
    nodes.get(node.parent as usize).is_some_and(|parent| {
        &*parent.name.local == "details"
            && parent.attribute("open").is_none()
            && &*node.name.local != "summary"
    })
}

/// A text node's text as it crosses: each control character a space, and nothing but white space one space.
fn shown(text: &str) -> Cow<'_, str> {
    if text.trim().is_empty() { Cow::Borrowed(" ") } else { without_controls(text) }
}

fn without_controls(text: &str) -> Cow<'_, str> {
    if text.contains(char::is_control) {
        Cow::Owned(text.replace(char::is_control, " "))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Attr, NodeId, Tag};
    use super::*;
    use proptest::prelude::*;

    fn tags(page: &Page) -> Vec<&'static str> {
        page.nodes().map(|n| page.tag(n).name()).collect()
    }

    fn find(page: &Page, tag: Tag) -> NodeId {
        page.nodes().find(|&n| page.tag(n) == tag).unwrap_or(NodeId(0))
    }

    #[test]
    fn reads_what_the_snapshot_reads() {
        let cases: &[(&str, &[&str])] = &[
            ("<p>a<br>b", &["p", "#text", "br", "#text"]),
            ("<style>a</style><p>b", &["p", "#text"]),
            ("<script>a</script><noscript><p>a</p></noscript><template><p>b</p></template>", &[]),
            ("<svg><title>a</title></svg><video>no video</video>", &["svg", "video"]),
            ("<select><option>a</select>", &["select"]),
            ("a<!-- -->b", &["#text", "#text"]),
            ("<table><tr>a<td>b", &["#text", "table", "tbody", "tr", "td", "#text"]),
            ("<b><p>a</b>b", &["b", "p", "b", "#text", "#text"]),
        ];
        for (html, expected) in cases {
            let page = parse(&format!("<body>{html}"), "");
            assert_eq!(tags(&page)[3..], **expected, "{html}");
        }
    }

    #[test]
    fn head_language_title_and_attributes() {
        let page = parse("<html lang=nl><title> a\n b </title><meta name=author content='J\tK'>", "u");
        assert_eq!((page.lang(), page.title(), page.url()), ("nl", "a b", "u"));
        assert_eq!(page.attribute(find(&page, Tag::Meta), Attr::Content), Some("J K"));
        let drawn = parse("<svg><title>no</title></svg>", "");
        assert_eq!(drawn.title(), "");
    }

    #[test]
    fn linked_data_crosses_as_an_attribute() {
        let page = parse("<script type=' Application/LD+json'>{\"a\":\n1}</script>", "");
        assert_eq!(page.attribute(find(&page, Tag::Script), Attr::Content), Some("{\"a\": 1}"));
        assert_eq!(page.all_text(), "");
    }

    #[test]
    fn what_is_hidden() {
        let cases = [
            ("<p hidden>a", true),
            ("<p style='color:red; display : none !important'>a", true),
            ("<p style='visibility:hidden'>a", true),
            ("<p aria-hidden=true>a", false),
            ("<details><p>a</details>", true),
            ("<details open><p>a</details>", false),
        ];
        for (html, hidden) in cases {
            let page = parse(html, "");
            assert_eq!(page.flags(find(&page, Tag::P)).hidden, hidden, "{html}");
        }
        let page = parse("<details><summary>a</summary></details>", "");
        assert!(!page.flags(find(&page, Tag::Summary)).hidden);
    }

    #[test]
    fn an_open_shadow_tree_is_read() {
        let page = parse("<my-box><template shadowrootmode=open><p>in</p></template>out</my-box>", "");
        assert_eq!(page.text(find(&page, Tag::Body)).trim(), "inout");
    }

    #[test]
    fn deep_nesting_is_some_page() {
        // The parser looks for open elements by walking up, so it is quadratic in depth whatever the sink.
        for (tag, depth) in [("<div>", 20_000), ("<b>", 2_000), ("<table><td>", 2_000), ("<p><a>", 2_000)] {
            let page = parse(&tag.repeat(depth), "");
            assert!(!page.is_empty());
        }
    }

    proptest! {
        #[test]
        fn any_document_is_some_page(html in "(<(/?(p|b|a|table|tr|td|select|template|svg|details|form|li))( hidden)?>|x| |<!--|-->|&amp;){0,40}") {
            let page = parse(&html, "");
            for node in page.nodes() {
                prop_assert!(page.end(node) > node && page.end(node).index() <= page.len());
            }
        }
    }
}
