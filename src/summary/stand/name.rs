//! Names: who is introduced where, and which sentences take a reader's acquaintance for granted.
//!
//! "Smith" means nothing to one who has not read "Robert Smith", nor "BRA" without "Bank of Rural Affairs (BRA)".
//! Where the article has the full form before, a sentence with the short form alone leans on it.
//! What the article uses short before it spells it out, or spells out in its title, everybody is taken to know.
//!
//! Invariant: a sentence leans only on sentences before it.

use crate::lang;
use crate::order::sorted;
use crate::summary::draft::{Draft, Token};
use crate::summary::stand::Need;

/// Letters that an acronym has.
const ACRONYM: std::ops::RangeInclusive<usize> = 2..=6;

/// Fewer initials than this are met by chance.
const FEWEST_INITIALS: usize = 3;

/// Acronyms that are looked for among the initials of names; an article that has more is a table.
const MOST_ACRONYMS: usize = 40;

/// Names that a sentence is asked about; one with more is a list, and so are those that it would need.
const MOST_NEEDS: usize = 6;

/// For each sentence, what it takes for known that a sentence before it introduces.
pub(crate) fn needs(draft: &Draft) -> Vec<Vec<Need>> {
    let title = draft.article.title.as_deref().unwrap_or_default();
    let mut known = full_forms(draft, title, &draft.title_tokens);
    known.extend(acronyms(title, &draft.title_tokens).map(|(token, _)| token.term));
    let spelled = spelled_out(draft);
    let mut introduced: Vec<Option<usize>> = vec![None; draft.terms.len()];
    let mut all = Vec::with_capacity(draft.sentences.len());
    for (i, sentence) in draft.sentences.iter().enumerate() {
        let (text, tokens) = (draft.text(i), &sentence.tokens);
        let mut full = full_forms(draft, text, tokens);
        full.extend(&spelled[i]);
        let bare = (0..tokens.len()).filter(|&k| is_bare(draft, i, k)).map(|k| tokens[k].term);
        let need = |term: u32| {
            let introduced = introduced[term as usize]?;
            Some(Need { introduced, from: introduced, term: Some(term) })
        };
        let needed = bare.filter(|term| !full.contains(term) && !known.contains(term)).filter_map(need);
        let mut needed: Vec<Need> = sorted(needed.collect());
        needed.dedup();
        needed.truncate(MOST_NEEDS);
        all.push(needed);
        // Who is named short before he is named in full needs no introduction.
        for term in full.into_iter().filter(|&term| draft.terms[term as usize].first as usize >= i) {
            introduced[term as usize].get_or_insert(i);
        }
    }
    all
}

/// Whether a token is a name; the first word of a sentence is one where it is elsewhere, or leads one.
fn is_name(draft: &Draft, text: &str, tokens: &[Token], at: usize) -> bool {
    let term = &draft.terms[tokens[at].term as usize];
    let leads = || tokens.get(1).is_some_and(|next| next.is_name && is_joined(text, &tokens[0], next));
    !term.is_stop && (tokens[at].is_name || (at == 0 && (term.named > 0 || leads())))
}

/// Whether a token is a name that stands for somebody as it is.
fn is_bare(draft: &Draft, sentence: usize, at: usize) -> bool {
    let (words, tokens) = (&draft.spelled[sentence], &draft.sentences[sentence].tokens);
    // Where all nouns are written large, an article or a number tells them from names.
    let is_noun = || {
        let lexicon = lang::lexicon(draft.article.lang).filter(|lexicon| lexicon.large_nouns);
        let (Some(lexicon), Some(before)) = (lexicon, at.checked_sub(1)) else { return false };
        let articles = [lexicon.definites, lexicon.indefinites];
        draft.terms[tokens[before].term as usize].is_number
            || articles.iter().any(|list| list.contains(&words[before]))
    };
    is_name(draft, draft.text(sentence), tokens, at) && !is_noun()
}

/// Whether nothing but a space or hyphen, or the full stop of an initial, stands between two words.
fn is_joined(text: &str, a: &Token, b: &Token) -> bool {
    let form = a.form(text);
    let possessive = form.ends_with("'s") || form.ends_with("’s");
    !possessive && matches!(text.get(a.end as usize..b.at as usize), Some(" " | ". " | "-" | ".-"))
}

/// Terms that a text has in full: the words of a name of several, of which a hyphen makes one.
fn full_forms(draft: &Draft, text: &str, tokens: &[Token]) -> Vec<u32> {
    // `Kim Do-hee`: within a name what is written large is a part of it, whatever else it means.
    let is_name = |k: usize| tokens[k].is_name || is_name(draft, text, tokens, k);
    let follows = |k: usize| k > 0 && is_name(k - 1) && is_joined(text, &tokens[k - 1], &tokens[k]);
    let leads =
        |k: usize| k + 1 < tokens.len() && is_name(k + 1) && is_joined(text, &tokens[k], &tokens[k + 1]);
    let is_one = |k: usize| text.get(tokens[k].end as usize..tokens[k + 1].at as usize) == Some("-");
    let starts = |k: usize| !is_name(k) || !follows(k);
    let mut several = vec![false; tokens.len()];
    let mut from = 0;
    for k in 0..tokens.len() {
        if starts(k) {
            from = k;
        }
        if !leads(k) && (from..k).any(|k| !is_one(k)) {
            several[from..=k].fill(true);
        }
    }
    let is_stop = |k: usize| draft.terms[tokens[k].term as usize].is_stop;
    let is_full = |k: usize| is_name(k) && several[k] && !is_stop(k);
    (0..tokens.len()).filter(|&k| is_full(k)).map(|k| tokens[k].term).collect()
}

