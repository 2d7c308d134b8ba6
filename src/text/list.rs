//! Lists of words, written the way a person reads them.

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
        entries(&self.0[self.place(start)..]).take_while(move |entry| entry.starts_with(start))
    }

    /// Whether there is no entry.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// What words of the list are told from others by at a glance.
    pub(crate) fn glance(self) -> Glance {
        let mut glance = Glance([0; Glance::LETTERS]);
        for entry in self.iter() {
            if let Some(letter) = glance.0.get_mut(usize::from(entry.as_bytes()[0])) {
                *letter |= Glance::length(entry);
            }
        }
        glance
    }

    /// Whether the list has this word, letter for letter.
    pub fn contains(self, word: &str) -> bool {
        let entry = self.0[self.place(word)..].strip_prefix(word);
        !word.is_empty() && entry.is_some_and(|rest| rest.is_empty() || rest.starts_with(','))
    }

    /// The last entry that does not come after a text; what begins the text and is an entry comes no later.
    pub(crate) fn last_up_to(self, text: &str) -> Option<&'static str> {
        let (before, from) = self.0.split_at(self.place(text));
        let is_there = from.strip_prefix(text).is_some_and(|rest| rest.is_empty() || rest.starts_with(','));
        if is_there && !text.is_empty() {
            return from.get(..text.len());
        }
        let before = before.strip_suffix(", ").unwrap_or(before);
        let comma = before.bytes().rposition(|byte| byte == b',');
        Some(&before[comma.map_or(0, |at| at + ", ".len())..]).filter(|entry| !entry.is_empty())
    }

    /// Where the first entry starts that does not come before a word; the end of the list where all do.
    fn place(self, word: &str) -> usize {
        let bytes = self.0.as_bytes();
        // Both ends of what is left to search stand at the start of an entry, or at the end of the list.
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let mut middle = low.midpoint(high);
            if middle > low && bytes[middle - 1] == b',' {
                middle -= 1; // between a comma and its space: the entry before is looked at
            }
            let comma = bytes[low..middle].iter().rposition(|&b| b == b',');
            let start = comma.map_or(low, |at| low + at + ", ".len());
            let same = bytes[start..].iter().zip(word.as_bytes()).take_while(|(a, b)| a == b && **a != b',');
            let at = start + same.count();
            let rest = (bytes.get(at).filter(|&&b| b != b','), word.as_bytes().get(at - start));
            if rest.1.is_some() && rest.0 < rest.1 {
                let end = bytes[at..high].iter().position(|&b| b == b',').map_or(high, |more| at + more);
                low = (end + ", ".len()).min(high);
            } else {
                high = start;
            }
        }
        low
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

/// The lengths of a list's entries, by their first letter: most words of a text are sure not to be in a list of few,
/// and need not be looked up.
pub(crate) struct Glance([u64; Glance::LETTERS]);

impl Glance {
    /// Letters of ASCII.
    const LETTERS: usize = 128;

    /// A bit for a length, in bytes; all that are longer share the last.
    fn length(word: &str) -> u64 {
        1 << word.len().min(u64::BITS as usize - 1)
    }

    /// Whether the list may have a word, whatever its case.
    pub(crate) fn may_have(&self, word: &str) -> bool {
        let first = word.as_bytes().first().map(u8::to_ascii_lowercase);
        let lengths = first.and_then(|first| self.0.get(usize::from(first)));
        // Case may change the length of what is not ASCII.
        lengths.is_none_or(|lengths| lengths & Glance::length(word) != 0 || !word.is_ascii())
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
        for text in ["", "a", "a d", "aa", "abc", "b", "baa", "zz", "さんか", ",", " "] {
            assert_eq!(list.last_up_to(text), list.iter().filter(|entry| *entry <= text).last(), "{text}");
        }
        assert!(list.contains_any_case("AB"));
        assert!(!List::of("").contains("") && !List::of("").contains("a"));
    }
}
