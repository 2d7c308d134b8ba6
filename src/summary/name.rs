//! Names: who is introduced where, and which sentences take a reader's acquaintance for granted.
//!
//! "Smith" means nothing to one who has not read "Robert Smith", nor "BRA" without "Bank of Rural Affairs (BRA)".
//! Where the article has the full form, a sentence with the short form alone leans on the sentence that has it.
//!
//! Invariant: a sentence leans only on sentences before it.

use super::draft::{Draft, Token};
use crate::order::sorted;

/// Letters that an acronym has.
const ACRONYM: std::ops::RangeInclusive<usize> = 2..=6;

/// For each sentence, the sentences that introduce those whom it takes for known.
pub(crate) fn introductions(draft: &Draft) -> Vec<Vec<usize>> {
    let mut introduced: Vec<Option<usize>> = vec![None; draft.terms.len()];
    let mut all = Vec::with_capacity(draft.sentences.len());
    for (i, sentence) in draft.sentences.iter().enumerate() {
        let full = full_forms(draft, i);
        let bare = sentence.tokens.iter().enumerate().filter(|(k, _)| is_name(draft, &sentence.tokens, *k));
        let mut needed: Vec<usize> = bare
            .filter(|(_, token)| !full.contains(&token.term))
            .filter_map(|(_, token)| introduced[token.term as usize])
            .collect();
        needed = sorted(needed);
        needed.dedup();
        all.push(needed);
        for term in full {
            introduced[term as usize].get_or_insert(i);
        }
    }
    all
}

/// Whether a token is a name; the first word of a sentence is one where it is elsewhere.
fn is_name(draft: &Draft, tokens: &[Token], at: usize) -> bool {
    let term = &draft.terms[tokens[at].term as usize];
    !term.is_stop && (tokens[at].is_name || (at == 0 && term.named > 0))
}

/// Terms that a sentence has in full: the last word of a name of several, and an acronym in brackets.
fn full_forms(draft: &Draft, sentence: usize) -> Vec<u32> {
    let (text, tokens) = (draft.text(sentence), &draft.sentences[sentence].tokens);
    let follows_name = |k: usize| k > 0 && is_name(draft, tokens, k - 1);
    let leads_name = |k: usize| k + 1 < tokens.len() && is_name(draft, tokens, k + 1);
    let is_last = |k: usize| is_name(draft, tokens, k) && follows_name(k) && !leads_name(k);
    let acronyms = bracketed(text);
    let is_acronym = |k: usize| acronyms.contains(&k);
    (0..tokens.len()).filter(|&k| is_last(k) || is_acronym(k)).map(|k| tokens[k].term).collect()
}

/// The numbers of the words that stand alone in brackets, in capitals.
fn bracketed(text: &str) -> Vec<usize> {
    if !text.contains('(') {
        return Vec::new();
    }
    let alone = |(_, (at, word)): &(usize, (usize, &str))| {
        let is_short = ACRONYM.contains(&word.chars().count()) && word.chars().all(char::is_uppercase);
        is_short && text[..*at].ends_with('(') && text[at + word.len()..].starts_with(')')
    };
    crate::text::words(text).enumerate().filter(alone).map(|(k, _)| k).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::lang::Lang;

    fn introduced(text: &str) -> Vec<Vec<usize>> {
        let article = Article::from_text(text, None, Lang::from_tag("en"));
        introductions(&super::super::draft::read(&article))
    }

    #[test]
    fn a_surname_leans_on_the_full_name() {
        let text = "The mayor is Robert Smith. Nobody doubts that Smith will win. Rain fell.";
        assert_eq!(introduced(text), [vec![], vec![0], vec![]]);
    }

    #[test]
    fn an_acronym_leans_on_what_it_stands_for() {
        let text = "The Bank of Rural Affairs (BRA) closed. Clients of the BRA were told on Monday.";
        assert_eq!(introduced(text), [vec![], vec![0]]);
    }

    #[test]
    fn who_is_named_in_full_again_leans_on_nothing() {
        let text = "The mayor is Robert Smith. Nobody doubts that Robert Smith will win.";
        assert_eq!(introduced(text), [vec![], Vec::<usize>::new()]);
    }
}