/// The acronyms of a text, as they stand in it.
fn acronyms<'a>(text: &'a str, tokens: &'a [Token]) -> impl Iterator<Item = (&'a Token, &'a str)> {
    let form = move |token: &Token| token.form(text);
    // `WoS` is one as well: most of it is large, its first and last letter are.
    let large = |c: Option<char>| c.is_some_and(char::is_uppercase);
    let is_acronym = move |form: &str| {
        ACRONYM.contains(&form.chars().count())
            && form.chars().all(char::is_alphabetic)
            && large(form.chars().next())
            && large(form.chars().next_back())
            && form.chars().filter(|c| c.is_uppercase()).count() * 2 > form.chars().count()
    };
    tokens.iter().map(move |token| (token, form(token))).filter(move |(_, form)| is_acronym(form))
}

/// For each sentence, the acronyms that it is the first to spell out.
fn spelled_out(draft: &Draft) -> Vec<Vec<u32>> {
    let mut letters: Vec<(u32, &str)> = Vec::new();
    let mut spelled: Vec<(u32, usize)> = Vec::new();
    for (i, sentence) in draft.sentences.iter().enumerate() {
        let text = draft.text(i);
        for (token, form) in acronyms(text, &sentence.tokens) {
            let (before, after) = (&text[..token.at as usize], &text[token.end as usize..]);
            if before.ends_with('(') && after.starts_with(')') {
                spelled.push((token.term, i));
            } else if form.chars().count() >= FEWEST_INITIALS {
                letters.push((token.term, form));
            }
        }
    }
    letters = sorted(letters);
    letters.dedup();
    letters.truncate(MOST_ACRONYMS);
    if !letters.is_empty() {
        for i in 0..draft.sentences.len() {
            let initials = initials(draft, i);
            spelled.extend(
                letters.iter().filter(|(_, form)| initials.contains(form)).map(|(term, _)| (*term, i)),
            );
        }
    }
    spelled = sorted(spelled);
    spelled.dedup_by_key(|(term, _)| *term);
    let mut by_sentence = vec![Vec::new(); draft.sentences.len()];
    spelled.into_iter().for_each(|(term, i)| by_sentence[i].push(term));
    by_sentence
}

/// The initials of a sentence's names, in order; what is written small and tells nothing is passed over.
fn initials(draft: &Draft, sentence: usize) -> String {
    let text = draft.text(sentence);
    let initial = |token: &Token| {
        let form = token.form(text);
        let large = form.chars().next().filter(|c| c.is_uppercase());
        let short = form.chars().nth(1).is_none() || form.chars().nth(1).is_some_and(char::is_uppercase);
        match large {
            Some(_) if short => Some(' '), // an acronym, or a letter alone, spells out nothing
            Some(large) => Some(large),
            None => (!draft.terms[token.term as usize].is_stop).then_some(' '),
        }
    };
    draft.sentences[sentence].tokens.iter().filter_map(initial).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::lang::Lang;

    fn introduced(lang: &str, title: &str, text: &str) -> Vec<Vec<usize>> {
        let article = Article::from_text(text, Some(title), Lang::from_tag(lang));
        let needs = needs(&crate::summary::draft::read(&article));
        needs.into_iter().map(|needs| needs.into_iter().map(|need| need.introduced).collect()).collect()
    }

    #[test]
    fn short_forms_lean_on_full_ones_that_stand_before() {
        for (lang, title, text, wanted) in [
            ("en", "", "The mayor is Ann Hale-Lee. Then Hale-Lee won.", vec![vec![], vec![0, 0]]),
            (
                "en",
                "",
                "The mayor is Robert Smith. Nobody doubts that Smith will win. Rain fell.",
                vec![vec![], vec![0], vec![]],
            ),
            ("en", "", "Robert Smith is the mayor. Smith will win.", vec![vec![], vec![0]]),
            (
                "en",
                "Why Robert Smith won",
                "The mayor is Robert Smith. Smith will win.",
                vec![vec![], vec![]],
            ),
            (
                "en",
                "",
                "Now Smith is mayor. He is Robert Smith. Then Smith won.",
                vec![vec![], vec![], vec![]],
            ),
            ("en", "", "The mayor is Robert Smith. In London, Smith won.", vec![vec![], vec![0]]),
            (
                "en",
                "",
                "The mayor is Robert Smith. Nobody doubts that Robert Smith will win.",
                vec![vec![], vec![]],
            ),
            (
                "en",
                "",
                "The Bank of Rural Affairs (BRA) closed. Clients of the BRA were told.",
                vec![vec![], vec![0]],
            ),
            (
                "en",
                "",
                "The Bank of Rural Affairs closed. Clients of the BRA were told.",
                vec![vec![], vec![0]],
            ),
            ("en", "", "The mayor is Kim Do-hee. Nobody doubts that Kim will win.", vec![vec![], vec![0]]),
            ("en", "BRA shut", "The Bank of Rural Affairs closed. The BRA was old.", vec![vec![], vec![]]),
            ("de", "", "Der Bürgermeister heißt Robert Schmidt. Nun geht Schmidt.", vec![vec![], vec![0]]),
            ("de", "", "Es kostet zwei Millionen Euro. Er hat 50 Euro.", vec![vec![], vec![]]),
        ] {
            assert_eq!(introduced(lang, title, text), wanted, "{lang}: {text}");
        }
    }
}
