//! Finds what leads from a page to those that it lists: links below its own address, teasers under headings that
//! are links, and the label that all of them share.
//!
//! It knows links and their addresses, and which chunks were kept.
//!
//! Invariant: each link and each chunk is looked at once, whatever the language of its text.

use crate::article::address::{canonical, path};
use crate::article::digest::digest;
use crate::article::prune::Verdict;
use crate::article::sight::Sight;
use crate::article::trees::Row;
use crate::order::sorted;
use crate::page::{Attr, Tag};

/// Adds the signs that links give.
pub(super) fn describe(row: &mut impl Row, sight: &Sight, verdicts: &[Verdict]) {
    row.push("same label", same_label(sight) as f32);
    row.push("kept led", kept_led(sight, verdicts));
    row.push("links below", links_below(sight).map_or(-1.0, |links| links as f32));
}

/// How often the most frequent text of links stands on the page: "read more", "add to cart".
fn same_label(sight: &Sight) -> usize {
    let labels = sight.chunks.iter().filter(|c| c.linked == c.weight).map(|c| digest(&c.block.text));
    let labels = sorted(labels.collect::<Vec<u64>>());
    labels.chunk_by(|a, b| a == b).map(<[u64]>::len).max().unwrap_or(0)
}

/// The share of the kept words that stand under a heading which leads elsewhere.
fn kept_led(sight: &Sight, verdicts: &[Verdict]) -> f32 {
    let (mut led, mut words, mut is_led) = (0, 0, false);
    for ((chunk, text), verdict) in sight.chunks.iter().zip(sight.texts).zip(verdicts) {
        if sight.page.tag(chunk.node).heading_level().is_some() {
            is_led = chunk.linked * 2 > chunk.weight;
        } else if verdict.kept {
            words += text.words;
            led += if is_led { text.words } else { 0 };
        }
    }
    led as f32 / words.max(1) as f32
}

/// How many links lead below the page's own address; `None` where that is not known, or is the site's.
fn links_below(sight: &Sight) -> Option<usize> {
    let page = sight.page;
    let own = Some(path(canonical(page)).trim_end_matches('/')).filter(|own| !own.is_empty())?;
    let is_below = |href: &str| {
        // Most are shorter, and need not be taken apart.
        let rest = if href.len() > own.len() { path(href).strip_prefix(own) } else { None };
        rest.is_some_and(|rest| rest.starts_with('/') && rest.len() > 1)
    };
    let links = page.nodes().filter(|&node| page.tag(node) == Tag::A);
    Some(links.filter(|&link| page.attribute(link, Attr::Href).is_some_and(is_below)).count())
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::article::describe_page;
    use crate::page;

    #[test]
    fn what_a_list_leads_to_is_counted() {
        let text = "The mill on the hill ground rye for ninety years, and nobody asked why. ".repeat(4);
        let entry =
            |n| format!("<h2><a href=/a/{n}>Mill {n}</a></h2><p>{text}</p><p><a href=/a/{n}>More</a></p>");
        let entries: String = (0..4).map(entry).collect();
        let head = "<link rel=canonical href=https://mill.example/a/>";
        let signs = |html: &str| {
            let (names, _, values) = describe_page(&page::from_html(html, ""), None);
            ["same label", "links below"].map(|name| names.iter().position(|n| *n == name).map(|i| values[i]))
        };
        assert_eq!(signs(&format!("{head}<body>{entries}")), [Some(4.0), Some(8.0)]);
        assert_eq!(signs(&format!("<body>{entries}")), [Some(4.0), Some(-1.0)]);
        assert_eq!(signs(&format!("{head}<body><a href=/ab>b</a><a href=/a/>c</a>")), [Some(1.0), Some(0.0)]);
    }
}
