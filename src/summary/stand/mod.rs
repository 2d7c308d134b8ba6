//! Whether a sentence can stand without those before it, and what of it is shown.
//!
//! A reader who meets "He denied it" without the sentence before is misled, however true each word is.
//! What leans is joined by what it leans on, or freed by dropping a whole span, or left out.
//!
//! Invariant: what is shown is a stretch of the sentence that begins and ends at whole words.

mod interview;
mod label;
mod name;
mod noun;
mod person;
mod quote;

use super::draft::Draft;
use super::ending;
use super::features::is_quote;
use crate::lang::{self, Lang, Leaning};
use crate::order::sorted;
use interview::Turn;
use quote::Part;
use std::collections::BTreeMap;
use std::ops::Range;

/// Fewer words than this are no sentence that a trim may leave.
const FEWEST_WORDS: usize = 5;

/// How a sentence stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Stand {
    /// Why it leans on the sentence before, if it does.
    pub leans: Option<&'static str>,
    /// Where it begins once the word by which it leans is dropped; only where that frees it.
    pub freed: Option<usize>,
    /// Where it begins after a dateline.
    pub begin: usize,
    /// Where it ends before a trailing attribution.
    pub end: usize,
    /// The question that it answers.
    pub asked: Option<usize>,
    /// Whether it is the beginning of something, a question or a quotation, and nothing without what follows.
    pub begins: bool,
    /// What it takes for known that sentences farther back introduce.
    pub needs: Vec<Need>,
    /// What it introduces behind its end.
    told_late: Vec<u32>,
    /// The noun that it opens with and takes for known, however it was introduced.
    pub assumed: Option<u32>,
    /// Nouns anywhere in it that it takes for known, however they were introduced.
    pub mentioned: Vec<u32>,
    /// What there is against it as a sentence on its own, whatever stands beside it.
    pub cost: f32,
    /// Numbers of the texts that may be shown of it; who shares one may be shown in the same words.
    pub texts: Vec<usize>,
    /// Length of the whole.
    whole: usize,
}

impl Stand {
    /// Whether it needs the sentence before it.
    pub(crate) fn needs_previous(&self) -> bool {
        self.leans.is_some() && self.freed.is_none()
    }

    /// Whether a reader can take it in with nothing else beside it.
    pub(crate) fn is_alone(&self) -> bool {
        !self.needs_previous() && self.asked.is_none() && !self.begins && self.needs.is_empty()
    }

    /// Whether another sentence takes for known what this one, in a place among all, may introduce behind its end.
    pub(crate) fn tells_late(&self, place: usize, other: &Stand) -> bool {
        let is_told = |need: &Need| {
            need.introduced == place && need.term.is_none_or(|term| self.told_late.contains(&term))
        };
        other.needs.iter().any(is_told)
    }

    /// What of the sentence is shown, counted from its start.
    ///
    /// The word by which it leans stays where the sentence before is shown, too;
    /// and its end stays where another sentence needs it, as the next one does that leans on it.
    pub(crate) fn shown(&self, after_previous: bool, whole: bool) -> Range<usize> {
        let start = match self.freed {
            Some(freed) if !after_previous => freed,
            _ => self.begin,
        };
        start..if whole { self.whole } else { self.end }
    }

    /// All that may be shown of it, by what stands beside it.
    fn ways(&self) -> [Range<usize>; 4] {
        [(false, false), (false, true), (true, false), (true, true)].map(|(a, b)| self.shown(a, b))
    }

    /// Whether it may be shown in the same words as another one.
    pub(crate) fn is_twin(&self, other: &Stand) -> bool {
        self.texts.iter().any(|text| other.texts.contains(text))
    }
}

/// What a sentence takes for known, and where a reader may learn it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Need {
    /// The sentence that introduces it best.
    pub introduced: usize,
    /// The first sentence that may have it.
    pub from: usize,
    /// What such a sentence has; where nothing is named, any sentence from there on will do.
    pub term: Option<u32>,
}

