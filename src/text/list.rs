//! Lists of words, written the way a person reads them.

/// Words and phrases, separated by `", "`.
///
/// One string costs the shipped module an eighth of what a slice of strings does,
/// and lists this short are searched faster than they could be hashed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List(pub &'static str);

impl List {
    /// The entries, in the order in which they were written.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split(", ").filter(|entry| !entry.is_empty())
    }

    /// Whether there is no entry.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Whether the list has this word, letter for letter.
    ///
    /// ```
    /// use nutgraf::text::List;
    ///
    /// assert!(List("he, she, as a result").contains("as a result"));
    /// assert!(!List("he, she, as a result").contains("result"));
    /// ```
    pub fn contains(self, word: &str) -> bool {
        !word.is_empty() && self.iter().any(|entry| entry == word)
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
