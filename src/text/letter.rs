//! Letters and digits of any script, told quickly.
//!
//! The standard library knows ASCII at a glance and looks all else up in tables, which costs as much as all other
//! work on a text that is not in English.
//!
//! Invariant: the answers are the library's.

/// Whether a character is a letter or a digit: surely so in the large blocks of letters, surely not among spaces,
/// dashes and quotation marks; the library is asked about the rest.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphanumeric(),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24F}' | 'Ѐ'..='ҁ' | '\u{4E00}'..='\u{9FFF}' | '가'..='힣' => {
            true
        }
        '\u{2000}'..='\u{206F}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// Adds the small form of a character to a text: surely its own for most small letters, spaces, dashes and quotation
/// marks; the library is asked about the rest.
pub(crate) fn push_small(text: &mut String, c: char) {
    match c {
        '\0'..='\x7F' => text.push(c.to_ascii_lowercase()),
        'ß'..='ÿ' | 'а'..='џ' | '\u{2000}'..='\u{206F}' | '\u{4E00}'..='\u{9FFF}' | '가'..='힣' => {
            text.push(c)
        }
        _ => text.extend(c.to_lowercase()),
    }
}

/// The letters and digits of a text in lower case: how names are compared.
pub(crate) fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for c in text.chars().filter(|c| is_alphanumeric(*c)) {
        if c.is_ascii() {
            letters.push(c.to_ascii_lowercase());
        } else {
            push_small(&mut letters, c);
        }
    }
    letters
}

/// The digit of ASCII that a digit of another script stands for, in the scripts that texts of today are written in; any
/// other character as it is.
pub(crate) fn plain_digit(c: char) -> char {
    const ZEROS: [char; 6] = ['٠', '۰', '०', '০', '๐', '０'];
    let digit =
        |zero: char| (c as u32).checked_sub(zero as u32).and_then(|digit| char::from_digit(digit, 10));
    if c.is_ascii() { c } else { ZEROS.into_iter().find_map(digit).unwrap_or(c) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn digits_of_other_scripts_are_digits() {
        for (text, plain) in
            [("1403", "1403"), ("١٤٠٣", "1403"), ("۱۴۰۳", "1403"), ("३", "3"), ("４年", "4年")]
        {
            assert_eq!(text.chars().map(super::plain_digit).collect::<String>(), plain, "{text}");
        }
    }

    #[test]
    fn every_character_is_made_small_as_the_library_does_it() {
        let mut small = String::new();
        for c in '\0'..=char::MAX {
            small.clear();
            super::push_small(&mut small, c);
            assert!(small.chars().eq(c.to_lowercase()), "{c}");
        }
    }

    #[test]
    fn every_character_is_told_as_the_library_tells_it() {
        assert!(('\0'..=char::MAX).all(|c| super::is_alphanumeric(c) == c.is_alphanumeric()));
    }
}
