//! Which sentences together make the summary.
//!
//! Greedy over *units*: a sentence that stands alone, or one with those it leans on.
//! Each step takes the unit that adds most a sentence: its learned score, less its likeness to what is chosen,
//! plus what it adds to the expected overlap with a summary that a person would write.
//! Following several choices at once (a beam of 6) was tried and found nothing better.
//!
//! Invariant: a larger choice from the same start has all that a smaller one has.

use super::draft::Draft;
use super::scorer::Scores;
use super::similarity::Similarities;
use super::stand::{Need, Stand};
use crate::article::Role;
use crate::order::sorted;

/// What likeness to the nearest chosen sentence costs.
/// Tuned by cross-validation on English: from 0.2 to 0.5 is a plateau.
const REDUNDANCY: f32 = 0.3;

/// What the expected overlap weighs against the learned scores.
/// From 0 to 2, ROUGE rises in every language that was trained on, with hardly fewer words; twice as much as 1 begins
/// to lose where people's summaries are long.
const OVERLAP: f32 = 1.5;

/// Content words that a person's summary is taken to have beyond those that are likely in it.
/// With fewer, short sentences gain too much.
const EXPECTED_WORDS: f32 = 10.0;

/// What each name costs that neither the sentence nor the choice introduces, where such a sentence is taken at all:
/// where nothing else is left, and in a section that introduces nobody.
const UNKNOWN: f32 = 0.05;

/// What it costs to open with a noun that is taken for known where the choice does not have it.
const ASSUMED: f32 = 0.05;

/// What each such noun costs anywhere in a sentence. Up to 0.03 it costs no set anything, for it keeps sentences together.
const MENTIONED: f32 = 0.03;

/// What it costs to be shown without its first words.
const FREED: f32 = 0.02;

/// Names that are counted: a sentence full of names is a list.
const MOST_UNKNOWN: usize = 2;

/// Sentences as alike as this say the same; the second is never taken.
const SAME: f32 = 0.95;

/// Sentences that a unit may have. More would drag in what nobody asked for.
const LARGEST_UNIT: usize = 2;

/// The same with those sentences that introduce whom it names.
const LARGEST_INTRODUCED: usize = 3;

/// Share of a word limit below which a choice goes on with what still fits,
/// though something better did not. With this, choices are as long as the first sentences that fit.
const FULL: f32 = 0.65;

/// How large a choice may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    /// Sentences.
    pub sentences: usize,
    /// Words.
    pub words: usize,
}

/// What is asked of sentences that take somebody or something for known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    /// A chosen sentence introduces it, or one that comes with it.
    Met,
    /// Nothing, at a cost.
    Open,
}

/// All that a choice is made from.
pub(crate) struct Field<'a> {
    pub draft: &'a Draft<'a>,
    pub alike: &'a Similarities,
    pub scores: &'a Scores,
    pub stands: &'a [Stand],
}

/// A choice in the making.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    /// The chosen sentences, in the order in which they were taken.
    pub taken: Vec<usize>,
    /// Which sentences are there only because another one leans on them.
    pub joined: Vec<usize>,
    words: usize,
    /// Terms that the choice has.
    has: Vec<bool>,
    /// Their weights together.
    mass: f32,
    /// Its content words.
    content: f32,
}

impl Choice {
    /// The chosen sentences in reading order.
    pub(crate) fn in_order(&self) -> Vec<usize> {
        sorted(self.taken.clone())
    }

    fn has(&self, term: u32) -> bool {
        self.has.get(term as usize).is_some_and(|has| *has)
    }
}

/// Adds to a choice from all sentences.
pub(crate) fn extend_by_all(field: &Field, choice: &mut Choice, limit: Limit) {
    extend(field, choice, limit, Needs::Met, &|_| true);
}

