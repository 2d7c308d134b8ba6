//! Decides for each chunk whether it stays, and says why.
//!
//! It knows scores and neighbours: a heading stays for the text below it.
//!
//! Invariant: each chunk gets exactly one verdict, with its reason.

mod between;
mod boxes;
mod captions;
mod frames;
mod gallery;
mod headline;
mod labels;
mod leftovers;
mod notes;
mod reasons;
mod repeats;
mod several;
mod signatures;
mod teasers;
mod threads;

use super::measure::{VETO, Within};
use super::observe::End;
use super::sight::Sight;
use super::vocabulary::{Name, Phrase, is_stub, phrases};
use crate::page::{NodeId, Tag};
pub(super) use between::keep_between;
pub(super) use headline::drop_headline_again;
use labels::{is_mark, label};
pub(super) use leftovers::drop_leftovers;
pub(super) use several::is_series;

/// Words of an article; fewer are a teaser, a headline, the first post of a forum, or nothing beside which other text
/// stands.
const ARTICLE: u32 = 40;

/// Whether a chunk stays, and why.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub(super) kept: bool,
    pub(super) step: &'static str,
    pub(super) reason: &'static str,
}

impl Verdict {
    /// That a chunk goes although its score would keep it.
    pub(super) const fn dropped(reason: &'static str) -> Verdict {
        Verdict { kept: false, step: "prune", reason }
    }
}

/// The chunks that stay, in reading order.
pub(super) fn kept(verdicts: &[Verdict]) -> impl DoubleEndedIterator<Item = usize> {
    (0..verdicts.len()).filter(|&i| verdicts[i].kept)
}

/// Judges all chunks.
pub(super) fn prune(sight: &Sight, scores: &[f32], threshold: f32) -> Vec<Verdict> {
    let mut verdicts: Vec<Verdict> = (0..scores.len())
        .map(|i| {
            if scores[i] >= threshold {
                return Verdict { kept: true, step: "score", reason: "reads like the article" };
            }
            let said = reasons::against(sight.page, sight.measures, &sight.chunks[i], &sight.texts[i]);
            Verdict { kept: false, step: "score", reason: said.unwrap_or("reads unlike the article") }
        })
        .collect();
    let subject = subject(sight, scores, &verdicts);
    // Where much of the text is named so, the name is for what is to be paid for.
    let has_walls = (0..scores.len()).filter(|&i| scores[i] >= SURE && is_wall(sight, i)).count() < OFTEN;
    for i in 0..verdicts.len() {
        if verdicts[i].kept
            && let Some(reason) = misplaced(sight, &subject, i, scores[i])
                .or((has_walls && scores[i] < SURE && is_wall(sight, i)).then_some("is named a paywall"))
        {
            verdicts[i] = Verdict::dropped(reason);
        }
    }
    captions::drop_captions(sight, &mut verdicts);
    repeats::drop_repeated(sight, &mut verdicts);
    repeats::drop_contents(sight, &mut verdicts);
    repeats::drop_copies(sight, &mut verdicts);
    gallery::drop_gallery(sight, &mut verdicts);
    several::drop_appended(sight, &mut verdicts);
    drop_beside(sight, &mut verdicts);
    leftovers::drop_bare_headings(sight, &mut verdicts);
    verdicts
}

/// A text of up to this weight is dropped for a phrase it begins with, where it stands alone in its element.
const PHRASED: u32 = 140;

/// A score from which on a set phrase is taken for the article's own words.
const SURE: f32 = 0.9;

/// What a site asks of its readers.
pub(super) const ASKS: &[(Phrase, &str)] = &[
    (Phrase::Promo, "asks to subscribe, to follow or to buy"),
    (Phrase::Consent, "is about consent or terms"),
    (Phrase::Paywall, "says that the rest is for subscribers"),
    (Phrase::Rights, "is a notice of rights, or whose opinion it is"),
];

