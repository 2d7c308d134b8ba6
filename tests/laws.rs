//! What holds of every summary, whatever the article is: laws as properties, and inputs that no one would write.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use nutgraf::article::Article;
use nutgraf::lang::{CODES, Lang};
use nutgraf::summary::{self, Length, Options, Sentence, Size, Summary};
use nutgraf::text;
use proptest::prelude::*;

const LENGTHS: [Length; 3] = [Length::Short, Length::Medium, Length::Long];

fn article(text: &str) -> Article {
    Article::from_text(text, None, Lang::from_tag("en"))
}

fn summarize(article: &Article, size: Size) -> Summary {
    summary::summarize(article, &Options { size, trim: true })
}

fn shown<'a>(article: &'a Article, s: &Sentence) -> &'a str {
    article.blocks[s.block].text.get(s.shown.clone()).expect("what is shown is a slice")
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Whether what is shown lies within the sentence, has something in it, and cuts no word.
fn is_whole_words(article: &Article, s: &Sentence) -> bool {
    let whole = article.blocks[s.block].text.get(s.whole.clone()).expect("a sentence is a slice");
    let part = s.shown.start - s.whole.start..s.shown.end - s.whole.start;
    let is_whole = |(at, word): (usize, &str)| {
        let end = at + word.len();
        end <= part.start || part.end <= at || (part.start <= at && end <= part.end)
    };
    part.end <= whole.len() && !shown(article, s).is_empty() && text::words(whole).all(is_whole)
}

/// A text that is shown twice, though once would do.
fn twice<'a>(article: &'a Article, sentences: impl IntoIterator<Item = &'a Sentence>) -> Option<&'a str> {
    let mut texts: Vec<&str> = sentences.into_iter().map(|s| shown(article, s)).collect();
    texts.sort_unstable();
    texts.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}

/// Texts of sentences as they are and as they should not be.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[A-Z][a-z]{2,8}( [a-z]{2,9}){2,12}\\. ",
        "(But|He|This|Meanwhile,|Smith) [a-z]{2,8}( [a-z]{2,8}){3,9}\\. ",
        "“[A-Z][a-z]{2,6}( [a-z]{2,6}){1,6},” said [A-Z][a-z]{3,7}\\. ",
        "[A-Z][a-z]{3,7}( [a-z]{2,8}){4,9}, police said\\. ",
        Just("LONDON (Reuters) - Two ships met in the fog on Monday. ".to_owned()),
        Just("\n".to_owned()),
        "\\PC{0,20}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Openings and ends that trims and leanings hang on, in several languages, with marks strewn among them.
fn knots() -> impl Strategy<Value = String> {
    let pieces = [
        "But the mayor stayed for two days. ",
        "Meanwhile, the mayor stayed for two days. ",
        "PARIS, 3 janv. 2020 (AFP) - Le maire a quitté la ville lundi. ",
        "(CNN)The mayor left. ",
        "Mais le maire reste en ville jusqu’à lundi, selon la police. ",
        "Drei Menschen wurden bei dem Brand verletzt, sagte die Polizei. ",
        "После голосования, он ушёл. Однако мэр остался в городе. ",
        "但市长留下了。“我们赢了。”他说。",
        "しかし、市長は残った。",
        "In 2010, he left. ",
        "“We won. ",
        "It was late,” she said. ",
        "« Trop, et rien ne prend. ",
        "Pagó la mitad. ",
        "Q: Why?\n",
        "A: It was there.\n",
        "And you?\n",
        "\n",
        "—",
        "”",
        "\"",
        "\u{301}",
        "\u{a0}",
        ", ",
    ];
    proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..16)
        .prop_map(|pieces| pieces.concat())
}

