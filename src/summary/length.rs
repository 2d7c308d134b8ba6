//! How long a summary is, by how long its article is.
//!
//! Invariant: short ≤ medium ≤ long, each grows with the article, and none exceeds a third of it,
//! but for the one sentence that even the shortest article's summary has.

use super::choose::Limit;
use super::draft::Draft;
use super::{Length, Size};

/// Sentences of the article for each sentence of the summary, and the least and most that it has.
/// A reader takes in the short one at a glance, the medium one in half a minute, the long one in a minute or two.
const BOUNDS: [(Length, usize, usize, usize); 3] =
    [(Length::Short, 15, 1, 3), (Length::Medium, 8, 2, 6), (Length::Long, 4, 3, 12)];

/// A summary is at most this part of its article.
const PART: usize = 3;

/// The steps in which a summary of a size is made, each with the length that its sentences are of.
pub(crate) fn steps(draft: &Draft, size: Size) -> Vec<(Length, Limit)> {
    let unlimited = Limit { sentences: usize::MAX, words: usize::MAX };
    match size {
        Size::Sentences(sentences) => vec![(Length::Short, Limit { sentences, ..unlimited })],
        Size::Words(words) => vec![(Length::Short, Limit { words, ..unlimited })],
        Size::Length(longest) => BOUNDS
            .into_iter()
            .filter(|(length, ..)| *length <= longest)
            .map(|(length, every, least, most)| (length, limit(draft, every, least, most)))
            .collect(),
    }
}

fn limit(draft: &Draft, every: usize, least: usize, most: usize) -> Limit {
    let sentences = (draft.total / every).clamp(least, most).min((draft.total / PART).max(1));
    Limit { sentences, words: third(draft) }
}

/// A third of the article's words.
pub(crate) fn third(draft: &Draft) -> usize {
    draft.words() / PART
}
