//! Build script: writes what libraries know of languages as tables in small form.
//!
//! # Stop words
//!
//! The library holds lists of sixty languages and cannot leave any out; all of them would add 120 KB to the
//! compressed module, those that we need add 14 KB.
//! Of its two collections the Snowball lists are taken: they hold function words alone,
//! while the ISO lists also have `computer`, `million` or `world`, which tell what a text is about.
//!
//! # Sets of three letters
//!
//! `trigrams.txt` has what whatlang 0.18 knows (MIT, © Sergey Potapov, derived from Franc, MIT, © Titus Wormer), of
//! each script its languages: a line with the code of a language and the letters of its alphabet, where alphabets
//! are a help, and one with its 300 most frequent sets of letters, `_` for an end of a word.

use std::collections::BTreeMap;
use std::{env, error::Error, fmt::Write, fs, path::Path};

/// The languages of which the collection has a list, by the code that our own interface uses.
const LANGUAGES: [(&str, &str); 19] = [
    ("ar", "ar"),
    ("da", "da"),
    ("de", "de"),
    ("el", "el"),
    ("en", "en"),
    ("es", "es"),
    ("fi", "fi"),
    ("fr", "fr"),
    ("he", "he"),
    ("hu", "hu"),
    ("id", "id"),
    ("it", "it"),
    ("nb", "no"),
    ("nl", "nl"),
    ("pt", "pt"),
    ("ro", "ro"),
    ("ru", "ru"),
    ("sv", "sv"),
    ("tr", "tr"),
];

const TRIGRAMS: &str = "src/lang/library/trigrams.txt";

/// Sets of letters of each language.
const SETS: usize = 300;

/// Letters of a script, at most: a place among them is to take seven bits.
const MOST_LETTERS: usize = 128;

/// Languages of a script, at most: each is a bit of a number.
const MOST_LANGUAGES: usize = 64;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src/lang/library/build.rs");
    println!("cargo:rerun-if-changed={TRIGRAMS}");
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("stop_words.rs"), stop_words()?)?;
    fs::write(Path::new(&out).join("profiles.rs"), profiles(&fs::read_to_string(TRIGRAMS)?)?)?;
    Ok(())
}

fn stop_words() -> Result<String, Box<dyn Error>> {
    let mut code = String::from("match code {\n");
    for (ours, theirs) in LANGUAGES {
        let words = stop_words::lookup(theirs).ok_or("the library has dropped a language")?;
        let mut words: Vec<String> = words.iter().map(|w| w.to_lowercase()).collect();
        words.retain(|w| !w.contains(char::is_whitespace));
        words.sort();
        words.dedup();
        writeln!(code, "    \"{ours}\" => const {{ List::of({:?}) }},", words.join(", "))?;
    }
    code.push_str("    _ => const { List::of(\"\") },\n}\n");
    Ok(code)
}

/// The tables of each script, `Profiles` as `src/lang/profile.rs` has them.
fn profiles(text: &str) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    for script in text.split("script ").skip(1) {
        let mut lines = script.lines();
        let name = lines.next().unwrap_or_default().to_uppercase();
        let (mut codes, mut sets) = (Vec::new(), Vec::new());
        let mut alphabets = BTreeMap::<char, u64>::new();
        while let (Some(head), Some(line)) = (lines.next(), lines.next()) {
            let (language, alphabet) = head.split_once(' ').unwrap_or((head, ""));
            for letter in alphabet.chars() {
                *alphabets.entry(letter).or_default() |= 1 << codes.len();
            }
            codes.push(language);
            sets.push(line.split(' ').map(|set| set.replace('_', " ")).collect::<Vec<_>>());
        }
        let mut letters: Vec<char> = sets.iter().flatten().flat_map(|set| set.chars()).collect();
        letters.sort_unstable();
        letters.dedup();
        let is_set = |set: &String| set.chars().count() == 3;
        if codes.len() > MOST_LANGUAGES
            || letters.len() > MOST_LETTERS
            || sets.iter().any(|sets| sets.len() != SETS || !sets.iter().all(is_set))
        {
            return Err(format!("{TRIGRAMS} is not in its form at {name}").into());
        }
        let place = |letter: char| letters.binary_search(&letter).map(|place| place as u8);
        let places: Vec<u8> = sets.iter().flatten().flat_map(|set| set.chars()).flat_map(place).collect();
        writeln!(
            code,
            "pub(super) static {name}: Profiles = Profiles {{\n    codes: &{codes:?},\n    letters: {:?},\n    \
             sets: b\"{}\",\n    alphabets: &{:?},\n}};",
            letters.iter().collect::<String>(),
            places.escape_ascii(),
            alphabets.into_iter().collect::<Vec<_>>(),
        )?;
    }
    Ok(code)
}
