//! Which of the languages of one script a text is in, by its letters and by the three letters that often stand
//! together (Cavnar and Trenkle, N-gram-based text categorization, 1994).
//!
//! The method, its numbers and what it knows of each language are those of whatlang 0.18, which we used before:
//! there each set of three letters takes twelve bytes, and here three, and the code around them is smaller too.
//! `library/trigrams.txt` has them in a form to read; the build script makes the tables.
//!
//! Invariant: says what the library says, as sure as it is, wherever two languages do not fit equally well.

use super::script::is_filler;

/// What tells the languages of one script apart.
pub(super) struct Profiles {
    /// Their codes.
    pub(super) codes: &'static [&'static str],
    /// All letters of the sets, sorted.
    pub(super) letters: &'static str,
    /// The sets of each language, the most frequent first, as places in `letters`.
    pub(super) sets: &'static [u8],
    /// The letters of alphabets, sorted, each with a bit for each language that has it; none where alphabets are
    /// no help.
    pub(super) alphabets: &'static [(char, u64)],
}

include!(concat!(env!("OUT_DIR"), "/profiles.rs"));

/// Sets that are known of each language.
const SETS: usize = 300;

/// Letters of a set.
const LETTERS: usize = 3;

/// Sets of a text that count.
const MOST_SETS: usize = 2 * SETS;

/// Letters of a text that are looked at, at most.
const MOST_LETTERS: usize = (1 << DIGIT) - 1;

/// Bits that a letter of a text takes, by its place among them, and that a count takes.
const DIGIT: u32 = 12;

/// Bits that a letter of [`Profiles::letters`] takes.
const LETTER: u32 = 7;

impl Profiles {
    /// The code of the language that fits best, and how sure that is, 0–1.
    pub(super) fn best(&self, text: &str) -> (&'static str, f64) {
        let text = Letters::of(text);
        let (alphabets, counted) = self.alphabet_scores(&text);
        let sets = text.frequent_sets();
        let places = Places::of(self, &text, &sets);
        let weight = alphabet_weight(counted);
        let score = |language: usize| {
            let sets = &self.sets[language * SETS * LETTERS..][..SETS * LETTERS];
            alphabets[language] * weight + places.score(sets) * (1.0 - weight)
        };
        let (mut best, mut first, mut second) = ("", -1.0, -1.0);
        for (language, code) in self.codes.iter().enumerate() {
            let score = score(language);
            if score > first {
                (best, first, second) = (code, score, first);
            } else if score > second {
                second = score;
            }
        }
        (best, confidence(first, second, sets.len()))
    }

    /// How well the text fits the alphabet of each language, and the number of letters that were asked.
    fn alphabet_scores(&self, text: &Letters) -> (Vec<f64>, usize) {
        let languages = self.codes.len();
        if self.alphabets.is_empty() {
            return (vec![1.0; languages], 1);
        }
        let mut known = vec![0_usize; languages];
        let mut all = 0;
        for (&letter, &count) in text.distinct.iter().zip(&text.counts).filter(|(letter, _)| **letter != ' ')
        {
            all += count;
            let Ok(place) = self.alphabets.binary_search_by_key(&letter, |alphabet| alphabet.0) else {
                continue;
            };
            let having = self.alphabets[place].1;
            known
                .iter_mut()
                .enumerate()
                .for_each(|(language, known)| *known += count * (having >> language & 1) as usize);
        }
        // A letter that the language has counts for it, one that it has not against it.
        let score = |known: usize| (2 * known).saturating_sub(all) as f64 / all as f64;
        (known.into_iter().map(score).collect(), all)
    }
}

/// The letters of a text in small form, with a space for what tells nothing.
struct Letters {
    /// Those that differ, sorted.
    distinct: Vec<char>,
    /// How often each stands in the text.
    counts: Vec<usize>,
    /// The text, each letter by its place in `distinct`, with a space at its end.
    text: Vec<u16>,
}

