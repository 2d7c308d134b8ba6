//! Drops what stands outside of the part of the page that the article stands in: in its footer, among what readers
//! wrote, behind the element that holds nearly all of it.
//!
//! It knows elements, places and names, and how many words were kept where.
//!
//! Invariant: what stays is an article's worth of words, and no small part of what was kept.

use super::{ARTICLE, Verdict, kept};
use crate::article::measure::Within;
use crate::article::sight::Sight;
use crate::article::vocabulary::Name;
use crate::order::sorted;
use crate::page::{Attr, NodeId, Tag};

/// Where other text than the article's stands.
struct Frame {
    /// Share of the kept words that must stand elsewhere.
    share: f32,
    /// Whether only what stands behind all these words goes.
    is_behind: bool,
    reason: &'static str,
}

impl Frame {
    const fn around(share: f32, reason: &'static str) -> Frame {
        Frame { share, is_behind: false, reason }
    }

    const fn behind(share: f32, reason: &'static str) -> Frame {
        Frame { share, is_behind: true, reason }
    }
}

type IsIn = fn(&Sight, NodeId) -> bool;

const FRAMES: &[(IsIn, Frame)] = &[
    (is_in_footer, Frame::around(0.0, "stands in a footer")),
    (is_named_footer, Frame::around(APART, "is named a footer")),
    (is_comment, Frame::around(APART, "is named a comment")),
    (is_in_form, Frame::around(APART, "stands in a form")),
    (is_consent, Frame::around(APART, "is named consent")),
    (is_in_nav, Frame::around(APART, "stands in navigation")),
    (is_note, Frame::around(APART, "is a note beside the text")),
    (is_facts, Frame::around(APART, "stands in a table of facts")),
    (is_out_of_main, Frame::behind(MOST, "stands behind the main part")),
    (is_out_of_article, Frame::behind(NEARLY, "stands behind the article")),
    (is_in_article, Frame::behind(MOST, "belongs to another article below")),
    (is_out_of_body, Frame::behind(MOST, "stands behind the body")),
    (is_out_of_named_body, Frame::behind(NEARLY, "stands behind the body")),
    (is_byline, Frame::behind(MOST, "is named a byline")),
];

/// What stands behind the field that readers write their comments into.
const BELOW: Frame = Frame::behind(APART, "stands behind the form for comments");

/// What stands behind the one element with the text of an article of the press.
const BEHIND: Frame = Frame::behind(ALL, "stands behind the text");

/// Elements around a text, with its own, of which one says that it is a note.
const LEVELS: usize = 3;

/// Share of the text beside which comments, forms and terms are long, and no part of it.
const APART: f32 = 0.25;

/// Share of the text in an element that makes it the one that holds the article.
const MOST: f32 = 0.5;

/// The same for `article` and what is named a body: pages wrap single parts of a text in these, too.
const NEARLY: f32 = 0.7;

/// The same for an element that nothing tells of.
const ALL: f32 = 0.8;

/// Drops what stands in each of the frames, one after the other; in the press, whose texts stand in one element each,
/// also what stands behind that.
pub(super) fn drop_outside(sight: &Sight, verdicts: &mut [Verdict]) {
    for (is_in, frame) in FRAMES {
        drop_in(sight, verdicts, frame, &|node| is_in(sight, node));
    }
    if let Some(field) = comment_field(sight) {
        drop_in(sight, verdicts, &BELOW, &|node| node > field);
    }
    if sight.is_press {
        let body = body(sight, verdicts);
        drop_in(sight, verdicts, &BEHIND, &|node| sight.page.parent(node) != body);
    }
}

/// The last field of a page that stands in what is named after comments.
fn comment_field(sight: &Sight) -> Option<NodeId> {
    let is_named = |n: NodeId| sight.measures.own[n.index()].has(Name::Comment);
    let is_field = |&n: &NodeId| sight.page.tag(n) == Tag::Textarea && sight.page.ancestors(n).any(is_named);
    sight.page.nodes().rfind(is_field)
}

