//! What holds for every page and every reply, whatever came in.

use nutgraf::article::{self, Article};
use nutgraf::engine::{self, Request};
use nutgraf::page::Page;
use nutgraf::summary::{self, Options};

/// Reads, finds and summarizes, and checks each law on the way.
pub fn check_page(page: &Page) {
    for node in page.nodes() {
        assert!(page.end(node) > node && page.end(node).index() <= page.len());
        if let Some(parent) = page.parent(node) {
            assert!(parent < node && page.end(node) <= page.end(parent));
        }
    }
    if let Ok(article) = article::find(page) {
        check_article(&article);
        for block in &article.blocks {
            let units: u32 = block.sources(page, 0..block.text.len()).iter().map(|s| s.end - s.start).sum();
            assert!(units as usize >= block.text.split(' ').map(|w| w.encode_utf16().count()).sum());
        }
    }
    let request = Request { explain: true, ..Request::default() };
    let first = format!("{:?}", engine::answer_page(page, &request));
    assert_eq!(first, format!("{:?}", engine::answer_page(page, &request)), "the same page, the same reply");
}

/// Summarizes and checks that sentences are verbatim and in reading order.
pub fn check_article(article: &Article) {
    let summary = summary::summarize(article, &Options::default());
    let mut last = (0, 0);
    for sentence in &summary.sentences {
        let text = &article.blocks[sentence.block].text;
        assert!(text.get(sentence.shown.clone()).is_some_and(|shown| !shown.is_empty()));
        assert!(sentence.whole.start <= sentence.shown.start && sentence.shown.end <= sentence.whole.end);
        assert!(last <= (sentence.block, sentence.whole.start), "reading order");
        last = (sentence.block, sentence.whole.end);
    }
}
