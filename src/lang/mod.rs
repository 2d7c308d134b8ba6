//! Which language a text is in, and what the words of that language tell.
//!
//! Invariant: an unknown language is `None`, never taken for English.

/// A language that Nutgraf knows, by its ISO 639-1 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 2]);

impl Lang {
    /// From a BCP 47 tag such as `en-GB` or `zh_Hant`; `None` where the primary subtag has not two letters.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next()?.as_bytes();
        let &[a, b] = primary else { return None };
        (a.is_ascii_alphabetic() && b.is_ascii_alphabetic())
            .then_some(Lang([a.to_ascii_lowercase(), b.to_ascii_lowercase()]))
    }

    /// The ISO 639-1 code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        matches!(&self.0, b"ar" | b"he" | b"fa" | b"ur" | b"yi" | b"ps" | b"sd" | b"ug")
    }
}

/// The language of a text; `None` where there is too little of it, or nothing known.
pub fn detect(_text: &str) -> Option<Lang> {
    None
}

/// Whether a word before a full stop is an abbreviation of the language (of any, where it is unknown).
pub fn is_abbreviation(_lang: Option<Lang>, word: &str) -> bool {
    matches!(
        word,
        "Mr" | "Mrs" | "Ms" | "Dr" | "St" | "Prof" | "U.S" | "U.K" | "vs" | "etc" | "No" | "Sen" | "Gov"
    )
}
