//! From an article to the few of its sentences that tell what it is about.
//!
//! Pages are not known here, and nodes only as opaque ids.
//!
//! Invariant: each sentence is a verbatim slice of a block, and they stand in reading order.

use crate::article::{Article, Role};
use crate::lang;
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
    /// Exactly so many sentences, where the article has as many.
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
    /// The shortest length that has it.
    pub length: Length,
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
    /// The features it was scored by, with their names.
    pub features: Vec<(&'static str, f32)>,
}

/// Chooses the sentences of a summary.
pub fn summarize(article: &Article, options: &Options) -> Summary {
    let wanted = match options.size {
        Size::Sentences(n) => n,
        Size::Words(_) | Size::Length(_) => 3,
    };
    let sentences = article
        .blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| matches!(block.role, Role::Paragraph | Role::ListItem | Role::Quote))
        .flat_map(|(i, block)| {
            lang::sentences(article.lang, &block.text).into_iter().map(move |span| Sentence {
                block: i,
                whole: span.clone(),
                shown: span,
                length: Length::Short,
            })
        })
        .take(wanted)
        .collect();
    Summary { sentences, ..Summary::default() }
}
