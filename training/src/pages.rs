//! Writes what the trainer of the article finder learns from: features of pages and of their chunks, with labels.
//!
//! A set is a folder of `{id}.html` with `{id}.json`, which has the page's `text` (a paragraph a line) and, where
//! the page is no article, its `ptype`.

use nutgraf::article;
use nutgraf::page;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Words of a shingle: what is compared, as the scorer of articles does.
const SHINGLE: usize = 4;

type Shingles = BTreeMap<Vec<String>, u32>;

/// Writes `rows` (features, label, words, words of the gold text, number of the page, half; all `f32`) and
/// `names.txt`. With first scores, the features are those of the second look.
pub(crate) fn write_chunks(out: &Path, first: Option<&Path>, sets: &[PathBuf]) -> Result<(), io::Error> {
    let scores = first.map(read_floats).transpose()?;
    let (mut rows, mut names, mut at) = (Vec::new(), Vec::new(), 0);
    for (number, (html, gold)) in files(sets)?.into_iter().enumerate() {
        let page = page::from_html(&String::from_utf8_lossy(&fs::read(&html)?), "");
        let text = gold["text"].as_str().unwrap_or_default();
        let half = half(&html);
        let mut left = shingles(&words(text));
        let count = article::describe(&page, None).1.len();
        let part = scores.as_ref().map(|all| &all[at..at + count]);
        at += count;
        let (found, chunks) = article::describe(&page, part);
        names = if found.is_empty() { names } else { found };
        for (chunk, mut values) in chunks {
            let label = label(&chunk, text, &mut left);
            values.extend([label, words(&chunk).len() as f32, words(text).len() as f32, number as f32, half]);
            rows.extend(values.iter().flat_map(|v| v.to_le_bytes()));
        }
    }
    write(out, &rows, &names)
}

/// Writes the signs of each page as a whole: features, whether it is to be answered, half.
pub(crate) fn write_signs(out: &Path, sets: &[PathBuf]) -> Result<(), io::Error> {
    const REFUSED: &[&str] = &["listing", "collection", "product", "forum"];
    let (mut rows, mut names) = (Vec::new(), Vec::new());
    for (html, gold) in files(sets)? {
        let page = page::from_html(&String::from_utf8_lossy(&fs::read(&html)?), "");
        let (found, mut values) = article::describe_page(&page);
        let is_article = !gold["ptype"].as_str().is_some_and(|kind| REFUSED.contains(&kind));
        values.extend([f32::from(u8::from(is_article)), half(&html)]);
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

/// The pages of all sets that have a gold text, in order of names.
fn files(sets: &[PathBuf]) -> Result<Vec<(PathBuf, serde_json::Value)>, io::Error> {
    let mut found = Vec::new();
    for set in sets {
        let mut pages: Vec<PathBuf> =
            fs::read_dir(set)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
        pages.retain(|path| path.extension().is_some_and(|e| e == "html"));
        pages.sort();
        for html in pages {
            let gold: serde_json::Value = serde_json::from_slice(&fs::read(html.with_extension("json"))?)?;
            found.push((html, gold));
        }
    }
    Ok(found)
}

/// Which half of the data a page is in, by a hash of its name: one is learned from, the other measured on.
fn half(html: &Path) -> f32 {
    let name = html.file_stem().unwrap_or_default().to_string_lossy();
    let hash = name.bytes().fold(5381_u32, |h, b| h.wrapping_mul(33) ^ u32::from(b));
    (hash >> 7 & 1) as f32
}

fn words(text: &str) -> Vec<String> {
    nutgraf::text::words(text).map(|(_, word)| word.to_owned()).collect()
}

fn shingles(words: &[String]) -> Shingles {
    let mut all = Shingles::new();
    for shingle in words.windows(SHINGLE.min(words.len()).max(1)) {
        *all.entry(shingle.to_vec()).or_default() += 1;
    }
    all
}

/// The share of a chunk that is in the gold text and in no chunk before it; a short one counts as a line.
fn label(chunk: &str, gold: &str, left: &mut Shingles) -> f32 {
    let chunk = words(chunk);
    if chunk.len() < SHINGLE {
        return f32::from(u8::from(!chunk.is_empty() && gold.lines().any(|line| words(line) == chunk)));
    }
    let own = shingles(&chunk);
    let hits: u32 = own.iter().map(|(s, n)| *n.min(left.get(s).unwrap_or(&0))).sum();
    let share = hits as f32 / own.values().sum::<u32>().max(1) as f32;
    if share >= 0.5 {
        for (shingle, count) in own {
            if let Some(rest) = left.get_mut(&shingle) {
                *rest = rest.saturating_sub(count);
            }
        }
    }
    share
}
