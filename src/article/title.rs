//! The headline, chosen among what the page calls its article.
//!
//! It knows headings, the titles stated in the head, and the names of sites. The head is written for search engines
//! and carries the site's name; the heading is written for readers, and may be a logo, or carry a kicker. What
//! they agree on tells which is which, in any language.
//!
//! Invariant: the headline is one of the page's titles, white space folded, whole or without what is at its ends.

use super::features::Sight;
use super::meta::{Stated, fold};
use super::sums::{bag, overlap};
use crate::page::{NodeId, Page, Tag};

/// Headings of the first level beyond this count are not looked at.
const MOST_HEADINGS: usize = 20;

/// Share of its words, or of the title's, that a heading must have in common with one of the titles in the head to
/// be the headline. A heading without is a slogan, or the name of a part of the page.
const RELATED: f32 = 0.34;

/// Share of words that two titles have in common, each of the other's, to say the same.
const ALIKE: f32 = 0.8;

/// What a heading above the article's text has over one below it.
const ABOVE: f32 = 0.3;

/// What a heading of one word lacks: it is a section's name more often than a headline.
const SHORT: f32 = 0.4;

/// What each heading lacks against the one before it, so that the first of two equal ones is taken.
const LATER: f32 = 0.01;

/// The headline: the heading that says what the title says, or the one above the text; else the title itself
/// without the site's name.
pub(super) fn headline(sight: &Sight, stated: &Stated, first_kept: NodeId) -> Option<String> {
    let page = sight.page;
    let headings = headings(sight);
    let document = fold(page.title());
    let heads: Vec<&str> = stated.titles().chain([document.as_str()]).filter(|t| !t.is_empty()).collect();
    let known = Known::new(page, stated, &heads, &headings);
    let stripped: Vec<(&str, Vec<&str>)> = heads.iter().map(|head| known.strip(head)).collect();
    let title = stripped.first().map_or("", |s| s.0);
    let is_name = |text: &str| {
        let text = letters(text);
        known.is_site(&text) || stripped.iter().flat_map(|s| &s.1).any(|name| letters(name) == text)
    };
    let data = stated.headline.as_deref().unwrap_or_default();
    let heads: Vec<Vec<u64>> = stripped.iter().map(|s| s.0).chain([data]).map(bag).collect();
    let mut best: Option<Best> = None;
    for (i, (node, text)) in headings.iter().enumerate() {
        let words = bag(text);
        if words.is_empty() || is_name(text) {
            continue;
        }
        let like = heads.iter().map(|head| overlap(&words, head)).fold(0.0, f32::max);
        let covers = heads.iter().map(|head| overlap(head, &words)).fold(0.0, f32::max);
        let above = if *node <= first_kept { ABOVE } else { 0.0 };
        let short = if words.len() < 2 { SHORT } else { 0.0 };
        let score = like + covers + above - short - i as f32 * LATER;
        if best.is_none_or(|b: Best| score > b.score) {
            best = Some(Best { score, related: like.max(covers), text });
        }
    }
    choose(best, title, &stripped, stated.is_press())
}

/// The heading that is the headline if any is.
#[derive(Clone, Copy)]
struct Best<'a> {
    score: f32,
    related: f32,
    text: &'a str,
}

/// Chooses between the best heading and the stated title.
fn choose(best: Option<Best>, title: &str, stripped: &[(&str, Vec<&str>)], is_press: bool) -> Option<String> {
    let Some(Best { related, text: heading, .. }) = best else {
        return Some(title.to_owned()).filter(|t| !t.is_empty());
    };
    if title.is_empty() {
        return Some(heading.to_owned());
    }
    // A kicker stands before the headline in one heading.
    if let Some((part, _)) = stripped.iter().find(|(head, _)| is_part(head, heading)) {
        return Some((*part).to_owned());
    }
    // The press writes its stated title for readers, and puts kickers into headings; others write it for search.
    if is_press && !is_alike(heading, title) || related < RELATED {
        return Some(title.to_owned());
    }
    Some(heading.to_owned())
}

/// Letters that a part of a heading must have to be a headline of its own.
const LEAST_LETTERS: usize = 6;

/// Whether a title is the end of a heading that has more before it.
fn is_part(title: &str, heading: &str) -> bool {
    let (title, heading) = (letters(title), letters(heading));
    title.len() < heading.len() && title.chars().nth(LEAST_LETTERS).is_some() && heading.ends_with(&title)
}

