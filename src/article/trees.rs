//! The trained trees that pages are judged by.
//!
//! It knows their form; what their features mean is known where they are made.
//!
//! Invariant: what ships is read from bytes that are built in, so that no page and no host can change it.

use crate::forest::Forest;
use std::sync::LazyLock;

/// The two forests of the finder.
#[derive(Clone, Debug, Default)]
pub struct Trees {
    /// Scores a chunk by what was measured of it and around it.
    pub(super) chunks: Forest,
    /// Tells whether a page is an article at all.
    pub(super) pages: Forest,
}

static SHIPPED: LazyLock<Trees> = LazyLock::new(|| {
    Trees::read(include_bytes!("chunks.bin"), include_bytes!("pages.bin")).unwrap_or_default()
});

impl Trees {
    /// Reads both forests; `None` where one is not in their form. For trees grown without some pages, to be
    /// measured on those.
    pub fn read(chunks: &[u8], pages: &[u8]) -> Option<Trees> {
        Some(Trees { chunks: Forest::read(chunks)?, pages: Forest::read(pages)? })
    }

    /// The trees that ship.
    pub fn shipped() -> &'static Trees {
        &SHIPPED
    }
}

/// What takes the features of something in their order: their values, or else their names, which only training asks
/// for and the module that ships is without.
pub(super) trait Row {
    /// Names that stand in tables are looked up where they are asked for, so that the module is without the tables.
    fn push_by(&mut self, name: impl FnOnce() -> &'static str, value: f32);

    fn push(&mut self, name: &'static str, value: f32) {
        self.push_by(|| name, value);
    }

    fn flag(&mut self, name: &'static str, value: bool) {
        self.push(name, f32::from(u8::from(value)));
    }
}

impl Row for Vec<f32> {
    fn push_by(&mut self, _: impl FnOnce() -> &'static str, value: f32) {
        self.push(value);
    }
}

impl Row for Vec<&'static str> {
    fn push_by(&mut self, name: impl FnOnce() -> &'static str, _: f32) {
        self.push(name());
    }
}

#[cfg(test)]
mod tests {
    use super::super::{describe, describe_page};
    use super::*;
    use crate::page;

    #[test]
    fn the_forests_know_the_features() {
        let page = page::from_wire("1\u{1e}\u{1e}en\u{1e}\u{1e}\u{2}p\u{1f}\u{4}The mill closed.\u{3}");
        let trees = Trees::shipped();
        assert!(trees.chunks.knows(&describe(&page).0));
        assert!(trees.pages.knows(&describe_page(&page, None).0));
    }

    #[test]
    fn what_is_no_forest_is_not_read() {
        assert!(Trees::read(b"", b"").is_none());
    }
}
