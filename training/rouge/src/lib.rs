//! ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 (Lin, 2004), as the reference implementation in Python counts them.
//!
//! English is folded to ASCII words and stemmed by Porter; other languages are compared word by word,
//! scripts without spaces character by character.
//! Only texts are known here, neither articles nor files.
//!
//! Invariant: every score is within 0–1, and a text scores 1 against itself unless it has no words.

#![allow(
    clippy::disallowed_types,
    reason = "words are counted by the million here, and no map is gone through"
)]

mod grams;

pub use grams::{Grams, Hits};

use snowball_stemmers_rs::{Algorithm, Stemmer};
use std::collections::HashMap;

/// The three scores that a summary has against a reference.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scores {
    /// F1 of single words.
    pub one: f64,
    /// F1 of pairs of neighbouring words.
    pub two: f64,
    /// F1 of longest common subsequences, a sentence of the reference at a time.
    pub sum: f64,
}

/// A text as lists of word numbers, a list a sentence.
#[derive(Clone, Debug, Default)]
pub struct Tokens(Vec<Vec<u32>>);

/// Gives words their numbers, so that a text is read once and compared often.
pub struct Reader {
    english: Option<Stemmer>,
    numbers: HashMap<String, u32>,
}

/// Words up to this length are not stemmed, as in the reference implementation.
const UNSTEMMED: usize = 3;

impl Reader {
    /// A reader for texts in a language, by its ISO 639-1 code.
    pub fn new(language: &str) -> Reader {
        let english = (language == "en").then(|| Stemmer::create(Algorithm::Porter));
        Reader { english, numbers: HashMap::new() }
    }

    /// Reads a text given as its sentences.
    pub fn read<'t>(&mut self, sentences: impl IntoIterator<Item = &'t str>) -> Tokens {
        Tokens(sentences.into_iter().map(|s| self.sentence(s)).filter(|s| !s.is_empty()).collect())
    }

    fn sentence(&mut self, text: &str) -> Vec<u32> {
        let lower = text.to_lowercase();
        let words: Vec<String> = match &self.english {
            Some(stemmer) => lower
                .split(|c: char| !c.is_ascii_alphanumeric())
                .filter(|w| !w.is_empty())
                .map(|w| if w.len() > UNSTEMMED { stemmer.stem(w).into_owned() } else { w.to_owned() })
                .collect(),
            None => spaced_words(&lower),
        };
        words
            .into_iter()
            .map(|word| {
                let next = self.numbers.len() as u32;
                *self.numbers.entry(word).or_insert(next)
            })
            .collect()
    }
}

/// Words at changes of letter and non-letter; each character of a script without spaces is a word.
fn spaced_words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.chars() {
        let unspaced = matches!(c, '\u{e00}'..='\u{eff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}');
        if unspaced {
            words.push(c.to_string());
            words.push(String::new());
        } else if c.is_alphanumeric() {
            if let Some(word) = words.last_mut() {
                word.push(c);
            }
        } else {
            words.push(String::new());
        }
    }
    words.retain(|w| !w.is_empty());
    words
}

impl Tokens {
    fn flat(&self) -> Vec<u32> {
        self.0.iter().flatten().copied().collect()
    }

    /// Number of words.
    pub fn len(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// Whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Several texts as one.
    pub fn join(texts: &[&Tokens]) -> Tokens {
        Tokens(texts.iter().flat_map(|t| t.0.iter().cloned()).collect())
    }
}

/// Scores a summary against a reference.
pub fn score(reference: &Tokens, summary: &Tokens) -> Scores {
    let (r, s) = (reference.flat(), summary.flat());
    Scores { one: overlap(&r, &s, 1), two: overlap(&r, &s, 2), sum: summary_level(reference, summary) }
}

/// Scores by the best of several references, the best by ROUGE-1.
pub fn score_best<'r>(references: impl IntoIterator<Item = &'r Tokens>, summary: &Tokens) -> Scores {
    let mut best = Scores::default();
    for (i, reference) in references.into_iter().enumerate() {
        let scores = score(reference, summary);
        if i == 0 || scores.one > best.one {
            best = scores;
        }
    }
    best
}

/// ROUGE-1 and ROUGE-2 alone, which is what is worth maximizing in a loop.
pub fn score_short(reference: &Tokens, summary: &Tokens) -> (f64, f64) {
    let (r, s) = (reference.flat(), summary.flat());
    (overlap(&r, &s, 1), overlap(&r, &s, 2))
}

