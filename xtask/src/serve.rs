//! A folder served on loopback.
//!
//! It knows paths and media types, and no file beyond its folder.
//! Invariant: no other machine can reach it, and no request leaves its folder.

use anyhow::{Context, Result, anyhow};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::path::{Component, Path, PathBuf};
use std::{fs, thread};
use tiny_http::{Header, Request, Response, Server};

/// Media types by file ending; a browser compiles a module while it comes in only under the right one.
const TYPES: &[(&str, &str)] = &[
    ("css", "text/css; charset=utf-8"),
    ("htm", "text/html; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("xhtml", "application/xhtml+xml"),
];

/// What stands for itself in an address.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// A running server; it ends with the program.
pub(crate) struct Serving {
    /// Where it is reached, with a slash at the end.
    pub(crate) url: String,
}

impl Serving {
    /// The address of a file in the folder.
    pub(crate) fn url_of(&self, path: &str) -> String {
        format!("{}{}", self.url, utf8_percent_encode(path, PLAIN))
    }
}

/// Serves a folder at a port of loopback; 0 takes a free one.
pub(crate) fn folder(root: &Path, port: u16) -> Result<Serving> {
    let server = Server::http(("127.0.0.1", port))
        .map_err(|error| anyhow!("{error}"))
        .with_context(|| format!("port {port} is not free; name another one by --port"))?;
    let url = format!("http://{}/", server.server_addr());
    let root = root.to_owned();
    thread::spawn(move || server.incoming_requests().for_each(|request| answer(request, &root)));
    Ok(Serving { url })
}

/// A reader that went away while it was answered is no failure of the server.
fn answer(request: Request, root: &Path) {
    let found =
        path_of(request.url(), root).and_then(|path| Some((fs::read(&path).ok()?, media_type(&path))));
    let _ = match found {
        Some((content, kind)) => {
            let headers = [("content-type", kind), ("cache-control", "no-cache")]
                .into_iter()
                .filter_map(|(name, value)| Header::from_bytes(name, value).ok());
            request.respond(headers.fold(Response::from_data(content), Response::with_header))
        }
        None => request.respond(Response::from_string("not there").with_status_code(404)),
    };
}

/// The file that an address means; `None` where it would lead out of the folder.
fn path_of(url: &str, root: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let path = Path::new(if path.is_empty() { "index.html" } else { path.as_ref() });
    path.components().all(|part| matches!(part, Component::Normal(_))).then(|| root.join(path))
}

fn media_type(path: &Path) -> &'static str {
    let ending = path.extension().unwrap_or_default();
    TYPES.iter().find(|(name, _)| ending == *name).map_or("application/octet-stream", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_stay_within_the_folder() {
        let root = Path::new("/srv");
        for (url, path) in [
            ("/", Some("/srv/index.html")),
            ("/a/b.js?x=1", Some("/srv/a/b.js")),
            ("/a%20b/k%C3%A4se.html", Some("/srv/a b/käse.html")),
            ("/../etc/passwd", None),
            ("/a/%2e%2e/%2e%2e/b", None),
            ("/%ff", None),
            ("//etc/passwd", Some("/srv/etc/passwd")),
            ("/a/../../b", None),
        ] {
            assert_eq!(path_of(url, root), path.map(PathBuf::from), "{url}");
        }
    }

    #[test]
    fn modules_have_their_media_type() {
        assert_eq!(media_type(Path::new("x/nutgraf_bg.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("LICENSE")), "application/octet-stream");
    }
}
