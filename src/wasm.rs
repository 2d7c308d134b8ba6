//! The one export to JavaScript. Its TypeScript face is `extension/types.d.ts`.
//! A module that is built to be timed has the article's finder beside it.

#![allow(unreachable_pub)] // exported to JavaScript, not to Rust

use crate::engine::{self, Request};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Answers a request about a page that crossed as a wire string.
///
/// # Errors
/// Where `request` has not the shape of a [`Request`], or the reply cannot be made into objects.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript reaches it; the macro asks for `pub`")]
pub fn summarize(wire: &str, request: JsValue) -> Result<JsValue, JsValue> {
    let request: Request = serde_wasm_bindgen::from_value(request)?;
    let reply = engine::answer(wire, &request);
    Ok(reply.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
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
