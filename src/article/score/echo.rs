//! How far a text echoes what the page says of itself: the different words that it has in common with its title and
//! with its description.
//!
//! It knows words, whatever their case and their language.
//!
//! Invariant: a word counts once, however often it stands in the text.

use crate::article::digest::{bag, lower};
use crate::text::words;

/// What a page says of itself, to be found again in its texts.
pub(super) struct Said {
    title: Vec<u64>,
    description: Vec<u64>,
    /// Whether a word of either ends with these bits: most words of a text are in neither.
    ends: [bool; ENDS],
    /// The words of the text that is read now, and which text each stands in: so none need be taken out for the next.
    met: Vec<(u64, u32)>,
    texts: u32,
}

/// Counts of different words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Echo {
    /// Of the text.
    words: u32,
    /// Of these, those of the title and of the description.
    in_title: u32,
    in_description: u32,
    /// Of the title and of the description themselves.
    title: u32,
    description: u32,
}

/// Words of one text that are looked at; those that are asked about have fewer.
const MOST_WORDS: usize = 1 << 10;

/// Places for words, so many that half of them stay empty.
const PLACES: usize = MOST_WORDS * 2;

/// Ends of the numbers of words, so many that what the page says of itself has few of them.
const ENDS: usize = 1 << 9;

impl Said {
    pub(super) fn new(title: &str, description: &str) -> Said {
        let (title, description) = (bag(title), bag(description));
        let mut ends = [false; ENDS];
        title.iter().chain(&description).for_each(|&word| ends[word as usize % ENDS] = true);
        Said { title, description, ends, met: vec![(0, 0); PLACES], texts: 0 }
    }

    /// Reads a text.
    pub(super) fn echo(&mut self, text: &str) -> Echo {
        let (title, description) = (self.title.len() as u32, self.description.len() as u32);
        let mut echo = Echo { title, description, ..Echo::default() };
        self.texts += 1;
        for (_, word) in words(text).take(MOST_WORDS) {
            let word = lower(word);
            if self.is_new(word) {
                echo.words += 1;
                if self.ends[word as usize % ENDS] {
                    echo.in_title += u32::from(self.title.binary_search(&word).is_ok());
                    echo.in_description += u32::from(self.description.binary_search(&word).is_ok());
                }
            }
        }
        echo
    }

    /// Whether a word is met for the first time in this text.
    fn is_new(&mut self, word: u64) -> bool {
        let mut place = word as usize % PLACES;
        while self.met[place].1 == self.texts {
            if self.met[place].0 == word {
                return false;
            }
            place = (place + 1) % PLACES;
        }
        self.met[place] = (word, self.texts);
        true
    }
}

impl Echo {
    /// The share of the text's words that the title has, and of the title's that the text has.
    pub(super) fn of_title(self) -> (f32, f32) {
        (share(self.in_title, self.words), share(self.in_title, self.title))
    }

    /// The same for the description.
    pub(super) fn of_description(self) -> (f32, f32) {
        (share(self.in_description, self.words), share(self.in_description, self.description))
    }
}

fn share(part: u32, whole: u32) -> f32 {
    part as f32 / whole.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::digest::overlap;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn shares_are_those_of_bags(texts in proptest::array::uniform3("([a-cA-CäÄσςΣ]{1,2}| |-){0,12}")) {
            let [title, description, text] = texts.each_ref().map(|text| bag(text));
            let mut said = Said::new(&texts[0], &texts[1]);
            for _ in 0..2 {
                let echo = said.echo(&texts[2]);
                prop_assert_eq!(echo.of_title(), (overlap(&text, &title), overlap(&title, &text)));
                let (of_text, of_said) = (overlap(&text, &description), overlap(&description, &text));
                prop_assert_eq!(echo.of_description(), (of_text, of_said));
            }
        }
    }

    #[test]
    fn a_text_may_have_any_number_of_words() {
        let text: String = (0..MOST_WORDS * 4).map(|i| format!("{i} ")).collect();
        assert_eq!(Said::new("1", "2 x").echo(&text).of_description().1.to_bits(), 0.5_f32.to_bits());
    }
}
