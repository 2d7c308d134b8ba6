//! Tells the article that was opened from others on the same page: those appended below it, or beside which it stands.
//!
//! It knows the articles of the page, and what was kept of each.
//!
//! Invariant: of the articles that are not the one, nothing stays; where it is not sure which is the one, all stays.

use super::{ARTICLE, Verdict, kept};
use crate::article::digest::shape;
use crate::article::sight::Sight;
use crate::article::stories::{Story, around, is_title};
use crate::article::vocabulary::{Name, Phrase};
use crate::page::{NodeId, Tag};
use crate::text::letters;

/// Share of the kept words that the first of several articles must have to be the one that was opened.
const FIRST_SHARE: f32 = 0.35;

/// Articles side by side from which on a page lists them.
const MANY: usize = 5;

/// Share of the kept words above which one of many is the article, and the others stand around it.
const MAIN: f32 = 0.5;

/// Drops what stands in an article with a headline below the first one, where that has most of the text.
pub(super) fn drop_appended(sight: &Sight, verdicts: &mut [Verdict]) {
    let (words, all) = words(sight, verdicts);
    let Some(first) = words.iter().position(|&words| words > 0) else { return };
    let story = &sight.stories[first];
    if story.headline.is_some() && words[first] as f32 >= FIRST_SHARE * all as f32 {
        drop_in(sight, verdicts, &|at| at > first, "belongs to another article below");
    }
}

/// Drops what stands in the equals of the one article whose headline is the page's title.
pub(super) fn drop_equals(sight: &Sight, verdicts: &mut [Verdict]) {
    let (words, _) = words(sight, verdicts);
    let is_own = |at: &usize| sight.stories[*at].is_titled && words[*at] >= ARTICLE;
    let mut own = (0..words.len()).filter(is_own);
    let (Some(own), None) = (own.next(), own.next()) else { return };
    let tag = |story: &Story| story.headline.map(|headline| sight.page.tag(headline));
    // An equal has a headline of the same level, or one that leads to its own page.
    let is_equal = |at: usize| {
        at != own && (tag(&sight.stories[own]) == tag(&sight.stories[at]) || sight.stories[at].is_led)
    };
    drop_in(sight, verdicts, &is_equal, "belongs to another article than the title's");
}

/// Drops what stands in elements that are built like the one with the page's headline, below it, and have a headline
/// and a byline of their own: pages that load the next article when the end of the first comes near.
pub(super) fn drop_next(sight: &Sight, verdicts: &mut [Verdict]) {
    let page = sight.page;
    let is_seen = |n: &NodeId| page.tag(*n) == Tag::H1 && !sight.measures.unseen[n.index()];
    let mut headlines = page.nodes().filter(is_seen);
    let title = letters(sight.title);
    let Some(own) = headlines.find(|&n| is_title(page, &title, n)) else { return };
    let Some(other) = headlines.next() else { return };
    let Some(around) = page.ancestors(own).find(|&n| page.contains(n, other)) else { return };
    let mut parts = page.children(around).skip_while(|&part| !page.contains(part, own));
    let Some(own) = parts.next() else { return };
    let words_in =
        |part: NodeId| sight.words(kept(verdicts).filter(|&i| page.contains(part, sight.chunks[i].node)));
    if (words_in(own) as f32) < FIRST_SHARE * words_in(around) as f32 {
        return;
    }
    for part in parts.filter(|&part| shape(page, part) == shape(page, own)) {
        let chunks = sight.within(part);
        let is_headed = chunks.clone().any(|i| page.tag(sight.chunks[i].node) == Tag::H1);
        if is_headed && chunks.clone().any(|i| is_signature(sight, i)) {
            for verdict in verdicts[chunks].iter_mut().filter(|verdict| verdict.kept) {
                *verdict = Verdict::dropped("belongs to another article below");
            }
        }
    }
}

/// Whether a chunk says who wrote what it stands in, or when.
fn is_signature(sight: &Sight, i: usize) -> bool {
    let own = sight.measures.own[sight.chunks[i].node.index()];
    let is_byline = own.has(Name::Byline) || sight.texts[i].phrases.begins(Phrase::Byline);
    is_byline || sight.page.tag(sight.chunks[i].inner) == Tag::Time
}

fn drop_in(sight: &Sight, verdicts: &mut [Verdict], is_other: &dyn Fn(usize) -> bool, reason: &'static str) {
    for (i, verdict) in verdicts.iter_mut().enumerate().filter(|(_, verdict)| verdict.kept) {
        let at = around(sight.page, sight.stories, sight.chunks[i].node);
        if at.is_some_and(|at| sight.stories[at].headline.is_some() && is_other(at)) {
            *verdict = Verdict::dropped(reason);
        }
    }
}

/// Whether a page shows many articles side by side, of which its title names none.
pub(in crate::article) fn is_series(sight: &Sight, verdicts: &[Verdict]) -> bool {
    let (words, all) = words(sight, verdicts);
    let (mut full, mut all_led) = (0, true);
    for (story, words) in sight.stories.iter().zip(words).filter(|(story, _)| story.headline.is_some()) {
        if story.is_titled || words as f32 > MAIN * all as f32 {
            return false;
        }
        if words >= ARTICLE {
            full += 1;
            all_led &= story.is_led;
        }
    }
    // What goes on in parts, as a report of a day does, has its headline above all of them.
    let is_above = |n: NodeId| {
        sight.page.tag(n) == Tag::H1
            && !sight.measures.unseen[n.index()]
            && around(sight.page, sight.stories, n).is_none()
    };
    full >= MANY && (all_led || !sight.page.nodes().any(is_above))
}

/// The words kept in each of the articles, and in all the page.
fn words(sight: &Sight, verdicts: &[Verdict]) -> (Vec<u32>, u32) {
    let (mut words, mut all) = (vec![0; sight.stories.len()], 0);
    for i in kept(verdicts) {
        all += sight.texts[i].words;
        if let Some(at) = around(sight.page, sight.stories, sight.chunks[i].node) {
            words[at] += sight.texts[i].words;
        }
    }
    (words, all)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::Read;
    use crate::page;

    #[test]
    fn the_next_article_is_another() {
        const TEXT: &str =
            "<p>The mill closed on Monday, and nobody in the valley knew why it had, said its owner.";
        let part = |class: &str, headline: &str, byline: &str, text: &str| {
            format!("<div class={class}><h1>{headline}</h1><i>{byline}</i>{text}</div>")
        };
        let own = part("story-1", "The mill has closed", "By Ann Miller", &TEXT.repeat(4));
        let next = |class: &str, byline: &str| part(class, "Bridges", byline, "<p>x is another story.");
        let cases: &[(&str, String, bool)] = &[
            ("built alike", next("story-2", "By Joan Baker"), false),
            ("with a time", next("story-2", "<time>3 May</time>"), false),
            ("the one behind it, too", next("story-2", "By Joan Baker").repeat(2), false),
            ("built otherwise", next("more", "By Joan Baker"), true),
            ("not signed: a part of a guide", next("story-2", "Of stone"), true),
        ];
        for (name, html, expected) in cases {
            let page = page::from_html(&format!("<title>The mill has closed</title>{own}{html}"), "");
            let read = Read::new(&page);
            let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
            drop_next(&read.sight(&page), &mut verdicts);
            let is_left = kept(&verdicts).any(|i| read.chunks[i].block.text.starts_with('x'));
            assert_eq!(is_left, *expected, "{name}: {verdicts:?}");
        }
    }
}
