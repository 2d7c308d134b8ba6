//! The article as a list of points under its own headings, so that a long read is covered from start to end.
//!
//! Invariant: groups stand in reading order, none is empty, and a sentence is in one group only.

use super::choose::{self, Choice, Field, Limit};
use super::length;
use crate::article::Role;

/// Most points of a list; more is no summary.
const MOST_POINTS: usize = 15;

/// A section of fewer words is left out where there are others: a note, a signature.
const FEWEST_WORDS: usize = 25;

/// The chosen sentences of one section of the article.
pub(crate) struct Section {
    /// The heading's block.
    pub heading: Option<usize>,
    /// The sentences, in reading order.
    pub sentences: Vec<usize>,
}

/// Chooses points: first the best of each section, then the best of all, as far as a third of the article goes.
/// Where the article has no headings of its own, the sentences of the long summary are its points.
pub(crate) fn points(field: &Field, long: &[usize]) -> Vec<Section> {
    let sections = sections(field);
    if sections.len() < 2 {
        return vec![Section { heading: None, sentences: long.to_vec() }];
    }
    let limit = Limit { sentences: MOST_POINTS, words: length::third(field.draft) };
    let mut choice = Choice::default();
    for section in &sections {
        let one = Limit { sentences: (choice.taken.len() + 1).min(limit.sentences), ..limit };
        choose::extend(field, &mut choice, one, &|i| section.sentences.contains(&i));
    }
    let more = Limit { sentences: long.len().max(choice.taken.len()).min(limit.sentences), ..limit };
    choose::extend(field, &mut choice, more, &|i| sections.iter().any(|s| s.sentences.contains(&i)));
    let chosen = choice.in_order();
    let keep = |section: Section| Section {
        sentences: section.sentences.into_iter().filter(|i| chosen.contains(i)).collect(),
        ..section
    };
    sections.into_iter().map(keep).filter(|s| !s.sentences.is_empty()).collect()
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
            Some(last) if last.heading == heading => last.sentences.push(i),
            _ => sections.push(Section { heading, sentences: vec![i] }),
        }
    }
    let words = |s: &Section| s.sentences.iter().map(|&i| field.draft.sentences[i].words).sum::<usize>();
    sections.retain(|s| words(s) >= FEWEST_WORDS);
    sections
}
