//! Describes each chunk in numbers: its text, its element, what surrounds it, and where it stands.
//!
//! It knows everything that the steps before have measured, and nothing of what the numbers will be used for.
//!
//! Invariant: each chunk has the same features in the same order, and each costs no more than the depth of the
//! page.

use super::sums::{Anchors, FAR, Sums, anchors, sum};
use crate::article::cut::Chunk;
use crate::article::measure::Within;
use crate::article::observe::{End, Text};
use crate::article::sight::Sight;
use crate::article::trees::Row;
use crate::article::vocabulary::{Name, Phrase};
use crate::page::{NodeId, Page, Tag};

/// Room for the features of a chunk; there are a few less.
const ROOM: usize = 192;

/// The features of a chunk. They have their place from the start, so that to add one is to write it there.
struct Values {
    all: [f32; ROOM],
    count: usize,
}

impl Default for Values {
    fn default() -> Values {
        Values { all: [0.0; ROOM], count: 0 }
    }
}

impl Row for Values {
    fn push_by(&mut self, _: impl FnOnce() -> &'static str, value: f32) {
        if let Some(place) = self.all.get_mut(self.count) {
            *place = value;
            self.count += 1;
        }
    }
}

/// Hands over the features of each chunk.
pub(crate) fn features(sight: &Sight, mut hand_over: impl FnMut(&[f32])) {
    describe(sight, |row: Values| hand_over(&row.all[..row.count]));
}

/// The features' names, by a page that has a chunk.
pub(crate) fn names(sight: &Sight) -> Vec<&'static str> {
    let mut names = Vec::new();
    describe(sight, |row| names = row);
    names
}

/// Hands over the row of each chunk.
fn describe<R: Row + Default>(sight: &Sight, mut hand_over: impl FnMut(R)) {
    let sums = sum(sight);
    let n = sight.chunks.len();
    let anchors = anchors(sight.prose);
    let mut before = 0.0;
    let mut heading = None;
    for i in 0..n {
        let mut row = R::default();
        text(&mut row, &sight.chunks[i], &sight.texts[i]);
        element(&mut row, sight, i);
        surroundings(&mut row, sight, &sums, i);
        let (overlap, covers) = sums.echoes[i].of_title();
        row.push("title overlap", overlap);
        row.push("title covers", covers);
        let (overlap, covers) = sums.echoes[i].of_description();
        row.push("description overlap", overlap);
        row.push("description covers", covers);
        position(&mut row, sight, &sums, i, before, &anchors);
        neighbours(&mut row, sight, i, heading);
        whole(&mut row, sight, &sums);
        before += sight.prose[i];
        hand_over(row);
        if sight.heading_level(i).is_some() {
            heading = Some(i);
        }
    }
}

fn text(row: &mut impl Row, chunk: &Chunk, t: &Text) {
    let words = t.words.max(1) as f32;
    let letters = t.letters.max(1) as f32;
    let weight = chunk.weight.max(1) as f32;
    row.push("weight", chunk.weight as f32);
    row.push("words", t.words as f32);
    row.push("letters a word", letters / words);
    row.push("stops", t.stops as f32);
    row.push("words a stop", words / (t.stops as f32 + 1.0));
    row.push("commas", t.commas as f32);
    row.push("commas a word", t.commas as f32 / words);
    row.push("digits a letter", t.digits as f32 / letters);
    row.push("capitals a word", t.capitals as f32 / words);
    row.push("upper a letter", t.upper as f32 / letters);
    row.push("joints", t.joints as f32);
    row.flag("quoted", t.quoted);
    row.flag("begins small", t.begins_small);
    row.flag("begins digit", t.begins_digit);
    row.flag("at", t.at);
    row.push(
        "end",
        match t.end {
            End::Open => 0.0,
            End::Arrow => 1.0,
            End::Ellipsis => 2.0,
            End::Colon => 3.0,
            End::Sentence => 4.0,
        },
    );
    row.push("linked", chunk.linked as f32 / weight);
    row.push("links", f32::from(chunk.links));
    row.push("bold", chunk.bold as f32 / weight);
    row.push("italic", chunk.italic as f32 / weight);
    const PHRASES: [(&str, Phrase); 9] = [
        ("phrase related", Phrase::Related),
        ("phrase promo", Phrase::Promo),
        ("phrase consent", Phrase::Consent),
        ("phrase credit", Phrase::Credit),
        ("phrase byline", Phrase::Byline),
        ("phrase ad", Phrase::Ad),
        ("phrase share", Phrase::Share),
        ("phrase rights", Phrase::Rights),
        ("phrase paywall", Phrase::Paywall),
    ];
    for (i, phrase) in const { seconds(&PHRASES) }.into_iter().enumerate() {
        row.push_by(
            || PHRASES[i].0,
            f32::from(u8::from(t.phrases.has(phrase)) + u8::from(t.phrases.begins(phrase))),
        );
    }
}

/// What each pair tells the name of.
const fn seconds<T: Copy, const N: usize>(pairs: &[(&str, T); N]) -> [T; N] {
    let mut seconds = [pairs[0].1; N];
    let mut i = 0;
    while i < N {
        seconds[i] = pairs[i].1;
        i += 1;
    }
    seconds
}