fn is_alike(a: &str, b: &str) -> bool {
    let (a, b) = (bag(a), bag(b));
    overlap(&a, &b).min(overlap(&b, &a)) >= ALIKE
}

/// The visible headings of the first level, with a space where a line breaks.
fn headings(sight: &Sight) -> Vec<(NodeId, String)> {
    let page = sight.page;
    let seen = page.nodes().filter(|&n| page.tag(n) == Tag::H1 && !sight.measures.unseen[n.index()]);
    seen.take(MOST_HEADINGS).map(|node| (node, line(sight, node))).collect()
}

fn line(sight: &Sight, node: NodeId) -> String {
    let page = sight.page;
    let mut text = String::new();
    let mut end = 0;
    for inner in page.subtree(node).filter(|n| !sight.measures.unseen[n.index()]) {
        let breaks = inner.0 >= end || super::cut::is_block(page, inner, page.tag(inner));
        match page.tag(inner) {
            Tag::Text => text.push_str(page.text(inner)),
            Tag::Br => text.push(' '),
            _ if breaks => {
                // Blocks within a heading do not overlap in what they break: the end of the last one is enough.
                text.push(' ');
                end = end.max(page.end(inner).0);
            }
            _ => {}
        }
    }
    fold(&text)
}

/// What is known of a page's names, as letters and digits in lower case.
struct Known {
    sites: Vec<String>,
    /// What headings and linked data say, which hardly ever carry the site's name.
    bare: Vec<String>,
    /// What the titles in the head say.
    heads: Vec<String>,
}

/// The joints between a title and the name of its site. The first of them hardly ever stand within a title.
const BARS: &[&str] = &[" | ", "|", " :: ", " » ", " • ", " · "];
const DASHES: &[&str] = &[" - ", " – ", " — ", " / "];
/// These stand within titles more often than not, so that only a name that is known ends there.
const COLONS: &[&str] = &[": ", " : ", "："];

/// Words of the name of a site behind a bar, and behind a dash, where nothing else tells that it is one.
const BAR_WORDS: usize = 5;
const DASH_WORDS: usize = 3;

/// Words of what another title says that this one is without.
const NAME_WORDS: usize = 8;

/// Names that are taken off one title: a section, a site, and its slogan.
const MOST_NAMES: usize = 3;

/// Letters from which on one name counts as the other for holding it.
const HOLDS: usize = 3;

impl Known {
    fn new(page: &Page, stated: &Stated, heads: &[&str], headings: &[(NodeId, String)]) -> Known {
        let host = page.url().split('/').nth(2).unwrap_or_default();
        let host = host.strip_prefix("www.").unwrap_or(host).split('.').next().unwrap_or_default();
        let mut sites: Vec<String> = stated.site.iter().map(|site| letters(site)).collect();
        sites.push(letters(host));
        sites.retain(|site| !site.is_empty());
        let data = stated.headline.as_deref().unwrap_or_default();
        let bare = headings.iter().map(|h| h.1.as_str()).chain([data]).map(letters).collect();
        let heads = heads.iter().map(|head| letters(head)).collect();
        Known { sites, bare, heads }
    }

    fn is_site(&self, name: &str) -> bool {
        let holds = |a: &str, b: &str| b.len() > HOLDS && a.contains(b);
        self.sites
            .iter()
            .any(|site| name == site || holds(site, name) || holds(name, site) && name.len() < 2 * site.len())
    }

    /// Whether one of the page's titles says this and nothing else.
    fn is_said(&self, text: &str) -> bool {
        self.bare.iter().chain(&self.heads).any(|whole| whole == text)
    }