/// A quarter of the usual cases, for an article takes longer to read than a word.
fn cases() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { failure_persistence: None, cases: usual.cases.div_ceil(4), ..usual }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn sentences_are_slices_in_reading_order_and_none_comes_twice(text in texts()) {
        let article = article(&text);
        let summary = summarize(&article, Size::Length(Length::Long));
        for pair in summary.sentences.windows(2) {
            let place = |s: &Sentence| (s.block, s.whole.start);
            prop_assert!(place(&pair[0]) < place(&pair[1]));
        }
        let points = || summary.points.iter().flat_map(|g| &g.sentences);
        prop_assert_eq!(twice(&article, &summary.sentences), None);
        prop_assert_eq!(twice(&article, points()), None);
        prop_assert_eq!(twice(&article, summary.headline.iter().chain(&summary.teaser)), None);
        for s in summary.sentences.iter().chain(&summary.headline).chain(&summary.teaser).chain(points()) {
            prop_assert!(is_whole_words(&article, s), "{:?}", shown(&article, s));
        }
    }

    #[test]
    fn trims_drop_whole_spans_at_the_ends_in_any_language(text in texts(), more in knots(), code in 0..CODES.len()) {
        let text = format!("{text}\n{more}");
        let article = Article::from_text(&text, None, Lang::from_tag(CODES[code]));
        let summary = summarize(&article, Size::Sentences(30));
        prop_assert_eq!(twice(&article, &summary.sentences), None);
        for s in &summary.sentences {
            prop_assert!(is_whole_words(&article, s), "{:?}", shown(&article, s));
        }
    }

    #[test]
    fn lengths_nest_and_none_exceeds_a_third(text in texts()) {
        let article = article(&text);
        let long = summarize(&article, Size::Length(Length::Long));
        // By sentences, as a word that two of them share, like "end.Next", is two words to a reader.
        let all: usize =
            long.considered.iter().map(|c| words(c.text(&article))).sum();
        for length in LENGTHS {
            let of_length = summarize(&article, Size::Length(length)).sentences;
            let marked: Vec<_> = long.sentences.iter().filter(|s| s.length <= length).collect();
            let same = of_length.iter().map(|s| (s.block, &s.whole)).eq(marked.iter().map(|s| (s.block, &s.whole)));
            prop_assert!(same, "{length:?}");
            let kept: usize = of_length.iter().map(|s| words(&article.blocks[s.block].text[s.whole.clone()])).sum();
            prop_assert!(kept <= all / 3 || of_length.len() == 1, "{kept} of {all} words in {length:?}");
        }
    }

    #[test]
    fn as_many_sentences_as_asked_for(text in texts(), wanted in 0_usize..12) {
        let article = article(&text);
        let summary = summarize(&article, Size::Sentences(wanted));
        prop_assert!(summary.sentences.len() <= wanted);
        prop_assert_eq!(twice(&article, &summary.sentences), None);
        // Where there are fewer, every other sentence would say the same words again.
        let left = summary.considered.iter().filter(|c| c.reason.starts_with("passed over"));
        let missing = summary.sentences.len() < wanted;
        prop_assert!(!missing || left.clone().all(|c| c.reason.ends_with("has its words")), "{:?}", left.collect::<Vec<_>>());
    }

    #[test]
    fn no_more_words_than_asked_for_but_for_one_sentence(text in texts(), wanted in 1_usize..120) {
        let article = article(&text);
        let summary = summarize(&article, Size::Words(wanted));
        let kept: usize = summary.sentences.iter().map(|s| words(&article.blocks[s.block].text[s.whole.clone()])).sum();
        prop_assert!(kept <= wanted || summary.sentences.len() == 1);
    }

    #[test]
    fn untrimmed_sentences_are_whole_and_shares_are_shares(text in texts()) {
        let article = article(&text);
        let options = Options { size: Size::Length(Length::Long), trim: false };
        let summary = summary::summarize(&article, &options);
        prop_assert!(summary.sentences.iter().all(|s| s.shown == s.whole));
        prop_assert!((0.0..=1.0).contains(&summary.coverage) && (0.0..=1.0).contains(&summary.confidence));
        prop_assert!(summary.considered.iter().flat_map(|c| &c.features).all(|(_, v)| v.is_finite()));
        prop_assert_eq!(&summary.considered, &summary::summarize(&article, &options).considered);
    }
}

