//! Writes what the trainer of the article finder learns from: features of pages and of their chunks, with labels.
//!
//! A set is a folder of `{id}.html` with `{id}.json`, which has the page's `text` (a paragraph a line) and, where
//! they are known, its `url` and its `ptype`.

use crate::shingles::{Shingles, WIDTH, shingle, shingles, tokens};
use nutgraf::article::{self, Described};
use nutgraf::page::{self, NodeId};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Parts that the pages are dealt to, a host's pages all to one: each is measured by trees that saw none of it.
const FOLDS: u32 = 5;

/// A page of a set.
pub(crate) struct Sample {
    pub(crate) id: String,
    /// The folder it is from.
    pub(crate) set: String,
    html: PathBuf,
    /// The text that a person would take from it.
    pub(crate) text: String,
    /// What kind of page it is, where that is no article.
    pub(crate) kind: Option<String>,
    pub(crate) fold: u32,
}

impl Sample {
    pub(crate) fn page(&self) -> Result<page::Page, io::Error> {
        Ok(page::from_html(&String::from_utf8_lossy(&fs::read(&self.html)?), ""))
    }

    /// Whether the page is to be refused.
    fn is_refused(&self) -> bool {
        const REFUSED: &[&str] = &["listing", "collection", "product", "forum"];
        self.kind.as_deref().is_some_and(|kind| REFUSED.contains(&kind))
    }
}

/// The pages of all sets, in order of sets and names.
pub(crate) fn samples(sets: &[PathBuf]) -> Result<Vec<Sample>, io::Error> {
    let mut found = Vec::new();
    for set in sets {
        let mut pages: Vec<PathBuf> =
            fs::read_dir(set)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
        pages.retain(|path| path.extension().is_some_and(|e| e == "html"));
        pages.sort();
        let set = set.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for html in pages {
            let gold: serde_json::Value = serde_json::from_slice(&fs::read(html.with_extension("json"))?)?;
            let id = html.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let said = |key: &str| gold[key].as_str().unwrap_or_default().to_owned();
            found.push(Sample {
                fold: fold(host(&said("url")).unwrap_or(&id)),
                text: said("text"),
                kind: Some(said("ptype")).filter(|kind| !kind.is_empty() && kind != "article"),
                set: set.clone(),
                id,
                html,
            });
        }
    }
    Ok(found)
}

fn host(url: &str) -> Option<&str> {
    let host = url.split_once("://")?.1.split(['/', '?', '#']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host)).filter(|host| !host.is_empty())
}

fn fold(name: &str) -> u32 {
    name.bytes().fold(5381_u32, |h, b| h.wrapping_mul(33) ^ u32::from(b)) % FOLDS
}

/// Writes `rows` (features, label, words, words of the gold text, whether to learn from the page, its number, its
/// fold; all `f32`), `names.txt`, and `texts`, a chunk a line, for people who look into errors.
pub(crate) fn write_chunks(out: &Path, sets: &[PathBuf]) -> Result<(), io::Error> {
    let (mut rows, mut texts, mut names) = (Vec::new(), String::new(), Vec::new());
    for (number, sample) in samples(sets)?.into_iter().enumerate() {
        let (found, chunks) = article::describe(&sample.page()?);
        names = if found.is_empty() { names } else { found };
        let words = tokens(&sample.text).len() as f32;
        let is_learned = f32::from(u8::from(sample.kind.is_none() && words > 0.0));
        let labels = labels(chunks.iter().map(|c| (c.text.as_str(), c.row)), &sample.text);
        for (Described { text, features: mut values, .. }, (label, count)) in chunks.into_iter().zip(labels) {
            values.extend([label, count as f32, words, is_learned, number as f32, sample.fold as f32]);
            rows.extend(values.iter().flat_map(|v| v.to_le_bytes()));
            texts.extend([text.as_str(), "\n"]);
        }
    }
    write(out, &rows, &names)?;
    fs::write(out.join("texts"), texts)
}

/// Writes the signs of each page as a whole, from scores of its chunks by trees that have not seen it: features,
/// whether it is to be answered, whether it is an article, its number, its fold.
pub(crate) fn write_signs(out: &Path, scores: &Path, sets: &[PathBuf]) -> Result<(), io::Error> {
    let scores = read_floats(scores)?;
    let (mut rows, mut names, mut at) = (Vec::new(), Vec::new(), 0);
    for (number, sample) in samples(sets)?.into_iter().enumerate() {
        let page = sample.page()?;
        let (found, count, mut values) = article::describe_page(&page, scores.get(at..));
        at += count;
        let is_answered = f32::from(u8::from(!sample.is_refused()));
        let is_article = f32::from(u8::from(sample.kind.is_none()));
        values.extend([is_answered, is_article, number as f32, sample.fold as f32]);
        rows.extend(values.iter().flat_map(|v| v.to_le_bytes()));
        names = found;
    }
    write(out, &rows, &names)
}

fn write(out: &Path, rows: &[u8], names: &[&str]) -> Result<(), io::Error> {
    fs::create_dir_all(out)?;
    fs::write(out.join("rows"), rows)?;
    fs::write(out.join("names.txt"), names.join("\n"))
}

fn read_floats(path: &Path) -> Result<Vec<f32>, io::Error> {
    let bytes = fs::read(path)?;
    Ok(bytes.as_chunks::<4>().0.iter().map(|four| f32::from_le_bytes(*four)).collect())
}

