//! Which elements of a document become nodes of a page.
//!
//! `extension/snapshot.js` decides the same for the wire; these are the rules for the doors that are written in
//! Rust, and `tests/web` holds all of them against each other.

use super::{Attr, Builder, Flags};

/// UTF-16 units kept of one attribute: longer ones are inlined pictures and class lists made by machines.
const MAX_ATTRIBUTE: usize = 2_000;

/// UTF-16 units of one block of JSON-LD: half of a JSON document is none, so a longer one stays out whole.
/// The longest seen, with the whole article inside, had 120,000.
const MAX_LINKED_DATA: usize = 400_000;

/// Elements whose content is not text of the page: drawings, players, fields and other documents.
const LEAVES: &[&str] = &["svg", "canvas", "iframe", "video", "audio", "img", "input", "textarea", "select"];

/// Elements that are not for readers at all, and the card itself.
const LEFT_OUT: &[&str] = &["style", "template", "noscript", "nutgraf-card"];

/// The links that say something about the document; style sheets and icons do not.
const KEPT_LINKS: &[&str] = &["canonical", "amphtml", "next", "prev"];

/// The type of scripts that hold what search engines are told about the page.
const LINKED_DATA: &str = "application/ld+json";

/// What of an element crosses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Crossing {
    /// The element with what is inside it.
    Whole,
    /// The element alone.
    Leaf,
    /// A script of linked data: its text crosses as the attribute `content`, and nothing of it stays open.
    LinkedData,
    /// Nothing.
    Nothing,
}

/// Opens an element as far as it crosses, by its lower-case local name and its attributes. `text` is what the
/// element holds as text. After [`Crossing::Whole`] and [`Crossing::Leaf`] it is open, and the caller's to close.
pub(super) fn open<S: AsRef<str>>(
    builder: &mut Builder,
    tag: &str,
    flags: impl FnOnce() -> Flags,
    attribute: impl Fn(&str) -> Option<S>,
    text: impl FnOnce() -> S,
) -> Crossing {
    let crossing = crossing(tag, &attribute);
    match crossing {
        Crossing::Nothing => {}
        Crossing::LinkedData => {
            let Some(data) = clean_linked_data(text().as_ref()) else { return Crossing::Nothing };
            builder.open(tag, flags());
            builder.attribute(Attr::Type.name(), LINKED_DATA);
            builder.attribute(Attr::Content.name(), &data);
            builder.close();
        }
        Crossing::Whole | Crossing::Leaf => {
            builder.open(tag, flags());
            for (name, _) in Attr::NAMES {
                if let Some(value) = attribute(name) {
                    builder.attribute(name, &clean_value(value.as_ref()));
                }
            }
        }
    }
    crossing
}

fn crossing<S: AsRef<str>>(tag: &str, attribute: impl Fn(&str) -> Option<S>) -> Crossing {
    let has = |name| attribute(name).is_some();
    let lower = |name| attribute(name).map(|v| v.as_ref().to_ascii_lowercase()).unwrap_or_default();
    match tag {
        "script" => {
            let kind = lower("type");
            let kind = kind.trim_start();
            if kind.starts_with(LINKED_DATA) { Crossing::LinkedData } else { Crossing::Nothing }
        }
        "meta" if !has("content") || !(has("name") || has("property") || has("itemprop")) => {
            Crossing::Nothing
        }
        "link" => {
            let kept = lower("rel").split_ascii_whitespace().any(|word| KEPT_LINKS.contains(&word));
            if kept { Crossing::Leaf } else { Crossing::Nothing }
        }
        _ if LEFT_OUT.contains(&tag) => Crossing::Nothing,
        _ if LEAVES.contains(&tag) => Crossing::Leaf,
        _ => Crossing::Whole,
    }
}

/// Text as it crosses: each control character of ASCII a space, so that offsets stay.
pub(super) fn clean(text: &str) -> String {
    text.replace(|c: char| c.is_ascii_control(), " ")
}

/// A text node's text as it crosses: nothing but white space is one space.
pub(super) fn clean_text(text: &str) -> String {
    // JavaScript's white space is Unicode's and the byte order mark.
    if text.chars().all(|c| c.is_whitespace() || c == '\u{feff}') { " ".to_owned() } else { clean(text) }
}

/// An attribute's value as it crosses.
fn clean_value(value: &str) -> String {
    let mut units = 0;
    clean(value)
        .chars()
        .take_while(|c| {
            units += c.len_utf16();
            units <= MAX_ATTRIBUTE
        })
        .collect()
}

/// Linked data as it crosses; `None` where it is too long.
fn clean_linked_data(json: &str) -> Option<String> {
    let fits = json.len() <= MAX_LINKED_DATA || json.encode_utf16().count() <= MAX_LINKED_DATA;
    fits.then(|| clean(json))
}
