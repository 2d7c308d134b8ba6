//! The one export to JavaScript. Its TypeScript face is `extension/types.d.ts`.

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