fn f1(hits: usize, of_reference: usize, of_summary: usize) -> f64 {
    if hits == 0 {
        return 0.0;
    }
    2.0 * hits as f64 / (of_reference + of_summary) as f64
}

fn overlap(reference: &[u32], summary: &[u32], n: usize) -> f64 {
    let mut counts: HashMap<&[u32], usize> = HashMap::new();
    for gram in reference.windows(n) {
        *counts.entry(gram).or_default() += 1;
    }
    let mut hits = 0;
    for gram in summary.windows(n) {
        if let Some(left) = counts.get_mut(gram).filter(|left| **left > 0) {
            *left -= 1;
            hits += 1;
        }
    }
    let grams = |words: &[u32]| (words.len() + 1).saturating_sub(n);
    f1(hits, grams(reference), grams(summary))
}

fn summary_level(reference: &Tokens, summary: &Tokens) -> f64 {
    let mut left_r = counts(reference);
    let mut left_s = counts(summary);
    let mut hits = 0;
    for sentence in &reference.0 {
        let mut union = vec![false; sentence.len()];
        for other in &summary.0 {
            mark_common(sentence, other, &mut union);
        }
        for (&word, _) in sentence.iter().zip(&union).filter(|(_, hit)| **hit) {
            let (Some(r), Some(s)) = (left_r.get_mut(&word), left_s.get_mut(&word)) else { continue };
            if *r > 0 && *s > 0 {
                (*r, *s) = (*r - 1, *s - 1);
                hits += 1;
            }
        }
    }
    f1(hits, reference.len(), summary.len())
}

fn counts(tokens: &Tokens) -> HashMap<u32, usize> {
    let mut counts = HashMap::new();
    for &word in tokens.0.iter().flatten() {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

/// Marks the words of `a` that are in a longest common subsequence of `a` and `b`, the one that backtracking finds.
fn mark_common(a: &[u32], b: &[u32], marks: &mut [bool]) {
    let width = b.len() + 1;
    let mut table = vec![0_u32; (a.len() + 1) * width];
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            table[i * width + j] = if a[i - 1] == b[j - 1] {
                table[(i - 1) * width + j - 1] + 1
            } else {
                table[(i - 1) * width + j].max(table[i * width + j - 1])
            };
        }
    }
    let (mut i, mut j) = (a.len(), b.len());
    while i > 0 && j > 0 {
        if a[i - 1] == b[j - 1] {
            marks[i - 1] = true;
            (i, j) = (i - 1, j - 1);
        } else if table[i * width + j - 1] > table[(i - 1) * width + j] {
            j -= 1;
        } else {
            i -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(language: &str, reference: &[&str], summary: &[&str]) -> Scores {
        let mut reader = Reader::new(language);
        let (r, s) = (reader.read(reference.iter().copied()), reader.read(summary.iter().copied()));
        score(&r, &s)
    }

    fn rounded(scores: Scores) -> [String; 3] {
        [scores.one, scores.two, scores.sum].map(|x| format!("{x:.4}"))
    }

    /// Expected values are what the reference implementation prints for the same texts.
    #[test]
    fn agrees_with_the_reference_implementation() {
        let reference =
            ["The mill closed on Monday after ninety years.", "Two hundred workers lost their jobs."];
        let summary =
            ["After ninety years the mill was closing.", "Workers are losing jobs, the union said."];
        assert_eq!(rounded(scores("en", &reference, &summary)), REFERENCE_EN);
        let reference = ["L'usine a fermé lundi.", "Deux cents ouvriers perdent leur emploi."];
        let summary = ["Lundi, l'usine a fermé ses portes.", "Les ouvriers perdent tout."];
        assert_eq!(rounded(scores("fr", &reference, &summary)), REFERENCE_FR);
    }

    const REFERENCE_EN: [&str; 3] = ["0.5714", "0.2308", "0.3571"];
    const REFERENCE_FR: [&str; 3] = ["0.6364", "0.4000", "0.5455"];

    #[test]
    fn scripts_without_spaces_are_compared_by_character() {
        let scores = scores("zh", &["工厂关闭"], &["工厂开"]);
        assert!((scores.one - 4.0 / 7.0).abs() < 1e-9, "{scores:?}");
    }

    #[test]
    fn nothing_scores_nothing() {
        assert_eq!(scores("en", &[], &["A word."]), Scores::default());
        assert_eq!(scores("en", &["A word."], &[]), Scores::default());
    }
}
