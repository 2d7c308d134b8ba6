//! The signs that a page shows as a whole: what tells an article from lists, shops and threads.
//!
//! It knows what the steps before have kept and scored, and what the page states about itself.
//!
//! Invariant: no sign depends on the language of the text.

use super::leads;
use super::repeats::Repeats;
use crate::article::address::{Address, Kind};
use crate::article::meta::Stated;
use crate::article::prune::{Verdict, kept};
use crate::article::sight::Sight;
use crate::article::trees::Row;
use crate::article::vocabulary::{Name, names};
use crate::order::sorted_by_key;
use crate::page::{Attr, NodeId, Page, Tag};
use crate::recent::Recent;

/// Describes the page: adds its signs to a row.
pub(super) fn signs(
    sight: &Sight,
    stated: &Stated,
    scores: &[f32],
    verdicts: &[Verdict],
    repeats: &Repeats,
    row: &mut impl Row,
) {
    kept_signs(row, sight, scores, verdicts);
    heading_signs(row, sight);
    tag_signs(row, sight);
    stated_signs(row, stated);
    address_signs(row, sight);
    repeats.describe(row);
    leads::describe(row, sight, verdicts);
    row.push("named shop", named_share(sight, Name::Shop));
    row.push("named comment", named_share(sight, Name::Comment));
    row.push("named related", named_share(sight, Name::Related));
    row.push("named body", named_share(sight, Name::Body));
    row.push("named single", named_single(sight.page) as f32);
    row.push("tools", tools(sight) as f32);
}

/// A chunk with so many words is a paragraph.
const LONG: f32 = 30.0;

fn kept_signs(row: &mut impl Row, sight: &Sight, scores: &[f32], verdicts: &[Verdict]) {
    let kept: Vec<usize> = kept(verdicts).collect();
    let words = |i: usize| sight.texts[i].words as f32;
    let all: f32 = (0..scores.len()).map(words).sum::<f32>().max(1.0);
    let over = |f: &dyn Fn(usize) -> f32| kept.iter().map(|&i| f(i)).sum::<f32>();
    let sum = over(&words);
    let count = (kept.len() as f32).max(1.0);
    let is_heading = |i: usize| sight.heading_level(i).is_some();
    row.push("kept words", sum);
    row.push("kept share", sum / all);
    row.push("kept score", over(&|i| words(i) * scores[i]) / sum.max(1.0));
    row.push("kept chunks", kept.len() as f32);
    row.push("kept long", kept.iter().filter(|&&i| words(i) >= LONG).count() as f32);
    row.push("kept longest", kept.iter().map(|&i| words(i)).fold(0.0, f32::max));
    row.push(
        "kept linked",
        over(&|i| sight.chunks[i].linked as f32) / over(&|i| sight.chunks[i].weight as f32).max(1.0),
    );
    row.push("kept headings", over(&|i| f32::from(u8::from(is_heading(i)))) / count);
    row.push("words a chunk", sum / count);
    let span = kept.first().zip(kept.last()).map_or(1, |(first, last)| last - first + 1);
    row.push("kept of span", kept.len() as f32 / span as f32);
    row.push("stops a word", over(&|i| sight.texts[i].stops as f32) / sum.max(1.0));
    let parents: Vec<(u32, f32)> =
        kept.iter().filter_map(|&i| Some((sight.page.parent(sight.chunks[i].node)?.0, words(i)))).collect();
    let parents = sorted_by_key(&parents, |p| p.0);
    let together = parents.chunk_by(|a, b| a.0 == b.0).map(|group| group.iter().map(|p| p.1).sum::<f32>());
    row.push("kept together", together.fold(0.0, f32::max) / sum.max(1.0));
    row.push("promised", (0..scores.len()).map(|i| words(i) * scores[i]).sum::<f32>());
    row.push("page words", all);
    row.push("page chunks", scores.len() as f32);
}

