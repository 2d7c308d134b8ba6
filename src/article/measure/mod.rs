//! Measures each element of a page: how much text it holds, how much of that is links, and what it stands in.
//!
//! It knows tags, flags and the vocabulary of names; what becomes of an element is not decided here.
//!
//! Invariant: two passes over the nodes, one back and one forth; each vector has one entry a node.

mod folded;
mod marks;
mod unclosed;
mod veiled;

use super::vocabulary::{Name, Names, is_ideograph, names};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::recent::Recent;
use folded::{is_button, is_folded, is_paid};
pub(super) use marks::is_mark;
use std::cell::LazyCell;
use unclosed::release_unclosed;
use veiled::is_veiled;

/// What an element stands in, by tags and roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Within {
    /// `article`, or an element with that role.
    Article,
    /// `main`, or an element with that role.
    Main,
    /// `aside`, or an element with that role.
    Aside,
    /// `nav`, or an element with that role.
    Nav,
    /// `footer`, or an element with that role.
    Footer,
    /// `header`, or an element with that role.
    Header,
    /// `figure`.
    Figure,
    /// `figcaption`.
    Caption,
    /// A form.
    Form,
    /// A table.
    Table,
    /// A list.
    List,
    /// A quotation.
    Quote,
    /// A link.
    Link,
    /// A dialog.
    Dialog,
    /// `pre`.
    Pre,
    /// An element that says it holds the article's body (`itemprop=articleBody`).
    Body,
    /// A definition list.
    Definitions,
    /// A section.
    Section,
    /// An element that is not shown, but holds so much running text that a press may well show it.
    Veiled,
}

/// A set of [`Within`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place(u32);

impl Place {
    /// Whether the element stands in such an element, or is one.
    pub(super) fn is_in(self, within: Within) -> bool {
        self.0 & (1 << within as u8) != 0
    }

    fn and(self, within: Within) -> Place {
        Place(self.0 | 1 << within as u8)
    }
}

/// Everything that is measured, one entry a node.
#[derive(Debug, Default)]
pub(super) struct Measures {
    /// Visible text in the subtree, in letters of about the information of a Latin one.
    pub(super) weight: Vec<u32>,
    /// The part of that in links.
    pub(super) linked: Vec<u32>,
    /// Whether the node is left out before anything else: not shown, a control, or a mark beside words.
    pub(super) unseen: Vec<bool>,
    /// What the element's own names say.
    pub(super) own: Vec<Names>,
    /// What the names of the element and the two above it say.
    pub(super) near: Vec<Names>,
    /// What the names of all elements around it say, the very large ones excepted.
    pub(super) around: Vec<Names>,
    /// What the node stands in.
    pub(super) place: Vec<Place>,
    /// Elements above the node.
    pub(super) depth: Vec<u16>,
    /// All visible text of the page.
    pub(super) total: u32,
    /// Elements named as tools of lists and shops, shown or not: a cart is hidden while it is empty.
    pub(super) tools: u32,
}

/// Letters that an ideograph counts for: a Chinese text has about a third of the characters of its translation.
const IDEOGRAPH: u32 = 3;

/// An element with more than this share of the page's text is not judged by its name.
pub(super) const VETO: f32 = 0.4;

/// An element named after consent that stands no deeper is the dialog that a consent service put beside the page.
const CONSENT_DEPTH: u16 = 3;

/// Text of more than this many letters is not hidden because a class name says that it is for screen readers.
const SPOKEN: u32 = 120;

/// Measures a page.
pub(super) fn measure(page: &Page) -> Measures {
    let mut m = Measures::default();
    sum_text(page, &mut m);
    place(page, &mut m);
    m
}

