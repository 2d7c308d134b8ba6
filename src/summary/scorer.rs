//! What was learned: how good each sentence is, and how likely each term stands in a person's summary.
//!
//! Invariant: the same draft has the same scores to the last bit, natively and in wasm.

use super::draft::Draft;
use super::features::{self, Table};
use super::similarity::Similarities;
use super::term;
use crate::forest::Forest;
use std::sync::OnceLock;

/// Trees for sentences and trees for terms.
#[derive(Clone, Debug, Default)]
pub struct Scorer {
    sentences: Forest,
    terms: Forest,
}

/// The scores of a draft.
pub(crate) struct Scores {
    /// Of each sentence: about how likely it is among the best three.
    pub sentences: Vec<f32>,
    /// Of each term: about how likely a person's summary has it; 0 for function words.
    pub terms: Vec<f32>,
    /// The sum of the terms' scores.
    pub expected: f32,
    /// What the sentences were scored by.
    pub table: Table,
}

impl Scorer {
    /// A scorer from trees in the form of [`Forest`]; `None` where they are not, or know other features.
    pub fn read(sentences: &[u8], terms: &[u8]) -> Option<Scorer> {
        let (sentences, terms) = (Forest::read(sentences)?, Forest::read(terms)?);
        let known = sentences.knows(&features::names()) && terms.knows(term::NAMES);
        known.then_some(Scorer { sentences, terms })
    }

    /// A scorer of sentences that weighs no terms: the half that the trees for terms are trained with.
    pub fn of_sentences(sentences: &[u8]) -> Option<Scorer> {
        let sentences = Forest::read(sentences)?;
        sentences.knows(&features::names()).then_some(Scorer { sentences, ..Scorer::default() })
    }

    /// The scorer that is built in. Read once; a test holds that it can be read.
    pub fn built_in() -> &'static Scorer {
        static SCORER: OnceLock<Scorer> = OnceLock::new();
        SCORER.get_or_init(|| {
            Scorer::read(include_bytes!("sentences.bin"), include_bytes!("terms.bin")).unwrap_or_default()
        })
    }

    /// Scores a draft.
    pub(crate) fn score(&self, draft: &Draft, alike: &Similarities) -> Scores {
        let table = features::measure(draft, alike);
        let rows: Vec<Vec<f32>> = (0..draft.sentences.len()).map(|i| table.values(i)).collect();
        let sentences = self.sentences.values(rows.iter().map(Vec::as_slice));
        let rows = term::measure(draft, &sentences);
        let content = rows.iter().zip(&draft.terms).filter(|(_, term)| !term.is_stop);
        let mut values = self.terms.values(content.map(|(row, _)| row.as_slice())).into_iter();
        let mut weigh = |term: &super::draft::Term| {
            if term.is_stop { 0.0 } else { values.next().unwrap_or_default().clamp(0.0, 1.0) }
        };
        let terms: Vec<f32> = draft.terms.iter().map(&mut weigh).collect();
        let expected = terms.iter().sum();
        Scores { sentences, terms, expected, table }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_trees_can_be_read_and_know_the_features() {
        assert!(Scorer::read(include_bytes!("sentences.bin"), include_bytes!("terms.bin")).is_some());
    }
}
