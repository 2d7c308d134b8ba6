//! The HTML door: a document parsed by html5ever. Native only; a browser has parsed already.
//!
//! It gives what `extension/snapshot.js` gives for the same document, as far as a document without its style
//! sheets tells: of what is hidden it knows the `hidden` attribute, inline styles and a closed `details`.
//!
//! Invariant: the walk is one loop with an own stack, so nesting costs memory and never the call stack.

mod shallow;
mod tree;

use super::crossing::{self, Crossing, clean_text};
use super::{Builder, Flags, Page};
use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use shallow::Shallow;
use std::collections::BTreeMap;
use tree::{DOCUMENT, Id, Kind, NONE, Node, Tree};

/// Reads an HTML document.
///
/// ```
/// # #[cfg(feature = "html")] {
/// let page = nutgraf::page::from_html("<title>Mills</title><p>The mill closed.", "https://example.org/");
/// assert_eq!(page.title(), "Mills");
/// # }
/// ```
pub fn parse(html: &str, url: &str) -> Page {
    let nodes = nodes(html);
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

/// All nodes of a document.
fn nodes(html: &str) -> Vec<Node> {
    let builder = TreeBuilder::new(Tree::new(), TreeBuilderOpts::default());
    let tokenizer = Tokenizer::new(Shallow(builder), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    // It pauses for scripts to run, which none does here.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.0.sink.finish()
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

/// What the walk has yet to do. A `Tree` number says in which shadow tree a node stands.
enum Step {
    /// Read this node, then the siblings after it.
    Siblings(Id, usize),
    /// Read this node alone.
    Slotted(Id, usize),
    /// Close the element opened last.
    Close,
}

/// A shadow tree that the walk is in, or the document, into which nothing is slotted.
struct Shadow {
    /// The tree that its host stands in.
    outer: usize,
    /// What is slotted, by the name of its slot, until the first slot of that name has taken it.
    slotted: BTreeMap<String, Vec<Id>>,
}

/// Walks the document as it is shown: shadow trees instead of what their hosts hold, slots with what is slotted.
fn walk(nodes: &[Node], builder: &mut Builder) {
    let mut trees = vec![Shadow { outer: 0, slotted: BTreeMap::new() }];
    let mut steps = vec![Step::Siblings(nodes[DOCUMENT as usize].first, 0)];
    while let Some(step) = steps.pop() {
        let (id, tree) = match step {
            Step::Close => {
                builder.close();
                continue;
            }
            Step::Siblings(id, tree) | Step::Slotted(id, tree) => (id, tree),
        };
        let Some(node) = nodes.get(id as usize) else { continue };
        if matches!(step, Step::Siblings(..)) {
            steps.push(Step::Siblings(node.next, tree));
        }
        match &node.kind {
            Kind::Unseen => {}
            Kind::Text(text) => builder.text(&clean_text(text)),
            Kind::Element(_) => open(nodes, id, tree, &mut trees, &mut steps, builder),
        }
    }
}

fn open(
    nodes: &[Node],
    id: Id,
    tree: usize,
    trees: &mut Vec<Shadow>,
    steps: &mut Vec<Step>,
    builder: &mut Builder,
) {
    let node = &nodes[id as usize];
    let name = &*node.name.local;
    let attribute = |name: &str| node.attribute(name);
    let crossing = crossing::open(builder, name, || flags(nodes, node), attribute, || text_of(nodes, node));
    if !matches!(crossing, Crossing::Whole | Crossing::Leaf) {
        return;
    }
    steps.push(Step::Close);
    if crossing == Crossing::Leaf {
        return;
    }
    if name == "slot" && slot(node, tree, trees, steps) {
        return;
    }
    match nodes.get(node.inner as usize) {
        Some(root) => {
            trees.push(Shadow { outer: tree, slotted: slotted(nodes, node) });
            steps.push(Step::Siblings(root.first, trees.len() - 1));
        }
        None => steps.push(Step::Siblings(node.first, tree)),
    }
}

/// The children of a host by the names of the slots that they ask for.
fn slotted(nodes: &[Node], host: &Node) -> BTreeMap<String, Vec<Id>> {
    let mut by_name: BTreeMap<String, Vec<Id>> = BTreeMap::new();
    let mut child = host.first;
    while let Some(node) = nodes.get(child as usize) {
        let name = match node.kind {
            Kind::Unseen => None,
            Kind::Text(_) => Some(""),
            Kind::Element(_) => Some(node.attribute("slot").unwrap_or_default()),
        };
        if let Some(name) = name {
            by_name.entry(name.to_owned()).or_default().push(child);
        }
        child = node.next;
    }
    by_name
}

/// Plans to read what is slotted into a slot; false where nothing is, so that its own content is shown.
fn slot(slot: &Node, tree: usize, trees: &mut [Shadow], steps: &mut Vec<Step>) -> bool {
    let Shadow { outer, slotted } = &mut trees[tree];
    let Some(taken) = slotted.remove(slot.attribute("name").unwrap_or_default()) else { return false };
    steps.extend(taken.into_iter().rev().map(|id| Step::Slotted(id, *outer)));
    true
}

/// The text directly inside an element that holds only text.
fn text_of<'a>(nodes: &'a [Node], node: &Node) -> &'a str {
    match nodes.get(node.first as usize).map(|n| &n.kind) {
        Some(Kind::Text(text)) => text,
        _ => "",
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
    fn an_open_shadow_tree_is_read_as_it_is_shown() {
        let cases = [
            ("<my-box><template shadowrootmode=open>in</template>out</my-box>", "in"),
            ("<my-box><template shadowrootmode=open>a<slot></slot>c</template>b</my-box>", "abc"),
            (
                "<my-box><template shadowrootmode=open><slot name=t>-</slot>:<slot>-</slot></template>b<i slot=t>a</i></my-box>",
                "a:b",
            ),
            ("<my-box><template shadowrootmode=open><slot>a</slot></template></my-box>", "a"),
            ("<slot>a</slot>", "a"),
        ];
        for (html, text) in cases {
            let page = parse(html, "");
            assert_eq!(page.text(find(&page, Tag::Body)).trim(), text, "{html}");
        }
    }

    #[test]
    fn deep_nesting_is_some_page() {
        // The parser looks for open elements by walking up, so it is quadratic in depth whatever the sink.
        for (tag, depth) in [("<div>", 4_000), ("<b>", 2_000), ("<table><td>", 2_000), ("<p><a>", 2_000)] {
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
