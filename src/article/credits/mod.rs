//! Who wrote an article, when, for whom, and in which part of the publication.
//!
//! It knows linked data, meta elements, what elements are named, and addresses; each is asked in turn, what states
//! it for machines first. Nothing here bears on what the article's text is.
//!
//! Invariant: a name stands on the page as it is given; a date is in one form.

mod byline;
mod calendar;
mod date;
mod linked;

use super::measure::{Measures, measure};
use super::meta::{fold, value};
use super::vocabulary::Name;
use super::{Article, address};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::letters;
use date::date;
use std::ops::Range;

/// Who wrote an article, when, for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credits {
    /// The authors' names, with commas between them.
    pub byline: Option<String>,
    /// When it was published: `YYYY-MM-DD`, or that with `Thh:mm`, seconds and a zone as far as they are known.
    pub date: Option<String>,
    /// The publication.
    pub site: Option<String>,
    /// The part of the publication it stands in.
    pub section: Option<String>,
}

/// Reads the credits of an article that was found on a page.
pub fn credits(page: &Page, article: &Article) -> Credits {
    let data: String = page.nodes().filter_map(|n| script(page, n)).flat_map(|data| [data, "\n"]).collect();
    let object = linked::article(&data).unwrap_or_default();
    let stated = |key: &str| linked::value(object, key).map(linked::names).unwrap_or_default();
    let host = address::host(address::own(page)).split(':').next().unwrap_or_default();
    let publisher = stated("publisher").into_iter().next();
    let website = || {
        linked::objects(&data, "@type", "\"WebSite\"")
            .into_iter()
            .find_map(|site| linked::value(site, "name").map(linked::names)?.into_iter().next())
    };
    let title = article.title.as_deref().unwrap_or_default();
    let site = metas(page, &["og:site_name"])
        .next()
        .or_else(|| metas(page, &["application-name"]).next())
        .or_else(|| publisher.clone().filter(|name| name.split_whitespace().count() <= SITE_WORDS))
        .or_else(website)
        .or_else(|| behind(page.title(), title, host))
        .or_else(|| Some(host.to_owned()).filter(|host| !host.is_empty()));
    let site = site.map(|site| short(&site).to_owned());
    let known = site.iter().chain(&publisher).map(|name| letters(name));
    let sites: Vec<String> = known.chain(host.split('.').map(letters)).filter(|s| !s.is_empty()).collect();
    let (first, around) = around(page, article);
    let is_day_first = article.lang.is_some_and(|lang| lang.code() != "en");
    let shown = Shown { page, measures: &measure(page), around, first, is_day_first };
    let author = Some(stated("author")).filter(|names| !names.is_empty());
    let author = author.or_else(|| linked::value(object, "author").map(|author| referred(author, &data)));
    Credits {
        byline: byline(&shown, author.unwrap_or_default(), stated("creator"), &sites),
        date: published(&shown, stated("datePublished"), &data),
        section: metas(page, &["article:section", "parsely-section"])
            .chain(stated("articleSection"))
            .filter_map(|section| section.split(',').next().map(str::to_owned))
            .find(|section| section != "tags")
            .or_else(|| trail(page, &data, title)),
        site,
    }
}

/// The names of those whom linked data refers to by the addresses of other objects.
fn referred(author: &str, data: &str) -> Vec<String> {
    let address =
        |object: &str| linked::value(object, "@id").and_then(|id| id.split('"').nth(1).map(str::to_owned));
    let quoted = |id: String| format!("\"{id}\"");
    let named = |id: String| {
        let same = linked::objects(data, "@id", &id).into_iter();
        same.filter_map(|object| linked::value(object, "name")).flat_map(linked::names).next()
    };
    linked::objects(author, "@id", "").into_iter().filter_map(address).map(quoted).filter_map(named).collect()
}

/// The name of the site that stands behind the headline in the title of the document, where the address bears it out,
/// or there is none.
fn behind(title: &str, headline: &str, host: &str) -> Option<String> {
    let rest = title.strip_prefix(headline).filter(|_| !headline.is_empty())?;
    let name = fold(rest.rsplit(['|', '-', '–', '—', '·', '｜', '«', ':']).next()?);
    let is_joined = rest.chars().any(|c| !c.is_alphanumeric() && !c.is_whitespace());
    let host = letters(host);
    let is_host = |name: &str| {
        name.split_whitespace().map(letters).any(|w| w.chars().count() >= HOST && host.contains(&w))
    };
    let is_name = is_joined && !name.is_empty() && name.split_whitespace().count() <= SITE_WORDS;
    Some(name).filter(|name| is_name && (host.is_empty() || is_host(name)))
}

/// Letters of a word by which a host is known to be of a site.
const HOST: usize = 4;

