//! Which sentences a summary may show alone: texts in which the tempting sentence leans, and what is done about it.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use nutgraf::article::Article;
use nutgraf::lang::Lang;
use nutgraf::summary::{self, Length, Options, Size, Summary};

const LENGTHS: [Length; 3] = [Length::Short, Length::Medium, Length::Long];

fn article(lang: &str, text: &str) -> Article {
    Article::from_text(text, None, Lang::from_tag(lang))
}

fn summarize(article: &Article, length: Length) -> Summary {
    summary::summarize(article, &Options { size: Size::Length(length), trim: true })
}

fn lines<'a>(article: &'a Article, summary: &Summary) -> Vec<&'a str> {
    summary.sentences.iter().map(|s| s.text(article)).collect()
}

/// Why the sentence that begins so is said to lean.
fn leans(lang: &str, text: &str, begins: &str) -> Option<&'static str> {
    let article = article(lang, text);
    let summary = summarize(&article, Length::Long);
    let found = summary.considered.iter().find(|c| c.text(&article).starts_with(begins));
    found.expect("the sentence is there").leans
}

#[test]
fn sentences_lean_by_more_than_their_first_word() {
    for (lang, text, begins, wanted) in [
        (
            "en",
            "Ann Lee lost the vote on Monday. After the count, she left the hall.",
            "After",
            Some("is about someone named before"),
        ),
        ("en", "Ann Lee lost the vote on Monday. After the count, rain fell on the hall.", "After", None),
        (
            "en",
            "Ann Lee lost the vote. “We will be back in four years,” she said.",
            "“We",
            Some("is a quotation of someone named before"),
        ),
        ("en", "Ann Lee lost the vote. “We will be back in four years,” Tom Hale said.", "“We", None),
        (
            "en",
            "Two men bought a small boat. The boat sank within a week of the sale.",
            "The boat",
            Some("takes for known what the sentence before tells of"),
        ),
        ("en", "Two men bought the boat. The boat sank within a week of the sale.", "The boat", None),
        (
            "en",
            "Ann Lee spoke. “We have lost a vote. We have not lost our voice,” the candidate said.",
            "We have not",
            Some("goes on with a quotation"),
        ),
        (
            "es",
            "El comprador es Damián Roldán. Pagó la mitad del dinero a los vecinos.",
            "Pagó",
            Some("leaves its subject to the sentence before"),
        ),
        (
            "fr",
            "Anne Lee a perdu le vote. Après le dépouillement, elle a quitté la salle.",
            "Après",
            Some("is about someone named before"),
        ),
        (
            "en",
            "Whole teams are hired out. In this type of contract, a firm lends its staff.",
            "In this",
            Some("begins with a demonstrative"),
        ),
        (
            "en",
            "The boat sank. The latter was old and had not been mended.",
            "The latter",
            Some("begins with a comparison"),
        ),
    ] {
        assert_eq!(leans(lang, text, begins), wanted, "{text}");
    }
}

#[test]
fn sentences_lean_by_words_within_them() {
    for (lang, text, begins, wanted) in [
        (
            "en",
            "Rain fell on the hall. The mayor, however, stayed for the whole vote.",
            "The mayor",
            Some("is joined to the sentence before by a word within it"),
        ),
        (
            "de",
            "Anne Lee ging früh. Der Bürgermeister hingegen blieb bis zum Ende der Wahl.",
            "Der",
            Some("is joined to the sentence before by a word within it"),
        ),
        (
            "en",
            "The mill lost its last miller. To change that, the town trained two more.",
            "To",
            Some("opens with what was said before"),
        ),
        (
            "de",
            "Anne Lee fand schnell Arbeit. Dass das so schnell ging, lag an der Mühle.",
            "Dass",
            Some("opens with what was said before"),
        ),
        (
            "de",
            "Erben sollte Jens Hale. Der wechselte aber als Müller nach Norwegen.",
            "Der",
            Some("opens with what was said before"),
        ),
        ("de", "Anne Lee ging. Der bekannte Müller blieb in Norwegen.", "Der", None),
        ("de", "Anne Lee ging. Das alte Boot blieb am Ufer liegen.", "Das", None),
        (
            "de",
            "Die Mühle steht in Kiel. Tausend Menschen feierten dort den neuen Müller.",
            "Tausend",
            Some("is about a place named before"),
        ),
        (
            "de",
            "Die Mühle schließt, sagte Anne Lee. Das alte Rad sei seit zwanzig Jahren nicht gewartet worden.",
            "Das alte",
            Some("tells what somebody said, and not who"),
        ),
        ("de", "Die Mühle schließt. Das alte Rad sei müde, sagte Anne Lee auf dem Markt.", "Das alte", None),
        (
            "en",
            "Mending a wheel is hard. Mending the old dam is no different.",
            "Mending the",
            Some("ends with a word for what was said before"),
        ),
    ] {
        assert_eq!(leans(lang, text, begins), wanted, "{text}");
    }
}

