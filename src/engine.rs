//! One request, one reply: what the browser and the command line both call.

use crate::article::{self, Article, Block, Reason, Role, Source};
use crate::page::{self, Page};
use crate::summary::{self, Considered, Group, Length, Sentence, Size, Summary};
use crate::text;
use serde::Serialize;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The text is a reader's selection: take all of it, and look for no article.
    pub selection: bool,
    /// Show sentences whole.
    pub untrimmed: bool,
    /// Tell what was dropped, kept and considered, and why.
    pub explain: bool,
}

/// What comes back.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Reply {
    /// A summary, with what was read.
    Summary(Box<Digest>),
    /// A reasoned no.
    Refusal {
        /// A short name that does not change.
        reason: &'static str,
        /// The reason as a sentence for people, in English.
        message: &'static str,
        /// What was looked at; only where asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        evidence: Option<Vec<Step>>,
    },
}

/// A summary as it crosses to the page.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Digest {
    /// The headline.
    pub title: Option<String>,
    /// ISO 639-1 code of the article's language; `None` where unknown.
    pub lang: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The sentences of the long summary in reading order; each says in which lengths it is.
    pub sentences: Vec<Line>,
    /// The one sentence that tells the story best.
    pub headline: Option<Line>,
    /// A sentence that tells what the story is about, without its outcome.
    pub teaser: Option<Line>,
    /// Sentences as a list, under the article's own headings where it has them.
    pub points: Vec<Points>,
    /// The element that the article's first block stands in; `None` for bare text.
    pub first: Option<u32>,
    /// Number of blocks of running text that were read.
    pub paragraphs: usize,
    /// Number of words that were read.
    pub words: usize,
    /// What of the article was not there to be read.
    pub missing: MissingPart,
    /// Share of the article's weighted terms that the long summary has, 0–1.
    pub coverage: f32,
    /// How sure the choice is, 0–1.
    pub confidence: f32,
    /// The choice was too unsure, so that these are the first sentences.
    pub lead: bool,
    /// The article and each decision about it; only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explained: Option<Explained>,
}

/// What of the article was not there to be read.
#[derive(Clone, Debug, Serialize)]
pub struct MissingPart {
    /// The page was larger than a stated cap, or had more sentences than are looked at.
    pub cap: bool,
    /// The page says that the rest is for subscribers.
    pub paywall: bool,
    /// Which page of how many this is.
    pub pages: Option<(u16, u16)>,
}

/// A sentence of the summary.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// What is shown, verbatim.
    pub text: String,
    /// Words went at its start.
    #[serde(rename = "trimmedStart")]
    pub trimmed_start: bool,
    /// What went there is a dateline, which is no part of what the sentence says and leaves no gap in it.
    pub dateline: bool,
    /// Words went at its end.
    #[serde(rename = "trimmedEnd")]
    pub trimmed_end: bool,
    /// Where the whole sentence stands on the page.
    pub source: Vec<Source>,
    /// The shortest length that has it: `short`, `medium` or `long`.
    pub length: &'static str,
    /// Which block of the article it is from.
    pub block: usize,
}

/// The points of one section.
#[derive(Clone, Debug, Serialize)]
pub struct Points {
    /// The section's heading; `None` where none stands above it.
    pub heading: Option<String>,
    /// Its sentences, in reading order.
    pub sentences: Vec<Line>,
}

/// The article and each decision about it.
#[derive(Clone, Debug, Serialize)]
pub struct Explained {
    /// The article's blocks.
    pub blocks: Vec<ExplainedBlock>,
    /// What was kept and dropped on the page.
    pub evidence: Vec<Step>,
    /// Every sentence of the article, in reading order.
    pub considered: Vec<Scored>,
}

/// A block of the article.
#[derive(Clone, Debug, Serialize)]
pub struct ExplainedBlock {
    /// `paragraph`, `heading`, `listitem`, `quote`, `standfirst`, `code`, `table` or `caption`.
    pub role: &'static str,
    /// Its text.
    pub text: String,
}

/// A decision of the article finder.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// The node it is about.
    pub node: u32,
    /// Whether the node's text is in the article.
    pub kept: bool,
    /// The step that decided.
    pub step: &'static str,
    /// What it decided by.
    pub reason: &'static str,
    /// The score it had.
    pub score: Option<f32>,
    /// The start of the node's text.
    pub text: String,
}

