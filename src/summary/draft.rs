//! An article as its sentences, and these as numbered terms: what everything else here counts with.
//!
//! Languages are known only through [`crate::lang`].
//!
//! Invariant: sentences stand in reading order, and each is a range of its block's text.

use super::standfirst::Body;
use super::stems::Stems;
use crate::article::{Article, Block, Role};
use crate::lang::{self, Lang};
use crate::order::sorted;
use crate::recent::Recent;
use crate::text::{self, Kind};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// Sentences that are looked at; of a longer article a sample, see [`sample`].
/// Above it the comparison of all sentences with one another would no longer be quick.
pub(crate) const MAX_SENTENCES: usize = 400;

/// Sentences that are always looked at, from the start on, because most of what matters stands there.
const ALWAYS: usize = 200;

/// Words beyond which a stretch without an end is no sentence that a summary could show: a table, a log, a wall of
/// text. Of 133,000 sentences of news in four languages one has more.
const LONGEST_SENTENCE: usize = 200;

/// The same where the script sets no spaces and Unicode counts each ideograph.
const LONGEST_UNSPACED: usize = 300;

/// The same in bytes, for text whose words cannot be counted: no sentence of any language is near it.
const LONGEST_BYTES: usize = 3_000;

/// An article made ready for counting.
pub(crate) struct Draft<'a> {
    /// The article itself.
    pub article: &'a Article,
    /// Its sentences, in reading order.
    pub sentences: Vec<Candidate>,
    /// The words of each sentence as [`text::normalize`] spells them.
    pub spelled: Vec<Vec<Cow<'a, str>>>,
    /// What is known about each term, by its number.
    pub terms: Vec<Term>,
    /// The number of each term by its text.
    pub numbers: BTreeMap<String, u32>,
    /// Distinct content terms of the title.
    pub title: Vec<u32>,
    /// The title's words in order.
    pub title_tokens: Vec<Token>,
    /// Sentences that the article has, more than [`MAX_SENTENCES`] where only a sample was looked at.
    pub total: usize,
    /// Whether only a sample was looked at.
    pub sampled: bool,
}

/// A sentence that may be chosen.
#[derive(Clone, Debug, Default)]
pub(crate) struct Candidate {
    /// Index of its block.
    pub block: usize,
    /// Its place in the block's text.
    pub span: Range<usize>,
    /// Its place among all sentences of the article.
    pub place: usize,
    /// Its place among the sentences of its block, and how many these are.
    pub within: (usize, usize),
    /// Its words in order.
    pub tokens: Vec<Token>,
    /// Its distinct content terms with their counts, by number.
    pub terms: Vec<(u32, f32)>,
    /// Words as people count them.
    pub words: usize,
}

impl Candidate {
    /// Whether it has a content term.
    pub(crate) fn has(&self, term: u32) -> bool {
        self.terms.binary_search_by_key(&term, |&(t, _)| t).is_ok()
    }
}

/// A word of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// The number of its term.
    pub term: u32,
    /// Begins with a capital, and not because it begins the sentence.
    pub is_name: bool,
    /// Where it stands in the sentence, in bytes.
    pub at: u32,
    /// Where it ends.
    pub end: u32,
}

impl Token {
    /// The word as it stands in the text that it was read from.
    pub(crate) fn form<'a>(&self, text: &'a str) -> &'a str {
        &text[self.at as usize..self.end as usize]
    }
}

/// What is known about a term of the article.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Term {
    /// Times that it occurs.
    pub count: u32,
    /// Sentences that it occurs in.
    pub sentences: u32,
    /// The first of these.
    pub first: u32,
    /// Times that it begins with a capital within a sentence.
    pub named: u32,
    /// A function word, which tells nothing about what a text is about.
    pub is_stop: bool,
    /// Has a digit.
    pub is_number: bool,
    /// Characters of its longest form.
    pub letters: u32,
    /// Stands in the title.
    pub in_title: bool,
}