/// Adds to a choice, unit by unit, until nothing more fits. Only sentences that `among` allows are taken.
pub(crate) fn extend(
    field: &Field,
    choice: &mut Choice,
    limit: Limit,
    needs: Needs,
    among: &dyn Fn(usize) -> bool,
) {
    choice.has.resize(field.draft.terms.len(), false);
    let units = units(field);
    while choice.taken.len() < limit.sentences {
        let left = limit.sentences - choice.taken.len();
        let met = |unit: &Vec<usize>| introduced(field, choice, unit, needs);
        let mut allowed: Vec<Vec<usize>> = units.iter().filter_map(met).collect();
        allowed.retain(|unit| unit.iter().all(|&i| among(i)));
        let best = best(field, choice, &allowed, |_, new| new.len() <= left);
        let Some(mut best) = best else { break };
        if !fits(field, choice, &best, limit) {
            let full = choice.words as f32 >= FULL * limit.words as f32;
            let other = self::best(field, choice, &allowed, |choice, new| {
                new.len() <= left && fits(field, choice, new, limit)
            });
            match other {
                Some(other) if !full => best = other,
                _ => break,
            }
        }
        take(field, choice, &best);
    }
}

/// Fills a choice up to a number of sentences, leaning ones too: where so many were asked for, so many are given,
/// as long as none would be shown in the words of another. What only begins something, as a question does, comes last.
pub(crate) fn fill(field: &Field, choice: &mut Choice, sentences: usize) {
    let single: Vec<Vec<usize>> = (0..field.draft.sentences.len()).map(|i| vec![i]).collect();
    let whole: Vec<Vec<usize>> =
        single.iter().filter(|unit| !field.stands[unit[0]].begins).cloned().collect();
    choice.has.resize(field.draft.terms.len(), false);
    while choice.taken.len() < sentences {
        let next = best(field, choice, &whole, |_, _| true)
            .or_else(|| best(field, choice, &single, |_, _| true))
            .or_else(|| single.iter().find(|unit| is_new(field, choice, unit)).cloned());
        let Some(next) = next else { break };
        take(field, choice, &next);
    }
}

/// Takes the first sentences, as many as fit, but none twice, and none that only begins something without the next.
/// One there always is, whether it fits or not.
pub(crate) fn lead(field: &Field, choice: &mut Choice, limit: Limit) {
    choice.has.resize(field.draft.terms.len(), false);
    for i in 0..field.draft.sentences.len() {
        if choice.taken.contains(&i) || gain(field, choice, &[i]).is_none() {
            continue;
        }
        let is_last = i + 1 == field.draft.sentences.len();
        if !is_last && is_interrupted(field, i) {
            continue;
        }
        let follows = !is_last && gain(field, choice, &[i, i + 1]).is_some();
        let new = if field.stands[i].begins && follows { vec![i, i + 1] } else { vec![i] };
        if fits(field, choice, &new, limit) {
            take(field, choice, &new);
        } else if !choice.taken.is_empty() {
            break;
        } else if limit.sentences > 0 && !field.stands[i].begins {
            take(field, choice, &[i]);
        }
    }
}

