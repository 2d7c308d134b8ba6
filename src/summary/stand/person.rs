//! People who are meant by a pronoun deeper in a sentence: `The driver of the bus told him so` leans on who that is.
//!
//! Only in languages whose pronouns for people mean nothing else, and only where nobody stands before the pronoun
//! in its own sentence whom it may mean.
//!
//! Invariant: a sentence leans only on sentences before it.

use crate::lang::{self, Lexicon};
use crate::summary::draft::Draft;
use crate::summary::stand::Need;
use crate::text;

/// For each sentence, what it takes for known because of a pronoun.
pub(crate) fn needs(draft: &Draft) -> Vec<Option<Need>> {
    let count = draft.sentences.len();
    let lexicon = lang::lexicon(draft.article.lang).filter(|lexicon| !lexicon.people_pronouns.is_empty());
    let Some(lexicon) = lexicon else { return vec![None; count] };
    (0..count).map(|i| before(i).filter(|_| is_unnamed(draft, lexicon, i))).collect()
}

/// The sentence before has what a sentence takes for known; one that stands farther back may not.
pub(super) fn before(sentence: usize) -> Option<Need> {
    let introduced = sentence.checked_sub(1)?;
    Some(Need { introduced, from: introduced, term: None })
}

/// Whether a sentence has a pronoun for somebody of whom it did not speak before.
fn is_unnamed(draft: &Draft, lexicon: &Lexicon, sentence: usize) -> bool {
    let text = draft.text(sentence);
    let (mut bare, mut peopled, mut before) = (true, false, String::new());
    let tokens = &draft.sentences[sentence].tokens;
    let named_after = name_after_phrase(draft, sentence);
    for token in tokens {
        let form = token.form(text);
        let word = text::normalize(form);
        // `Nobody had waited for it`: nothing at all stands before it that it may mean.
        let thing = bare && lexicon.thing_pronouns.contains(&format!("{before} {word}"));
        let person = || lexicon.people_pronouns.contains(&word) && named_after.is_none_or(|at| at < token.at);
        if thing || (!peopled && person()) {
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

/// Where a name stands that is the subject behind a phrase, and whom a pronoun in it means: `In his speech, Hale left.`
fn name_after_phrase(draft: &Draft, sentence: usize) -> Option<u32> {
    let comma = draft.text(sentence).find(", ")? as u32;
    let subject = draft.sentences[sentence].tokens.iter().find(|token| token.at > comma)?;
    (subject.is_name && !draft.terms[subject.term as usize].is_stop).then_some(subject.at)
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
            ("Ann Lee won. In her speech to the hall, Lee thanked the town.", false),
            ("Ann Lee lost the vote. Nobody had ever waited for it.", true),
            ("Ann Lee lost the vote. Nobody saw the hall before it closed.", false),
            ("Ann Lee won. The driver of the bus said that he had known.", false),
            ("Ann Lee won. The news of the vote had reached the town by noon.", false),
        ] {
            let article = Article::from_text(text, None, Lang::from_tag("en"));
            let needs = needs(&crate::summary::draft::read(&article));
            assert_eq!(needs[1].is_some(), wanted, "{text}");
        }
    }
}