#[test]
fn what_counts_compares_or_points_leans_and_what_only_looks_so_does_not() {
    for (lang, text, begins, wanted) in [
        ("en", "Ferry crews met. Some have already left the island for good.", "Some", true),
        ("en", "Ferry crews met. Some crews left the island for good.", "Some", false),
        ("en", "Ferry crews met. Nearly 30% said that they had left the island.", "Nearly", true),
        ("en", "Ferry crews met. Nearly 30% of crews said that they had left.", "Nearly", false),
        ("en", "A bell rang. So far, nobody on the island knows who rang it.", "So far", true),
        ("en", "But the ferry left the island at noon. Rain fell.", "But", true),
        ("de", "Er hat die Insel am Mittag verlassen. Regen fiel.", "Er", true),
        ("en", "Rain fell. “We saw the ferry. It was late.” The crews slept.", "“We", true),
        ("en", "Rain fell. “We saw the ferry. It was late,” Ann Lee said.", "“We", false),
        ("fr", "Les marins votent. Certains ont quitté le port avant midi.", "Certains", true),
        ("de", "Die Schiffer stimmen ab. Viele haben den Hafen schon verlassen.", "Viele", true),
        ("en", "The ferry sank. Two years later, the town bought a new boat.", "Two", true),
        ("en", "The ferry sank. Two years after the war, the town bought a boat.", "Two", false),
        ("sv", "Färjan sjönk. Två år senare köpte staden en ny båt.", "Två", true),
        ("es", "El barco se hundió. Dos años después, el pueblo compró otro.", "Dos", true),
        ("es", "El barco se hundió. Dos años después de la guerra abrió el puerto.", "Dos", false),
        ("en", "Two boats met. The old one sank within an hour of the meeting.", "The old", true),
        ("en", "Two boats met. The one harbour on the island was shut.", "The one", false),
        ("en", "A plan is agreed. Under that plan, crews earn more in winter.", "Under", true),
        ("en", "A plan is agreed. Crews say that plans change with the weather.", "Crews", false),
        ("de", "Der Rat stimmte ab. Eine Entscheidung, die keiner erwartet hatte.", "Eine", true),
        ("de", "Der Rat stimmte ab. Eine Frau, die zusah, klatschte laut Beifall.", "Eine", false),
        ("de", "Der Rat will eine Fähre. Unklar ist, ob dafür genug Geld da ist.", "Unklar", true),
        ("de", "Der Rat will eine Fähre. Unklar ist, ob genug Geld da ist.", "Unklar", false),
        ("de", "Boote legten ab. Vielleicht waren das schon die letzten in diesem Jahr.", "Vielleicht", true),
        ("de", "Boote legten ab. Vielleicht war das alte Boot schon das letzte.", "Vielleicht", false),
        ("de", "Busse stehen still. Fallen diese aus, hat Anne Lee ein Problem.", "Fallen", true),
        ("de", "Busse stehen still. Fallen diese Busse aus, hat Anne Lee ein Problem.", "Fallen", false),
        ("de", "Anne Lee kam an. Halbwegs munter stieg sie in das alte Boot.", "Halbwegs", true),
        ("de", "Jens Hale kam gestern. Gewählt werden soll er im nächsten Jahr.", "Gewählt", true),
        ("de", "Anne Lee ging. Gelobt hat der Müller sie erst im nächsten Jahr.", "Gelobt", false),
        ("de", "Anne Lee kam an. Zuletzt stieg sie in das alte Boot im Hafen.", "Zuletzt", true),
        ("de", "Anne Lee kam an. Der Plan sei „verrückt“ und nicht zu bezahlen.", "Der Plan", true),
        ("de", "Anne Lee kam an. Der Plan sei „verrückt“, sagte sie dem Rat.", "Der Plan", false),
        ("nb", "Båten går i dag. – Vi var tydelige på at den går.", "–", true),
        ("nb", "Båten går i dag. – Vi går nå, sier Anne Lee på kaia.", "–", false),
        ("en", "Rain fell. Crews therefore stayed in the harbour all day.", "Crews", true),
        ("en", "Rain fell. The then-mayor stayed in the harbour all day.", "The then", false),
        ("en", "Rain fell. If crews stay then ferries stay in the harbour.", "If", false),
        ("en", "A seal came. ‘Who let it in?’ Nobody knew, and the harbour was shut.", "Nobody", false),
    ] {
        assert_eq!(leans(lang, text, begins).is_some(), wanted, "{lang}: {text}");
    }
}

/// Each part of the interview as a paragraph.
const INTERVIEW: &str = "Ann Lee has kept the mill on the river for forty years. We met her at the wheel.\n\
    How did you come to the mill?\n\
    By chance, in a cold winter. I was the daughter of the baker in the town by the river.\n\
    What does the wheel need?\n\
    Water, and somebody who listens to it. I hear a worn bearing before anybody can see it.\n\
    Who will keep the mill after you?\n\
    A man from the north with two degrees. The council of the town has already given him a key.";

