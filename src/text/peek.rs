//! Looks a few characters ahead or back, and never further than a stated cap.

/// Looking back or ahead goes no further than this many characters, so that no input makes it slow.
/// Abbreviations, closing marks and the like are much shorter.
const CAP: usize = 40;

/// Whether a character closes a quotation or bracket in every language that uses it.
pub(super) fn is_closer(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '›' | '）' | '］' | '」' | '』' | '】' | '〕' | '》' | '〉')
}

/// Whether a character opens a quotation, bracket or question in every language that uses it.
pub(super) fn is_opener(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '„'
            | '‚'
            | '‹'
            | '（'
            | '［'
            | '「'
            | '『'
            | '【'
            | '〔'
            | '《'
            | '〈'
            | '¿'
            | '¡'
    )
}

/// Whether a character opens in one language and closes in another: German “, Danish », Swedish ”, straight quotes.
pub(super) fn is_either(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '«' | '»')
}

/// Whether a character sets paragraphs apart.
pub(super) fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A text without the closing marks and spaces at its end, and whether there was such a mark.
pub(super) fn without_closers(text: &str) -> (&str, bool) {
    let mut end = text.len();
    let mut closed = false;
    for (at, c) in text.char_indices().rev().take(CAP) {
        if is_closer(c) || is_either(c) {
            closed = true;
        } else if !c.is_whitespace() {
            break;
        }
        end = at;
    }
    (&text[..end], closed)
}

/// A text from its first letter, digit or unusual mark on: opening marks, dashes and spaces are skipped.
/// Tells also whether a mark that opens a quotation or a question was among them; a bracket may open an aside.
pub(super) fn without_openers(text: &str) -> (&str, bool) {
    let mut quoted = false;
    for (at, c) in text.char_indices().take(CAP) {
        let opens = is_either(c) || is_opener(c);
        quoted |= opens && !matches!(c, '(' | '[' | '{' | '（' | '［');
        if !(opens || c.is_whitespace() || is_dash(c)) {
            return (&text[at..], quoted);
        }
    }
    ("", quoted)
}

/// Whether a character is a dash.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–' | '—' | '―' | '•' | '·' | '*')
}

/// The word that a text ends with, back to a space or an opening mark; what is longer than the cap is none.
pub(super) fn last_word(text: &str) -> &str {
    for (at, c) in text.char_indices().rev().take(CAP) {
        let stops =
            c.is_whitespace() || is_opener(c) || is_either(c) || is_closer(c) || matches!(c, '—' | '–' | ',');
        if stops {
            return &text[at + c.len_utf8()..];
        }
    }
    if text.chars().nth(CAP).is_none() { text } else { "" }
}

/// The letters and digits that a text begins with.
pub(super) fn first_word(text: &str) -> &str {
    let end = text
        .char_indices()
        .take(CAP)
        .find(|(_, c)| !(c.is_alphanumeric() || is_mark(*c)))
        .map_or_else(|| text.char_indices().nth(CAP).map_or(text.len(), |(at, _)| at), |(at, _)| at);
    &text[..end]
}

/// Whether a character only adds to the letter before it.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{094F}' | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{0652}')
}

/// Whether a text opens with a Dutch article or the like that has lost its capital to the next word: `’s Avonds`.
pub(super) fn proclitic_before_capital(text: &str) -> bool {
    let mut chars = text.chars();
    matches!(chars.next(), Some('’' | '\'' | '‘'))
        && chars.next().is_some_and(char::is_lowercase)
        && chars.next() == Some(' ')
        && chars.next().is_some_and(char::is_uppercase)
}

/// Whether a text opens with a name that is written small: `iPhone`, `n8n`.
pub(super) fn small_name(text: &str) -> bool {
    let mut chars = text.chars();
    let (first, second, third) = (chars.next(), chars.next(), chars.next());
    let numbered = second.is_some_and(char::is_numeric) && third.is_some_and(char::is_alphanumeric);
    first.is_some_and(char::is_lowercase) && (numbered || second.is_some_and(char::is_uppercase))
}

/// The first character of a text.
pub(super) fn first(text: &str) -> Option<char> {
    text.chars().next()
}

/// The last character of a text.
pub(super) fn last(text: &str) -> Option<char> {
    text.chars().next_back()
}
