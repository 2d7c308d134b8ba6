//! What is answered to pages that nobody would call an article.

#![cfg(feature = "html")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod story;

use nutgraf::article::{self, Reason};
use nutgraf::page;
use story::{STORY, find, paragraphs};

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
        ("a log-in in German", "<body><h1>Anmelden</h1><form><input><input type=password></form><a href=/x>Passwort vergessen?</a>".into(), &[Reason::Login]),
        ("an error in French", "<body><h1>Oups</h1><p>La page demandée est introuvable.</p><a href=/>Accueil</a>".into(), &[Reason::ErrorPage]),
        ("a recording in a frame", "<head><meta property=og:type content=video.other></head><body><h1>The mill on film</h1><iframe src=/x></iframe><p>Watch the wheel turn.".into(), &[Reason::Media]),
        ("a sound", "<body><h1>The mill by ear</h1><audio src=x></audio><p>Hear the wheel turn.".into(), &[Reason::Media]),
        ("a shell that says so", "<body><noscript>You need to enable JavaScript.</noscript><div id=app></div><script>run()</script>".into(), &[Reason::NotLoaded]),
        ("text in a template", format!("<body><template><p>{}</p></template>", STORY.concat()), &[Reason::Empty]),
        ("text in linked data", format!("<body><script type=application/ld+json>{{\"articleBody\":\"{}\"}}</script>", STORY.concat()), &[Reason::Empty]),
        ("text for browsers without scripts", format!("<body><noscript><p>{}</p></noscript>", STORY.concat()), &[Reason::Empty]),
        ("only pictures", "<body>".to_owned() + &"<img src=a alt='The wheel of the mill in the year it was made'>".repeat(20), &[Reason::Empty]),
        ("only captions", "<body>".to_owned() + &"<figure><img src=a><figcaption>The wheel of the mill as it was in 1934</figcaption></figure>".repeat(20), &[Reason::NoArticle]),
        ("a single break", "<body><br>".into(), &[Reason::Empty]),
        ("a frame and nothing else", "<body><iframe src=https://films.example/1></iframe>".into(), &[Reason::Empty]),
        ("a drawing with words", format!("<body><svg><text>{}</text></svg>", STORY.concat()), &[Reason::Empty]),
        ("text in a field", format!("<body><textarea>{}</textarea>", STORY.concat()), &[Reason::Empty]),
        ("only headings", "<body>".to_owned() + &STORY.map(|text| format!("<h2>{text}</h2>")).concat(), &[Reason::TooShort]),
        ("only a form", "<form>".to_owned() + &"<p><label>Name of the mill</label> <input></p>".repeat(50), &[Reason::NoArticle]),
        ("a guard", bare("<h1>Making sure you are not a bot!</h1><p>Loading...", &[WHY, WHY]), &[Reason::NotLoaded]),
        ("a guard in German", bare("<h1>Einen Moment</h1>", &["Bestätigen Sie, dass Sie ein Mensch und kein Roboter sind. Aktivieren Sie JavaScript und Cookies, damit es weitergeht. Das dauert nur einige Sekunden, und danach sehen Sie die Seite."]), &[Reason::NotLoaded]),
        ("a guard in Japanese", bare("", &["お客様が人間であることを確認しています。これには数秒かかる場合があります。続行する前に接続の安全性を確認する必要があります。しばらくお待ちください。"]), &[Reason::NotLoaded]),
        ("a text to come", "<nav><a href=/a>News</a> <a href=/b>Sport</a></nav><main><h1>The mill</h1><p>Loading the story...</main>".into(), &[Reason::NotLoaded]),
        ("a wall of consent", bare("<h1>Your choice</h1>", &["We and our partners store cookies on your device and read them, to show you what you may like and to measure how many have seen it.", "With your consent we use your personal data to find out what our readers want, and to build better services for them and for others."]), &[Reason::NoArticle]),
        ("a wall of consent in French", bare("", &["Avec votre consentement, nos partenaires et nous gardons sur votre appareil des traces de votre visite, pour vous montrer ce qui peut vous plaire et pour mesurer combien de personnes l'ont vu."]), &[Reason::NoArticle]),
        ("nothing but what a paywall says", "<h1>The mill</h1><main><p>This article is for subscribers only. Subscribe now to read it and all others.</p><h2>Choose a plan</h2><ul><li>Digital: every story on every device that you have, one pound a week for a year<li>Paper: the same, and the paper at your door on Saturdays and Sundays</ul></main>".into(), &[Reason::Login]),
        ("a log-in by mail in French", "<main><h1>Connectez-vous</h1><p>Saisissez votre adresse pour recevoir un code de dix chiffres, à saisir sur la page suivante dans les dix minutes. Sans compte, vous en créez un en quelques secondes, et sans rien payer.</p><form><input type=email></form></main>".into(), &[Reason::Login]),
        ("an error by its number", "<title>404 | Мельница</title><main><h1>Увы!</h1><p>Мы искали везде: под жерновами, в реке и в амбаре, но ничего не нашли. Начните сначала или спросите мельника, он знает здесь каждый камень и каждую доску.</p></main>".into(), &[Reason::ErrorPage]),
        ("an error in German", "<main><h1>Hoppla</h1><p>Die gewünschte Seite gibt es hier leider nicht mehr. Vielleicht hilft die Suche weiter, oder die Startseite, auf der alles steht, was heute in der Mühle geschehen ist.</p></main>".into(), &[Reason::ErrorPage]),
        ("goods by their page's own word", format!("<meta property=og:type content=product><main><h1>The mill</h1>{}</main>", paragraphs("p")), &[Reason::Product]),
        ("a thread by its page's own word", format!("<script type=application/ld+json>{{\"@type\":\"DiscussionForumPosting\"}}</script><main><h1>The mill</h1>{}</main>", paragraphs("p")), &[Reason::Forum]),
        ("hidden text", format!("<body><div hidden><p>{}</p></div>", STORY[0]), &[Reason::Empty]),
    ];
    hold(cases);
}

