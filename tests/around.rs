//! What stands around the text of an article and is none of it: captions, credits, asks, signatures, labels.

#![cfg(feature = "html")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod story;

use nutgraf::article;
use story::{STORY, between, lines, paragraphs};

#[test]
fn what_screen_readers_alone_are_told_is_no_text() {
    let spoken = "<style>.vh{position:absolute}</style><main><h1>Mill</h1>".to_owned()
        + &STORY
            .map(|t| format!("<p>{t} <span class=visually-hidden>opens in a new window</span></p>"))
            .concat();
    assert_eq!(lines(&spoken), STORY);
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
        "Related: There are ten mills that you should see before you go home.",
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
        "<div><img src=a><p>The wheel of the mill, seen from the weir, as it was when it still turned.</p><p>Photo: A. Smith</p></div>",
        "<div><img src=a><p class=wp-caption-text>The wheel of the mill, as it was when it still turned.</p></div>",
        "<p>[FLOUR_MODULE]</p>",
        "<p>{\"flour\":\"rye\",\"bags\":2,\"from\":\"The mill on the hill\"}</p>",
        "<figure><img src=a><figcaption>Left: the wheel of the mill as it was in 1934.</figcaption></figure>",
        "<blockquote class=twitter-tweet><p>We went there on Sunday, and the wheel stood still for the first time.</p></blockquote>",
        "<div><a href=#card>Jump to Recipe</a> <a href=#film>Jump to Video</a></div>",
        "<h2>Table of Contents</h2>",
        "<p>Inhaltsverzeichnis</p>",
        "<div>This advertisement has not loaded yet, but your article continues below.</div>",
    ];
    for label in labels {
        assert_eq!(lines(&between(label)), STORY, "{label}");
    }
}

#[test]
fn what_stands_at_the_ends_of_the_text_is_none_of_it() {
    let author = "<meta name=author content='Ann Miller'>";
    let page = |before: &str, after: &str| {
        format!("<head>{author}</head><body><main><h1>The mill</h1>{before}{}{after}</main>", paragraphs("p"))
    };
    let before = [
        "<p>Ann Miller, Valley desk</p>",
        "<p>Ann Miller2 minutes ago</p>",
        "<p>Mo 25.04.24 | 14:07 Uhr</p>",
        "<p>The mill</p>",
    ];
    let after = [
        "<p>Ann Miller writes about mills and what becomes of them.</p>",
        "<p>You may like what else was written on mills:</p><ul><li><a href=/x>Ten mills</a></li></ul>",
        "<p>Mehr zum Thema</p>",
        "<p><b>Further up</b></p>",
        "<h2>Ten mills to see</h2><p><a href=/x>Here they are</a></p>",
        "<p>Valley Radio, 2.4.2024, 9:05</p>",
    ];
    for line in before {
        assert_eq!(lines(&page(line, "")), STORY, "{line}");
    }
    for line in after {
        assert_eq!(lines(&page("", line)), STORY, "{line}");
    }
}

#[test]
fn what_a_guide_compares_in_items_and_cells_asks_for_nothing() {
    let items =
        ["The mill on the hill has a free trial for a week", "The mill by the weir takes what you donate"];
    let list =
        format!("<p>Two of the mills let you try their flour first:</p><ul><li>{}</ul>", items.join("<li>"));
    let found = lines(&between(&list));
    assert!(items.iter().all(|item| found.iter().any(|line| line == item)), "{found:?}");
}