const NAMES: [(&str, Name); 25] = [
    ("named body", Name::Body),
    ("named caption", Name::Caption),
    ("named byline", Name::Byline),
    ("named bio", Name::Bio),
    ("named date", Name::Date),
    ("named standfirst", Name::Standfirst),
    ("named related", Name::Related),
    ("named promo", Name::Promo),
    ("named ad", Name::Ad),
    ("named share", Name::Share),
    ("named comment", Name::Comment),
    ("named nav", Name::Nav),
    ("named footer", Name::Footer),
    ("named header", Name::Header),
    ("named side", Name::Side),
    ("named tags", Name::Tags),
    ("named consent", Name::Consent),
    ("named paywall", Name::Paywall),
    ("named contents", Name::Contents),
    ("named media", Name::Media),
    ("named unseen", Name::Unseen),
    ("named meta", Name::Meta),
    ("named pull quote", Name::PullQuote),
    ("named box", Name::Box),
    ("named shop", Name::Shop),
];

const PLACES: [(&str, Within); 17] = [
    ("in article", Within::Article),
    ("in main", Within::Main),
    ("in aside", Within::Aside),
    ("in nav", Within::Nav),
    ("in footer", Within::Footer),
    ("in header", Within::Header),
    ("in figure", Within::Figure),
    ("in caption", Within::Caption),
    ("in form", Within::Form),
    ("in table", Within::Table),
    ("in list", Within::List),
    ("in quote", Within::Quote),
    ("in link", Within::Link),
    ("in dialog", Within::Dialog),
    ("in body", Within::Body),
    ("in section", Within::Section),
    ("in veiled", Within::Veiled),
];

fn element(row: &mut impl Row, sight: &Sight, i: usize) {
    let chunk = &sight.chunks[i];
    let (node, inner) = (chunk.node.index(), chunk.inner.index());
    let m = sight.measures;
    let tag = sight.page.tag(chunk.node);
    let own = sight.names(i);
    let (near, around) = (m.near[node].with(m.near[inner]), m.around[node]);
    row.push("tag", tag_class(tag));
    row.push("heading", f32::from(tag.heading_level().unwrap_or(0)));
    for (i, value) in const { seconds(&NAMES) }.into_iter().enumerate() {
        // The nearest of: itself, the two above, any above.
        let level = if own.has(value) {
            3
        } else if near.has(value) {
            2
        } else {
            u8::from(around.has(value))
        };
        row.push_by(|| NAMES[i].0, f32::from(level));
    }
    for (i, within) in const { seconds(&PLACES) }.into_iter().enumerate() {
        row.push_by(|| PLACES[i].0, f32::from(u8::from(m.place[inner].is_in(within))));
    }
}

fn tag_class(tag: Tag) -> f32 {
    match tag {
        Tag::P => 0.0,
        Tag::Div => 1.0,
        Tag::Li => 2.0,
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => 3.0,
        Tag::Td | Tag::Th => 4.0,
        Tag::Blockquote => 5.0,
        Tag::Figcaption => 6.0,
        Tag::Pre => 7.0,
        Tag::Section | Tag::Article | Tag::Main => 8.0,
        Tag::Dt | Tag::Dd => 9.0,
        _ => 10.0,
    }
}

/// Pushes the values of one that may not be there.
fn push_all<const N: usize>(
    row: &mut impl Row,
    name: impl Fn(usize) -> &'static str,
    values: Option<[f32; N]>,
) {
    for (i, value) in values.unwrap_or([-1.0; N]).into_iter().enumerate() {
        row.push_by(|| name(i), value);
    }
}

const ABOVE: [[&str; 6]; 3] = [
    ["parent weight", "parent linked", "parent mass", "parent chunks", "parent alike", "parent direct"],
    ["second weight", "second linked", "second mass", "second chunks", "second alike", "second direct"],
    ["third weight", "third linked", "third mass", "third chunks", "third alike", "third direct"],
];

fn surroundings(row: &mut impl Row, sight: &Sight, sums: &Sums, i: usize) {
    let chunk = &sight.chunks[i];
    let m = sight.measures;
    let total = m.total.max(1) as f32;
    let prose = sums.all_prose.max(1.0);
    let mut above = sight.page.ancestors(chunk.node);
    let levels = std::iter::repeat_with(|| above.next().map(NodeId::index)).take(ABOVE.len());
    for (names, node) in levels.enumerate() {
        let values = node.map(|node| {
            [
                m.weight[node] as f32 / total,
                m.linked[node] as f32 / m.weight[node].max(1) as f32,
                sums.mass[node] / prose,
                f32::from(sums.count[node]),
                f32::from(sums.alike[node]),
                sums.direct[node] / prose,
            ]
        });
        push_all(row, |i| ABOVE[names][i], values);
    }
    let node = chunk.node.index();
    row.push("own share", m.weight[node] as f32 / total);
    row.push("own alike", f32::from(sums.alike[node]));
    row.push("own chunks", f32::from(sums.count[node]));
    row.push("depth", f32::from(m.depth[node]));
    row.push("below root", below(sight.page, sight.root, chunk.node));
    row.push("above root", below(sight.page, chunk.node, sight.root));
    row.push("below best", below(sight.page, sums.best, chunk.node));
    row.push("above best", below(sight.page, chunk.node, sums.best));
    row.flag("same depth as best", m.depth[node] == m.depth[sums.best.index()] + 1);
}

