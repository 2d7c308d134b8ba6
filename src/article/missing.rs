//! What of an article is not on the page: whether a paywall cut it, and which page of how many this is.
//!
//! It knows linked data, set phrases, names and links. What a page says of itself in linked data is the same for
//! readers who have paid, so it counts only where the page also shows a wall, or a text that breaks off.
//!
//! Invariant: nothing is told by one sign alone, and each pass is one loop over chunks or nodes.

use super::address::{canonical, path};
use super::meta::Stated;
use super::observe::End;
use super::prune::{Verdict, kept};
use super::sight::Sight;
use super::vocabulary::{Name, Phrase};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::plain_digit;

/// Chunks behind the text in which the wall is looked for: it stands where the text breaks off.
const NEAR: usize = 14;

/// Chunks at the end of the text that may be the wall's.
const TAKEN: usize = 2;

/// Weight up to which a chunk with a phrase of walls says that there is one; a longer one may well speak of them.
const SAYS: u32 = 400;

/// Weight up to which an element named after a paywall is the wall, not what stands behind it.
const WALL: u32 = 1200;

/// Elements above a chunk in which the name of a wall is looked for.
const WALL_LEVELS: usize = 6;

/// Words that a text is said to have, for each that is there, from which on the rest is missing.
const MANY: f32 = 1.5;

/// Whether the rest of the article is for subscribers.
pub(super) fn is_behind_paywall(sight: &Sight, stated: &Stated, verdicts: &[Verdict]) -> bool {
    let Some(last) = verdicts.iter().rposition(|v| v.kept) else { return false };
    // What the wall says may itself have been taken for the end of the text.
    let behind = last.saturating_sub(TAKEN)..verdicts.len().min(last + 1 + NEAR);
    let says = |i: usize| sight.chunks[i].weight <= SAYS && sight.texts[i].phrases.has(Phrase::Paywall);
    let is_said = behind.clone().any(says);
    let is_named = || behind.clone().any(|i| is_in_wall(sight, i));
    let breaks_off = || {
        let promised = stated.words.unwrap_or(0) as f32;
        sight.texts[last].end == End::Ellipsis || promised > MANY * sight.words(kept(verdicts)) as f32
    };
    if stated.is_paid { is_said || is_named() || breaks_off() } else { is_said && is_named() }
}

/// Whether a chunk stands in a small element that is named after a paywall.
fn is_in_wall(sight: &Sight, i: usize) -> bool {
    let node = sight.chunks[i].node;
    let mut around = std::iter::once(node).chain(sight.page.ancestors(node)).take(WALL_LEVELS);
    around
        .any(|n| sight.measures.own[n.index()].has(Name::Paywall) && sight.measures.weight[n.index()] <= WALL)
}

/// Pages that one article may have; more are an archive, or no pages at all.
const MOST_PAGES: u16 = 50;

/// Links to pages that are looked at.
const MOST_LINKS: usize = 200;

/// A link to another page of the same article: its number, and its address with a mark for the number.
struct PageLink {
    node: NodeId,
    number: u16,
    base: String,
}

/// Which page of how many this is.
pub(super) fn pages(sight: &Sight, verdicts: &[Verdict]) -> Option<(u16, u16)> {
    let first = verdicts.iter().position(|v| v.kept)?;
    linked(sight, sight.chunks[first].node).or_else(|| said(sight, verdicts, first))
}

/// Words of a text that says which page of how many this is, at most, and the nodes around it among which its links are.
const SAID: u32 = 4;
const BESIDE: u32 = 16;

/// By a text with two numbers, in any language, beside a link to the page before or behind this one.
fn said(sight: &Sight, verdicts: &[Verdict], first: usize) -> Option<(u16, u16)> {
    let page = sight.page;
    let dropped = (first..verdicts.len()).filter(|&i| !verdicts[i].kept && sight.texts[i].words <= SAID);
    dropped.map(|i| &sight.chunks[i]).find_map(|chunk| {
        let text: String = chunk.block.text.chars().map(plain_digit).collect();
        let digits = text.split(|c: char| !c.is_ascii_digit());
        let mut numbers = digits.filter(|digits| !digits.is_empty());
        let (here, total) = (number(numbers.next()?)?, number(numbers.next()?)?);
        let beside =
            chunk.parts.start.saturating_sub(BESIDE)..(chunk.parts.end + BESIDE).min(page.len() as u32);
        let leads_to = |n: u16| {
            let addresses = beside.clone().filter_map(|n| page.attribute(NodeId(n), Attr::Href));
            addresses.filter_map(|address| based(address, n)).any(|base| is_own(page, &base))
        };
        let is_figure = numbers.next().is_some() || text.contains(['.', ',']);
        let is_place = !is_figure && here <= total && (2..=MOST_PAGES).contains(&total);
        let is_here = || here < total && leads_to(here + 1) || leads_to(here - 1);
        (is_place && is_here()).then_some((here, total))
    })
}