/// What stands among the text of articles and is none of it, by signs that mean the same on every site.
fn misplaced(sight: &Sight, subject: &[Phrase], i: usize, score: f32) -> Option<&'static str> {
    let (chunk, text) = (&sight.chunks[i], &sight.texts[i]);
    let (own, place) = (sight.names(i), sight.place(i));
    if place.is_in(Within::Caption) {
        return Some("is a caption");
    }
    let is_heading = sight.heading_level(i).is_some();
    let is_part = chunk.weight <= QUOTED && chunk.weight as f32 <= VETO * sight.measures.total as f32;
    if is_part && !is_heading && own.has(Name::Caption) {
        return Some("is named a caption");
    }
    if is_biography(sight, i) {
        return Some("is named an author's biography");
    }
    if sight.measures.near[chunk.node.index()].has(Name::Post) && is_part {
        return Some("is a post of a network");
    }
    if text.letters == text.digits && sight.page.tag(chunk.inner) == Tag::Time {
        return Some("is a time");
    }
    if !place.is_in(Within::Pre) && is_mark(&chunk.block.text) {
        return Some("is a mark of the tools that made the page");
    }
    if text.letters == 0 && !place.is_in(Within::Pre) && !place.is_in(Within::Table) {
        return Some("has no words");
    }
    if chunk.weight > PHRASED {
        // The headlines of others in one cell, a break between each and the next.
        let is_list = !is_heading && chunk.is_led() && text.phrases.begins(Phrase::Related);
        return is_list.then_some("leads to other articles");
    }
    by_words(sight, subject, i, score)
}

/// What a short text says that is none of the article.
fn by_words(sight: &Sight, subject: &[Phrase], i: usize, score: f32) -> Option<&'static str> {
    let (chunk, text) = (&sight.chunks[i], &sight.texts[i]);
    let (own, place) = (sight.names(i), sight.place(i));
    let is_heading = sight.heading_level(i).is_some();
    let around = sight.page.parent(chunk.node).into_iter().chain([chunk.node]);
    if is_stub(&chunk.block.text) || around.map(|n| sight.page.text(n)).any(asks_before_stub) {
        return Some("offers a summary");
    }
    if !is_heading && own.has(Name::PullQuote) {
        return Some("is named a pull quote");
    }
    // What does not end like a sentence is none of the article's, however sure the trees are of its place; but the
    // items of a guide seldom do, and a colon leads to what follows.
    let is_item = place.is_in(Within::List);
    let is_open = !matches!(text.end, End::Sentence | End::Colon) && !is_item;
    if !is_heading && let Some(reason) = label(&chunk.block.text, text, place) {
        return Some(reason);
    }
    // "Related: ten mills to see." is no sentence of the article's.
    let is_led = || {
        let label =
            chunk.block.text.split_once([':', '：']).map(|(label, _)| label.split_whitespace().count());
        text.phrases.begins(Phrase::Related) && label.is_some_and(|words| words <= LABEL as usize)
    };
    let is_own = || text.words > LABEL && score >= SURE && !is_open && !is_led();
    let is_button = text.phrases.begins(Phrase::Button) && text.words <= BUTTON;
    if is_heading && !is_button || is_own() {
        return None;
    }
    const SIGNS: &[(Phrase, &str)] = &[
        (Phrase::Stub, "offers a summary"),
        (Phrase::Ad, "is an advertisement or its mark"),
        (Phrase::Related, "leads to another article"),
        (Phrase::Button, "is a button, or an empty place"),
    ];
    // "Recommended wheels" leads nowhere.
    let leads = chunk.linked > 0 || text.end == End::Colon || is_led();
    let is_sign = |phrase: Phrase| text.phrases.begins(phrase) && (leads || phrase != Phrase::Related);
    if let Some(sign) = SIGNS.iter().find(|(phrase, _)| is_sign(*phrase)) {
        return Some(sign.1);
    }
    // Guides compare what is free to try in cells and items.
    if !sight.is_press && (is_item || place.is_in(Within::Table)) {
        return None;
    }
    // In a box that is named for asking, an article about asking asks too.
    let is_box = own.has(Name::Promo) || sight.measures.near[chunk.node.index()].has(Name::Promo);
    let is_said = |phrase: &Phrase| !is_open && !is_box && subject.contains(phrase);
    let asks = ASKS.iter().find(|(phrase, _)| text.phrases.has(*phrase) && !is_said(phrase));
    asks.filter(|_| score < SURE || is_open).map(|sign| sign.1)
}

