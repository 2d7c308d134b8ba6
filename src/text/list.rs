//! Lists of words, written the way a person reads them.

/// Words and phrases, separated by `", "`.
///
/// One string costs the shipped module an eighth of what a slice of strings does.
/// A filter made by the compiler tells at once of most words that they are not in the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List {
    entries: &'static str,
    /// A bit for the hash of each entry, as in a Bloom filter with one hash.
    filter: [u64; FILTER_WORDS],
}

/// 256 bits: a list of eighty entries lets a quarter of other words through to the search.
const FILTER_WORDS: usize = 4;

impl List {
    /// A list from its entries.
    ///
    /// ```
    /// use nutgraf::text::List;
    ///
    /// const LIST: List = List::of("he, she, as a result");
    /// assert!(LIST.contains("as a result"));
    /// assert!(!LIST.contains("result"));
    /// ```
    pub const fn of(entries: &'static str) -> List {
        let bytes = entries.as_bytes();
        let mut filter = [0; FILTER_WORDS];
        let (mut at, mut hash, mut length) = (0, HASH_START, 0);
        while at <= bytes.len() {
            let ends =
                at == bytes.len() || (bytes[at] == b',' && at + 1 < bytes.len() && bytes[at + 1] == b' ');
            if !ends {
                hash = hash_step(hash, bytes[at]);
                (at, length) = (at + 1, length + 1);
                continue;
            }
            if length > 0 {
                let (word, bit) = place(hash);
                filter[word] |= bit;
            }
            (hash, length) = (HASH_START, 0);
            at += ", ".len();
        }
        List { entries, filter }
    }

    /// The entries, in the order in which they were written.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.entries.split(", ").filter(|entry| !entry.is_empty())
    }

    /// Whether there is no entry.
    pub fn is_empty(self) -> bool {
        self.entries.is_empty()
    }

    /// Whether the list has this word, letter for letter.
    pub fn contains(self, word: &str) -> bool {
        let (at, bit) = place(word.bytes().fold(HASH_START, hash_step));
        self.filter[at] & bit != 0 && !word.is_empty() && self.iter().any(|entry| entry == word)
    }

    /// Whether the list, written in the order of its bytes, has this word: by halving, for lists that each word asks.
    ///
    /// ```
    /// use nutgraf::text::List;
    ///
    /// assert!(List::of("and, he, she").sorted_contains("he"));
    /// ```
    pub fn sorted_contains(self, word: &str) -> bool {
        let (at, bit) = place(word.bytes().fold(HASH_START, hash_step));
        if self.filter[at] & bit == 0 || word.is_empty() {
            return false;
        }
        let bytes = self.entries.as_bytes();
        let (mut low, mut high) = (0, bytes.len()); // `low` and `high` always stand at the start of an entry or at the end
        while low < high {
            let middle = (low + high) / 2;
            let start = (low..middle)
                .rev()
                .find(|&i| bytes[i] == b' ' && i > low && bytes[i - 1] == b',')
                .map_or(low, |i| i + 1);
            let end = (start..high).find(|&i| bytes[i] == b',').unwrap_or(high);
            match bytes[start..end].cmp(word.as_bytes()) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => low = (end + ", ".len()).min(high),
                std::cmp::Ordering::Greater => high = start,
            }
        }
        false
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
        self.iter()
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

/// Start of the 32-bit FNV-1a hash, by its authors' definition.
const HASH_START: u32 = 0x811c_9dc5;

/// One step of the 32-bit FNV-1a hash.
const fn hash_step(hash: u32, byte: u8) -> u32 {
    /// The multiplier of the definition.
    const PRIME: u32 = 0x0100_0193;
    (hash ^ byte as u32).wrapping_mul(PRIME)
}

/// Where a hash stands in the filter: its word and its bit.
const fn place(hash: u32) -> (usize, u64) {
    /// The high bits of the hash are the well mixed ones.
    const HIGH: u32 = 16;
    let bit = (hash >> HIGH) ^ hash;
    ((bit / u64::BITS) as usize % FILTER_WORDS, 1 << (bit % u64::BITS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filter_lets_every_entry_through() {
        let list = List::of("a, ab, e.g, s/a, ee. uu, où, さん, x");
        assert_eq!(list.iter().count(), 8);
        assert!(list.iter().all(|entry| list.contains(entry)));
    }

    #[test]
    fn halving_finds_what_searching_finds() {
        let list = List::of("a, ab, b, ba, bab, c, où, д, さん");
        assert!(list.iter().all(|entry| list.sorted_contains(entry)));
        for word in ["", "aa", "bb", "ca", "d", "o", "さ", "zz", ", "] {
            assert!(!list.sorted_contains(word), "{word}");
        }
    }

    #[test]
    fn what_is_no_entry_is_not_found() {
        let list = List::of("ab, cd");
        for word in ["", "a", "b", "ab, cd", ", ", "AB", "abc"] {
            assert!(!list.contains(word), "{word}");
        }
        assert!(list.contains_any_case("AB"));
        assert!(!List::of("").contains(""));
    }
}
