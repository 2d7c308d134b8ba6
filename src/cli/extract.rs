//! `nutgraf extract`: the article of each page.

use super::{Extract, Outcome, complain, input, lines};
use indicatif::{ProgressBar, ProgressStyle};
use nutgraf::article::{self, Article, Evidence, Reason, Refusal};
use nutgraf::page::{self, Page};
use serde_json::{Value, json};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Characters of a dropped block's text that `--explain` quotes.
const QUOTED: usize = 60;

/// Extracts each file; a refused or unreadable one is told and does not stop the rest.
pub(super) fn run(args: &Extract, out: &mut dyn Write) -> io::Result<Outcome> {
    if args.url.is_some() && args.files.len() > 1 {
        complain("--url is the address of one page, but several files are given; call once for each");
        std::process::exit(2);
    }
    if let Some(folder) = &args.out
        && let Err(error) = fs::create_dir_all(folder)
    {
        complain(&format!("{}: cannot be made a folder: {error}", folder.display()));
        return Ok(Outcome::SomeFailed);
    }
    let bar = progress(args);
    let mut outcome = Outcome::Done;
    for file in &args.files {
        if let Err(message) = extract(args, file, out)? {
            bar.suspend(|| complain(&format!("{}: {message}", file.display())));
            outcome = Outcome::SomeFailed;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(outcome)
}

/// Hidden unless many files are written and standard error is a terminal.
fn progress(args: &Extract) -> ProgressBar {
    if args.out.is_none() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(args.files.len() as u64);
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} pages, {eta} left");
    style.map_or(ProgressBar::hidden(), |style| bar.with_style(style))
}

/// The inner error is for people: why this file has no article.
fn extract(args: &Extract, file: &Path, out: &mut dyn Write) -> io::Result<Result<(), String>> {
    let text = match input::read(file) {
        Ok(text) => text,
        Err(message) => return Ok(Err(message)),
    };
    let is_page = input::is_page(file, &text);
    let page = page::from_html(if is_page { &text } else { "" }, args.url.as_deref().unwrap_or_default());
    let found = if is_page { article::find(&page) } else { whole(&text) };
    let told = found
        .as_ref()
        .map(|_| ())
        .map_err(|refusal| format!("refused ({}): {}", refusal.reason.code(), refusal.reason.message()));
    if let Some(folder) = &args.out {
        if let Ok(article) = &found
            && let Err(error) = write_files(args, folder, file, &page, article)
        {
            return Ok(Err(format!("its result cannot be written to {}: {error}", folder.display())));
        }
    } else if args.json {
        writeln!(out, "{}", to_json(&page, &found))?;
    } else if args.explain {
        explain(&page, &found, out)?;
    } else if let Ok(article) = &found {
        write!(out, "{}", plain_text(article))?;
    }
    Ok(told)
}

/// Plain text is an article as it is.
fn whole(text: &str) -> Result<Article, Refusal> {
    let article = Article::from_text(&lines::paragraphs(text), None, None);
    let refusal = Refusal { reason: Reason::Empty, evidence: Vec::new() };
    Some(article).filter(|article| !article.blocks.is_empty()).ok_or(refusal)
}

fn write_files(args: &Extract, folder: &Path, file: &Path, page: &Page, article: &Article) -> io::Result<()> {
    let stem = match file.file_stem() {
        Some(stem) if file.as_os_str() != "-" => stem.to_string_lossy().into_owned(),
        _ => "stdin".to_owned(),
    };
    let target = |extension: &str| folder.join(format!("{stem}.{extension}"));
    if args.json {
        return fs::write(target("json"), format!("{}\n", to_json(page, &Ok(article.clone()))));
    }
    fs::write(target("txt"), plain_text(article))?;
    match &article.title {
        Some(title) => fs::write(target("title"), format!("{title}\n")),
        None => Ok(()),
    }
}

fn plain_text(article: &Article) -> String {
    article.body().map(|block| format!("{}\n", block.text)).collect()
}

fn to_json(page: &Page, found: &Result<Article, Refusal>) -> Value {
    let evidence = |judged: &[Evidence]| {
        article::with_unseen(page, judged).iter().map(|e| evidence_json(page, e)).collect::<Vec<_>>()
    };
    match found {
        Ok(article) => {
            let credits = article::credits(page, article);
            json!({
                "title": article.title,
                "byline": credits.byline,
                "date": credits.date,
                "language": article.lang.map(|l| l.code().to_owned()),
                "site": credits.site,
                "section": credits.section,
                "missing": {
                    "cap": article.missing.by_cap,
                    "paywall": article.missing.by_paywall,
                    "pages": article.missing.pages,
                },
                "blocks": article.blocks.iter().map(|b| json!({"role": b.role.name(), "text": b.text})).collect::<Vec<_>>(),
                "refusal": null,
                "evidence": evidence(&article.evidence),
            })
        }
        Err(refusal) => json!({
            "title": null, "byline": null, "date": null, "language": null, "site": null, "section": null,
            "missing": null,
            "blocks": [],
            "refusal": {"reason": refusal.reason.code(), "message": refusal.reason.message()},
            "evidence": evidence(&refusal.evidence),
        }),
    }
}

fn evidence_json(page: &Page, e: &Evidence) -> Value {
    json!({
        "node": e.node.0, "tag": page.tag(e.node).name(), "kept": e.kept,
        "step": e.step, "reason": e.reason, "score": e.score, "text": quote(e.text(page)),
    })
}

fn explain(page: &Page, found: &Result<Article, Refusal>, out: &mut dyn Write) -> io::Result<()> {
    let evidence = match found {
        Ok(article) => &article.evidence,
        Err(refusal) => &refusal.evidence,
    };
    for e in article::with_unseen(page, evidence) {
        let mark = if e.kept { '+' } else { '-' };
        let score = e.score.map(|s| format!(" {s:.2}")).unwrap_or_default();
        let text = quote(e.text(page));
        writeln!(out, "{mark} {}{score} <{}> {}: {text}", e.step, page.tag(e.node).name(), e.reason)?;
    }
    Ok(())
}

fn quote(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match folded.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &folded[..end]),
        None => folded,
    }
}
