//! What a page says about its article: title, byline, date, site, section.
//!
//! It knows meta elements, linked data and headings. Meta elements are written for search engines and carry the
//! site's name; the headline that readers see is the heading, where there is one that says the same.
//!
//! Invariant: what is returned stands on the page, white space folded.

use super::features::Sight;
use super::sums::{bag, overlap};
use crate::page::{Attr, NodeId, Page, Tag};

/// What the page states in its head and in linked data.
#[derive(Clone, Debug, Default)]
pub(super) struct Stated {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) site: Option<String>,
    pub(super) author: Option<String>,
    pub(super) date: Option<String>,
    pub(super) section: Option<String>,
    /// The value of `og:type`.
    pub(super) kind: Option<String>,
    /// The linked data as it stands, one script after the other.
    pub(super) data: String,
}

/// Reads what the page states.
pub(super) fn stated(page: &Page) -> Stated {
    let mut s = Stated::default();
    let mut plain = None;
    for node in page.nodes() {
        let content = page.attribute(node, Attr::Content);
        match (page.tag(node), content) {
            (Tag::Meta, Some(content)) if !content.trim().is_empty() => {
                let keys = [Attr::Property, Attr::Name, Attr::Itemprop].map(|a| page.attribute(node, a));
                for key in keys.into_iter().flatten() {
                    let to = match key.to_ascii_lowercase().as_str() {
                        "og:title" => &mut s.title,
                        "og:description" => &mut s.description,
                        "description" => &mut plain,
                        "og:site_name" => &mut s.site,
                        "author" | "article:author" | "parsely-author" | "dc.creator" => &mut s.author,
                        "article:published_time"
                        | "datepublished"
                        | "date"
                        | "dc.date"
                        | "parsely-pub-date" => &mut s.date,
                        "article:section" | "parsely-section" => &mut s.section,
                        "og:type" => &mut s.kind,
                        _ => continue,
                    };
                    to.get_or_insert_with(|| fold(content));
                }
            }
            (Tag::Script, Some(content)) => s.data.push_str(content),
            _ => {}
        }
    }
    s.description = s.description.or(plain);
    s.title = s.title.or_else(|| Some(fold(page.title()))).filter(|t| !t.is_empty());
    s.author =
        s.author.filter(|a| !a.starts_with("http")).or_else(|| value(&s.data, "\"author\"", "\"name\""));
    s.date = s.date.or_else(|| value(&s.data, "\"datePublished\"", "\"datePublished\""));
    s
}

/// Folds white space, and takes out what only says where a word may break.
fn fold(text: &str) -> String {
    let invisible = |c: char| matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}');
    text.split_whitespace().map(|w| w.replace(invisible, "")).collect::<Vec<_>>().join(" ")
}

/// Bytes after a key in which the value of an inner key is looked for.
const INNER: usize = 200;

/// The string after a key of linked data: looked for, not parsed, for half of all linked data does not parse.
fn value(data: &str, outer: &str, key: &str) -> Option<String> {
    let from = data.find(outer)?;
    let rest = &data[from..data.floor_char_boundary(from + outer.len() + INNER)];
    let after = &rest[rest.find(key)? + key.len()..];
    let after = after.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    let text = fold(&after[..after.find('"')?]);
    (!text.is_empty() && !text.contains('\\')).then_some(text)
}

/// Share of words that a heading must have in common with the stated title to be the headline for that alone.
const SAME: f32 = 0.5;

/// Headings of the first level beyond this count are not looked at.
const MOST_HEADINGS: usize = 20;

/// The headline: the heading that says what the title says, or the one above the text; else the title itself
/// without the site's name.
pub(super) fn headline(sight: &Sight, stated: &Stated, first_kept: NodeId) -> Option<String> {
    let page = sight.page;
    let without = without_site(stated.title.as_deref().unwrap_or_default(), stated.site.as_deref());
    let title = bag(stated.title.as_deref().unwrap_or_default());
    let document = bag(page.title());
    let mut best: Option<(f32, String)> = None;
    let headings = page.nodes().filter(|&n| page.tag(n) == Tag::H1 && !sight.measures.unseen[n.index()]);
    for (i, node) in headings.take(MOST_HEADINGS).enumerate() {
        let text = fold(page.text(node));
        let words = bag(&text);
        if words.is_empty() || stated.site.as_deref().is_some_and(|site| site.eq_ignore_ascii_case(&text)) {
            continue;
        }
        let like = overlap(&words, &title).max(overlap(&words, &document));
        let covers = overlap(&title, &words);
        let above = if node <= first_kept { 0.3 } else { 0.0 };
        let short = if words.len() < 2 { 0.4 } else { 0.0 };
        let score = like + covers + above - short - i as f32 * 0.01;
        if best.as_ref().is_none_or(|(b, _)| score > *b) {
            best = Some((score, text));
        }
    }
    // The press writes its stated title for readers, and puts kickers into headings; others write it for search.
    let is_press = stated.kind.is_some() && stated.data.contains("NewsArticle\"");
    match best {
        Some((_, text)) if is_press && !without.is_empty() && !is_same(&bag(&text), &bag(&without)) => {
            Some(without)
        }
        // A kicker stands before the headline in one heading.
        Some((_, text)) if !without.is_empty() && text.ends_with(&without) => Some(without),
        Some((score, text)) if score >= SAME => Some(text),
        Some((_, text)) if without.is_empty() => Some(text),
        _ => Some(without).filter(|t| !t.is_empty()),
    }
}

/// Whether two titles share most of their words, each of the other's.
fn is_same(a: &[u64], b: &[u64]) -> bool {
    overlap(a, b).min(overlap(b, a)) >= ALIKE
}

/// See [`is_same`].
const ALIKE: f32 = 0.8;

/// Words of a name of a site, at most.
const SITE_WORDS: usize = 5;

/// A title without the name of the site behind it.
fn without_site(title: &str, site: Option<&str>) -> String {
    const JOINTS: &[&str] = &[" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " / "];
    let cut = JOINTS.iter().filter_map(|joint| title.rfind(joint).map(|at| (at, joint.len()))).max();
    let Some((at, joint)) = cut else { return title.to_owned() };
    let (head, tail) = (&title[..at], &title[at + joint..]);
    let words = |text: &str| text.split_whitespace().count();
    let is_site = site.is_some_and(|s| s.eq_ignore_ascii_case(tail.trim()));
    if is_site || words(tail) <= SITE_WORDS && words(head) > words(tail) {
        head.to_owned()
    } else {
        title.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_is_taken_off_the_title() {
        let cases = [
            ("The old mill closes on Monday | The Daily", None, "The old mill closes on Monday"),
            ("Mill | Daily", Some("daily"), "Mill"),
            (
                "Mills - a history of grinding grain in the valley",
                None,
                "Mills - a history of grinding grain in the valley",
            ),
            ("The mill", None, "The mill"),
        ];
        for (title, site, expected) in cases {
            assert_eq!(without_site(title, site), expected);
        }
    }

    #[test]
    fn linked_data_is_searched() {
        let data = r#"{"author":[{"@type":"Person","name":"J. Miller"}],"datePublished":"2024-05-01"}"#;
        assert_eq!(value(data, "\"author\"", "\"name\"").as_deref(), Some("J. Miller"));
        assert_eq!(value(data, "\"datePublished\"", "\"datePublished\"").as_deref(), Some("2024-05-01"));
        assert_eq!(value(data, "\"headline\"", "\"headline\""), None);
    }
}
