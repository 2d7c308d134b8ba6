//! What a page says about its article: its titles, and what tells that it is one.
//!
//! It knows meta elements, linked data, and where the page's links lead.
//!
//! Invariant: what is returned stands on the page, white space folded.

use super::address;
use crate::page::{Attr, Page, Tag};

/// What the page states in its head and in linked data.
#[derive(Clone, Debug, Default)]
pub(super) struct Stated {
    pub(super) title: Option<String>,
    /// The values of `og:title` and `twitter:title`.
    shared: [Option<String>; 2],
    /// The headline by linked data.
    pub(super) headline: Option<String>,
    pub(super) description: Option<String>,
    pub(super) site: Option<String>,
    pub(super) author: Option<String>,
    pub(super) date: Option<String>,
    /// The value of `og:type`.
    pub(super) kind: Option<String>,
    /// Whether linked data says that the article, or a part of it, is not free to read.
    pub(super) is_paid: bool,
    /// Whether the page says that it is the press's.
    pub(super) is_press: bool,
    /// Whether the page asks not to be found by its words.
    pub(super) is_unlisted: bool,
    /// Words of the article by linked data.
    pub(super) words: Option<u32>,
    /// The linked data as it stands, one script after the other.
    pub(super) data: String,
}

impl Stated {
    /// What the page calls its article where it is shared.
    pub(super) fn titles(&self) -> impl Iterator<Item = &str> {
        self.shared.iter().flatten().map(String::as_str)
    }

    /// Whether linked data calls the article news: who writes that writes the stated title for readers. Other signs of
    /// the press do not go with such titles.
    pub(super) fn is_news(&self) -> bool {
        self.kind.is_some() && self.data.contains(NEWS)
    }
}

/// What linked data calls news, and reports, and analyses, which end in the same word.
const NEWS: &str = "NewsArticle\"";

/// Reads what the page states.
pub(super) fn stated(page: &Page) -> Stated {
    let mut s = Stated::default();
    let (mut plain, mut sections) = (None, 0);
    for node in page.nodes() {
        let content = page.attribute(node, Attr::Content);
        match (page.tag(node), content) {
            (Tag::Meta, Some(content)) if !content.trim().is_empty() => {
                let keys = [Attr::Property, Attr::Name, Attr::Itemprop].map(|a| page.attribute(node, a));
                for key in keys.into_iter().flatten() {
                    let to = match key.to_ascii_lowercase().as_str() {
                        "og:title" => &mut s.shared[0],
                        "twitter:title" => &mut s.shared[1],
                        "og:description" => &mut s.description,
                        "description" => &mut plain,
                        "og:site_name" => &mut s.site,
                        "author" | "article:author" | "parsely-author" | "dc.creator" => &mut s.author,
                        "article:published_time"
                        | "datepublished"
                        | "date"
                        | "dc.date"
                        | "parsely-pub-date" => &mut s.date,
                        "og:type" => &mut s.kind,
                        // What only papers write, for those who collect news and sell it.
                        "news_keywords" | "googlebot-news" | "article:content_tier" | "article:opinion" => {
                            s.is_press = true;
                            continue;
                        }
                        "robots" => {
                            s.is_unlisted |= content.contains("noindex");
                            continue;
                        }
                        _ => continue,
                    };
                    to.get_or_insert_with(|| fold(content));
                }
            }
            (Tag::Script, Some(content)) => s.data.push_str(content),
            (Tag::A, _) => sections |= page.attribute(node, Attr::Href).map_or(0, address::sections),
            _ => {}
        }
        s.is_press |= page.attribute(node, Attr::Itemtype).is_some_and(|kind| kind.ends_with("NewsArticle"));
    }
    s.description = s.description.or(plain);
    s.title = s.shared[0].clone().or_else(|| Some(fold(page.title()))).filter(|t| !t.is_empty());
    // A third of the papers of before 2020 state it nowhere.
    s.is_press |= address::is_press(sections);
    s.is_press |= [NEWS, "NewsMediaOrganization\""].iter().any(|kind| s.data.contains(kind));
    s.is_paid = is_paid(&s.data);
    s.words = bare(&s.data, "\"wordCount\"").and_then(|words| words.parse().ok());
    s.headline = value(&s.data, "\"headline\"", "\"headline\"");
    s.author =
        s.author.filter(|a| !a.starts_with("http")).or_else(|| value(&s.data, "\"author\"", "\"name\""));
    s.date = s.date.or_else(|| value(&s.data, "\"datePublished\"", "\"datePublished\""));
    s
}

