//! What papers put around and between the paragraphs of an article, and say of it: none of it is text.

#![cfg(feature = "html")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod story;

use story::{STORY, lines, paragraphs};

const PRESS: &str = "<head><title>The mill closes</title>\
    <link rel=canonical href=https://a.example/news/the-mill-closes>\
    <meta property=og:type content=article>\
    <script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script></head>";

/// The story on a page of a paper, with something before it, in its midst and behind it.
fn paper(before: &str, midst: &str, behind: &str) -> String {
    let [first, second] = [&STORY[..4], &STORY[4..]].map(|part| format!("<p>{}</p>", part.join("</p><p>")));
    format!(
        "{PRESS}<body><main><article><h1>The mill closes</h1>{before}{first}{midst}{second}{behind}</article></main>"
    )
}

/// What is found beside the story.
fn beside(page: &str) -> Vec<String> {
    lines(page).into_iter().filter(|line| !STORY.contains(&line.as_str())).collect()
}

#[test]
fn what_a_paper_says_of_its_article_is_no_text() {
    let behind = [
        "Reporting by Ann Miller in Weirton; editing by Joan Baker.",
        "Mitarbeit: Anna Müller, Redaktion in Mühlheim.",
        "Con información de agencias y de la redacción del valle.",
        "Traduit de l’anglais par Anne Meunier, pour le journal de la vallée.",
        "Correction: An earlier version of this story said that the mill had two wheels.",
        "翻訳：水車花子（谷新聞）",
    ];
    let anywhere = [
        "The views expressed in this column are those of its author and of nobody else.",
        "Gastkommentare wie dieser hier müssen nicht der Meinung der Redaktion entsprechen.",
    ];
    for note in behind {
        assert_eq!(beside(&paper("", "", &format!("<p>{note}</p>"))), [""; 0], "{note}");
    }
    for note in anywhere {
        assert_eq!(beside(&paper("", &format!("<p>{note}</p>"), "")), [""; 0], "{note}");
    }
}

#[test]
fn a_paragraph_in_italics_behind_the_text_is_set_apart() {
    let note =
        "The Valley Post has told of mills for ninety years. Those who want to see one may ask its desk.";
    assert_eq!(beside(&paper("", "", &format!("<p><em>{note}</em></p>"))), [""; 0]);
    assert_eq!(beside(&paper("", "", &format!("<p>{note}</p>"))), [note]);
    let letter = [note, "It goes on like this.", "And it ends here, with the flour."];
    let page = paper("", "", &letter.map(|line| format!("<p><i>{line}</i></p>")).concat());
    assert_eq!(beside(&page), letter);
}

#[test]
fn headlines_of_other_articles_between_the_paragraphs_are_no_text() {
    let midst = [
        "<p><a href=/news/ten-mills>Ten mills of the valley that you should see</a></p>",
        "<p><a href=https://www.a.example/news/ten-mills><b>TEN MILLS OF THE VALLEY TO SEE</b></a></p>",
        "<ul><li><b>Flour:</b> <a href=/news/rye>Why rye has become so dear again</a>
            <li><b>Rivers:</b> <a href=/news/weir>The weir will be open from May</a>
            <li>The paper on your phone: <a href=https://shop.example>its app</a></ul>",
        "<p>» <a href=/rye>More on rye and where it grows</a></p>",
        "<p>&gt;&gt; Here you find <a href=/rye>all that was said of rye</a>, each word of it.</p>",
    ];
    for line in midst {
        assert_eq!(beside(&paper("", line, "")), [""; 0], "{line}");
    }
    let label = |i: usize| format!("<p>FROM THE VALLEY | <a href=/{i}>Mill {i} has been sold</a></p>");
    let labelled = (0..3).map(label).collect::<String>();
    assert_eq!(beside(&paper("", &labelled, "")), [""; 0]);
}

#[test]
fn a_heading_whose_headlines_were_dropped_leads_nowhere() {
    let midst = "<h3>Read more</h3><p><a href=/rye>Ten mills of the valley that you should see</a></p>";
    assert_eq!(beside(&paper("", midst, "")), [""; 0]);
    let own = "<h3>Related crafts of the valley</h3><p>A joiner made the wheel, and a mason the walls, in that same year.</p>";
    assert_eq!(beside(&paper("", own, "")).len(), 2);
}

