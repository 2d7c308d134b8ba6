//! What holds of the article finder on any page at all, and what it answers to pages that nobody would call one.

#![cfg(feature = "html")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use nutgraf::article::{self, Article, Evidence, Reason, Refusal, Role};
use nutgraf::page::{self, Builder, Flags, NodeId, Page, Tag};
use proptest::prelude::*;

/// A step of the making of a tree: what its doors may do, in any order.
#[derive(Clone, Debug)]
enum Step {
    Open(usize, Flags),
    Attribute(usize, String),
    Text(String),
    Close,
}

const TAGS: [&str; 20] = [
    "div",
    "p",
    "article",
    "h1",
    "h2",
    "a",
    "span",
    "ul",
    "li",
    "table",
    "td",
    "br",
    "figcaption",
    "blockquote",
    "section",
    "aside",
    "pre",
    "time",
    "button",
    "x-unknown",
];

const ATTRIBUTES: [&str; 8] = ["class", "id", "href", "role", "rel", "itemprop", "content", "property"];

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z][a-z]{2,8}( [a-z]{2,9}){4,30}\\. ",
        "[A-Z][a-z]{2,8}( [a-z]{2,9}){4,30}\\. ".prop_map(|s| s.repeat(3)),
        Just("No time to read? ".to_owned()),
        Just("水车在星期一关闭了，谁也不知道为什么。".to_owned()),
        Just("2".to_owned()),
        " {0,2}[\\PC\u{a0}\u{ad}]{0,12} {0,2}",
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let flags = (any::<u8>()).prop_map(|bits| Flags {
        hidden: bits & 15 == 0,
        offscreen: bits & 15 == 1,
        block: bits & 3 == 2,
        inline: bits & 7 == 7,
    });
    let value = prop_oneof![
        "[a-z]{1,9}(-[a-z]{1,9}){0,2}",
        Just("paywall".to_owned()),
        Just("standfirst".to_owned()),
        Just("?page=2".to_owned()),
        "\\PC{0,9}",
    ];
    let step = prop_oneof![
        4 => (0..TAGS.len(), flags).prop_map(|(tag, flags)| Step::Open(tag, flags)),
        2 => (0..ATTRIBUTES.len(), value).prop_map(|(name, value)| Step::Attribute(name, value)),
        4 => texts().prop_map(Step::Text),
        4 => Just(Step::Close),
    ];
    proptest::collection::vec(step, 0..120)
}

fn build(steps: &[Step]) -> Page {
    let mut builder = Builder::new("https://a.example/story", "en", "A story");
    for step in steps {
        match step {
            Step::Open(tag, flags) => builder.open(TAGS[*tag], *flags),
            Step::Attribute(name, value) => builder.attribute(ATTRIBUTES[*name], value),
            Step::Text(text) => builder.text(text),
            Step::Close => builder.close(),
        }
    }
    builder.finish()
}

/// The laws of what is found, whatever the page.
fn check(page: &Page) -> Result<(), TestCaseError> {
    let found = article::find(page);
    prop_assert_eq!(&format!("{found:?}"), &format!("{:?}", article::find(page)), "the same twice");
    let evidence = match &found {
        Ok(article) => &article.evidence,
        Err(refusal) => &refusal.evidence,
    };
    prop_assert!(evidence.iter().all(|e: &Evidence| !e.reason.is_empty() && e.node.index() < page.len()));
    check_coverage(page, &article::with_unseen(page, evidence))?;
    if let Ok(article) = &found {
        check_blocks(page, article)?;
        let kept = evidence.iter().filter(|e| e.kept).count();
        prop_assert_eq!(kept, article.blocks.len(), "each block has its evidence");
    }
    if let Ok(article) = article::whole(page) {
        check_blocks(page, &article)?;
        prop_assert_eq!(article.evidence.iter().filter(|e| e.kept).count(), article.blocks.len());
    }
    Ok(())
}

