//! Words that tell nothing of what a text is about.

use super::{Lang, lexicon};
use crate::text::List;
use std::borrow::Cow;

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
    let [library, own] = lists(lang);
    library.contains(&as_in_library(lang, normalized)) || own.contains(normalized)
}

/// The stop words of a language, taken out of their lists for many questions.
pub(crate) struct StopWords {
    pub(super) lang: Option<Lang>,
    library: Vec<&'static str>,
    own: Vec<&'static str>,
}

impl StopWords {
    pub(crate) fn of(lang: Option<Lang>) -> StopWords {
        let [library, own] = lists(lang).map(|list| list.iter().collect());
        StopWords { lang, library, own }
    }

    /// The same as [`is_stop_word`].
    pub(super) fn has(&self, normalized: &str) -> bool {
        self.library.binary_search(&&*as_in_library(self.lang, normalized)).is_ok()
            || self.own.binary_search(&normalized).is_ok()
    }
}

/// The library's list of a language and our own.
fn lists(lang: Option<Lang>) -> [List; 2] {
    let library = lang.as_ref().map(|lang| library(lang.code())).unwrap_or_default();
    [library, lexicon(lang).map(|lexicon| lexicon.stop_words).unwrap_or_default()]
}

/// A word as the library's list has it, which writes Greek without accents.
fn as_in_library(lang: Option<Lang>, word: &str) -> Cow<'_, str> {
    match lang.as_ref().map(Lang::code) {
        Some("el") => Cow::Owned(without_accents(word)),
        _ => Cow::Borrowed(word),
    }
}

/// The library's stop words of a language, sorted; none where it has no list.
fn library(code: &str) -> List {
    include!(concat!(env!("OUT_DIR"), "/stop_words.rs"))
}

/// A Greek word without its accents.
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