/// The element that most of the kept words stand directly in.
fn body(sight: &Sight, verdicts: &[Verdict]) -> Option<NodeId> {
    let words = |i: usize| (sight.page.parent(sight.chunks[i].node), sight.texts[i].words);
    let words = sorted(kept(verdicts).map(words).collect());
    let all = |part: &&[(Option<NodeId>, u32)]| part.iter().map(|(_, words)| words).sum::<u32>();
    words.chunk_by(|a, b| a.0 == b.0).max_by_key(all)?[0].0
}

/// Drops what stands in a frame, if the rest is the article.
fn drop_in(sight: &Sight, verdicts: &mut [Verdict], frame: &Frame, is_in: &dyn Fn(NodeId) -> bool) {
    let (mut own, mut all, mut last) = (0, 0, 0);
    let mut out = Vec::new();
    for i in kept(verdicts) {
        all += sight.texts[i].words;
        if is_in(sight.chunks[i].node) {
            out.push(i);
        } else {
            own += sight.texts[i].words;
            last = i;
        }
    }
    let is_article = own >= ARTICLE && own as f32 >= frame.share * all as f32;
    for i in out.into_iter().filter(|&i| is_article && !(frame.is_behind && i < last)) {
        verdicts[i] = Verdict::dropped(frame.reason);
    }
}

fn is_in_footer(sight: &Sight, node: NodeId) -> bool {
    let page = sight.page;
    let is_frame = |n: &NodeId| !matches!(page.tag(*n), Tag::Article | Tag::Main);
    page.ancestors(node).take_while(is_frame).any(|n| page.tag(n) == Tag::Footer)
}

fn is_named_footer(sight: &Sight, node: NodeId) -> bool {
    sight.measures.near[node.index()].has(Name::Footer)
}

fn is_comment(sight: &Sight, node: NodeId) -> bool {
    sight.measures.near[node.index()].has(Name::Comment)
}

fn is_in_form(sight: &Sight, node: NodeId) -> bool {
    sight.measures.place[node.index()].is_in(Within::Form)
}

/// Whether a node stands in an element that asks for consent: its terms may be longer than the article.
fn is_consent(sight: &Sight, node: NodeId) -> bool {
    let is_part = |n: &NodeId| !matches!(sight.page.tag(*n), Tag::Body | Tag::Html);
    let mut above = sight.page.ancestors(node).take_while(is_part);
    above.any(|n| sight.measures.own[n.index()].has(Name::Consent))
}

fn is_in_nav(sight: &Sight, node: NodeId) -> bool {
    sight.measures.place[node.index()].is_in(Within::Nav)
}

fn is_note(sight: &Sight, node: NodeId) -> bool {
    let mut around = std::iter::once(node).chain(sight.page.ancestors(node)).take(LEVELS);
    around.any(|n| sight.page.attribute(n, Attr::Role) == Some("note"))
}

/// Whether a node stands in a table that is named after facts, after data about the article, or as a menu.
fn is_facts(sight: &Sight, node: NodeId) -> bool {
    const FACTS: [Name; 3] = [Name::Box, Name::Meta, Name::Nav];
    let table = sight.page.ancestors(node).find(|&n| sight.page.tag(n) == Tag::Table);
    table.is_some_and(|table| FACTS.iter().any(|name| sight.measures.own[table.index()].has(*name)))
}

fn is_out_of_main(sight: &Sight, node: NodeId) -> bool {
    !sight.measures.place[node.index()].is_in(Within::Main)
}

fn is_in_article(sight: &Sight, node: NodeId) -> bool {
    sight.measures.place[node.index()].is_in(Within::Article)
}

/// Whether a node is named after the author; above the text such names say little, as that may stand in one element
/// with the byline.
fn is_byline(sight: &Sight, node: NodeId) -> bool {
    sight.measures.around[node.index()].has(Name::Byline)
}

fn is_out_of_body(sight: &Sight, node: NodeId) -> bool {
    !sight.measures.place[node.index()].is_in(Within::Body)
}

/// Blogs and guides name each part of a text so.
fn is_out_of_named_body(sight: &Sight, node: NodeId) -> bool {
    sight.is_press && !sight.measures.around[node.index()].has(Name::Body)
}

