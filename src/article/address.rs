//! Reads what the address of a page, and the names of its body, say about its kind.
//!
//! It knows the words that programs for shops, forums and journals put there; they are the same in every language.
//!
//! Invariant: the last part of an address, which is the page's own name, says nothing.

use crate::page::{Attr, NodeId, Page, Tag};

/// A kind of page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Kind {
    Text,
    Shop,
    Thread,
}

const WORDS: &[(Kind, &[&str])] = &[
    (Kind::Text, &["article", "articles", "blog", "blogs", "news", "post", "postid", "single", "story"]),
    (
        Kind::Shop,
        &[
            "buy",
            "cart",
            "dp",
            "itm",
            "p",
            "pdp",
            "prod",
            "product",
            "products",
            "shop",
            "sku",
            "store",
            "woocommerce",
        ],
    ),
    (
        Kind::Thread,
        &[
            "answers",
            "comments",
            "community",
            "discuss",
            "discussion",
            "discussions",
            "forum",
            "forums",
            "q",
            "question",
            "questions",
            "showthread",
            "t",
            "thread",
            "threads",
            "topic",
            "viewtopic",
        ],
    ),
];

/// What an address and the names of a body say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Address<'a> {
    /// The last part of the path, which is the page's own name.
    pub(super) name: &'a str,
    in_path: u8,
    in_body: u8,
}

/// The names that the page gives its body.
pub(super) fn names_of_body(page: &Page) -> &str {
    let body = page.nodes().find(|&n| page.tag(n) == Tag::Body);
    body.and_then(|body| page.attribute(body, Attr::Class)).unwrap_or_default()
}

impl Address<'_> {
    /// Reads the address that the page states, else the one it was opened by.
    pub(super) fn read(page: &Page) -> Address<'_> {
        let url = canonical(page);
        let mut address = Address { name: "", in_path: 0, in_body: kinds(names_of_body(page)) };
        let Some((_, rest)) = url.split_once("://") else { return address };
        let path = rest.split_once('/').map_or("", |(_, path)| path);
        let path = without_index(path.split('#').next().unwrap_or_default());
        let parts = || path.split(['/', '?']).filter(|part| !part.is_empty());
        let mut path_parts = path.split('?').next().unwrap_or_default().split('/');
        address.name = path_parts.rfind(|part| !part.is_empty()).unwrap_or_default();
        // The last part is in the page's own language.
        let own = parts().next_back().map_or(0, str::len);
        address.in_path = kinds(path.get(..path.len().saturating_sub(own)).unwrap_or_default());
        address
    }

    /// 0 where nothing says so, 1 for the names of the body, 2 for the address, 3 for both.
    pub(super) fn says(&self, kind: Kind) -> u8 {
        let bit = 1 << kind as u8;
        u8::from(self.in_body & bit != 0) + 2 * u8::from(self.in_path & bit != 0)
    }
}

/// A path without the name of the file that stands for its folder, which is no page's own.
pub(super) fn without_index(path: &str) -> &str {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let is_index =
        name.strip_prefix("index.").is_some_and(|kind| kind.bytes().all(|b| b.is_ascii_alphabetic()));
    if is_index { folder } else { path }
}

/// The address by which the page was opened, else the one that it states.
pub(super) fn own(page: &Page) -> &str {
    let opened = Some(page.url()).filter(|url| !url.is_empty());
    opened.or_else(|| page.nodes().find_map(|node| stated(page, node))).unwrap_or_default()
}

/// The address that the page states, else the one by which it was opened.
pub(super) fn canonical(page: &Page) -> &str {
    page.nodes().find_map(|node| stated(page, node)).unwrap_or_else(|| page.url())
}

/// Whether an address leads to another page of the same site.
pub(super) fn is_other_page(own: &str, href: &str) -> bool {
    let (here, there) = (parts(own).0, parts(href).0);
    let is_same = here.ends_with(there) || there.ends_with(here);
    let is_here = !href.contains(':') || is_same && !here.is_empty() && !there.is_empty();
    let bare = |url| path(url).trim_matches('/');
    is_here && !bare(href).is_empty() && bare(href) != bare(own)
}

/// The host of an address, without the part that says that it is on the web.
pub(super) fn host(url: &str) -> &str {
    parts(url).0
}

/// The path of an address, with what is asked of it; of one that begins elsewhere, all before that.
pub(super) fn path(url: &str) -> &str {
    parts(url).1
}

/// The host of an address, without the part that says that it is on the web, and its path.
fn parts(url: &str) -> (&str, &str) {
    let (host, path) = match url.split_once("://") {
        Some((_, rest)) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", url),
    };
    let path = &path[..path.find('#').unwrap_or(path.len())];
    (host.strip_prefix("www.").unwrap_or(host), path)
}

