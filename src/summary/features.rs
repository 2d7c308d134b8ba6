//! What a sentence is scored by: numbers that tell how a sentence stands in its article.
//!
//! The same code serves training and use, so that the two cannot differ.
//! No feature knows a word of a language but through [`crate::lang`]'s lists.
//!
//! Invariant: each sentence has each feature, in the order of [`Table::names`], and all are finite.

use super::draft::{Candidate, Draft};
use super::similarity::Similarities;
use crate::lang;
use crate::order::{descending, sorted};
use std::cmp::Reverse;

/// The features of all sentences, a column a feature.
#[derive(Default)]
pub(crate) struct Table {
    columns: Vec<(&'static str, Vec<f32>)>,
}

impl Table {
    /// The features' names, in order.
    pub(crate) fn names(&self) -> Vec<&'static str> {
        self.columns.iter().map(|(name, _)| *name).collect()
    }

    /// The features of one sentence, with their names.
    pub(crate) fn row(&self, sentence: usize) -> Vec<(&'static str, f32)> {
        self.columns.iter().map(|(name, values)| (*name, values[sentence])).collect()
    }

    /// The features of one sentence, in the order of their names.
    pub(crate) fn values(&self, sentence: usize) -> Vec<f32> {
        self.columns.iter().map(|(_, values)| values[sentence]).collect()
    }

    fn push(&mut self, name: &'static str, values: Vec<f32>) {
        self.columns.push((name, values));
    }

    fn push_rank(&mut self, name: &'static str, of: &str) {
        let values = self.column(of).map(ranks).unwrap_or_default();
        self.push(name, values);
    }

    fn column(&self, name: &str) -> Option<&[f32]> {
        self.columns.iter().find(|(n, _)| *n == name).map(|(_, values)| values.as_slice())
    }

    /// The same feature of the sentence `by` places on; `outside` where there is none.
    fn push_shifted(&mut self, name: &'static str, of: &str, by: isize, outside: f32) {
        let Some(column) = self.column(of) else { return };
        let at = |i: usize| i.checked_add_signed(by).and_then(|j| column.get(j)).copied().unwrap_or(outside);
        let values = (0..column.len()).map(at).collect();
        self.push(name, values);
    }
}

/// The names of all features, in order.
pub(crate) fn names() -> Vec<&'static str> {
    let nothing = crate::article::Article::default();
    let draft = super::draft::read(&nothing);
    measure(&draft, &Similarities::of(&draft)).names()
}

/// Measures every sentence of a draft.
pub(crate) fn measure(draft: &Draft, alike: &Similarities) -> Table {
    let mut table = Table::default();
    place(draft, &mut table);
    shape(draft, &mut table);
    vocabulary(draft, &mut table);
    centrality(draft, alike, &mut table);
    for (name, of) in [
        ("words_rank", "words"),
        ("frequency_rank", "frequency_sum"),
        ("centroid_rank", "centroid"),
        ("walk_rank", "walk"),
        ("common_rank", "common"),
        ("names_rank", "names"),
        ("title_rank", "title"),
    ] {
        table.push_rank(name, of);
    }
    for (name, of, by) in [
        ("words_before", "words", -1),
        ("words_after", "words", 1),
        ("leans_before", "leans", -1),
        ("leans_after", "leans", 1),
        ("leans_after_2", "leans", 2),
        ("quoted_before", "quoted", -1),
        ("quoted_after", "quoted", 1),
        ("centroid_before", "centroid", -1),
        ("centroid_after", "centroid", 1),
        ("novelty_after", "novelty", 1),
    ] {
        table.push_shifted(name, of, by, -1.0);
    }
    table
}

/// A feature of all sentences; called through a pointer, for half the code.
fn column(draft: &Draft, value: &dyn Fn(usize, &Candidate) -> f32) -> Vec<f32> {
    draft.sentences.iter().enumerate().map(|(i, s)| value(i, s)).collect()
}

