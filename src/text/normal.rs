//! One spelling for each word, so that words can be compared.

use std::borrow::Cow;

/// A word in the spelling that it is compared by: lower case, one code point for a letter with its mark,
/// a straight apostrophe, ASCII for full-width letters and digits.
///
/// It covers the marks that news writes and no more; full NFC would add 60 KB of tables to the shipped module.
///
/// ```
/// use nutgraf::text::normalize;
///
/// assert_eq!(normalize("Cafe\u{301}"), "café");
/// assert_eq!(normalize("It’s"), "it's");
/// ```
pub fn normalize(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) || word.chars().all(is_plain) {
        return Cow::Borrowed(word);
    }
    let mut out = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{FE00}'..='\u{FE0F}' => {}
            '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{FF07}' => out.push('\''),
            '\u{FF01}'..='\u{FF5E}' => out.push(half_width(c)),
            'ς' => out.push('σ'),
            '\u{0300}'..='\u{036F}' => match out.pop() {
                Some(base) => push_composed(&mut out, base, c),
                None => out.push(c),
            },
            '\u{0640}' => {} // the Arabic stroke that only widens a word
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Whether a character is surely its own normal form: the common letters of scripts that need nothing done.
fn is_plain(c: char) -> bool {
    matches!(c, 'a'..='z' | '0'..='9' | '\'' | 'ß'..='ö' | 'ø'..='ÿ' | 'а'..='џ')
        || matches!(c, '\u{0621}'..='\u{063A}' | '\u{0641}'..='\u{064A}' | '\u{0900}'..='\u{097F}')
        || matches!(c, '\u{05D0}'..='\u{05EA}' | '\u{3041}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// The ASCII character of a full-width one, in lower case.
fn half_width(c: char) -> char {
    /// How far the full-width block lies from ASCII.
    const SHIFT: u32 = 0xFEE0;
    char::from_u32(c as u32 - SHIFT).unwrap_or(c).to_ascii_lowercase()
}

/// Appends a letter and its combining mark as one code point where there is one.
fn push_composed(out: &mut String, base: char, mark: char) {
    let composed = COMPOSED.iter().find(|(m, _, _)| *m == mark).and_then(|(_, bases, composed)| {
        let at = bases.chars().position(|b| b == base)?;
        composed.chars().nth(at)
    });
    match composed {
        Some(c) => out.push(c),
        // Lower case of the Turkish İ is i with a dot above, which nobody types.
        None if base == 'i' && mark == '\u{0307}' => out.push(base),
        None => out.extend([base, mark]),
    }
}

/// Each combining mark with the letters that it joins and what comes of them.
const COMPOSED: &[(char, &str, &str)] = &[
    ('\u{0300}', "aeiouyâêôăơư", "àèìòùỳầềồằờừ"),
    ('\u{0301}', "aeiouycnszlrâêôăơưαεηιουωг", "áéíóúýćńśźĺŕấếốắớứάέήίόύώѓ"),
    ('\u{0302}', "aeiouwyạẹọ", "âêîôûŵŷậệộ"),
    ('\u{0303}', "aeiounyâêôăơư", "ãẽĩõũñỹẫễỗẵỡữ"),
    ('\u{0304}', "aeiou", "āēīōū"),
    ('\u{0306}', "agиуạ", "ăğйўặ"),
    ('\u{0307}', "zeg", "żėġ"),
    ('\u{0308}', "aeiouyеи", "äëïöüÿёӥ"),
    ('\u{0309}', "aeiouyâêôăơư", "ảẻỉỏủỷẩểổẳởử"),
    ('\u{030A}', "au", "åů"),
    ('\u{030B}', "ou", "őű"),
    ('\u{030C}', "cszrnetdl", "čšžřněťďľ"),
    ('\u{031B}', "ou", "ơư"),
    ('\u{0323}', "aeiouyâêôăơư", "ạẹịọụỵậệộặợự"),
    ('\u{0326}', "st", "șț"),
    ('\u{0327}', "cs", "çş"),
    ('\u{0328}', "aeiu", "ąęįų"),
];