    /// A title without the names at its ends, and these names.
    fn strip<'a>(&self, title: &'a str) -> (&'a str, Vec<&'a str>) {
        let mut rest = title;
        let mut names = Vec::new();
        while names.len() < MOST_NAMES && !self.bare.contains(&letters(rest)) {
            let Some((kept, name)) = self.split(rest) else { break };
            rest = kept;
            names.push(name);
        }
        (rest, names)
    }

    fn split<'a>(&self, title: &'a str) -> Option<(&'a str, &'a str)> {
        let joints = || [BARS, DASHES, COLONS].into_iter().flatten().copied();
        let last = joints().filter_map(|j| title.rfind(j).map(|at| (at, j))).max_by_key(|&(at, _)| at);
        let first = joints().filter_map(|j| title.find(j).map(|at| (at, j))).min_by_key(|&(at, _)| at);
        let (at, joint) = last?;
        let (kept, name) = (&title[..at], &title[at + joint.len()..]);
        let behind = Some((kept, name, joint));
        let before = first.map(|(at, joint)| (&title[at + joint.len()..], &title[..at], joint));
        // Where a heading is the site's name, either half is said; the longer one is the headline.
        let told = [before, behind]
            .into_iter()
            .flatten()
            .filter(|&(kept, name, joint)| self.is_told(kept, name, joint));
        if let Some((kept, name, _)) = told.max_by_key(|(kept, ..)| kept.len()) {
            return Some((kept.trim(), name.trim()));
        }
        let words = |text: &str| text.split_whitespace().count();
        let most = if BARS.contains(&joint) { BAR_WORDS } else { DASH_WORDS };
        // What a heading says in full is the headline in full.
        let is_whole = COLONS.contains(&joint) || self.bare.contains(&letters(title));
        (!is_whole && words(name) <= most && words(kept) > words(name)).then_some((kept.trim(), name.trim()))
    }

    /// Whether something tells that one half of a title is a name: a name of the site, or another title that is
    /// without it.
    fn is_told(&self, kept: &str, name: &str, joint: &str) -> bool {
        let (kept, letters) = (letters(kept), letters(name));
        if kept.is_empty() {
            return false;
        }
        if COLONS.contains(&joint) {
            return self.sites.contains(&letters) || self.bare.contains(&letters) && self.is_said(&kept);
        }
        let is_short = name.split_whitespace().count() <= NAME_WORDS;
        self.is_site(&letters) || is_short && self.is_said(&kept)
    }
}

/// The letters and digits of a text in lower case: how names are compared.
pub(super) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::super::find;
    use crate::page;

    const TEXT: &str =
        "<p>The mill closed on Monday, and nobody in the valley knew why it had, said its last owner.
        <p>It had stood there for ninety years, and it had ground the grain of four villages in all of them.
        <p>The river will go on without it, as it did before, and the owner said that he would go fishing.";

    fn title(head: &str, heading: &str) -> Option<String> {
        let page = page::from_html(
            &format!("<head>{head}</head><body>{heading}{TEXT}"),
            "https://www.daily.example/a",
        );
        find(&page).ok()?.title
    }

    #[test]
    fn the_headline_is_told_from_names_and_kickers() {
        let og = |text: &str| format!("<meta property=og:title content='{text}'>");
        let site = "<meta property=og:site_name content='The Daily Miller'>";
        let press = "<meta property=og:type content=article><script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>";
        let mill = "The old mill closes on Monday";
        let cases: &[(&str, String, &str, &str)] = &[
            ("no heading", format!("<title>{mill} | The Daily</title>"), "", mill),
            ("site stated", format!("{site}<title>{mill} - The Daily Miller</title>"), "", mill),
            ("site before", format!("{site}<title>The Daily Miller: {mill}</title>"), "", mill),
            ("site by host", format!("<title>{mill} — Daily</title>"), "", mill),
            (
                "site as heading",
                format!("{site}<title>{mill} | The Daily Miller</title>"),
                "<h1>The Daily Miller</h1>",
                mill,
            ),
            (
                "logo told by the title",
                format!("<title>Grain Notes: {mill}</title>{}", og(mill)),
                "<h1>Grain Notes</h1>",
                mill,
            ),
            (
                "a dash of its own",
                format!(
                    "<title>The old mill closes - and then what?</title>{}",
                    og("The old mill closes - and then what?")
                ),
                "<h1>The old mill closes - and then what?</h1>",
                "The old mill closes - and then what?",
            ),
            (
                "kicker in the heading",
                og(mill),
                "<h1><span>Valley</span><br>The old mill closes on Monday</h1>",
                mill,
            ),
            ("breaks in the heading", og("Mill closes"), "<h1>The old mill<br>closes on Monday</h1>", mill),
            (
                "written for search",
                og("Mill closing: all you need to know 2025"),
                "<h1>Why the mill is closing</h1>",
                "Why the mill is closing",
            ),
            ("a heading of something else", og(mill), "<h1>Contact us</h1>", mill),
            ("the press", format!("{press}{}", og(mill)), "<h1>Monday is the last day of a mill</h1>", mill),
            (
                "spoken only",
                og(mill),
                "<h1>The old mill <span class=sr-only>in pictures</span> closes on Monday</h1>",
                mill,
            ),
            ("nothing in the head", String::new(), "<h1>The old mill closes on Monday</h1>", mill),
        ];
        for (name, head, heading, expected) in cases {
            assert_eq!(title(head, heading).as_deref(), Some(*expected), "{name}");
        }
    }
}