/// The last place before the article on the way from the front of the site.
fn trail(page: &Page, data: &str, title: &str) -> Option<String> {
    let list = linked::objects(data, "@type", "\"BreadcrumbList\"").into_iter().next();
    let stated = list.and_then(|list| linked::value(list, "itemListElement")).map(linked::names);
    let is_trail = |n: &NodeId| {
        let values =
            [Attr::Class, Attr::Id, Attr::AriaLabel, Attr::Itemtype].map(|key| page.attribute(*n, key));
        page.tag(*n) != Tag::Body
            && values.into_iter().flatten().any(|v| v.to_ascii_lowercase().contains("breadcrumb"))
    };
    let shown = || {
        let links = page.subtree(page.nodes().find(is_trail)?).filter(|n| page.tag(*n) == Tag::A);
        Some(links.map(|link| text(page, link)).collect())
    };
    let mut places = stated.filter(|names| !names.is_empty()).or_else(shown)?;
    places.retain(|place| !place.is_empty() && letters(place) != letters(title));
    // The first is the front itself.
    places.into_iter().skip(1).last()
}

/// Words of the name of a site; a publisher's full name has more.
const SITE_WORDS: usize = 4;

/// A site's name without the slogan behind it.
fn short(name: &str) -> &str {
    let is_long = name.split_whitespace().count() > SITE_WORDS;
    let joints = [" - ", " | ", " – ", " — ", ": "].into_iter().filter_map(|joint| name.find(joint));
    joints.min().filter(|_| is_long).map_or(name, |at| &name[..at])
}

fn script(page: &Page, node: NodeId) -> Option<&str> {
    page.attribute(node, Attr::Content).filter(|_| page.tag(node) == Tag::Script)
}

/// What meta elements of these names say, in the order of the page.
fn metas<'a>(page: &'a Page, names: &'a [&str]) -> impl Iterator<Item = String> + 'a {
    let is_wanted = |node: &NodeId| {
        let keys = [Attr::Property, Attr::Name, Attr::Itemprop].map(|key| page.attribute(*node, key));
        let mut keys = keys.into_iter().flatten();
        page.tag(*node) == Tag::Meta && keys.any(|key| names.iter().any(|n| key.eq_ignore_ascii_case(n)))
    };
    let content = |node| page.attribute(node, Attr::Content).map(fold).filter(|content| !content.is_empty());
    page.nodes().filter(is_wanted).filter_map(content)
}

/// Nodes before the text, and behind its end, in which its credits may stand.
const BEFORE: u32 = 300;
const BEHIND: u32 = 60;

/// The first node of the text, and those around it.
fn around(page: &Page, article: &Article) -> (u32, Range<u32>) {
    let mut nodes = article.blocks.iter().filter_map(|block| block.node);
    let first = nodes.next().unwrap_or(NodeId(0)).0;
    let last = nodes.next_back().map_or(first, |last| page.end(last).0);
    (first, first.saturating_sub(BEFORE)..(last + BEHIND).min(page.len() as u32))
}

/// The part of a page around an article.
struct Shown<'a> {
    page: &'a Page,
    measures: &'a Measures,
    around: Range<u32>,
    /// The first node of the text.
    first: u32,
    is_day_first: bool,
}

impl Shown<'_> {
    /// The short visible elements that are so, not among what readers wrote or what leads elsewhere.
    fn elements(&self, most: u32, is_so: impl Fn(NodeId) -> bool) -> impl Iterator<Item = NodeId> {
        const ELSEWHERE: [Name; 3] = [Name::Comment, Name::Related, Name::Side];
        let m = self.measures;
        let is_here = move |n: &NodeId| {
            let i = n.index();
            let is_elsewhere = ELSEWHERE.iter().any(|name| m.around[i].has(*name));
            !m.unseen[i] && !is_elsewhere && m.weight[i] <= most
        };
        self.around.clone().map(NodeId).filter(is_here).filter(move |n| is_so(*n))
    }

    /// The short elements that stand right above the text, or in its first lines, the nearest above it first.
    fn near(&self, most: u32) -> impl Iterator<Item = NodeId> {
        const ABOVE: u32 = 40;
        const BELOW: u32 = 24;
        let (above, below) = (self.first.saturating_sub(ABOVE), self.first + BELOW);
        let is_near =
            move |n: NodeId| (above..below).contains(&n.0) && self.page.tag(n).heading_level().is_none();
        let mut near: Vec<NodeId> =
            self.elements(most, is_near).filter(|n| self.page.tag(*n) != Tag::Text).collect();
        near.sort_by_key(|n| (n.0 >= self.first, n.0.abs_diff(self.first)));
        near.into_iter()
    }

    fn has(&self, node: NodeId, attribute: Attr, word: &str) -> bool {
        let value = self.page.attribute(node, attribute).unwrap_or_default();
        value.split_whitespace().any(|w| w.eq_ignore_ascii_case(word))
    }
}

/// The text of an element, with a space where one inside it begins: "by" and the name are often set apart by style.
fn text(page: &Page, node: NodeId) -> String {
    let texts = page.subtree(node).filter(|&n| page.tag(n) == Tag::Text);
    join(page, texts)
}

/// The text of an element but for the times in it.
fn timeless(page: &Page, node: NodeId) -> String {
    let mut time = 0;
    let texts = page.subtree(node).filter(|&n| {
        time = if page.tag(n) == Tag::Time { page.end(n).0 } else { time };
        page.tag(n) == Tag::Text && n.0 >= time
    });
    join(page, texts)
}

