//! Which script a text is written in, and which language that means where only one of ours is written in it.

use super::profile::{ARABIC, CYRILLIC, DEVANAGARI, HEBREW, LATIN, Profiles};

/// A script that a language is told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Han,
    Devanagari,
    Hebrew,
    Ethiopic,
    Georgian,
    Bengali,
    Hangul,
    Hiragana,
    Katakana,
    Greek,
    Kannada,
    Tamil,
    Thai,
    Gujarati,
    Gurmukhi,
    Telugu,
    Malayalam,
    Oriya,
    Myanmar,
    Sinhala,
    Khmer,
    Armenian,
}

/// What a script says of the language.
pub(super) enum Means {
    /// The code of the one that is written in it.
    One(&'static str),
    /// Several are, and these are told apart by their letters.
    Some(&'static Profiles),
    /// Chinese, or Japanese with few kana.
    Han,
}

impl Script {
    pub(super) fn means(self) -> Means {
        Means::One(match self {
            Script::Latin => return Means::Some(&LATIN),
            Script::Cyrillic => return Means::Some(&CYRILLIC),
            Script::Arabic => return Means::Some(&ARABIC),
            Script::Devanagari => return Means::Some(&DEVANAGARI),
            Script::Hebrew => return Means::Some(&HEBREW),
            Script::Han => return Means::Han,
            Script::Ethiopic => "am",
            Script::Georgian => "ka",
            Script::Bengali => "bn",
            Script::Hangul => "ko",
            Script::Hiragana | Script::Katakana => "ja",
            Script::Greek => "el",
            Script::Kannada => "kn",
            Script::Tamil => "ta",
            Script::Thai => "th",
            Script::Gujarati => "gu",
            Script::Gurmukhi => "pa",
            Script::Telugu => "te",
            Script::Malayalam => "ml",
            Script::Oriya => "or",
            Script::Myanmar => "my",
            Script::Sinhala => "si",
            Script::Khmer => "km",
            Script::Armenian => "hy",
        })
    }
}

/// How often each script stands in a text.
pub(super) struct Scripts([usize; COUNT]);

const COUNT: usize = Script::Armenian as usize + 1;

impl Scripts {
    pub(super) fn of(text: &str) -> Scripts {
        let mut counts = [0; COUNT];
        for script in text.chars().filter(|&c| !is_filler(c)).filter_map(script) {
            counts[script as usize] += 1;
        }
        Scripts(counts)
    }

    /// The one that most letters are in; of equal ones that which stands first in our list of ranges.
    pub(super) fn main(&self) -> Option<Script> {
        let most = *self.0.iter().max()?;
        let is_main = |script: &Script| self.0[*script as usize] == most;
        RANGES.iter().map(|range| range.2).find(is_main).filter(|_| most > 0)
    }

    pub(super) fn count(&self, script: Script) -> usize {
        self.0[script as usize]
    }
}

/// Whether a character tells nothing of a language: signs, digits and spaces of ASCII.
pub(super) fn is_filler(c: char) -> bool {
    matches!(c, '\0'..='@' | '['..='`' | '{'..='~')
}

fn script(c: char) -> Option<Script> {
    let range = RANGES.partition_point(|range| range.1 < c);
    RANGES.get(range).filter(|range| range.0 <= c).map(|range| range.2)
}

/// The first and the last letter of each range, by place in Unicode: the ranges that whatlang 0.18 has,
/// which are those of the blocks, signs among them.
const RANGES: [(char, char, Script); 64] = [
    ('A', 'Z', Script::Latin),
    ('a', 'z', Script::Latin),
    ('\u{80}', '\u{2AF}', Script::Latin),
    ('\u{370}', '\u{3FF}', Script::Greek),
    ('\u{400}', '\u{484}', Script::Cyrillic),
    ('\u{487}', '\u{52F}', Script::Cyrillic),
    ('\u{530}', '\u{58F}', Script::Armenian),
    ('\u{590}', '\u{5FF}', Script::Hebrew),
    ('\u{600}', '\u{6FF}', Script::Arabic),
    ('\u{750}', '\u{7FF}', Script::Arabic),
    ('\u{8A0}', '\u{8FF}', Script::Arabic),
    ('\u{900}', '\u{97F}', Script::Devanagari),
    ('\u{980}', '\u{9FF}', Script::Bengali),
    ('\u{A00}', '\u{A7F}', Script::Gurmukhi),
    ('\u{A80}', '\u{AFF}', Script::Gujarati),
    ('\u{B00}', '\u{B7F}', Script::Oriya),
    ('\u{B80}', '\u{BFF}', Script::Tamil),
    ('\u{C00}', '\u{C7F}', Script::Telugu),
    ('\u{C80}', '\u{CFF}', Script::Kannada),
    ('\u{D00}', '\u{D7F}', Script::Malayalam),
    ('\u{D80}', '\u{DFF}', Script::Sinhala),
    ('\u{E00}', '\u{E7F}', Script::Thai),
    ('\u{1000}', '\u{109F}', Script::Myanmar),
    ('\u{10A0}', '\u{10FF}', Script::Georgian),
    ('\u{1100}', '\u{11FF}', Script::Hangul),
    ('\u{1200}', '\u{139F}', Script::Ethiopic),
    ('\u{1780}', '\u{17FF}', Script::Khmer),
    ('\u{19E0}', '\u{19FF}', Script::Khmer),
    ('\u{1CD0}', '\u{1CFF}', Script::Devanagari),
    ('\u{1D00}', '\u{1DBF}', Script::Latin),
    ('\u{1E00}', '\u{1EFF}', Script::Latin),
    ('\u{2100}', '\u{214F}', Script::Latin),
    ('\u{2C60}', '\u{2C7F}', Script::Latin),
    ('\u{2D80}', '\u{2DDF}', Script::Ethiopic),
    ('\u{2DE0}', '\u{2DFF}', Script::Cyrillic),
    ('\u{2E80}', '\u{2E99}', Script::Han),
    ('\u{2E9B}', '\u{2EF3}', Script::Han),
    ('\u{2F00}', '\u{2FD5}', Script::Han),
    ('\u{3005}', '\u{3005}', Script::Han),
    ('\u{3007}', '\u{3007}', Script::Han),
    ('\u{3021}', '\u{3029}', Script::Han),
    ('\u{3038}', '\u{303B}', Script::Han),
    ('\u{3040}', '\u{309F}', Script::Hiragana),
    ('\u{30A0}', '\u{30FF}', Script::Katakana),
    ('\u{3130}', '\u{318F}', Script::Hangul),
    ('\u{3200}', '\u{32FF}', Script::Hangul),
    ('\u{3400}', '\u{4DB5}', Script::Han),
    ('\u{4E00}', '\u{9FCC}', Script::Han),
    ('\u{A640}', '\u{A69D}', Script::Cyrillic),
    ('\u{A69F}', '\u{A69F}', Script::Cyrillic),
    ('\u{A720}', '\u{A7FF}', Script::Latin),
    ('\u{A8E0}', '\u{A8FF}', Script::Devanagari),
    ('\u{A960}', '\u{A97F}', Script::Hangul),
    ('\u{AB00}', '\u{AB2F}', Script::Ethiopic),
    ('\u{AB30}', '\u{AB6F}', Script::Latin),
    ('\u{AC00}', '\u{D7FF}', Script::Hangul),
    ('\u{F900}', '\u{FA6D}', Script::Han),
    ('\u{FA70}', '\u{FAD9}', Script::Han),
    ('\u{FB13}', '\u{FB17}', Script::Armenian),
    ('\u{FB50}', '\u{FDFF}', Script::Arabic),
    ('\u{FE70}', '\u{FEFF}', Script::Arabic),
    ('\u{FF00}', '\u{FFEF}', Script::Hangul),
    ('\u{10E60}', '\u{10E7F}', Script::Arabic),
    ('\u{1EE00}', '\u{1EEFF}', Script::Arabic),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_rise_and_do_not_overlap() {
        assert!(RANGES.iter().all(|range| range.0 <= range.1));
        assert!(RANGES.is_sorted_by(|a, b| a.1 < b.0));
    }

    #[test]
    fn most_letters_tell_the_script() {
        let cases = [
            ("The word мельница means mill.", Some(Script::Latin)),
            ("Слово mill значит мельница.", Some(Script::Cyrillic)),
            ("ο μύλος", Some(Script::Greek)),
            ("1907, 1908 – ", None),
            ("磨坊", Some(Script::Han)),
            ("123", None),
        ];
        for (text, expected) in cases {
            assert_eq!(Scripts::of(text).main(), expected, "{text}");
        }
    }
}
