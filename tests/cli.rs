//! The contract of the command line: what it prints where, and its exit codes.

#![allow(clippy::unwrap_used)] // a test that cannot go on fails

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const STORY: &str = "The old mill closed on Monday. It had ground flour for ninety years. Two hundred people will look \
    for work. The council meets on Friday to discuss the site. A buyer has not been found.";

fn nutgraf(args: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_nutgraf"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments may end before it has read anything.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    child.wait_with_output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// An empty folder of the test's own.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A page whose article is the story and two paragraphs more.
fn page() -> String {
    format!(
        "<!doctype html><html lang=en><title>The mill</title><body><nav><a href=/>Home</a></nav>\
         <article><h1>The mill</h1><p>{STORY}</p><p>Its last owner, a family firm, blamed the price of grain, \
         which has doubled within three years, and the road that the county never built.</p><p>Most of those who \
         worked there live in the valley. Some have been offered places at the bakery in the next town, which is \
         to open a second line in spring.</p></article></body></html>"
    )
}

#[test]
fn wrong_usage_exits_with_2_and_says_what_to_do() {
    let cases: [&[&str]; 7] = [
        &[],
        &["extract"],
        &["summarize"],
        &["summarize", "--sentences", "0", "-"],
        &["summarize", "--sentences", "2", "--words", "9", "-"],
        &["summarize", "--length", "huge", "-"],
        &["extract", "--url", "https://example.org/", "a.html", "b.html"],
    ];
    for args in cases {
        let output = nutgraf(args, b"");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn unreadable_input_exits_with_1_and_the_rest_is_done() {
    let folder = folder("unreadable");
    let good = folder.join("good.html");
    let pdf = folder.join("paper.html");
    fs::write(&good, page()).unwrap();
    fs::write(&pdf, b"%PDF-1.7 \x80\x81").unwrap();
    let missing = folder.join("missing.html");
    let args = ["extract", missing.to_str().unwrap(), pdf.to_str().unwrap(), good.to_str().unwrap()];
    let output = nutgraf(&args, b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("no such file") && stderr(&output).contains("is a PDF"));
    assert!(stdout(&output).contains("The old mill closed on Monday."));
}

#[test]
fn out_writes_text_and_title_and_nothing_for_a_refused_page() {
    let folder = folder("out");
    let (good, empty, out) = (folder.join("good.html"), folder.join("empty.html"), folder.join("results"));
    fs::write(&good, page()).unwrap();
    fs::write(&empty, "").unwrap();
    let args = ["extract", "--out", out.to_str().unwrap(), good.to_str().unwrap(), empty.to_str().unwrap()];
    let output = nutgraf(&args, b"");
    assert_eq!(output.status.code(), Some(1), "the empty page is refused");
    assert!(output.stdout.is_empty());
    assert!(stderr(&output).contains("refused (empty)"), "{}", stderr(&output));
    assert!(fs::read_to_string(out.join("good.txt")).unwrap().starts_with("The old mill"));
    assert_eq!(fs::read_to_string(out.join("good.title")).unwrap(), "The mill\n");
    assert!(!out.join("empty.txt").exists());
}

#[test]
fn json_has_every_key_of_the_contract() {
    let output = nutgraf(&["extract", "--json", "-"], page().as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let value: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let keys = [
        "title", "byline", "date", "language", "site", "section", "missing", "blocks", "refusal", "evidence",
    ];
    let help = stdout(&nutgraf(&["extract", "--help"], b""));
    for key in keys {
        assert!(value.get(key).is_some() && help.contains(key), "{key}");
    }
    assert_eq!(value.as_object().map(|all| all.len()), Some(keys.len()));
    assert_eq!(value["title"], "The mill");
    assert_eq!(value["blocks"][0]["role"], "paragraph");
    assert!(value["refusal"].is_null());
}

#[test]
fn the_explanation_tells_each_text_once_with_its_own_words() {
    let page = page()
        .replace("</article>", "<p hidden>Not now.</p><button>Share it</button></article>")
        .replace(". It had", ".<br><br>It had");
    let output = nutgraf(&["extract", "--explain", "-"], page.as_bytes());
    let lines = stdout(&output);
    for (mark, words) in [
        ("- measure <head> is in the head of the page: ", "The mill"),
        ("- score ", ": Home"),
        ("+ score ", "reads like the article: The old mill closed on Monday."),
        ("+ score ", "reads like the article: It had ground flour for ninety years."),
        ("- measure <p> is not shown: ", "Not now."),
        ("- measure <button> is a control: ", "Share it"),
    ] {
        let told = lines.lines().filter(|line| line.starts_with(mark) && line.contains(words)).count();
        assert_eq!(told, 1, "{mark}{words} in {lines}");
    }
}

#[test]
fn a_summary_as_json_has_every_form_and_what_is_known_about_it() {
    let output = nutgraf(&["summarize", "--json", "-"], STORY.as_bytes());
    let value: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    for form in ["headline", "teaser"] {
        assert!(value[form].as_str().is_some_and(|s| STORY.contains(s)), "{form}: {value}");
    }
    assert_ne!(value["headline"], value["teaser"]);
    assert_eq!(value["points"][0]["sentences"], value["sentences"], "without headings they are the same");
    let unsure = value["confidence"].as_f64() < Some(f64::from(nutgraf::summary::LEAST_CONFIDENCE));
    assert_eq!((&value["is_lead"], &value["sampled"]), (&unsure.into(), &false.into()));
    assert!(value["coverage"].as_f64() > Some(0.0), "{value}");
}

#[test]
fn a_number_of_sentences_is_kept_exactly_where_there_are_as_many() {
    for (asked, given) in [("1", 1), ("3", 3), ("5", 5), ("9", 5)] {
        let output = nutgraf(&["summarize", "--sentences", asked, "--no-trim", "-"], STORY.as_bytes());
        assert_eq!(stdout(&output).lines().count(), given, "{asked}: {}", stdout(&output));
        assert!(stdout(&output).lines().all(|line| STORY.contains(line)));
    }
}

#[test]
fn lines_are_answered_in_order_and_a_bad_one_is_told() {
    let good = serde_json::json!({"id": 7, "text": STORY, "title": "The mill", "lang": "en"});
    let input = format!("{good}\nnot json\n\n{good}\n");
    let output = nutgraf(&["summarize", "--jsonl", "--sentences", "2"], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("line 2"), "{}", stderr(&output));
    let lines: Vec<serde_json::Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!((&lines[0]["id"], &lines[0]["lang"]), (&7.into(), &"en".into()));
    assert_eq!(lines[0]["sentences"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_no_page_is_refused_for_what_it_is_and_plain_text_is_taken() {
    let folder = folder("no-page");
    let xhtml = page().replace("<title>", "<script src='a.js'/><title>");
    let wide: Vec<u8> = page().encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: [(&str, Vec<u8>, &str); 7] = [
        (
            "feed.xml",
            b"<?xml version='1.0'?><rss><channel><title>Mills</title></channel></rss>".into(),
            "a list of pages",
        ),
        ("saved.mhtml", format!("MIME-Version: 1.0\r\n\r\n{}", page()).into(), "an archive of a page"),
        ("data.json", b"{\"text\": \"The mill closed.\"}".into(), "is data"),
        ("story.rtf", b"{\\rtf1 The mill closed.}".into(), "rich text"),
        ("page.xhtml", xhtml.into(), ""),
        ("wide.html", wide, ""),
        ("story.txt", format!("{STORY}\n\nIt rained.\n").into(), ""),
    ];
    for (name, bytes, refusal) in cases {
        let file = folder.join(name);
        fs::write(&file, bytes).unwrap();
        let output = nutgraf(&["extract", file.to_str().unwrap()], b"");
        assert_eq!(output.status.code(), Some(i32::from(!refusal.is_empty())), "{name}");
        assert!(stderr(&output).contains(refusal), "{name}: {}", stderr(&output));
        assert_eq!(stdout(&output).lines().count() > 1, refusal.is_empty(), "{name}: {}", stdout(&output));
    }
}
