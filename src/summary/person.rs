//! People who are meant by a pronoun deeper in a sentence: `The driver of the bus told him so` leans on who that is.
//!
//! Only in languages whose pronouns for people mean nothing else, and only where nobody stands before the pronoun
//! in its own sentence whom it may mean.
//!
//! Invariant: a sentence leans only on sentences before it.

use super::draft::Draft;
use super::stand::Need;
use crate::lang::{self, Lexicon};
use crate::text;

/// Sentences among which one stands that names whom a pronoun means.
pub(super) const NEAR: usize = 3;

/// For each sentence, what it takes for known because of a pronoun.
pub(crate) fn needs(draft: &Draft) -> Vec<Option<Need>> {
    let count = draft.sentences.len();
    let lexicon = lang::lexicon(draft.article.lang).filter(|lexicon| !lexicon.people_pronouns.is_empty());
    let Some(lexicon) = lexicon else { return vec![None; count] };
    (0..count)
        .map(|i| i.checked_sub(1).filter(|_| is_unnamed(draft, lexicon, i)).map(|before| near(before, i)))
        .collect()
}

/// The sentence before, or another near one, has what a sentence takes for known.
pub(super) fn near(before: usize, of: usize) -> Need {
    Need { introduced: before, from: of.saturating_sub(NEAR), term: None }
}

/// Whether a sentence has a pronoun for somebody of whom it did not speak before.
fn is_unnamed(draft: &Draft, lexicon: &Lexicon, sentence: usize) -> bool {
    let text = draft.text(sentence);
    let (mut bare, mut peopled, mut before) = (true, false, String::new());
    for token in &draft.sentences[sentence].tokens {
        let form = &text[token.at as usize..token.end as usize];
        let word = text::normalize(form);
        // `Nobody had waited for it`: nothing at all stands before it that it may mean.
        let thing = bare && lexicon.thing_pronouns.contains(&format!("{before} {word}"));
        if thing || (!peopled && lexicon.people_pronouns.contains(&word)) {
            return true;
        }
        let term = &draft.terms[token.term as usize];
        let is_name = (token.is_name || (token.at == 0 && term.named > 0)) && !term.is_stop;
        let is_person = || lexicon.people.iter().any(|end| word.ends_with(end)) || form.contains('-');
        let is_article = lexicon.indefinites.contains(&word) || lexicon.definites.contains(&word);
        bare &= !is_article && !term.is_number && !is_name;
        peopled |= is_name || (!term.is_stop && is_person());
        before = word.into_owned();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::lang::Lang;

    #[test]
    fn a_pronoun_leans_where_nobody_stands_before_it() {
        for (text, wanted) in [
            ("Ann Lee won. The news of the vote had reached her by noon.", true),
            ("Ann Lee won. The news of the vote had reached Tom Hale before her.", false),
            ("Ann Lee lost the vote. Nobody had ever waited for it.", true),
            ("Ann Lee lost the vote. Nobody saw the hall before it closed.", false),
            ("Ann Lee won. The driver of the bus said that he had known.", false),
            ("Ann Lee won. The news of the vote had reached the town by noon.", false),
        ] {
            let article = Article::from_text(text, None, Lang::from_tag("en"));
            let needs = needs(&super::super::draft::read(&article));
            assert_eq!(needs[1].is_some(), wanted, "{text}");
        }
    }
}
