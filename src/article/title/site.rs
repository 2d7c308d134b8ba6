//! The names of sites, and how titles are freed of them.
//!
//! It knows the marks that join a title and a name, and what else on the page tells which of the two is the name.
//!
//! Invariant: what is left of a title is a part of it, never empty.

use super::heading::Heading;
use crate::article::address;
use crate::article::meta::Stated;
use crate::page::Page;
use crate::text::letters;

/// What is known of a page's names, as letters and digits in lower case.
pub(super) struct Known {
    /// The host, where the address of the page is known.
    host: String,
    sites: Vec<String>,
    /// What headings and linked data say, which hardly ever carry the site's name.
    bare: Vec<String>,
    /// What the titles in the head say.
    heads: Vec<String>,
    /// The parts of these between two joints.
    parts: Vec<String>,
}

/// The joints between a title and the name of its site. The first of them hardly ever stand within a title.
const BARS: &[&str] = &[" | ", "|", " :: ", " » ", " « ", " › ", " ‹ ", " • ", " · "];
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

/// Letters of a part of a host from which on it is a name, and no country's second level.
const LABEL: usize = 3;

impl Known {
    pub(super) fn new(page: &Page, stated: &Stated, heads: &[&str], headings: &[Heading]) -> Known {
        let host = address::host(address::own(page));
        let labels = host.rsplit('.').skip(1).filter(|label| label.len() >= LABEL);
        let mut sites: Vec<String> = stated.site.iter().map(|site| letters(site)).collect();
        sites.extend(labels.chain([host]).map(letters));
        let (homes, others): (Vec<&Heading>, Vec<&Heading>) = headings.iter().partition(|h| h.is_home);
        sites.extend(homes.iter().map(|h| letters(&h.text)));
        sites.retain(|site| !site.is_empty());
        let data = stated.headline.as_deref().unwrap_or_default();
        let bare = others.iter().map(|h| h.text.as_str()).chain([data]).map(letters).collect();
        let parts = heads.iter().flat_map(|head| parts(head)).map(letters).collect();
        let heads = heads.iter().map(|head| letters(head)).collect();
        Known { host: host.to_owned(), sites, bare, heads, parts }
    }

    pub(super) fn is_site(&self, name: &str) -> bool {
        let holds = |a: &str, b: &str| b.len() > HOLDS && a.contains(b);
        self.sites
            .iter()
            .any(|site| name == site || holds(site, name) || holds(name, site) && name.len() < 2 * site.len())
    }

    /// Whether the site states this as its name, or is called so by its host.
    pub(super) fn is_named(&self, name: &str) -> bool {
        self.sites.iter().any(|site| site == name)
    }

    /// Whether one of the titles in the head has this between two of its joints.
    pub(super) fn is_part(&self, text: &str) -> bool {
        let text = letters(text);
        self.parts.contains(&text)
    }

    /// Whether one of the page's titles says this and nothing else.
    fn is_said(&self, text: &str) -> bool {
        self.bare.iter().chain(&self.heads).any(|whole| whole == text)
    }

    /// A title without the names at its ends, and these names.
    pub(super) fn strip<'a>(&self, title: &'a str) -> (&'a str, Vec<&'a str>) {
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
        // A host is a name without a joint, too.
        let behind = title.split_once(' ').filter(|(name, _)| self.is_host(name));
        if let Some((name, kept)) = behind.filter(|(_, kept)| kept.starts_with(char::is_alphanumeric)) {
            return Some((kept, name));
        }
        // What stands between marks of quotation is no name.
        let is_quotation = ["«»", "‹›"].iter().any(|marks| marks.chars().all(|mark| title.contains(mark)));
        let is_joint = |joint: &&str| !(is_quotation && joint.contains(['«', '»', '‹', '›']));
        let joints = || [BARS, DASHES, COLONS].into_iter().flatten().copied().filter(is_joint);
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

    /// Whether a word is the site's host. Where the address is not known, it has the shape of one, and is a logo.
    fn is_host(&self, word: &str) -> bool {
        let is_end = |end: &str| end.len() > 1 && end.bytes().all(|b| b.is_ascii_lowercase());
        if self.host.is_empty() {
            word.rsplit_once('.').is_some_and(|(_, end)| is_end(end)) && self.sites.contains(&letters(word))
        } else {
            word == self.host
        }
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

/// The parts of a title between its joints.
fn parts(title: &str) -> Vec<&str> {
    let joints = [BARS, DASHES, COLONS].into_iter().flatten();
    joints.fold(vec![title], |parts, joint| parts.into_iter().flat_map(|part| part.split(*joint)).collect())
}
