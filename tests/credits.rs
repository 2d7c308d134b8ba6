//! Who wrote an article, when and for whom: read from linked data, meta elements, names of elements and addresses.

#![cfg(feature = "html")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use nutgraf::article::{Credits, credits, find};
use nutgraf::page;

const TEXT: &str =
    "<p>The mill closed on Monday, and nobody in the valley knew why it had, said its last owner.
    <p>It had stood there for ninety years, and it had ground the grain of four villages in all of them.
    <p>The river will go on without it, as it did before, and the owner said that he would go fishing.";

fn read(head: &str, before: &str) -> Credits {
    let html = format!(
        "<head><title>The old mill closes</title>{head}</head><body><main><h1>The old mill closes</h1>{before}{TEXT}</main>"
    );
    let page = page::from_html(&html, "https://www.miller.example/2024/05/03/mill");
    credits(&page, &find(&page).expect("an article"))
}

fn data(json: &str) -> String {
    format!("<script type=application/ld+json>{json}</script>")
}

#[test]
fn a_byline_is_names_and_nothing_else() {
    let linked = data(
        r#"{"@type":"NewsArticle","headline":"The old mill closes","author":[{"name":"Ada Rye"},{"name":"Otto Korn"}]}"#,
    );
    let firm = data(r#"{"@type":"NewsArticle","headline":"The old mill closes","author":{"name":"Miller"}}"#);
    let cases = [
        ("linked data", linked.clone(), "", Some("Ada Rye, Otto Korn")),
        ("linked data before a meta element", format!("<meta name=author content='Mill Press GmbH'>{linked}"), "", Some("Ada Rye, Otto Korn")),
        ("the site itself is no author", firm.clone(), "", None),
        ("a name on the page behind the site's", firm, "<p class=byline>By <b>Ada Rye</b>, Senior Editor</p>", Some("Ada Rye")),
        ("several meta elements", "<meta name=author content=Name><meta name=author content='Ada Rye'><meta name=author content='ada rye'>".to_owned(), "", Some("Ada Rye")),
        ("an address is no name", "<meta name=author content='a.rye@miller.example'>".to_owned(), "", None),
        ("a profile is no name", "<meta property=article:author content='https://social.example/ada'>".to_owned(), "<a rel=author href=/ada>Ada Rye</a>", Some("Ada Rye")),
        ("set apart by style alone", String::new(), "<div class=author><span>By</span><span>Ada Rye</span></div>", Some("Ada Rye")),
        ("a reader's name", String::new(), "<div class=comments><span class=author>Otto Korn</span></div>", None),
        ("none", String::new(), "", None),
    ];
    for (name, head, before, expected) in cases {
        assert_eq!(read(&head, before).byline.as_deref(), expected, "{name}");
    }
}

#[test]
fn a_date_is_taken_from_machines_first_and_from_the_address_before_words() {
    let stated = "<meta property=article:published_time content='2024-05-01T08:30:00.000+0200'>";
    let day = "<meta name=date content=2024-05-01>";
    let linked = data(
        r#"{"@type":"NewsArticle","headline":"The old mill closes","datePublished":"2024-05-01T06:30:00Z"}"#,
    );
    let cases = [
        ("meta element", stated.to_owned(), "", "2024-05-01T08:30:00+02:00"),
        ("the one with a time of day", format!("{day}{linked}"), "", "2024-05-01T06:30:00Z"),
        (
            "time element",
            String::new(),
            "<time datetime='2024-05-02 09:00'>yesterday</time>",
            "2024-05-02T09:00",
        ),
        ("time element in words", String::new(), "<time>2. Mai 2024</time>", "2024-05-02"),
        ("address", String::new(), "<p class=date>4 May 2024</p>", "2024-05-03"),
        (
            "what cannot be read is passed over",
            "<meta name=date content='last week'>".to_owned(),
            "",
            "2024-05-03",
        ),
    ];
    for (name, head, before, expected) in cases {
        assert_eq!(read(&head, before).date.as_deref(), Some(expected), "{name}");
    }
}

#[test]
fn a_site_and_its_section_are_named_by_what_is_stated_else_by_the_address() {
    let named =
        "<meta property=og:site_name content='The Daily Miller'><meta property=article:section content=tags>";
    let linked = data(
        r#"{"@type":"Article","headline":"The old mill closes","articleSection":["Valley","Trade"],"publisher":{"name":"Daily Miller"}}"#,
    );
    let read = |head: &str| {
        let credits = read(head, "");
        (credits.site.unwrap_or_default(), credits.section.unwrap_or_default())
    };
    let pair = |site: &str, section: &str| (site.to_owned(), section.to_owned());
    assert_eq!(read(&format!("{named}{linked}")), pair("The Daily Miller", "Valley"));
    assert_eq!(read(&linked), pair("Daily Miller", "Valley"));
    assert_eq!(read(""), pair("miller.example", ""));
    let page = page::from_html(TEXT, "https://www.miller.example:443/mill");
    assert_eq!(credits(&page, &find(&page).expect("an article")).site.as_deref(), Some("miller.example"));
    let slogan = "<meta property=og:site_name content='Daily Miller: all the grain that is fit to grind'>
        <meta property=article:section content='Valley, Trade, Grain'>";
    assert_eq!(read(slogan), pair("Daily Miller", "Valley"));
}
