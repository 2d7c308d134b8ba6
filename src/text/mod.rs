//! Words and sentences, by Unicode and by lists that others bring.
//!
//! May know Unicode (UAX #29, scripts, case); must not know the grammar of any one language.
//! What only a language knows, such as its abbreviations, comes in as a value: [`Rules`].
//!
//! Invariant: what is returned are ranges into the given text, in order and without overlap,
//! found in time linear in the text, whatever it holds.

mod boundary;
mod candidate;
mod letter;
mod list;
mod normal;
mod peek;
mod rules;
mod sentence;
mod token;
#[cfg(test)]
mod ucd;
mod word;

pub(crate) use letter::{is_alphanumeric, letters, plain_digit, push_small};
pub use list::List;
pub use normal::normalize;
pub(crate) use peek::is_mark;
pub use rules::{Ordinals, Rules};
pub use sentence::sentences;
pub use token::{Kind, Token, is_unspaced, tokens};

/// The words of a text (UAX #29 word boundaries, those with a letter or digit), with their byte offsets.
///
/// ```
/// let words: Vec<_> = nutgraf::text::words("It's 3.5 km.").collect();
/// assert_eq!(words, [(0, "It's"), (5, "3.5"), (9, "km")]);
/// ```
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    word::Words::of(text)
}
