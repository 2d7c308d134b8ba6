//! Finds how much of the kept text are teasers, under headings that are links.
//!
//! It knows links, and which chunks were kept.
//!
//! Invariant: each chunk is looked at once, whatever the language of its text.

use crate::article::prune::Verdict;
use crate::article::sight::Sight;

/// The share of the kept words that stand under a heading which leads elsewhere.
pub(super) fn kept_led(sight: &Sight, verdicts: &[Verdict]) -> f32 {
    let (mut led, mut words, mut is_led) = (0, 0, false);
    for ((chunk, text), verdict) in sight.chunks.iter().zip(sight.texts).zip(verdicts) {
        if sight.page.tag(chunk.node).heading_level().is_some() {
            is_led = chunk.linked * 2 > chunk.weight;
        } else if verdict.kept {
            words += text.words;
            led += if is_led { text.words } else { 0 };
        }
    }
    led as f32 / words.max(1) as f32
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::article::describe_page;
    use crate::page;

    #[test]
    fn the_text_under_headings_that_lead_elsewhere_is_led() {
        let text = "The mill on the hill ground rye for ninety years, and nobody asked why. ".repeat(4);
        let share = |heading: &str| {
            let html = format!("<main><h1>Mills</h1>{}</main>", format!("{heading}<p>{text}1</p>").repeat(4));
            let (names, _, values) = describe_page(&page::from_html(&html, ""), None);
            names.iter().position(|name| *name == "kept led").map(|i| values[i])
        };
        assert_eq!(share("<h2><a href=/a>A mill</a></h2>"), Some(1.0));
        assert_eq!(share("<h2>A mill</h2>"), Some(0.0));
    }
}
