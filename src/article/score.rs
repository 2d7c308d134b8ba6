//! Scores each chunk: how likely it is that its text belongs to the article, 0 to 1.
//!
//! Two forests do it, trained by `training/` on pages with their texts. The first sees a chunk with what was
//! measured around it, the second also what the first thought of the chunks around it.
//!
//! Invariant: the same page gives the same scores to the last bit, whatever the platform.

use super::context::add_context;
use super::features::{Row, Sight, features};
use crate::forest::Forest;
use std::sync::LazyLock;

/// A chunk that the first look finds so unlikely is not looked at again: menus are most chunks of a page.
const HOPELESS: f32 = 0.004;

static FIRST: LazyLock<Forest> =
    LazyLock::new(|| Forest::read(include_bytes!("first.bin")).unwrap_or_default());
static SECOND: LazyLock<Forest> =
    LazyLock::new(|| Forest::read(include_bytes!("second.bin")).unwrap_or_default());

/// Scores all chunks.
pub(super) fn score(sight: &Sight) -> Vec<f32> {
    let mut rows = features(sight, false);
    let first = first_scores(&rows);
    add_context(sight, &first, &mut rows);
    let second = |(row, &score): (&Row, &f32)| {
        if score < HOPELESS { score } else { likelihood(SECOND.value(&row.values)) }
    };
    rows.iter().zip(&first).map(second).collect()
}

fn first_scores(rows: &[Row]) -> Vec<f32> {
    rows.iter().map(|row| likelihood(FIRST.value(&row.values))).collect()
}

fn likelihood(value: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-value))
}

#[cfg(test)]
mod tests {
    use super::super::describe;
    use super::*;
    use crate::page;

    #[test]
    fn the_forests_know_the_features() {
        let page = page::from_wire("1\u{1e}\u{1e}en\u{1e}\u{1e}\u{2}p\u{1f}\u{4}The mill closed.\u{3}");
        assert!(FIRST.knows(&describe(&page, None).0));
        assert!(SECOND.knows(&describe(&page, Some(&[0.5])).0));
    }
}
