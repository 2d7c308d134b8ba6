//! Articles in odd markup, in parts, in slides, with others below: found whole, and no more than whole.

#![cfg(feature = "html")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod story;

use story::{STORY, find, lines, paragraphs};

#[test]
fn an_article_in_odd_markup_is_found_whole() {
    let unclosed = STORY.map(|text| format!("<p>{text}")).concat();
    let liar = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"Buy flour now. Flour is cheap today.\",\"headline\":\"Flour\",\"isAccessibleForFree\":true}</script>\
        <script type=application/ld+json>{\"@type\":\"Product\",\"articleBody\":[}</script>";
    let cases: &[(&str, String)] = &[
        ("breaks in one element", format!("<div>{}</div>", STORY.join("<br><br>"))),
        ("unclosed", format!("<body><h1>Mill</h1>{unclosed}")),
        ("data within its lines", paragraphs("p").replace(" the ", " <meta itemprop=name content=x>the ")),
        (
            "in a link that is never closed",
            format!("<body><h1>Mill</h1><p><a href=/mills>{}", STORY.join("<p>")),
        ),
        (
            "hidden one by one until it is scrolled to",
            paragraphs("p").replace("<p>", "<p style=visibility:hidden>"),
        ),
        ("wrongly nested", format!("<div><span>{}</div></span></p>", paragraphs("p"))),
        ("a table for the layout", format!("<table><tr><td>{}</td></tr></table>", paragraphs("p"))),
        ("custom elements", format!("<x-story><x-body>{}</x-body></x-story>", paragraphs("p"))),
        ("linked data that lies", format!("<head>{liar}</head><body><article>{}</article>", paragraphs("p"))),
        ("an article element for each", format!("<main>{}</main>", paragraphs("article"))),
        (
            "no box of its own",
            format!(
                "<main style='display: contents'><div style='display:contents'>{}</div></main>",
                paragraphs("p")
            ),
        ),
        (
            "in a shadow root",
            format!(
                "<x-story><template shadowrootmode=open><div>{}</div></template></x-story>",
                paragraphs("p")
            ),
        ),
        (
            "slotted",
            format!(
                "<x-story><template shadowrootmode=open><main><slot></slot></main></template>{}</x-story>",
                paragraphs("p")
            ),
        ),
        ("split by a wall's element", {
            let [first, second] =
                [&STORY[..3], &STORY[3..]].map(|half| format!("<p>{}</p>", half.join("</p><p>")));
            format!(
                "<main><div class=body>{first}</div><div class=ad-slot></div><div class=paywall-content>{second}</div></main>"
            )
        }),
    ];
    let mut wrong = Vec::new();
    for (name, body) in cases {
        match find(body) {
            Ok(article) if article.blocks.iter().map(|b| b.text.as_str()).eq(STORY) => {}
            Ok(article) => wrong.push(format!("{name}: {} blocks", article.blocks.len())),
            Err(refusal) => wrong.push(format!("{name}: {:?}", refusal.reason)),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_article_ends_where_another_begins() {
    let other = paragraphs("p").replace("mill", "ferry");
    let body = format!(
        "<main><article><h1>The mill</h1>{}</article><article><h1>The ferry</h1>{other}</article></main>",
        paragraphs("p")
    );
    assert_eq!(lines(&body), STORY);
}

/// Six counted pictures, each with a text that reads like an article's.
fn slides() -> String {
    let slide = |(i, text): (usize, &str)| {
        format!("<li><h2><span>{}/6</span> Town {i}</h2><p>{}</p></li>", i + 1, text.replace("mill", "ferry"))
    };
    let texts = STORY.iter().cycle().take(6).copied().enumerate();
    format!("<div><ul>{}</ul></div>", texts.map(slide).collect::<String>())
}

#[test]
fn a_gallery_within_an_article_is_not_its_text() {
    let (before, after) = (paragraphs("p"), paragraphs("p").replace(" the ", " that "));
    let body = format!("<main><h1>The mill</h1>{before}{}{after}</main>", slides());
    let rest = STORY.map(|text| text.replace(" the ", " that "));
    assert_eq!(lines(&body), [STORY.map(str::to_owned), rest].concat());
}

#[test]
fn an_article_of_slides_keeps_them() {
    let body = format!("<main><h1>The mill</h1><p>{}</p>{}</main>", STORY[0], slides());
    assert!(lines(&body).len() > 6, "{:?}", lines(&body));
}

#[test]
fn a_short_article_takes_nothing_from_around_it() {
    let around = "<aside><h2>Weather</h2><p>Rain comes from the west on Tuesday, and it will stay for the rest of this week.</aside>";
    let body =
        format!("{around}<article><h1>The mill</h1><p>{}</p><p>{}</p></article>{around}", STORY[0], STORY[1]);
    assert_eq!(lines(&body), STORY[..2]);
}

#[test]
fn an_article_about_newsletters_keeps_its_sentences() {
    let story = [
        "Newsletters were said to be dead when the feeds came, and then the feeds went away and the letters stayed.",
        "A baker in the valley writes his newsletter at four in the morning, while the oven of his shop gets warm.",
        "He asked his readers to subscribe in a shop window, on a sheet of paper, and nine hundred of them did so.",
        "This is how they subscribe:",
        "The mill that gave him the flour has one too, and it is read by people who have never been in the valley.",
        "The newsletter lost half of its readers when the wheel stood still, and got them back within that month.",
        "Whoever wants to subscribe has to write a letter to the shop, which the baker answers with a loaf of bread.",
        "In spring he will print his newsletter on the bags, so that no one needs a machine to read it any more.",
        "The newsletter is free.",
    ];
    let body: String = story.iter().map(|text| format!("<p>{text}</p>")).collect();
    let around = "<p>Sign up for our newsletter</p>";
    assert_eq!(lines(&format!("<main><h1>The letter of a baker</h1>{body}{around}</main>")), story);
}

#[test]
fn questions_and_their_answers_stay_together() {
    let question = |i: usize| format!("Why did the mill of {} close?", 1900 + i);
    let pair = |(i, text): (usize, &&str)| format!("<dt>{}</dt><dd>{text}</dd>", question(i));
    let headed = |(i, text): (usize, &&str)| format!("<h3>{}</h3><p>{text}</p>", question(i));
    let pairs: String = STORY.iter().enumerate().map(pair).collect();
    let headed: String = STORY.iter().enumerate().map(headed).collect();
    let button = |(i, text): (usize, &&str)| {
        format!("<div><h3><button>{}</button></h3><div hidden><p>{text}</p></div></div>", question(i))
    };
    let details = |(i, text): (usize, &&str)| {
        format!("<details><summary>{}</summary><p>{text}</p></details>", question(i))
    };
    let [buttons, details]: [String; 2] =
        [STORY.iter().enumerate().map(button).collect(), STORY.iter().enumerate().map(details).collect()];
    for body in [format!("<dl>{pairs}</dl>"), headed, buttons, details] {
        let found = lines(&format!("<main><h1>The mill</h1>{body}</main>"));
        assert_eq!(found.len(), 2 * STORY.len(), "{found:?}");
        assert!(STORY.iter().all(|text| found.iter().any(|line| line == text)));
    }
}

#[test]
fn what_a_page_says_again_is_read_once() {
    let plan = |rows: &str| format!("<main><h1>The mill</h1>{}<table>{rows}</table></main>", paragraphs("p"));
    let twice = format!("<main><h1>The mill</h1><div>{0}</div><div>{0}</div></main>", paragraphs("p"));
    assert_eq!(lines(&twice), STORY);
    let table = |text: &str| format!("<table><tr><td>{text}</table>");
    let long = paragraphs("p").replace(" knew", " of the four villages around it knew or cared to know");
    let found =
        lines(&format!("<body>{}", table(&format!("<h1>The mill</h1><div>{long}</div><div>{long}</div>"))));
    assert_eq!(
        found.iter().filter(|line| line.contains(" of the four villages around")).count(),
        1,
        "{found:?}"
    );
    let day = |n: usize| format!("<tr><td>Day {n}</td><td>The wheel turns for two hours at noon.</td></tr>");
    let found = lines(&plan(&(1..6).map(day).collect::<String>()));
    assert_ne!(found.iter().filter(|line| line.contains("two hours")).count(), 1, "{found:?}");
}

#[test]
fn data_that_contradicts_itself_and_the_page_changes_no_text() {
    let data = r#"<script type=application/ld+json>[{"@type":"NewsArticle","headline":"The mill","isAccessibleForFree":true},
        {"@type":"Product","name":"Flour","offers":{"price":"3"}},{"@type":"NewsArticle","headline":"The ferry","articleBody":"The ferry sank."}]</script>"#;
    let found = find(&format!("<head>{data}</head><body><main><h1>The mill</h1>{}</main>", paragraphs("p")));
    let article = found.expect("an article");
    assert_eq!(article.title.as_deref(), Some("The mill"));
    assert!(article.blocks.iter().map(|b| b.text.as_str()).eq(STORY));
}

#[test]
fn linked_data_that_contradicts_itself_changes_no_text() {
    let data = [
        r#"{"@type":"NewsArticle","headline":"Rye","datePublished":"2020-01-01","articleBody":"No mill.","isAccessibleForFree":false}"#,
        r#"{"@type":"Product","name":"Kettle","headline":"Kettles","wordCount":5,"isAccessibleForFree":true}"#,
        r#"{"@type":"NewsArticle","headline":"Ry"#,
        r#"[[[[[[[[{"@type":{"@type":{"@type":"#,
    ];
    let scripts = data.map(|data| format!("<script type=application/ld+json>{data}</script>"));
    let bodies = [scripts.concat()].into_iter().chain(scripts);
    for data in bodies {
        let page =
            format!("<head>{data}</head><body><main><h1>The mill closes</h1>{}</main>", paragraphs("p"));
        let article = find(&page).expect("the page has an article");
        assert_eq!(article.title.as_deref(), Some("The mill closes"), "{data}");
        assert!(!article.missing.by_paywall, "{data}");
        assert_eq!(article.blocks.into_iter().map(|b| b.text).collect::<Vec<_>>(), STORY, "{data}");
    }
}

#[test]
fn text_between_line_breaks_in_one_element_is_an_article() {
    for (name, body, count) in [
        ("two breaks", format!("<body><div>{}</div>", STORY.join("<br><br>")), 8),
        ("one break", format!("<body><div>{}</div>", STORY.join("<br>")), 1),
        ("no break", format!("<body><div>{}</div>", STORY.join(" ")), 1),
        ("no element", STORY.join(" "), 1),
    ] {
        let texts = lines(&body);
        assert_eq!((texts.len(), texts.join(" ")), (count, STORY.join(" ")), "{name}");
    }
}

#[test]
fn a_footer_longer_than_the_article_is_no_text() {
    let notice =
        "All that is told here of mills is told in good faith, and nobody may be held to it. ".repeat(12);
    let short = format!("<p>{}</p>", STORY[..4].join("</p><p>"));
    let page =
        format!("<body><main><h1>The mill</h1>{short}</main><footer><div><p>{notice}</p></div></footer>");
    assert_eq!(lines(&page), STORY[..4]);
    let whole = format!("<body><footer><h1>The mill</h1>{}</footer>", paragraphs("p"));
    assert_eq!(lines(&whole), STORY, "where there is nothing else, it is the text");
}