/// How far `node` is below the nearest element that `other` is also in, up to [`DEEP`].
fn below(page: &Page, other: NodeId, node: NodeId) -> f32 {
    let (mut levels, mut above) = (0, Some(node));
    while let Some(around) = above.filter(|&a| levels < DEEP && !page.contains(a, other)) {
        above = page.parent(around);
        levels += 1;
    }
    levels as f32
}

/// Levels above a text that are looked at: no page that people made has as many.
const DEEP: usize = 256;

fn position(row: &mut impl Row, sight: &Sight, sums: &Sums, i: usize, before: f32, anchors: &Anchors) {
    let n = sight.chunks.len();
    row.push("place", i as f32 / n as f32);
    row.push("prose before", before / sums.all_prose.max(1.0));
    row.push("prose amount before", before);
    row.push("prose amount after", sums.all_prose - before - sight.prose[i]);
    let from_headline =
        sums.headline.map_or(FAR as f32, |h| (i as f32 - h as f32).clamp(-(FAR as f32), FAR as f32));
    row.push("from headline", from_headline);
    row.push("since anchor", anchors.since[i] as f32);
    row.push("until anchor", anchors.until[i] as f32);
    row.push("anchors before", anchors.before[i] as f32);
    row.push("anchors after", anchors.after[i] as f32);
    row.push("same text", f32::from(sums.same[i]));
    let anchor_parent = |at: Option<usize>| {
        at.map_or(-1.0, |a| below(sight.page, sight.chunks[a].node, sight.chunks[i].node))
    };
    row.push(
        "below anchor before",
        anchor_parent(i.checked_sub(anchors.since[i]).filter(|_| anchors.before[i] > 0)),
    );
    row.push(
        "below anchor after",
        anchor_parent(Some(i + anchors.until[i]).filter(|&a| a < n && anchors.after[i] > 0)),
    );
}

const BESIDE: [[&str; 6]; 4] = [
    ["previous weight", "previous linked", "previous end", "previous tag", "previous kind", "previous prose"],
    ["next weight", "next linked", "next end", "next tag", "next kind", "next prose"],
    [
        "previous weight 2",
        "previous linked 2",
        "previous end 2",
        "previous tag 2",
        "previous kind 2",
        "previous prose 2",
    ],
    ["next weight 2", "next linked 2", "next end 2", "next tag 2", "next kind 2", "next prose 2"],
];

fn neighbours(row: &mut impl Row, sight: &Sight, i: usize, heading: Option<usize>) {
    for (names, at) in [i.checked_sub(1), Some(i + 1), i.checked_sub(2), Some(i + 2)].into_iter().enumerate()
    {
        let values = at.filter(|&a| a < sight.chunks.len()).map(|other| {
            let chunk = &sight.chunks[other];
            let same_kind = sight.page.parent(chunk.node) == sight.page.parent(sight.chunks[i].node);
            [
                chunk.weight as f32,
                chunk.linked as f32 / chunk.weight.max(1) as f32,
                f32::from(u8::from(sight.texts[other].end == End::Sentence)),
                tag_class(sight.page.tag(chunk.node)),
                f32::from(u8::from(same_kind)),
                sight.prose[other],
            ]
        });
        push_all(row, |i| BESIDE[names][i], values);
    }
    let phrase = |p: Phrase| heading.map_or(-1.0, |h| f32::from(u8::from(sight.texts[h].phrases.has(p))));
    row.push("heading far", heading.map_or(FAR as f32, |h| (i - h).min(FAR) as f32));
    row.push("heading level before", heading.map_or(0.0, |h| f32::from(sight.heading_level(h).unwrap_or(0))));
    row.push("heading related", phrase(Phrase::Related));
    row.push("heading promo", phrase(Phrase::Promo));
    row.push("heading share", phrase(Phrase::Share));
    row.push("heading byline", phrase(Phrase::Byline));
    row.push(
        "heading below",
        heading.map_or(-1.0, |h| below(sight.page, sight.chunks[h].node, sight.chunks[i].node)),
    );
}

fn whole(row: &mut impl Row, sight: &Sight, sums: &Sums) {
    let m = sight.measures;
    row.push("page weight", m.total as f32);
    row.push("page chunks", sight.chunks.len() as f32);
    row.push("page linked", m.linked.first().copied().unwrap_or(0) as f32 / m.total.max(1) as f32);
    row.push("page prose", sums.all_prose / m.total.max(1) as f32);
    row.push("root mass", sums.mass[sight.root.index()] / sums.all_prose.max(1.0));
    row.push("root weight", m.weight[sight.root.index()] as f32 / m.total.max(1) as f32);
    row.push("best direct", sums.direct[sums.best.index()] / sums.all_prose.max(1.0));
}
