//! What trees learn from: features with a label a row, as numbers that the trainer reads at once.
//!
//! For each data set `STEM.rows` holds the rows (`f32`: features, then the label),
//! `STEM.groups` the number of rows of each article (`u32`), and `names.txt` the features' names.
//! All numbers are little-endian.

use crate::data::{self, Row};
use crate::sets;
use nutgraf::article::Article;
use nutgraf::summary::{self, Considered, Options, Scorer, training};
use nutgraf_rouge::{Tokens, score_short};
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Sentences that the oracle may take.
const ORACLE: usize = 3;

/// What the oracle's choice counts in a label, against the worth that a sentence has to all good sets.
/// Each alone is worse: the oracle's choice is noisy, and the worth prefers short sentences.
const CHOICE: f64 = 0.5;

/// Writes the features of sentences, each with what it is worth to a summary.
pub(crate) fn write_sentences(out: &Path, files: &[PathBuf]) -> io::Result<()> {
    fs::create_dir_all(out)?;
    for file in files {
        write(out, file, |row| {
            let article = row.article();
            let considered =
                summary::summarize_with(&Scorer::default(), &article, &Options::default()).considered;
            let best = oracle(row, &article, &considered);
            let worths = worths(row, &article, &considered);
            let rows = considered.iter().enumerate().map(|(i, c)| {
                let mut values: Vec<f32> = c.features.iter().map(|(_, value)| *value).collect();
                let chosen = f64::from(u8::from(best.contains(&i)));
                values.push((CHOICE * chosen + (1.0 - CHOICE) * worths[i]) as f32);
                values
            });
            rows.collect()
        })?;
    }
    fs::write(out.join("names.txt"), training::sentence_features().join("\n"))
}

/// Writes the features of terms, each with whether the gold summary has it.
pub(crate) fn write_terms(sentences: &Path, out: &Path, files: &[PathBuf]) -> io::Result<()> {
    fs::create_dir_all(out)?;
    let scorer = Scorer::of_sentences(&fs::read(sentences)?)
        .ok_or_else(|| io::Error::other(format!("{}: no trees of ours", sentences.display())))?;
    for file in files {
        write(out, file, |row| {
            let gold = row.gold_terms();
            let terms = training::terms(&scorer, &row.article());
            let rows = terms.into_iter().map(|(text, mut values)| {
                values.push(f32::from(gold.contains(&text)));
                values
            });
            rows.collect()
        })?;
    }
    fs::write(out.join("names.txt"), training::term_features().join("\n"))
}

fn write(out: &Path, file: &Path, rows: impl Fn(&Row) -> Vec<Vec<f32>>) -> io::Result<()> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let mut values = BufWriter::new(fs::File::create(out.join(format!("{stem}.rows")))?);
    let mut groups = BufWriter::new(fs::File::create(out.join(format!("{stem}.groups")))?);
    for row in data::read(file)? {
        let rows = rows(&row);
        groups.write_all(&(rows.len() as u32).to_le_bytes())?;
        for value in rows.into_iter().flatten() {
            values.write_all(&value.to_le_bytes())?;
        }
    }
    values.flush()?;
    groups.flush()
}

/// The sentences that a summary takes which may look at the gold, each the one that helps most.
pub(crate) fn oracle(row: &Row, article: &Article, considered: &[Considered]) -> Vec<usize> {
    let Some((reference, sentences)) = read(row, article, considered) else { return Vec::new() };
    let mut chosen: Vec<usize> = Vec::new();
    let mut best = 0.0;
    while chosen.len() < ORACLE {
        let with = |i: usize| {
            let texts: Vec<&Tokens> = chosen.iter().chain([&i]).map(|&j| &sentences[j]).collect();
            let (one, two) = score_short(&reference, &Tokens::join(&texts));
            (one + two, i)
        };
        let left = (0..sentences.len()).filter(|i| !chosen.contains(i));
        match left.map(with).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))) {
            Some((value, i)) if value > best => {
                best = value;
                chosen.push(i);
            }
            _ => break,
        }
    }
    chosen
}

/// What each sentence is worth to all good sets.
fn worths(row: &Row, article: &Article, considered: &[Considered]) -> Vec<f64> {
    let read = read(row, article, considered);
    read.map_or(vec![0.0; considered.len()], |(reference, sentences)| sets::worths(&reference, &sentences))
}

/// The first gold summary, and the sentences as it is compared with them.
fn read(row: &Row, article: &Article, considered: &[Considered]) -> Option<(Tokens, Vec<Tokens>)> {
    let mut reader = row.reader();
    let reference = row.references(&mut reader).into_iter().next()?;
    let sentences = considered.iter().map(|c| reader.read([c.text(article)])).collect();
    Some((reference, sentences))
}
