//! The headline: told from the names of sites, from kickers and sub-lines, and from what is written for search.
//!
//! Each case is the smallest head and heading that shows the thing.

#![cfg(feature = "html")]

use nutgraf::article::find;
use nutgraf::page;

const TEXT: &str =
    "<p>The mill closed on Monday, and nobody in the valley knew why it had, said its last owner.
    <p>It had stood there for ninety years, and it had ground the grain of four villages in all of them.
    <p>The river will go on without it, as it did before, and the owner said that he would go fishing.";

fn title(head: &str, heading: &str) -> Option<String> {
    let page =
        page::from_html(&format!("<head>{head}</head><body>{heading}{TEXT}"), "https://www.daily.example/a");
    find(&page).ok()?.title
}

const MILL: &str = "The old mill closes on Monday";

const PRESS: &str = "<meta property=og:type content=article><script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>";

fn og(text: &str) -> String {
    format!("<meta property=og:title content='{text}'>")
}

fn check(cases: &[(&str, String, &str, &str)]) {
    for (name, head, heading, expected) in cases {
        assert_eq!(title(head, heading).as_deref(), Some(*expected), "{name}");
    }
}

#[test]
fn the_headline_is_told_from_names_and_kickers() {
    let site = "<meta property=og:site_name content='The Daily Miller'>";
    let mill = MILL;
    check(&[
        ("no heading", format!("<title>{mill} | The Daily</title>"), "", mill),
        ("site stated", format!("{site}<title>{mill} - The Daily Miller</title>"), "", mill),
        (
            "nothing but the site in the head",
            format!("{site}<title>The Daily Miller</title>"),
            "<h1>The old mill closes on Monday</h1>",
            mill,
        ),
        ("site before", format!("{site}<title>The Daily Miller: {mill}</title>"), "", mill),
        ("site by host", format!("<title>{mill} — Daily</title>"), "", mill),
        (
            "site as heading",
            format!("{site}<title>{mill} | The Daily Miller</title>"),
            "<h1>The Daily Miller</h1>",
            mill,
        ),
        (
            "logo told by the title",
            format!("<title>Grain Notes: {mill}</title>{}", og(mill)),
            "<h1>Grain Notes</h1>",
            mill,
        ),
        (
            "a dash of its own",
            format!(
                "<title>The old mill closes - and then what?</title>{}",
                og("The old mill closes - and then what?")
            ),
            "<h1>The old mill closes - and then what?</h1>",
            "The old mill closes - and then what?",
        ),
        (
            "kicker in the heading",
            og(mill),
            "<h1><span>Valley</span><br>The old mill closes on Monday</h1>",
            mill,
        ),
        ("breaks in the heading", og("Mill closes"), "<h1>The old mill<br>closes on Monday</h1>", mill),
        (
            "written for search",
            og("Mill closing: all you need to know 2025"),
            "<h1>Why the mill is closing</h1>",
            "Why the mill is closing",
        ),
        ("a heading of something else", og(mill), "<h1>Contact us</h1>", mill),
        ("the press", format!("{PRESS}{}", og(mill)), "<h1>Monday is the last day of a mill</h1>", mill),
        (
            "spoken only",
            og(mill),
            "<h1>The old mill <span class=sr-only>in pictures</span> closes on Monday</h1>",
            mill,
        ),
        ("nothing in the head", String::new(), "<h1>The old mill closes on Monday</h1>", mill),
    ]);
}

#[test]
fn a_logo_is_no_headline_though_the_title_has_its_words() {
    let (grain, canonical) = ("Grain is not all a mill needs", "<link rel=canonical href=https://");
    check(&[
        (
            "a word of it in the title",
            format!("<title>{grain} – Grain Notes</title>{}", og(grain)),
            "<h1>Grain Notes</h1>",
            grain,
        ),
        (
            "a host before the title",
            format!("<title>daily.example {MILL}</title>"),
            "<h1><a href=/>daily.example</a></h1>",
            MILL,
        ),
        (
            "the longer half of the title",
            "<title>Rye flour | The old mill</title>".to_owned(),
            "<h1><a href=https://daily.example/index.html>The old mill</a></h1>",
            "Rye flour",
        ),
        ("an angle before the name", format!("<title>{MILL} › Grain of the valley</title>"), "", MILL),
        (
            "a quotation in angles",
            "<title>The mill is « sold » to the valley</title>".to_owned(),
            "",
            "The mill is « sold » to the valley",
        ),
        (
            "what leads to the front of another site",
            format!("<title>Rye flour | The old mill</title>{canonical}daily.example/a>"),
            "<h1><a href=https://mill.example/>The old mill</a></h1>",
            "The old mill",
        ),
        (
            "a heading that leads to itself",
            "<title>Rye flour | The old mill</title>".to_owned(),
            "<h1><a href=#top>The old mill</a></h1>",
            "The old mill",
        ),
        (
            "a name with a dot that is not the page's host",
            format!("<title>mill.wheel tells of itself</title>{canonical}daily.example/a>"),
            "<h1>mill.wheel tells of itself</h1><h2>mill.wheel</h2>",
            "mill.wheel tells of itself",
        ),
        (
            "a host that is told by the address",
            format!("<title>daily.example {MILL}</title>{canonical}www.daily.example/a>"),
            "<h2>Daily.example</h2>",
            MILL,
        ),
    ]);
}