/// By links after the start of the text whose words are a number, and whose addresses differ from one another in that
/// number alone.
fn linked(sight: &Sight, start: NodeId) -> Option<(u16, u16)> {
    let page = sight.page;
    let links = page_links(sight, start);
    let base = &links
        .iter()
        .max_by_key(|a| (links.iter().filter(|b| a.base == b.base).count(), std::cmp::Reverse(a.node)))?
        .base;
    let links: Vec<&PageLink> = links.iter().filter(|link| link.base == *base).collect();
    if !is_own(page, base) {
        return None;
    }
    let (from, to) = (links.first()?.node, links.last()?.node);
    let around = page.ancestors(from).find(|&a| page.contains(a, to))?;
    if sight.measures.around[around.index()].has(Name::Comment) {
        return None;
    }
    let linked: Vec<u16> = links.iter().map(|link| link.number).collect();
    let highest = *linked.iter().max()?;
    let here = number_of(page.url(), base)
        .or_else(|| unlinked(sight, around, &linked))
        .or_else(|| (1..=highest + 1).find(|n| !linked.contains(n)))?;
    let total = highest.max(here);
    let is_row = linked.contains(&2) || here == 2;
    (is_row && total > 1 && total <= MOST_PAGES).then_some((here, total))
}

/// The visible links after the start of the text whose words are a number that is also in their address.
fn page_links(sight: &Sight, start: NodeId) -> Vec<PageLink> {
    let page = sight.page;
    let after = page.nodes().skip(start.index());
    let links = after.filter(|&n| page.tag(n) == Tag::A && !sight.measures.unseen[n.index()]);
    let numbered = links.filter_map(|node| {
        let number = number(page.text(node))?;
        let base = based(page.attribute(node, Attr::Href)?, number)?;
        Some(PageLink { node, number, base })
    });
    numbered.take(MOST_LINKS).collect()
}

/// Digits of the number of a page.
const DIGITS: usize = 2;

fn number(text: &str) -> Option<u16> {
    let text = text.trim();
    let is_number = (1..=DIGITS).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|&n| is_number && n > 0)
}

/// What stands in an address for the number of the page.
const MARK: &str = "\u{1}";

/// An address with a mark in the place of its number: the last one in its query, else in its path, that stands
/// alone between marks of punctuation.
fn based(address: &str, number: u16) -> Option<String> {
    let address = address.split('#').next().unwrap_or_default();
    let digits = number.to_string();
    let is_alone = |at: &usize| {
        let before = address[..*at].bytes().next_back();
        let after = address[at + digits.len()..].bytes().next();
        before.is_some_and(|b| matches!(b, b'=' | b'/' | b'-' | b'_' | b',' | b'p'))
            && after.is_none_or(|b| !b.is_ascii_alphanumeric())
    };
    let at = address.rmatch_indices(digits.as_str()).map(|m| m.0).find(is_alone)?;
    Some(format!("{}{MARK}{}", &address[..at], &address[at + digits.len()..]))
}

/// The number of the page that an address leads to, where it is of this base.
fn number_of(address: &str, base: &str) -> Option<u16> {
    let (before, after) = base.split_once(MARK)?;
    let rest = address.split('#').next()?.strip_suffix(after)?;
    let digits = rest.len() - rest.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (head, digits) = rest.split_at(rest.len() - digits);
    number(digits).filter(|_| head.ends_with(before) || before.ends_with(path(head)))
}

/// Whether addresses of this base are pages of this page: the same path but for the number and its mark.
fn is_own(page: &Page, base: &str) -> bool {
    let before = base.split(MARK).next().unwrap_or_default();
    if let Some(key) = before.strip_prefix('?') {
        return !key.contains(|c: char| c.is_ascii_digit()); // a list beside the text has a key of its own
    }
    let own = path(canonical(page)).split('?').next().unwrap_or_default().trim_end_matches('/');
    let stem =
        |path: &str| path.trim_end_matches(|c: char| c.is_ascii_digit() || !c.is_alphanumeric()).to_owned();
    let (own, before) = (stem(own.strip_suffix(".html").unwrap_or(own)), path(before).to_owned());
    own.chars().nth(1).is_some() && before.starts_with(&own)
}

