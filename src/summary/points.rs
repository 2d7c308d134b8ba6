//! The article as a list of points under its own headings, so that a long read is covered from start to end.
//!
//! Invariant: groups stand in reading order, none is empty, and a sentence is in one group only.

use super::Length;
use super::choose::{self, Choice, Field, Limit, Needs};
use super::length;
use crate::article::Role;
use crate::order::{descending, sorted};

/// Most points of a list; more is no summary. Where there are more sections, so many are spread over the article.
const MOST_POINTS: usize = 15;

/// A section of fewer words is left out where there are others: a note, a signature.
const FEWEST_WORDS: usize = 25;

/// The chosen sentences of one section of the article.
pub(crate) struct Section {
    /// The heading's block.
    pub heading: Option<usize>,
    /// The sentences, in reading order, each with the shortest length that has it.
    pub sentences: Vec<(usize, Length)>,
}

/// Chooses points: first the best of each section, then the best of all, as far as a third of the article goes.
/// Where the article has no headings of its own, the sentences of the summary are its points.
pub(crate) fn points(field: &Field, summary: &[(usize, Length)]) -> Vec<Section> {
    let sections = sections(field);
    if sections.len() < 2 {
        return vec![Section { heading: None, sentences: summary.to_vec() }];
    }
    let limit = Limit { sentences: MOST_POINTS, words: length::third(field.draft) };
    let mut choice = Choice::default();
    for section in spread(&sections) {
        let one = Limit { sentences: (choice.taken.len() + 1).min(limit.sentences), ..limit };
        choose::extend(field, &mut choice, one, Needs::Met, &|i| section.has(i));
        // A section that speaks only of whom others introduce is not passed over for that.
        choose::extend(field, &mut choice, one, Needs::Open, &|i| section.has(i));
    }
    let more = Limit { sentences: summary.len().max(choice.taken.len()).min(limit.sentences), ..limit };
    choose::extend(field, &mut choice, more, Needs::Met, &|i| sections.iter().any(|s| s.has(i)));
    let ranked = ranked(field, &choice.taken, summary);
    let of = |i: usize| ranked.iter().find(|(j, _)| i == *j).copied();
    let keep = |section: Section| Section {
        sentences: section.sentences.into_iter().filter_map(|(i, _)| of(i)).collect(),
        ..section
    };
    sections.into_iter().map(keep).filter(|s| !s.sentences.is_empty()).collect()
}

/// As many sections as there may be points, evenly from the first to the last.
fn spread(sections: &[Section]) -> impl Iterator<Item = &Section> {
    let count = sections.len().min(MOST_POINTS);
    let steps = count.max(2) - 1;
    (0..count).filter_map(move |k| sections.get(k * (sections.len() - 1) / steps))
}

impl Section {
    fn has(&self, sentence: usize) -> bool {
        self.sentences.iter().any(|(i, _)| *i == sentence)
    }
}

/// The points with their lengths: each length has as many of the best as the summary has sentences there.
fn ranked(field: &Field, taken: &[usize], summary: &[(usize, Length)]) -> Vec<(usize, Length)> {
    let best = descending(taken.iter().map(|&i| field.scores.sentences[i]));
    let count = |longest: Length| summary.iter().filter(|(_, length)| *length <= longest).count();
    let length = |rank: usize| match rank {
        _ if rank < count(Length::Short) => Length::Short,
        _ if rank < count(Length::Medium) => Length::Medium,
        _ => Length::Long,
    };
    let mut ranked: Vec<_> =
        sorted(best.into_iter().enumerate().map(|(rank, k)| (taken[k], length(rank))).collect());
    // One that leans on the point before it never stands in a length without it.
    let place = |i: usize| field.draft.sentences[i].place;
    for k in (1..ranked.len()).rev() {
        let ((before, earlier), (i, length)) = (ranked[k - 1], ranked[k]);
        if field.stands[i].leans.is_some() && place(before) + 1 == place(i) {
            ranked[k - 1].1 = earlier.min(length);
        }
    }
    ranked
}

/// All sentences by the headings they stand under.
fn sections(field: &Field) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut heading = None;
    let mut block = 0;
    for (i, sentence) in field.draft.sentences.iter().enumerate() {
        while block <= sentence.block {
            if matches!(field.draft.article.blocks[block].role, Role::Heading(_)) {
                heading = Some(block);
            }
            block += 1;
        }
        match sections.last_mut() {
            Some(last) if last.heading == heading => last.sentences.push((i, Length::Long)),
            _ => sections.push(Section { heading, sentences: vec![(i, Length::Long)] }),
        }
    }
    let words = |s: &Section| s.sentences.iter().map(|&(i, _)| field.draft.sentences[i].words).sum::<usize>();
    sections.retain(|s| words(s) >= FEWEST_WORDS);
    sections
}
