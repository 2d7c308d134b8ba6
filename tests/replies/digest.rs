//! The digest of all that the engine replies about a page, the same natively and in wasm.

use nutgraf::engine::{self, Request};
use nutgraf::page;

/// Asks for everything: what was read, what was considered, and by which scores and features.
pub(crate) fn whole() -> Request {
    Request { explain: true, ..Request::default() }
}

/// The digest of the replies about a page.
pub(crate) fn of_replies(html: &str) -> String {
    let page = page::from_html(html, "https://example.org/");
    let requests = [whole(), Request { untrimmed: true, ..whole() }, Request { selection: true, ..whole() }];
    requests.iter().map(|request| of(&format!("{:?}", engine::answer_page(&page, request)))).collect()
}

/// FNV-1a of a reply as Rust prints it: floats in the fewest digits that no other float has.
pub(crate) fn of(reply: &str) -> String {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    format!("{:016x}", reply.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}
