//! What a text in markup is, where it is no page in HTML: feeds, archives, data, and pages in the form of XML.
//!
//! It knows how such texts begin. Invariant: it takes time in proportion to the text.

/// Bytes at the start in which the lines of an archive or a mail say what it is.
const HEAD: usize = 4096;

/// The outermost elements of lists of pages, without the prefix of their namespace.
const LISTS: [&str; 5] = ["rss", "feed", "rdf", "urlset", "sitemapindex"];

/// Elements that are empty in HTML too.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];

/// What a text is instead of a page or of plain text, in a sentence that says what to do.
pub(super) fn instead(text: &str) -> Option<&'static str> {
    let text = start(text);
    let head = &text[..text.floor_char_boundary(HEAD)];
    if is_archive(head) {
        return Some("is an archive of a page or a mail (MIME); save the page as HTML and give that");
    }
    if text.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() {
        return Some("is data (JSON); give a page saved as HTML, or plain text");
    }
    let outermost = outermost(head)?;
    let name = outermost.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
    LISTS.contains(&name.as_str()).then_some("is a list of pages (XML); give one of the pages that it lists")
}

/// Whether a text begins with lines such as a mail has, one of which says that it is in parts.
fn is_archive(head: &str) -> bool {
    let mut lines = head.lines().take_while(|line| !line.is_empty() && !line.starts_with('<'));
    lines.any(|line| line.to_ascii_lowercase().starts_with("mime-version:"))
}

/// The name of the first element, behind declarations and comments.
fn outermost(head: &str) -> Option<&str> {
    let mut rest = head;
    loop {
        rest = rest.trim_start().strip_prefix('<')?;
        let end = match rest {
            _ if rest.starts_with("!--") => "-->",
            _ if rest.starts_with(['?', '!']) => ">",
            _ => return rest.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next(),
        };
        rest = rest.split_once(end)?.1;
    }
}

/// Whether a page is written as XML: by the name of its file, or by its first line.
pub(super) fn is_xhtml(extension: &str, text: &str) -> bool {
    matches!(extension, "xhtml" | "xht") || start(text).starts_with("<?xml ")
}

/// A text from its first character that says something.
pub(super) fn start(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_start()
}

/// A page with an end for each element that ends where it begins, as `<script src="a.js"/>` does in XML: in HTML the
/// rest of the page would be within it.
pub(super) fn without_empty_tags(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("/>") {
        let (before, after) = (&rest[..at], &rest[at + "/>".len()..]);
        let name = before.rfind('<').map(|open| &before[open + 1..]);
        let name = name.and_then(|tag| tag.split(char::is_whitespace).next()).filter(|name| is_name(name));
        whole.push_str(before);
        match name {
            Some(name) if !VOID.contains(&name) => whole.extend(["></", name, ">"]),
            _ => whole.push_str("/>"),
        }
        rest = after;
    }
    whole.push_str(rest);
    whole
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains(['<', '>', '"', '\''])
}

#[cfg(test)]
mod tests {
    use super::{instead, is_xhtml, without_empty_tags};

    #[test]
    fn what_is_no_page_is_told() {
        let cases = [
            ("<?xml version=\"1.0\"?>\n<!-- a feed -->\n<rss version=\"2.0\"><channel/></rss>", Some("list")),
            ("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", Some("list")),
            ("<rdf:RDF></rdf:RDF>", Some("list")),
            ("<?xml version='1.0'?><urlset><url/></urlset>", Some("list")),
            ("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<html>", Some("archive")),
            ("[{\"title\": \"The mill\"}, 2]", Some("data")),
            ("{The mill} closed.", None),
            ("[1] The mill closed.", None),
            ("<html><p>MIME-Version: 1.0", None),
            ("<!doctype html><html><rss>", None),
            ("<?xml version='1.0'?><!DOCTYPE html><html>", None),
            ("From: a mill\n\nMIME-Version: 1.0", None),
            ("", None),
            ("<", None),
        ];
        for (text, kind) in cases {
            let found = instead(text);
            assert_eq!(found.is_some(), kind.is_some(), "{text}");
            assert!(found.zip(kind).is_none_or(|(found, kind)| found.contains(kind)), "{text}");
        }
    }

    #[test]
    fn elements_end_where_xml_ends_them() {
        for (text, expected) in [
            ("<script src=\"a.js\"/><p>a</p>", "<script src=\"a.js\"></script><p>a</p>"),
            ("<title/><br/><hr class=\"a\" />", "<title></title><br/><hr class=\"a\" />"),
            ("<p>1 /> 2</p>", "<p>1 /> 2</p>"),
            ("/>", "/>"),
        ] {
            assert_eq!(without_empty_tags(text), expected);
        }
        assert!(is_xhtml("xhtml", "<html>") && is_xhtml("html", "<?xml version='1.0'?><html>"));
        assert!(!is_xhtml("html", "<html xmlns='http://www.w3.org/1999/xhtml'>"));
    }
}
