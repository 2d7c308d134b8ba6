//! Whether a standfirst tells what its article's body does not.
//!
//! A standfirst mostly says in other words what the body says again: beside the body's own sentences it is a double.
//! Where the body takes it for read, though, nothing else tells the reader.
//!
//! Invariant: a standfirst whose every word the body has is never a sentence of a summary.

use super::stems::Stems;
use crate::article::Article;
use crate::order::sorted;
use crate::recent::Recent;
use crate::text::{self, Kind};
use std::collections::BTreeSet;

/// Share of its content terms that the body has to lack, so that a sentence of the standfirst is needed.
/// Nine in ten of the sentences by which people summarize an article have fewer, though they choose their own words.
const LACKING: f32 = 0.4;

/// The content terms of an article's body, read as far as it takes to answer.
pub(crate) struct Body<'a, 's> {
    stems: &'s mut Stems<'a>,
    /// The running text that has not been read yet, the last block first.
    unread: Vec<&'a str>,
    /// Words that were read as they stand.
    forms: Recent<'a, ()>,
    terms: BTreeSet<String>,
}

impl<'a, 's> Body<'a, 's> {
    /// The body of an article: all running text but the standfirst.
    pub(crate) fn of(article: &'a Article, stems: &'s mut Stems<'a>) -> Body<'a, 's> {
        let running = article.blocks.iter().rev().filter(|block| block.role.is_running_text());
        let unread = running.map(|block| block.text.as_str()).collect();
        Body { stems, unread, forms: Recent::new(), terms: BTreeSet::new() }
    }

    /// Whether a sentence has so many terms that the body lacks that it tells something of its own.
    pub(crate) fn lacks(&mut self, text: &'a str) -> bool {
        let terms = text::tokens(text).filter_map(|token| self.stems.term(text, token));
        let mut own = sorted(terms.filter(|term| !term.stop).map(|term| term.text).collect());
        own.dedup();
        let is_lacking = |terms: &BTreeSet<String>| {
            let lacking = own.iter().filter(|term| !terms.contains(*term)).count();
            lacking as f32 >= LACKING * own.len() as f32 && !own.is_empty()
        };
        while is_lacking(&self.terms) {
            let Some(block) = self.unread.pop() else { return true };
            self.read(block);
        }
        false
    }

    fn read(&mut self, text: &'a str) {
        for token in text::tokens(text) {
            // Characters of a script without spaces are paired anew each time.
            let form = &text[token.span.clone()];
            if token.kind == Kind::Word && self.forms.get(form).is_some() {
                continue;
            }
            self.forms.keep(form, ());
            let term = self.stems.term(text, token);
            self.terms.extend(term.filter(|term| !term.stop).map(|term| term.text));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::article::{Article, Block, Role};
    use crate::lang::Lang;
    use crate::summary::{Options, Size, summarize};

    const BODY: &str = "The ferry left the harbour at noon with forty passengers on board. \
        Its captain had asked the office for leave to wait. Rain fell on the quay all morning. \
        The office answered that the ferry had to sail.";

    /// The sentences of a summary of all that may be one, for an article with this standfirst.
    fn summary(standfirst: &str) -> Vec<String> {
        let mut article = Article::from_text(BODY, None, Lang::from_tag("en"));
        article.blocks.splice(0..0, Block::from_text(Role::Standfirst, standfirst));
        let all = summarize(&article, &Options { size: Size::Sentences(5), trim: false });
        all.sentences.iter().map(|s| s.text(&article).to_owned()).collect()
    }

    #[test]
    fn what_the_body_says_again_is_no_sentence() {
        let told = "The captain asked to wait, but the ferry had to leave the harbour.";
        assert!(!summary(told).contains(&told.to_owned()));
    }

    #[test]
    fn what_the_body_takes_for_read_is_one() {
        let lacking = "Three islanders drowned when the Maria Stella capsized in Tuesday's storm.";
        assert_eq!(summary(lacking).first().map(String::as_str), Some(lacking));
    }

    #[test]
    fn each_sentence_of_a_standfirst_is_asked_for_itself() {
        let (told, lacking) = ("The ferry had to sail.", "Three islanders drowned in Tuesday's storm.");
        let summary = summary(&format!("{told} {lacking}"));
        assert!(summary.contains(&lacking.to_owned()) && !summary.contains(&told.to_owned()));
    }

    #[test]
    fn a_standfirst_alone_is_all_that_there_is() {
        let text = "Three islanders drowned when the Maria Stella capsized.";
        let article = Article {
            blocks: Block::from_text(Role::Standfirst, text).into_iter().collect(),
            ..Article::default()
        };
        assert_eq!(summarize(&article, &Options::default()).sentences.len(), 1);
    }
}
