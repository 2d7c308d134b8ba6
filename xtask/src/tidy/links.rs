//! Relative links of Markdown files lead to files that exist.

use super::{File, Problem, folder_of};
use crate::files;

pub(crate) fn check(file: &File) -> Vec<Problem> {
    if !file.path.ends_with(".md") {
        return Vec::new();
    }
    let folder = files::root().join(folder_of(&file.path));
    let mut problems = Vec::new();
    let mut in_code = false;
    for (i, line) in file.text.lines().enumerate() {
        in_code ^= line.trim_start().starts_with("```");
        if in_code {
            continue;
        }
        for target in targets(line).filter(|target| !folder.join(target).exists()) {
            problems.push(Problem::new(
                &file.path,
                i + 1,
                format!("`{target}` leads nowhere; mend the link"),
            ));
        }
    }
    problems
}

/// The relative links of a line, without what stands after `#`.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let written = line.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
    let attributes = line.split(" src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    written
        .chain(attributes)
        .map(|target| target.split('#').next().unwrap_or_default())
        .filter(|target| !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    #[test]
    fn only_relative_links_are_followed() {
        let line = "[a](x.md#part) [b](https://example.org/) [c](#here) ![d](pictures/d.png \"title\")";
        assert_eq!(targets(line).collect::<Vec<_>>(), ["x.md", "pictures/d.png"]);
    }

    #[test]
    fn links_that_lead_nowhere_are_found() {
        let file = sample("README.md", "[here](Cargo.toml)\n[nowhere](no-such-file.md)\n");
        assert_eq!(check(&file).into_iter().map(|problem| problem.line).collect::<Vec<_>>(), [2]);
    }
}