impl Need {
    /// Whether one sentence tells another what it needs: what stands nearer has it from the introduction in turn.
    pub(crate) fn is_met(&self, draft: &Draft, by: usize, of: usize) -> bool {
        let has = |term: u32| draft.sentences[by].has(term);
        by == self.introduced || ((self.from..of).contains(&by) && self.term.is_none_or(has))
    }
}

/// How each sentence of a draft stands; without trimming, none is freed and all are shown whole.
pub(crate) fn stands(draft: &Draft, trim: bool) -> Vec<Stand> {
    let (names, mut things) = (name::needs(draft), noun::needs(draft));
    for (needs, person) in things.iter_mut().zip(person::needs(draft)) {
        needs.extend(person);
    }
    let mut told: Vec<Vec<u32>> = vec![Vec::new(); draft.sentences.len()];
    for need in names.iter().chain(&things).flatten() {
        told[need.introduced].extend(need.term);
    }
    let (parts, turns) = (quote::parts(draft), interview::turns(draft));
    let is_transcript = interview::is_transcript(draft);
    let costs = if is_transcript { vec![0.0; turns.len()] } else { label::costs(draft) };
    let mut numbers = BTreeMap::new();
    let one = |(i, names): (usize, Vec<Need>)| {
        let mut stand = stand(draft, i, parts[i], turns[i], trim);
        // Who speaks in a transcript, and does not ask, answers what somebody else has said.
        let asks = turns[i] == Turn::Asks;
        if is_transcript && !asks && stand.leans.is_none() && interview::is_turn(draft.text(i)) {
            stand.leans = Some("is a reply");
        }
        let tokens = &draft.sentences[i].tokens;
        let before = |term: u32| tokens.iter().any(|t| t.term == term && t.end as usize <= stand.end);
        stand.told_late = told[i].iter().copied().filter(|&term| !before(term)).collect();
        // In a conversation the answer comes with its question.
        stand.cost += if asks { 0.0 } else { ending::cost(draft.text(i)) };
        stand.cost += costs[i];
        if draft.sentences[i].place == 0 && lang::opens_with_epithet(draft.article.lang, draft.text(i)) {
            stand.cost += UNNAMED_COST;
        }
        stand.mentioned = noun::mentioned(draft, i);
        stand.assumed = noun::assumed(draft, i, stand.freed.unwrap_or(stand.begin));
        // Without the sentence before, neither the connective nor the noun tells what is meant: `But the plan failed.`
        if stand.assumed.is_some() {
            stand.freed = None;
        }
        let (near, far): (Vec<Need>, Vec<Need>) =
            things[i].iter().partition(|need| need.term.is_some() && need.introduced + 1 == i);
        if !near.is_empty() && stand.leans.is_none() {
            stand.leans = Some("takes for known what the sentence before tells of");
        }
        // The first sentence of an article takes nothing for known that a reader could have read.
        let needs = if draft.sentences[i].place == 0 { Vec::new() } else { [names, far].concat() };
        let texts = numbered(draft.text(i), &stand, &mut numbers);
        Stand { needs, texts, ..stand }
    };
    names.into_iter().enumerate().map(one).collect()
}

/// The numbers of all that may be shown of a sentence; case and the marks at its ends make no difference.
fn numbered(text: &str, stand: &Stand, numbers: &mut BTreeMap<String, usize>) -> Vec<usize> {
    let mut texts: Vec<usize> = Vec::new();
    let mut ways = stand.ways().to_vec();
    ways.dedup(); // mostly all four are one
    for way in ways {
        let shown = text.get(way).unwrap_or(text);
        let bare = shown.trim_matches(|c: char| !c.is_alphanumeric());
        let key = if bare.is_empty() { shown.to_owned() } else { bare.to_lowercase() };
        let next = numbers.len();
        texts.push(*numbers.entry(key).or_insert(next));
    }
    texts = sorted(texts);
    texts.dedup();
    texts
}

