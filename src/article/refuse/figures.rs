//! Finds the figures of a page: dates, prices, numbers of comments, lengths of films.
//!
//! It knows chunks, and no word of any language.
//!
//! Invariant: figures of one shape differ in their digits and in the letters of their words alone.

use crate::article::digest::digest_parts;
use crate::article::sight::Sight;
use crate::article::trees::Row;
use crate::order::sorted;

/// Bytes of the longest text that is a figure with what it counts.
const FIGURE: usize = 40;

/// Adds how many figures there are, and how many of the most frequent shape: what is listed has one each.
pub(super) fn describe(row: &mut impl Row, sight: &Sight) {
    let texts = sight.chunks.iter().map(|chunk| chunk.block.text.as_str());
    let shapes = sorted(texts.filter_map(shape).collect::<Vec<u64>>());
    row.push("figures", shapes.len() as f32);
    row.push("same figure", shapes.chunk_by(|a, b| a == b).map(<[u64]>::len).max().unwrap_or(0) as f32);
}

/// The shape of a short text with a digit: all digits that stand together as one, and all letters.
fn shape(text: &str) -> Option<u64> {
    if text.len() > FIGURE || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut last = ' ';
    Some(digest_parts(text.chars().filter_map(|c| {
        let kind = match c {
            _ if c.is_numeric() => '0',
            _ if c.is_alphabetic() => 'a',
            _ => c,
        };
        let is_more = kind == last && matches!(kind, '0' | 'a');
        last = kind;
        (!is_more).then_some(u32::from(kind))
    })))
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn figures_have_the_same_shape_whatever_they_count() {
        assert_eq!(shape("3 Jan. 2024"), shape("14 März. 1999"));
        assert_eq!(shape("$4.90"), shape("$1299.00"));
        assert_eq!(shape("12件のコメント"), shape("7 comments".replace(' ', "").as_str()));
        assert_ne!(shape("4.90 €"), shape("$4.90"));
        assert_eq!([shape("Comments"), shape(&"1 mill of many ".repeat(4))], [None, None]);
    }
}
