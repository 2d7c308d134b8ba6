//! Sentences: the candidates of UAX #29 and some that it misses, each of them judged.

use super::boundary::{Side, is_boundary, is_caseless};
use super::candidate::candidates;
use super::peek::{first, is_closer, is_either, is_line_end, is_opener, last};
use super::rules::Rules;
use crate::order::sorted;
use std::ops::Range;

/// An aside in brackets of at most this many bytes is not cut into sentences.
/// A longer one is more likely a bracket whose partner belongs elsewhere.
const LONGEST_ASIDE: usize = 300;

/// How many marks may stand around a boundary before looking for more is given up.
const MOST_MARKS: usize = 8;

/// The sentences of a text as byte ranges, without the white space around them.
///
/// Together they hold every character that is not white space.
/// A line end always ends a sentence; marks without a word join the sentence before them.
///
/// ```
/// use nutgraf::text::{List, Rules, sentences};
///
/// let rules = Rules { titles: List::of("dr"), ..Rules::default() };
/// let text = "Dr. Lee left. “Why?” she asked.";
/// let found: Vec<_> = sentences(text, &rules).into_iter().map(|s| &text[s]).collect();
/// assert_eq!(found, ["Dr. Lee left.", "“Why?” she asked."]);
/// ```
pub fn sentences(text: &str, rules: &Rules) -> Vec<Range<usize>> {
    let caseless = !text.chars().any(char::is_uppercase);
    let mut asides = Asides::of(text);
    let mut found = Found { text, spans: Vec::new() };
    let (mut start, mut looked, mut has_word) = (0, 0, false);
    let mut quotes = Quotes { text, looked: 0, open: false };
    for candidate in candidates(text, rules, caseless) {
        let hard = last(&text[..candidate]).is_some_and(is_line_end);
        let at = if hard { candidate } else { settle(text, candidate, &mut quotes) };
        if at <= start || at >= text.len() {
            continue;
        }
        if looked < at {
            has_word |= text[looked..at].chars().any(char::is_alphanumeric);
            looked = at;
        }
        if asides.end_before(start, at, text) && is_caseless(&text[at..]) {
            continue; // the sentence that the aside stands in is not over
        }
        let side = Side { left: &text[start..at], right: &text[at..], caseless };
        if hard || (has_word && !asides.hold(at) && is_boundary(&side, rules)) {
            found.push(start..at);
            (start, looked, has_word) = (at, at, false);
        }
    }
    found.push(start..text.len());
    found.spans
}

/// The sentences found so far.
struct Found<'a> {
    text: &'a str,
    spans: Vec<Range<usize>>,
}

impl Found<'_> {
    /// Adds a span without the white space around it; one without a word joins the one before it on its line.
    fn push(&mut self, span: Range<usize>) {
        let piece = &self.text[span.clone()];
        let trimmed = piece.trim();
        if trimmed.is_empty() {
            return;
        }
        let start = span.start + (piece.len() - piece.trim_start().len());
        let end = start + trimmed.len();
        let wordless = !trimmed.chars().any(char::is_alphanumeric);
        match self.spans.last_mut() {
            Some(before) if wordless && !self.text[before.end..start].contains(is_line_end) => {
                before.end = end
            }
            _ => self.spans.push(start..end),
        }
    }
}

/// Moves a boundary so that closing marks stay with what they close and opening ones with what they open.
fn settle(text: &str, candidate: usize, quotes: &mut Quotes) -> usize {
    let mut at = candidate;
    for _ in 0..MOST_MARKS {
        let Some(mark) = last(&text[..at]) else { break };
        let before = &text[..at - mark.len_utf8()];
        let opens_word = first(&text[at..]).is_some_and(|c| !c.is_whitespace());
        let after_space = last(before).is_none_or(char::is_whitespace);
        let opens = is_opener(mark)
            || (matches!(mark, '“' | '‘' | '«') && opens_word)
            || (mark == '"' && opens_word && after_space);
        if !opens {
            break;
        }
        at = before.len();
    }
    if at < candidate {
        return at;
    }
    for _ in 0..MOST_MARKS {
        let rest = text[at..].trim_start_matches(|c: char| c.is_whitespace() && !is_line_end(c));
        let Some(mark) = first(rest) else { break };
        let after = &rest[mark.len_utf8()..];
        let stands_apart = first(after).is_none_or(|c| !c.is_alphanumeric() && !is_opener(c));
        let mut closes =
            is_closer(mark) || (is_either(mark) && !matches!(mark, '«' | '‘' | '“') && stands_apart);
        let spaced = rest.len() < text[at..].len() || last(&text[..at]).is_some_and(char::is_whitespace);
        if mark == '"' && spaced {
            closes &= quotes.is_open_at(text.len() - rest.len());
        }
        if !closes {
            break;
        }
        at = text.len() - after.len();
    }
    if at > candidate {
        let rest = &text[at..];
        at += rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() && !is_line_end(c)).len();
    }
    at
}

/// Whether a straight quotation is open, asked for in the order of the text; it is not open across a line end.
///
/// A straight mark with spaces on both sides opens or closes by nothing but its turn.
struct Quotes<'a> {
    text: &'a str,
    looked: usize,
    open: bool,
}

impl Quotes<'_> {
    fn is_open_at(&mut self, at: usize) -> bool {
        for c in self.text.get(self.looked..at).unwrap_or_default().chars() {
            self.open = (self.open ^ (c == '"')) && !is_line_end(c);
        }
        self.looked = self.looked.max(at);
        self.open
    }
}

/// The short asides in brackets, asked for in the order of the text.
struct Asides {
    /// Opening and closing mark of each, by the first.
    pairs: Vec<(usize, usize)>,
    next: usize,
    reach: usize,
    /// The aside that was passed last.
    passed: (usize, usize),
}

impl Asides {
    /// Finds the asides of a text in one pass.
    fn of(text: &str) -> Asides {
        let mut pairs = Vec::new();
        let mut open: Vec<(char, usize)> = Vec::new();
        for (at, c) in text.char_indices() {
            if is_line_end(c) {
                open.clear();
            } else if let Some(partner) = partner(c) {
                open.push((partner, at));
            } else if is_closer(c)
                && let Some((_, from)) = open.pop_if(|(closer, _)| *closer == c)
                && at - from <= LONGEST_ASIDE
            {
                pairs.push((from, at));
            }
        }
        Asides { pairs: sorted(pairs), next: 0, reach: 0, passed: (0, 0) }
    }

    /// Whether a boundary would cut an aside. Positions must be asked for in order.
    fn hold(&mut self, at: usize) -> bool {
        while let Some(&(open, close)) = self.pairs.get(self.next)
            && open < at
        {
            self.reach = self.reach.max(close);
            self.passed = (open, close);
            self.next += 1;
        }
        at <= self.reach && self.next > 0
    }

    /// Whether an aside that opened in the course of the sentence closes just before a boundary.
    fn end_before(&self, start: usize, at: usize, text: &str) -> bool {
        let (open, close) = self.passed;
        let before = text.get(start..open).map(str::trim_end);
        let in_course = before.and_then(last).is_some_and(|c| c.is_alphanumeric() || is_either(c));
        in_course && close < at && text[close..at].chars().skip(1).all(char::is_whitespace)
    }
}

/// The mark that closes a bracket.
fn partner(opener: char) -> Option<char> {
    Some(match opener {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '（' => '）',
        '［' => '］',
        '「' => '」',
        '『' => '』',
        '【' => '】',
        '《' => '》',
        _ => return None,
    })
}