fn is_out_of_article(sight: &Sight, node: NodeId) -> bool {
    !is_in_article(sight, node)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::article::prune::tests::TEXT;
    use crate::page;

    const PRESS: &str = "<meta name=news_keywords content=mills><body>";

    #[test]
    fn what_stands_outside_of_the_article_goes() {
        let text = TEXT.repeat(5);
        let long = "<p>x and the rest of it</p>".repeat(20);
        let named = TEXT.replace("<p", "<p class=article-body").repeat(5);
        let field = "<div class=comments>Your name<form><textarea></textarea></form></div>";
        let cases: &[(&str, String, bool)] = &[
            ("nowhere", format!("{text}<p>x"), true),
            ("a footer", format!("{text}<footer>{long}</footer>"), false),
            ("a footer that is named", format!("{text}<div id=disclaimer>{long}</div>"), false),
            ("a text that is named one", format!("{text}<div id=disclaimer>{}</div>", long.repeat(5)), true),
            ("all text in a footer", format!("{TEXT}<footer>{long}</footer>"), true),
            ("comments", format!("{text}<div class=comment><p>x</div>"), false),
            (
                "comments far longer than a text",
                format!("{text}<div class=comment>{}</div>", long.repeat(5)),
                true,
            ),
            ("a form", format!("{text}<form><p>x</form>{text}"), false),
            ("behind a form for comments", format!("{text}{field}<p>x"), false),
            ("above one", format!("{text}<p>x{field}"), true),
            ("a text far longer behind one", format!("{text}{field}{}", long.repeat(5)), true),
            ("behind another form", format!("{text}<form><textarea></textarea></form><p>x"), true),
            ("navigation", format!("{text}<nav><p>x</nav>{text}"), false),
            ("a note beside it", format!("<div role=note>x</div>{text}"), false),
            ("facts", format!("<table class=infobox><td>x</table>{text}"), false),
            ("what its keepers say of it", format!("<table class=ambox><td>x</table>{text}"), false),
            ("a table", format!("<table><td>x</table>{text}"), true),
            ("references", format!("{text}<ol class=references><li>x</ol>"), false),
            ("terms", format!("<div id=cookies><div><div><div>{long}</div></div></div></div>{text}"), false),
            ("a page named after terms", format!("<body class=cookies><div>x</div>{text}"), true),
            ("behind the main part", format!("<main>{text}</main><p>x"), false),
            ("above the main part", format!("<p>x<main>{text}</main>"), true),
            ("a small main part", format!("<main>{text}</main>{}<p>x", text.repeat(2)), true),
            ("behind the article", format!("<article>{text}</article><p>x"), false),
            ("between parts of it", format!("<article>{text}</article><p>x<article>{text}</article>"), true),
            ("behind a part of it", format!("<article>{text}</article>{text}<p>x"), true),
            ("another article", format!("{text}<article><p>x</article>"), false),
            ("behind the body", format!("<div itemprop=articleBody>{text}</div><p>x"), false),
            ("between its parts", format!("<div itemprop=articleBody>{text}<p>x{text}</div>"), true),
            ("behind what is named a body", format!("<div>{named}</div><p>x"), true),
            ("the same in the press", format!("{PRESS}<div>{named}</div><p>x"), false),
            ("the author behind it", format!("{text}<div class=author><div><p>x</div></div>"), false),
            ("the author above it", format!("<div class=author><div><p>x</div></div>{text}"), true),
            ("behind the text", format!("<div>{text}</div><div><p>x</div>"), true),
            ("behind the text of the press", format!("{PRESS}<div>{text}</div><div><p>x</div>"), false),
            ("between texts of the press", format!("{PRESS}<div>{text}<div><p>x</div>{text}</div>"), true),
            ("a large part", format!("{PRESS}<div>{text}</div><div>{TEXT}{TEXT}<p>x</div>"), true),
            ("an article between", format!("{text}<article><p>x</article>{text}"), true),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(html, "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_outside(&read.sight(&page), &mut verdicts);
            let is_kept = |(chunk, verdict): (&crate::article::cut::Chunk, &Verdict)| {
                verdict.kept && chunk.block.text.starts_with('x')
            };
            assert_eq!(read.chunks.iter().zip(&verdicts).any(is_kept), *expected, "{name}: {verdicts:?}");
        }
    }
}