fn stand(draft: &Draft, sentence: usize, part: Part, turn: Turn, trim: bool) -> Stand {
    let (lang, text) = (draft.article.lang, draft.text(sentence));
    let whole = text.len();
    let begin = if trim { dateline(draft, sentence) } else { 0 };
    // The first sentence of an article leans on nothing that a reader could have read.
    let leans = match draft.sentences[sentence].place {
        0 if part.bare => Some("is a quotation without its speaker"),
        0 => untold(draft, &text[begin..]),
        _ if answers(draft, sentence) => Some("is a reply"),
        _ if part.goes_on => Some("goes on with a quotation"),
        _ if part.bare => Some("is a quotation without its speaker"),
        _ => leaning(lang, &text[begin..]).or_else(|| deeper(lang, &text[begin..])),
    };
    let freed = leans.filter(|_| trim && !part.goes_on).and_then(|_| freed(lang, text));
    let end = if trim { attribution(lang, text, freed.unwrap_or(begin)) } else { whole };
    let short = draft.sentences[sentence].words < SHORT;
    let cost = if short { SHORT_COST } else { 0.0 } + if turn == Turn::Talks { TALK_COST } else { 0.0 };
    let asked = if let Turn::Answers(question) = turn { Some(question) } else { None };
    let within = draft.sentences[sentence].within;
    let is_dateline = within.0 == 0 && within.1 > 1 && lang::is_place_alone(text);
    let begins = turn == Turn::Asks || part.left_open || is_dateline || ending::announces(text);
    Stand { leans, freed, begin, end, asked, begins, whole, cost, ..Stand::default() }
}

/// Why a sentence leans by a word that is not its first.
fn deeper(lang: Option<Lang>, text: &str) -> Option<&'static str> {
    if lang::quoted_by_pronoun(lang, text) {
        return Some("is a quotation of someone named before");
    }
    if lang::fronted_pronoun(lang, text) {
        return Some("is about someone named before");
    }
    if lang::ends_pointing(lang, text) {
        return Some("ends with a word for what was said before");
    }
    if lang::opens_pointing(lang, text) {
        return Some("opens with what was said before");
    }
    if lang::is_about_a_place(lang, text) {
        return Some("is about a place named before");
    }
    if lang::is_unascribed(lang, text) {
        return Some("tells what somebody said, and not who");
    }
    if lang::joins_within(lang, text) {
        return Some("is joined to the sentence before by a word within it");
    }
    lang::unsaid_subject(lang, text).then_some("leaves its subject to the sentence before")
}

/// Why the first sentence of an article leans: by a pronoun for somebody whom the title does not name, or by a
/// connective, as a standfirst does that goes on with the title.
fn untold(draft: &Draft, text: &str) -> Option<&'static str> {
    let lang = draft.article.lang;
    let named = !lang::has_large_nouns(lang) && draft.title_tokens.iter().any(|token| token.is_name);
    match lang::leaning(lang, text) {
        Some(Leaning::Pronoun) if !named => Some("begins with a pronoun"),
        Some(Leaning::Connective) => Some("begins with a connective"),
        None if is_bare_quote(text) => Some("is a quotation without its speaker"),
        _ => None,
    }
}

/// What it costs to speak in an interview when nobody knows what was asked.
const TALK_COST: f32 = 0.1;

/// What it costs the first sentence to open with a noun for somebody whom the title or nobody names.
const UNNAMED_COST: f32 = 0.05;

/// A sentence of fewer words says little without its neighbours.
const SHORT: usize = 8;

/// What that costs, beside learned scores of about 0.05 to 0.5.
const SHORT_COST: f32 = 0.05;

/// Whether a sentence begins the answer to a question that is the paragraph before, or is a short one to what stands
/// right before it: `What does it cost? As much as you like.`
fn answers(draft: &Draft, sentence: usize) -> bool {
    let candidate = &draft.sentences[sentence];
    let before = candidate.block.checked_sub(1);
    if candidate.within.0 == 0 && before.is_some_and(|block| interview::is_question(draft, block)) {
        return true;
    }
    let told = match (candidate.within.0, before) {
        (0, Some(block)) => draft.article.blocks[block].text.trim_end(),
        _ => draft.article.blocks[candidate.block].text[..candidate.span.start].trim_end(),
    };
    candidate.words < SHORT && ending::asks(told)
}

/// Why a sentence leans on the one before it, if it does.
pub fn leaning(lang: Option<Lang>, text: &str) -> Option<&'static str> {
    let is_small = text.trim_start_matches(is_quote).starts_with(char::is_lowercase);
    if is_small { Some(IN_MID_SENTENCE) } else { leaning_but_for_case(lang, text) }
}

