//! The article in one sentence: the headline, and the teaser that keeps the outcome back.
//!
//! Invariant: each is a sentence that stands alone, and the two differ.

use super::choose::{self, Field};

/// Most words of a sentence that is taken in at a glance.
const MOST_WORDS: usize = 40;

/// A teaser of fewer words tells little; it is taken where there is no other.
const FEWEST_WORDS: usize = 8;

/// Share of the article's sentences, from the first on, that a teaser may come from:
/// what stands further down is the outcome, or an aside.
const TEASER_SHARE: f32 = 0.8;

/// What likeness to the headline costs a teaser, for the headline tells the outcome.
const OUTCOME: f32 = 0.6;

/// What each number costs a teaser: results are told in numbers.
const NUMBER: f32 = 0.1;

/// What a teaser gains by asking.
const QUESTION: f32 = 0.2;

/// The sentence that alone tells the story best.
pub(crate) fn headline(field: &Field) -> Option<usize> {
    best(field, |i| choose::worth(field, i), |_| true)
}

/// A sentence that tells what the story is about and leaves open how it ends:
/// rich in the article's terms, unlike the headline, without results.
pub(crate) fn teaser(field: &Field, headline: Option<usize>) -> Option<usize> {
    let draft = field.draft;
    let early = (draft.sentences.len() as f32 * TEASER_SHARE) as usize;
    let worth = |i: usize| {
        let sentence = &draft.sentences[i];
        let about: f32 = sentence.terms.iter().map(|&(t, _)| field.scores.terms[t as usize]).sum();
        let density = about / sentence.terms.len().max(1) as f32;
        let numbers = sentence.terms.iter().filter(|(t, _)| draft.terms[*t as usize].is_number).count();
        let alike = headline.map_or(0.0, |h| field.alike.between(i, h));
        let asks = f32::from(draft.text(i).ends_with(['?', '？', '؟']));
        density - OUTCOME * alike * density - NUMBER * numbers as f32 * density + QUESTION * asks * density
    };
    let differs = |i: usize| headline.is_none_or(|h| !field.stands[i].is_twin(&field.stands[h]));
    let may = |i: usize| differs(i) && i < early;
    best(field, worth, |i| may(i) && draft.sentences[i].words >= FEWEST_WORDS)
        .or_else(|| best(field, worth, may))
}

/// The best sentence of those that stand alone and are short enough; the first among equals.
fn best(field: &Field, worth: impl Fn(usize) -> f32, may: impl Fn(usize) -> bool) -> Option<usize> {
    let fits = |&i: &usize| {
        let sentence = &field.draft.sentences[i];
        let stand = &field.stands[i];
        // One from whose start a word is dropped reads as if it went on with something.
        sentence.words <= MOST_WORDS && sentence.terms.len() > 1 && stand.is_alone() && stand.freed.is_none()
    };
    (0..field.draft.sentences.len())
        .filter(fits)
        .filter(|&i| may(i))
        .max_by(|&a, &b| worth(a).total_cmp(&worth(b)).then(b.cmp(&a)))
}
