//! From a page to its article: the text that a reader came for, and nothing else.
//!
//! How the page was read and how the article will be shortened are not known here.
//!
//! Invariant: each block's text maps back to the page exactly, byte for byte but for folded white space.

mod address;
mod block;
mod choose;
mod credits;
mod cut;
mod digest;
mod measure;
mod meta;
mod missing;
mod observe;
mod prune;
mod reason;
mod refuse;
mod roles;
mod score;
mod sight;
mod standfirst;
mod stories;
mod title;
mod training;
mod trees;
mod unseen;
mod vocabulary;

pub use block::{Block, Role, Source};
pub use credits::{Credits, credits};
pub use reason::{Reason, Refusal};
pub use training::{Described, describe, describe_page};
pub use trees::Trees;
pub use unseen::with_unseen;

use crate::lang::{self, Lang};
use crate::page::{NodeId, Page};
use observe::Text;
use sight::Sight;
use std::ops::Range;

/// An article with what is known about it.
#[derive(Clone, Debug, Default)]
pub struct Article {
    /// The headline.
    pub title: Option<String>,
    /// The language, from the text first and from the markup second; `None` where neither tells.
    pub lang: Option<Lang>,
    /// What the article consists of, in reading order.
    pub blocks: Vec<Block>,
    /// What of the article is not there to be read.
    pub missing: Missing,
    /// What was dropped and kept, and why.
    pub evidence: Vec<Evidence>,
}

/// What of an article is not there to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// The page was larger than a stated cap, so that its end was not read.
    pub by_cap: bool,
    /// The page says that the rest is for subscribers.
    pub by_paywall: bool,
    /// This is page `.0` of `.1`.
    pub pages: Option<(u16, u16)>,
}

/// Why a node was kept or dropped, and by which step.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The element that the decision is about, or that holds what it is about.
    pub node: NodeId,
    /// The nodes that it is about, up to and without the last: of an element that holds several blocks, one of them.
    pub part: Range<u32>,
    /// Whether its text is part of the article.
    pub kept: bool,
    /// The step of the pipeline that decided.
    pub step: &'static str,
    /// What it decided by, in words for people.
    pub reason: &'static str,
    /// The score that it had there, where the step works by scores.
    pub score: Option<f32>,
}

impl Evidence {
    /// The text that the decision is about.
    pub fn text<'a>(&self, page: &'a Page) -> &'a str {
        let [first, last] = [self.part.start, self.part.end - 1].map(|n| page.text_range(NodeId(n)));
        &page.all_text()[first.start..last.end]
    }
}

impl Article {
    /// An article from bare text, a paragraph a line.
    pub fn from_text(text: &str, title: Option<&str>, lang: Option<Lang>) -> Article {
        let blocks = text.lines().filter_map(|line| Block::from_text(Role::Paragraph, line)).collect();
        let lang = lang.or_else(|| lang::detect(text));
        Article { title: title.map(str::to_owned), lang, blocks, ..Article::default() }
    }

    /// The text that a reader came for: all blocks but the captions.
    pub fn body(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| block.role != Role::Caption)
    }
}

/// Finds the article on a page.
///
/// # Errors
/// A [`Refusal`] that says why the page has none.
pub fn find(page: &Page) -> Result<Article, Refusal> {
    find_by(page, Trees::shipped())
}

/// Finds the article by other trees than those that ship: to measure trees on pages they were not grown from.
///
/// # Errors
/// As [`find`].
pub fn find_by(page: &Page, trees: &Trees) -> Result<Article, Refusal> {
    let read = Read::new(page);
    let sight = read.sight(page);
    let scores = score::score(&sight, trees);
    let mut verdicts = read.judge(&sight, &scores);
    let refused = refuse::refuse(&sight, &read.stated, &scores, &verdicts, trees);
    let mut title = None;
    if refused.is_none() {
        prune::keep_between(&sight, &scores, &mut verdicts);
        prune::drop_leftovers(&sight, &mut verdicts);
        let first = prune::kept(&verdicts).next().map_or(NodeId(0), |i| read.chunks[i].node);
        title = title::headline(&sight, &read.stated, first);
        if let Some(title) = &title {
            prune::drop_headline_again(&sight, &mut verdicts, title);
        }
    }
    let evidence = read
        .chunks
        .iter()
        .zip(&verdicts)
        .zip(&scores)
        .map(|((chunk, verdict), &score)| Evidence {
            node: chunk.node,
            part: chunk.parts.clone(),
            kept: verdict.kept,
            step: verdict.step,
            reason: verdict.reason,
            score: Some(score),
        })
        .collect();
    if let Some(reason) = refused {
        return Err(Refusal { reason, evidence });
    }
    let missing = Missing {
        by_cap: page.is_cut(),
        by_paywall: missing::is_behind_paywall(&sight, &read.stated, &verdicts),
        pages: missing::pages(&sight, &verdicts),
    };
    let Read { measures, chunks, stated, .. } = read;
    let kept = chunks.into_iter().zip(&verdicts).filter(|(_, verdict)| verdict.kept).map(|(chunk, _)| chunk);
    let blocks =
        roles::blocks(page, &measures, kept.collect(), stated.description.as_deref().unwrap_or_default());
    Ok(Article { title, lang: language(page, &blocks), blocks, missing, evidence })
}

