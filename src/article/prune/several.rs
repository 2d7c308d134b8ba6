//! Tells the article that was opened from others on the same page: those appended below it, or beside which it stands.
//!
//! It knows the articles of the page, and what was kept of each.
//!
//! Invariant: of the articles that are not the one, nothing stays; where it is not sure which is the one, all stays.

use super::{Verdict, kept};
use crate::article::sight::Sight;
use crate::article::stories::{Story, around};
use crate::page::{NodeId, Tag};

/// Share of the kept words that the first of several articles must have to be the one that was opened.
const FIRST_SHARE: f32 = 0.35;

/// Words of an article; fewer are a teaser.
const ARTICLE: u32 = 40;

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
