//! The order of the engine's layers: each uses only those before it.
//!
//! Paths are read from tokens rather than lines, so that grouped imports and macro bodies count, and comments and
//! strings do not.

use super::{File, Problem};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use std::str::FromStr;

/// The layers from the ground up; `order`, `forest` and `recent` know numbers and keys and nothing else.
const LAYERS: &[&str] =
    &["order", "forest", "recent", "text", "lang", "page", "article", "summary", "engine"];

/// They stand side by side above the layers: each may use all of these, none another.
const FACES: &[&str] = &["wasm", "main", "cli"];

/// Names by which a file reaches the crate's top: its own, and the library's as the command line sees it.
const TOPS: &[&str] = &["crate", "nutgraf"];

pub(crate) fn check(file: &File) -> Vec<Problem> {
    let Some(layer) = layer_of(&file.path) else { return stray(file) };
    let Ok(tokens) = TokenStream::from_str(&file.text) else {
        return vec![Problem::new(&file.path, 0, "does not parse as Rust")];
    };
    let mut uses = Vec::new();
    find_uses(tokens, depth_of(&file.path), &mut uses);
    uses.into_iter()
        .filter(|used| is_layer(&used.name) && !may_use(layer, &used.name))
        .map(|Use { name, span }| {
            let what =
                format!("`{layer}` must not use `{name}`; move what it needs into a layer that both may use");
            Problem::new(&file.path, span.start().line, what)
        })
        .collect()
}

/// A file beside the layers would escape the order; only `lib.rs`, which lists them, stands above it.
fn stray(file: &File) -> Vec<Problem> {
    let is_stray = file.path.starts_with("src/") && file.path.ends_with(".rs") && file.path != "src/lib.rs";
    let what = "belongs to no layer; put it into one, or give it its place in xtask/src/tidy/layers.rs";
    is_stray.then(|| Problem::new(&file.path, 0, what)).into_iter().collect()
}

/// The layer that a file of the engine belongs to.
fn layer_of(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/")?;
    let first = inside.split('/').next()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    is_layer(name).then_some(name)
}

/// How many modules deep a file's content lies: one for `page/mod.rs`, two for `page/wire.rs`.
fn depth_of(path: &str) -> usize {
    path.trim_end_matches("/mod.rs").split('/').count() - 1
}

fn is_layer(name: &str) -> bool {
    LAYERS.contains(&name) || FACES.contains(&name)
}

fn may_use(user: &str, used: &str) -> bool {
    let rank = |name| LAYERS.iter().position(|layer| *layer == name);
    match (rank(user), rank(used)) {
        (Some(user), Some(used)) => used <= user,
        (Some(_), None) => false,
        (None, Some(_)) => true,
        // The command line's program and its parts are one face.
        (None, None) => user == used || (user != "wasm" && used != "wasm"),
    }
}

/// A module at the crate's top, named by a path.
struct Use {
    name: String,
    span: Span,
}

fn find_uses(tokens: TokenStream, depth: usize, uses: &mut Vec<Use>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let is_module = i > 1 && tokens[i - 2].to_string() == "mod";
                find_uses(group.stream(), depth + usize::from(is_module), uses);
            }
            TokenTree::Ident(ident) if TOPS.iter().any(|top| ident == top) => after(&tokens[i + 1..], uses),
            TokenTree::Ident(ident) if ident == "super" => {
                if let Some(rest) = climb_to_top(&tokens[i..], depth) {
                    after(rest, uses);
                }
            }
            _ => {}
        }
    }
}

/// What follows a chain of as many `super` as lead to the crate's top.
fn climb_to_top(mut tokens: &[TokenTree], depth: usize) -> Option<&[TokenTree]> {
    for step in 1..=depth {
        let [TokenTree::Ident(ident), rest @ ..] = tokens else { return None };
        if ident != "super" {
            return None;
        }
        tokens = if step < depth { skip_colons(rest) } else { rest };
    }
    Some(tokens)
}

/// What stands after the `::` of a path from the top: one name, or a group of them.
fn after(tokens: &[TokenTree], uses: &mut Vec<Use>) {
    let rest = skip_colons(tokens);
    if rest.len() == tokens.len() {
        return;
    }
    match rest.first() {
        Some(TokenTree::Ident(ident)) => uses.push(Use { name: ident.to_string(), span: ident.span() }),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            let mut starts = true;
            for token in group.stream() {
                match token {
                    TokenTree::Ident(ident) if starts => {
                        uses.push(Use { name: ident.to_string(), span: ident.span() });
                        starts = false;
                    }
                    TokenTree::Punct(punct) if punct.as_char() == ',' => starts = true,
                    _ => starts = false,
                }
            }
        }
        _ => {}
    }
}

fn skip_colons(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [TokenTree::Punct(a), TokenTree::Punct(b), rest @ ..] if a.as_char() == ':' && b.as_char() == ':' => {
            rest
        }
        _ => tokens,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    /// Line numbers of the problems that a file has.
    fn lines(path: &str, text: &str) -> Vec<usize> {
        check(&sample(path, text)).iter().map(|problem| problem.line).collect()
    }

    #[test]
    fn a_layer_may_use_what_is_before_it() {
        let text = "use crate::text;\nuse crate::page::{Page, Tag};\nfn f() { crate::lang::detect(\"\") }";
        assert_eq!(lines("src/article/mod.rs", text), [0; 0]);
    }

    #[test]
    fn a_layer_must_not_use_what_is_behind_it() {
        for (name, path, text, expected) in [
            ("import", "src/page/wire.rs", "\nuse crate::article::Block;", vec![2]),
            ("path in code", "src/text/mod.rs", "fn f() {\n crate::lang::x()\n}", vec![2]),
            ("group", "src/page/mod.rs", "use crate::{text, article::{self, Block}, engine};", vec![1, 1]),
            ("macro body", "src/lang/mod.rs", "m! { crate::page::Tag }", vec![1]),
            ("face", "src/engine.rs", "use crate::wasm::summarize;", vec![1]),
            ("climbing", "src/page/html/door.rs", "use super::super::super::article;", vec![1]),
            (
                "climbing out of a test",
                "src/page/mod.rs",
                "mod tests { use super::super::article; }",
                vec![1],
            ),
            ("face beside face", "src/cli/extract.rs", "use crate::wasm;", vec![1]),
        ] {
            assert_eq!(lines(path, text), expected, "{name}");
        }
    }

    #[test]
    fn every_file_has_its_layer() {
        assert_eq!(lines("src/shelf/mod.rs", "").len(), 1);
        assert_eq!(lines("src/lib.rs", "").len() + lines("xtask/src/main.rs", "").len(), 0);
    }

    #[test]
    fn climbing_within_a_layer_is_fine() {
        assert_eq!(lines("src/page/html/door.rs", "use super::super::article;"), [0; 0]);
        assert_eq!(lines("src/page/mod.rs", "mod tests { use super::article; }"), [0; 0]);
    }

    #[test]
    fn comments_strings_and_inner_modules_do_not_count() {
        let text = "// crate::article\n/// [`crate::summary`]\nfn f() { \"crate::engine\"; crate::page::article::x() }";
        assert_eq!(lines("src/page/mod.rs", text), [0; 0]);
        assert_eq!(lines("src/cli/extract.rs", "use crate::cli::input; use nutgraf::engine;"), [0; 0]);
    }
}