#[test]
fn a_small_page_that_tells_of_nothing_gets_a_reasoned_refusal() {
    let cases: &[(&str, String, &[Reason])] = &[
        (
            "an error in a language without phrases",
            framed("error404", &format!("<h1>Hér er ekkert</h1><p>{NOTHING}</p>")),
            &[Reason::ErrorPage],
        ),
        (
            "a search in a language without phrases",
            framed(
                "",
                &format!("<section class='no-results not-found'><h1>Leit</h1><p>{NOTHING}</p></section>"),
            ),
            &[Reason::ErrorPage],
        ),
        (
            "a search that found nothing",
            framed(
                "",
                "<h1>Search</h1><p>There are no results for “mill”. Look whether it is written as you meant it, use fewer words, or go through all that we have by the name of its village.",
            ),
            &[Reason::ErrorPage],
        ),
        (
            "a page not to be found by its words",
            framed("", &format!("<meta name=robots content='noindex, follow'><h1>Takk</h1><p>{NOTHING}</p>")),
            &[Reason::TooShort, Reason::NoArticle],
        ),
    ];
    hold(cases);
}

#[test]
fn a_small_page_that_asks_for_something_gets_a_reasoned_refusal() {
    let cases: &[(&str, String, &[Reason])] = &[
        (
            "a letter to the mill",
            framed(
                "",
                &format!(
                    "<h1>Write to us</h1><p>{}</p><form><input name=name><input type=email><textarea></textarea><button>Send</button></form>",
                    STORY[4..6].concat()
                ),
            ),
            &[Reason::TooShort, Reason::NoArticle],
        ),
        (
            "a question of age",
            bare(
                "<h1>Are you of age?</h1>",
                &[STORY[5], STORY[7], "<button>Yes</button> <button>No</button>"],
            ),
            &[Reason::NoArticle],
        ),
        (
            "a mill at rest",
            bare(
                "<h1>We will be back soon</h1>",
                &[
                    "The mill has stopped for today, as its stones have to be dressed and its wheel oiled. By tomorrow it grinds again as it always has, and so do we.",
                ],
            ),
            &[Reason::NotLoaded],
        ),
        (
            "a registration by mail",
            framed(
                "",
                &format!(
                    "<title>Sign up - The mill</title><h1>Your place in the valley</h1><p>{}</p><form><input type=email></form>",
                    WHY
                ),
            ),
            &[Reason::Login],
        ),
        (
            "an episode",
            framed(
                "",
                &format!(
                    "<script type=application/ld+json>{{\"@type\":\"PodcastEpisode\"}}</script><h1>The last miller</h1><p>{}</p>",
                    WHY
                ),
            ),
            &[Reason::Media],
        ),
    ];
    hold(cases);
}

