//! Things that a sentence takes for known: `The boat sank` leans on the sentence that speaks of `a boat` first.
//!
//! Only where grammar says so: the noun's first mention in the text has an indefinite article or is part of a name,
//! and the sentence has the definite one; or it opens with a noun that stands for a name, `the company`.
//!
//! Invariant: a sentence leans only on sentences before it.

use super::person;
use crate::lang;
use crate::summary::draft::{Draft, Token};
use crate::summary::stand::Need;
use crate::text;
use std::borrow::Cow;

/// Words that may stand between an article and its noun: `a small wooden boat`.
const MOST_BETWEEN: usize = 2;

/// Things that a sentence is asked about.
const MOST_NEEDS: usize = 4;

/// For each sentence, what it takes for known that a sentence before it introduces.
pub(crate) fn needs(draft: &Draft) -> Vec<Vec<Need>> {
    let count = draft.sentences.len();
    let Some(lexicon) = lang::lexicon(draft.article.lang) else { return vec![Vec::new(); count] };
    let has_articles = lexicon.indefinites.iter().next().is_some();
    let needs = |i: usize| {
        let mut needs = if has_articles { things(draft, lexicon, i) } else { Vec::new() };
        needs.extend(epithet(draft, i).or_else(|| deeper(draft, lexicon, i)));
        needs
    };
    (0..count).map(needs).collect()
}

/// The nouns of a sentence, behind a definite article, of which another sentence spoke before.
fn things(draft: &Draft, lexicon: &lang::Lexicon, sentence: usize) -> Vec<Need> {
    let (words, tokens) = (&draft.spelled[sentence], &draft.sentences[sentence].tokens);
    let is_thing = |noun: &Token| {
        let term = &draft.terms[noun.term as usize];
        let is_noun = !term.is_stop && !term.is_number && (lexicon.large_nouns || !noun.is_name);
        is_noun && !term.in_title && (term.first as usize) < sentence
    };
    // `The boat that sank` in mid-sentence tells which one is meant.
    let is_described = |k: usize| {
        let next = words.get(k + 1).filter(|_| k > 1);
        next.is_some_and(|next| lexicon.clause_openers.contains(next) || lang::is_tie(next))
    };
    // Words may stand between: `the three-piece suit`, `the reported Pentagon memo`.
    let is_definite = |k: usize| {
        let article = |k: usize| lexicon.definites.contains(&words[k]);
        let is_joined = |token: &Token| draft.text(sentence)[token.end as usize..].starts_with('-');
        let plain = |token: &Token| !draft.terms[token.term as usize].is_stop || is_joined(token);
        let between = |n: usize| k > n && tokens[k - n..k].iter().all(plain) && article(k - n - 1);
        let tells = |token: &Token| token.is_name || is_joined(token);
        // Of two words one is a name or a part, or the second is the noun and what is asked about its verb.
        between(0) || between(1) || (between(2) && tokens[k - 2..k].iter().any(tells))
    };
    // Farther from its article, what ends so may be a verb: `The plan costs`.
    let is_plural_thing =
        |k: usize| is_plural(lexicon, &words[k]) && lexicon.definites.contains(&words[k - 1]);
    let need = |k: usize| {
        let noun = tokens[k].term;
        let introduced = draft.terms[noun as usize].first as usize;
        let is_known = is_thing(&tokens[k])
            && is_definite(k)
            && introduces(draft, lexicon, introduced, noun, is_plural_thing(k))
            && !is_described(k)
            && !lexicon.vague.contains(&words[k]);
        is_known.then_some(Need { introduced, from: introduced, term: Some(noun) })
    };
    (1..tokens.len()).filter_map(need).take(MOST_NEEDS).collect()
}

/// Whether the first mention of a noun, in a sentence, tells that it was not known before.
fn introduces(draft: &Draft, lexicon: &lang::Lexicon, sentence: usize, noun: u32, plural: bool) -> bool {
    let tokens = &draft.sentences[sentence].tokens;
    let Some(at) = tokens.iter().position(|token| token.term == noun) else { return false };
    let mut near = draft.spelled[sentence][..at].iter().rev().take(MOST_BETWEEN + 1);
    let articles = |word: &str| lexicon.indefinites.contains(word) || lexicon.definites.contains(word);
    let indefinite = near.find(|word| articles(word)).is_some_and(|word| lexicon.indefinites.contains(word));
    indefinite
        || (plural && is_bare_plural(draft, lexicon, sentence, at))
        || (tokens[at].is_name && !lexicon.large_nouns && !lexicon.loose_capitals)
}

/// Whether a noun is new by having no article, as plurals do: `Students wrote.`
fn is_bare_plural(draft: &Draft, lexicon: &lang::Lexicon, sentence: usize, at: usize) -> bool {
    /// Words before a noun among which what takes it for known stands: `the late students`, `his students`.
    const BEFORE: usize = 2;
    let words = &draft.spelled[sentence];
    let known = [lexicon.definites, lexicon.pronouns, lexicon.demonstratives];
    let takes_for_known = |word: &Cow<str>| known.iter().any(|list| list.contains(word));
    is_plural(lexicon, &words[at]) && !words[at.saturating_sub(BEFORE)..at].iter().any(takes_for_known)
}