/// For each chunk, with the row of a table that it stands in, its label and its number of tokens. The label is the
/// share of it that is in the gold text and in no longer chunk. A short one counts as a line, within what the longer
/// ones span; or where the gold text has it with what stands beside it; or as the row that it is a cell of does,
/// which the gold text has in one line.
fn labels<'a>(chunks: impl Iterator<Item = (&'a str, Option<NodeId>)>, gold: &str) -> Vec<(f32, usize)> {
    let (texts, rows): (Vec<Vec<&str>>, Vec<_>) = chunks.map(|(text, row)| (tokens(text), row)).unzip();
    let whole = shingles(&tokens(gold));
    let mut left = whole.clone();
    let mut labels: Vec<(f32, usize)> = texts.iter().map(|t| (0.0, t.len())).collect();
    let mut order: Vec<usize> = (0..texts.len()).filter(|&i| texts[i].len() >= WIDTH).collect();
    order.sort_by_key(|&i| (std::cmp::Reverse(texts[i].len()), i));
    for i in order {
        labels[i].0 = take(&shingles(&texts[i]), &mut left);
    }
    let is_long = |l: &(f32, usize)| l.0 >= MOST && l.1 >= WIDTH;
    let ends = labels.iter().position(is_long).zip(labels.iter().rposition(is_long));
    let lines: Vec<Vec<&str>> = gold.lines().map(tokens).filter(|l| l.len() < WIDTH).collect();
    if let Some((first, last)) = ends {
        for i in first.saturating_sub(1)..=last {
            if !texts[i].is_empty() && texts[i].len() < WIDTH {
                labels[i].0 = f32::from(u8::from(lines.contains(&texts[i])));
            }
        }
    }
    let flat = texts.concat();
    let mut start = 0;
    for (text, label) in texts.iter().zip(&mut labels) {
        let covers = (start + text.len()).saturating_sub(WIDTH)..=start;
        let is_in =
            |from: usize| flat.get(from..from + WIDTH).is_some_and(|run| whole.contains_key(&shingle(run)));
        if (1..WIDTH).contains(&text.len()) && covers.clone().any(is_in) {
            label.0 = 1.0;
        }
        start += text.len();
    }
    let mut at = 0;
    for row in rows.chunk_by(|a, b| a == b) {
        let cells = at..at + row.len();
        at = cells.end;
        let joined = texts[cells.clone()].concat();
        if row[0].is_some() && cells.len() > 1 && joined.len() >= WIDTH {
            let share = share(&shingles(&joined), &whole);
            for i in cells.filter(|&i| texts[i].len() < WIDTH) {
                labels[i].0 = labels[i].0.max(share);
            }
        }
    }
    labels
}

/// Share from which on a chunk is taken to be where its text in the gold is from.
const MOST: f32 = 0.5;

fn share(own: &Shingles, of: &Shingles) -> f32 {
    let hits: u32 = own.iter().map(|(s, n)| *n.min(of.get(s).unwrap_or(&0))).sum();
    hits as f32 / own.values().sum::<u32>().max(1) as f32
}

fn take(own: &Shingles, left: &mut Shingles) -> f32 {
    let share = share(own, left);
    if share >= MOST {
        for (shingle, count) in own {
            if let Some(rest) = left.get_mut(shingle) {
                *rest = rest.saturating_sub(*count);
            }
        }
    }
    share
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_is_labelled_by_its_share_of_the_gold_text() {
        let gold = "The mill closed on a Monday in May.\nWhy so\nNobody bought the flour any more.";
        let chunks = [
            "Home",
            "The mill closed on a Monday",
            "The mill closed on a Monday in May.",
            "Why so",
            "Nobody bought the flour any more.",
            "Why so",
        ];
        let chunks = chunks.into_iter().map(|text| (text, None));
        let labels: Vec<f32> = labels(chunks, gold).into_iter().map(|l| l.0).collect();
        assert_eq!(labels, [0.0, 0.0, 1.0, 1.0, 1.0, 0.0]);
    }

    #[test]
    fn a_short_chunk_is_labelled_by_what_stands_beside_it_in_the_text() {
        let gold = "The mill ground rye.\nPrice: $3 a sack\nIts wheel was of oak.";
        let chunks = ["The mill ground rye.", "Price:", "$3 a sack", "Share", "Its wheel was of oak."];
        let labels = labels(chunks.into_iter().map(|text| (text, None)), gold);
        assert_eq!(labels.into_iter().map(|l| l.0).collect::<Vec<f32>>(), [1.0, 1.0, 1.0, 0.0, 1.0]);
    }

    #[test]
    fn the_cells_of_a_row_are_labelled_by_its_line() {
        let gold = "The mill ground this much.\nRye | 12 tonnes | 1934\nWheat | 7 tonnes | 1935";
        let row = |cells: [&'static str; 3], row| cells.map(|text| (text, Some(NodeId(row))));
        let chunks = [
            row(["Rye", "12 tonnes", "1934"], 1),
            row(["Oats", "no tonnes", "1936"], 2),
            row(["Wheat", "7 tonnes", "1935"], 3),
        ];
        let labels: Vec<f32> = labels(chunks.concat().into_iter(), gold).into_iter().map(|l| l.0).collect();
        assert_eq!(labels, [1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0]);
    }

    #[test]
    fn pages_of_a_host_share_a_fold() {
        assert_eq!(host("https://www.mill.example/a?b"), Some("mill.example"));
        assert_eq!((host(""), host("mill")), (None, None));
        assert!(fold("mill.example") < FOLDS);
    }
}
