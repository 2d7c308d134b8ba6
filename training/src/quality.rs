//! The tables that say how good summaries are, set by set, against Lead.

use crate::data;
use crate::interval::{Interval, interval};
use crate::measure::{Measured, measure};
use crate::plot;
use nutgraf::summary::{Scorer, Size};
use nutgraf_rouge::Scores;
use std::io::{self, Write};
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

/// What is compared: three sentences, and as many sentences as fit into a hundred words.
const SIZES: [(&str, Size); 2] = [("3 sentences", Size::Sentences(3)), ("100 words", Size::Words(100))];

/// Prints the tables.
pub(crate) fn run(arguments: &Arguments) -> io::Result<()> {
    let scorer = scorer(arguments)?;
    let files = files(arguments)?;
    let mut out = io::stdout().lock();
    let mut plots: [Vec<plot::Row>; 2] = Default::default();
    for (name, size) in SIZES {
        writeln!(
            out,
            "\n{name}, ROUGE-1 / ROUGE-2 / ROUGE-Lsum in points, differences with 95 % intervals\n"
        )?;
        writeln!(
            out,
            "| set | n | Lead | ours | ΔR1 | ΔR2 | words | dangling | in Lead | ΔR1 outside (n) |"
        )?;
        writeln!(out, "|---|---|---|---|---|---|---|---|---|---|")?;
        for file in &files {
            let rows = data::read(file)?;
            let is_ours = |i: usize| arguments.fold.is_none_or(|fold| i % FOLDS == fold);
            let measured: Vec<Measured> = rows
                .iter()
                .enumerate()
                .filter(|(i, _)| is_ours(*i))
                .map(|(_, row)| measure(&scorer, row, size))
                .collect();
            writeln!(out, "{}", line(file, &measured))?;
            let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let kinds: [fn(&Scores) -> f64; 2] = [|s| s.one, |s| s.two];
            for (rows, kind) in plots.iter_mut().zip(kinds) {
                let value = points(&measured, &|m| kind(&m.ours.rouge) - kind(&m.lead.rouge));
                match rows.iter_mut().find(|row| row.name == stem) {
                    Some(row) => row.values.push(value),
                    None => rows.push(plot::Row { name: stem.clone(), values: vec![value] }),
                }
            }
        }
    }
    if let Some(folder) = &arguments.plots {
        std::fs::create_dir_all(folder)?;
        for (kind, rows) in ["1", "2"].iter().zip(&plots) {
            let title = format!("ROUGE-{kind} above the first sentences, in points, with 95 % intervals");
            let svg = plot::draw(&title, &SIZES.map(|(name, _)| name), rows);
            std::fs::write(folder.join(format!("rouge-{kind}.svg")), svg)?;
        }
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

fn points(measured: &[Measured], value: &dyn Fn(&Measured) -> f64) -> Interval {
    interval(&measured.iter().map(|m| 100.0 * value(m)).collect::<Vec<_>>())
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

fn line(file: &Path, measured: &[Measured]) -> String {
    let points = |value: &dyn Fn(&Measured) -> f64| points(measured, value);
    let mean = |value: &dyn Fn(&Measured) -> f64| points(value).mean;
    let outside: Vec<f64> = measured
        .iter()
        .filter(|m| m.is_outside)
        .map(|m| 100.0 * (m.ours.rouge.one - m.lead.rouge.one))
        .collect();
    format!(
        "| {} | {} | {:.1} / {:.1} / {:.1} | {:.1} / {:.1} / {:.1} | {} | {} | {:.0} ({:.0}) | {:.1} % | {:.0} % | {} ({}) |",
        file.file_stem().unwrap_or_default().to_string_lossy(),
        measured.len(),
        mean(&|m| m.lead.rouge.one),
        mean(&|m| m.lead.rouge.two),
        mean(&|m| m.lead.rouge.sum),
        mean(&|m| m.ours.rouge.one),
        mean(&|m| m.ours.rouge.two),
        mean(&|m| m.ours.rouge.sum),
        difference(points(&|m| m.ours.rouge.one - m.lead.rouge.one)),
        difference(points(&|m| m.ours.rouge.two - m.lead.rouge.two)),
        mean(&|m| m.ours.words) / 100.0,
        mean(&|m| m.lead.words) / 100.0,
        mean(&|m| f64::from(m.ours.dangles)),
        mean(&|m| m.shared),
        difference(interval(&outside)),
        outside.len(),
    )
}

fn difference(interval: Interval) -> String {
    format!("{:+.2} [{:+.2}, {:+.2}]", interval.mean, interval.low, interval.high)
}
