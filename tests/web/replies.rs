//! The module replies what the native engine replies, to the last bit.

use crate::digest;
use crate::specimens::SPECIMENS;
use wasm_bindgen_test::wasm_bindgen_test;

/// What `tests/replies.rs` has written; `cargo xtask test` runs it first, and says where that is.
const NATIVE: &str = include_str!(env!("NUTGRAF_REPLIES"));

#[wasm_bindgen_test]
fn the_module_replies_as_the_native_engine_does() {
    for specimen in SPECIMENS {
        let native = NATIVE.lines().find_map(|line| line.strip_prefix(specimen.name)?.strip_prefix(' '));
        assert_eq!(native, Some(digest::of_replies(specimen.html).as_str()), "{}", specimen.name);
    }
}