/// The sections of papers by the first letters of their names, in the languages that addresses are written in: nearly
/// all sites write them in Latin letters.
const SECTIONS: [&[&str]; 6] = [
    &["polit", "siyas"],
    &["opini", "meinung"],
    &["world", "internation", "internacion", "mundo", "monde", "welt", "ausland", "dunya"],
    &["spor", "deporte", "esporte"],
    &["econom", "ekonom", "business", "finan", "negocio", "wirtschaft"],
    &["cult", "kult", "entertain"],
];

/// Sections of a paper that a page links to, from which on it is a paper's.
const FEWEST: u32 = 3;

/// The sections that are a paper's alone: courses and books are about sport, business and culture, too.
const NEWS: u8 = 0b111;

/// Bytes of the longest name of a section; a longer one is an article's.
const SECTION: usize = 24;

/// The sections of a paper that an address is named after by its last part, one bit each.
pub(super) fn sections(href: &str) -> u8 {
    let (host, path) = parts(href);
    let path = path.split('?').next().unwrap_or_default();
    let name = path.rsplit('/').find(|part| !part.is_empty()).unwrap_or(host);
    if name.len() > SECTION {
        return 0;
    }
    let name = name.to_ascii_lowercase();
    let has = |begins: &[&str]| {
        name.split(|c: char| !c.is_ascii_alphabetic())
            .any(|word| begins.iter().any(|begin| word.starts_with(begin)))
    };
    SECTIONS.iter().enumerate().fold(0, |found, (i, begins)| found | u8::from(has(begins)) << i)
}

/// Whether these are the sections of a paper.
pub(super) fn is_press(sections: u8) -> bool {
    sections.count_ones() >= FEWEST && sections & NEWS != 0
}

fn stated(page: &Page, node: NodeId) -> Option<&str> {
    let attribute = |name| page.attribute(node, name);
    match page.tag(node) {
        Tag::Link if attribute(Attr::Rel) == Some("canonical") => attribute(Attr::Href),
        Tag::Meta if attribute(Attr::Property) == Some("og:url") => attribute(Attr::Content),
        _ => None,
    }
    .filter(|url| url.contains("://"))
}

/// The kinds whose words stand in a text, one bit each.
fn kinds(text: &str) -> u8 {
    let lower = text.to_ascii_lowercase();
    let mut kinds = 0;
    for word in lower.split(|c: char| !c.is_ascii_alphabetic()) {
        for (kind, words) in WORDS {
            if words.binary_search(&word).is_ok() {
                kinds |= 1 << *kind as u8;
            }
        }
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page;

    #[test]
    fn an_address_tells_its_kind() {
        let cases = [
            ("https://mill.example/blog/2024/why-the-mill-closed", Kind::Text, 2),
            ("https://mill.example/products/rye-flour?size=1", Kind::Shop, 2),
            ("https://mill.example/t/how-to-store-flour/12", Kind::Thread, 2),
            ("https://mill.example/news", Kind::Text, 0),
            ("", Kind::Text, 0),
        ];
        for (url, kind, says) in cases {
            let page = page::from_wire(&format!("1\u{1e}{url}\u{1e}en\u{1e}\u{1e}\u{2}p\u{1f}\u{4}a\u{3}"));
            let address = Address::read(&page);
            assert_eq!(address.says(kind), says, "{url}");
        }
    }

    #[test]
    fn a_page_is_named_by_its_address() {
        let cases = [
            ("https://mill.example/news/why-the-mill-closed?page=1#end", "why-the-mill-closed"),
            ("https://mill.example/news/why-the-mill-closed/index.html", "why-the-mill-closed"),
            ("https://mill.example/news/index.of.mills", "index.of.mills"),
            ("https://mill.example/index.php", ""),
        ];
        for (url, name) in cases {
            let page = page::from_wire(&format!("1\u{1e}{url}\u{1e}en\u{1e}\u{1e}\u{2}p\u{1f}\u{4}a\u{3}"));
            assert_eq!(Address::read(&page).name, name, "{url}");
        }
    }

    #[test]
    fn an_address_tells_the_section_of_a_paper() {
        let cases = [
            ("/sport/", 1),
            ("https://mill.example/news/us-politics?page=1", 1),
            ("//sports.mill.example/", 1),
            ("https://sports.mill.example", 1),
            ("/economia-y-politica", 2),
            ("/Kultur", 1),
            ("/transport", 0),
            ("/sport/why-the-mill-of-the-valley-closed", 0),
            ("", 0),
        ];
        for (href, count) in cases {
            assert_eq!(sections(href).count_ones(), count, "{href}");
        }
    }

    #[test]
    fn words_are_in_order() {
        assert!(WORDS.iter().all(|(_, words)| words.is_sorted()));
    }
}
