//! The three doors make the same arena of the same page.

use crate::specimens::{SPECIMENS, close, open, snapshot};
use nutgraf::page::{self, Attr, Page};
use wasm_bindgen_test::wasm_bindgen_test;

/// Pages where the doors could part: each is the smallest that shows its trap.
const TRAPS: &[(&str, &str)] = &[
    ("white space", "<p> a  <b>b</b> \n <i>c</i></p>\n\n<p>\t</p>"),
    ("byte order mark alone", "<p>\u{feff}</p>"),
    ("control characters", "<p title=x class='a\u{1}b'>a\u{1}b\u{7f}c\u{85}d</p>"),
    ("left out", "<style>a</style><script>b</script><noscript><p>c</p></noscript><template>d</template>"),
    ("leaves", "<svg><text>a</text></svg><video>b</video><select><option>c</select><textarea>d</textarea>"),
    (
        "metadata",
        "<meta charset=utf-8><meta name=author content=A><meta name=x><link rel='CANONICAL x' href=u><link rel=icon href=i>",
    ),
    ("linked data", "<script type='application/LD+json'>{\"a\":\n1}</script>"),
    ("long attribute", &"<p class='LONG'>a"),
    ("shadow tree", "<x-a><template shadowrootmode=open><b>in</b><slot></slot></template>out</x-a>"),
    (
        "named slots",
        "<x-a><template shadowrootmode=open><slot name=t>-</slot>:<slot>-</slot><slot>again</slot></template>b<i slot=t>a</i></x-a>",
    ),
    (
        "slot in a slot",
        "<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open>[<slot></slot>]</template><slot></slot></x-b></template>a</x-a>",
    ),
    ("misnested", "<b><p>a</b>b<table><tr>c<td>d<a href=x>e<a href=y>f"),
    ("several languages", "<p lang=fr dir=ltr>a</p>"),
    ("empty", ""),
];

fn lines(page: &Page) -> Vec<String> {
    let node = |n| {
        let depth = page.ancestors(n).count();
        let attributes: Vec<String> = Attr::NAMES
            .iter()
            .filter_map(|&(name, attr)| page.attribute(n, attr).map(|value| format!(" {name}={value:?}")))
            .collect();
        format!("{depth} {}{} {:?}", page.tag(n).name(), attributes.concat(), page.text(n))
    };
    page.nodes().map(node).collect()
}

fn assert_same(name: &str, expected: &Page, door: &str, page: &Page) {
    for (a, b) in lines(expected).iter().zip(&lines(page)) {
        assert_eq!(a, b, "{name}: the HTML door (left) and {door} (right)");
    }
    assert_eq!(expected.len(), page.len(), "{name}: nodes of the HTML door and of {door}");
    assert_eq!((expected.title(), expected.lang()), (page.title(), page.lang()), "{name}: {door}");
}

fn check(name: &str, html: &str) {
    let parsed = page::from_html(html, "");
    let document = open(html);
    assert_same(name, &parsed, "the DOM door", &page::from_document(&document));
    assert_same(name, &parsed, "the snapshot", &snapshot(&document));
    close(&document);
}

#[wasm_bindgen_test]
fn doors_agree_on_specimens() {
    for specimen in SPECIMENS {
        check(specimen.name, specimen.html);
    }
}

#[wasm_bindgen_test]
fn doors_agree_on_traps() {
    for (name, html) in TRAPS {
        let html = html.replace("LONG", &"ä".repeat(3_000));
        check(name, &format!("<!doctype html><html lang=en><title> A \n title</title><body>{html}"));
    }
}

#[wasm_bindgen_test]
fn only_the_snapshot_knows_what_is_visible() {
    let document = open(
        "<style>.x{display:none}.y{display:inline}span{display:block}</style><p class=x>a</p><p class=y>b</p><span>c</span>",
    );
    let page = snapshot(&document);
    let flags = |text| page.nodes().find(|&n| page.text(n) == text).map(|n| page.flags(n)).unwrap();
    assert!(flags("a").hidden && !flags("b").hidden);
    assert!(flags("b").inline && flags("c").block);
    close(&document);
}

#[wasm_bindgen_test]
fn a_deep_page_is_read_by_both_doors_of_the_browser() {
    // Chromium's parser stops nesting at 512, so the depth is made by hand. At 20,000 a frame's own layout ends
    // the tab; `tests/browser/ways.test.mjs` has that depth in a page of its own.
    let document = open("<body>");
    let body = "let at = doc.body; for (let i = 0; i < 5000; i++) at = at.appendChild(doc.createElement('div')); at.append('deep')";
    js_sys::Function::new_with_args("doc", body).call1(&wasm_bindgen::JsValue::NULL, &document).unwrap();
    let read = page::from_document(&document);
    assert_eq!((read.len(), read.all_text()), (5_004, "deep"));
    assert_same("deep", &read, "the snapshot", &snapshot(&document));
    close(&document);
}
