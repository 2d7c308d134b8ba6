//! Measures how good summaries are, set by set, against Lead and LexRank.

use crate::data;
use crate::measure::{Measured, measure};
use crate::plot;
use crate::table::{self, SIZES, Set};
use nutgraf::summary::Scorer;
use nutgraf_rouge::Scores;
use std::io;
use std::path::{Path, PathBuf};

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder of data sets: each *_dev.jsonl is measured
    dir: PathBuf,
    /// Other files of the folder instead, by their names without the ending
    #[arg(long, value_delimiter = ',')]
    sets: Vec<String>,
    /// Folder with sentences.bin and terms.bin to use instead of those built in
    #[arg(long)]
    weights: Option<PathBuf>,
    /// Folder to draw the differences into, as SVG
    #[arg(long)]
    plots: Option<PathBuf>,
    /// Only articles that trees trained with the same --fold have not seen
    #[arg(long)]
    fold: Option<usize>,
}

/// Parts of a data set that take turns in being left out; as in `train.py`.
const FOLDS: usize = 5;

/// Prints the tables.
pub(crate) fn run(arguments: &Arguments) -> io::Result<()> {
    let scorer = scorer(arguments)?;
    let files = files(arguments)?;
    let sets =
        files.iter().map(|file| set(&scorer, file, arguments.fold)).collect::<io::Result<Vec<Set>>>()?;
    table::write(&mut io::stdout().lock(), &sets)?;
    if let Some(folder) = &arguments.plots {
        draw(folder, &sets)?;
    }
    Ok(())
}

fn set(scorer: &Scorer, file: &Path, fold: Option<usize>) -> io::Result<Set> {
    let rows = data::read(file)?;
    let is_asked = |i: usize| fold.is_none_or(|fold| i % FOLDS == fold);
    let sizes = SIZES.map(|(_, size)| {
        let asked = rows.iter().enumerate().filter(|(i, _)| is_asked(*i));
        asked.map(|(_, row)| measure(scorer, row, size)).collect()
    });
    Ok(Set {
        name: file.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        is_english: rows.iter().all(|row| row.lang.as_deref() == Some("en")),
        sizes,
    })
}

fn draw(folder: &Path, sets: &[Set]) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    type Value = fn(&Scores) -> f64;
    let kinds: [(&str, Value); 2] = [("1", |s| s.one), ("2", |s| s.two)];
    for (kind, value) in kinds {
        let more = |m: &Measured| value(&m.ours.rouge) - value(&m.lead.rouge);
        let row = |set: &Set| plot::Row {
            name: set.name.clone(),
            values: set.sizes.iter().map(|measured| table::points(measured, more)).collect(),
        };
        let title = format!("ROUGE-{kind} above the first sentences, in points, with 95 % intervals");
        let rows: Vec<plot::Row> = sets.iter().map(row).collect();
        let svg = plot::draw(&title, &SIZES.map(|(name, _)| name), &rows);
        std::fs::write(folder.join(format!("rouge-{kind}.svg")), svg)?;
    }
    Ok(())
}

fn scorer(arguments: &Arguments) -> io::Result<Scorer> {
    let Some(folder) = &arguments.weights else { return Ok(Scorer::built_in().clone()) };
    let (sentences, terms) =
        (std::fs::read(folder.join("sentences.bin"))?, std::fs::read(folder.join("terms.bin"))?);
    Scorer::read(&sentences, &terms)
        .ok_or_else(|| io::Error::other(format!("{}: no trees of ours", folder.display())))
}

fn files(arguments: &Arguments) -> io::Result<Vec<PathBuf>> {
    if !arguments.sets.is_empty() {
        return Ok(arguments.sets.iter().map(|s| arguments.dir.join(format!("{s}.jsonl"))).collect());
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&arguments.dir)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with("_dev.jsonl") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(io::Error::other(format!("no *_dev.jsonl in {}", arguments.dir.display())));
    }
    Ok(files)
}
