//! Counts the elements named after what lists and shops are worked with: filters, an order, further pages, a cart.
//!
//! It knows words of class names, whether a reader sees the element or not: a cart is hidden while it is
//! empty, and its button is a picture.
//!
//! Invariant: each value is looked at once, and costs its length; carts have English names the world over.

use crate::page::{Attr, Page};
use crate::recent::Recent;

/// The words, in their order; a `true` says that it is the whole word, and not its beginning.
const TOOLS: [(&str, bool); 21] = [
    ("addtocart", false),
    ("basket", true),
    ("cart", true),
    ("catalog", true),
    ("catalogue", true),
    ("checkout", true),
    ("facet", true),
    ("facets", true),
    ("filter", true),
    ("filters", true),
    ("listing", true),
    ("listings", true),
    ("minicart", true),
    ("pager", false),
    ("paginat", false),
    ("plp", true),
    ("results", true),
    ("sort", true),
    ("sortby", true),
    ("sorting", true),
    ("wishlist", true),
];

/// Takes a letter to its place in the alphabet, whatever its case; what is no letter falls onto some letter, too.
const LETTER: u8 = 31;

/// For each letter, those that stand after it at the beginning of a word, a bit each; and those that stand third,
/// by the second: hardly anything else begins so.
const BEGINNINGS: [[u32; 32]; 2] = {
    let (mut letters, mut i) = ([[0; 32]; 2], 0);
    while i < TOOLS.len() {
        let word = TOOLS[i].0.as_bytes();
        letters[0][(word[0] & LETTER) as usize] |= 1 << (word[1] & LETTER);
        letters[1][(word[1] & LETTER) as usize] |= 1 << (word[2] & LETTER);
        i += 1;
    }
    letters
};

/// How many elements are named so.
pub(super) fn count(page: &Page) -> usize {
    let mut seen = Recent::new();
    let mut is_tool = |class| {
        seen.get(class).unwrap_or_else(|| {
            let found = says_tool(class.as_bytes());
            seen.keep(class, found);
            found
        })
    };
    page.nodes().filter_map(|node| page.attribute(node, Attr::Class)).filter(|class| is_tool(class)).count()
}

/// Whether one of the words stands in a value.
fn says_tool(value: &[u8]) -> bool {
    let follows = |at: usize, a: u8, b: u8| BEGINNINGS[at][usize::from(a & LETTER)] >> (b & LETTER) & 1 == 1;
    let may_begin = |three: &[u8]| follows(0, three[0], three[1]) && follows(1, three[1], three[2]);
    value.windows(3).enumerate().any(|(at, three)| may_begin(three) && is_tool(value, at))
}

/// Whether one of the words begins at a place.
fn is_tool(value: &[u8], at: usize) -> bool {
    let (before, value) = (at.checked_sub(1).map_or(b' ', |before| value[before]), &value[at..]);
    let is_word = |&(word, is_whole): &(&str, bool)| {
        let Some((start, rest)) = value.split_at_checked(word.len()) else { return false };
        let next = rest.first().copied().unwrap_or(b' ');
        start.eq_ignore_ascii_case(word.as_bytes()) && (!is_whole || is_break(start[word.len() - 1], next))
    };
    is_break(before, value[0]) && TOOLS.iter().any(is_word)
}

/// Whether a word ends between two bytes: at what is no letter, and before a capital after a small letter.
fn is_break(before: u8, after: u8) -> bool {
    !before.is_ascii_alphabetic()
        || !after.is_ascii_alphabetic()
        || before.is_ascii_lowercase() && after.is_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tools_are_words_of_a_name() {
        for (value, expected) in [
            ("cart", true),
            ("header__cart-icon", true),
            ("MiniCart isEmpty", true),
            ("productSort", true),
            ("SORT", true),
            ("nav-pagination", true),
            ("js-AddToCartButton", true),
            ("carton", false),
            ("descartes", false),
            ("sorted", false),
            ("", false),
            ("é", false),
            ("recart", false),
        ] {
            assert_eq!(says_tool(value.as_bytes()), expected, "{value}");
        }
    }

    #[test]
    #[cfg(feature = "html")]
    fn each_element_counts_once_and_hidden_ones_too() {
        let page = crate::page::from_html(
            "<body class=shop><div hidden class='mini-cart cart'></div><ul class=filters><li>a",
            "",
        );
        assert_eq!(count(&page), 2);
    }
}
