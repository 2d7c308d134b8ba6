//! Interviews and transcripts: which sentences ask, and which question each answer belongs to.
//!
//! "I was the baker's daughter" means nothing to one who has not read whom the question asked, and what.
//!
//! Invariant: an answer's question stands before it.

use crate::article::Role;
use crate::summary::draft::Draft;

/// Fewer questions than this in a text are a figure of speech.
const FEWEST_QUESTIONS: usize = 3;

/// Most words of a question.
const LONGEST_QUESTION: usize = 40;

/// What a sentence is in a conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Turn {
    /// No part of one.
    #[default]
    Outside,
    /// It stands in a question.
    Asks,
    /// It stands in the answer to a question, of which this is the last sentence.
    Answers(usize),
    /// It stands in an answer, and to what is not known.
    Talks,
}

/// What each sentence of a draft is in a conversation.
pub(crate) fn turns(draft: &Draft) -> Vec<Turn> {
    let mut turns = vec![Turn::Outside; draft.sentences.len()];
    let asks: Vec<bool> = (0..draft.article.blocks.len()).map(|block| is_question(draft, block)).collect();
    let questions = asks.windows(2).filter(|pair| pair[0] && !pair[1]).count();
    if questions < FEWEST_QUESTIONS {
        return turns;
    }
    let mut asked: Option<usize> = None;
    for (i, sentence) in draft.sentences.iter().enumerate() {
        let question = asked.map(|asked| draft.sentences[asked].block);
        turns[i] = match (asked, question) {
            _ if asks[sentence.block] => Turn::Asks,
            (Some(asked), Some(block)) if block + 1 == sentence.block => Turn::Answers(asked),
            (Some(_), _) => Turn::Talks,
            (None, _) => Turn::Outside,
        };
        if turns[i] == Turn::Asks {
            asked = Some(i);
        }
    }
    turns
}

/// Letters by which a transcript names who speaks: `KH:`.
const LONGEST_INITIALS: usize = 3;

/// Whether the turns of an article are marked by initials.
pub(crate) fn is_transcript(draft: &Draft) -> bool {
    (0..draft.sentences.len()).filter(|&i| is_turn(draft.text(i))).nth(FEWEST_QUESTIONS - 1).is_some()
}

/// Whether a sentence begins a turn: `KH: There was a time when I would.`
pub(crate) fn is_turn(text: &str) -> bool {
    let Some((initials, said)) = text.split_once(':') else { return false };
    (1..=LONGEST_INITIALS).contains(&initials.chars().count())
        && initials.chars().all(char::is_uppercase)
        && said.starts_with(' ')
}

/// Whether a block asks: short, with a question mark at its end, or marked as a question of a transcript.
pub(crate) fn is_question(draft: &Draft, block: usize) -> bool {
    let block = &draft.article.blocks[block];
    let marked = block.text.strip_prefix('Q').is_some_and(|rest| rest.starts_with([':', '：', '.']));
    block.role == Role::Paragraph
        && (marked || block.text.ends_with(['?', '？', '؟']))
        && block.text.split_whitespace().nth(LONGEST_QUESTION).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::lang::Lang;

    #[test]
    fn answers_know_their_question() {
        let text = "We met Ann Lee.\nWhy the mill?\nIt was there. I was born in it.\nWho else knew? Did he?\nNobody. My \
                    aunt did.\nYou left it.\nI did.\nAnd now?\nI sleep.";
        let article = Article::from_text(text, None, Lang::from_tag("en"));
        let turns = turns(&crate::summary::draft::read(&article));
        use Turn::{Answers, Asks, Outside, Talks};
        assert_eq!(
            turns,
            [
                Outside,
                Asks,
                Answers(1),
                Answers(1),
                Asks,
                Asks,
                Answers(5),
                Answers(5),
                Talks,
                Talks,
                Asks,
                Answers(10)
            ]
        );
    }

    #[test]
    fn turns_are_told_by_initials() {
        assert!(is_turn("KH: There was a time when I would."));
        assert!(!is_turn("NASA: The probe is lost.") && !is_turn("I:said so."));
    }

    #[test]
    fn a_question_alone_makes_no_interview() {
        let text = "We met Ann Lee.\nWhy the mill?\nIt was there.";
        let article = Article::from_text(text, None, Lang::from_tag("en"));
        assert!(turns(&crate::summary::draft::read(&article)).iter().all(|turn| *turn == Turn::Outside));
    }
}