#[test]
fn the_name_of_a_site_is_no_part_of_a_heading() {
    let head = format!("<title>{MILL} | Valley | The Daily Miller</title>");
    let heading = format!("<h1><b>{MILL}</b> <a href=/>The Daily Miller</a></h1>");
    check(&[("the site behind the headline", head, &heading, MILL)]);
}

#[test]
fn a_name_in_an_address_is_no_headline() {
    let head = format!("<title>{MILL}</title>{}", og("the-old-mill-closes"));
    check(&[("a name in an address", head, "<h1>Contact us</h1>", MILL)]);
}

#[test]
fn a_logo_tells_the_host_where_the_address_is_not_known() {
    let logo = "<h1><a href=/>mill.example</a></h1>";
    let page = page::from_html(&format!("<title>mill.example {MILL}</title><body>{logo}{TEXT}"), "");
    assert_eq!(find(&page).ok().and_then(|article| article.title).as_deref(), Some(MILL));
}

#[test]
fn a_title_that_was_cut_is_read_whole_elsewhere() {
    let mill = MILL;
    check(&[
        (
            "cut at its own quotation marks",
            format!(
                "{PRESS}<meta property=og:title content=\"The old mill and \"the wheel of oak\" close\">"
            ),
            "<h1>The old mill and \"the wheel of oak\" close</h1>",
            "The old mill and \"the wheel of oak\" close",
        ),
        (
            "cut at its own quotation marks, no heading",
            "<meta property=og:title content=\"The old mill and \"><title>The old mill and “the wheel” close</title>".to_owned(),
            "",
            "The old mill and “the wheel” close",
        ),
        (
            "cut by an ellipsis",
            format!("{PRESS}{}", og("The old mill and the wheel of its ...")),
            "<h1>The old mill and the wheel of its last and only owner, who goes fishing from now on</h1>",
            "The old mill and the wheel of its last and only owner, who goes fishing from now on",
        ),
        (
            "whole, and quoted on in the heading",
            format!("{PRESS}{}", og(mill)),
            "<h1>The old mill closes on Monday, \"and for good\", says the last of all its owners</h1>",
            mill,
        ),
    ]);
}

#[test]
fn a_heading_is_read_by_its_lines_and_held_against_what_else_the_page_says() {
    let mill = MILL;
    check(&[
        (
            "a line below the headline in one heading",
            og(mill),
            "<h1><p>The old mill closes on Monday</p><div>What its owner says, and who will miss it</div></h1>",
            mill,
        ),
        (
            "parts set apart by style alone",
            String::new(),
            "<h1><span>Mills in trouble</span><span>The old one closes</span></h1>",
            "Mills in trouble The old one closes",
        ),
        (
            "a word in two styles",
            String::new(),
            "<h1>The <b>M</b>ill closes <i>now</i></h1>",
            "The Mill closes now",
        ),
        (
            "a block within the heading ends",
            String::new(),
            "<h1><div>Valley</div>The old mill closes</h1>",
            "Valley The old mill closes",
        ),
        (
            "a joint that is only said",
            og("Valley mill shuts"),
            "<h1><div>Mills in trouble</div><span class=visually-hidden>: </span><span>Valley mill shuts now</span></h1>",
            "Mills in trouble: Valley mill shuts now",
        ),
        (
            "a name that the title mentions",
            format!("<title>How {mill} after ninety years, Rye, and what comes of it</title>"),
            "<h1>Rye</h1>",
            "How The old mill closes on Monday after ninety years, Rye, and what comes of it",
        ),
        (
            "a short heading that is a part of the title",
            "<title>Rye - An encyclopaedia of all the kinds of grain there are in the valley</title>"
                .to_owned(),
            "<h1>Rye</h1>",
            "Rye",
        ),
        (
            "the headline proper below one for search",
            format!(
                "{PRESS}<script type=application/ld+json>{{\"headline\":\"Nobody grinds any more\"}}</script>{}",
                og(mill)
            ),
            "<h1>The old mill closes on Monday</h1><h2>Nobody grinds any more</h2>",
            "Nobody grinds any more",
        ),
    ]);
}

#[test]
fn the_next_article_below_does_not_lend_its_headline() {
    let next = "<h1>Where to Paddle in the Valley</h1><p>Two rivers and a lake wait for boats all summer.";
    let page = format!(
        "<title>Where to Walk in the Valley | The Daily</title><h1>The best paths in the valley for walking</h1>{TEXT}{next}"
    );
    let found = find(&page::from_html(&page, "https://www.daily.example/a")).ok().and_then(|a| a.title);
    assert_eq!(found.as_deref(), Some("The best paths in the valley for walking"));
}

#[test]
fn a_saved_page_knows_its_site_by_the_address_it_states() {
    let found = |head: &str| {
        let title = "<title>Gristmillers: The old mill closes</title>";
        find(&page::from_html(&format!("<head>{head}{title}</head><body>{TEXT}"), "")).ok()?.title
    };
    let stated = "<link rel=canonical href='https://www.gristmillers.example/a'>";
    assert_eq!(found(stated).as_deref(), Some("The old mill closes"));
    assert_eq!(found("").as_deref(), Some("Gristmillers: The old mill closes"));
}
