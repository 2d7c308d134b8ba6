//! The extension as each browser loads it, in `dist/chromium` and `dist/firefox`.
//!
//! It knows which manifest keys a browser does not know, and which files are for developers only.
//! Invariant: the folders differ in their manifests alone.

use crate::files;
use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A browser that the extension is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
}

/// All browsers, in the order in which they are built and tested.
pub(crate) const BROWSERS: [Browser; 2] = [Browser::Chromium, Browser::Firefox];

impl Browser {
    /// The name in paths and options.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox",
        }
    }

    /// The unpacked extension.
    pub(crate) fn folder(self) -> PathBuf {
        files::root().join("dist").join(self.name())
    }
}

/// Assembles the unpacked extension for one browser.
pub(crate) fn assemble(browser: Browser) -> Result<()> {
    let from = files::root().join("extension");
    let to = browser.folder();
    let mut kept = BTreeSet::new();
    for file in files::list(&from)?.into_iter().filter(|f| is_shipped(f)) {
        let mut content = files::read(&from.join(&file))?;
        if file == Path::new("manifest.json") {
            content = manifest(&content, browser)?;
        } else if file.starts_with("_locales") {
            content = packed(&content).with_context(|| files::shown(&from.join(&file)))?;
        }
        files::write(&to.join(&file), &content)?;
        kept.insert(file);
    }
    files::prune(&to, &kept)
}

/// Types, notes and the drawings of which only exported pictures are shown stay at home.
fn is_shipped(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let is_exported = name.starts_with("small") && name.ends_with(".svg");
    !is_exported
        && !name.starts_with('.')
        && !name.ends_with(".d.ts")
        && !name.ends_with(".md")
        && name != "tsconfig.json"
}

/// The one manifest of the source folder without the keys that this browser warns about.
fn manifest(source: &[u8], browser: Browser) -> Result<Vec<u8>> {
    let mut manifest: Map<String, Value> =
        serde_json::from_slice(source).context("extension/manifest.json is not a JSON object")?;
    let foreign_background = match browser {
        Browser::Chromium => "scripts",
        Browser::Firefox => "service_worker",
    };
    if let Some(Value::Object(background)) = manifest.get_mut("background") {
        background.remove(foreign_background);
    }
    match browser {
        Browser::Chromium => drop(manifest.remove("browser_specific_settings")),
        Browser::Firefox => drop(manifest.remove("minimum_chrome_version")),
    }
    let mut text = serde_json::to_vec_pretty(&manifest)?;
    text.push(b'\n');
    Ok(text)
}

/// The texts of a language as browsers need them, 4 KB less in the zip: without white space between them, and with
/// the places for numbers and names by their order, for what each is called helps translators alone.
fn packed(texts: &[u8]) -> Result<Vec<u8>> {
    let mut texts: Map<String, Value> = serde_json::from_slice(texts)?;
    for (key, entry) in &mut texts {
        let Some(Value::Object(places)) = entry.as_object_mut().and_then(|e| e.remove("placeholders")) else {
            continue;
        };
        let mut message = entry["message"].as_str().unwrap_or_default().to_owned();
        for (name, place) in &places {
            let called = format!("${}$", name.to_uppercase());
            let order = place["content"].as_str().unwrap_or_default();
            message = message.replace(&called, order);
        }
        ensure!(!has_name(&message), "{key} names a place that it does not have");
        entry["message"] = message.into();
    }
    Ok(serde_json::to_vec(&texts)?)
}

/// Whether a text still calls one of its places by a name.
fn has_name(message: &str) -> bool {
    message.split('$').skip(1).any(|after| after.starts_with(|c: char| c.is_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r#"{
        "name": "x", "minimum_chrome_version": "123", "browser_specific_settings": {},
        "background": { "service_worker": "b.js", "scripts": ["b.js"], "type": "module" }
    }"#;

    #[test]
    fn each_browser_gets_its_own_keys() {
        let made = |browser| -> Value {
            serde_json::from_slice(&manifest(SOURCE.as_bytes(), browser).unwrap()).unwrap()
        };
        let chromium = serde_json::json!({
            "name": "x", "minimum_chrome_version": "123",
            "background": { "service_worker": "b.js", "type": "module" }
        });
        let firefox = serde_json::json!({
            "name": "x", "browser_specific_settings": {},
            "background": { "scripts": ["b.js"], "type": "module" }
        });
        assert_eq!(made(Browser::Chromium), chromium);
        assert_eq!(made(Browser::Firefox), firefox);
    }

    #[test]
    fn texts_keep_their_words_and_number_their_places() {
        let source = r#"{
            "a": { "message": "$SHORT$, “not” $LONG$", "placeholders": { "long": { "content": "$2" }, "short": { "content": "$1" } } },
            "b": { "message": "two words" }
        }"#;
        let made = String::from_utf8(packed(source.as_bytes()).unwrap()).unwrap();
        assert_eq!(made, r#"{"a":{"message":"$1, “not” $2"},"b":{"message":"two words"}}"#);
        let lost = r#"{ "a": { "message": "$COUNT$ or $MORE$", "placeholders": { "count": { "content": "$1" } } } }"#;
        assert!(packed(lost.as_bytes()).is_err());
    }

    #[test]
    fn notes_and_types_stay_at_home() {
        for (file, shipped) in [
            ("card.js", true),
            ("types.d.ts", false),
            ("wasm/nutgraf.wasm", true),
            ("icons/README.md", false),
        ] {
            assert_eq!(is_shipped(Path::new(file)), shipped, "{file}");
        }
    }
}
