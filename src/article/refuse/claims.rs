//! Reads what a page claims to be, whatever its text says: an article, or the front of a site.
//!
//! It knows linked data, and the address.
//!
//! Invariant: no claim depends on the language of the text.

use crate::article::address;
use crate::article::meta::Stated;
use crate::page::Page;

/// What a page claims to be.
#[derive(Clone, Copy)]
pub(super) struct Claims {
    /// Linked data says that there is an article. To networks some systems say so of every page they have.
    pub(super) is_told: bool,
    /// That, or it says so to networks.
    pub(super) is_article: bool,
    /// It stands at the address of the whole site, or of its part in one language.
    pub(super) is_front: bool,
    /// Its body is named as that of a list of posts.
    pub(super) is_archive: bool,
}

impl Claims {
    pub(super) fn read(page: &Page, stated: &Stated) -> Claims {
        let is_told = stated.data.contains("Article\"");
        let is_shared = stated.kind.as_deref().is_some_and(|kind| kind.contains("article"));
        let is_front = is_front_at(address::own(page));
        let is_article = is_told || is_shared && !is_front && !is_front_at(address::canonical(page));
        Claims { is_told, is_article, is_front, is_archive: is_archive(page) }
    }
}

/// Whether the body has the name that the most common of systems gives to what lists posts.
fn is_archive(page: &Page) -> bool {
    address::names_of_body(page).split_ascii_whitespace().any(|name| name == "archive")
}

/// Whether an address has no name for a page, not even one that scripts read.
fn is_front_at(url: &str) -> bool {
    let path = address::without_index(address::path(url)).trim_matches('/');
    let is_code = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
    let is_language = path.split(['-', '_']).count() <= 2 && path.split(['-', '_']).all(is_code);
    url.contains("://") && !url.contains('#') && (path.is_empty() || is_language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_front_of_a_site_is_told_by_its_address() {
        let cases = [
            ("https://mill.example", true),
            ("https://mill.example/#/the-mill", false),
            ("https://mill.example/de/", true),
            ("https://mill.example/pt-br", true),
            ("https://mill.example/?p=12", false),
            ("https://mill.example/index.html", true),
            ("https://mill.example/a", false),
            ("https://mill.example/19", false),
            ("https://mill.example/the-mill", false),
            ("", false),
        ];
        for (url, expected) in cases {
            assert_eq!(is_front_at(url), expected, "{url}");
        }
    }
}
