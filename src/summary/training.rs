//! What the trainer asks of an article: the features that the trees learn from.
//!
//! Not called by anything that summarizes.
//!
//! Invariant: the features are those that summaries are made with, for they come from the same code.

use super::similarity::Similarities;
use super::{Scorer, draft, features, term};
use crate::article::Article;

/// The names of a sentence's features, in order.
pub fn sentence_features() -> Vec<&'static str> {
    features::names()
}

/// The names of a term's features, in order.
pub fn term_features() -> &'static [&'static str] {
    term::NAMES
}

/// The content terms of an article with their features, given a scorer whose trees for sentences are trained.
pub fn terms(scorer: &Scorer, article: &Article) -> Vec<(String, Vec<f32>)> {
    let draft = draft::read(article);
    let scores = scorer.score(&draft, &Similarities::of(&draft));
    let rows = term::measure(&draft, &scores.sentences);
    let is_content = |number: u32| !draft.terms[number as usize].is_stop;
    let content = draft.numbers.iter().filter(|(_, number)| is_content(**number));
    content.map(|(text, &number)| (text.clone(), rows[number as usize].to_vec())).collect()
}
