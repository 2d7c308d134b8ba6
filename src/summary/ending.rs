//! How a sentence ends, and what that costs it as part of a summary.
//!
//! What ends with a colon announces something and is nothing without it,
//! what ends with a question mark is answered elsewhere, and what breaks off is not told to its end.
//!
//! Invariant: nothing here depends on the language.

/// What it costs to ask, beside learned scores of about 0.05 to 0.5: a question may tell what an article is about.
const ASKS: f32 = 0.2;

/// What it costs to stand in brackets from end to end.
const ASIDE: f32 = 0.1;

/// What it costs to break off: `Nobody on board had seen …`.
const BREAKS_OFF: f32 = 0.1;

/// What the ends of a sentence cost it.
pub(super) fn cost(text: &str) -> f32 {
    let is_aside =
        text.starts_with(['(', '[', '（', '＜', '【']) && text.ends_with([')', ']', '）', '＞', '】']);
    if asks(text) {
        ASKS
    } else if is_aside {
        ASIDE
    } else if breaks_off(text) {
        BREAKS_OFF
    } else {
        0.0
    }
}

/// Whether a text ends with a mark that says that more was to follow. Key points and items seldom have one at all.
fn breaks_off(text: &str) -> bool {
    let bare = bare(text);
    bare.ends_with(['…', '⋯']) || bare.ends_with("...") || bare.ends_with(",.")
}

/// Whether a text ends with a question. Who is quoted with one has asked it of someone else.
pub(super) fn asks(text: &str) -> bool {
    let bare = bare(text);
    bare.ends_with(['?', '？', '؟']) && !text[bare.len()..].contains(is_quote)
}

/// Whether a sentence only announces what follows it.
pub(super) fn announces(text: &str) -> bool {
    bare(text).ends_with([':', '：'])
}

/// A sentence up to its mark: closing quotation marks and brackets, and signs of notes, are passed over.
pub(super) fn bare(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_whitespace() || is_quote(c) || matches!(c, ')' | ']' | '*' | '）'))
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '”' | '“' | '»' | '«' | '’' | '\'' | '」' | '』')
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
            ("The mill on its opening day", 0.0),
            ("(The mill is older than that.)", ASIDE),
            ("(The mill) is older than that.", 0.0),
            ("＜震度5弱＞", ASIDE),
            ("Nobody on board had seen …", BREAKS_OFF),
            ("“Nobody had...”", BREAKS_OFF),
            ("According to Ann Lee, who had seen it,.", BREAKS_OFF),
        ] {
            assert_eq!(cost(text).to_bits(), f32::to_bits(wanted), "{text}");
        }
    }

    #[test]
    fn a_colon_announces() {
        assert!(announces("Here is what is new:"));
        assert!(!announces("Here is what is new: the mill."));
    }
}
