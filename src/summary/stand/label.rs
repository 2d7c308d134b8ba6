//! Sentences beside the text: parts of tables that are set as running text, and calls to go elsewhere.
//!
//! `Perfect for: small shops` means something under the heading of what is perfect, and nothing in a summary.
//!
//! Invariant: a label counts only where others stand beside it, for one colon makes no table.

use crate::article::{Block, Role};
use crate::lang;
use crate::summary::draft::Draft;
use crate::summary::ending;
use crate::summary::fragment;
use crate::text;

/// Fewer labels than this in an article are sentences with a colon.
const FEWEST: usize = 3;

/// Words of a label before its colon.
const LONGEST: usize = 4;

/// What it costs to be a part of a table, beside learned scores of about 0.05 to 0.5.
const LABEL_COST: f32 = 0.15;

/// What it costs to begin with the name of a thing and a colon, where nothing else is a table.
const NAME_COST: f32 = 0.1;

/// What it costs to be written Large as Titles Are.
const TITLE_COST: f32 = 0.2;

/// What it costs to ask the reader to go elsewhere.
const CALL_COST: f32 = 0.2;

/// What it costs to be an item of a list that its introduction belongs to: `It is made for:`, `Shops.`
const ITEM_COST: f32 = 0.08;

/// What it costs each sentence to stand beside the text.
pub(crate) fn costs(draft: &Draft) -> Vec<f32> {
    let count = draft.sentences.len();
    let labels: Vec<bool> =
        (0..count).map(|i| draft.sentences[i].within.0 == 0 && is_label(draft, i)).collect();
    let are_many = labels.iter().filter(|is| **is).nth(FEWEST - 1).is_some();
    let items = items(draft);
    let large_nouns = lang::has_large_nouns(draft.article.lang);
    let cost = |i: usize| {
        let single = if is_name(draft, i) { NAME_COST } else { 0.0 };
        let title = if !large_nouns && fragment::is_title(draft.text(i)) { TITLE_COST } else { 0.0 };
        let item = if items[draft.sentences[i].block] { ITEM_COST } else { 0.0 };
        let label = if are_many && labels[i] { LABEL_COST } else { 0.0 };
        item + title
            + label.max(single)
            + if lang::calls(draft.article.lang, draft.text(i)) { CALL_COST } else { 0.0 }
    };
    (0..count).map(cost).collect()
}

/// Whether a sentence begins with a name for what it tells, as captions and parts of tables do: `Royal visit: The king
/// waves.` Who speaks, and what is told of something, has a verb.
fn is_name(draft: &Draft, sentence: usize) -> bool {
    let Some((label, told)) = draft.text(sentence).split_once(": ") else { return false };
    let lexicon = lang::lexicon(draft.article.lang).unwrap_or(&lang::Lexicon::NONE);
    let verbs = [lexicon.predicates, lexicon.bare_verbs, lexicon.impersonal, lexicon.rules.reporting];
    let is_plain = |word: &str| !verbs.iter().any(|list| list.contains(&text::normalize(word)));
    let mut words = label.split_whitespace();
    told.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
        && words.clone().nth(LONGEST).is_none()
        && words.all(is_plain)
}

/// For each block, whether it is an item of a list that the block before the list announces.
fn items(draft: &Draft) -> Vec<bool> {
    let mut announced = false;
    let is_item = |block: &Block| {
        if block.role != Role::ListItem {
            announced = ending::announces(&block.text);
        }
        announced && block.role == Role::ListItem
    };
    draft.article.blocks.iter().map(is_item).collect()
}

/// Whether a sentence begins with a label, `Power supply: mains`, or a number of a list: `12. Mains`, `Step 2, boil it.`
fn is_label(draft: &Draft, sentence: usize) -> bool {
    let text = draft.text(sentence);
    if text.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(". ") {
        return true;
    }
    if let ([label, ..], [_, number, ..]) =
        (&draft.spelled[sentence][..], &draft.sentences[sentence].tokens[..])
        && draft.terms[number.term as usize].is_number
        && lang::rules(draft.article.lang).labels.contains(label)
    {
        return true;
    }
    let Some((label, _)) = text.split_once(": ") else { return false };
    let is_sign = |c| matches!(c, '-' | '/' | '&' | '\'' | '’' | '(' | ')' | '%');
    let is_word = |word: &str| word.chars().all(|c| c.is_alphanumeric() || is_sign(c));
    label.split_whitespace().all(is_word) && label.split_whitespace().nth(LONGEST).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::lang::Lang;

    fn signs(text: &str) -> Vec<bool> {
        let article = Article::from_text(text, None, Lang::from_tag("en"));
        costs(&crate::summary::draft::read(&article)).into_iter().map(|cost| cost > 0.0).collect()
    }

    #[test]
    fn labels_count_where_there_are_several() {
        let text = "The kettle boils in a minute.\nBest for: small homes.\nPower (10%): mains.\n3. It lacks a whistle.";
        assert_eq!(signs(text), [false, true, true, true]);
        assert_eq!(signs("The kettle boils.\nOne thing is sure: it whistles."), [false, false]);
    }

    #[test]
    fn a_caption_begins_with_a_name() {
        for (text, wanted) in [
            ("Royal visit: The king lifts the kettle.", true),
            ("The king says: No kettle is like mine.", false),
            ("That is clear: No kettle is like mine.", false),
            ("From Kettle to Kettle: How Water Boils.", true),
        ] {
            assert_eq!(signs(&format!("The kettle boils in a minute. {text}")), [false, wanted], "{text}");
        }
    }

    #[test]
    fn what_a_list_is_of_stands_before_it() {
        let mut article =
            Article::from_text("It is made for:\nShops.\nIt whistles.", None, Lang::from_tag("en"));
        article.blocks[1].role = Role::ListItem;
        let costs = costs(&crate::summary::draft::read(&article));
        assert!(costs[1] > 0.0 && costs[2] <= 0.0, "{costs:?}");
    }

    #[test]
    fn who_asks_to_go_elsewhere_tells_nothing() {
        assert_eq!(
            signs("The kettle boils. Read our guide to kettles. Readers like kettles."),
            [false, true, false]
        );
    }
}
