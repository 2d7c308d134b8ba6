//! Any text is some article.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    laws::check_article(&nutgraf::article::Article::from_text(text, None, None));
});
