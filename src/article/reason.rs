//! Why a page has no article: a reason that a script can tell by its code, and a person by its sentence.
//!
//! Invariant: a code never changes; the extension has a text for each.

use super::Evidence;

/// Why there is no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The page has no text.
    Empty,
    /// There is text, but too little to be shortened.
    TooShort,
    /// The page lists other pages: a home page, section front, search result or product list.
    Listing,
    /// The page shows goods for sale.
    Product,
    /// The page is a thread of posts by many people.
    Forum,
    /// The page asks to log in or to subscribe before it shows text.
    Login,
    /// The page says that what was asked for is not there.
    ErrorPage,
    /// The page is about a video or a recording.
    Media,
    /// The page is a shell that scripts have yet to fill.
    NotLoaded,
    /// No part of the page reads like an article.
    NoArticle,
}

impl Reason {
    /// A short name that does not change, for scripts and for the interface's messages.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Empty => "empty",
            Reason::TooShort => "too-short",
            Reason::Listing => "listing",
            Reason::Product => "product",
            Reason::Forum => "forum",
            Reason::Login => "login",
            Reason::ErrorPage => "error-page",
            Reason::Media => "media",
            Reason::NotLoaded => "not-loaded",
            Reason::NoArticle => "no-article",
        }
    }

    /// The reason as a sentence for people.
    pub fn message(self) -> &'static str {
        match self {
            Reason::Empty => "This page has no text.",
            Reason::TooShort => "The text on this page is too short to summarize.",
            Reason::Listing => "This page lists other pages; open one of them.",
            Reason::Product => "This page shows goods for sale, not an article.",
            Reason::Forum => "This page is a thread of many posts, not an article.",
            Reason::Login => "This page asks to log in before it shows its text.",
            Reason::ErrorPage => "This page says that what was asked for is not there.",
            Reason::Media => "This page is about a video or a recording; there is no text to summarize.",
            Reason::NotLoaded => "This page has not loaded its text yet; wait a moment and try again.",
            Reason::NoArticle => "No part of this page reads like an article.",
        }
    }
}

/// A reasoned no.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// Why there is no article.
    pub reason: Reason,
    /// What was looked at, and why it did not do.
    pub evidence: Vec<Evidence>,
}