fn join(page: &Page, texts: impl Iterator<Item = NodeId>) -> String {
    fold(&texts.flat_map(|n| [page.text(n), " "]).collect::<String>())
}

/// Weight up to which an element is a byline, or a date.
const BYLINE: u32 = 90;
const DATE: u32 = 70;

fn byline(shown: &Shown, authors: Vec<String>, creators: Vec<String>, sites: &[String]) -> Option<String> {
    const METAS: &[&str] =
        &["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"];
    let page = shown.page;
    let text = |node| text(page, node);
    let is_author = |n| shown.has(n, Attr::Itemprop, "author") || shown.has(n, Attr::Rel, "author");
    let is_named = |n: NodeId| shown.measures.own[n.index()].has(Name::Byline);
    // An element that is only named so says more than a name, unless it begins like one.
    let is_said = |names: &Vec<String>| !names.is_empty() && names.iter().all(|name| byline::is_plain(name));
    let named = shown.elements(BYLINE, is_named).map(|n| timeless(page, n)).map(|t| byline::names(&t, sites));
    let named = named.filter(is_said).take(1);
    let led = || {
        let led = shown.near(BYLINE).map(|n| timeless(page, n)).filter(|text| byline::is_led(text));
        led.map(|text| byline::names(&text, sites)).find(is_said)
    };
    let join = |texts: Vec<String>| texts.iter().flat_map(|t| byline::names(t, sites)).collect();
    let found: [&dyn Fn() -> Vec<String>; 3] =
        [&|| join(authors.clone()), &|| join(creators.clone()), &|| join(metas(page, METAS).collect())];
    let mut names: Vec<String> =
        found.iter().map(|read| read()).find(|names| !names.is_empty()).unwrap_or_default();
    if names.is_empty() {
        names = join(shown.elements(BYLINE, is_author).map(text).collect());
    }
    if names.is_empty() {
        names = named.flatten().collect();
    }
    if names.is_empty() {
        names = led().unwrap_or_default();
    }
    let mut seen: Vec<String> = Vec::new();
    names.retain(|name| {
        let letters = letters(name);
        let is_new = !seen.contains(&letters);
        seen.push(letters);
        is_new
    });
    (!names.is_empty()).then(|| names.join(", "))
}

/// The first date that also says a time of day; else the first date.
fn published(shown: &Shown, stated: Vec<String>, data: &str) -> Option<String> {
    const METAS: &[&str] = &[
        "article:published_time",
        "datepublished",
        "parsely-pub-date",
        "pubdate",
        "date",
        "dc.date",
        "dc.date.issued",
        "sailthru.date",
        "og:article:published_time",
    ];
    let page = shown.page;
    let read = |text: &str| date(text, shown.is_day_first);
    let is_published = |n| shown.has(n, Attr::Itemprop, "datePublished");
    let is_time = |n| page.tag(n) == Tag::Time;
    let is_named = |n: NodeId| shown.measures.own[n.index()].has(Name::Date);
    let said = |node| {
        let stated = page.attribute(node, Attr::Datetime).or_else(|| page.attribute(node, Attr::Content));
        stated.and_then(read).or_else(|| read(&text(page, node)))
    };
    let machine: Vec<String> = METAS
        .iter()
        .flat_map(|name| metas(page, std::slice::from_ref(name)))
        .chain(stated)
        .filter_map(|d| read(&d))
        .collect();
    let timed = machine.iter().find(|d| d.contains('T')).or(machine.first()).cloned();
    // What stands in an object without a headline may be about the article all the same.
    const KEY: &str = "\"datePublished\"";
    timed
        .or_else(|| read(&value(data, KEY, KEY)?))
        .or_else(|| shown.elements(DATE, is_published).find_map(said))
        .or_else(|| first_of(shown.elements(DATE, is_time).filter_map(|n| Some((n.0, said(n)?)))))
        .or_else(|| in_address(address::own(page)))
        .or_else(|| shown.elements(DATE, is_named).find_map(said))
        .or_else(|| shown.near(DATE).find_map(said))
}

/// The earlier of dates that stand side by side: a text is published before it is changed.
fn first_of(mut dates: impl Iterator<Item = (u32, String)>) -> Option<String> {
    /// Nodes between two that stand side by side.
    const BESIDE: u32 = 8;
    let (at, first) = dates.next()?;
    dates.take_while(|(next, _)| next - at <= BESIDE).map(|(_, date)| date).chain([first]).min()
}

/// The day that an address has in its path, as `/2024/05/01/` or `2024-05-01` or `20240501`.
fn in_address(address: &str) -> Option<String> {
    let figures: Vec<&str> = address.split(|c: char| !c.is_ascii_digit()).filter(|f| !f.is_empty()).collect();
    let apart = figures.windows(3).find_map(|f| match f {
        [year, month, day] if [year.len(), month.len(), day.len()] == [4, 2, 2] => date(&f.join("-"), false),
        _ => None,
    });
    let is_day = |f: &&&str| f.len() == 8 && f.starts_with("20");
    apart.or_else(|| figures.iter().find(is_day).and_then(|f| date(f, false)))
}
