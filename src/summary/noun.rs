//! Things that a sentence takes for known: `The boat sank` leans on the sentence that speaks of `a boat` first.
//!
//! Only where the articles say so: the noun's first mention in the text has an indefinite article, and the sentence
//! opens with the definite one.
//!
//! Invariant: a sentence leans only on sentences before it.

use super::draft::Draft;
use crate::lang;
use crate::text;

/// Words that may stand between an indefinite article and its noun: `a small wooden boat`.
const MOST_BETWEEN: usize = 2;

/// For each sentence, the sentence that introduces what it opens with.
pub(crate) fn introductions(draft: &Draft) -> Vec<Option<usize>> {
    let none = || vec![None; draft.sentences.len()];
    let Some(lexicon) = lang::lexicon(draft.article.lang) else { return none() };
    if lexicon.indefinites.is_empty() || lexicon.definites.is_empty() {
        return none();
    }
    (0..draft.sentences.len()).map(|i| introduction(draft, lexicon, i)).collect()
}

fn introduction(draft: &Draft, lexicon: &lang::Lexicon, sentence: usize) -> Option<usize> {
    let mut words = text::words(draft.text(sentence)).map(|(_, word)| text::normalize(word));
    let definite = words.next().is_some_and(|word| lexicon.definites.contains(&word));
    let noun = draft.sentences[sentence].tokens.get(1).filter(|_| definite)?;
    let term = &draft.terms[noun.term as usize];
    let first = term.first as usize;
    let is_thing = !term.is_stop && !term.is_number && !noun.is_name && !term.in_title;
    (is_thing && first < sentence && introduces(draft, lexicon, first, noun.term)).then_some(first)
}

/// Whether an indefinite article stands before the first mention of a noun in a sentence.
fn introduces(draft: &Draft, lexicon: &lang::Lexicon, sentence: usize, noun: u32) -> bool {
    let tokens = &draft.sentences[sentence].tokens;
    let Some(at) = tokens.iter().position(|token| token.term == noun) else { return false };
    let words: Vec<&str> = text::words(draft.text(sentence)).map(|(_, word)| word).take(at).collect();
    let near = words.iter().rev().take(MOST_BETWEEN + 1).map(|word| text::normalize(word));
    let articles = |word: &str| lexicon.indefinites.contains(word) || lexicon.definites.contains(word);
    near.into_iter().find(|word| articles(word)).is_some_and(|word| lexicon.indefinites.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::lang::Lang;

    fn introduced(lang: &str, text: &str) -> Vec<Option<usize>> {
        let article = Article::from_text(text, None, Lang::from_tag(lang));
        introductions(&super::super::draft::read(&article))
    }

    #[test]
    fn what_is_taken_for_known_leans_on_its_first_mention() {
        for (lang, text, wanted) in [
            ("en", "Two men bought a small boat. The boat sank.", vec![None, Some(0)]),
            ("en", "Two men bought the boat. The boat sank.", vec![None, None]),
            (
                "en",
                "The mayor left. A boat sank. The mayor slept. The boat rotted.",
                vec![None, None, None, Some(1)],
            ),
            ("fr", "Deux hommes achètent un bateau. Le bateau coule.", vec![None, Some(0)]),
            ("es", "Dos hombres compran un barco. El barco se hunde.", vec![None, Some(0)]),
            ("ru", "Двое купили лодку. Лодка утонула.", vec![None, None]),
        ] {
            assert_eq!(introduced(lang, text), wanted, "{lang}: {text}");
        }
    }
}
