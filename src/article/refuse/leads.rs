//! Finds headings that are links, and how much of the kept text stands under them.
//!
//! It knows links, and which chunks were kept.
//!
//! Invariant: each chunk is looked at once, whatever the language of its text.

use crate::article::prune::Verdict;
use crate::article::sight::Sight;

/// The share of the kept words that stand under a heading which leads elsewhere.
pub(super) fn kept_led(sight: &Sight, verdicts: &[Verdict]) -> f32 {
    let (mut led, mut words, mut is_led) = (0, 0, false);
    for (i, verdict) in verdicts.iter().enumerate() {
        if sight.heading_level(i).is_some() {
            is_led = sight.chunks[i].is_led();
        } else if verdict.kept {
            words += sight.texts[i].words;
            led += if is_led { sight.texts[i].words } else { 0 };
        }
    }
    led as f32 / words.max(1) as f32
}

/// Headings that lead elsewhere.
pub(super) fn led(sight: &Sight) -> usize {
    headings(sight).filter(|&i| sight.chunks[i].is_led()).count()
}

/// The chunks that are headings.
pub(super) fn headings(sight: &Sight) -> impl Iterator<Item = usize> {
    (0..sight.chunks.len()).filter(|&i| sight.heading_level(i).is_some())
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
