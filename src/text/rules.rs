//! What a language tells about where its sentences end.

use super::List;

/// What a language tells about where its sentences end.
///
/// Entries of the lists are in lower case where their case does not matter, and without their last full stop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// Abbreviations that never end a sentence: `Dr.`, `z. B.`, `vs.`
    pub titles: List,
    /// Abbreviations before a number: `No. 10`, `Jan. 6`, `S. 14`.
    /// Before anything else they are taken for plain words.
    pub before_numbers: List,
    /// Abbreviations that may end a sentence: `Inc.`, `etc.`; they do where one of `openers` follows.
    pub abbreviations: List,
    /// Abbreviations that a capital never goes on from: `etc.`, `p.m.`
    pub finals: List,
    /// Words that open a sentence if they have a capital: articles, pronouns, conjunctions, common adverbs.
    pub openers: List,
    /// Words before a single letter that is a label and no initial: `Plan B.`, `vitamin C.`
    pub labels: List,
    /// Verbs of saying, as they stand after a quotation: `said`.
    pub reporting: List,
    /// Particles that bind a closed quotation to what follows: Japanese `と`, Korean `라고`.
    pub particles: List,
    /// Words after an ordinal number written with a full stop, such as the names of months.
    pub after_ordinals: List,
    /// Whether numbers with a full stop may be ordinals.
    pub ordinals: Ordinals,
    /// Whether a semicolon is the question mark, as in Greek.
    pub semicolon_asks: bool,
    /// Whether sentences are set apart by spaces alone, as in Thai.
    pub spaces_end: bool,
}

impl Rules {
    /// Knows nothing but Unicode: what a language does not say is taken from here.
    pub const NONE: Rules = Rules {
        titles: List::of(""),
        before_numbers: List::of(""),
        abbreviations: List::of(""),
        finals: List::of(""),
        openers: List::of(""),
        labels: List::of(""),
        reporting: List::of(""),
        particles: List::of(""),
        after_ordinals: List::of(""),
        ordinals: Ordinals::Unmarked,
        semicolon_asks: false,
        spaces_end: false,
    };
}

/// How a language writes ordinal numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ordinals {
    /// Without a full stop: `3rd`, `3º`.
    #[default]
    Unmarked,
    /// With a full stop before words in lower case: Czech `3. října`.
    BeforeLower,
    /// With a full stop also before capitals: German `3. Oktober`, Turkish `2. Dünya Savaşı`.
    BeforeAny,
}
