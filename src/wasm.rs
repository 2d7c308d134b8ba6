//! The one export to JavaScript. Its TypeScript face is `extension/types.d.ts`.
//! A module that is built to be timed has the article's finder beside it.

#![allow(unreachable_pub, reason = "JavaScript reaches it; the macro asks for `pub`")]

use crate::engine::{self, Request};
use js_sys::Reflect;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Answers a request about a page that crossed as a wire string.
///
/// # Errors
/// Where the reply cannot be made into objects.
#[wasm_bindgen]
pub fn summarize(wire: &str, request: JsValue) -> Result<JsValue, JsValue> {
    let reply = engine::answer(wire, &read(&request));
    Ok(reply.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}

/// A request's flags by their names; what is not there is off. A deserializer for three flags would bring the
/// printing of every kind of value that a request could be by mistake, 9 KB of the compressed module.
fn read(request: &JsValue) -> Request {
    let is_on = |flag: &str| Reflect::get(request, &flag.into()).is_ok_and(|value| value.is_truthy());
    Request { selection: is_on("selection"), untrimmed: is_on("untrimmed"), explain: is_on("explain") }
}

/// A decoded page, whose article may be looked for again and again.
#[cfg(feature = "steps")]
#[wasm_bindgen]
#[derive(Debug)]
pub struct Decoded(crate::page::Page);

#[cfg(feature = "steps")]
#[wasm_bindgen]
impl Decoded {
    /// Decodes a wire string.
    #[wasm_bindgen(constructor)]
    pub fn new(wire: &str) -> Decoded {
        Decoded(crate::page::from_wire(wire))
    }

    /// Looks for the article: how many blocks it has, 0 where the page is refused.
    pub fn find(&self) -> usize {
        crate::article::find(&self.0).map_or(0, |article| article.blocks.len())
    }
}