/// Gives terms their numbers.
struct Numbers<'a> {
    lang: Option<Lang>,
    stems: Stems<'a>,
    /// The number of each word as it stands; `None` where nothing is left of it.
    forms: Recent<'a, Option<u32>>,
    known: BTreeMap<String, u32>,
    terms: Vec<Term>,
}

impl Draft<'_> {
    /// The text of a sentence.
    pub(crate) fn text(&self, sentence: usize) -> &str {
        let candidate = &self.sentences[sentence];
        &self.article.blocks[candidate.block].text[candidate.span.clone()]
    }

    /// Words of all sentences.
    pub(crate) fn words(&self) -> usize {
        self.sentences.iter().map(|s| s.words).sum()
    }
}

/// Reads an article.
pub(crate) fn read(article: &Article) -> Draft<'_> {
    let mut stems = Stems::of(article.lang);
    let (spans, total) = spans(article, &mut stems);
    let sampled = spans.len() > MAX_SENTENCES;
    let mut numbers = Numbers::new(article.lang, stems);
    let mut sentences: Vec<Candidate> = Vec::new();
    for mut candidate in sample(spans) {
        let text = &article.blocks[candidate.block].text[candidate.span.clone()];
        numbers.read(text, &mut candidate, sentences.len() as u32);
        sentences.push(candidate);
    }
    let title_tokens = numbers.read_title(article.title.as_deref().unwrap_or_default());
    let title = numbers.bag(&title_tokens).into_iter().map(|(term, _)| term).collect();
    Draft {
        article,
        spelled: sentences.iter().map(|sentence| spelled(article, sentence)).collect(),
        sentences,
        terms: numbers.terms,
        numbers: numbers.known,
        title,
        title_tokens,
        total,
        sampled,
    }
}

fn spelled<'a>(article: &'a Article, sentence: &Candidate) -> Vec<Cow<'a, str>> {
    let text = &article.blocks[sentence.block].text[sentence.span.clone()];
    sentence.tokens.iter().map(|token| text::normalize(token.form(text))).collect()
}

/// The sentences of an article that may be chosen, and how many it has with those that are too long for it.
fn spans<'a>(article: &'a Article, stems: &mut Stems<'a>) -> (Vec<Candidate>, usize) {
    let mut all: Vec<Candidate> = Vec::new();
    let mut place = 0;
    let mut body = Body::of(article, stems);
    let fragments = super::fragment::fragments(article);
    let is_open = |b: &Block| b.role.is_running_text() || b.role == Role::Standfirst;
    for (i, block) in article.blocks.iter().enumerate().filter(|(_, b)| is_open(b)) {
        let mut spans = lang::sentences(article.lang, &block.text);
        spans.retain(|span| block.role != Role::Standfirst || body.lacks(&block.text[span.clone()]));
        let count = spans.len();
        for (at, span) in spans.into_iter().enumerate() {
            if !fragments[i] && is_sentence(article.lang, &block.text[span.clone()]) {
                all.push(Candidate { block: i, span, place, within: (at, count), ..Candidate::default() });
            }
            place += 1;
        }
    }
    (all, place)
}

/// Whether a stretch is short enough to be read as a sentence, and told in words.
fn is_sentence(lang: Option<Lang>, text: &str) -> bool {
    let longest = if lang.is_some_and(|l| l.is_unspaced()) { LONGEST_UNSPACED } else { LONGEST_SENTENCE };
    text.len() <= LONGEST_BYTES && count_words(lang, text) <= longest && is_told(text)
}

/// Whether a stretch has more words than bare numbers, as no row of a table has, and addresses: `Mail: ann@mill.example`.
fn is_told(text: &str) -> bool {
    let (mut words, mut others) = (0, 0);
    for word in text.split_whitespace() {
        if is_address(word) {
            others += 1;
        } else if word.contains(char::is_alphabetic) {
            words += 1;
        } else if word.contains(char::is_numeric) {
            others += 1;
        }
    }
    words > others
}

/// Whether a word is where somebody is reached: a page, a box for mail, a name in a network.
fn is_address(word: &str) -> bool {
    word.contains('@') || word.contains("://") || word.starts_with("www.")
}

