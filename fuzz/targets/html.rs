//! Any document is some page.
#![no_main]

libfuzzer_sys::fuzz_target!(|html: &str| laws::check_page(&nutgraf::page::from_html(html, "")));
