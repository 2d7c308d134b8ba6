//! Build script: writes the library's stop words of our languages as sorted tables.
//!
//! The library holds lists of sixty languages and cannot leave any out; all of them would add 120 KB to the
//! compressed module, those that we need add 14 KB.
//! Of its two collections the Snowball lists are taken: they hold function words alone,
//! while the ISO lists also have `computer`, `million` or `world`, which tell what a text is about.

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

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src/lang/library/build.rs");
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
    fs::write(Path::new(&env::var("OUT_DIR")?).join("stop_words.rs"), code)?;
    Ok(())
}
