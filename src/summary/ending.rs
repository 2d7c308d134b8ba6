//! How a sentence ends, and what that costs it as part of a summary.
//!
//! What ends with a colon announces something that the summary does not have,
//! and what ends with a question mark is answered elsewhere.
//! To end with no mark costs nothing: so do captions, but the points at the head of an article do, too.
//!
//! Invariant: nothing here depends on the language.

/// What it costs to announce what is not shown, beside learned scores of about 0.05 to 0.5.
const ANNOUNCES: f32 = 0.3;

/// What it costs to ask: less, because a question may tell what an article is about.
const ASKS: f32 = 0.1;

/// What the end of a sentence costs it; closing quotation marks and brackets, and signs of notes, are passed over.
pub(super) fn cost(text: &str) -> f32 {
    let is_quote = |c: char| matches!(c, '"' | '”' | '“' | '»' | '«' | '’' | '\'' | '」' | '』');
    let closes = |c: char| c.is_whitespace() || is_quote(c) || matches!(c, ')' | ']' | '*' | '）');
    let bare = text.trim_end_matches(closes);
    match bare.chars().next_back() {
        // Who is quoted with a question has asked it of someone else.
        Some('?' | '？' | '؟') if text[bare.len()..].contains(is_quote) => 0.0,
        Some('?' | '？' | '؟') => ASKS,
        Some(':' | '：') => ANNOUNCES,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_sentence_is_seen_behind_its_quotation_mark() {
        for (text, wanted) in [
            ("“The mill is old.”", 0.0),
            ("Is the mill old (or new?)", ASKS),
            ("He asked me: “Is the mill old?”", 0.0),
            ("Here is what is new:", ANNOUNCES),
            ("The mill on its opening day", 0.0),
        ] {
            assert_eq!(cost(text).to_bits(), f32::to_bits(wanted), "{text}");
        }
    }
}
