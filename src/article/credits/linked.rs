//! Reads linked data: the object that is about the article, and what stands directly in it.
//!
//! It knows the signs of JSON and passes over what does not parse, as much linked data does.
//!
//! Invariant: one pass over the data for each question, whatever its depth.

use crate::article::meta::{fold, unescape};

/// A sign of JSON that matters here, and where it begins.
enum Sign<'a> {
    Open {
        is_object: bool,
    },
    Close {
        is_object: bool,
    },
    /// A string before a colon, as it stands.
    Key(&'a str),
    /// Any other string, from after its quotation mark on.
    Text(&'a str),
}

struct Signs<'a> {
    data: &'a str,
    at: usize,
}

impl<'a> Iterator for Signs<'a> {
    type Item = (usize, Sign<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.data.as_bytes();
        loop {
            let start = self.at;
            self.at += 1;
            let sign = match bytes.get(start)? {
                b'{' => Sign::Open { is_object: true },
                b'[' => Sign::Open { is_object: false },
                b'}' => Sign::Close { is_object: true },
                b']' => Sign::Close { is_object: false },
                b'"' => self.string(start + 1)?,
                _ => continue,
            };
            return Some((start, sign));
        }
    }
}

impl<'a> Signs<'a> {
    /// The string that begins at `start`; `None` where it does not close.
    fn string(&mut self, start: usize) -> Option<Sign<'a>> {
        let bytes = self.data.as_bytes();
        let mut end = start;
        while *bytes.get(end)? != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        self.at = end + 1;
        let rest = bytes[self.at..].iter().find(|b| !b.is_ascii_whitespace());
        let is_key = rest == Some(&b':');
        Some(if is_key { Sign::Key(&self.data[start..end]) } else { Sign::Text(&self.data[start..]) })
    }
}

/// What the type of an object has in its name where it is an article.
const KINDS: &[&str] = &["Article\"", "Posting\"", "Report\""];

/// Objects with a headline whose type is asked for; a page of many is a list.
const MOST: usize = 20;

/// Objects that are asked for another key.
const MOST_ASKED: usize = 200;

/// The object that has a headline and the type of an article; else the first one that has a headline.
pub(super) fn article(data: &str) -> Option<&str> {
    let mut first = None;
    for object in with(data, "headline").take(MOST) {
        let kind = value(object, "@type").unwrap_or_default();
        if KINDS.iter().any(|k| kind.contains(k)) {
            return Some(object);
        }
        first = first.or(Some(object));
    }
    first
}

/// The objects that have a key with a value in which this stands, innermost first.
pub(super) fn objects<'a>(data: &'a str, key: &str, says: &str) -> Vec<&'a str> {
    let is_said = |object: &&str| value(object, key).is_some_and(|value| value.contains(says));
    with(data, key).take(MOST_ASKED).filter(is_said).collect()
}

/// The objects that have a key, innermost first.
fn with<'a>(data: &'a str, key: &str) -> impl Iterator<Item = &'a str> {
    // Where each object that is open begins, and whether it has the key; lists need no count.
    let mut open: Vec<(usize, bool)> = Vec::new();
    (Signs { data, at: 0 }).filter_map(move |(at, sign)| match sign {
        Sign::Open { is_object: true } => {
            open.push((at, false));
            None
        }
        Sign::Key(name) if name == key => {
            open.last_mut()?.1 = true;
            None
        }
        Sign::Close { is_object: true } => {
            open.pop().and_then(|(start, has_key)| has_key.then(|| &data[start..=at]))
        }
        _ => None,
    })
}

/// The value of a key that stands directly in an object, as it stands.
pub(super) fn value<'a>(object: &'a str, key: &str) -> Option<&'a str> {
    let (mut depth, mut start) = (0, None);
    for (at, sign) in (Signs { data: object, at: 0 }) {
        match (sign, start) {
            (Sign::Open { .. }, _) => depth += 1,
            (Sign::Close { .. }, _) => depth -= 1,
            (Sign::Key(_), Some(start)) if depth == 1 => return object.get(start..at),
            (Sign::Key(found), None) if depth == 1 && found == key => start = Some(at + key.len() + 2),
            _ => {}
        }
    }
    object.get(start?..object.len() - 1)
}

/// The strings that a value consists of, one or a list; of objects, their names.
pub(super) fn names(value: &str) -> Vec<String> {
    // Whether each list or object that is open is an object.
    let mut open: Vec<bool> = Vec::new();
    let (mut names, mut key) = (Vec::new(), "");
    for (_, sign) in (Signs { data: value, at: 0 }) {
        match sign {
            Sign::Open { is_object } => open.push(is_object),
            Sign::Close { .. } => drop(open.pop()),
            Sign::Key(found) => key = found,
            Sign::Text(text) => {
                let is_name = match open.as_slice() {
                    [] | [false] => true,
                    [true] | [false, true] => key == "name",
                    _ => false,
                };
                names.extend(unescape(text).filter(|_| is_name).map(|t| fold(&t.replace("&amp;", "&"))));
            }
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_object_about_the_article_is_found_among_others() {
        let data = r#"{"@type":"WebSite","headline":"Daily","author":{"name":"Mill Press"}}
            {"@graph":[{"@type":["Thing","NewsArticle"],"image":{"author":"P. Hoto"},"headline":"A \"mill\"",
            "author":[{"@type":"Person","name":"J. Rye","worksFor":{"name":"Daily"}},"O. Barley"],"x":1},{"@type":"Person","name":"N. Body"}]}"#;
        let article = article(data).unwrap_or_default();
        assert_eq!(value(article, "author").map(names), Some(vec!["J. Rye".into(), "O. Barley".into()]));
        assert_eq!(value(article, "headline").map(names), Some(vec!["A \"mill\"".into()]));
        assert_eq!(value(article, "x"), Some(":1"));
        assert_eq!(value(article, "name"), None);
    }

    #[test]
    fn broken_data_has_an_answer() {
        for data in
            ["", "{", "}]", "[[{\"headline\"", "{\"headline\":\"a}", "{\"headline\":\"a\\", "\"", "{]}"]
        {
            assert_eq!(article(data), None, "{data}");
            assert!(value(data, "headline").is_none_or(|v| names(v).is_empty()), "{data}");
            assert!(names(data).is_empty(), "{data}");
        }
        assert_eq!(article("{\"a\":[1,\"headline\":\"b\"}"), Some("{\"a\":[1,\"headline\":\"b\"}"));
    }
}