impl Letters {
    fn of(text: &str) -> Letters {
        let lower = text.to_lowercase();
        let letters = || {
            let letters = lower.chars().map(|c| if is_filler(c) { ' ' } else { c });
            letters.take(MOST_LETTERS - 1).chain([' '])
        };
        let mut distinct = vec![' '];
        for letter in letters() {
            if let Err(place) = distinct.binary_search(&letter) {
                distinct.insert(place, letter);
            }
        }
        let mut counts = vec![0; distinct.len()];
        let place = |letter| distinct.binary_search(&letter).unwrap_or_default();
        let text =
            letters().map(place).inspect(|&place| counts[place] += 1).map(|place| place as u16).collect();
        Letters { distinct, counts, text }
    }

    /// The sets of three letters that are most frequent in the text, those of equal ones that are last in Unicode;
    /// each as the places of its letters.
    fn frequent_sets(&self) -> Vec<u64> {
        // No other sign comes before a space, so that it has the first place.
        let is_blank = |set: &[u16; LETTERS]| set[1] == 0 && (set[0] == 0 || set[2] == 0);
        let packed =
            |set: [u16; LETTERS]| set.iter().fold(0, |all, &letter| all << DIGIT | u64::from(letter));
        let first =
            self.text.first().map(|&letter| [0, letter, self.text.get(1).copied().unwrap_or_default()]);
        let later = self.text.array_windows::<LETTERS>().copied();
        let mut sets: Vec<u64> = first
            .into_iter()
            .filter(|_| self.text.len() > 1)
            .chain(later)
            .filter(|set| !is_blank(set))
            .map(packed)
            .collect();
        for letter in 0..LETTERS as u32 {
            sets = sorted_by_digit(&sets, letter, self.distinct.len());
        }
        let most = self.counts.iter().max().copied().unwrap_or_default();
        let counted: Vec<u64> = sets
            .chunk_by(|a, b| a == b)
            .map(|same| (same.len() as u64) << (LETTERS as u32 * DIGIT) | same[0])
            .collect();
        sorted_by_digit(&counted, LETTERS as u32, most + 1).into_iter().rev().take(MOST_SETS).collect()
    }
}

/// Numbers in the order of one of their digits, the last of which is the first; what has the same stays as it was.
/// Each such digit is below `digits`.
fn sorted_by_digit(numbers: &[u64], digit: u32, digits: usize) -> Vec<u64> {
    let digit = |number: u64| (number >> (digit * DIGIT)) as usize & MOST_LETTERS;
    let mut next = vec![0_u32; digits];
    numbers.iter().for_each(|&number| next[digit(number)] += 1);
    let mut before = 0;
    for next in &mut next {
        before += std::mem::replace(next, before);
    }
    let mut sorted = vec![0; numbers.len()];
    for &number in numbers {
        let place = &mut next[digit(number)];
        sorted[*place as usize] = number;
        *place += 1;
    }
    sorted
}

/// At which place among the frequent sets of a text each of them is.
struct Places {
    /// For each two first letters of a set, which of the rows has the places by the third.
    row: Box<[u16; 1 << (2 * LETTER)]>,
    /// The first row is of letters that begin no set of the text.
    rows: Vec<[u16; 1 << LETTER]>,
    count: usize,
}

impl Places {
    /// The place of a set that the text has not.
    const MISSING: u16 = u16::MAX;

    fn of(profiles: &Profiles, text: &Letters, sets: &[u64]) -> Places {
        let place = |letter| profiles.letters.chars().position(|known| known == letter);
        let known: Vec<Option<usize>> = text.distinct.iter().map(|&letter| place(letter)).collect();
        let mut row = Box::new([0; 1 << (2 * LETTER)]);
        let mut rows = vec![[Places::MISSING; 1 << LETTER]];
        for (place, set) in (0..).zip(sets) {
            let letter = |at: u32| known[(set >> (at * DIGIT)) as usize & MOST_LETTERS];
            let (Some(first), Some(second), Some(third)) = (letter(2), letter(1), letter(0)) else {
                continue;
            };
            let row = &mut row[first << LETTER | second];
            if *row == 0 {
                *row = rows.len() as u16;
                rows.push(rows[0]);
            }
            rows[usize::from(*row)][third] = place;
        }
        Places { row, rows, count: sets.len() }
    }

