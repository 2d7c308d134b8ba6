//! What a term is weighed by: how it stands in its article and in which sentences.
//!
//! Invariant: each term has each feature, in the order of [`NAMES`], and all are finite.

use super::draft::Draft;
use crate::order;

/// Number of features.
pub(crate) const COUNT: usize = 16;

/// The features' names, in order.
pub(crate) const NAMES: &[&str; COUNT] = &[
    "count",
    "count_share",
    "sentences",
    "sentence_share",
    "first",
    "first_share",
    "second",
    "words_before",
    "named",
    "letters",
    "in_title",
    "in_lead",
    "best",
    "best_rank",
    "mean",
    "sum",
];

/// Sentences that count as the lead.
const LEAD: usize = 3;

/// What is gathered about a term while the sentences are read.
#[derive(Clone, Copy)]
struct Gathered {
    best: f32,
    sum: f32,
    lead: f32,
    second: f32,
}

/// Measures every term of a draft whose sentences have these scores.
pub(crate) fn measure(draft: &Draft, scores: &[f32]) -> Vec<[f32; COUNT]> {
    let count = draft.sentences.len() as f32;
    let all: f32 = draft.terms.iter().filter(|t| !t.is_stop).map(|t| t.count as f32).sum();
    let gathered = gather(draft, scores);
    let content = gathered.iter().zip(&draft.terms).filter(|(_, t)| !t.is_stop);
    let order: Vec<i32> = order::sorted(content.map(|(g, _)| order::rank(g.best)).collect());
    let before = words_before(draft);
    let row = |(term, g): (&super::draft::Term, &Gathered)| {
        let first = (term.first as f32).min(count);
        let rank = order.partition_point(|b| *b < order::rank(g.best)) as f32 / order.len().max(1) as f32;
        [
            term.count as f32,
            term.count as f32 / all.max(1.0),
            term.sentences as f32,
            term.sentences as f32 / count.max(1.0),
            first,
            first / count.max(1.0),
            g.second,
            before.get(term.first as usize).copied().unwrap_or_default(),
            term.named as f32 / term.count.max(1) as f32,
            term.letters as f32,
            f32::from(term.in_title),
            g.lead,
            g.best,
            rank,
            g.sum / term.sentences.max(1) as f32,
            g.sum,
        ]
    };
    draft.terms.iter().zip(&gathered).map(row).collect()
}

fn gather(draft: &Draft, scores: &[f32]) -> Vec<Gathered> {
    let nothing = Gathered { best: -1.0, sum: 0.0, lead: 0.0, second: -1.0 };
    let mut gathered = vec![nothing; draft.terms.len()];
    for (i, (sentence, &score)) in draft.sentences.iter().zip(scores).enumerate() {
        for &(term, _) in &sentence.terms {
            let g = &mut gathered[term as usize];
            g.best = g.best.max(score);
            g.sum += score;
            g.lead += f32::from(i < LEAD);
            if g.second < 0.0 && draft.terms[term as usize].first != i as u32 {
                g.second = i as f32;
            }
        }
    }
    gathered
}

fn words_before(draft: &Draft) -> Vec<f32> {
    let mut read = 0;
    let before = |s: &super::draft::Candidate| {
        read += s.words;
        (read - s.words) as f32
    };
    draft.sentences.iter().map(before).collect()
}