#[test]
fn an_answer_comes_with_its_question_and_a_question_never_alone() {
    let transcript = INTERVIEW
        .lines()
        .map(|line| match line {
            line if line.ends_with('?') => format!("Q: {line}\n"),
            line if line.starts_with("Ann") => format!("{line}\n"),
            line => format!("A: {line}\n"),
        })
        .collect::<String>();
    for text in [INTERVIEW.to_owned(), transcript] {
        let article = article("en", &text);
        for length in LENGTHS {
            let lines = lines(&article, &summarize(&article, length));
            for (i, sentence) in summarize(&article, length).sentences.iter().enumerate() {
                let asks = article.blocks[sentence.block].text.ends_with('?');
                let next = summarize(&article, length).sentences.get(i + 1).map(|s| s.block);
                assert!(!asks || next == Some(sentence.block + 1), "{lines:#?}");
                let before = i.checked_sub(1).map(|i| lines[i]);
                let answers = sentence.block > 1 && !asks;
                let asked = article.blocks[sentence.block - usize::from(answers)].text.as_str();
                let of_same = i > 0 && summarize(&article, length).sentences[i - 1].block == sentence.block;
                assert!(!answers || of_same || before == Some(asked), "{lines:#?}");
            }
        }
    }
}

#[test]
fn of_a_transcript_an_answer_is_shown() {
    let text = "Q: Why did the ferry leave at noon?\nA: The office told the captain to sail at noon in the rain. He had \
                no choice.\nQ: Who was on board?\nA: Forty people and a dog from the island, most of them on their way \
                to the market in town.\nQ: What will the office do now?\nA: Nothing before the council has met.";
    let article = article("en", text);
    for length in [Length::Medium, Length::Long] {
        let lines = lines(&article, &summarize(&article, length)).join("\n");
        assert!(lines.starts_with("Q: ") && lines.contains("\nA: "), "{lines}");
    }
}

#[test]
fn a_dateline_leaves_no_gap() {
    let text = "LONDON (Reuters) - Two ships met in the fog off the harbour on Monday. The crews of the two slept.\n\
        Many people watched the sea. But the harbour of the town stayed open for ships all day, police said.";
    let article = article("en", text);
    let summary = summary::summarize(&article, &Options { size: Size::Sentences(4), trim: true });
    let gaps: Vec<(&str, bool, bool)> = summary
        .sentences
        .iter()
        .zip(lines(&article, &summary))
        .map(|(s, line)| (line, s.shown.start > s.whole.start, s.dateline))
        .collect();
    assert!(gaps.contains(&("Two ships met in the fog off the harbour on Monday.", true, true)), "{gaps:?}");
    assert!(
        gaps.iter().all(|(line, cut, dateline)| line.starts_with("Two") == *dateline || !cut),
        "{gaps:?}"
    );
}

#[test]
fn a_quotation_is_shown_whole_or_not_at_all() {
    let text = "The mill on the river closes after two hundred years of work. “The wheel has turned since the days of my \
        grandfather. It will not turn for my children,” the miller Tom Hale said. The council of the town wants to buy \
        the mill. “A mill without a miller is a heap of wood. We need both,” said Ann Lee, who leads the council. Rain \
        has filled the river. The price of the mill is not known. The council meets again in March about the mill. \
        Nobody else has made an offer. The wheel is older than the town’s bridge. Two mills upstream closed long ago.";
    let article = article("en", text);
    for length in LENGTHS {
        let shown = lines(&article, &summarize(&article, length)).join(" ");
        assert_eq!(shown.matches('“').count(), shown.matches('”').count(), "{shown}");
    }
}

#[test]
fn an_example_leans_on_what_it_is_an_example_of() {
    let text = "Es kursieren Gerüchte. Beispielsweise soll die Mühle verkauft werden.";
    assert_eq!(leans("de", text, "Beispielsweise"), Some("begins with a connective"));
}

#[test]
fn the_place_that_an_article_opens_with_is_not_chosen() {
    let text = "Berlin. Die Mühle am Fluss schließt nach zweihundert Jahren. Der Müller geht in Rente, und niemand hat \
                sich gefunden, der sie übernimmt. Die Stadt will das Rad erhalten. Der Rat tagt im März.";
    let article = article("de", text);
    for length in LENGTHS {
        let lines = lines(&article, &summarize(&article, length)).join(" ");
        assert!(!lines.is_empty() && !lines.contains("Berlin."), "{lines}");
    }
}

#[test]
fn a_bracket_is_shown_whole_or_not_at_all() {
    let text = "The mill on the river closes after two hundred years of work. (The council wrote of the wheel in May. \
        Nobody in the town has answered the council.) The council of the town wants to buy the mill on the river. Rain \
        has filled the river. The price of the mill is not known. The council meets again in March about the mill. \
        Nobody else has made an offer. The wheel is older than the bridge of the town. Two mills closed long ago.";
    let article = article("en", text);
    for length in LENGTHS {
        let shown = lines(&article, &summarize(&article, length)).join(" ");
        assert_eq!(shown.matches('(').count(), shown.matches(')').count(), "{shown}");
    }
}
