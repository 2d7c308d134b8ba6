//! Quotations of several sentences: which sentence stands within one that began before it, or leaves one open.
//!
//! A quotation cut in two loses its speaker or its point, and shows a mark without its partner.
//!
//! Invariant: a mark that finds no partner within a few sentences counts for nothing beyond its own sentence, nor does a
//! bracket that its own sentence leaves open.

use crate::summary::draft::Draft;

/// Sentences within which a quotation closes; a mark that waits longer is a slip. Paragraphs quoted whole are that long.
const LONGEST: usize = 10;

/// How a sentence stands to the quotations around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Part {
    /// It goes on with a quotation that a sentence before it began.
    pub goes_on: bool,
    /// It begins a quotation that goes on after it.
    pub left_open: bool,
    /// It begins a quotation that ends with the sentence that closes it, and nobody is told to say it.
    pub bare: bool,
}

/// What a mark does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Opens,
    Closes,
}

/// How each sentence of a draft stands to the quotations around it.
pub(crate) fn parts(draft: &Draft) -> Vec<Part> {
    let ends: Vec<Option<(Mark, Mark)>> =
        (0..draft.sentences.len()).map(|i| first_and_last(draft.text(i))).collect();
    let mut parts = vec![Part::default(); ends.len()];
    for i in 0..ends.len() {
        let Some((first, last)) = ends[i] else { continue };
        // A mark behind the last word that nothing opened is a slip.
        parts[i].goes_on |= first == Mark::Closes && !is_last(draft.text(i));
        parts[i].left_open |= last == Mark::Opens;
        if last == Mark::Opens
            && let Some(end) = last_of(draft, &ends, i)
        {
            parts[i + 1..=end].iter_mut().for_each(|part| part.goes_on = true);
            parts[i + 1..end].iter_mut().for_each(|part| part.left_open = true);
            parts[i].bare =
                draft.text(i).starts_with(super::is_quote) && super::is_closed_last(draft.text(end));
        }
    }
    for (i, part) in parts.iter_mut().enumerate() {
        let (closes, opens) = lone_brackets(draft.text(i));
        part.goes_on |= closes;
        part.left_open |= opens;
    }
    parts
}

/// Whether a text closes a bracket that it has not opened, and leaves one open.
fn lone_brackets(text: &str) -> (bool, bool) {
    /// The number of a point, `12)`, is no longer.
    const LONGEST_NUMBER: usize = 2;
    let (mut open, mut closes, mut word) = (0_usize, false, 0);
    for c in text.chars() {
        match c {
            '(' | '（' => open += 1,
            ')' | '）' if open > 0 => open -= 1,
            // A smile has no word before it.
            ')' | '）' => closes |= word > LONGEST_NUMBER,
            _ => {}
        }
        word = if c.is_alphanumeric() {
            word + 1
        } else if matches!(c, '.' | '!' | '?') {
            word
        } else {
            0
        };
    }
    (closes, open > 0)
}

/// The last sentence of a quotation which another leaves open, in the same paragraph: the one that closes it, or the
/// last before it opens anew, as each paragraph of a long quotation does.
fn last_of(draft: &Draft, ends: &[Option<(Mark, Mark)>], open: usize) -> Option<usize> {
    let far = ends.len().min(open + LONGEST);
    let is_near = |i: &usize| draft.sentences[*i].block == draft.sentences[open].block;
    let within = (open + 1..far).take_while(is_near).find(|&i| ends[i].is_some());
    let next = within.or_else(|| (open + 1..far).find(|i| !is_near(i)))?;
    if within.is_some() && ends[next].is_some_and(|(first, _)| first == Mark::Closes) {
        return Some(next);
    }
    let is_anew = draft.text(next).starts_with(OPENERS) && draft.text(open).contains(OPENERS);
    (is_anew && next > open + 1).then_some(next - 1)
}

/// Marks that are not drawn alike at both ends of a quotation.
const OPENERS: [char; 3] = ['“', '„', '«'];

/// Whether no word follows the first mark of a text.
fn is_last(text: &str) -> bool {
    let at = text.find(['"', '“', '”', '«', '»', '「', '」', '『', '』']).unwrap_or_default();
    !text[at..].chars().any(char::is_alphanumeric)
}

/// What the first and the last mark of a text do.
fn first_and_last(text: &str) -> Option<(Mark, Mark)> {
    let (mut before, mut found) = (None, None);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied();
        let mark = match c {
            '‘' => (apart(before) && is_left_open(rest.clone())).then_some(Mark::Opens),
            _ => mark(before, c, after),
        };
        if let Some(mark) = mark {
            found = Some((found.map_or(mark, |(first, _)| first), mark));
        }
        before = Some(c);
    }
    found
}