/// Folds white space, and takes out what only says where a word may break.
pub(super) fn fold(text: &str) -> String {
    let invisible = |c: char| matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}');
    text.split_whitespace().map(|w| w.replace(invisible, "")).collect::<Vec<_>>().join(" ")
}

/// Whether any part is said not to be free: in JSON or, as many write it, in words.
pub(super) fn is_paid(data: &str) -> bool {
    const KEY: &str = "\"isAccessibleForFree\"";
    let is_false =
        |(at, _): (usize, &str)| bare(&data[at..], KEY).is_some_and(|v| v.eq_ignore_ascii_case("false"));
    data.match_indices(KEY).any(is_false)
}

/// The letters or digits after a key, quoted or not.
fn bare<'a>(data: &'a str, key: &str) -> Option<&'a str> {
    let after = data[data.find(key)? + key.len()..].trim_start().strip_prefix(':')?.trim_start();
    let after = after.strip_prefix('"').unwrap_or(after);
    after.split(|c: char| !c.is_ascii_alphanumeric()).next()
}

/// Bytes after a key in which the value of an inner key is looked for.
const INNER: usize = 200;

/// Bytes of a value that are read.
const VALUE: usize = 1000;

/// The string after a key of linked data: looked for, not parsed, for half of all linked data does not parse.
pub(super) fn value(data: &str, outer: &str, key: &str) -> Option<String> {
    let from = data.find(outer)?;
    let inner = &data[from..data.floor_char_boundary(from + outer.len() + INNER)];
    let after = &data[from + inner.find(key)? + key.len()..];
    let after = after.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    let text = fold(&unescape(&after[..after.floor_char_boundary(VALUE)])?);
    (!text.is_empty()).then_some(text)
}

/// Hexadecimal digits of one escaped UTF-16 unit.
const UNIT: usize = 4;

/// A JSON string up to its closing quotation mark, its escapes resolved; `None` where it does not close.
pub(super) fn unescape(json: &str) -> Option<String> {
    let mut units: Vec<u16> = Vec::new();
    let mut text = String::new();
    let mut chars = json.chars();
    loop {
        let c = chars.next()?;
        let escaped = if c == '\\' { chars.next()? } else { ' ' };
        if escaped == 'u' {
            let hex = chars.as_str().get(..UNIT)?;
            units.push(u16::from_str_radix(hex, 16).ok()?);
            chars = chars.as_str()[UNIT..].chars();
            continue;
        }
        text.extend(char::decode_utf16(units.drain(..)).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
        match (c, escaped) {
            ('"', _) => return Some(text),
            ('\\', 'n' | 'r' | 't' | 'b' | 'f') => text.push(' '),
            ('\\', other) => text.push(other),
            _ => text.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(feature = "html")]
    fn a_page_with_the_sections_of_a_paper_is_the_presss() {
        let cases = [
            (
                "<a href=/politik/>Politik</a><a href=/sport/>Sport</a><a href=/wirtschaft/>Wirtschaft</a>",
                true,
            ),
            ("<a href=/sport/>Sport</a><a href=/sports/>Sports</a><a href=/politics/>Politics</a>", false),
            ("<a href=/sport/>Sport</a><a href=/business/>Business</a><a href=/culture/>Culture</a>", false),
        ];
        for (html, expected) in cases {
            assert_eq!(stated(&crate::page::from_html(html, "")).is_press, expected, "{html}");
        }
    }

    #[test]
    fn linked_data_is_searched() {
        let data = r#"{"author":[{"@type":"Person","name":"J. Miller"}],"datePublished":"2024-05-01"}"#;
        assert_eq!(value(data, "\"author\"", "\"name\"").as_deref(), Some("J. Miller"));
        assert_eq!(value(data, "\"datePublished\"", "\"datePublished\"").as_deref(), Some("2024-05-01"));
        assert_eq!(value(data, "\"headline\"", "\"headline\""), None);
        let cases = [
            (r#"{"headline" : "The \"old\" m\u00fchle"}"#, Some("The \"old\" mühle")),
            (r#"{"headline":"A \ud83c\udf0a rises\n at 5\/6"}"#, Some("A 🌊 rises at 5/6")),
            (r#"{"headline":"never closed"#, None),
            (r#"{"headline":"bad \u12"}"#, None),
            (r#"{"headline":""}"#, None),
        ];
        for (data, expected) in cases {
            assert_eq!(value(data, "\"headline\"", "\"headline\"").as_deref(), expected, "{data}");
        }
    }
}