/// Each sentence with those it leans on, up to the first that stands; left out where these are too many,
/// or where it is but the beginning of something.
fn units(field: &Field) -> Vec<Vec<usize>> {
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
fn is_interrupted(field: &Field, sentence: usize) -> bool {
    let block = |i: usize| field.draft.sentences[i].block;
    field.stands[sentence].begins && block(sentence) + 1 < block(sentence + 1)
}

/// The sentences of a unit that are not chosen yet, with those that introduce what they take for known;
/// `None` where these do not stand alone themselves, or are too many.
fn introduced(field: &Field, choice: &Choice, unit: &[usize], needs: Needs) -> Option<Vec<usize>> {
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

fn fits(field: &Field, choice: &Choice, new: &[usize], limit: Limit) -> bool {
    let words: usize = new.iter().map(|&i| field.draft.sentences[i].words).sum();
    choice.words + words <= limit.words && choice.taken.len() + new.len() <= limit.sentences
}

/// The new sentences of the unit that adds most; the first among equals.
fn best(
    field: &Field,
    choice: &Choice,
    units: &[Vec<usize>],
    may: impl Fn(&Choice, &[usize]) -> bool,
) -> Option<Vec<usize>> {
    let mut best: Option<(f32, Vec<usize>)> = None;
    for unit in units {
        let new: Vec<usize> = unit.iter().copied().filter(|i| !choice.taken.contains(i)).collect();
        if new.is_empty() || !may(choice, &new) {
            continue;
        }
        let Some(gain) = gain(field, choice, &new) else { continue };
        if best.as_ref().is_none_or(|(most, _)| gain > *most) {
            best = Some((gain, new));
        }
    }
    best.map(|(_, new)| new)
}

/// Whether none of the sentences is chosen yet, or may be shown in the same words as another.
fn is_new(field: &Field, choice: &Choice, new: &[usize]) -> bool {
    let twins = |i: usize, j: usize| field.stands[i].is_twin(&field.stands[j]);
    let is_new = |(k, &i): (usize, &usize)| !choice.taken.iter().chain(&new[..k]).any(|&j| twins(i, j));
    new.iter().enumerate().all(is_new)
}

/// What new sentences add, a sentence; `None` where one of them only says again what is chosen.
fn gain(field: &Field, choice: &Choice, new: &[usize]) -> Option<f32> {
    if !is_new(field, choice, new) {
        return None;
    }
    let mut sum = 0.0;
    for &i in new {
        let nearest = choice.taken.iter().map(|&j| field.alike.between(i, j)).fold(0.0, f32::max);
        if nearest >= SAME {
            return None;
        }
        let stand = &field.stands[i];
        let is_met = |need: &Need| choice.taken.iter().chain(new).any(|&by| need.is_met(field.draft, by, i));
        let unknown = stand.needs.iter().filter(|need| !is_met(need)).count();
        let has =
            |term: u32| choice.has(term) || new.iter().any(|&j| j != i && field.draft.sentences[j].has(term));
        let assumed = stand.assumed.is_some_and(|noun| !has(noun));
        let mentioned = stand.mentioned.iter().filter(|&&noun| !has(noun)).count();
        let follows = i > 0 && choice.taken.iter().chain(new).any(|&j| j == i - 1);
        sum += field.scores.sentences[i]
            - REDUNDANCY * nearest
            - stand.cost
            - if assumed { ASSUMED } else { 0.0 }
            - MENTIONED * mentioned as f32
            - if stand.freed.is_some() && !follows { FREED } else { 0.0 }
            - UNKNOWN * unknown.min(MOST_UNKNOWN) as f32;
    }
    let (mut mass, mut content) = (choice.mass, choice.content);
    for (k, &i) in new.iter().enumerate() {
        for &(term, times) in &field.draft.sentences[i].terms {
            let has = choice.has(term) || new[..k].iter().any(|&j| field.draft.sentences[j].has(term));
            mass += if has { 0.0 } else { field.scores.terms[term as usize] };
            content += times;
        }
    }
    let expected = EXPECTED_WORDS + field.scores.expected;
    let overlap = |mass: f32, content: f32| 2.0 * mass / (content + expected);
    let more = overlap(mass, content) - overlap(choice.mass, choice.content);
    Some((sum + OVERLAP * more) / new.len() as f32)
}

/// What a sentence adds to nothing.
pub(crate) fn worth(field: &Field, sentence: usize) -> f32 {
    gain(field, &Choice::default(), &[sentence]).unwrap_or(0.0)
}

fn take(field: &Field, choice: &mut Choice, new: &[usize]) {
    for (k, &i) in new.iter().enumerate() {
        let sentence = &field.draft.sentences[i];
        for &(term, times) in &sentence.terms {
            if !std::mem::replace(&mut choice.has[term as usize], true) {
                choice.mass += field.scores.terms[term as usize];
            }
            choice.content += times;
        }
        choice.words += sentence.words;
        choice.taken.push(i);
        if k + 1 < new.len() {
            choice.joined.push(i);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Block};
    use crate::lang::Lang;
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