/// Bytes of an element that holds a question and the button of a stub, at most.
const STUB: usize = 400;

/// Whether an element says nothing but a question, in any words, and those of a stub's button, which is no text.
fn asks_before_stub(text: &str) -> bool {
    const MARKS: [char; 3] = ['?', '？', '؟'];
    text.len() <= STUB && text.rsplit_once(MARKS).is_some_and(|(_, offer)| is_stub(offer))
}

/// Texts of an article itself with the same phrase from which on it is what the article is about.
const OFTEN: usize = 3;

/// The asks that the article is about: an article about newsletters says the word in its headline, or time and again
/// in texts that are too long to ask for anything, or of which the trees are sure.
fn subject(sight: &Sight, scores: &[f32], verdicts: &[Verdict]) -> Vec<Phrase> {
    let title = phrases(sight.title);
    let is_own = |i: &usize| scores[*i] >= SURE || verdicts[*i].kept && sight.chunks[*i].weight > PHRASED;
    let says = |phrase: Phrase| {
        (0..scores.len()).filter(is_own).filter(|&i| sight.texts[i].phrases.has(phrase)).count()
    };
    ASKS.iter().map(|ask| ask.0).filter(|&ask| title.has(ask) || says(ask) >= OFTEN).collect()
}

/// Whether the element, or one of the two above it, is named an author's biography, and is small enough to be one.
fn is_biography(sight: &Sight, i: usize) -> bool {
    let (m, node) = (sight.measures, sight.chunks[i].node.index());
    m.around[node].has(Name::Bio) && m.near[node].has(Name::Bio)
}

/// Whether a text stands in an element that is named as a wall before the rest, and that is small. A heading's own name
/// is made of its words, and a cell's of those of its column.
fn is_wall(sight: &Sight, i: usize) -> bool {
    let (page, m) = (sight.page, sight.measures);
    let node = sight.chunks[i].node;
    let named = |n: &NodeId| m.own[n.index()].has(Name::Paywall);
    let is_word = sight.heading_level(i).is_some() || m.place[node.index()].is_in(Within::Table);
    let around =
        std::iter::once(node).chain(page.ancestors(node)).take(WALL_LEVELS).skip(usize::from(is_word));
    let wall = around.filter(named).map(|n| m.weight[n.index()]).max();
    wall.is_some_and(|weight| weight <= WALL && weight as f32 <= VETO * m.total as f32)
}

/// Elements above a text in which the name of a wall is looked for.
const WALL_LEVELS: usize = 3;

/// Weight up to which an element named after a paywall is the wall, not what stands behind it.
const WALL: u32 = 400;

/// Words up to which a text that begins with a set phrase is nothing but a label.
const LABEL: u32 = 3;

/// Words up to which a heading that begins like a button is one, or stands above a table of contents.
const BUTTON: u32 = 4;

/// Weight up to which a text may be a caption, or a quotation pulled from the body.
const QUOTED: u32 = 300;