/// All sentences where there are not too many; else the first ones and every so many-th of the rest.
fn sample(all: Vec<Candidate>) -> Vec<Candidate> {
    if all.len() <= MAX_SENTENCES {
        return all;
    }
    let (rest, wanted) = (all.len() - ALWAYS, MAX_SENTENCES - ALWAYS);
    let is_taken = |i: usize| {
        i < ALWAYS || {
            let at = i - ALWAYS;
            at * wanted / rest != (at + 1) * wanted / rest
        }
    };
    all.into_iter().enumerate().filter(|(i, _)| is_taken(*i)).map(|(_, c)| c).collect()
}

impl<'a> Numbers<'a> {
    fn new(lang: Option<Lang>, stems: Stems<'a>) -> Numbers<'a> {
        Numbers { lang, stems, forms: Recent::new(), known: BTreeMap::new(), terms: Vec::new() }
    }

    /// Reads the words of a text: their numbers, and whether each begins with a capital.
    fn tokens(&mut self, text: &'a str) -> Vec<Token> {
        text::tokens(text).filter_map(|token| self.token(text, token)).collect()
    }

    fn token(&mut self, text: &'a str, token: text::Token) -> Option<Token> {
        let form = &text[token.span.clone()];
        let is_name = token.span.start > 0 && form.starts_with(char::is_uppercase);
        let seen = self.forms.get(form).filter(|_| token.kind == Kind::Word);
        let term = seen.unwrap_or_else(|| {
            let kind = token.kind;
            let number = self.stems.term(text, token.clone()).map(|word| self.number(form, word));
            if kind == Kind::Word {
                self.forms.keep(form, number);
            }
            number
        });
        let (at, end) = (token.span.start as u32, token.span.end as u32);
        term.map(|term| Token { term, is_name, at, end })
    }

    /// The number of a term; a new one if it was not met before.
    fn number(&mut self, form: &str, word: lang::Term) -> u32 {
        let letters = form.chars().count() as u32;
        let is_number = word.kind == Kind::Number;
        let next = self.terms.len() as u32;
        let term = *self.known.entry(word.text).or_insert(next);
        if term == next {
            self.terms.push(Term {
                is_stop: word.stop,
                is_number,
                letters,
                first: u32::MAX,
                ..Term::default()
            });
        }
        term
    }

    fn read(&mut self, text: &'a str, into: &mut Candidate, place: u32) {
        into.tokens = self.tokens(text);
        for token in &into.tokens {
            let known = &mut self.terms[token.term as usize];
            known.count += 1;
            known.named += u32::from(token.is_name);
            known.first = known.first.min(place);
        }
        into.words = count_words(self.lang, text);
        into.terms = self.bag(&into.tokens);
        for &(term, _) in &into.terms {
            self.terms[term as usize].sentences += 1;
        }
    }

    fn read_title(&mut self, text: &'a str) -> Vec<Token> {
        let tokens = self.tokens(text);
        for token in &tokens {
            self.terms[token.term as usize].in_title = true;
        }
        tokens
    }

    /// The distinct content terms with their counts, by number.
    fn bag(&self, tokens: &[Token]) -> Vec<(u32, f32)> {
        let terms: Vec<u32> =
            tokens.iter().map(|t| t.term).filter(|&t| !self.terms[t as usize].is_stop).collect();
        let mut bag: Vec<(u32, f32)> = Vec::with_capacity(terms.len());
        for term in sorted(terms) {
            match bag.last_mut() {
                Some(last) if last.0 == term => last.1 += 1.0,
                _ => bag.push((term, 1.0)),
            }
        }
        bag
    }
}

/// Words as people count them: by spaces, and where the script has none by the words that Unicode finds.
pub(crate) fn count_words(lang: Option<Lang>, text: &str) -> usize {
    if lang.is_some_and(|l| l.is_unspaced()) {
        return text::words(text).count();
    }
    text.split_whitespace().count()
}
