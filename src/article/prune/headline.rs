//! Drops the headline, which is told apart from the text.
//!
//! It knows headings, and what the page calls its article.
//!
//! Invariant: nothing below the first chunks of the text is taken for the headline.

use super::{Verdict, kept};
use crate::article::digest::{bag, overlap};
use crate::article::observe::End;
use crate::article::sight::Sight;
use crate::text::letters;

/// Kept chunks at the start among which the headline may stand again.
const TOP: usize = 4;

/// Share of the headline's words that the first line has if it says the headline in other words, or behind a kicker.
const AGAIN: f32 = 0.6;

/// Times the headline's letters up to which it says no more than that.
const KICKED: usize = 2;

/// Drops what says the headline again above the text. Blogs and guides have parts that are named like the whole.
pub(crate) fn drop_headline_again(sight: &Sight, verdicts: &mut [Verdict], headline: &str) {
    let (own, words) = (letters(headline), bag(headline));
    let kept: Vec<usize> = kept(verdicts).collect();
    let is_again = |i: usize| {
        let text = letters(&sight.chunks[i].block.text);
        let is_first = Some(&i) == kept.first();
        let is_kicked = || {
            sight.is_press
                && is_first
                && sight.texts[i].end != End::Sentence
                && text.len() <= KICKED * own.len()
                && overlap(&words, &bag(&sight.chunks[i].block.text)) >= AGAIN
        };
        (sight.is_press || is_first || sight.heading_level(i) == Some(1)) && text == own || is_kicked()
    };
    let last = kept.last().copied().unwrap_or_default();
    for i in kept.iter().copied().take(TOP).filter(|&i| i != last) {
        if is_again(i) {
            verdicts[i] = Verdict::dropped("is the headline");
        }
    }
}