fn is_plural(lexicon: &lang::Lexicon, noun: &str) -> bool {
    let ends = |endings: text::List| endings.iter().any(|ending| noun.ends_with(ending));
    ends(lexicon.plurals) && !ends(lexicon.no_plurals)
}

/// The noun with a definite article that a sentence opens with from a place on, where the article spoke of it before
/// and the sentence does not tell which one is meant.
pub(crate) fn assumed(draft: &Draft, sentence: usize, from: usize) -> Option<u32> {
    /// Words between the article and the end of its noun.
    const LONGEST: usize = 3;
    let lexicon = lang::lexicon(draft.article.lang)?;
    let (words, tokens) = (&draft.spelled[sentence], &draft.sentences[sentence].tokens);
    let first = tokens.iter().position(|token| token.at as usize >= from)?;
    let (article, rest) = (words.get(first)?, &tokens[first + 1..]);
    let is_plain = |token: &&Token| !draft.terms[token.term as usize].is_stop;
    let plain = rest.iter().take_while(is_plain).take(LONGEST).count();
    // Where nouns are written large, the first is the noun, and what follows it may be the verb.
    let large = rest[..plain].iter().position(|token| token.is_name).filter(|_| lexicon.large_nouns);
    let nouns = large.map_or(plain, |at| at + 1);
    let next = words.get(first + 1 + nouns);
    let lists = [lexicon.clause_openers, lexicon.fronters];
    let is_described = next.is_some_and(|next| {
        lang::is_tie(next)
            || lists.iter().any(|list| list.contains(next) && !lexicon.definites.contains(next))
    });
    let names =
        |token: &Token| !lexicon.large_nouns && token.is_name || draft.terms[token.term as usize].is_number;
    let is_known = |&k: &usize| {
        (!lexicon.large_nouns || tokens[k].is_name) && is_known_noun(draft, lexicon, sentence, k)
    };
    if !lexicon.definites.contains(article) || is_described || rest[..nouns].iter().any(names) {
        return None;
    }
    (first + 1..first + 1 + nouns).find(is_known).map(|k| tokens[k].term)
}

/// The nouns right behind a definite article, anywhere in a sentence, of which the article spoke before.
pub(crate) fn mentioned(draft: &Draft, sentence: usize) -> Vec<u32> {
    let Some(lexicon) = lang::lexicon(draft.article.lang) else { return Vec::new() };
    let (words, tokens) = (&draft.spelled[sentence], &draft.sentences[sentence].tokens);
    let is_mentioned = |k: &usize| {
        let is_described = || words.get(k + 1).is_some_and(|next| lang::is_tie(next));
        tokens[*k].is_name == lexicon.large_nouns
            && lexicon.definites.contains(&words[k - 1])
            && !is_described()
            && is_known_noun(draft, lexicon, sentence, *k)
    };
    (1..tokens.len()).filter(is_mentioned).map(|k| tokens[k].term).take(MOST_NEEDS).collect()
}

/// Whether the article spoke of a noun before a sentence, and its title does not.
fn is_known_noun(draft: &Draft, lexicon: &lang::Lexicon, sentence: usize, at: usize) -> bool {
    let term = &draft.terms[draft.sentences[sentence].tokens[at].term as usize];
    let is_plain = !term.is_stop && !term.is_number && !term.in_title;
    let is_vague = || lexicon.vague.contains(&draft.spelled[sentence][at]);
    is_plain && (term.first as usize) < sentence && !is_vague()
}

/// A noun that stands for somebody named shortly before.
fn epithet(draft: &Draft, sentence: usize) -> Option<Need> {
    person::before(sentence).filter(|_| lang::opens_with_epithet(draft.article.lang, draft.text(sentence)))
}

/// A noun deeper in a sentence that is pointed at, `these proposals`, or stands for somebody, `told the company`,
/// where nobody is named before it.
fn deeper(draft: &Draft, lexicon: &lang::Lexicon, sentence: usize) -> Option<Need> {
    let (text, tokens) = (draft.text(sentence), &draft.sentences[sentence].tokens);
    let is_speech = text.contains(['"', '“', '”', '„', '«', '»', '「']);
    let mut named = lexicon.large_nouns;
    for (k, token) in tokens.iter().enumerate() {
        let word = &draft.spelled[sentence][k];
        let stands_for = || {
            lexicon.definites.contains(word)
                && lang::is_epithet(lexicon, &text[token.at as usize..], draft.article.lang)
        };
        // `Of that mill`, but not `told us that mills are old`
        let is_tied = || {
            let before = k.checked_sub(1).map(|before| &draft.spelled[sentence][before]);
            let opens = |word: &str| lexicon.fronters.contains(word) || lang::is_tie(word);
            let is_article = [lexicon.definites, lexicon.adjective_articles].iter().any(|l| l.contains(word));
            // `For a while, that mill`
            let is_front = k > 0 && text[tokens[k - 1].end as usize..].starts_with(", ");
            (is_front || before.is_some_and(|before| opens(before))) && !is_article
        };
        // `A wreck that's old`: what has a verb in it stands before no noun.
        let points = !word.contains('\'')
            && lexicon.demonstratives.contains(word)
            && (!lexicon.clause_openers.contains(word) || is_tied());
        if (!named && stands_for())
            || (points && !is_speech && k > 0 && is_pointed_at(draft, lexicon, sentence, k))
        {
            return person::before(sentence);
        }
        named |= token.is_name && !draft.terms[token.term as usize].is_stop;
    }
    None
}

