//! Which sentences together make the summary.
//!
//! Greedy over *units*: a sentence that stands alone, or one with those it leans on.
//! Each step takes the unit that adds most a sentence: its learned score, less its likeness to what is chosen,
//! plus what it adds to the expected overlap with a summary that a person would write.
//! Following several choices at once (a beam of 6) was tried and found nothing better.
//!
//! Invariant: a larger choice from the same start has all that a smaller one has.

mod gain;
mod unit;

pub(crate) use gain::worth;

use super::draft::Draft;
use super::scorer::Scores;
use super::similarity::Similarities;
use super::stand::Stand;
use crate::order::sorted;
use gain::{gain, is_new};
use unit::{introduced, is_interrupted, units};

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
