//! Finds the article on a page and summarizes it in its own words.
//!
//! The modules are the pipeline, each using only those above it:
//!
//! | module | in → out |
//! |---|---|
//! | [`text`] | text → words and sentences |
//! | [`lang`] | text → its language, and what that language's words tell |
//! | [`page`] | wire string, HTML or live DOM → [`page::Page`] |
//! | [`article`] | page → [`article::Article`] or [`article::Refusal`] |
//! | [`summary`] | article → [`summary::Summary`] |
//! | [`engine`] | request → [`engine::Reply`] |
//!
//! Everything here is pure: the same bytes in give the same bytes out, natively and in WebAssembly.
//!
//! ```
//! use nutgraf::{article::Article, summary};
//!
//! let article = Article::from_text("The mill closed on Monday. It had stood for ninety years.", None, None);
//! let summary = summary::summarize(&article, &summary::Options::default());
//! assert!(!summary.sentences.is_empty());
//! ```

pub mod article;
pub mod engine;
mod forest;
pub mod lang;
mod order;
pub mod page;
mod recent;
pub mod summary;
pub mod text;

#[cfg(target_arch = "wasm32")]
mod wasm;
