//! What a summary of one article is worth, and what Lead and LexRank are worth there.

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
    /// The sentences most like all others, as LexRank (Erkan and Radev, 2004) ranks them, in reading order.
    pub rank: Worth,
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
    /// Sentences that do not stand in the article as they are shown.
    pub altered: usize,
}

/// Measures one article.
pub(crate) fn measure(scorer: &Scorer, row: &Row, size: Size) -> Measured {
    let article = row.article();
    let summary = summary::summarize_with(scorer, &article, &Options { size, trim: true });
    let lead = lead(&article, &summary.considered, size);
    let oracle = labels::oracle(row, &article, &summary.considered);
    let text = |&i: &usize| summary.considered[i].text(&article);
    let texts = |places: &[usize]| -> Vec<&str> { places.iter().map(text).collect() };
    let rank = rank(&article, &summary.considered, size);
    let our_text: Vec<&str> = summary.sentences.iter().map(|s| s.text(&article)).collect();
    let ours = places(&summary);
    let shared = ours.iter().filter(|i| lead.contains(i)).count();
    Measured {
        ours: worth(row, &article, &ours, &our_text),
        lead: worth(row, &article, &lead, &texts(&lead)),
        rank: worth(row, &article, &rank, &texts(&rank)),
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
        altered: sentences.iter().filter(|s| !row.text.contains(*s)).count(),
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
    fitting(article, considered, size, 0..considered.len())
}

/// The places of the sentences that a random walk is at most often, in reading order.
fn rank(article: &Article, considered: &[Considered], size: Size) -> Vec<usize> {
    let visits = |i: usize| {
        let walk = considered[i].features.iter().find(|(name, _)| *name == "walk");
        walk.map_or(0.0, |(_, visits)| *visits)
    };
    let mut order: Vec<usize> = (0..considered.len()).collect();
    order.sort_by(|&a, &b| visits(b).total_cmp(&visits(a)).then(a.cmp(&b)));
    let mut places = fitting(article, considered, size, order);
    places.sort_unstable();
    places
}

/// As many sentences of an order as a size allows; one in any case.
fn fitting(
    article: &Article,
    considered: &[Considered],
    size: Size,
    order: impl IntoIterator<Item = usize>,
) -> Vec<usize> {
    let count = |c: &Considered| c.text(article).split_whitespace().count();
    let mut words = 0;
    let fits = |(rank, i): &(usize, usize)| match size {
        Size::Sentences(most) => *rank < most,
        Size::Words(most) => {
            words += count(&considered[*i]);
            *rank == 0 || words <= most
        }
        Size::Length(_) => false,
    };
    order.into_iter().enumerate().take_while(fits).map(|(_, i)| i).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_ways_to_choose_are_measured_and_none_alters_a_sentence() {
        let text = "The town woke to snow. The mill burned on Monday. Fire crews saved the wheel of the mill. \
                    The fire began in the mill by the wheel. A choir sang.";
        let summary = "The mill burned. The wheel was saved from the fire.";
        let row = serde_json::json!({ "text": text, "summary": summary, "lang": "en" });
        let row: Row = serde_json::from_value(row).expect("a row");
        let measured = measure(&Scorer::default(), &row, Size::Sentences(1));
        for worth in [&measured.ours, &measured.lead, &measured.rank] {
            assert_eq!(worth.altered, 0);
        }
        assert!(measured.rank.rouge.one > measured.lead.rouge.one, "the fire is what most sentences tell of");
        assert!(measured.is_outside);
        let other = worth(&row, &row.article(), &[0], &["The town woke in snow."]);
        assert_eq!(other.altered, 1);
    }
}