/// Where the sentence stands.
fn place(draft: &Draft, table: &mut Table) {
    let total = draft.total as f32;
    let words = draft.words() as f32;
    let blocks = draft.sentences.last().map_or(1, |s| s.block + 1) as f32;
    table.push("place", column(draft, &|_, s| s.place as f32));
    table.push("place_share", column(draft, &|_, s| s.place as f32 / total));
    table.push("place_inverse", column(draft, &|_, s| 1.0 / (1.0 + s.place as f32)));
    table.push("place_from_end", column(draft, &|_, s| total - 1.0 - s.place as f32));
    table.push("sentences", column(draft, &|_, _| total));
    table.push("article_words", column(draft, &|_, _| words));
    table.push("mean_words", column(draft, &|_, _| words / draft.sentences.len() as f32));
    table.push("block_share", column(draft, &|_, s| s.block as f32 / blocks));
    table.push("place_in_block", column(draft, &|_, s| s.within.0 as f32));
    table.push("block_sentences", column(draft, &|_, s| s.within.1 as f32));
    table.push("has_title", column(draft, &|_, _| f32::from(!draft.title.is_empty())));
    let mut read = 0.0;
    let before = draft.sentences.iter().map(|s| {
        let before = read;
        read += s.words as f32;
        before
    });
    let before: Vec<f32> = before.collect();
    table.push("words_before_it", before);
}

/// What the sentence looks like.
fn shape(draft: &Draft, table: &mut Table) {
    let mean = draft.words() as f32 / draft.sentences.len().max(1) as f32;
    table.push("words", column(draft, &|_, s| s.words as f32));
    table.push("words_ratio", column(draft, &|_, s| s.words as f32 / mean.max(1.0)));
    table.push("letters", column(draft, &|i, s| share(draft.text(i).chars().count(), s.words)));
    let is = |t: u32| &draft.terms[t as usize];
    let count =
        |s: &Candidate, f: &dyn Fn(&super::draft::Token) -> bool| s.tokens.iter().filter(|t| f(t)).count();
    table.push("stop_share", column(draft, &|_, s| share(count(s, &|t| is(t.term).is_stop), s.tokens.len())));
    table.push("names", column(draft, &|_, s| count(s, &|t| t.is_name) as f32));
    table.push("names_share", column(draft, &|_, s| share(count(s, &|t| t.is_name), s.tokens.len())));
    table.push("numbers", column(draft, &|_, s| count(s, &|t| is(t.term).is_number) as f32));
    table.push("opens_quoted", column(draft, &|i, _| f32::from(draft.text(i).starts_with(is_quote))));
    table.push("quoted", column(draft, &|i, _| quoted_share(draft.text(i))));
    table.push("ending", column(draft, &|i, _| ending(draft.text(i))));
    let is_comma = |c: &char| matches!(c, ',' | '،' | '，' | '、' | ';' | '؛' | '；');
    let opens_aside = |c: &char| matches!(c, '(' | '[' | '（' | '–' | '—' | ':' | '：');
    table.push("commas", column(draft, &|i, _| draft.text(i).chars().filter(is_comma).count() as f32));
    table.push("asides", column(draft, &|i, _| draft.text(i).chars().filter(opens_aside).count() as f32));
    table.push("leans", column(draft, &|i, _| lean_kind(draft, i)));
    table.push("reports", reports(draft));
    table.push(
        "dateline",
        column(draft, &|i, _| f32::from(lang::dateline_end(draft.article.lang, draft.text(i)).is_some())),
    );
}

fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '『' | '‘')
}

/// Share of the characters that stand between quotation marks.
fn quoted_share(text: &str) -> f32 {
    let (mut inside, mut all, mut open) = (0, 0, false);
    for c in text.chars() {
        match c {
            '“' | '„' | '«' | '「' | '『' => open = true,
            '”' | '»' | '」' | '』' => open = false,
            '"' => open = !open,
            _ => inside += usize::from(open),
        }
        all += 1;
    }
    share(inside, all)
}

/// How the sentence ends: 0 as usual, 1 asking, 2 exclaiming, 3 leading on, 4 without a mark.
fn ending(text: &str) -> f32 {
    let last = text.trim_end_matches(|c: char| is_quote(c) || matches!(c, ')' | '’' | '」')).chars().last();
    match last {
        Some('?' | '？' | '؟' | ';') => 1.0,
        Some('!' | '！') => 2.0,
        Some(':' | '：' | '…' | ',') => 3.0,
        Some('.' | '。' | '।' | '۔' | '．') => 0.0,
        _ => 4.0,
    }
}

