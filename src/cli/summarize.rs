//! `nutgraf summarize`: a summary of each page or text.

use super::{Outcome, Summarize, complain, input, lines};
use nutgraf::article::{self, Article, Reason};
use nutgraf::engine;
use nutgraf::lang::Lang;
use nutgraf::page;
use nutgraf::summary::{self, Summary};
use serde_json::{Value, json};
use std::io::{self, BufRead, Write};
use std::path::Path;

/// Summarizes each file, or each line of standard input.
pub(super) fn run(args: &Summarize, out: &mut dyn Write) -> io::Result<Outcome> {
    if args.jsonl {
        return run_lines(args, out);
    }
    let mut outcome = Outcome::Done;
    for file in &args.files {
        match read_article(file) {
            Ok(article) => {
                let summary = summary::summarize(&article, &args.options());
                if summary.sentences.is_empty() {
                    complain(&format!("{}: {}", file.display(), refusal(engine::why_nothing(&article))));
                    outcome = Outcome::SomeFailed;
                } else if args.json {
                    writeln!(out, "{}", to_json(file, &article, &summary))?;
                } else if args.explain {
                    explain(&article, &summary, out)?;
                } else {
                    marked(&article, &summary).try_for_each(|sentence| writeln!(out, "{sentence}"))?;
                }
            }
            Err(message) => {
                complain(&format!("{}: {message}", file.display()));
                outcome = Outcome::SomeFailed;
            }
        }
    }
    Ok(outcome)
}

fn refusal(reason: Reason) -> String {
    format!("refused ({}): {}", reason.code(), reason.message())
}

fn read_article(file: &Path) -> Result<Article, String> {
    let text = input::read(file)?;
    if input::is_page(file, &text) {
        return article::find(&page::from_html(&text, "")).map_err(|r| refusal(r.reason));
    }
    Ok(Article::from_text(&lines::paragraphs(&text), None, None))
}

fn shown<'a>(article: &'a Article, summary: &'a Summary) -> impl Iterator<Item = &'a str> {
    summary.sentences.iter().map(|s| s.text(article))
}

/// The sentences as the card shows them, with a mark where words went in a sentence's course.
fn marked<'a>(article: &'a Article, summary: &'a Summary) -> impl Iterator<Item = String> + 'a {
    let mark = |(sentence, text): (&summary::Sentence, &str)| {
        let starts = sentence.shown.start == sentence.whole.start || sentence.dateline;
        let ends = sentence.shown.end == sentence.whole.end;
        format!("{}{text}{}", if starts { "" } else { "… " }, if ends { "" } else { " …" })
    };
    summary.sentences.iter().zip(shown(article, summary)).map(mark)
}

fn to_json(file: &Path, article: &Article, summary: &Summary) -> Value {
    let text = |s: &summary::Sentence| s.text(article).to_owned();
    let point = |group: &summary::Group| {
        json!({
            "heading": group.heading.map(|block| article.blocks[block].text.clone()),
            "sentences": group.sentences.iter().map(text).collect::<Vec<_>>(),
        })
    };
    json!({
        "file": file.display().to_string(),
        "title": article.title,
        "language": article.lang.map(|l| l.code().to_owned()),
        "sentences": shown(article, summary).collect::<Vec<_>>(),
        "headline": summary.headline.as_ref().map(text),
        "teaser": summary.teaser.as_ref().map(text),
        "points": summary.points.iter().map(point).collect::<Vec<_>>(),
        "is_lead": summary.is_lead,
        "sampled": summary.sampled,
        "coverage": summary.coverage,
        "confidence": summary.confidence,
    })
}

fn explain(article: &Article, summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
    for c in &summary.considered {
        writeln!(out, "{:+.3} {}: {}", c.score, c.reason, c.text(article))?;
        let features = c.features.iter().map(|(name, value)| format!("{name}={value:.2}"));
        writeln!(out, "       {}", features.collect::<Vec<_>>().join(" "))?;
    }
    Ok(())
}

#[derive(serde::Deserialize)]
struct Line {
    id: Value,
    text: String,
    title: Option<String>,
    lang: Option<String>,
}

fn run_lines(args: &Summarize, out: &mut dyn Write) -> io::Result<Outcome> {
    let mut outcome = Outcome::Done;
    for (i, line) in io::stdin().lock().lines().enumerate() {
        let line = match line {
            Ok(line) if line.trim().is_empty() => continue,
            Ok(line) => serde_json::from_str::<Line>(&line).map_err(|error| error.to_string()),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Err("is not UTF-8".to_owned()),
            Err(error) => return Err(error),
        };
        match line {
            Ok(line) => writeln!(out, "{}", summarize_line(args, &line))?,
            Err(message) => {
                complain(&format!(
                    "line {}: {message}; give {{\"id\", \"text\", \"title\"?, \"lang\"?}}",
                    i + 1
                ));
                outcome = Outcome::SomeFailed;
            }
        }
    }
    Ok(outcome)
}

fn summarize_line(args: &Summarize, line: &Line) -> Value {
    let lang = line.lang.as_deref().and_then(Lang::from_tag);
    let article = Article::from_text(&line.text, line.title.as_deref(), lang);
    let summary = summary::summarize(&article, &args.options());
    json!({
        "id": line.id,
        "lang": article.lang.map(|l| l.code().to_owned()),
        "sentences": shown(&article, &summary).collect::<Vec<_>>(),
    })
}
