//! What the trees are grown from: the features of chunks and the signs of pages, with their names.
//!
//! They are made by the steps that judge pages, so that training and use cannot differ.

use super::{Read, Trees, refuse, score};
use crate::page::{NodeId, Page, Tag};

/// A chunk as the trainer sees it.
#[derive(Clone, Debug)]
pub struct Described {
    /// Its text.
    pub text: String,
    /// The row of a table that it stands in.
    pub row: Option<NodeId>,
    /// Its features.
    pub features: Vec<f32>,
}

/// The features of each chunk of a page, with their names: what the scoring of chunks is trained on.
pub fn describe(page: &Page) -> (Vec<&'static str>, Vec<Described>) {
    let read = Read::new(page);
    let sight = read.sight(page);
    let mut rows = Vec::new();
    score::features(&sight, |row| rows.push(row.to_vec()));
    let row = |node: NodeId| page.ancestors(node).find(|&around| page.tag(around) == Tag::Tr);
    let names = score::names(&sight);
    let chunks = read.chunks.into_iter().zip(rows);
    let described = chunks.map(|(c, features)| Described { row: row(c.node), text: c.block.text, features });
    (names, described.collect())
}

/// The signs that a page shows as a whole, with their names: what refusing is trained on.
/// With scores of its chunks, made without the page, the signs are those of a page never seen; between the names and
/// the signs stands how many chunks that took.
pub fn describe_page(page: &Page, scores: Option<&[f32]>) -> (Vec<&'static str>, usize, Vec<f32>) {
    let read = Read::new(page);
    let sight = read.sight(page);
    let own = scores.and_then(|all| all.get(..read.chunks.len())).map(<[f32]>::to_vec);
    let scores = own.unwrap_or_else(|| score::score(&sight, Trees::shipped()));
    let verdicts = read.judge(&sight, &scores);
    let (mut names, mut values) = (Vec::new(), Vec::new());
    refuse::describe(&sight, &read.stated, &scores, &verdicts, &mut names);
    refuse::describe(&sight, &read.stated, &scores, &verdicts, &mut values);
    (names, read.chunks.len(), values)
}