    fn get(&self, set: [u8; LETTERS]) -> u16 {
        let [first, second, third] = set.map(|letter| usize::from(letter) & ((1 << LETTER) - 1));
        self.rows[usize::from(self.row[first << LETTER | second])][third]
    }

    /// How near the places of a language's sets are to those in the text, 0–1.
    fn score(&self, language: &[u8]) -> f64 {
        let missing = SETS as u32;
        let apart = |(place, set): (u16, &[u8; LETTERS])| match self.get(*set) {
            Places::MISSING => missing,
            found => u32::from(found.abs_diff(place)),
        };
        let sum: u32 = (0..).zip(language.as_chunks().0).map(apart).sum();
        // A short text cannot have all sets, and in a long one a set may be further off than if it were missing.
        let apart = (sum - missing.saturating_sub(self.count as u32) * missing).min(missing * missing);
        let most = self.count as u32 * missing;
        f64::from(most - apart) / f64::from(most)
    }
}

/// How much alphabets count beside sets: the less, the longer the text.
fn alphabet_weight(letters: usize) -> f64 {
    (-(letters as f64 / 300.0) + 2.0 / 3.0).clamp(1.0 / 3.0, 2.0 / 3.0)
}

/// How sure it is that the first language is right, 0–1: by how far it is before the second.
fn confidence(first: f64, second: f64, sets: usize) -> f64 {
    if first <= 0.0 {
        return 0.0;
    }
    if second <= 0.0 {
        return first;
    }
    let enough = (3.0 / sets as f64) + 0.015;
    let ahead = (first - second) / second;
    if ahead > enough { 1.0 } else { ahead / enough }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use whatlang::{Detector, Script};

    const ALL: [(&Profiles, Script); 5] = [
        (&LATIN, Script::Latin),
        (&CYRILLIC, Script::Cyrillic),
        (&ARABIC, Script::Arabic),
        (&DEVANAGARI, Script::Devanagari),
        (&HEBREW, Script::Hebrew),
    ];

    /// A text of sets that a language has, by their numbers.
    fn text(profiles: &Profiles, language: usize, sets: &[usize]) -> String {
        let letters: Vec<char> = profiles.letters.chars().collect();
        let of_language = &profiles.sets[language * SETS * LETTERS..];
        let of = |set: &usize| &of_language[set * LETTERS..][..LETTERS];
        sets.iter().flat_map(of).map(|&place| letters[usize::from(place)]).collect()
    }

    proptest! {
        #[test]
        fn says_what_the_library_says(
            script in 0..ALL.len(),
            one: prop::sample::Index,
            other: prop::sample::Index,
            sets in proptest::collection::vec(0..SETS, 1..400),
            mixed in 0..80_usize,
            signs in "[A-Z0-9 .,«ßé-]{0,20}",
        ) {
            let (profiles, script) = ALL[script];
            let languages = profiles.codes.len();
            let (ours, theirs) = sets.split_at(sets.len().saturating_sub(mixed));
            let text = text(profiles, one.index(languages), ours) + &text(profiles, other.index(languages), theirs) + &signs;
            let Some(expected) = Detector::new().detect(&text).filter(|info| info.script() == script) else {
                return Ok(());
            };
            let (code, confidence) = profiles.best(&text);
            prop_assert_eq!(confidence.to_bits(), expected.confidence().to_bits(), "{}", text);
            let place = script.langs().iter().position(|&lang| lang == expected.lang());
            prop_assert!(confidence <= 0.0 || profiles.codes.iter().position(|&c| c == code) == place, "{}", text);
        }
    }
}