fn lean_kind(draft: &Draft, sentence: usize) -> f32 {
    match lang::leaning(draft.article.lang, draft.text(sentence)) {
        None => 0.0,
        Some(lang::Leaning::Weak) => 1.0,
        Some(lang::Leaning::Time | lang::Leaning::Comparison) => 2.0,
        Some(lang::Leaning::Connective) => 3.0,
        Some(lang::Leaning::Demonstrative) => 4.0,
        Some(lang::Leaning::Pronoun) => 5.0,
    }
}

/// Whether each sentence has a verb of saying.
fn reports(draft: &Draft) -> Vec<f32> {
    let Some(lexicon) = lang::lexicon(draft.article.lang) else { return column(draft, &|_, _| 0.0) };
    let verbs = lexicon.rules.reporting;
    let glance = verbs.glance();
    let is_verb = |word: &str| glance.may_have(word) && verbs.contains(&word.to_lowercase());
    column(draft, &|i, _| f32::from(crate::text::words(draft.text(i)).any(|(_, word)| is_verb(word))))
}

/// Terms that count as what an article is most about.
const TOP_TERMS: usize = 10;

/// What the sentence says, by how often the article says it.
fn vocabulary(draft: &Draft, table: &mut Table) {
    let all: f32 = draft.terms.iter().filter(|t| !t.is_stop).map(|t| t.count as f32).sum();
    let frequency = |t: u32| draft.terms[t as usize].count as f32 / all.max(1.0);
    let sum = |s: &Candidate| s.terms.iter().map(|&(t, _)| frequency(t)).sum::<f32>();
    table.push("content", column(draft, &|_, s| s.terms.len() as f32));
    table.push("frequency_sum", column(draft, &|_, s| sum(s)));
    table.push("frequency_mean", column(draft, &|_, s| sum(s) / s.terms.len().max(1) as f32));
    let some = |s: &Candidate, f: &dyn Fn(u32) -> bool| s.terms.iter().filter(|(t, _)| f(*t)).count();
    let repeated = |t: u32| draft.terms[t as usize].sentences > 1;
    table.push("repeated", column(draft, &|_, s| some(s, &repeated) as f32));
    table.push("repeated_share", column(draft, &|_, s| share(some(s, &repeated), s.terms.len())));
    let top = top_terms(draft);
    table.push("top", column(draft, &|_, s| some(s, &|t| top.contains(&t)) as f32));
    let is_first = |i: usize, t: u32| draft.terms[t as usize].first == i as u32;
    table.push("top_first", column(draft, &|i, s| some(s, &|t| top.contains(&t) && is_first(i, t)) as f32));
    table.push("novelty", column(draft, &|i, s| share(some(s, &|t| is_first(i, t)), s.terms.len())));
    let name = |t: u32| draft.terms[t as usize].named * 2 > draft.terms[t as usize].count;
    table.push("known_names", column(draft, &|_, s| some(s, &|t| name(t) && repeated(t)) as f32));
    table.push("new_names", column(draft, &|i, s| some(s, &|t| name(t) && is_first(i, t)) as f32));
    table.push(
        "returning_names",
        column(draft, &|i, s| some(s, &|t| name(t) && is_first(i, t) && repeated(t)) as f32),
    );
    table.push("pairs", pairs(draft));
    let in_title = |t: u32| draft.terms[t as usize].in_title;
    table.push("title", column(draft, &|_, s| share(some(s, &in_title), draft.title.len())));
    table.push("title_density", column(draft, &|_, s| share(some(s, &in_title), s.terms.len())));
}

fn top_terms(draft: &Draft) -> Vec<u32> {
    let content = (0_u32..).zip(&draft.terms).filter(|(_, term)| !term.is_stop);
    let counted = content.map(|(number, term)| (Reverse(term.count), number)).collect();
    sorted(counted).into_iter().take(TOP_TERMS).map(|(_, number)| number).collect()
}