fn sum_text(page: &Page, m: &mut Measures) {
    let n = page.len();
    m.weight = vec![0; n];
    m.linked = vec![0; n];
    m.unseen = vec![false; n];
    m.own = vec![Names::default(); n];
    // What is paid for is not ours to show; asked once, and only where something is hidden.
    let is_paid = LazyCell::new(|| is_paid(page));
    let (mut unseen_until, mut veiled_until, mut link_until) = (0, 0, 0);
    let mut veiled = None;
    for node in page.nodes() {
        let (i, tag, end) = (node.index(), page.tag(node), page.end(node).0);
        if tag == Tag::Text {
            m.unseen[i] = node.0 < unseen_until;
            if !m.unseen[i] {
                m.weight[i] = weigh(page.text(node));
                m.linked[i] = if node.0 < link_until { m.weight[i] } else { 0 };
            }
            continue;
        }
        if node.0 >= unseen_until {
            let is_hidden = page.flags(node).hidden && node.0 >= veiled_until;
            let is_read = || (is_folded(page, node) || is_veiled(page, node, veiled)) && !*is_paid;
            if is_unseen(page, node, tag) || is_hidden && !is_read() {
                unseen_until = end;
            } else if is_hidden {
                veiled_until = end;
                veiled = Some(node);
            }
        }
        m.unseen[i] = node.0 < unseen_until;
        if page.link(node).is_some() {
            link_until = link_until.max(end);
        }
    }
    release_unclosed(page, m);
    let mut seen = Recent::new();
    for node in page.nodes().rev() {
        let i = node.index();
        let own = if page.tag(node) == Tag::Text { Names::default() } else { names(page, node, &mut seen) };
        m.tools += u32::from(own.has(Name::Tool));
        if m.weight[i] > 0 {
            m.own[i] = own;
            if own.has(Name::Unseen) && m.weight[i] < SPOKEN && is_spoken(page, node) {
                m.unseen[i..page.end(node).index()].fill(true);
                continue;
            }
        }
        if let Some(parent) = page.parent(node) {
            m.weight[parent.index()] += m.weight[i];
            m.linked[parent.index()] += m.linked[i];
        }
    }
    m.total = page.nodes().filter(|&n| page.parent(n).is_none()).map(|n| m.weight[n.index()]).sum();
}

/// Whether a class name of the element is one of those that style sheets clip to a point.
fn is_spoken(page: &Page, node: NodeId) -> bool {
    const CLIPPED: &[&str] = &[
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "screen-reader",
        "screenreader",
        "offscreen",
        "off-screen",
        "assistive",
        "a11y",
        "u-vh",
        "is-hidden",
        "hidden",
        "d-none",
        "invisible",
    ];
    let is_clipped = |word: &str, clipped: &&str| {
        let same = |part: &[u8]| part.eq_ignore_ascii_case(clipped.as_bytes());
        let may_be_part = clipped.len() > "hidden".len() + 2;
        same(word.as_bytes()) || may_be_part && word.as_bytes().windows(clipped.len()).any(same)
    };
    let class = page.attribute(node, Attr::Class).unwrap_or_default();
    class.split_ascii_whitespace().any(|word| CLIPPED.iter().any(|clipped| is_clipped(word, clipped)))
}

fn is_unseen(page: &Page, node: NodeId, tag: Tag) -> bool {
    use Tag::{Body, Head, Option, Rp, Rt, Script, Select, Svg, Textarea};
    if page.flags(node).offscreen {
        return true;
    }
    let is_said = || matches!(page.attribute(node, Attr::Role), Some("tooltip" | "alertdialog"));
    let is_control = || is_button(page, node) && !is_heading(page, node);
    matches!(tag, Head | Script | Svg | Select | Option | Textarea | Rp | Rt)
        || tag != Body && (is_said() || is_control())
        || is_mark(page, node, tag)
}

/// Whether a button is all that a heading has: a question whose answer it unfolds.
fn is_heading(page: &Page, button: NodeId) -> bool {
    let is_heading = |n: &NodeId| page.tag(*n).heading_level().is_some() || page.tag(*n) == Tag::Dt;
    let heading = page.ancestors(button).take(2).find(is_heading);
    heading.is_some_and(|heading| page.text(heading).trim() == page.text(button).trim())
}

