//! In a real browser: the doors to a page agree.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)] // a test that cannot go on fails

mod doors;
mod specimens;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