/// Asks each page for its refusal.
fn hold(cases: &[(&str, String, &[Reason])]) {
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

/// What a guard says of itself.
const WHY: &str = "The owner of this site keeps away those who copy all of it without asking, for they take so much that nobody else can read it any more.";

/// What is not there, in a language of which no set phrase is known.
const NOTHING: &str = "Hér er ekkert að sjá lengur, því miður. Myllan fann ekki það sem þú leitaðir að, hvorki í ánni né í hlöðunni, og biður þig að byrja aftur á forsíðunni eða spyrja malarann.";

/// A page with the frame of a site.
fn framed(class: &str, body: &str) -> String {
    let links = "<li><a href=/a>Mills</a>".repeat(12);
    format!("<body class='{class}'><nav><ul>{links}</ul></nav><main>{body}</main>")
}

/// A page without a frame.
fn bare(head: &str, paragraphs: &[&str]) -> String {
    format!(
        "<main>{head}{}</main>",
        paragraphs.iter().map(|text| format!("<p>{text}</p>")).collect::<String>()
    )
}

#[test]
fn a_short_text_that_speaks_of_guards_walls_and_goods_is_an_article() {
    let told = paragraphs("p");
    let links = "<li><a href=/a>Mills</a>".repeat(12);
    let cases = [
        ("robots", format!("<nav><ul>{links}</ul></nav><main><h1>Are you a robot?</h1>{told}</main>")),
        (
            "consent",
            format!(
                "<main><h1>The mill</h1>{told}<p>Its owner sold cookies, and asked for your consent.</p></main>"
            ),
        ),
        (
            "a price",
            format!(
                "<script type=application/ld+json>{{\"@type\":\"Product\"}}</script><main><h1>The mill</h1>{told}</main>"
            ),
        ),
        (
            "a wall behind it",
            format!("<main><h1>The mill</h1>{told}<p>This article is for subscribers only.</p></main>"),
        ),
    ];
    for (name, html) in cases {
        let refused = find(&html).err().map(|refusal| refusal.reason);
        assert_eq!(refused, None, "{name}");
    }
}

#[test]
fn what_is_stated_to_be_an_article_may_be_short_and_speak_of_what_is_missing() {
    let stated = "<meta property=og:type content=article>";
    let news = "<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>";
    let told = format!("<p>{}</p><p>{}</p>", STORY[0], STORY[1]);
    let cases = [
        ("an error", format!("{stated}<h1>Page not found: where the number comes from</h1>{told}")),
        ("a password beside it", format!("{news}<h1>The mill</h1>{told}<form><input type=password></form>")),
        ("a film above it", format!("{stated}<h1>The mill</h1><video src=a></video>{told}")),
        ("robots, without a frame", format!("{stated}<h1>Are you a robot?</h1>{told}<button>Share</button>")),
        ("not to be found", format!("{stated}<meta name=robots content=noindex><h1>The mill</h1>{told}")),
        (
            "a letter",
            format!("{stated}<h1>The mill</h1>{told}<form><input><input><textarea></textarea></form>"),
        ),
    ];
    for (name, body) in cases {
        let refused = find(&format!("<main>{body}</main>")).err().map(|refusal| refusal.reason);
        assert_eq!(refused, None, "{name}");
    }
}

#[test]
fn the_front_of_a_site_that_says_a_little_of_much_is_no_article() {
    let part =
        |text: &str| format!("<h2>{}</h2><p>{text}</p><a class=button href=/more>More</a>", &text[..12]);
    let firm: String = STORY.iter().map(|text| part(text)).collect();
    let firm = framed("", &format!("<h1>The mill</h1>{firm}"));
    let text = framed("", &format!("<h1>The mill</h1>{}", paragraphs("p")));
    let refused = |url: &str, html: &str| {
        article::find(&page::from_html(html, url)).err().map(|refusal| refusal.reason)
    };
    for front in ["https://mill.example/", "https://mill.example/en"] {
        assert_eq!(refused(front, &firm), Some(Reason::NoArticle), "{front}");
        assert_eq!(refused(front, &text), None, "{front}");
    }
    assert_eq!(refused("https://mill.example/story", &firm), None);
}

#[test]
fn a_giant_table_is_no_article_unless_it_holds_one() {
    let rows = |cell: &dyn Fn(usize) -> String| -> String {
        (0..500).map(|i| format!("<tr><td>{i}<td>{}<td>{}", i * 7, cell(i))).collect()
    };
    let numbers = find(&format!("<table>{}</table>", rows(&|i| format!("Mill {i}"))));
    assert_eq!(numbers.err().map(|refusal| refusal.reason), Some(Reason::NoArticle));
    let above = format!("<main><h1>The mill</h1>{}</main>", paragraphs("p"));
    let small = "<table><tr><td>Year<td>Flour<tr><td>1934<td>12 tonnes</table>";
    assert!(find(&format!("{above}{small}")).is_ok());
    let told = rows(&|i| STORY[i % 8].replace("mill", &format!("mill {i}")));
    assert!(find(&format!("<table>{told}</table>")).is_ok());
}

#[test]
fn teasers_without_a_word_to_lead_on_are_a_listing() {
    let teaser = |i: usize| {
        format!("<article><h2><a href=/{i}>Mill {i} closes</a></h2><p>{}</p></article>", STORY[i % 8])
    };
    let body: String = (0..10).map(teaser).collect();
    assert_eq!(find(&body).err().map(|refusal| refusal.reason), Some(Reason::Listing));
}

#[test]
fn long_teasers_that_lead_to_a_page_each_are_a_listing() {
    let list = |head: &str, class: &str, part: &dyn Fn(usize) -> String| -> String {
        let parts: String = (0..8)
            .map(|i| format!("<div class='part mill-{i} {}'>{}</div>", &STORY[i][..3], part(i)))
            .collect();
        format!("<head>{head}</head><body class='{class}'><main><h1>The mills</h1>{parts}</main>")
    };
    let text = |i: usize| format!("<p>{} {} {}", STORY[i], STORY[(i + 1) % 8], STORY[(i + 3) % 8]);
    let button =
        |i: usize| format!("<p><b>Mill number {i}</b></p>{}<div><a href=/{i}>See it</a></div>", text(i));
    let one = |i: usize| button(i).replace(&format!("/{i}"), "/all");
    let within = |i: usize| format!("<h2>Mill {i}</h2>{} See <a href=/{i}>the mill</a>.", text(i));
    let abroad = |i: usize| button(i).replace(&format!("/{i}"), &format!("https://mill{i}.example/"));
    let article = "<meta property=og:type content=article>";
    let told = |i: usize| format!("<article><h2><a href=/{i}>Mill {i}</a></h2></article>");
    let above = |i: usize| if i == 0 { paragraphs("p") } else { told(i) };
    let home = article.to_owned() + "<link rel=canonical href=https://a.example/>";
    for (name, body, expected) in [
        ("buttons", list("", "", &button), Some(Reason::Listing)),
        ("buttons that lead to other sites", list("", "", &abroad), None),
        ("one button for all", list("", "", &one), None),
        ("links within the text", list("", "", &within), None),
        ("what is stated to be an article", list(article, "", &button), None),
        ("an archive", list(article, "archive", &above), Some(Reason::Listing)),
        ("what is read next", list(article, "", &above), None),
    ] {
        assert_eq!(find(&body).err().map(|refusal| refusal.reason), expected, "{name}");
    }
    for url in ["", "https://a.example/mills"] {
        let page = page::from_html(&list(&home, "", &button), url);
        let refused = article::find(&page).err().map(|refusal| refusal.reason);
        assert_eq!(refused, Some(Reason::Listing), "stated to be the whole site at {url}");
    }
}

/// Ten whole articles under headlines of one level, as `headline` writes them.
fn ten(head: &str, headline: impl Fn(usize) -> String) -> String {
    let article = |i: usize| {
        let text = paragraphs("p").replace(".</p>", &format!(" at number {i}.</p>"));
        format!("<article>{}{text}</article>", headline(i))
    };
    format!("<head>{head}</head><body><main>{}</main>", (0..10).map(article).collect::<String>())
}

#[test]
fn of_ten_whole_articles_the_one_that_the_title_names_is_taken() {
    let plain = |i: usize| format!("<h2>The end of number {i}</h2>");
    let linked = |i: usize| match i {
        0 => "<h1>The end of number 0</h1>".to_owned(),
        _ => format!("<h2><a href=/news/{i}>The end of number {i}</a></h2>"),
    };
    let title = |i: usize| format!("<title>The end of number {i} | Valley Post</title>");
    for (name, body, own) in [
        ("the first", ten(&title(0), plain), 0),
        ("the third", ten(&title(2), plain), 2),
        ("the first, the others linked", ten(&title(0), linked), 0),
    ] {
        let article = find(&body).expect(name);
        let is_own = |text: &String| text.contains(&format!("number {own}"));
        let texts: Vec<String> = article.blocks.into_iter().map(|block| block.text).collect();
        assert!(texts.iter().all(is_own) && texts.len() >= STORY.len(), "{name}: {texts:#?}");
    }
}

#[test]
fn of_ten_whole_articles_none_is_taken_where_the_title_names_none() {
    let title = "<title>Valley Post</title>";
    let plain = ten(title, |i| format!("<h2>The end of number {i}</h2>"));
    let linked = ten(title, |i| format!("<h2><a href=/news/{i}>The end of number {i}</a></h2>"));
    for body in [plain, linked] {
        assert_eq!(find(&body).err().map(|refusal| refusal.reason), Some(Reason::Listing));
    }
    let day = ten("<title>The day of the mill</title>", |i| format!("<h2>The news of hour {i}</h2>"));
    let day = day.replace("<main>", "<main><h1>The day of the mill</h1>");
    assert!(find(&day).is_ok(), "a report in parts is one article");
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
fn short_texts_under_headings_are_a_listing_where_these_lead_away() {
    let entry = |i: usize| {
        let text = format!("Of number {i} they say: {}", STORY[i % 8]);
        (format!("<a href=/{i}>Mill {i} closes</a>"), format!("<a href=#{i}>Mill {i} closes</a>"), text)
    };
    let page = |parts: Vec<(String, String)>| -> String {
        let parts: String = parts.iter().map(|(link, text)| format!("<h2>{link}</h2><p>{text}")).collect();
        format!("<main><h1>The mills</h1><p>{}{parts}</main>", STORY[0])
    };
    let away = (0..12).map(entry).map(|(away, _, text)| (away, text)).collect();
    let here = (0..12).map(entry).map(|(_, here, text)| (here, text)).collect();
    assert_eq!(find(&page(away)).err().map(|refusal| refusal.reason), Some(Reason::Listing));
    assert!(find(&page(here)).is_ok(), "a glossary");
}
