//! Articles with their gold summaries, an article a line of JSON.

use nutgraf::article::Article;
use nutgraf::lang::Lang;
use nutgraf_rouge::{Reader, Tokens};
use std::io::{BufRead, BufReader};
use std::path::Path;

/// One line of a data set.
#[derive(serde::Deserialize)]
pub(crate) struct Row {
    /// The article's text, a paragraph a line.
    pub text: String,
    /// Its headline.
    title: Option<String>,
    /// Its gold summary, a sentence a line.
    summary: String,
    /// More than one gold summary, where there is more than one.
    references: Option<Vec<String>>,
    /// ISO 639-1 code of its language.
    pub lang: Option<String>,
}

/// Reads a data set.
pub(crate) fn read(path: &Path) -> std::io::Result<Vec<Row>> {
    let file = BufReader::new(std::fs::File::open(path)?);
    file.lines().map(|line| Ok(serde_json::from_str(&line?)?)).collect()
}

impl Row {
    /// The article.
    pub(crate) fn article(&self) -> Article {
        let lang = self.lang.as_deref().and_then(Lang::from_tag);
        Article::from_text(&self.text, self.title.as_deref(), lang)
    }

    /// The content terms of its first gold summary.
    pub(crate) fn gold_terms(&self) -> std::collections::BTreeSet<String> {
        let lang = self.lang.as_deref().and_then(Lang::from_tag);
        nutgraf::lang::terms(lang, &self.summary).into_iter().filter(|t| !t.stop).map(|t| t.text).collect()
    }

    /// What its summaries are compared with.
    pub(crate) fn references(&self, reader: &mut Reader) -> Vec<Tokens> {
        match &self.references {
            Some(several) => several.iter().map(|r| reader.read(r.lines())).collect(),
            None => vec![reader.read(self.summary.lines())],
        }
    }

    /// A reader for its language.
    pub(crate) fn reader(&self) -> Reader {
        Reader::new(self.lang.as_deref().unwrap_or("en"))
    }
}