/// Drops what stands aside of the one `article` element that has a headline, when it is outside of it: a short
/// article holds too little for its surroundings to look unlike it.
fn drop_beside(sight: &Sight, verdicts: &mut [Verdict]) {
    const BESIDE: [Within; 4] = [Within::Aside, Within::Nav, Within::Footer, Within::Dialog];
    let page = sight.page;
    let headlines: Vec<NodeId> = page.nodes().filter(|&n| page.tag(n) == Tag::H1).collect();
    let has_headline = |article: NodeId| {
        let next = headlines.get(headlines.partition_point(|&headline| headline < article));
        next.is_some_and(|&headline| page.contains(article, headline))
    };
    let is_shown = |article: NodeId| sight.measures.weight[article.index()] > 0;
    let mut headed = page.nodes().filter(|&n| page.tag(n) == Tag::Article && is_shown(n) && has_headline(n));
    let (Some(article), None) = (headed.next(), headed.next()) else { return };
    if !sight.chunks.iter().zip(verdicts.iter()).any(|(c, v)| v.kept && page.contains(article, c.node)) {
        return;
    }
    for (i, verdict) in verdicts.iter_mut().enumerate().filter(|(_, verdict)| verdict.kept) {
        let is_beside = BESIDE.iter().any(|within| sight.place(i).is_in(*within));
        if is_beside && !page.contains(article, sight.chunks[i].node) {
            *verdict = Verdict::dropped("stands beside the article");
        }
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::page;

    pub(super) const TEXT: &str =
        "<p>The mill closed on Monday, and nobody in the valley knew why it had, said its owner.</p>";

    /// What is left of a page of which all is kept but what is marked as `x`.
    pub(super) fn left(html: &str, drop: impl Fn(&Sight, &mut [Verdict])) -> Vec<String> {
        let page = page::from_html(&format!("<meta name=author content='Ann Miller'><body>{html}"), "");
        let read = Read::new(&page);
        let mut verdicts: Vec<Verdict> = (read.chunks.iter())
            .map(|chunk| Verdict { kept: chunk.block.text != "x", step: "", reason: "" })
            .collect();
        drop(&read.sight(&page), &mut verdicts);
        let kept = read.chunks.iter().zip(&verdicts).filter(|(_, verdict)| verdict.kept);
        kept.map(|(chunk, _)| chunk.block.text.clone()).filter(|text| !TEXT.contains(text.as_str())).collect()
    }

    #[test]
    fn what_is_named_a_wall_goes_where_the_text_is_not() {
        let walled = TEXT.replace("<p", "<p class=paywall").repeat(OFTEN);
        let cases = [
            ("a wall", format!("{}<div class=paywall><p>Now what?</div>", TEXT.repeat(OFTEN)), false),
            ("a text that is paid for", format!("{walled}<p class=paywall>Now what?"), true),
            ("a cell", format!("{TEXT}<table><td class=premium>Now what?</table>"), true),
            ("a heading", format!("{TEXT}<h2 id=premium-mills>Now what?</h2><p>It turns on."), true),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body>{html}"), "");
            let read = Read::new(&page);
            let is_asked = |chunk: &crate::article::cut::Chunk| chunk.block.text == "Now what?";
            let scores: Vec<f32> =
                read.chunks.iter().map(|chunk| if is_asked(chunk) { 0.6 } else { SURE }).collect();
            let verdicts = prune(&read.sight(&page), &scores, 0.5);
            let asked = read.chunks.iter().position(is_asked);
            assert_eq!(asked.map(|i| verdicts[i].kept), Some(expected), "{name}");
        }
    }

    #[test]
    fn a_question_before_the_button_of_a_stub_is_part_of_it() {
        for (html, expected) in [
            ("<div>Short of time? <button>Summarize this article</button></div>", false),
            ("<div>急いでいますか？<button>この記事を要約する</button></div>", false),
            ("<div><p>Short of time?</p><button>Summarize this article</button></div>", false),
            ("<div>Short of time? <button>Buy a watch</button></div>", true),
        ] {
            let page = page::from_html(&format!("<body>{html}"), "");
            let read = Read::new(&page);
            assert_eq!(prune(&read.sight(&page), &[0.95], 0.5)[0].kept, expected, "{html}");
        }
    }

    #[test]
    fn what_leads_to_another_article_has_a_link_or_leads_to_one() {
        let cases = [
            ("a link", "<p>See also <a href=x>the wheel", false),
            ("a colon", "<p>See also the wheel:", false),
            ("a label", "<p>Watch: the wheel turns", false),
            (
                "headlines in one cell",
                "<div>Related stories<br><a href=x>Why the oldest of all the wheels of the valley no longer turns, and who broke it</a><br><a href=y>The oak that fell on the bridge has been there for a hundred years, says its owner</a>",
                false,
            ),
            ("neither", "<p>Recommended wheels", true),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<body>{TEXT}{html}"), "");
            let read = Read::new(&page);
            let verdicts = prune(&read.sight(&page), &[0.95, 0.6], 0.5);
            assert_eq!(verdicts[1].kept, expected, "{name}");
        }
    }
}
