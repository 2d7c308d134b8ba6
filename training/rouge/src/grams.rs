//! ROUGE-1 and ROUGE-2 of very many sets of the same few sentences: each sentence is counted once, sets only add.
//!
//! Invariant: a set of one sentence scores as [`score_short`](crate::score_short) scores that sentence.

use crate::{Tokens, f1};
use std::collections::BTreeMap;

/// The words and pairs of a reference, each with its number of times.
pub struct Grams {
    numbers: [BTreeMap<Vec<u32>, usize>; 2],
    times: [Vec<u32>; 2],
    length: usize,
}

/// How often a sentence has each word and pair of a reference.
pub struct Hits {
    times: [Vec<u32>; 2],
    length: usize,
}

impl Grams {
    /// Counts a reference.
    pub fn of(reference: &Tokens) -> Grams {
        let words = reference.flat();
        let mut grams = Grams { numbers: Default::default(), times: Default::default(), length: words.len() };
        for (k, (numbers, times)) in grams.numbers.iter_mut().zip(&mut grams.times).enumerate() {
            for gram in words.windows(k + 1) {
                let next = numbers.len();
                let number = *numbers.entry(gram.to_vec()).or_insert(next);
                times.resize(numbers.len(), 0);
                times[number] += 1;
            }
        }
        grams
    }

    /// Counts a sentence.
    pub fn hits(&self, sentence: &Tokens) -> Hits {
        let words = sentence.flat();
        let mut hits = Hits { times: [0, 1].map(|k| vec![0; self.times[k].len()]), length: words.len() };
        for (k, times) in hits.times.iter_mut().enumerate() {
            for number in words.windows(k + 1).filter_map(|gram| self.numbers[k].get(gram)) {
                times[*number] += 1;
            }
        }
        hits
    }

    /// ROUGE-1 and ROUGE-2 of a set of sentences; pairs from one sentence to the next count for nothing.
    pub fn score(&self, set: &[&Hits]) -> (f64, f64) {
        let length: usize = set.iter().map(|hits| hits.length).sum();
        let score = |k: usize| {
            let most = self.times[k].iter().enumerate();
            let hits: u32 =
                most.map(|(g, &most)| set.iter().map(|h| h.times[k][g]).sum::<u32>().min(most)).sum();
            f1(hits as usize, self.length.saturating_sub(k), length.saturating_sub(k))
        };
        (score(0), score(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Reader, score_short};

    #[test]
    fn one_sentence_scores_as_it_does_alone() {
        let mut reader = Reader::new("en");
        let reference = reader.read(["The mill closed on Monday.", "The mill had two hundred workers."]);
        let grams = Grams::of(&reference);
        for text in ["On Monday the mill closed.", "The mill, the mill and the mill.", "Rain fell.", ""] {
            let sentence = reader.read([text]);
            assert_eq!(grams.score(&[&grams.hits(&sentence)]), score_short(&reference, &sentence), "{text}");
        }
    }

    #[test]
    fn words_count_no_more_often_than_the_reference_has_them() {
        let mut reader = Reader::new("en");
        let grams = Grams::of(&reader.read(["The mill closed."]));
        let (once, again) = (grams.hits(&reader.read(["mill"])), grams.hits(&reader.read(["mill"])));
        let one = |set: &[&Hits], expected: f64| (grams.score(set).0 - expected).abs() < 1e-9;
        assert!(one(&[&once], 2.0 / 4.0) && one(&[&once, &again], 2.0 / 5.0));
    }
}
