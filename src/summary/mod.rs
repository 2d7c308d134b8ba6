//! From an article to the few of its sentences that tell what it is about.
//!
//! Pages are not known here, and nodes only as opaque ids.
//!
//! Invariant: each sentence is a verbatim slice of a block, and they stand in reading order.

mod choose;
mod draft;
mod ending;
mod features;
mod fragment;
mod glance;
mod length;
mod points;
mod scorer;
mod similarity;
mod stand;
mod standfirst;
mod stems;
mod term;
pub mod training;
mod trust;

pub use crate::forest::Forest;
pub use scorer::Scorer;
pub use stand::leaning;
pub use trust::LEAST_CONFIDENCE;

use crate::article::Article;
use crate::order::sorted;
use choose::{Choice, Field};
use similarity::Similarities;
use std::ops::Range;

/// How much of an article a summary keeps. The lengths nest: what is in a shorter one is in each longer one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// What the story is about.
    Short,
    /// The usual.
    #[default]
    Medium,
    /// The story with its turns.
    Long,
}

/// How large a summary shall be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// By the article's own length, between stated bounds.
    Length(Length),
    /// Exactly so many sentences, where the article has as many that differ.
    Sentences(usize),
    /// At most so many words.
    Words(usize),
}

/// What is asked of a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How large it shall be.
    pub size: Size,
    /// Whether whole spans may be dropped at the start or end of a sentence.
    pub trim: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options { size: Size::Length(Length::Medium), trim: true }
    }
}

/// The sentences chosen, with what is known about the choice.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// The chosen sentences, in reading order.
    pub sentences: Vec<Sentence>,
    /// The one sentence that tells the story best.
    pub headline: Option<Sentence>,
    /// A sentence that tells what the story is about, without its outcome.
    pub teaser: Option<Sentence>,
    /// Sentences as a list, under the article's own headings where it has them.
    pub points: Vec<Group>,
    /// Whether the choice was too unsure, so that these are the first sentences; see [`LEAST_CONFIDENCE`].
    pub is_lead: bool,
    /// Whether the article has more sentences than are looked at, so that only a sample was.
    pub sampled: bool,
    /// Every sentence of the article with its score and the reason why it was taken or passed over.
    pub considered: Vec<Considered>,
    /// Share of the article's weighted terms that the summary has, 0–1.
    pub coverage: f32,
    /// How sure the choice is, 0–1.
    pub confidence: f32,
}

/// A chosen sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// Index of its block in [`Article::blocks`].
    pub block: usize,
    /// The whole sentence, in bytes of the block's text.
    pub whole: Range<usize>,
    /// What of it is shown; within `whole`.
    pub shown: Range<usize>,
    /// Whether what is not shown at its start is a dateline, and no part of what the sentence says.
    pub dateline: bool,
    /// The shortest length that has it.
    pub length: Length,
}

impl Sentence {
    /// What of it is shown, from the article that it was chosen from.
    pub fn text<'a>(&self, article: &'a Article) -> &'a str {
        &article.blocks[self.block].text[self.shown.clone()]
    }
}

/// The points of one section of the article.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Index of the heading's block in [`Article::blocks`].
    pub heading: Option<usize>,
    /// Its sentences, in reading order.
    pub sentences: Vec<Sentence>,
}

/// What was thought of one sentence of the article.
#[derive(Clone, Debug, PartialEq)]
pub struct Considered {
    /// Index of its block in [`Article::blocks`].
    pub block: usize,
    /// The sentence, in bytes of the block's text.
    pub span: Range<usize>,
    /// How good it is as a sentence of the summary; larger is better.
    pub score: f32,
    /// Why it was taken or passed over.
    pub reason: &'static str,
    /// Why it leans on the sentence before it, if it does.
    pub leans: Option<&'static str>,
    /// The features it was scored by, with their names.
    pub features: Vec<(&'static str, f32)>,
}

impl Considered {
    /// The sentence, from the article that it stands in.
    pub fn text<'a>(&self, article: &'a Article) -> &'a str {
        &article.blocks[self.block].text[self.span.clone()]
    }
}

/// Chooses the sentences of a summary; none where the article has no sentence of a length that can be read.
///
/// ```
/// use nutgraf::{article::Article, summary::{self, Options}};
///
/// let article = Article::from_text("Ann Lee won. She had led all day. But rain fell. The cup is gold.", None, None);
/// let summary = summary::summarize(&article, &Options::default());
/// assert_eq!(summary.sentences.len(), 1);
/// ```
pub fn summarize(article: &Article, options: &Options) -> Summary {
    summarize_with(Scorer::built_in(), article, options)
}