/// Whether a word that points stands before a noun of which its sentence has not spoken before.
fn is_pointed_at(draft: &Draft, lexicon: &lang::Lexicon, sentence: usize, at: usize) -> bool {
    let tokens = &draft.sentences[sentence].tokens;
    let Some(noun) = tokens.get(at + 1) else { return false };
    let term = &draft.terms[noun.term as usize];
    let word = &draft.spelled[sentence][at + 1];
    let is_noun = !term.is_stop && !term.is_number && (lexicon.large_nouns || !noun.is_name);
    // `These and many more tales`, `like this one`, `this other tale`
    let lists = [lexicon.droppable, lexicon.stand_ins, lexicon.comparisons];
    if lists.iter().any(|list| list.contains(word)) {
        return true;
    }
    is_noun && !lexicon.vague.contains(word) && !tokens[..at].iter().any(|token| token.term == noun.term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::lang::Lang;

    fn introduced(lang: &str, text: &str) -> Vec<Option<usize>> {
        let article = Article::from_text(text, None, Lang::from_tag(lang));
        let needs = needs(&crate::summary::draft::read(&article));
        needs.into_iter().map(|needs| needs.first().map(|need| need.introduced)).collect()
    }

    #[test]
    fn nouns_are_taken_for_known_where_the_article_spoke_of_them() {
        for (lang, text, opens, mentions) in [
            ("en", "A boat met the wind. The wind sank the boat.", true, 2),
            ("en", "A boat met the wind. The wind of the north sank it.", false, 0),
            ("en", "A boat met the wind. The rain sank the ship.", false, 0),
            ("de", "Ein Boot traf den Wind. Der Wind versenkte das Boot.", true, 2),
            ("de", "Ein Boot traf den Wind. Der Regen versenkte es.", false, 0),
            ("fr", "Un bateau affronte le vent. Le vent coule le bateau.", true, 2),
        ] {
            let article = Article::from_text(text, None, Lang::from_tag(lang));
            let draft = crate::summary::draft::read(&article);
            let found = (assumed(&draft, 1, 0).is_some(), mentioned(&draft, 1).len());
            assert_eq!(found, (opens, mentions), "{lang}: {text}");
        }
    }

    #[test]
    fn what_is_taken_for_known_leans_on_its_first_mention() {
        for (lang, text, wanted) in [
            ("en", "Two men bought a small boat. The boat sank.", vec![None, Some(0)]),
            ("en", "Two men bought a small boat. The three-ton boat sank.", vec![None, Some(0)]),
            ("en", "Two men bought the boat. The boat sank.", vec![None, None]),
            (
                "en",
                "The mayor left. A boat sank. The mayor slept. The boat rotted.",
                vec![None, None, None, Some(1)],
            ),
            ("en", "He asked the Ministry of Boats. The ministry slept.", vec![None, Some(0)]),
            ("en", "Lee Boats is shut. The company is old.", vec![None, Some(0)]),
            ("en", "Lee Boats is shut. The company that bought it is old.", vec![None, None]),
            ("en", "Lee Boats is shut. The company Hale Boats is old.", vec![None, None]),
            ("de", "Anne Lee gewann. Der Konzern feierte sie.", vec![None, Some(0)]),
            ("de", "Anne Lee gewann. Der Konzern Hale feierte sie.", vec![None, None]),
            ("nb", "Ann Lee vant. Skuespilleren gråt.", vec![None, Some(0)]),
            ("en", "Lee Boats is shut. A yard that's ruined stands in Hull.", vec![None, None]),
            ("en", "Lee Boats is shut. Rain fell on the day of that sale.", vec![None, Some(0)]),
            ("en", "Lee Boats is shut. For a while, that sale was all.", vec![None, Some(0)]),
            ("en", "Ann Lee won. The 34-year-old lives in Hull.", vec![None, Some(0)]),
            ("de", "Anne Lee gewann. Die 34-Jährige lebt in Hull.", vec![None, Some(0)]),
            ("de", "Zwei Männer kauften ein Boot. Das Boot sank.", vec![None, Some(0)]),
            ("fr", "Deux hommes achètent un bateau. Le bateau coule.", vec![None, Some(0)]),
            ("es", "Dos hombres compran un barco. El barco se hunde.", vec![None, Some(0)]),
            ("ru", "Двое купили лодку. Лодка утонула.", vec![None, None]),
        ] {
            assert_eq!(introduced(lang, text), wanted, "{lang}: {text}");
        }
    }
}
