//! The lists that `extension/snapshot.js` and `src/page` have in common are the same.
//!
//! Two languages cannot share a table without a generator, so a check holds the two copies together.

use super::{File, Problem, named};
use std::collections::BTreeSet;

const SNAPSHOT: &str = "extension/snapshot.js";
const TAGS: &str = "src/page/tag.rs";
const CAPS: &str = "src/page/builder.rs";

pub(crate) fn check(files: &[File]) -> Vec<Problem> {
    let (Some(script), Some(tags)) = (named(files, SNAPSHOT), named(files, TAGS)) else { return Vec::new() };
    let mut problems = Vec::new();
    let attributes = between(&tags.text, "Attr {", "} else").map(quoted_double);
    problems.extend(compare("KEPT_ATTRIBUTES", list_of(&script.text, "KEPT_ATTRIBUTES"), attributes, script));
    problems.extend(compare(
        "BLOCK_TAGS",
        list_of(&script.text, "BLOCK_TAGS"),
        block_tags(&tags.text),
        script,
    ));
    if let Some(caps) = named(files, CAPS)
        && number(&script.text, "const MAX_NODES = ") != number(&caps.text, "const MAX_NODES: usize = ")
    {
        let what = format!("`MAX_NODES` differs from the one in {CAPS}; make them equal");
        problems.push(Problem::new(SNAPSHOT, line_of(&script.text, "const MAX_NODES"), what));
    }
    problems
}

/// One problem for each name that is in one list only.
fn compare(
    name: &str,
    script: Option<BTreeSet<String>>,
    rust: Option<BTreeSet<String>>,
    file: &File,
) -> Vec<Problem> {
    let line = line_of(&file.text, &format!("const {name}"));
    let (Some(script), Some(rust)) = (script, rust) else {
        let what = format!(
            "`{name}` or its twin in {TAGS} cannot be read; teach xtask/src/tidy/names.rs its new form"
        );
        return vec![Problem::new(&file.path, line, what)];
    };
    let missing = rust.difference(&script).map(|n| format!("`{name}` lacks `{n}`, which {TAGS} has; add it"));
    let extra =
        script.difference(&rust).map(|n| format!("`{name}` has `{n}`, which {TAGS} lacks; take it out"));
    missing.chain(extra).map(|what| Problem::new(&file.path, line, what)).collect()
}

/// The names in single quotes of a list in the script.
fn list_of(script: &str, name: &str) -> Option<BTreeSet<String>> {
    let start = format!("const {name} = ");
    let inside = between(script, &start, "]")?;
    Some(inside.split('\'').skip(1).step_by(2).map(str::to_owned).collect())
}

fn quoted_double(text: &str) -> BTreeSet<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The tags that do not flow inside a line: all that are named but not listed as inline.
fn block_tags(rust: &str) -> Option<BTreeSet<String>> {
    let named = between(rust, "Tag {", "} else")?;
    let inline: BTreeSet<&str> = between(rust, "use Tag::{", "}")?.split(',').map(str::trim).collect();
    let pairs = named.split(',').filter_map(|pair| pair.split_once('='));
    Some(
        pairs
            .filter(|(variant, _)| !inline.contains(variant.trim()))
            .map(|(_, name)| name.trim().trim_matches('"').to_owned())
            .collect(),
    )
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let rest = &text[text.find(start)? + start.len()..];
    Some(&rest[..rest.find(end)?])
}

fn number(text: &str, before: &str) -> Option<String> {
    between(text, before, ";").map(|digits| digits.replace('_', ""))
}

fn line_of(text: &str, start: &str) -> usize {
    text.lines().position(|line| line.contains(start)).map_or(0, |i| i + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    const RUST: &str = "names! {\n Tag {\n Text = \"#text\",\n A = \"a\", P = \"p\",\n } else Other }
        names! { Attr { Alt = \"alt\", Id = \"id\", } else Other }
        fn is_inline() { use Tag::{ A, Other, Text, }; }";

    fn problems(script: &str) -> Vec<String> {
        check(&[sample(SNAPSHOT, script), sample(TAGS, RUST)]).into_iter().map(|p| p.what).collect()
    }

    #[test]
    fn equal_lists_are_fine() {
        let script = "const KEPT_ATTRIBUTES = ['alt', 'id'];\nconst BLOCK_TAGS = new Set(['p']);";
        assert_eq!(problems(script), [""; 0]);
    }

    #[test]
    fn each_difference_is_told() {
        let script = "const KEPT_ATTRIBUTES = ['alt', 'src'];\nconst BLOCK_TAGS = new Set(['p', 'a']);";
        assert_eq!(problems(script).len(), 3, "{:?}", problems(script));
    }

    #[test]
    fn a_list_that_cannot_be_read_is_a_problem() {
        assert_eq!(problems("").len(), 2);
    }
}
