//! Words that tell nothing of what a text is about.

use super::{Lang, lexicon};
use crate::text::List;

/// Whether a word, as [`crate::text::normalize`] spells it, is a stop word of a language.
///
/// Of an unknown language nothing is.
///
/// ```
/// use nutgraf::lang::{Lang, is_stop_word};
///
/// assert!(is_stop_word(Lang::from_tag("en"), "the"));
/// assert!(!is_stop_word(Lang::from_tag("en"), "mayor"));
/// assert!(!is_stop_word(None, "the"));
/// ```
pub fn is_stop_word(lang: Option<Lang>, normalized: &str) -> bool {
    let Some(lang) = lang else { return false };
    let words = library(lang.code());
    let found = match lang.code() {
        "el" => words.contains(&without_accents(normalized)),
        _ => words.contains(normalized),
    };
    found || lexicon(Some(lang)).is_some_and(|lexicon| lexicon.stop_words.contains(normalized))
}

/// The library's stop words of a language, sorted; none where it has no list.
fn library(code: &str) -> List {
    include!(concat!(env!("OUT_DIR"), "/stop_words.rs"))
}

/// A Greek word without its accents, as the library's list has it.
fn without_accents(word: &str) -> String {
    let plain = |c| match c {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        other => other,
    };
    word.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lexicon;
    use crate::text::normalize;

    #[test]
    fn the_library_s_lists_are_sorted_and_there() {
        for code in
            ["ar", "da", "de", "el", "en", "es", "fi", "fr", "he", "hu", "id", "it", "nb", "nl", "pt", "ro"]
        {
            let words = library(code);
            assert!(words.iter().count() > 40, "{code} has only {}", words.iter().count());
            assert!(words.iter().is_sorted(), "{code}");
        }
    }

    #[test]
    fn our_own_lists_are_sorted_and_spelled_as_words_are_compared() {
        for code in lexicon::CODES {
            let own = lexicon(Lang::from_tag(code)).map(|lexicon| lexicon.stop_words).unwrap_or_default();
            assert!(own.iter().is_sorted(), "{code}");
            for word in own.iter() {
                assert_eq!(normalize(word), word, "{code}");
            }
        }
    }
}