/// Chooses the sentences of a summary by a scorer of one's own.
pub fn summarize_with(scorer: &Scorer, article: &Article, options: &Options) -> Summary {
    let draft = draft::read(article);
    let alike = Similarities::of(&draft);
    let scores = scorer.score(&draft, &alike);
    let stands = stand::stands(&draft, options.trim);
    let field = Field { draft: &draft, alike: &alike, scores: &scores, stands: &stands };
    // Whether the choice is sure is asked of the longest, so that the lengths nest either way.
    let size = if let Size::Length(_) = options.size { Size::Length(Length::Long) } else { options.size };
    let (mut choice, mut lengths) = choose(&field, size, &choose::extend_by_all);
    let confidence = trust::confidence(&field, &choice.taken);
    let is_lead = confidence < LEAST_CONFIDENCE;
    if is_lead {
        (choice, lengths) = choose(&field, size, &choose::lead);
    }
    if let Size::Length(longest) = options.size {
        lengths.retain(|(_, length)| *length <= longest);
        choice.taken.retain(|i| lengths.iter().any(|(j, _)| i == j));
    }
    let chosen = choice.in_order();
    let headline = glance::headline(&field);
    Summary {
        sentences: shown(&field, &lengths),
        headline: headline.and_then(|i| alone(&field, i)),
        teaser: glance::teaser(&field, headline).and_then(|i| alone(&field, i)),
        points: points::points(&field, &lengths).into_iter().map(|s| group(&field, s)).collect(),
        coverage: trust::coverage(&field, &chosen),
        confidence,
        is_lead,
        sampled: draft.sampled,
        considered: considered(&field, &choice),
    }
}

/// How a choice grows up to a limit.
type Grow = dyn Fn(&Field, &mut Choice, choose::Limit);

/// Chooses step by step, each length from the one before, so that they nest.
/// Returns the choice, and in reading order each sentence with the shortest length that has it.
fn choose(field: &Field, size: Size, grow: &Grow) -> (Choice, Vec<(usize, Length)>) {
    let mut choice = Choice::default();
    let mut lengths: Vec<(usize, Length)> = Vec::new();
    for (length, limit) in length::steps(field.draft, size) {
        let before = choice.taken.len();
        grow(field, &mut choice, limit);
        // Where so many sentences were asked for, so many are given; and one there always is.
        let least = if matches!(size, Size::Sentences(_)) { limit.sentences } else { 1 };
        choose::fill(field, &mut choice, least);
        lengths.extend(choice.taken[before..].iter().map(|&i| (i, length)));
    }
    (choice, sorted(lengths))
}

fn alone(field: &Field, sentence: usize) -> Option<Sentence> {
    shown(field, &[(sentence, Length::Short)]).pop()
}

fn group(field: &Field, section: points::Section) -> Group {
    Group { heading: section.heading, sentences: shown(field, &section.sentences) }
}

/// Sentences as they are shown beside one another, in reading order.
fn shown(field: &Field, chosen: &[(usize, Length)]) -> Vec<Sentence> {
    let place = |i: usize| field.draft.sentences[i].place;
    let follows = |a: usize, b: usize| place(a) + 1 == place(b);
    let one = |(k, &(i, length)): (usize, &(usize, Length))| {
        let candidate = &field.draft.sentences[i];
        let after = k > 0 && follows(chosen[k - 1].0, i);
        let before =
            chosen.get(k + 1).is_some_and(|&(j, _)| follows(i, j) && field.stands[j].leans.is_some());
        let needed = || chosen.iter().any(|&(j, _)| field.stands[i].tells_late(i, &field.stands[j]));
        let part = field.stands[i].shown(after, before || needed());
        let start = candidate.span.start;
        Sentence {
            block: candidate.block,
            whole: candidate.span.clone(),
            shown: start + part.start..start + part.end,
            dateline: part.start > 0 && part.start == field.stands[i].begin,
            length,
        }
    };
    chosen.iter().enumerate().map(one).collect()
}

fn considered(field: &Field, choice: &Choice) -> Vec<Considered> {
    let one = |(i, sentence): (usize, &draft::Candidate)| Considered {
        block: sentence.block,
        span: sentence.span.clone(),
        score: field.scores.sentences[i],
        reason: reason(field, choice, i),
        leans: field.stands[i].leans,
        features: field.scores.table.row(i),
    };
    field.draft.sentences.iter().enumerate().map(one).collect()
}

/// Likeness from which on a sentence is said to tell what a chosen one tells already.
const TOLD: f32 = 0.5;

fn reason(field: &Field, choice: &Choice, sentence: usize) -> &'static str {
    let stand = &field.stands[sentence];
    if choice.joined.contains(&sentence) {
        return "taken: another sentence leans on it";
    }
    if choice.taken.contains(&sentence) {
        return match (stand.leans, stand.freed) {
            (None, _) => "taken: adds most to what is chosen",
            (Some(_), Some(_)) => "taken: stands once its first words are dropped",
            (Some(_), None) => "taken: with the sentence that it leans on",
        };
    }
    if choice.taken.iter().any(|&j| stand.is_twin(&field.stands[j])) {
        return "passed over: a chosen sentence has its words";
    }
    if choice.taken.iter().any(|&j| field.alike.between(sentence, j) >= TOLD) {
        return "passed over: a chosen sentence tells it";
    }
    if stand.needs_previous() {
        "passed over: leans on the sentence before"
    } else if stand
        .needs
        .iter()
        .any(|need| !choice.taken.iter().any(|&j| need.is_met(field.draft, j, sentence)))
    {
        "passed over: takes for known what another sentence introduces"
    } else {
        "passed over: adds less"
    }
}