fn heading_signs(row: &mut impl Row, sight: &Sight) {
    let m = sight.measures;
    row.push("page linked", m.linked.first().copied().unwrap_or(0) as f32 / m.total.max(1) as f32);
    let headings = sight.chunks.iter().filter(|c| sight.page.tag(c.node).heading_level().is_some());
    let linked = headings.clone().filter(|c| c.linked * 2 > c.weight).count();
    row.push("linked headings", linked as f32);
    row.push("linked headings share", linked as f32 / (headings.count() as f32).max(1.0));
}

fn tag_signs(row: &mut impl Row, sight: &Sight) {
    const TAGS: &[(&str, Tag)] = &[
        ("articles", Tag::Article),
        ("times", Tag::Time),
        ("images", Tag::Img),
        ("inputs", Tag::Input),
        ("selects", Tag::Select),
        ("text areas", Tag::Textarea),
        ("buttons", Tag::Button),
        ("items", Tag::Li),
        ("first headings", Tag::H1),
    ];
    let mut counts = [0_u32; 1 << u8::BITS];
    let (mut priced, mut typed) = (0_u32, 0_u32);
    for node in sight.page.nodes() {
        let tag = sight.page.tag(node);
        counts[usize::from(tag as u8)] += 1;
        if tag != Tag::Text {
            priced +=
                u32::from(sight.page.attribute(node, Attr::Itemprop).is_some_and(|v| v.contains("price")));
            let kind = sight.page.attribute(node, Attr::Itemtype).unwrap_or_default();
            typed += u32::from(kind.ends_with("/Product") || kind.ends_with("/Offer"));
        }
    }
    for &(name, tag) in TAGS {
        row.push(name, counts[usize::from(tag as u8)] as f32);
    }
    row.push("price properties", priced as f32);
    row.push("product types", typed as f32);
}

fn stated_signs(row: &mut impl Row, stated: &Stated) {
    const KINDS: [(&str, &str); 13] = [
        ("data article", "Article\""),
        ("data post", "BlogPosting\""),
        ("data product", "\"Product\""),
        ("data offer", "\"Offer\""),
        ("data list", "\"ItemList\""),
        ("data collection", "\"CollectionPage\""),
        ("data forum", "DiscussionForumPosting\""),
        ("data question", "\"QAPage\""),
        ("data date", "\"datePublished\""),
        ("data availability", "\"availability\""),
        ("data rating", "\"aggregateRating\""),
        ("data comment", "\"Comment\""),
        ("data headline", "\"headline\""),
    ];
    // All end with a quotation mark, so that one search for these finds every kind.
    let mut found = [false; KINDS.len()];
    let data = stated.data.as_bytes();
    for at in (0..data.len()).filter(|&at| data[at] == b'"') {
        let before = &data[..=at];
        for (found, (_, kind)) in found.iter_mut().zip(KINDS) {
            *found |= ends_with(before, kind.as_bytes());
        }
    }
    for ((name, _), found) in KINDS.iter().zip(found) {
        row.flag(name, found);
    }
    for (name, kind) in [("type article", "article"), ("type product", "product"), ("type site", "website")] {
        row.flag(name, stated.kind.as_deref().is_some_and(|k| k.contains(kind)));
    }
    row.flag("stated date", stated.date.is_some());
    row.flag("stated author", stated.author.is_some());
}

/// Whether bytes end so; compares the last ones first, which mostly tells.
fn ends_with(text: &[u8], end: &[u8]) -> bool {
    const LAST: usize = 4;
    text.last_chunk::<LAST>() == end.last_chunk::<LAST>() && text.ends_with(end)
}

fn address_signs(row: &mut impl Row, sight: &Sight) {
    let address = Address::read(sight.page);
    row.push("address depth", address.depth);
    row.push("address hyphens", address.hyphens);
    row.push("address digits", address.digits);
    for (name, kind) in [
        ("address text", Kind::Text),
        ("address list", Kind::List),
        ("address shop", Kind::Shop),
        ("address thread", Kind::Thread),
    ] {
        row.push(name, f32::from(address.says(kind)));
    }
}