const IN_MID_SENTENCE: &str = "begins in mid-sentence";

/// The same of what may begin small.
fn leaning_but_for_case(lang: Option<Lang>, text: &str) -> Option<&'static str> {
    let first = text.chars().find(|c| !is_quote(*c))?;
    if first == '…' || text.starts_with("...") {
        return Some(IN_MID_SENTENCE);
    }
    if is_reply(text) {
        return Some("is a reply");
    }
    match lang::leaning(lang, text) {
        Some(Leaning::Pronoun) => Some("begins with a pronoun"),
        Some(Leaning::Demonstrative) => Some("begins with a demonstrative"),
        Some(Leaning::Connective) => Some("begins with a connective"),
        Some(Leaning::Comparison) => Some("begins with a comparison"),
        Some(Leaning::Time) => Some("begins with a time told before"),
        Some(Leaning::Weak) => Some("begins with a word that may lean"),
        None if is_bare_quote(text) || is_bare_speech(lang, text) => {
            Some("is a quotation without its speaker")
        }
        None => None,
    }
}

/// A quotation from end to end, so that who says it stands elsewhere.
fn is_bare_quote(text: &str) -> bool {
    text.starts_with(is_quote)
        && is_closed_last(text)
        && text.chars().filter(|c| is_quote(*c) || is_quote_end(*c)).count() <= PAIR
}

/// What somebody says behind a dash, as in some languages, without a word for who: `– Vi går nå.`
fn is_bare_speech(lang: Option<Lang>, text: &str) -> bool {
    let said = text.strip_prefix(['–', '—', '-']).and_then(|rest| rest.strip_prefix(' '));
    said.is_some_and(|said| {
        !crate::text::words(said).any(|(_, word)| lang::is_reporting(lang, &crate::text::normalize(word)))
    })
}

/// Marks of one quotation.
const PAIR: usize = 2;

/// Whether a text ends with the mark that closes a quotation.
fn is_closed_last(text: &str) -> bool {
    text.trim_end_matches(['.', ',', '!', '?']).ends_with(is_quote_end)
}

fn is_quote_end(c: char) -> bool {
    matches!(c, '"' | '”' | '“' | '»' | '«' | '」' | '』')
}

/// `A:` and the like, as transcripts mark who answers.
fn is_reply(text: &str) -> bool {
    text.strip_prefix(['A', 'R']).is_some_and(|rest| rest.starts_with([':', '：']))
}

/// Where the sentence goes on after a dateline; only at the start of a block, where datelines stand.
/// One that opens by leaning keeps it, as a sign that this is where the text begins.
fn dateline(draft: &Draft, sentence: usize) -> usize {
    let (lang, text) = (draft.article.lang, draft.text(sentence));
    let opens_block = draft.sentences[sentence].within.0 == 0;
    lang::dateline_end(lang, text)
        .filter(|&at| opens_block && has_words(&text[at..]) && leaning(lang, &text[at..]).is_none())
        .unwrap_or(0)
}

/// Where the sentence begins once the connective that it opens with is gone, if nothing leans then.
/// One that begins small goes on with more than a connective.
fn freed(lang: Option<Lang>, text: &str) -> Option<usize> {
    let at = lang::connective_end(lang, text).filter(|_| !text.starts_with(char::is_lowercase))?;
    let rest = text.get(at..)?;
    let stands = || leaning_but_for_case(lang, rest).is_none() && deeper(lang, rest).is_none();
    (has_words(rest) && stands()).then_some(at)
}

/// Where the sentence ends once a trailing attribution is gone.
fn attribution(lang: Option<Lang>, text: &str, start: usize) -> usize {
    lang::attribution_start(lang, text)
        .filter(|&at| {
            text.get(start..at).is_some_and(|rest| has_words(rest) && !lang::is_unascribed(lang, rest))
        })
        .unwrap_or(text.len())
}

fn has_words(text: &str) -> bool {
    text.split_whitespace().nth(FEWEST_WORDS - 1).is_some()
}
