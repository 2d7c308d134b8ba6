//! Which language a text is in, and what the words of that language tell.
//!
//! May know words and grammar; must not know HTML, articles or summaries.
//! All that is known of a language stands in one file of [`lexicon`]'s, as lists a speaker can read and mend.
//!
//! Invariant: an unknown language is `None`, never taken for English;
//! what is asked of it gets the answer that holds in every language.

mod deeper;
mod detect;
mod determiner;
mod lexicon;
mod opening;
mod shape;
mod stop;
mod subject;
mod term;

pub use deeper::{is_about_a_place, is_unascribed, joins_within, opens_pointing};
pub use detect::{detect, detect_stated};
pub use lexicon::{CODES, Lexicon, lexicon};
pub(crate) use opening::is_epithet;
pub use opening::{Leaning, calls, connective_end, is_tie, leaning, opens_with_epithet};
pub use shape::{attribution_start, dateline_end, is_place_alone, is_reporting};
pub(crate) use stop::StopWords;
pub use stop::is_stop_word;
pub use subject::{ends_pointing, fronted_pronoun, quoted_by_pronoun, unsaid_subject};
pub(crate) use term::term;
pub use term::{Term, stem, terms};

use crate::text::{self, Rules};
use std::ops::Range;

/// A language, by its ISO 639-1 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 2]);

impl Lang {
    /// From a BCP 47 tag such as `en-GB` or `zh_Hant`; `None` where the primary subtag has not two letters.
    ///
    /// Codes that mean the same to a reader of news become one.
    ///
    /// ```
    /// use nutgraf::lang::Lang;
    ///
    /// assert_eq!(Lang::from_tag("pt-BR").map(|l| l.code().to_owned()), Some("pt".to_owned()));
    /// assert_eq!(Lang::from_tag("no"), Lang::from_tag("nb"));
    /// ```
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.trim().split(['-', '_']).next()?.as_bytes();
        let &[a, b] = primary else { return None };
        if !(a.is_ascii_alphabetic() && b.is_ascii_alphabetic()) {
            return None;
        }
        Some(match &[a.to_ascii_lowercase(), b.to_ascii_lowercase()] {
            b"no" => Lang(*b"nb"), // the tag of most Norwegian newspapers, which write Bokmål
            b"iw" => Lang(*b"he"), // withdrawn in 1989, still sent by old systems
            b"in" => Lang(*b"id"), // likewise
            code => Lang(*code),
        })
    }

    /// The ISO 639-1 code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        matches!(&self.0, b"ar" | b"he" | b"fa" | b"ur" | b"yi" | b"ps" | b"sd" | b"ug")
    }

    /// Whether the language sets no spaces between words.
    pub fn is_unspaced(&self) -> bool {
        matches!(&self.0, b"zh" | b"ja" | b"th" | b"lo" | b"km" | b"my" | b"bo")
    }
}

/// Whether a language writes all nouns large, so that names cannot be told from them.
pub(crate) fn has_large_nouns(lang: Option<Lang>) -> bool {
    lexicon(lang).is_some_and(|lexicon| lexicon.large_nouns)
}

/// What a language tells about where its sentences end; of an unknown one, what holds in most.
pub fn rules(lang: Option<Lang>) -> &'static Rules {
    lexicon(lang).map_or(&lexicon::UNKNOWN, |lexicon| &lexicon.rules)
}

/// The sentences of a text in a language, as by [`text::sentences`].
///
/// ```
/// use nutgraf::lang::{Lang, sentences};
///
/// let text = "Der Vertrag gilt ab dem 3. Oktober. Danach z. B. nicht mehr.";
/// assert_eq!(sentences(Lang::from_tag("de"), text), [0..35, 36..60]);
/// ```
pub fn sentences(lang: Option<Lang>, text: &str) -> Vec<Range<usize>> {
    text::sentences(text, rules(lang))
}