/// The number that stands among the links and is none: that of the page that is open.
fn unlinked(sight: &Sight, around: NodeId, linked: &[u16]) -> Option<u16> {
    let page = sight.page;
    let seen =
        page.subtree(around).filter(|n| page.tag(*n) == Tag::Text && sight.measures.linked[n.index()] == 0);
    let mut numbers = seen.filter(|n| !sight.measures.unseen[n.index()]).filter_map(|n| number(page.text(n)));
    numbers.find(|n| !linked.contains(n))
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::super::{Missing, find};
    use super::*;
    use crate::page;

    const TEXT: &str = "<p>The mill closed on Monday, and nobody in the valley knew why it had, said its last owner.
        <p>It had stood there for ninety years, and it had ground the grain of four villages in all of them.
        <p>The river will go on without it, as it did before, and the owner said that he would go fishing.</p>";

    fn missing(head: &str, after: &str) -> Option<Missing> {
        let html = format!(
            "<head><title>The mill</title>{head}</head><body><main><h1>The mill</h1>{TEXT}{after}</main>"
        );
        Some(find(&page::from_html(&html, "https://a.example/news/mill.html?page=1")).ok()?.missing)
    }

    #[test]
    fn a_paywall_takes_two_signs() {
        let paid = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\": \"False\"}</script>";
        let long =
            "<script type=application/ld+json>{\"isAccessibleForFree\":false,\"wordCount\":900}</script>";
        let says = "<div><p>Already a subscriber? Log in to go on.</div>";
        let named = "<div class=paywall><p>Go on reading for a pound a week.</div>";
        let both = "<div class=paywall-box><p>Already a subscriber? Log in to go on.</div>";
        let elsewhere = [
            "Материал доступен только подписчикам.",
            "هذا النص متاح للمشتركين فقط.",
            "הכתבה למנויים בלבד.",
            "पूरी ख़बर केवल सदस्यों के लिए है।",
            "계속 읽으려면 가입하세요.",
            "全文仅向订阅用户开放。",
        ]
        .map(|text| (text, format!("<div><p>{text}</div>")));
        let german = "<div><p>Sie sind bereits Abonnent? Hier geht es weiter.</div>";
        let cases = [
            ("nothing", "", "", false),
            ("data alone", paid, "", false),
            ("phrase alone", "", says, false),
            ("name alone", "", named, false),
            ("data and phrase", paid, says, true),
            ("data and name", paid, named, true),
            ("data and a German phrase", paid, german, true),
            ("name and phrase", "", both, true),
            ("data and more words than there are", long, "", true),
            ("free", "<script type=application/ld+json>{\"isAccessibleForFree\":true}</script>", says, false),
        ];
        let elsewhere = elsewhere.iter().map(|(text, after)| (*text, paid, after.as_str(), true));
        for (name, head, after, expected) in cases.into_iter().chain(elsewhere) {
            assert_eq!(missing(head, after).map(|m| m.by_paywall), Some(expected), "{name}");
        }
    }

    #[test]
    fn pages_are_counted_by_links_that_differ_in_their_number() {
        let cases = [
            ("query", "<nav><b>1</b> <a href='?page=2'>2</a> <a href='?page=3'>3</a></nav>", Some((1, 3))),
            ("path", "<div><a href='/news/mill/1'>1</a> 2 <a href='/news/mill/3'>3</a></div>", Some((2, 3))),
            ("name", "<p><a href='mill-1.html'>1</a> <b>2</b></p>", None),
            (
                "whole address",
                "<nav>1 <a href='https://a.example/news/mill/page/2/'>2</a></nav>",
                Some((1, 2)),
            ),
            (
                "open page is a link too",
                "<nav><a href='?page=1'>1</a> <a href='?page=2'>2</a></nav>",
                Some((1, 2)),
            ),
            ("other articles", "<nav><a href='/archive/1'>1</a> <a href='/archive/2'>2</a></nav>", None),
            (
                "comments",
                "<div class=comments><nav>1 <a href='?c=2'>2</a> <a href='?c=3'>3</a></nav></div>",
                None,
            ),
            ("footnotes", "<p><a href='#n1'>1</a> <a href='#n2'>2</a></p>", None),
            ("years", "<nav><a href='?y=2024'>2024</a> <a href='?y=2025'>2025</a></nav>", None),
            ("said", "<p>Page 1 of 3</p><a href='/news/mill/2'>Next page</a>", Some((1, 3))),
            ("said in German", "<p>Seite 2 von 3</p><a href='?page=3'>Weiter</a>", Some((2, 3))),
            ("said in Arabic", "<p>صفحة ١ من ٣</p><a href='?page=2'>التالي</a>", Some((1, 3))),
            ("said, the last", "<p>3/3</p><a href='/news/mill/2'>‹</a>", Some((3, 3))),
            ("a rating", "<p>2.3</p><a href='/news/mill/3'>Rate it</a>", None),
            ("a list beside the text", "<p>1 / 3</p><a href='?6a_page=2'>Older</a>", None),
            ("said of something else", "<p>Mill 1 of 3</p><a href='/mills/2'>The next mill</a>", None),
            ("none", "", None),
        ];
        for (name, after, expected) in cases {
            assert_eq!(missing("", after).map(|m| m.pages), Some(expected), "{name}");
        }
    }

    #[test]
    fn numbers_stand_alone_in_addresses() {
        assert_eq!(based("/a/2", 2).as_deref(), Some("/a/\u{1}"));
        assert_eq!(based("?page=12&x=1", 12).as_deref(), Some("?page=\u{1}&x=1"));
        assert_eq!(based("/a/p2.html#top", 2).as_deref(), Some("/a/p\u{1}.html"));
        assert_eq!(based("/a/22", 2), None);
        assert_eq!(number_of("https://a.example/m?page=3", "?page=\u{1}"), Some(3));
        assert_eq!(number_of("https://a.example/m", "?page=\u{1}"), None);
    }
}