/// Words by which systems of publishing name the body of a page that holds one text: `single-post postid-7`.
const SINGLE: [&str; 6] = ["article", "post", "postid", "single", "singular", "story"];

/// How many of these name the body of a page.
fn named_single(page: &Page) -> usize {
    let Some(body) = page.nodes().find(|&node| page.tag(node) == Tag::Body) else { return 0 };
    let names = [Attr::Class, Attr::Id].map(|name| page.attribute(body, name).unwrap_or_default());
    let words = || names.iter().flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    SINGLE.iter().filter(|single| words().any(|word| word.eq_ignore_ascii_case(single))).count()
}

/// How many elements are named as tools of lists and shops, shown or not: a cart is hidden while it is empty.
fn tools(sight: &Sight) -> usize {
    let mut seen = Recent::new();
    let mut names_of = |node: NodeId| {
        // Those of elements with text are known by now.
        let known = sight.measures.weight[node.index()] > 0;
        if known { sight.measures.own[node.index()] } else { names(sight.page, node, &mut seen) }
    };
    let elements = sight.page.nodes().filter(|&node| sight.page.tag(node) != Tag::Text);
    elements.filter(|&node| names_of(node).has(Name::Tool)).count()
}

/// Letters of a chunk that may be nothing but a price, with what it was before.
const PRICE: usize = 40;

/// Whether a chunk is a price: a sign of currency beside a digit, and little else.
pub(super) fn is_price(text: &str) -> bool {
    const CURRENCIES: &[char] =
        &['$', '€', '£', '¥', '₹', '₩', '₽', '₺', '₫', '฿', '₴', '₪', '₱', '₦', '₡', '₲', '₵', '₸', '￥'];
    text.len() <= PRICE
        && (!text.is_ascii() || text.contains('$'))
        && text.contains(CURRENCIES)
        && text.split(CURRENCIES).any(|part| {
            let part = part.trim();
            part.starts_with(|c: char| c.is_numeric()) || part.ends_with(|c: char| c.is_numeric())
        })
}

/// Share of the page's text in elements of a name.
pub(super) fn named_share(sight: &Sight, name: Name) -> f32 {
    let m = sight.measures;
    let has = |i: &usize| {
        let node = sight.chunks[*i].node.index();
        m.own[node].has(name) || m.around[node].has(name) || m.near[node].has(name)
    };
    let named: u32 = (0..sight.chunks.len()).filter(has).map(|i| sight.chunks[i].weight).sum();
    named as f32 / m.total.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(feature = "html")]
    fn a_body_is_named_after_the_one_text_that_it_holds() {
        let count = |body: &str| named_single(&crate::page::from_html(body, ""));
        assert_eq!(count("<body class='single single-post postid-7' id=Story>"), 4);
        assert_eq!(count("<body class='archive posts'><div class=single>"), 0);
    }

    #[test]
    fn tools_are_counted_whether_shown_or_not() {
        let html = "<body class=shop><div hidden class='mini-cart'></div><ul class=filters><li id=productSort>a<li class=carton>b";
        let page = crate::page::from_html(html, "");
        let read = crate::article::Read::new(&page);
        assert_eq!(tools(&read.sight(&page)), 3);
    }

    #[test]
    fn prices_are_told_by_their_sign() {
        for (text, expected) in [
            ("$12.99", true),
            ("12,99 €", true),
            ("Sale price £7", true),
            ("¥1,200", true),
            ("$", false),
            ("12", false),
            ("Cheap € stores", false),
            ("The mill was sold for $3 to a man who had never ground a grain.", false),
        ] {
            assert_eq!(is_price(text), expected, "{text}");
        }
    }
}
