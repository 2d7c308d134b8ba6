//! Says what each kept chunk is in its article.
//!
//! It knows tags, places, names, and what the page says its article is about.
//!
//! Invariant: a block's text is what its chunk had.

use super::block::{Block, Role};
use super::cut::Chunk;
use super::measure::{Measures, Within};
use super::vocabulary::Name;
use crate::page::{Page, Tag};
use crate::text::letters;

/// Makes the kept chunks blocks with their roles.
pub(super) fn blocks(page: &Page, measures: &Measures, chunks: Vec<Chunk>, description: &str) -> Vec<Block> {
    let count = standfirst(page, measures, &chunks, &letters(description));
    let mut blocks: Vec<Block> = chunks.into_iter().map(|chunk| block(page, measures, chunk)).collect();
    for block in &mut blocks[..count] {
        block.role = Role::Standfirst;
    }
    blocks
}

/// Chunks that a standfirst has at most: one sentence a line is how some write it.
const MOST: usize = 3;

/// Weight up to which a chunk is one; a longer one is the text itself, whatever it is named.
pub(super) const LONGEST: u32 = 700;

/// Letters up to which the start of a description says nothing: many break off after a few words.
const TELLING: usize = 40;

/// How many of the first chunks are the standfirst: those that are named so, or the one that the page gives as its
/// description, where the text below stands elsewhere. Many pages describe themselves by their first paragraph.
fn standfirst(page: &Page, measures: &Measures, chunks: &[Chunk], description: &str) -> usize {
    let is_apart = |i: usize| {
        let below = chunks.get(i + 1);
        below.is_some_and(|b| {
            page.parent(b.node) != page.parent(chunks[i].node) || page.tag(b.node) != page.tag(chunks[i].node)
        })
    };
    let is_short = |chunk: &Chunk| chunk.weight <= LONGEST;
    // What is named or described goes on with what is; a text of nothing else has no standfirst.
    let named = chunks.iter().take(MOST).take_while(|c| is_short(c) && is_named(page, measures, c)).count();
    let count = match chunks.first() {
        Some(first) if named == 0 => {
            usize::from(is_short(first) && is_described(first, description) && is_apart(0))
        }
        _ => named,
    };
    if count < chunks.len() { count } else { 0 }
}

/// Whether a chunk, or what it stands in alone, is named a standfirst.
pub(super) fn is_named(page: &Page, measures: &Measures, chunk: &Chunk) -> bool {
    let up = page.parent(chunk.node).unwrap_or(chunk.node);
    let is_tight = measures.weight[up.index()] <= LONGEST;
    chunk.names(measures).has(Name::Standfirst) || is_tight && measures.own[up.index()].has(Name::Standfirst)
}

/// Whether a chunk is what the page gives as its description, of which many cut the end, and some say more; as
/// [`letters`].
pub(super) fn is_described(chunk: &Chunk, description: &str) -> bool {
    let text = letters(&chunk.block.text);
    let is_telling = |start: &str| start.chars().count() > TELLING;
    text == description
        || is_telling(description) && text.starts_with(description)
        || is_telling(&text) && description.starts_with(&text)
}

/// Makes a chunk a block with its role.
pub(super) fn block(page: &Page, measures: &Measures, chunk: Chunk) -> Block {
    let place = measures.place[chunk.node.index()];
    let tag = page.tag(chunk.node);
    let role = match tag.heading_level() {
        Some(level) => Role::Heading(level),
        None if place.is_in(Within::Caption) => Role::Caption,
        None if place.is_in(Within::Pre) => Role::Code,
        None if place.is_in(Within::Quote) => Role::Quote,
        None if matches!(tag, Tag::Td | Tag::Th) && !is_running(&chunk.block.text) => Role::Table,
        None if place.is_in(Within::List) || place.is_in(Within::Definitions) => Role::ListItem,
        None => Role::Paragraph,
    };
    let mut block = chunk.block;
    block.role = role;
    block
}

/// Letters of a cell beyond which it holds running text, in a table made for the layout; data is shorter.
const RUNNING: usize = 160;

fn is_running(text: &str) -> bool {
    text.chars().nth(RUNNING).is_some()
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::super::find;
    use super::*;
    use crate::page;

    #[test]
    fn a_standfirst_is_named_or_described_and_stands_apart() {
        const LEAD: &str =
            "The last mill of the valley closes, and nobody knows what will become of its wheel.";
        const BODY: &str = "<p>The mill closed on Monday, and nobody in the valley knew why it had, said its last owner.
            <p>It had stood there for ninety years, and it had ground the grain of four villages in all of them.
            <p>The river will go on without it, as it did before, and the owner said that he would go fishing.";
        let meta = format!("<meta name=description content='{LEAD}'>");
        let cases = [
            ("named", "", format!("<p class=standfirst>{LEAD}</p>"), true),
            ("named around", "", format!("<div class=article__dek><p>{LEAD}</p></div>"), true),
            ("named in Norwegian", "", format!("<div class=ingress>{LEAD}</div>"), true),
            ("marked", "", format!("<div itemprop=description>{LEAD}</div>"), true),
            ("described", &*meta, format!("<header><p>{LEAD}</p></header>"), true),
            ("a heading", &*meta, format!("<h2>{LEAD}</h2>"), true),
            ("the first paragraph", &*meta, format!("<p>{LEAD}</p>"), false),
            ("neither", "", format!("<header><p>{LEAD}</p></header>"), false),
        ];
        for (name, head, lead, expected) in cases {
            let html = format!(
                "<head><title>The mill</title>{head}</head><body><main><h1>The mill</h1>{lead}{BODY}</main>"
            );
            let article = find(&page::from_html(&html, ""));
            let roles: Vec<Role> = article.iter().flat_map(|a| &a.blocks).map(|b| b.role).collect();
            assert_eq!(roles.first() == Some(&Role::Standfirst), expected, "{name}: {roles:?}");
            assert!(!roles.iter().skip(1).any(|r| *r == Role::Standfirst), "{name}: {roles:?}");
        }
    }
}