/// Each text is spoken of: by the block that it is in, or by what was left out before blocks were judged.
fn check_coverage(page: &Page, all: &[Evidence]) -> Result<(), TestCaseError> {
    let is_told = |n: NodeId| all.iter().any(|e| e.part.contains(&n.0));
    let untold: Vec<&str> = page
        .nodes()
        .filter(|&n| page.tag(n) == Tag::Text && !page.text(n).trim().is_empty() && !is_told(n))
        .map(|n| page.text(n))
        .collect();
    prop_assert_eq!(untold, Vec::<&str>::new());
    Ok(())
}

fn check_blocks(page: &Page, article: &Article) -> Result<(), TestCaseError> {
    let mut last = (0, 0);
    for block in &article.blocks {
        prop_assert!(
            !block.text.is_empty()
                && block.text == block.text.split_whitespace().collect::<Vec<_>>().join(" ")
        );
        let sources = block.sources(page, 0..block.text.len());
        let mut from = String::new();
        for source in &sources {
            prop_assert!((source.node, source.start) >= last, "in the order of reading, and nothing twice");
            prop_assert!(source.start < source.end);
            last = (source.node, source.end);
            let units: Vec<u16> = page.text(NodeId(source.node)).encode_utf16().collect();
            from += &String::from_utf16_lossy(&units[source.start as usize..source.end as usize]);
        }
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(bare(&from), bare(&block.text), "verbatim from the page");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn any_tree_gets_a_lawful_answer(steps in steps()) {
        check(&build(&steps))?;
    }

    #[test]
    fn any_html_gets_a_lawful_answer(pieces in proptest::collection::vec(
        prop_oneof![
            texts(),
            (0..TAGS.len()).prop_map(|t| format!("<{}>", TAGS[t])),
            (0..TAGS.len(), 0..ATTRIBUTES.len(), "[a-z2?=/ -]{0,12}")
                .prop_map(|(t, a, v)| format!("<{} {}='{v}'>", TAGS[t], ATTRIBUTES[a])),
            (0..TAGS.len()).prop_map(|t| format!("</{}>", TAGS[t])),
            Just("<script type=application/ld+json>{\"headline\":\"\\ud8\",\"wordCount\":\"9".to_owned()),
            Just("</script>".to_owned()),
            "[<>&!/a-z'\" ]{0,12}",
        ], 0..80)) {
        check(&page::from_html(&pieces.concat(), "https://a.example/story/2"))?;
    }
}

const STORY: [&str; 8] = [
    "The mill closed on Monday, and nobody in the valley knew why it had, said the last of its many owners.",
    "It had stood there for ninety years, and it had ground the grain of four villages in all of that time.",
    "“We thought that it would outlive us all,” said a baker from the next town, who bought his flour there.",
    "Its wheel was made of oak and iron in 1934, after a flood had taken the first one, and it never broke.",
    "The river will go on without it, as it did before, and the owner said that he would go fishing again.",
    "A museum wants to have the stones, which weigh two tonnes each and came by boat from another country.",
    "The council will decide in March, when the water is high, whether the weir below the mill may stay too.",
    "Until then the doors are shut, and the only ones to go in and out are the swallows under the old roof.",
];

fn find(body: &str) -> Result<Article, Refusal> {
    article::find(&page::from_html(body, "https://a.example/story"))
}

fn lines(body: &str) -> Vec<String> {
    find(body).map(|a| a.blocks.into_iter().map(|b| b.text).collect()).unwrap_or_default()
}

fn paragraphs(tag: &str) -> String {
    STORY.map(|text| format!("<{tag}>{text}</{tag}>")).concat()
}

#[test]
fn a_page_without_an_article_gets_a_reasoned_refusal() {
    let links: String =
        (0..60).map(|i| format!("<li><a href=/{i}>Mill number {i} is for sale</a>")).collect();
    let teasers: String = (0..30)
        .map(|i| format!("<div class=card><h3><a href=/{i}>Mill {i} closes its doors for ever</a></h3><p>Nobody knew why mill {i} had to close so soon.</div>"))
        .collect();
    let front = format!(
        "<nav><a href=/a>News</a> <a href=/b>Sport</a> <a href=/c>Weather</a></nav><h1>The Daily</h1>{teasers}"
    );
    let cases: &[(&str, String, &[Reason])] = &[
        ("nothing at all", String::new(), &[Reason::Empty]),
        ("white space", "<body> <p>\n&nbsp;</p>".into(), &[Reason::Empty]),
        ("only links", format!("<ul>{links}</ul>"), &[Reason::Listing]),
        ("a home page", front, &[Reason::Listing]),
        ("text in a script", format!("<body><script>var text = '{}'</script>", STORY.concat()), &[Reason::Empty]),
        ("an empty shell", "<body><div id=root></div><script>run()</script>".into(), &[Reason::NotLoaded]),
        ("a log-in", "<body><h1>Log in</h1><form><label>Your name<input></label><input type=password><button>Go</button></form><p><a href=/x>Forgot your password?</a>".into(), &[Reason::Login]),
        ("an error", "<body><h1>404</h1><p>The page you are looking for is not here.</p><a href=/>Home</a>".into(), &[Reason::ErrorPage]),
        ("a video", "<body><h1>The mill on film</h1><video src=x></video><p>Watch the wheel turn.".into(), &[Reason::Media]),
        ("hidden text", format!("<body><div hidden><p>{}</p></div>", STORY[0]), &[Reason::Empty]),
    ];
    let mut wrong = Vec::new();
    for (name, body, expected) in cases {
        match find(body) {
            Ok(article) => {
                wrong.push(format!("{name}: {} blocks taken for an article", article.blocks.len()))
            }
            Err(refusal) if expected.contains(&refusal.reason) => {}
            Err(refusal) => wrong.push(format!("{name}: {:?}", refusal.reason)),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_article_in_odd_markup_is_found_whole() {
    let unclosed = STORY.map(|text| format!("<p>{text}")).concat();
    let liar = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"Buy flour now. Flour is cheap today.\",\"headline\":\"Flour\",\"isAccessibleForFree\":true}</script>\
        <script type=application/ld+json>{\"@type\":\"Product\",\"articleBody\":[}</script>";
    let cases: &[(&str, String)] = &[
        ("breaks in one element", format!("<div>{}</div>", STORY.join("<br><br>"))),
        ("unclosed", format!("<body><h1>Mill</h1>{unclosed}")),
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
fn a_giant_table_is_told_as_what_it_is() {
    let rows: String = (0..500).map(|i| format!("<tr><td>{i}<td>{}<td>Mill {i}", i * 7)).collect();
    if let Ok(article) = find(&format!("<table>{rows}</table>")) {
        assert!(article.blocks.iter().all(|block| block.role == Role::Table), "cells are no running text");
    }
}

#[test]
fn a_page_of_no_nodes_is_refused() {
    for page in [Page::default(), page::from_wire(""), page::from_wire("1"), build(&[Step::Close])] {
        assert_eq!(article::find(&page).err().map(|refusal| refusal.reason), Some(Reason::Empty));
        assert!(article::whole(&page).is_err());
    }
}

#[test]
fn what_screen_readers_alone_are_told_is_no_text() {
    let spoken = "<style>.vh{position:absolute}</style><main><h1>Mill</h1>".to_owned()
        + &STORY
            .map(|t| format!("<p>{t} <span class=visually-hidden>opens in a new window</span></p>"))
            .concat();
    assert_eq!(lines(&spoken), STORY);
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
fn a_stub_is_no_text() {
    for (language, words) in article::stubs() {
        let ask = words.split('|').next().expect("a list has words");
        let [first, second] =
            [&STORY[..1], &STORY[1..]].map(|part| format!("<p>{}</p>", part.join("</p><p>")));
        let body = format!(
            "<main><h1>The mill</h1><div><span>{ask}?</span></div>{first}<p>{ask}?</p>{second}</main>"
        );
        assert_eq!(lines(&body), STORY, "{language}: {ask}");
    }
}

#[test]
fn what_a_site_asks_of_its_readers_is_no_text() {
    let asks = [
        "Read more: Ten mills that you should see",
        "Sign up for our newsletter to get the best of the week",
        "By clicking you agree to our privacy policy and the use of cookies",
        "Already a subscriber? Log in",
        "Lesen Sie auch: Zehn Mühlen, die man sehen sollte",
        "Jetzt unseren Newsletter abonnieren",
        "Sie sind bereits Abonnent? Hier anmelden",
        "À lire aussi : Dix moulins à voir",
        "Inscrivez-vous à notre newsletter",
        "Article réservé aux abonnés",
        "Lee también: Diez molinos que ver",
        "Suscríbete a nuestro boletín",
        "Leia também: Dez moinhos para ver",
        "Leggi anche: Dieci mulini da vedere",
        "Lees ook: Tien molens om te zien",
        "Czytaj także: Dziesięć młynów",
        "Читайте также: Десять мельниц",
        "İlgili haber: On değirmen",
        "あわせて読みたい：十の水車",
        "延伸阅读：十座水车",
        "Advertisement",
    ];
    let [first, second] = [&STORY[..4], &STORY[4..]].map(|part| format!("<p>{}</p>", part.join("</p><p>")));
    let mut wrong = Vec::new();
    for ask in asks {
        let body = format!("<main><h1>The mill</h1>{first}<p>{ask}</p>{second}</main>");
        if lines(&body).iter().any(|line| line == ask) {
            wrong.push(ask);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The story with a line of its own between each two halves of it.
fn between(line: &str) -> String {
    let [first, second] = [&STORY[..4], &STORY[4..]].map(|part| format!("<p>{}</p>", part.join("</p><p>")));
    format!("<main><h1>The mill</h1>{first}{line}{second}</main>")
}

#[test]
fn what_stands_around_pictures_and_posts_is_no_text() {
    let labels = [
        "<p>Getty Images / A. Smith</p>",
        "<div>Foto: A. Schmidt/dpa</div>",
        "<div><img src=a><p>Photo: A. Smith</p></div>",
        "<p>20:24 A. Smith</p>",
        "<p>— The Mill (@themill) August 5, 2024</p>",
        "<p>12 comments</p>",
        "<p>Reading time: 11 minutes</p>",
        "<figure><img src=a><figcaption>Left: the wheel of the mill as it was in 1934.</figcaption></figure>",
    ];
    for label in labels {
        assert_eq!(lines(&between(label)), STORY, "{label}");
    }
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
    for body in [format!("<dl>{pairs}</dl>"), headed] {
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
    let day = |n: usize| format!("<tr><td>Day {n}</td><td>The wheel turns for two hours at noon.</td></tr>");
    let found = lines(&plan(&(1..6).map(day).collect::<String>()));
    assert_ne!(found.iter().filter(|line| line.contains("two hours")).count(), 1, "{found:?}");
}

#[test]
fn ten_articles_of_which_none_is_the_one_are_a_listing() {
    let teaser = |i: usize| {
        format!(
            "<article><h2><a href=/{i}>Mill {i} closes for ever</a></h2><p>{}</p><a href=/{i}>Read more</a></article>",
            STORY[i % 8]
        )
    };
    let body: String = (0..10).map(teaser).collect();
    assert_eq!(
        find(&format!("<h1>News</h1><main>{body}</main>")).err().map(|r| r.reason),
        Some(Reason::Listing)
    );
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
fn a_selection_says_what_it_took() {
    let page = page::from_html(&format!("<main>{}<p>No time to read?</p></main>", paragraphs("p")), "");
    let article = article::whole(&page).expect("there is text");
    assert_eq!(article.blocks.len(), STORY.len());
    assert!(article.blocks.iter().all(|block| block.role == Role::Paragraph));
    let kept: Vec<bool> = article.evidence.iter().map(|e| e.kept).collect();
    assert_eq!(kept, [[true; STORY.len()].as_slice(), &[false]].concat());
}
