//! Measures how well articles are found, by trees that have not seen the pages.
//!
//! It knows pages with their texts, and folders of trees, one a fold.

use crate::pages::{Sample, samples};
use crate::shingles::{compare, tokens};
use clap::Args;
use nutgraf::article::{self, Trees};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Folder of a folder of trees for each fold; without it, the trees that ship
    #[arg(long)]
    trees: Option<PathBuf>,
    /// Write each page's text there as SET/ID.txt
    #[arg(long)]
    write: Option<PathBuf>,
    /// List so many of the pages with the lowest scores
    #[arg(long, default_value_t = 0)]
    worst: usize,
    /// Folders of pages with their texts
    sets: Vec<PathBuf>,
}

struct Outcome {
    fold: u32,
    /// Whether there is a text to compare with.
    is_scored: bool,
    f1: f64,
    precision: f64,
    recall: f64,
    refused: Option<&'static str>,
    id: String,
}

/// Prints a line a set and kind of page, and one a fold where pages are articles.
#[allow(clippy::print_stdout, reason = "what was measured goes there")]
pub(crate) fn run(arguments: &Arguments) -> Result<(), io::Error> {
    let mut groups: BTreeMap<String, Vec<Outcome>> = BTreeMap::new();
    let mut grown = BTreeMap::new();
    for sample in samples(&arguments.sets)? {
        if let (Some(folder), false) = (&arguments.trees, grown.contains_key(&sample.fold)) {
            grown.insert(sample.fold, read_trees(&folder.join(sample.fold.to_string()))?);
        }
        let trees = grown.get(&sample.fold).unwrap_or(Trees::shipped());
        let (text, refused) = match article::find_by(&sample.page()?, trees) {
            Ok(article) => (text(&article), None),
            Err(refusal) => (String::new(), Some(refusal.reason.code())),
        };
        if let Some(folder) = &arguments.write {
            fs::create_dir_all(folder.join(&sample.set))?;
            fs::write(folder.join(&sample.set).join(format!("{}.txt", sample.id)), &text)?;
        }
        let kind = sample.kind.as_deref().unwrap_or("article");
        let group = groups.entry(format!("{} {kind}", sample.set)).or_default();
        group.push(outcome(&sample, &text, refused));
    }
    for (group, outcomes) in &groups {
        println!("{group}: {}", line(outcomes.iter()));
        let folds: Vec<String> = (0..)
            .map(|fold| outcomes.iter().filter(|o| o.fold == fold && o.is_scored).collect::<Vec<_>>())
            .take_while(|part| !part.is_empty())
            .map(|part| format!("{:.4}", mean(part.iter().map(|o| o.f1))))
            .collect();
        println!("  f1 by fold {}", folds.join(" "));
        let mut worst: Vec<&Outcome> = outcomes.iter().filter(|o| o.is_scored).collect();
        worst.sort_by(|a, b| a.f1.total_cmp(&b.f1));
        for o in worst.iter().take(arguments.worst) {
            let refused = o.refused.unwrap_or_default();
            println!(
                "  {} fold {} f1 {:.3} P {:.3} R {:.3} {refused}",
                o.id, o.fold, o.f1, o.precision, o.recall
            );
        }
    }
    Ok(())
}

/// What the program's `extract` writes: the article without its captions.
fn text(article: &article::Article) -> String {
    article.body().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
}

fn read_trees(folder: &Path) -> Result<Trees, io::Error> {
    let read = |name: &str| fs::read(folder.join(name));
    Trees::read(&read("chunks.bin")?, &read("pages.bin")?)
        .ok_or_else(|| io::Error::other(format!("{} holds no trees", folder.display())))
}

fn outcome(sample: &Sample, text: &str, refused: Option<&'static str>) -> Outcome {
    let (precision, recall, f1) = compare(text, &sample.text);
    let is_scored = !tokens(&sample.text).is_empty();
    Outcome { fold: sample.fold, is_scored, f1, precision, recall, refused, id: sample.id.clone() }
}

fn line<'a>(outcomes: impl Iterator<Item = &'a Outcome> + Clone) -> String {
    /// A page that scores less is one whose text was missed.
    const MISSED: f64 = 0.5;
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for reason in outcomes.clone().filter_map(|o| o.refused) {
        *reasons.entry(reason).or_default() += 1;
    }
    let reasons: Vec<String> = reasons.iter().map(|(reason, n)| format!("{reason} {n}")).collect();
    let scored = outcomes.clone().filter(|o| o.is_scored);
    format!(
        "n {} f1 {:.4} P {:.4} R {:.4} below {MISSED} {} refused {:.3} ({})",
        scored.clone().count(),
        mean(scored.clone().map(|o| o.f1)),
        mean(scored.clone().map(|o| o.precision)),
        mean(scored.clone().map(|o| o.recall)),
        scored.filter(|o| o.f1 < MISSED).count(),
        mean(outcomes.map(|o| if o.refused.is_some() { 1.0 } else { 0.0 })),
        reasons.join(", ")
    )
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0), |(sum, count), v| (sum + v, count + 1));
    if count > 0 { sum / f64::from(count) } else { 0.0 }
}
