//! Finds what is repeated on a page: posts of a thread, cards of a list, goods of a shop.
//!
//! It knows the tree, and which chunks were kept.
//!
//! Invariant: what is repeated are siblings of one shape that hold several chunks each; paragraphs are none.

use crate::article::digest::shape;
use crate::article::prune::{Verdict, kept};
use crate::article::sight::Sight;
use crate::article::trees::Row;
use crate::order::sorted;
use crate::page::Tag;

/// Siblings from which on a shape is repeated.
const FEWEST: usize = 3;

/// Kept words from which on a sibling is a post.
const POST: u32 = 8;

/// What is repeated most.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Repeats {
    /// Siblings of the group with most kept words that have such.
    pub(super) posts: usize,
    /// The share of the kept words in them.
    pub(super) posts_share: f32,
    /// Siblings in the group with most text.
    pub(super) cards: usize,
    /// The share of the page's text in them.
    pub(super) cards_share: f32,
    /// The share of links in their text.
    pub(super) cards_linked: f32,
    /// Siblings with a price, in the group with most of them.
    pub(super) goods: usize,
    /// Prices on the page.
    prices: u32,
}

#[derive(Clone, Copy, Default)]
struct Held {
    chunks: u32,
    words: u32,
    prices: u32,
}

impl Repeats {
    /// Looks through all groups of siblings.
    pub(super) fn find(sight: &Sight, verdicts: &[Verdict]) -> Repeats {
        let held = hold(sight, verdicts);
        let (page, m) = (sight.page, sight.measures);
        let shapes: Vec<(u32, u64, usize)> = page
            .nodes()
            .filter(|n| held[n.index()].chunks > 1 && page.tag(*n) != Tag::Text)
            .filter_map(|n| Some((page.parent(n)?.0, shape(page, n), n.index())))
            .collect();
        let all = sight.words(kept(verdicts));
        let prices = held.first().map_or(0, |root| root.prices);
        let mut found = Repeats { prices, ..Repeats::default() };
        for group in
            sorted(shapes).chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|group| group.len() >= FEWEST)
        {
            let members = || group.iter().map(|&(.., node)| node);
            let posts = || members().map(|n| held[n].words).filter(|&words| words >= POST);
            let words: u32 = posts().sum();
            let share = words as f32 / all.max(1) as f32;
            if share > found.posts_share {
                (found.posts, found.posts_share) = (posts().count(), share);
            }
            let weight: u32 = members().map(|n| m.weight[n]).sum();
            let share = weight as f32 / m.total.max(1) as f32;
            if share > found.cards_share {
                let linked: u32 = members().map(|n| m.linked[n]).sum();
                (found.cards, found.cards_share) = (group.len(), share);
                found.cards_linked = linked as f32 / weight.max(1) as f32;
            }
            found.goods = found.goods.max(members().filter(|&n| held[n].prices > 0).count());
        }
        found
    }

    /// Adds the signs that it gives.
    pub(super) fn describe(&self, row: &mut impl Row) {
        row.push("posts share", self.posts_share);
        row.push("cards share", self.cards_share);
        row.push("prices", self.prices as f32);
    }
}

/// What each element holds of chunks, kept words and prices.
fn hold(sight: &Sight, verdicts: &[Verdict]) -> Vec<Held> {
    let mut held = vec![Held::default(); sight.page.len()];
    for ((chunk, text), verdict) in sight.chunks.iter().zip(sight.texts).zip(verdicts) {
        let own = &mut held[chunk.node.index()];
        own.chunks += 1;
        own.words += if verdict.kept { text.words } else { 0 };
        own.prices += u32::from(is_price(&chunk.block.text));
    }
    for node in sight.page.nodes().rev() {
        if let Some(parent) = sight.page.parent(node) {
            let inner = held[node.index()];
            let outer = &mut held[parent.index()];
            outer.chunks += inner.chunks;
            outer.words += inner.words;
            outer.prices += inner.prices;
        }
    }
    held
}

/// Letters of a chunk that may be nothing but a price, with what it was before.
const PRICE: usize = 40;

/// Whether a chunk is a price: a sign of currency beside a digit, and little else.
fn is_price(text: &str) -> bool {
    const CURRENCIES: &[char] =
        &['$', '€', '£', '¥', '₹', '₩', '₽', '₺', '₫', '฿', '₴', '₪', '₱', '₦', '₡', '₲', '₵', '₸', '￥'];
    text.len() <= PRICE
        && (!text.is_ascii() || text.contains('$'))
        && text.contains(CURRENCIES)
        && text.split(CURRENCIES).any(|part| {
            let part = part.trim();
            part.starts_with(|c: char| c.is_numeric()) || part.ends_with(|c: char| c.is_numeric())
        })
}

#[cfg(test)]
mod tests {
    use super::is_price;

    #[test]
    fn prices_are_told_by_their_sign() {
        for (text, expected) in [
            ("$12.99", true),
            ("12,99 €", true),
            ("Sale price £7", true),
            ("¥1,200", true),
            ("$", false),
            ("12", false),
            ("Cheap € stores", false),
            ("The mill was sold for $3 to a man who had never ground a grain.", false),
        ] {
            assert_eq!(is_price(text), expected, "{text}");
        }
    }
}
