//! The specimen pages, loaded in a frame of the browser that runs the tests.

use js_sys::Function;
use nutgraf::page::{self, Page};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Document;

/// A specimen page.
pub(crate) struct Specimen {
    pub(crate) name: &'static str,
    pub(crate) html: &'static str,
}

macro_rules! specimens {
    ($($name:literal),* $(,)?) => {
        &[$(Specimen {
            name: $name,
            html: include_str!(concat!("../pages/", $name, "/page.html")),
        }),*]
    };
}

/// The specimens that differ most in structure, script and length.
pub(crate) const SPECIMENS: &[Specimen] = specimens![
    "detainee-talks",
    "ekiben",
    "harbour-ferry",
    "kayak-guide",
    "lantern-street",
    "melnitsa",
    "observatory-interview",
    "pul",
    "talsperre",
    "tide-mill",
];

/// Opens a page in a frame where scripts do not run, as the tools of the project do.
pub(crate) fn open(html: &str) -> Document {
    let body = "
        const frame = document.createElement('iframe');
        frame.sandbox.add('allow-same-origin');
        frame.style.width = '1280px';
        document.body.append(frame);
        const doc = frame.contentDocument;
        doc.open();
        doc.write(html);
        doc.close();
        return doc;";
    let document = Function::new_with_args("html", body).call1(&JsValue::NULL, &html.into()).unwrap();
    document.unchecked_into()
}

/// Closes the frame of a page.
pub(crate) fn close(document: &Document) {
    let body = "doc.defaultView.frameElement.remove()";
    Function::new_with_args("doc", body).call1(&JsValue::NULL, document).unwrap();
}

/// Takes the extension's own snapshot of a page.
pub(crate) fn snapshot(document: &Document) -> Page {
    let body = concat!(include_str!("../../extension/snapshot.js"), "\nreturn takeSnapshot(doc).wire;");
    let wire = Function::new_with_args("doc", body).call1(&JsValue::NULL, document).unwrap();
    page::from_wire(&wire.as_string().unwrap())
}
