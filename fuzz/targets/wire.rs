//! Any string is some page.
#![no_main]

libfuzzer_sys::fuzz_target!(|wire: &str| {
    laws::check_page(&nutgraf::page::from_wire(wire));
    laws::check_page(&nutgraf::page::from_wire(&format!("1\u{1e}\u{1e}en\u{1e}t\u{1e}{wire}")));
});
