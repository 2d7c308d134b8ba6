//! What holds of the article finder on any page at all.

#![cfg(feature = "html")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod story;

use nutgraf::article::{self, Article, Evidence, Reason, Role};
use nutgraf::page::{self, Builder, Flags, NodeId, Page, Tag};
use proptest::prelude::*;
use story::{STORY, paragraphs};

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
        prop_assert!(!article.blocks.is_empty(), "an article has text");
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

#[test]
fn a_page_of_no_nodes_is_refused() {
    for page in [Page::default(), page::from_wire(""), page::from_wire("1"), build(&[Step::Close])] {
        assert_eq!(article::find(&page).err().map(|refusal| refusal.reason), Some(Reason::Empty));
        assert!(article::whole(&page).is_err());
    }
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
