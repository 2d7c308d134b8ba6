//! Lists of words, written the way a person reads them.

use std::cmp::Ordering;

/// Words and phrases in the order of their bytes, separated by `", "`.
///
/// One string costs the shipped module a fraction of what a slice of strings does,
/// and halving it finds a word as fast as a hash would.
/// The tests hold every list to its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List(&'static str);

impl List {
    /// A list from its entries.
    ///
    /// ```
    /// use nutgraf::text::List;
    ///
    /// let list = List::of("as a result, he, she");
    /// assert!(list.contains("as a result"));
    /// assert!(!list.contains("result"));
    /// ```
    pub const fn of(entries: &'static str) -> List {
        List(entries)
    }

    /// The entries, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        entries(self.0)
    }

    /// The entries that begin with these letters, in order.
    ///
    /// ```
    /// use nutgraf::text::List;
    ///
    /// let list = List::of("as a result, he, her, she");
    /// assert!(list.iter_from("h").eq(["he", "her"]));
    /// ```
    pub fn iter_from(self, start: &str) -> impl Iterator<Item = &'static str> {
        let is_before =
            |entry: &[u8]| if entry < start.as_bytes() { Ordering::Less } else { Ordering::Greater };
        let (Ok(at) | Err(at)) = self.search(is_before);
        entries(&self.0[at..]).take_while(move |entry| entry.starts_with(start))
    }

    /// Whether there is no entry.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Whether the list has this word, letter for letter.
    pub fn contains(self, word: &str) -> bool {
        !word.is_empty() && self.search(|entry| entry.cmp(word.as_bytes())).is_ok()
    }

    /// Where an entry starts, given how each stands to it; else where it would.
    fn search(self, order: impl Fn(&[u8]) -> Ordering) -> Result<usize, usize> {
        let bytes = self.0.as_bytes();
        // Both ends of what is left to search stand at the start of an entry, or at the end of the list.
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let mut middle = low.midpoint(high);
            if bytes[low..middle].ends_with(b",") {
                middle -= 1; // between a comma and its space: the entry before is looked at
            }
            let comma = bytes[low..middle].iter().rposition(|&b| b == b',');
            let start = comma.map_or(low, |at| low + at + ", ".len());
            let end = bytes[middle..high].iter().position(|&b| b == b',').map_or(high, |at| middle + at);
            match order(&bytes[start..end]) {
                Ordering::Equal => return Ok(start),
                Ordering::Less => low = (end + ", ".len()).min(high),
                Ordering::Greater => high = start,
            }
        }
        Err(low)
    }

    /// Whether the list has this word as it stands or in lower case: `Dr` and `DR` are found by `dr`,
    /// while `no` is not found by `No`.
    pub fn contains_any_case(self, word: &str) -> bool {
        self.contains(word) || (word.chars().any(char::is_uppercase) && self.contains(&word.to_lowercase()))
    }

    /// The longest entry that a text begins with, whole words only.
    ///
    /// The text is compared as it stands, so it is for the caller to fold case.
    pub fn longest_at(self, text: &str) -> Option<&'static str> {
        // A whole word of the text is a whole word of the entry, so its first word finds all that can match.
        let word = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
        self.iter_from(&text[..word])
            .filter(|entry| {
                text.strip_prefix(entry)
                    .is_some_and(|rest| !rest.chars().next().is_some_and(char::is_alphanumeric))
            })
            .max_by_key(|entry| entry.len())
    }

    /// Whether a text begins with an entry, in a script where words are not set apart.
    pub(super) fn begins(self, text: &str) -> bool {
        self.iter().any(|entry| text.starts_with(entry))
    }
}

fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    // No entry has a comma; a search for one byte is several times faster than one for two.
    list.split(',').map(|entry| entry.strip_prefix(' ').unwrap_or(entry)).filter(|entry| !entry.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halving_finds_what_searching_finds() {
        let words = ["a", "a de c", "ab", "b", "ba", "bab", "c", "e.g", "où", "s/a", "д", "さん"];
        let list = List::of("a, a de c, ab, b, ba, bab, c, e.g, où, s/a, д, さん");
        assert!(list.iter().eq(words));
        assert!(words.iter().all(|word| list.contains(word)));
        for word in ["", " ", ",", "aa", "a de", "bb", "ca", "d", "o", "さ", "zz", ", ", "a, ab", "AB"] {
            assert!(!list.contains(word), "{word}");
        }
        for start in ["a", "a d", "b", "ba", "bb", "o", "s", "z", "д", "さ", ",", " "] {
            let all = words.iter().filter(|word| word.starts_with(start));
            assert!(list.iter_from(start).eq(all.copied()), "{start}");
        }
        assert!(list.contains_any_case("AB"));
        assert!(!List::of("").contains("") && !List::of("").contains("a"));
    }
}
