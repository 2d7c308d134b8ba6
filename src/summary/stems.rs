//! The terms of an article's words, each word made one only once.
//!
//! It knows words as they stand; what a term counts for is not known here.
//!
//! Invariant: a term is the one that [`crate::lang`] makes of the word, whatever was met before.

use crate::lang::{self, Lang, StopWords, Term};
use crate::recent::Recent;
use crate::text::{Kind, Token};

/// Makes words terms.
pub(crate) struct Stems<'a> {
    stop_words: StopWords,
    /// The place of each word's term, as the word stands.
    forms: Recent<'a, usize>,
    /// `None` where nothing is left of a word.
    terms: Vec<Option<Term>>,
}

impl<'a> Stems<'a> {
    pub(crate) fn of(lang: Option<Lang>) -> Stems<'a> {
        Stems { stop_words: StopWords::of(lang), forms: Recent::new(), terms: Vec::new() }
    }

    /// The term of one token of a text.
    pub(crate) fn term(&mut self, text: &'a str, token: Token) -> Option<Term> {
        if token.kind != Kind::Word {
            return lang::term(&self.stop_words, text, token);
        }
        let form = &text[token.span.clone()];
        if let Some(place) = self.forms.get(form) {
            return self.terms[place].clone().map(|term| Term { span: token.span, ..term });
        }
        self.forms.keep(form, self.terms.len());
        let term = lang::term(&self.stop_words, text, token);
        self.terms.push(term.clone());
        term
    }
}