#[test]
fn the_press_is_told_by_what_only_papers_write() {
    let note = "<p>Mitarbeit: Anna Müller, Redaktion in Mühlheim.</p>";
    let of = |head: &str| {
        let page = paper("", "", note);
        let (_, body) = page.split_once("</head>").unwrap_or_default();
        beside(&format!("<head><title>The mill closes</title>{head}</head>{body}")).is_empty()
    };
    let data = |kind: &str| format!("<script type=application/ld+json>{{\"@type\":\"{kind}\"}}</script>");
    let cases = [
        ("a report", data("ReportageNewsArticle"), true),
        ("its publisher", data("NewsMediaOrganization"), true),
        ("words for collectors", "<meta name=news_keywords content=mill>".to_owned(), true),
        ("who may read it", "<meta property=article:content_tier content=free>".to_owned(), true),
        ("an article", data("Article") + "<meta property=og:type content=article>", false),
        ("nothing", String::new(), false),
    ];
    for (name, head, expected) in cases {
        assert_eq!(of(&head), expected, "{name}");
    }
    let marked = paper("", "", note)
        .replace("<article>", "<article itemscope itemtype=https://schema.org/NewsArticle>");
    assert_eq!(beside(&marked.replace("application/ld+json", "text/plain")), [""; 0]);
}

#[test]
fn links_that_an_article_consists_of_stay() {
    let own = [
        "<p>It was told in <a href=/news/1934>the paper of the year 1934</a> that it would.</p>",
        "<p><a href=https://mills.example/report>The report of the society of mills</a></p>",
        "<p><a href=#wheel>What has become of the old wheel</a></p>",
        "<p>»<a href=/x>It will turn no more</a>«, he said of the old wheel.</p>",
    ];
    for line in own {
        assert_eq!(beside(&paper("", line, "")).len(), 1, "{line}");
    }
}

#[test]
fn a_summary_by_the_paper_is_no_text() {
    let points = "<ul><li>The mill of the valley has closed for good.<li>Its owner will go fishing.</ul>";
    let summed = |heading: &str| paper(&format!("<section><h2>{heading}</h2>{points}</section>"), "", "");
    assert_eq!(beside(&summed("Kort fortalt")), [""; 0]);
}

#[test]
fn the_headline_again_its_date_and_its_author_are_no_text() {
    let before = [
        "<h2>The mill closes</h2>",
        "<p>By Ann Miller, Weirton</p>",
        "<p>Von Anna Müller, Mühlheim</p>",
        "<p>15 Dec, 2025</p>",
        "<p>3 Min Lesezeit</p>",
        "<h2>Valley: Why the mill closes</h2>",
        "<p>Valley: The mill closes</p>",
        "<h5>Von Anna Müller, Mühlheim</h5>",
        "<p>Ann Miller / Joan Baker</p>",
    ];
    for line in before {
        assert_eq!(beside(&paper(line, "", "")), [""; 0], "{line}");
    }
}

#[test]
fn the_headline_behind_a_first_sentence_is_no_text() {
    let first = "One mill less stands in the valley since Monday, and it is not the last to go.";
    assert_eq!(beside(&paper(&format!("<p>{first}</p><h2>The mill closes</h2>"), "", "")), [first]);
}

#[test]
fn titles_of_pictures_and_films_are_no_text() {
    let midst = [
        "<p><img src=a></p><p><em>The wheel in the year it was made</em></p>",
        "<div>Why has the mill of the valley closed, and what becomes of it? 21.04.2024 | 1:21 min</div>",
    ];
    for line in midst {
        assert_eq!(beside(&paper("", line, "")), [""; 0], "{line}");
    }
    let steps: String =
        (0..5).map(|i| format!("<p><img src={i}></p><p><em>The wheel on day {i}</em></p>")).collect();
    let guide =
        lines(&format!("<main><h1>The mill</h1>{}{steps}{}</main>", paragraphs("p"), paragraphs("p")));
    assert_eq!(guide.iter().filter(|line| line.starts_with("The wheel on day")).count(), 5, "{guide:?}");
}

#[test]
fn a_sentence_between_the_headline_and_the_text_comes_back() {
    let lead = "The last mill of the valley closes, and nobody knows what will become of its wheel.";
    let head = format!("<meta name=description content='{lead}'>");
    let page =
        paper(&format!("<header class=article-teaser><p class=intro-teaser>{lead}</p></header>"), "", "");
    assert_eq!(beside(&page.replacen("<title>", &format!("{head}<title>"), 1)), [lead]);
}
