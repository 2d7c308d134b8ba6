//! An article of our own for tests of the finder, and the ways to find it.

#![allow(dead_code, reason = "each test uses a part")]

use nutgraf::article::{self, Article, Refusal};
use nutgraf::page;

pub(crate) const STORY: [&str; 8] = [
    "The mill closed on Monday, and nobody in the valley knew why it had, said the last of its many owners.",
    "It had stood there for ninety years, and it had ground the grain of four villages in all of that time.",
    "“We thought that it would outlive us all,” said a baker from the next town, who bought his flour there.",
    "Its wheel was made of oak and iron in 1934, after a flood had taken the first one, and it never broke.",
    "The river will go on without it, as it did before, and the owner said that he would go fishing again.",
    "A museum wants to have the stones, which weigh two tonnes each and came by boat from another country.",
    "The council will decide in March, when the water is high, whether the weir below the mill may stay too.",
    "Until then the doors are shut, and the only ones to go in and out are the swallows under the old roof.",
];

pub(crate) fn find(body: &str) -> Result<Article, Refusal> {
    article::find(&page::from_html(body, "https://a.example/story"))
}

pub(crate) fn lines(body: &str) -> Vec<String> {
    find(body).map(|a| a.blocks.into_iter().map(|b| b.text).collect()).unwrap_or_default()
}

pub(crate) fn paragraphs(tag: &str) -> String {
    STORY.map(|text| format!("<{tag}>{text}</{tag}>")).concat()
}

/// The story with a line of its own between each two halves of it.
pub(crate) fn between(line: &str) -> String {
    let [first, second] = [&STORY[..4], &STORY[4..]].map(|part| format!("<p>{}</p>", part.join("</p><p>")));
    format!("<main><h1>The mill</h1>{first}{line}{second}</main>")
}