/// Whether no mark behind a word closes what a single mark before it opens: `‘Three months.`
fn is_left_open(rest: impl Iterator<Item = char>) -> bool {
    let mut rest = rest.peekable();
    let opens = rest.peek().is_some_and(|c| c.is_alphabetic());
    while let Some(c) = rest.next() {
        if c == '’' && !rest.peek().is_some_and(|c| c.is_alphanumeric()) {
            return false;
        }
    }
    opens
}

/// Whether what stands beside a mark leaves it to the other side.
fn apart(beside: Option<char>) -> bool {
    beside.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–'))
}

/// What a character does as a mark between its neighbours.
///
/// Languages turn the same marks both ways, so where they stand decides before what they look like.
fn mark(before: Option<char>, c: char, after: Option<char>) -> Option<Mark> {
    match c {
        '„' | '「' | '『' => return Some(Mark::Opens),
        '」' | '』' => return Some(Mark::Closes),
        // Within another quotation; behind a letter it is an apostrophe.
        '’' => {
            let ends = before.is_some_and(|c| matches!(c, '.' | ',' | '!' | '?' | '…'));
            return (ends && !after.is_some_and(char::is_alphanumeric)).then_some(Mark::Closes);
        }
        '"' | '“' | '”' | '«' | '»' => {}
        _ => return None,
    }
    let stops = |c: Option<char>| apart(c) || c.is_some_and(|c| ".,;:!?)]…。，".contains(c));
    match (apart(before), stops(after)) {
        (true, false) => Some(Mark::Opens),
        (false, true) => Some(Mark::Closes),
        _ if matches!(c, '“' | '«') => Some(Mark::Opens),
        _ if matches!(c, '”' | '»') => Some(Mark::Closes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::lang::Lang;

    /// `<` goes on, `>` is left open, `-` neither, `=` both.
    fn signs(lang: &str, text: &str) -> String {
        let article = Article::from_text(text, None, Lang::from_tag(lang));
        let sign = |part: Part| match (part.goes_on, part.left_open) {
            (true, true) => '=',
            (true, false) => '<',
            (false, true) => '>',
            (false, false) => '-',
        };
        parts(&crate::summary::draft::read(&article)).into_iter().map(sign).collect()
    }

    #[test]
    fn quotations_are_followed_from_sentence_to_sentence() {
        for (lang, text, wanted) in [
            ("en", "“We won. It was late,” Ann Lee said. She left.", "><-"),
            ("en", "\"We won. It was late,\" Ann Lee said. She left.", "><-"),
            ("en", "“We won,” Ann Lee said. “It was late.” She left.", "---"),
            ("en", "“We won. We ran. It was late,” Ann Lee said.", ">=<"),
            ("en", "The board is 19\" wide. Rain fell. Snow fell. Hail fell.", "<---"),
            ("en", "“We won. We ran. We swam. We sat. We slept. It was late,” Ann Lee said.", ">====<"),
            ("en", "\"We won. It rained. It snowed. \"We won,\" she said.", ">---"),
            ("en", "“We won. We ran. We swam. “We sat,” she said.", ">=<-"),
            ("en", "“We won. We ran.\n“We sat,” she said. She left.", "><--"),
            ("en", "“We won. We ran.\nShe left.", ">--"),
            ("en", "Rain fell. Ann Lee left.\" Snow fell.", "---"),
            ("en", "Rain fell. It was late,\" Ann Lee said. Snow fell.", "-<-"),
            ("en", "I said, ‘We won. It was late.’ She left.", "><-"),
            ("en", "The ‘fair’ plan is Ann Lee’s. Rain fell.", "--"),
            ("fr", "« Trop, et rien ne prend. Pas assez, et tout brûle », dit Anne. Elle part.", "><-"),
            ("de", "„Wir haben gewonnen. Es war spät“, sagte Anne Lee. Sie ging.", "><-"),
            ("da", "»Vi vandt. Det var sent,« sagde Anne Lee. Hun gik.", "><-"),
            ("sv", "”Vi vann. Det var sent”, sade Anne Lee. Hon gick.", "><-"),
            ("en", "(An update: Ann Lee won. Rain fell.", ">-"),
            ("en", "Ann Lee won (at last). Rain fell :) and 2) snow fell.", "--"),
            ("zh", "“我们赢了。时间很晚。”她说。然后她走了。", "><-"),
        ] {
            assert_eq!(signs(lang, text), wanted, "{lang}: {text}");
        }
    }
}