/// Marks glued to the second dateline made its sentence another text, and trimming made it the same again.
const FOUND_BY_CHANCE: &str = "LONDON (Reuters) - Two ships met in the fog on Monday. Aaa aa aa. \
    LONDON (Reuters) - Two ships met in the fog on Monday. \n¹#aLONDON (Reuters) - Two ships met in the fog on \
    Monday. Aab qp oq hri ndboxl tqbpmuvn axm tu. LONDON (Reuters) - Two ships met in the fog on Monday. Smith \
    demxvh uxzxfvj vvsko kr joehf eq ot seyy mfgfgnt rc. Drhcq xum ubkfwzash. Wnrsob fjsoulg yfrdiu bfn fj \
    zjuslnqc woa gkep arpwcly mlmhnd, police said. “Cukgbsr muo gfmxjg xcrzzb oeecs ntyoo he,” said Vyoktbxh. \
    LONDON (Reuters) - Two ships met in the fog on Monday. LONDON (Reuters) - Two ships met in the fog on \
    Monday. Reue itviywvv tzizzqkqd elyjghu percu akh chggbzga xsypada xazaoyvjg ggehe tx fcbcca gldi. But uuih \
    ysvgiib fa llbra en friap ksxzy mlzhgo. LONDON (Reuters) - Two ships met in the fog on Monday. Qjwsffxc yyeu \
    ec hudao amukrbcr krbxgsxt qpvaacwi sidhri nq ovs nj vnykc jhyhxnx. ";

/// Trimming makes sentences alike that were not: a dateline goes where it opens a paragraph, and stays elsewhere;
/// a connective goes, and its sentence stands elsewhere without one.
#[test]
fn sentences_that_are_shown_alike_do_not_both_come() {
    let ships = "LONDON (Reuters) - Two ships met in the fog on Monday. ";
    let other = "Aab qp oq hri ndboxl tqbpmuvn axm tu. Drhcq xum ubkfwzash. ";
    let cases = [
        FOUND_BY_CHANCE.into(),
        format!("{ships}{other}\n{ships}{other}\nTwo ships met in the fog on Monday. {other}"),
        format!("{other}The ships met in the fog. But the ships met in the fog. The crews slept well. ")
            .repeat(3),
        "He did. They did. But they did. He did! HE DID. So did they all. ".repeat(4),
        "🌊 1. 🌊 1. 🌊 1. … … 🌊 🌊 🌊 1.".repeat(6),
    ];
    for text in cases {
        let article = article(&text);
        for size in [Size::Length(Length::Long), Size::Sentences(12), Size::Words(60)] {
            let summary = summarize(&article, size);
            assert_eq!(twice(&article, &summary.sentences), None, "{size:?} of {text}");
            assert_eq!(twice(&article, summary.points.iter().flat_map(|g| &g.sentences)), None, "{text}");
        }
    }
}

#[test]
fn odd_inputs_get_a_sensible_answer() {
    let cases: [(&str, String, std::ops::RangeInclusive<usize>); 15] = [
        ("nothing", String::new(), 0..=0),
        ("one sentence", "The mill closed on Monday.".into(), 1..=1),
        ("no full stop", "the mill closed and nobody knew why ".repeat(8), 1..=1),
        ("a book without one", "the mill closed and nobody knew why ".repeat(430), 0..=0),
        ("a megabyte without one", "the mill closed and nobody knew why ".repeat(30_000), 0..=0),
        ("a megabyte of letters", "a".repeat(1 << 20), 0..=0),
        ("a megabyte of signs", "水".repeat(1 << 18), 0..=0),
        (
            "capitals",
            "THE MILL CLOSED. NOBODY KNEW WHY IT CLOSED. THE OWNER SAID NOTHING. ".repeat(5),
            1..=12,
        ),
        ("poetry", "O mill,\nO wheel of stone,\nwho turned you,\nwho let you lie?\n".repeat(6), 1..=12),
        (
            "transcript",
            "Q: Why did the mill close?\nA: It had no water.\nQ: Who owned it?\nA: The abbey did.\n"
                .repeat(4),
            1..=12,
        ),
        ("emoji", "🌊🌊🌊 💧 ! 🎉🎉 ? 🌊 . ".repeat(30), 0..=12),
        ("table", "Monday 12 14 18\nTuesday 11 13 19\nWednesday 9 12 17\n".repeat(9), 0..=0),
        ("same sentence", "The mill closed on Monday. ".repeat(50), 1..=1),
        (
            "mixed",
            "The mill closed. Le moulin a fermé lundi. Die Mühle schloss. 水车关闭了。 ".repeat(6),
            1..=12,
        ),
        (
            "scanned",
            "Tbe rni11 c1osed 0n M0nday .Nob0dy kn ew why .The own er sa1d n0thing . ".repeat(8),
            1..=12,
        ),
    ];
    for (name, text, expected) in cases {
        let summary = summarize(&article(&text), Size::Length(Length::Long));
        assert!(expected.contains(&summary.sentences.len()), "{name}: {:?}", summary.sentences);
    }
}

