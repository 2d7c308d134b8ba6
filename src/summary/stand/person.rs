//! People who are meant by a pronoun deeper in a sentence: `The driver of the bus told him so` leans on who that is.
//!
//! Only in languages whose pronouns for people mean nothing else, and only where nobody stands before the pronoun
//! in its own sentence whom it may mean.
//!
//! Invariant: a sentence leans only on sentences before it.

use crate::lang::{self, Lexicon};
use crate::summary::draft::{Draft, Token};
use crate::summary::stand::Need;
use std::borrow::Cow;

/// For each sentence, what it takes for known because of a pronoun.
pub(crate) fn needs(draft: &Draft) -> Vec<Option<Need>> {
    let count = draft.sentences.len();
    let lexicon = lang::lexicon(draft.article.lang);
    let Some(lexicon) = lexicon else { return vec![None; count] };
    let endings: Vec<&str> = lexicon.people.iter().collect();
    (0..count).map(|i| before(i).filter(|_| is_unnamed(draft, lexicon, &endings, i))).collect()
}

/// The sentence before has what a sentence takes for known; one that stands farther back may not.
pub(super) fn before(sentence: usize) -> Option<Need> {
    let introduced = sentence.checked_sub(1)?;
    Some(Need { introduced, from: introduced, term: None })
}

/// Whether a sentence has a pronoun for somebody of whom it did not speak before; words for people have these endings.
fn is_unnamed(draft: &Draft, lexicon: &Lexicon, endings: &[&str], sentence: usize) -> bool {
    let text = draft.text(sentence);
    let (mut bare, mut peopled, mut before) = (true, false, "");
    let tokens = &draft.sentences[sentence].tokens;
    let named_after = name_after_phrase(draft, sentence);
    if is_step(draft, lexicon, sentence) || is_about_another(draft, lexicon, sentence) {
        return true;
    }
    for (token, word) in tokens.iter().zip(&draft.spelled[sentence]) {
        let form = token.form(text);
        // `Nobody had waited for it`: nothing at all stands before it that it may mean.
        let thing = bare && lexicon.thing_pronouns.contains(&format!("{before} {word}"));
        let person = || lexicon.people_pronouns.contains(word) && named_after.is_none_or(|at| at < token.at);
        if thing || (!peopled && person()) {
            return true;
        }
        let term = &draft.terms[token.term as usize];
        let is_name = (token.is_name || (token.at == 0 && term.named > 0)) && !term.is_stop;
        let is_person = || endings.iter().any(|end| word.ends_with(end)) || form.contains('-');
        let is_article = lexicon.indefinites.contains(word) || lexicon.definites.contains(word);
        bare &= !is_article && !term.is_number && !is_name;
        peopled |= is_name || (!term.is_stop && is_person());
        before = word;
    }
    false
}

/// Whether a sentence tells what to do with something named before: `Click it.`, `Pair this with bread.`
fn is_step(draft: &Draft, lexicon: &Lexicon, sentence: usize) -> bool {
    let is_stop = |token: &Token| draft.terms[token.term as usize].is_stop;
    let [verb, _, rest @ ..] = draft.sentences[sentence].tokens.as_slice() else { return false };
    let is_alone = rest.first().is_none_or(is_stop);
    !is_stop(verb) && is_alone && lexicon.objects.contains(&draft.spelled[sentence][1])
}

/// Whether a sentence has, close to a subject that is one noun or name, a pronoun for somebody else: `Ann Lee told him so.`
fn is_about_another(draft: &Draft, lexicon: &Lexicon, sentence: usize) -> bool {
    /// Words before such a pronoun: `The old mayor had told him so.`
    const MOST_BEFORE: usize = 5;
    let (text, tokens) = (draft.text(sentence), &draft.sentences[sentence].tokens);
    let words = &draft.spelled[sentence];
    let Some(at) =
        tokens.iter().take(MOST_BEFORE + 1).position(|token| lexicon.others.contains(token.form(text)))
    else {
        return false;
    };
    // What stands before may name that one, where it is more than a subject and its verb.
    let lists = [lexicon.fronters, lexicon.clause_openers, lexicon.droppable];
    let adds = |word: &Cow<str>| {
        !lexicon.definites.contains(word)
            && (lang::is_tie(word) || lists.iter().any(|list| list.contains(word)))
    };
    let told = &text[..tokens[at].at as usize];
    let is_stop = |token: &Token| draft.terms[token.term as usize].is_stop;
    let opens =
        |k: usize| [lexicon.fronters, lexicon.clause_openers].iter().any(|list| list.contains(&words[k]));
    // `Few use it.`, `I keep it in a shed`, but not `It is clear it rains.`
    let may_be_subject = lexicon.persons.contains(&words[at]);
    let ends = text[tokens[at].end as usize..].starts_with(|c: char| c.is_ascii_punctuation());
    let may_be_article = lexicon.definites.contains(&words[at]);
    let is_object = |next: usize| match (may_be_subject, may_be_article) {
        (true, _) => opens(next),
        (_, true) => is_stop(&tokens[next]),
        _ => true,
    };
    at > 0
        && !told.contains(|c: char| c.is_ascii_punctuation() || !c.is_ascii() && !c.is_alphanumeric())
        && !words[..at].iter().any(adds)
        && (ends || at + 1 == tokens.len() || is_object(at + 1))
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

    /// Whether the second sentence leans.
    fn leans(lang: &str, text: &str) -> bool {
        let article = Article::from_text(text, None, Lang::from_tag(lang));
        needs(&crate::summary::draft::read(&article))[1].is_some()
    }

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
            assert_eq!(leans("en", text), wanted, "{text}");
        }
    }

    #[test]
    fn a_pronoun_that_is_no_subject_means_somebody_else() {
        for (lang, text, wanted) in [
            ("en", "Tom Hale lost. Ann Lee told him that the hall was shut.", true),
            ("en", "Tom Hale lost. The old driver told him to wait.", true),
            ("en", "The boat is old. Few people would use it, and each year there are fewer.", true),
            ("en", "The boat is old. I keep it in a shed.", true),
            ("en", "The boat is old. Few people think it sank in the storm.", false),
            ("en", "Tom Hale lost. Ann Lee, who likes him, slept.", false),
            ("fr", "Tom Hale perd. Le maire lui a donné la clé.", true),
            ("fr", "Tom Hale perd. Le maire pense à lui et à la clé.", false),
            ("de", "Tom Hale verlor. Der Rat gab ihm zum Trost den alten Schlüssel.", true),
            ("pt", "Tom Hale perde. O prefeito lhe deu a chave.", true),
            ("sv", "Tom Hale förlorade. Ann Lee gav honom den gamla nyckeln.", true),
            ("sv", "Tom Hale förlorade. Ann Lee gav bort den gamla nyckeln.", false),
        ] {
            assert_eq!(leans(lang, text), wanted, "{text}");
        }
    }

    #[test]
    fn a_step_is_about_what_the_reader_has_in_hand() {
        for (text, wanted) in [
            ("The boat is dry. Pair this with a coat of oil.", true),
            ("The boat is dry. Paint it.", true),
            ("The boat is dry. Paint this boat with oil.", false),
            ("The boat is dry. Is it old?", false),
        ] {
            assert_eq!(leans("en", text), wanted, "{text}");
        }
    }
}
