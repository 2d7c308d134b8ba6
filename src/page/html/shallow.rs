//! Keeps documents as shallow as a browser does: what is nested deeper becomes a neighbour.
//!
//! The parser looks through all open elements at most tags, so that a hundred thousand of them within each other
//! would take it minutes.
//!
//! Invariant: only start tags are left out, with breaks for those that part lines, and none whose content the tokenizer
//! reads in a way of its own.

use super::tree::{Id, Tree};
use html5ever::local_name;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;

/// Elements within each other, as many as Chromium's parser opens.
const DEEPEST: u32 = 512;

/// Elements whose content is no markup.
const RAW: [&str; 9] =
    ["iframe", "noembed", "noframes", "noscript", "script", "style", "template", "textarea", "title"];

/// Elements that part lines, of which two breaks are left where the tree may be no deeper.
const PARTING: [&str; 18] = [
    "article",
    "blockquote",
    "dd",
    "div",
    "dt",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "p",
    "section",
    "table",
    "td",
    "tr",
];

/// A builder of trees that hears of no start tag but breaks once the tree is as deep as it may be.
pub(super) struct Shallow(pub(super) TreeBuilder<Id, Tree>);

impl TokenSink for Shallow {
    type Handle = Id;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Id> {
        if let Token::TagToken(tag) = &token
            && tag.kind == TagKind::StartTag
            && self.0.sink.depth() >= DEEPEST
            && !RAW.contains(&&*tag.name)
            && &*tag.name != "br"
        {
            if PARTING.contains(&&*tag.name) {
                let line_break = Tag { name: local_name!("br"), attrs: Vec::new(), ..tag.clone() };
                for _ in 0..2 {
                    let _ = self.0.process_token(Token::TagToken(line_break.clone()), line);
                }
            }
            return TokenSinkResult::Continue;
        }
        self.0.process_token(token, line)
    }

    fn end(&self) {
        self.0.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.0.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

#[cfg(test)]
mod tests {
    use crate::page::{NodeId, Tag, from_html};

    #[test]
    fn what_is_too_deep_is_read_all_the_same() {
        for (open, close) in [("<div>", "</div>"), ("<ul><li>", "</ul>"), ("<b><i>", "</i></b>")] {
            let count = 100_000;
            let html = format!("<p>Before.{}Within.{}<p>After.", open.repeat(count), close.repeat(count));
            let page = from_html(&html, "");
            let deepest = page.nodes().map(|node| page.ancestors(node).count()).max();
            assert!(deepest.is_some_and(|deepest| deepest < 520), "{open}: {deepest:?}");
            for word in ["Before.", "Within.", "After."] {
                assert!(page.all_text().contains(word), "{open}: {word}");
            }
        }
    }

    #[test]
    fn lines_are_parted_however_deep_they_stand() {
        let html = format!("{}<p>One.<p>Two.<div>Three.", "<b><i>".repeat(1000));
        let page = from_html(&html, "");
        let breaks = |from: &str, to: &str| {
            let place =
                |text: &str| page.nodes().find(|n| page.tag(*n) == Tag::Text && page.text(*n) == text);
            let between = place(from).zip(place(to)).map(|(from, to)| from.0..to.0);
            between.into_iter().flatten().filter(|n| page.tag(NodeId(*n)) == Tag::Br).count()
        };
        assert_eq!((breaks("One.", "Two."), breaks("Two.", "Three.")), (2, 2));
    }
}