/// A sentence of the article with its score.
#[derive(Clone, Debug, Serialize)]
pub struct Scored {
    /// Which block it is from.
    pub block: usize,
    /// Its text.
    pub text: String,
    /// How good it is as a sentence of the summary.
    pub score: f32,
    /// Why it was taken or passed over.
    pub reason: &'static str,
    /// Why it leans on the sentence before it, if it does.
    pub leans: Option<&'static str>,
    /// The features it was scored by.
    pub features: Vec<(&'static str, f32)>,
}

/// Characters of a node's text that a [`Step`] quotes.
const QUOTED: usize = 80;

/// Answers a request about a page that crossed as a wire string.
pub fn answer(wire: &str, request: &Request) -> Reply {
    answer_page(&page::from_wire(wire), request)
}

/// Answers a request about a page.
pub fn answer_page(page: &Page, request: &Request) -> Reply {
    let found = if request.selection { article::whole(page) } else { article::find(page) };
    match found {
        Ok(article) => digest(page, &article, request),
        Err(refusal) => {
            let evidence = request.explain.then(|| steps(page, &refusal.evidence));
            refuse(refusal.reason, evidence)
        }
    }
}

/// Why an article has no summary: too little text, or much of it and no sentence in it.
pub fn why_nothing(article: &Article) -> Reason {
    let mut words = article.blocks.iter().flat_map(|b| text::words(&b.text));
    if words.nth(MOST_WORDS_OF_NOTHING).is_none() { Reason::TooShort } else { Reason::NoArticle }
}

/// With more words than this a text is not too short, it has no sentences.
const MOST_WORDS_OF_NOTHING: usize = 150;

fn refuse(reason: Reason, evidence: Option<Vec<Step>>) -> Reply {
    Reply::Refusal { reason: reason.code(), message: reason.message(), evidence }
}

fn digest(page: &Page, article: &Article, request: &Request) -> Reply {
    let options = summary::Options { size: Size::Length(Length::Long), trim: !request.untrimmed };
    let summary = summary::summarize(article, &options);
    // Of a single sentence, or of a part of one, there would be nothing to tell but the same again.
    let is_told = request.selection && summary.considered.len() == 1;
    if summary.sentences.is_empty() || is_told {
        return refuse(why_nothing(article), request.explain.then(|| steps(page, &article.evidence)));
    }
    let line = |sentence: &Sentence| line(page, &article.blocks[sentence.block], sentence);
    let points = |group: &Group| Points {
        heading: group.heading.map(|block| article.blocks[block].text.clone()),
        sentences: group.sentences.iter().map(line).collect(),
    };
    Reply::Summary(Box::new(Digest {
        title: article.title.clone(),
        lang: article.lang.map(|l| l.code().to_owned()),
        dir: if article.lang.is_some_and(|l| l.is_right_to_left()) { "rtl" } else { "ltr" },
        sentences: summary.sentences.iter().map(line).collect(),
        headline: summary.headline.as_ref().map(line),
        teaser: summary.teaser.as_ref().map(line),
        points: summary.points.iter().map(points).collect(),
        first: article.blocks.first().and_then(|b| b.node).map(|n| n.0),
        paragraphs: article.body().filter(|b| !matches!(b.role, Role::Heading(_))).count(),
        words: article.body().map(|b| text::words(&b.text).count()).sum(),
        missing: MissingPart {
            cap: article.missing.by_cap || summary.sampled,
            paywall: article.missing.by_paywall,
            pages: article.missing.pages,
        },
        coverage: summary.coverage,
        confidence: summary.confidence,
        lead: summary.is_lead,
        explained: request.explain.then(|| explain(page, article, &summary)),
    }))
}

fn explain(page: &Page, article: &Article, summary: &Summary) -> Explained {
    let block = |b: &Block| ExplainedBlock { role: b.role.name(), text: b.text.clone() };
    let scored = |c: &Considered| Scored {
        block: c.block,
        text: c.text(article).to_owned(),
        score: c.score,
        reason: c.reason,
        leans: c.leans,
        features: c.features.clone(),
    };
    Explained {
        blocks: article.blocks.iter().map(block).collect(),
        evidence: steps(page, &article.evidence),
        considered: summary.considered.iter().map(scored).collect(),
    }
}

fn line(page: &Page, block: &Block, sentence: &Sentence) -> Line {
    Line {
        text: block.text[sentence.shown.clone()].to_owned(),
        dateline: sentence.dateline,
        trimmed_start: sentence.shown.start > sentence.whole.start,
        trimmed_end: sentence.shown.end < sentence.whole.end,
        source: block.sources(page, sentence.whole.clone()),
        length: length_name(sentence.length),
        block: sentence.block,
    }
}

fn steps(page: &Page, evidence: &[article::Evidence]) -> Vec<Step> {
    article::with_unseen(page, evidence)
        .into_iter()
        .map(|e| Step {
            node: e.node.0,
            kept: e.kept,
            step: e.step,
            score: e.score,
            text: e
                .text(page)
                .split_whitespace()
                .flat_map(|w| [w, " "])
                .flat_map(str::chars)
                .take(QUOTED)
                .collect(),
            reason: e.reason,
        })
        .collect()
}

fn length_name(length: Length) -> &'static str {
    match length {
        Length::Short => "short",
        Length::Medium => "medium",
        Length::Long => "long",
    }
}
