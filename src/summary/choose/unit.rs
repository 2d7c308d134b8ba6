//! What is taken together: a sentence that stands alone, or one with those it leans on.
//!
//! It knows how sentences stand, not what they are worth.
//!
//! Invariant: no unit begins with a sentence that leans on one before it, nor ends with one that only begins something.

use super::{Choice, Field, Needs};
use crate::article::Role;
use crate::order::sorted;

/// Sentences that a unit may have. More would drag in what nobody asked for.
const LARGEST_UNIT: usize = 2;

/// The same with those sentences that introduce whom it names.
const LARGEST_INTRODUCED: usize = 3;

/// Each sentence with those it leans on, up to the first that stands; left out where these are too many,
/// or where it is but the beginning of something.
pub(super) fn units(field: &Field) -> Vec<Vec<usize>> {
    let places = |i: usize| field.draft.sentences[i].place;
    let unit = |i: usize| {
        if field.stands[i].begins {
            return None;
        }
        let mut from = i;
        while field.stands[from].needs_previous() {
            let follows = from > 0
                && places(from - 1) + 1 == places(from)
                && !is_interrupted(field, from - 1)
                && !opens_section(field, from);
            if !follows || i - from + 1 == LARGEST_UNIT {
                return None;
            }
            from -= 1;
        }
        let question = field.stands[i].asked.filter(|&question| question < from);
        let unit: Vec<usize> = question.into_iter().chain(from..=i).collect();
        (unit.len() <= LARGEST_UNIT).then_some(unit)
    };
    (0..field.draft.sentences.len()).filter_map(unit).collect()
}

/// Whether a heading stands between a sentence and the one before it, so that it may lean on that heading instead.
fn opens_section(field: &Field, sentence: usize) -> bool {
    let block = |i: usize| field.draft.sentences[i].block;
    let between = block(sentence - 1)..block(sentence);
    field.draft.article.blocks[between].iter().any(|block| matches!(block.role, Role::Heading(_)))
}

/// Whether what a sentence announces is not the next one, because a table, a list without marks or code stands between.
pub(super) fn is_interrupted(field: &Field, sentence: usize) -> bool {
    let block = |i: usize| field.draft.sentences[i].block;
    field.stands[sentence].begins && block(sentence) + 1 < block(sentence + 1)
}

/// The sentences of a unit that are not chosen yet, with those that introduce what they take for known;
/// `None` where these do not stand alone themselves, or are too many.
pub(super) fn introduced(field: &Field, choice: &Choice, unit: &[usize], needs: Needs) -> Option<Vec<usize>> {
    let mut new: Vec<usize> = unit.iter().copied().filter(|i| !choice.taken.contains(i)).collect();
    let mut at = 0;
    while needs == Needs::Met && at < new.len() {
        let of = new[at];
        for need in &field.stands[of].needs {
            if choice.taken.iter().chain(&new).any(|&by| need.is_met(field.draft, by, of)) {
                continue;
            }
            let stand = &field.stands[need.introduced];
            if new.len() == LARGEST_INTRODUCED
                || stand.needs_previous()
                || stand.asked.is_some()
                || stand.begins
            {
                return None;
            }
            new.push(need.introduced);
        }
        at += 1;
    }
    Some(sorted(new))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Block};
    use crate::lang::Lang;
    use crate::summary::similarity::Similarities;
    use crate::summary::{Scorer, draft, stand};

    fn units_of(article: &Article) -> Vec<Vec<usize>> {
        let draft = draft::read(article);
        let alike = Similarities::of(&draft);
        let scores = Scorer::built_in().score(&draft, &alike);
        let stands = stand::stands(&draft, true);
        units(&Field { draft: &draft, alike: &alike, scores: &scores, stands: &stands })
    }

    #[test]
    fn what_leans_under_a_heading_is_not_joined_to_what_stands_above_it() {
        let text = "The island has three ferries.\nIt is the oldest ferry of all.";
        let mut article = Article::from_text(text, None, Lang::from_tag("en"));
        assert_eq!(units_of(&article), [vec![0], vec![0, 1]]);
        article.blocks.splice(1..1, Block::from_text(Role::Heading(2), "Maria Stella"));
        assert_eq!(units_of(&article), [vec![0]]);
    }
}