/// Share of a sentence's neighbouring words that stand next to each other elsewhere, too.
fn pairs(draft: &Draft) -> Vec<f32> {
    let pairs_of = |s: &Candidate| -> Vec<(u32, u32)> {
        s.tokens
            .windows(2)
            .map(|w| (w[0].term, w[1].term))
            .filter(|&(a, b)| !draft.terms[a as usize].is_stop || !draft.terms[b as usize].is_stop)
            .collect()
    };
    let all: Vec<(u32, u32)> = sorted(draft.sentences.iter().flat_map(pairs_of).collect());
    let times = |pair: &(u32, u32)| all.partition_point(|p| p <= pair) - all.partition_point(|p| p < pair);
    column(draft, &|_, s| {
        let own = pairs_of(s);
        share(own.iter().filter(|p| times(p) > 1).count(), own.len())
    })
}

/// Sentences that count as the lead.
const LEAD: usize = 3;

/// How close the sentence is to the rest.
fn centrality(draft: &Draft, alike: &Similarities, table: &mut Table) {
    let count = draft.sentences.len();
    let all: Vec<f32> = draft.terms.iter().map(|t| if t.is_stop { 0.0 } else { t.count as f32 }).collect();
    table.push("centroid", alike.with_bag(draft, &all));
    let title: Vec<f32> = draft.terms.iter().map(|t| f32::from(t.in_title && !t.is_stop)).collect();
    table.push("title_cosine", alike.with_bag(draft, &title));
    let others = (count.max(2) - 1) as f32;
    table.push(
        "common",
        column(draft, &|i, _| (alike.row(i).iter().sum::<f32>() - alike.between(i, i)) / others),
    );
    table.push("walk", walk(alike, count));
    let most = |i: usize, range: std::ops::Range<usize>| {
        let row = alike.row(i);
        range.filter(|&j| j != i).map(|j| row[j]).fold(0.0, f32::max)
    };
    let mean = |i: usize, range: std::ops::Range<usize>| {
        let (row, others) = (alike.row(i), range.clone().filter(|&j| j != i).count().max(1));
        range.filter(|&j| j != i).map(|j| row[j]).sum::<f32>() / others as f32
    };
    table.push("nearest", column(draft, &|i, _| most(i, 0..count)));
    table.push("nearest_before", column(draft, &|i, _| most(i, 0..i)));
    table.push("nearest_after", column(draft, &|i, _| most(i, i + 1..count)));
    table.push("after", column(draft, &|i, _| mean(i, i + 1..count)));
    table.push("before", column(draft, &|i, _| mean(i, 0..i)));
    table.push("first", column(draft, &|i, _| alike.between(i, 0)));
    table.push("lead", column(draft, &|i, _| mean(i, 0..LEAD.min(count))));
    table.push("previous", column(draft, &|i, _| if i > 0 { alike.between(i, i - 1) } else { 0.0 }));
    table.push("next", column(draft, &|i, _| if i + 1 < count { alike.between(i, i + 1) } else { 0.0 }));
}

/// Rounds of the random walk; the order of sentences no longer changes after about as many.
const ROUNDS: usize = 12;

/// Share of the walk that goes on along similarities, as in LexRank (Erkan and Radev, 2004).
const DAMPING: f32 = 0.85;

/// How often a random walk from sentence to similar sentence is at each, times their number.
fn walk(alike: &Similarities, count: usize) -> Vec<f32> {
    let sums: Vec<f32> = (0..count).map(|i| alike.row(i).iter().sum::<f32>()).collect();
    let mut visits = vec![1.0_f32; count];
    for _ in 0..ROUNDS {
        let mut next = vec![1.0 - DAMPING; count];
        for i in (0..count).filter(|&i| sums[i] > 0.0) {
            let part = DAMPING * visits[i] / sums[i];
            for (to, similarity) in next.iter_mut().zip(alike.row(i)) {
                *to += part * similarity;
            }
        }
        visits = next;
    }
    visits
}

/// The share of values that are larger, earlier ones first among equals.
fn ranks(values: &[f32]) -> Vec<f32> {
    let mut ranks = vec![0.0; values.len()];
    for (rank, i) in descending(values.iter().copied()).into_iter().enumerate() {
        ranks[i] = rank as f32 / values.len() as f32;
    }
    ranks
}
