//! Who wrote an article, when and for whom: read from linked data, meta elements, names of elements and addresses.

#![cfg(feature = "html")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use nutgraf::article::{Credits, credits, find};
use nutgraf::page;

const TEXT: &str =
    "<p>The mill closed on Monday, and nobody in the valley knew why it had, said its last owner.
    <p>It had stood there for ninety years, and it had ground the grain of four villages in all of them.
    <p>The river will go on without it, as it did before, and the owner said that he would go fishing.";

const GERMAN: &str =
    "<p>Die Mühle schloss am Montag, und niemand im Tal wusste, warum sie es tat, sagte ihr letzter Besitzer.
    <p>Sie hatte neunzig Jahre dort gestanden und in all der Zeit das Korn von vier Dörfern gemahlen, sagte er.
    <p>Der Fluss wird ohne sie weiterfließen wie zuvor, und der Besitzer sagte, er werde wieder angeln gehen.";

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
        ("not named", String::new(), "<p>By Ada Rye and Otto Korn</p>", Some("Ada Rye, Otto Korn")),
        ("a sentence that begins so", String::new(), "<p>By Monday all was over</p>", None),
        ("an agency", String::new(), "<p class=byline>Reuters</p>", Some("Reuters")),
        ("a time beside it", String::new(), "<p class=byline>Ada Rye <time datetime=2024-05-02>2 May</time></p>", Some("Ada Rye")),
        ("no large letters", String::new(), "<p class=author>林小麦</p>", Some("林小麦")),
        ("referred to", data(r##"{"@graph":[{"@type":"Article","headline":"The old mill closes","author":{"@id":"#a"}},{"@id":"#b","name":"Nobody"},{"@id":"#a","name":"Ada Rye"}]}"##), "", Some("Ada Rye")),
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

#[test]
fn a_site_and_its_section_are_read_from_titles_and_trails() {
    let site = data(r#"{"@type":"WebSite","name":"Daily Miller"}"#);
    let trail = data(
        r#"{"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"name":"Valley"},{"name":"The old mill closes"}]}"#,
    );
    let shown =
        "<div class=breadcrumbs><a href=/>Home</a> <a href=/valley>Valley</a> The old mill closes</div>";
    assert_eq!(read(&site, "").site.as_deref(), Some("Daily Miller"));
    assert_eq!(read(&trail, "").section.as_deref(), Some("Valley"));
    assert_eq!(read("", shown).section.as_deref(), Some("Valley"));
    let named = |title: &str, address: &str| {
        let html = format!("<title>{title}</title><main><h1>The old mill closes</h1>{TEXT}</main>");
        let page = page::from_html(&html, address);
        credits(&page, &find(&page).expect("an article")).site
    };
    let title = "The old mill closes | The Daily Miller";
    assert_eq!(named(title, "").as_deref(), Some("The Daily Miller"));
    assert_eq!(named(title, "https://miller.example/a").as_deref(), Some("The Daily Miller"));
    assert_eq!(named(title, "https://grain.example/a").as_deref(), Some("grain.example"));
    assert_eq!(named("The old mill closes", ""), None);
}

#[test]
fn a_date_is_read_where_nothing_names_it() {
    let page = |lang: &str, line: &str| {
        let text = if lang == "de" { GERMAN } else { TEXT };
        let html = format!("<main><h1>The old mill closes</h1>{line}{text}</main>");
        let page = page::from_html(&html, "");
        credits(&page, &find(&page).expect("an article")).date
    };
    let cases = [
        ("en", "<p>Thursday, 2 May 2024</p>", Some("2024-05-02")),
        ("en", "<p class=byline>By Ada Rye, 2 May 2024</p>", Some("2024-05-02")),
        ("en", "<p class=date>05/02/2024</p>", None),
        ("de", "<p class=date>05/02/2024</p>", Some("2024-02-05")),
        (
            "en",
            "<p>Updated <time datetime=2024-05-04>4 May</time>, published <time datetime=2024-05-02>2 May</time>",
            Some("2024-05-02"),
        ),
        ("en", "", None),
    ];
    for (lang, line, expected) in cases {
        assert_eq!(page(lang, line).as_deref(), expected, "{line}");
    }
}