/// A wall of text among sentences: it is passed over, and what stands after it still leans on it, not on what
/// stands before it.
#[test]
fn a_stretch_without_an_end_is_no_sentence() {
    let wall = "row after row of the mill's accounts in flour and water ".repeat(300);
    let text = format!(
        "The mill on the river closed on Monday. {wall}\nIts owner, Ada Stone, named no reason for it. He kept the \
         books for years. The town council wants to buy the wheel. Nobody has set a price for the old wheel yet."
    );
    let article = article(&text);
    let summary = summarize(&article, Size::Sentences(9));
    assert!(!summary.considered.is_empty());
    for c in &summary.considered {
        assert!(words(c.text(&article)) < 20, "{c:?}");
    }
}

#[test]
fn of_very_many_sentences_a_sample_is_looked_at_from_start_to_end() {
    let text: String =
        (0..20_000).map(|i| format!("Boat number {i} left the harbour of town {}. ", i % 97)).collect();
    let article = article(&text);
    let summary = summarize(&article, Size::Length(Length::Long));
    assert!(summary.sampled);
    let last = summary.considered.last().expect("sentences were considered");
    assert!(last.span.start * 100 > article.blocks[0].text.len() * 99, "the sample reaches the end");
}

/// An article of so many sections, each under its heading.
fn sections(count: usize) -> Article {
    use nutgraf::article::{Block, Role};
    let mut article = article("");
    for n in 1..=count {
        let part = format!(
            "Part {n} tells of the mill and its wheel number {n}. Water drove it for {n} hundred years. Its owner \
             kept {n} books about flour, water and the price of bread in those days."
        );
        article.blocks.extend(Block::from_text(Role::Heading(2), &format!("Wheel {n}")));
        article.blocks.extend(Block::from_text(Role::Paragraph, &part));
    }
    article
}

#[test]
fn points_cover_a_long_read_from_its_first_section_to_its_last() {
    for count in [2, 14, 15, 16, 29, 60] {
        let article = sections(count);
        let summary = summarize(&article, Size::Length(Length::Long));
        let headings: Vec<usize> = summary.points.iter().filter_map(|g| g.heading).collect();
        assert_eq!(
            (headings.first(), headings.last()),
            (Some(&0), Some(&(2 * count - 2))),
            "{count} sections"
        );
        let widest = headings.windows(2).map(|h| (h[1] - h[0]) / 2).max();
        assert!(widest <= Some(count.div_ceil(14)), "{count} sections: {headings:?}");
        assert!(summary.points.iter().map(|g| g.sentences.len()).sum::<usize>() <= 15, "{count} sections");
    }
}

#[test]
fn points_stand_under_the_headings_of_the_article() {
    let article = sections(3);
    let summary = summarize(&article, Size::Length(Length::Long));
    let headings: Vec<Option<usize>> = summary.points.iter().map(|g| g.heading).collect();
    assert!(headings.len() > 1 && headings.iter().all(Option::is_some), "{headings:?}");
    assert!(headings.windows(2).all(|h| h[0] < h[1]), "{headings:?}");
    // Each length has points of its own to show, as it has sentences.
    let count = |sentences: &mut dyn Iterator<Item = &nutgraf::summary::Sentence>, longest| {
        sentences.filter(|s| s.length <= longest).count()
    };
    for longest in [Length::Short, Length::Medium] {
        let points = count(&mut summary.points.iter().flat_map(|g| &g.sentences), longest);
        assert!(points > 0 && points >= count(&mut summary.sentences.iter(), longest), "{longest:?}");
    }
}
