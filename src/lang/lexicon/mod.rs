//! What the words of each language tell, a file a language.
//!
//! All lists are in lower case, as [`crate::text::normalize`] spells them, unless they say otherwise.

mod de;
mod en;
mod es;
mod fr;
mod pt;

use super::Lang;
use crate::text::{List, Ordinals, Rules};

/// What the words of a language tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lexicon {
    /// Where sentences end.
    pub rules: Rules,
    /// Personal and possessive pronouns that, first in a sentence, mean someone named before: `he`, `their`.
    pub pronouns: List,
    /// Words that point at what was said before: `this`, `such`.
    pub demonstratives: List,
    /// Words and phrases that join a sentence to the one before it: `but`, `as a result`.
    pub connectives: List,
    /// Words that compare with something named before: `another`, `both`, `the latter`.
    pub comparisons: List,
    /// Words that place an event after one told before: `then`, `later`.
    pub times: List,
    /// Openings that lean on the sentence before only sometimes: English `one`, French `en` of `en effet`.
    pub weak: List,
    /// Connectives that can go without harm to grammar, with or without a comma after them: `but`.
    pub droppable: List,
    /// Connectives that can go where a comma follows: `meanwhile,`.
    pub droppable_before_comma: List,
    /// Words that attribute without a verb: `according to`.
    pub attributors: List,
    /// Stop words beyond those of the library.
    pub stop_words: List,
}

/// The lexicon of a language; `None` where the language is unknown or has none.
pub fn lexicon(lang: Option<Lang>) -> Option<&'static Lexicon> {
    Some(match lang?.code() {
        "de" => &de::LEXICON,
        "en" => &en::LEXICON,
        "es" => &es::LEXICON,
        "fr" => &fr::LEXICON,
        "pt" => &pt::LEXICON,
        _ => return None,
    })
}

/// What is taken to hold where the language is unknown: titles and abbreviations that several languages share.
/// Ordinals before lower case are joined, for that costs the languages without them nothing.
pub(super) const UNKNOWN: Rules = Rules {
    titles: List("dr, mr, mrs, ms, prof, st, sr, sra, ing, vs, cf, e.g, i.e, z.b, p.ex, т.е, г, др"),
    before_numbers: List("no, nr, nº, n°, p, pp, s, art, vol, fig, cap, №"),
    abbreviations: List("inc, ltd, corp, co, jr, etc, al, s.a, u.s, u.k"),
    openers: List(""),
    labels: List(""),
    reporting: List(""),
    particles: List(""),
    after_ordinals: List(""),
    ordinals: Ordinals::BeforeLower,
    semicolon_asks: false,
    spaces_end: false,
};