/// A page, read as far as every way of finding an article needs it.
struct Read {
    measures: measure::Measures,
    chunks: Vec<cut::Chunk>,
    texts: Vec<Text>,
    prose: Vec<f32>,
    root: NodeId,
    stated: meta::Stated,
    stories: Vec<stories::Story>,
}

impl Read {
    fn new(page: &Page) -> Read {
        let measures = measure::measure(page);
        let chunks = cut::cut(page, &measures);
        let texts: Vec<Text> = chunks.iter().map(|chunk| observe::observe(&chunk.block.text)).collect();
        let prose: Vec<f32> =
            chunks.iter().zip(&texts).map(|(chunk, text)| choose::prose(chunk, text)).collect();
        let root = choose::dominant(page, &chunks, &prose).unwrap_or(NodeId(0));
        let stated = meta::stated(page);
        let stories = stories::stories(page, &measures, stated.title.as_deref().unwrap_or_default());
        Read { measures, chunks, texts, prose, root, stated, stories }
    }

    fn sight<'a>(&'a self, page: &'a Page) -> Sight<'a> {
        Sight {
            page,
            measures: &self.measures,
            chunks: &self.chunks,
            texts: &self.texts,
            prose: &self.prose,
            root: self.root,
            stories: &self.stories,
            title: self.stated.title.as_deref().unwrap_or_default(),
            description: self.stated.description.as_deref().unwrap_or_default(),
            author: self.stated.author.as_deref().unwrap_or_default(),
            is_press: self.stated.is_press,
        }
    }

    fn judge(&self, sight: &Sight, scores: &[f32]) -> Vec<prune::Verdict> {
        let words: Vec<f32> = self.texts.iter().map(|t| t.words as f32).collect();
        let scores = choose::lift(sight.page, sight.chunks, sight.prose, scores);
        let mut verdicts = prune::prune(sight, &scores, choose::threshold(&scores, &words));
        // Elsewhere what stands above the text is as often the teaser that the page is shared by.
        if sight.is_press {
            standfirst::keep(sight, &scores, &mut verdicts);
        }
        verdicts
    }
}

/// Blocks that the language is read from: what comes later does not change the answer.
const LANGUAGE_BLOCKS: usize = 20;

/// From the text first, from the markup second.
fn language(page: &Page, blocks: &[Block]) -> Option<Lang> {
    let text: String = blocks.iter().take(LANGUAGE_BLOCKS).flat_map(|b| [b.text.as_str(), "\n"]).collect();
    lang::detect_stated(&text, Lang::from_tag(page.lang()))
}

/// The words of stubs that offer a summary, by language: never part of an article. The extension has the same.
pub fn stubs() -> &'static [(&'static str, &'static str)] {
    vocabulary::STUBS
}

/// Takes all the text of a page as the article: for a selection that its reader has made by hand.
///
/// # Errors
/// A [`Refusal`] where there is no text.
pub fn whole(page: &Page) -> Result<Article, Refusal> {
    let measures = measure::measure(page);
    let chunks = cut::cut(page, &measures);
    let is_wanted = |chunk: &cut::Chunk| !vocabulary::is_stub(&chunk.block.text);
    let evidence = chunks.iter().map(|chunk| Evidence {
        node: chunk.node,
        part: chunk.parts.clone(),
        kept: is_wanted(chunk),
        step: "selection",
        reason: if is_wanted(chunk) { "was selected" } else { "offers a summary" },
        score: None,
    });
    let evidence = evidence.collect();
    let blocks = roles::blocks(page, &measures, chunks.into_iter().filter(is_wanted).collect(), "");
    if blocks.is_empty() {
        return Err(Refusal { reason: Reason::Empty, evidence });
    }
    let lang = language(page, &blocks);
    let missing = Missing { by_cap: page.is_cut(), ..Missing::default() };
    Ok(Article { lang, blocks, missing, evidence, ..Article::default() })
}
