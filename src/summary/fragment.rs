//! Blocks that hold no sentence: headings, captions, labels and the leftovers of lists that are set like running text.
//!
//! They have no mark at their end, or are written Large as Titles Are, where the rest of the article is not.
//! Only the points that some articles open with have no marks and are sentences all the same.
//!
//! Invariant: never more than a part of an article's words are taken for fragments, so that a poem, a speech without
//! marks or a script that has none is read as it is; what repeats a heading of the article is always one.

use crate::article::{Article, Block, Role};
use crate::lang;
use crate::order::sorted;

/// An article with a larger part of its words in such blocks is written that way.
const MOST: f32 = 0.34;

/// A word of fewer letters is written small even in a title.
const LARGE: usize = 4;

/// Fewer large words make no title.
const FEWEST_LARGE: usize = 3;

/// Fewer unmarked blocks than this at the head of an article are a caption, more are its points.
const FEWEST_POINTS: usize = 2;

/// Fewer words make no point.
const SHORTEST_POINT: usize = 6;

/// For each block, whether it is a fragment.
pub(crate) fn fragments(article: &Article) -> Vec<bool> {
    let large_nouns = lang::has_large_nouns(article.lang);
    let is_titled = |block: &Block| !large_nouns && is_title(&block.text);
    let is_fragment =
        |block: &Block| block.role.is_running_text() && (!is_ended(&block.text) || is_titled(block));
    let headings = headings(article);
    let repeats =
        |block: &Block| block.role.is_running_text() && headings.binary_search(&block.text.as_str()).is_ok();
    let words = |block: &Block| block.text.split_whitespace().count() as f32;
    let mut fragments: Vec<bool> = article.blocks.iter().map(is_fragment).collect();
    let is_point = |i: &usize| words(&article.blocks[*i]) >= SHORTEST_POINT as f32;
    let running = (0..fragments.len()).filter(|&i| article.blocks[i].role.is_running_text());
    let head: Vec<usize> = running.take_while(|&i| fragments[i]).collect();
    let points: Vec<usize> = head.iter().copied().filter(is_point).collect();
    // A table of contents is written Large, and a list of qualities in few words each.
    let are_points = 2 * points.len() > head.len() && !head.iter().any(|&i| is_titled(&article.blocks[i]));
    if points.len() >= FEWEST_POINTS && are_points {
        points.into_iter().for_each(|i| fragments[i] = false);
    }
    let told = |among: &dyn Fn(usize) -> bool| -> f32 {
        let blocks =
            article.blocks.iter().enumerate().filter(|(i, block)| block.role.is_running_text() && among(*i));
        blocks.map(|(_, block)| words(block)).sum()
    };
    let are_few = told(&|i| fragments[i]) <= MOST * told(&|_| true);
    // Where most is set as a list without marks, its points are fragments still, if enough is told beside them.
    let is_point = |i: usize| fragments[i] && article.blocks[i].role == Role::ListItem;
    let is_told = told(&|i| !fragments[i]) > MOST * told(&|_| true);
    let fragments: Vec<bool> =
        (0..fragments.len()).map(|i| if are_few { fragments[i] } else { is_told && is_point(i) }).collect();
    fragments.into_iter().zip(&article.blocks).map(|(is, block)| is || repeats(block)).collect()
}

/// The headings of an article, in the order of their letters; a table of contents repeats them.
fn headings(article: &Article) -> Vec<&str> {
    let is_heading = |block: &&Block| matches!(block.role, Role::Heading(_));
    sorted(article.blocks.iter().filter(is_heading).map(|block| block.text.as_str()).collect())
}

/// Whether a text has a mark at its end, behind closing quotation marks, brackets and signs of notes.
fn is_ended(text: &str) -> bool {
    let bare = super::ending::bare(text);
    // A note's number may follow the mark: `… in 2012.[3]`.
    let bare = bare.trim_end_matches(|c: char| c.is_numeric() || matches!(c, '[' | ']' | ','));
    let marks = ['.', '!', '?', '…', ':', ';', '。', '！', '？', '：', '؟', '।', '۔', '．'];
    text.ends_with(marks) || bare.ends_with(marks)
}

/// Whether every longer word begins large.
pub(super) fn is_title(text: &str) -> bool {
    let longer =
        || text.split_whitespace().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= LARGE);
    longer().nth(FEWEST_LARGE - 1).is_some()
        && longer().all(|word| word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    fn signs(text: &str) -> Vec<bool> {
        fragments(&Article::from_text(text, None, Lang::from_tag("en")))
    }

    const TOLD: &str = "The ferry left the harbour at noon with forty passengers on board, and nobody waved.";

    #[test]
    fn headings_and_captions_are_told_from_sentences() {
        for (text, wanted) in [
            ("The ferry at its quay", true),
            ("What Makes a Ferry Captain Proud?", true),
            ("Who waved at the ferry?", false),
            ("“Nobody waved.”", false),
            ("Nobody waved.[3]", false),
            ("The ferries are:", false),
        ] {
            assert_eq!(signs(&format!("{TOLD}\n{text}\n{TOLD}")), [false, wanted, false], "{text}");
        }
    }

    #[test]
    fn a_table_of_contents_is_none_of_the_text() {
        let mut article =
            Article::from_text(&format!("How a ferry is built and painted\n{TOLD}"), None, None);
        article.blocks.extend(Block::from_text(Role::Heading(2), "How a ferry is built and painted"));
        assert_eq!(fragments(&article), [true, false, false]);
    }

    #[test]
    fn points_at_the_head_are_sentences() {
        let points = "The ferry left for good at noon\nNobody waved at her from the quay";
        assert_eq!(
            signs(&format!("{points}\nA caption\n{TOLD}\n{TOLD}")),
            [false, false, true, false, false]
        );
        assert_eq!(signs(&format!("The ferry left for good at noon\n{TOLD}\n{TOLD}")), [true, false, false]);
        let contents =
            "Building a Ferry Means Going Without Sleep\nPainting a Ferry Takes Longer Than a Summer";
        assert_eq!(signs(&format!("{contents}\n{TOLD}\n{TOLD}\n{TOLD}")), [true, true, false, false, false]);
        let contents = "Five Reasons Why the Ferry Left\nWhat the Captain of the Ferry Said";
        assert_eq!(signs(&format!("{contents}\n{TOLD}\n{TOLD}")), [true, true, false, false]);
    }

    #[test]
    fn a_text_without_marks_is_read_as_it_is() {
        let text = "The ferry left at noon\nNobody waved at her\nIt rained";
        assert_eq!(signs(text), [false; 3]);
    }
}
