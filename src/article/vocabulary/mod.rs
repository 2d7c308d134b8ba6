//! What the names and the set phrases of a page say: data per language, and the look-up.
//!
//! A name alone never decides. `relative` is no `related`, a `sidebar-grid` can hold the body, and so each use
//! of a name goes with a veto by the share of text that would go.
//!
//! Invariant: look-ups cost the length of what is looked up, whatever the size of the lists.

mod names;
mod phrases;

pub(super) use phrases::{Phrase, Phrases, STUBS, is_ideograph, is_stub, phrases};

use crate::page::{Attr, NodeId, Page};
use crate::recent::Recent;

/// What a class name or another name says of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Name {
    /// Holds the body of an article.
    Body,
    /// Text below a picture, and who made it.
    Caption,
    /// Who wrote the article.
    Byline,
    /// About the author.
    Bio,
    /// When it was written.
    Date,
    /// The sentences between headline and body.
    Standfirst,
    /// Leads to other articles.
    Related,
    /// Asks to subscribe, to register, to donate or to buy.
    Promo,
    /// Advertisement.
    Ad,
    /// Share buttons and links to networks.
    Share,
    /// What readers wrote.
    Comment,
    /// Ways through the site.
    Nav,
    /// The end of the page.
    Footer,
    /// The top of the page, or of an article.
    Header,
    /// Beside the article.
    Side,
    /// Topics of the article.
    Tags,
    /// Consent to cookies and the like.
    Consent,
    /// Says that the rest is for subscribers.
    Paywall,
    /// Table of contents.
    Contents,
    /// Players, galleries and their controls.
    Media,
    /// For screen readers only.
    Unseen,
    /// Data about the article.
    Meta,
    /// A quotation repeated from the text, for show.
    PullQuote,
    /// A box of facts, a summary, a note beside the text.
    Box,
    /// A product and its price.
    Shop,
    /// A post of a network, which its script shows in a frame. The trees for chunks do not see it.
    Post,
    /// What lists and shops are worked with: filters, an order, further pages, a cart. Only the trees for pages see it.
    Tool,
    /// Says that there is nothing: an error, a search without results. Only what refuses a page sees it.
    Missing,
}

/// A set of [`Name`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Names(u32);

impl Names {
    /// Whether the name is in the set.
    pub(super) fn has(self, name: Name) -> bool {
        self.0 & (1 << name as u8) != 0
    }

    /// Both sets together.
    pub(super) fn with(self, other: Names) -> Names {
        Names(self.0 | other.0)
    }

    fn add(&mut self, name: Name) {
        self.0 |= 1 << name as u8;
    }
}

/// Whether an attribute names things, in the words of whoever made the page.
fn is_naming(name: Attr) -> bool {
    use Attr::{Class, DataComponent, DataTestid, Id, Itemprop, Rel, Role};
    matches!(name, Class | Id | Itemprop | Role | DataComponent | DataTestid | Rel)
}

/// Bytes of one attribute that are looked at: utility classes run to thousands and tell nothing.
const LOOKED_AT: usize = 400;

/// Bytes of a word that are looked at; the longest name is shorter.
const WORD: usize = 24;

/// What the names of an element say.
/// The cards of a page have the same class names, or all but one the same, so that most need not be read again.
pub(super) fn names<'a>(page: &'a Page, node: NodeId, seen: &mut Recent<'a, Names>) -> Names {
    let values = page.attributes(node).filter(|(name, _)| is_naming(*name)).map(|(_, value)| value);
    values.fold(Names::default(), |all, value| {
        all.with(seen.get_or_make(value, |value, seen| {
            let names = value[..value.floor_char_boundary(LOOKED_AT)].split_ascii_whitespace();
            names.fold(Names::default(), |all, name| all.with(seen.get_or_make(name, |name, _| read(name))))
        }))
    })
}

/// Splits at every character that is no letter and before a capital after a small letter, and looks up each
/// word, and each pair of words written as one.
fn read(value: &str) -> Names {
    let mut found = Names::default();
    let bytes = value.as_bytes();
    let mut word = [0_u8; WORD * 2];
    let (mut length, mut previous) = (0, 0);
    for i in 0..=bytes.len() {
        let byte = bytes.get(i).copied().unwrap_or(b' ');
        if byte.is_ascii_lowercase() {
            // Most of a name.
            if length - previous < WORD {
                word[length] = byte;
                length += 1;
            }
            continue;
        }
        let breaks = !byte.is_ascii_alphabetic()
            || (byte.is_ascii_uppercase() && i > 0 && bytes[i - 1].is_ascii_lowercase());
        if breaks && length > previous {
            look_up(&word[previous..length], &mut found);
            if previous > 0 {
                look_up(&word[..length], &mut found);
            }
            // A pair is the last two words of one name: `article` and `body` of `main-article-body`.
            let joined = byte == b'-' || byte == b'_' || byte.is_ascii_uppercase();
            let last = length - previous;
            if joined && last < WORD {
                word.copy_within(previous..length, 0);
                (previous, length) = (last, last);
            } else {
                (previous, length) = (0, 0);
            }
        } else if breaks && !matches!(byte, b'-' | b'_') {
            (previous, length) = (0, 0);
        }
        if byte.is_ascii_alphabetic() && length - previous < WORD && length < word.len() {
            word[length] = byte.to_ascii_lowercase();
            length += 1;
        }
    }
    found
}

fn look_up(word: &[u8], found: &mut Names) {
    for entry in names::alike(word) {
        if word.starts_with(entry.stem.as_bytes()) && (!entry.is_whole || word.len() == entry.stem.len()) {
            found.add(entry.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_they_mean() {
        let cases = [
            ("related-articles", Name::Related, true),
            ("article__RelatedLinks", Name::Related, true),
            ("relative flex", Name::Related, false),
            ("you-may-like", Name::Related, true),
            ("articleBody", Name::Body, true),
            ("main-article_body", Name::Body, true),
            ("entry-content", Name::Body, true),
            ("entry content", Name::Body, false),
            ("commentary", Name::Comment, false),
            ("comments-area", Name::Comment, true),
            ("g-aiAbs", Name::Caption, true),
            ("download", Name::Ad, false),
            ("ad-slot", Name::Ad, true),
            ("header shadow", Name::Ad, false),
            ("", Name::Ad, false),
            ("é-comment", Name::Comment, true),
            ("MiniCart isEmpty", Name::Tool, true),
            ("productSort", Name::Tool, true),
            ("sorted", Name::Tool, false),
            ("nav-pagination", Name::Tool, true),
            ("wp-custom-logo error404", Name::Missing, true),
            ("search-no-results", Name::Missing, true),
            ("NotFound_wrapper__x1", Name::Missing, true),
            ("terror-found", Name::Missing, false),
        ];
        for (value, name, expected) in cases {
            assert_eq!(read(value).has(name), expected, "{value}");
        }
    }

    #[test]
    fn stems_are_words_that_no_shorter_one_finds_too() {
        for (name, words) in names::STEMS {
            let words: Vec<&str> = words.split(' ').collect();
            assert!(words.is_sorted_by(|a, b| a.trim_end_matches('*') < b.trim_end_matches('*')), "{name:?}");
            for word in &words {
                let stem = word.trim_end_matches('*');
                assert!(stem.len() > if stem == *word { 1 } else { 2 }, "{word}");
                assert!(stem.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
                let says = |other: &&str| {
                    word != other && other.strip_suffix('*').is_some_and(|other| stem.starts_with(other))
                };
                assert!(!words.iter().any(says), "{word}");
            }
        }
    }
}