fn weigh(text: &str) -> u32 {
    if text.is_ascii() {
        let (many, rest) = text.as_bytes().as_chunks();
        return many.iter().map(|some: &[u8; 8]| count_letters(some)).sum::<u32>() + count_letters(rest);
    }
    text.chars()
        .map(|c| {
            if c.is_whitespace() {
                0
            } else if is_ideograph(c) {
                IDEOGRAPH
            } else {
                1
            }
        })
        .sum()
}

/// What is not white space in less than 256 bytes of ASCII.
fn count_letters(text: &[u8]) -> u32 {
    text.iter().map(|byte| u8::from(!byte.is_ascii_whitespace())).sum::<u8>().into()
}

fn place(page: &Page, m: &mut Measures) {
    let n = page.len();
    m.near = vec![Names::default(); n];
    m.around = vec![Names::default(); n];
    m.place = vec![Place::default(); n];
    m.depth = vec![0; n];
    for node in page.nodes() {
        let i = node.index();
        let Some(parent) = page.parent(node) else { continue };
        let p = parent.index();
        let above = page.parent(parent).map_or(Names::default(), |a| m.own[a.index()]);
        let is_large = m.weight[i] as f32 > VETO * m.total as f32;
        let own = if is_large { Names::default() } else { m.own[i] };
        m.near[i] = m.own[i].with(m.own[p]).with(above);
        m.around[i] = m.around[p].with(own);
        m.depth[i] = m.depth[p].saturating_add(1);
        m.place[i] = enter(page, node, m.place[p], m.linked[i] > 0, is_large);
        if m.depth[i] <= CONSENT_DEPTH && own.has(Name::Consent) {
            m.place[i] = m.place[i].and(Within::Dialog);
        }
    }
}

fn enter(page: &Page, node: NodeId, place: Place, is_linked: bool, is_large: bool) -> Place {
    let within = match page.tag(node) {
        Tag::Article => Within::Article,
        Tag::Main => Within::Main,
        Tag::Aside => Within::Aside,
        Tag::Nav => Within::Nav,
        Tag::Footer => Within::Footer,
        Tag::Header => Within::Header,
        Tag::Figure => Within::Figure,
        Tag::Figcaption => Within::Caption,
        Tag::Form => Within::Form,
        Tag::Table => Within::Table,
        Tag::Ul | Tag::Ol => Within::List,
        Tag::Blockquote | Tag::Q => Within::Quote,
        Tag::A if is_linked => Within::Link,
        Tag::Dialog => Within::Dialog,
        Tag::Pre => Within::Pre,
        Tag::Dl => Within::Definitions,
        Tag::Section => Within::Section,
        Tag::Text => return place,
        _ => return enter_by_role(page, node, place, is_large),
    };
    let is_frame = matches!(
        within,
        Within::Aside | Within::Nav | Within::Footer | Within::Header | Within::Form | Within::Dialog
    );
    if is_frame && is_large { place } else { enter_by_role(page, node, place.and(within), is_large) }
}

fn enter_by_role(page: &Page, node: NodeId, place: Place, is_large: bool) -> Place {
    let body = page.attribute(node, Attr::Itemprop).is_some_and(|v| {
        v.split_ascii_whitespace().any(|w| w.eq_ignore_ascii_case("articleBody") || w == "text")
    });
    let place = if body { place.and(Within::Body) } else { place };
    let place = if page.flags(node).hidden { place.and(Within::Veiled) } else { place };
    match page.attribute(node, Attr::Role) {
        Some("article") => place.and(Within::Article),
        Some("main") => place.and(Within::Main),
        _ if is_large => place,
        Some("complementary") => place.and(Within::Aside),
        Some("navigation" | "menu" | "menubar") => place.and(Within::Nav),
        Some("contentinfo") => place.and(Within::Footer),
        Some("banner") => place.and(Within::Header),
        Some("dialog") => place.and(Within::Dialog),
        _ => place,
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;

    #[test]
    fn tools_are_counted_whether_shown_or_not() {
        let html = "<body class=shop><div hidden class='mini-cart'></div><ul class=filters><li id=productSort>a<li class=carton>b";
        assert_eq!(measure(&crate::page::from_html(html, "")).tools, 3);
    }
}
