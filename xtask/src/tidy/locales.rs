//! The interface says the same in every language, and every version number is one.

use super::{File, Problem, named};
use serde_json::Value;
use std::collections::BTreeMap;

/// The language that the others are compared with.
const DEFAULT: &str = "extension/_locales/en/messages.json";

/// The plural forms of all languages; each has `other`, and those of the rest that it tells apart.
const PLURAL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The longest description that stores take.
const MAX_DESCRIPTION: usize = 132;

pub(crate) fn check(files: &[File]) -> Vec<Problem> {
    let mut problems = version(files);
    let Some(default) = named(files, DEFAULT) else { return problems };
    let expected = messages(&default.text);
    let is_locale =
        |f: &&File| f.path.starts_with("extension/_locales/") && f.path.ends_with("/messages.json");
    for file in files.iter().filter(is_locale) {
        let found = messages(&file.text);
        if found.is_empty() {
            problems.push(Problem::new(&file.path, 0, "is not a JSON object of messages"));
        }
        for key in expected.keys().filter(|key| other_form(key, &expected).is_none_or(|other| other == **key))
        {
            if !found.contains_key(key) {
                problems.push(Problem::new(&file.path, 0, format!("lacks `{key}`; translate it")));
            }
        }
        for (key, used) in &found {
            if let Some(what) = mistake(key, used, &expected) {
                problems.push(Problem::new(&file.path, line_of(&file.text, key), what));
            }
        }
        problems.extend(description(file));
    }
    problems
}

/// What is wrong with a translated key by what English has.
fn mistake(key: &str, used: &[String], expected: &BTreeMap<String, Vec<String>>) -> Option<String> {
    let other = other_form(key, expected);
    let Some(english) = expected.get(other.as_deref().unwrap_or(key)) else {
        return Some(format!("`{key}` is unknown in English; take it out or add it there"));
    };
    // "the one paragraph" needs no number, so a plural form may leave it out.
    let is_wrong = match other {
        Some(other) if other != key => used.iter().any(|name| !english.contains(name)),
        _ => used != english,
    };
    is_wrong.then(|| format!("`{key}` has the placeholders {used:?}, in English {english:?}"))
}

/// For a plural form, as in `pages_few`, the key of the form that every language has: `pages_other`.
fn other_form(key: &str, expected: &BTreeMap<String, Vec<String>>) -> Option<String> {
    let (stem, form) = key.rsplit_once('_')?;
    let other = format!("{stem}_other");
    (PLURAL_FORMS.contains(&form) && expected.contains_key(&other)).then_some(other)
}

/// Each message's key with the placeholders that its text uses, in order of their names.
fn messages(text: &str) -> BTreeMap<String, Vec<String>> {
    let Ok(Value::Object(object)) = serde_json::from_str(text) else { return BTreeMap::new() };
    object
        .into_iter()
        .map(|(key, entry)| {
            let mut names = placeholders(entry["message"].as_str().unwrap_or_default());
            names.sort();
            names.dedup();
            (key, names)
        })
        .collect()
}

/// `$NAME$` and `$1` in a message; `$$` is a dollar sign.
fn placeholders(message: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = message;
    while let Some(at) = rest.find('$') {
        rest = &rest[at + 1..];
        let name: &str = &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())];
        if rest[name.len()..].starts_with('$') {
            if !name.is_empty() {
                found.push(name.to_lowercase());
            }
            rest = &rest[name.len() + 1..];
        } else if let Some(digit) = name.chars().next().filter(char::is_ascii_digit) {
            found.push(digit.to_string());
        }
    }
    found
}

fn line_of(text: &str, key: &str) -> usize {
    let quoted = format!("\"{key}\"");
    text.lines().position(|line| line.contains(&quoted)).map_or(0, |i| i + 1)
}

fn description(file: &File) -> Option<Problem> {
    let json: Value = serde_json::from_str(&file.text).ok()?;
    let length = json["description"]["message"].as_str()?.chars().count();
    (length > MAX_DESCRIPTION).then(|| {
        let what = format!("the description has {length} characters; stores take {MAX_DESCRIPTION}");
        Problem::new(&file.path, line_of(&file.text, "description"), what)
    })
}

/// The extension carries the crate's version.
fn version(files: &[File]) -> Vec<Problem> {
    let (Some(manifest), Some(cargo)) = (named(files, "extension/manifest.json"), named(files, "Cargo.toml"))
    else {
        return Vec::new();
    };
    let json: Value = match serde_json::from_str(&manifest.text) {
        Ok(json) => json,
        Err(error) => {
            return vec![Problem::new(&manifest.path, error.line(), format!("is not JSON: {error}"))];
        }
    };
    let shipped = json["version"].as_str().unwrap_or_default();
    let lines = &mut cargo.text.lines();
    let built =
        lines.find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"')).unwrap_or_default();
    if built == shipped {
        return Vec::new();
    }
    let what = format!("version {shipped}, but Cargo.toml says {built}; make them equal");
    vec![Problem::new(&manifest.path, line_of(&manifest.text, "version"), what)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    #[test]
    fn placeholders_are_read_as_browsers_read_them() {
        assert_eq!(placeholders("$MINUTES$ of $1, $$5, costs $"), ["minutes", "1"]);
    }

    #[test]
    fn keys_and_placeholders_are_compared_with_english() {
        let english = sample(DEFAULT, r#"{"a": {"message": "$N$ min"}, "b": {"message": "x"}}"#);
        let german = sample(
            "extension/_locales/de/messages.json",
            "{\"a\": {\"message\": \"Minuten\"},\n\"c\": {\"message\": \"y\"}}",
        );
        let found: Vec<_> = check(&[english, german]).into_iter().map(|p| (p.line, p.what)).collect();
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].1.contains("lacks `b`"));
        assert!(found[1].1.contains("`a` has the placeholders"));
        assert_eq!(found[2].0, 2);
    }

    #[test]
    fn each_language_has_its_own_plural_forms() {
        let english =
            r#"{"a_one": {"message": "one"}, "a_other": {"message": "$N$"}, "b_few": {"message": ""}}"#;
        let polish =
            r#"{"a_few": {"message": "$N$ x"}, "a_other": {"message": "$N$"}, "b_few": {"message": ""}}"#;
        let wrong = r#"{"a_few": {"message": "$M$"}, "b_few": {"message": ""}, "b_many": {"message": ""}}"#;
        let of =
            |text| check(&[sample(DEFAULT, english), sample("extension/_locales/pl/messages.json", text)]);
        assert_eq!(of(polish), []);
        let found: Vec<_> = of(wrong).into_iter().map(|p| p.what).collect();
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].contains("lacks `a_other`"));
        assert!(found[1].contains("`a_few` has the placeholders"));
        assert!(found[2].contains("`b_many` is unknown"));
    }

    #[test]
    fn versions_must_be_equal() {
        let cargo = || sample("Cargo.toml", "version = \"1.2.3\"\n");
        let manifest =
            |version| sample("extension/manifest.json", &format!("{{\n\"version\": \"{version}\"}}"));
        assert_eq!(version(&[cargo(), manifest("1.2.3")]), []);
        assert_eq!(version(&[cargo(), manifest("1.2.4")]).len(), 1);
    }
}
