//! In a real browser: the doors to a page agree, and the module replies what the native engine does.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)] // a test that cannot go on fails

#[path = "../replies/digest.rs"]
mod digest;
mod doors;
mod replies;
mod specimens;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
