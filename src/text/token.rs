//! Words for comparing, in any script.

use super::words;
use std::iter;
use std::ops::Range;

/// A word, or a piece of text that stands for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A word of a script that sets spaces between words.
    Word,
    /// A word with a digit in it.
    Number,
    /// Two neighbouring characters of a script without spaces, or one that stands alone.
    Bigram,
}

/// The words of a text; where a script has no spaces, its overlapping pairs of characters.
///
/// Pairs need no dictionary, and two texts on the same matter share them as they would share words:
/// this is what search engines do for Chinese, Japanese and Thai.
///
/// ```
/// use nutgraf::text::tokens;
///
/// let text = "GDP增长了3%";
/// let tokens: Vec<_> = tokens(text).map(|t| &text[t.span]).collect();
/// assert_eq!(tokens, ["GDP", "增长", "长了", "3"]);
/// ```
pub fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut words = words(text).peekable();
    let mut run: Option<Range<usize>> = None;
    iter::from_fn(move || {
        loop {
            if let Some(open) = &mut run {
                let token = bigram(text, open);
                if token.is_some() {
                    return token;
                }
                run = None;
            }
            let (start, word) = words.next()?;
            let mut end = start + word.len();
            if !word.chars().any(is_unspaced) {
                let kind = if word.chars().any(char::is_numeric) { Kind::Number } else { Kind::Word };
                return Some(Token { span: start..end, kind });
            }
            // UAX #29 makes one word of each ideograph, so neighbours are gathered into a run first.
            while let Some((next, word)) = words.next_if(|(at, w)| *at == end && w.chars().any(is_unspaced)) {
                end = next + word.len();
            }
            run = Some(start..end);
        }
    })
}

/// Takes the next pair of characters from a run; its last character alone only if the run has no other.
fn bigram(text: &str, run: &mut Range<usize>) -> Option<Token> {
    let rest = text.get(run.clone())?;
    let mut ends = rest.char_indices().map(|(i, c)| run.start + i + c.len_utf8());
    let (first, second) = (ends.next()?, ends.next());
    let more = ends.next().is_some();
    let token = Token { span: run.start..second.unwrap_or(first), kind: Kind::Bigram };
    run.start = if more { first } else { run.end };
    Some(token)
}

/// Whether a character belongs to a script that sets no spaces between words:
/// Han, Hiragana, Katakana, Thai, Lao, Khmer, Burmese, Tibetan.
pub fn is_unspaced(c: char) -> bool {
    c >= '\u{0E01}'
        && matches!(c,
        '\u{0E01}'..='\u{0EFF}' // Thai, Lao
        | '\u{0F00}'..='\u{0FFF}' // Tibetan
        | '\u{1000}'..='\u{109F}' // Burmese
        | '\u{1780}'..='\u{17FF}' // Khmer
        | '\u{3005}'..='\u{3007}' // ideographic iteration mark and zero
        | '\u{3041}'..='\u{30FF}' // Hiragana, Katakana
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{9FFF}' // Han
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF66}'..='\u{FF9F}' // half-width Katakana
        | '\u{20000}'..='\u{3FFFF}')
}
