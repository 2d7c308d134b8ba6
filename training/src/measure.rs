//! What a summary of one article is worth, and what Lead is worth there.

use crate::data::Row;
use crate::labels;
use nutgraf::article::Article;
use nutgraf::lang;
use nutgraf::summary::{self, Considered, Options, Scorer, Size, Summary};
use nutgraf_rouge::{Scores, score_best};

/// What was measured on one article.
pub(crate) struct Measured {
    /// Ours.
    pub ours: Worth,
    /// The first sentences, as many as were asked for, or as many as fit into the words.
    pub lead: Worth,
    /// Share of our sentences that Lead has, too.
    pub shared: f64,
    /// The oracle takes none of Lead's sentences.
    pub is_outside: bool,
}

/// What a summary is worth.
pub(crate) struct Worth {
    /// ROUGE against the best of the gold summaries.
    pub rouge: Scores,
    /// Words.
    pub words: f64,
    /// A sentence leans on one that the summary lacks.
    pub dangles: bool,
}

/// Measures one article.
pub(crate) fn measure(scorer: &Scorer, row: &Row, size: Size) -> Measured {
    let article = row.article();
    let summary = summary::summarize_with(scorer, &article, &Options { size, trim: true });
    let lead = lead(&article, &summary.considered, size);
    let oracle = labels::oracle(row, &article, &summary.considered);
    let text = |c: &Considered| &article.blocks[c.block].text[c.span.clone()];
    let lead_text: Vec<&str> = lead.iter().map(|&i| text(&summary.considered[i])).collect();
    let our_text: Vec<&str> =
        summary.sentences.iter().map(|s| &article.blocks[s.block].text[s.shown.clone()]).collect();
    let ours = places(&summary);
    let shared = ours.iter().filter(|i| lead.contains(i)).count();
    Measured {
        ours: worth(row, &article, &ours, &our_text),
        lead: worth(row, &article, &lead, &lead_text),
        shared: shared as f64 / ours.len().max(1) as f64,
        is_outside: !oracle.is_empty() && !oracle.iter().any(|i| lead.contains(i)),
    }
}

fn worth(row: &Row, article: &Article, places: &[usize], sentences: &[&str]) -> Worth {
    let mut reader = row.reader();
    let references = row.references(&mut reader);
    let read = reader.read(sentences.iter().copied());
    let leans = |k: usize| lang::leaning(article.lang, sentences[k]).is_some();
    let follows = |k: usize| k > 0 && places[k - 1] + 1 == places[k];
    Worth {
        rouge: score_best(&references, &read),
        words: sentences.iter().map(|s| s.split_whitespace().count()).sum::<usize>() as f64,
        dangles: (0..sentences.len()).any(|k| places[k] > 0 && leans(k) && !follows(k)),
    }
}

/// The places of a summary's sentences among all.
fn places(summary: &Summary) -> Vec<usize> {
    let is = |s: &summary::Sentence, c: &Considered| s.block == c.block && s.whole == c.span;
    summary.sentences.iter().filter_map(|s| summary.considered.iter().position(|c| is(s, c))).collect()
}

/// The places of the first sentences.
fn lead(article: &Article, considered: &[Considered], size: Size) -> Vec<usize> {
    let count = |c: &Considered| article.blocks[c.block].text[c.span.clone()].split_whitespace().count();
    let mut words = 0;
    let fits = |&i: &usize| match size {
        Size::Sentences(most) => i < most,
        Size::Words(most) => {
            words += count(&considered[i]);
            i == 0 || words <= most
        }
        Size::Length(_) => false,
    };
    (0..considered.len()).take_while(fits).collect()
}
