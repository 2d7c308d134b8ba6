//! Drops a gallery that stands among an article's text: pictures that are counted, each with a text of its own.
//!
//! It knows the text and the order of chunks, and which were kept.
//!
//! Invariant: an article that is told in counted slides keeps them.

use crate::article::prune::Verdict;
use crate::article::sight::Sight;

/// Counted texts from which on they are a gallery.
const FEWEST: usize = 5;

/// Words kept beside a gallery from which on the article is those, and not the slides.
const OWN: u32 = 150;

/// Drops what is counted, from the first picture to the last; of slides that are the article, their numbers.
pub(super) fn drop_gallery(sight: &Sight, verdicts: &mut [Verdict]) {
    for slides in galleries(sight) {
        let words = |range: std::ops::Range<usize>| sight.words(range.filter(|&i| verdicts[i].kept));
        let beside = words(0..slides.start) + words(slides.end..verdicts.len());
        for i in slides {
            if !verdicts[i].kept {
                continue;
            }
            if beside >= OWN {
                verdicts[i] = Verdict::dropped("belongs to a gallery");
            } else if is_bare(&sight.chunks[i].block.text) {
                verdicts[i] = Verdict::dropped("numbers a slide");
            }
        }
    }
}

/// Whether a text says nothing but which slide it is.
fn is_bare(text: &str) -> bool {
    counter(text).is_some() && text.chars().filter(|c| c.is_alphabetic()).count() <= OF
}

/// The chunks of each gallery.
fn galleries(sight: &Sight) -> Vec<std::ops::Range<usize>> {
    let counted: Vec<(usize, (u32, u32))> = (sight.chunks.iter().enumerate())
        .filter_map(|(i, chunk)| Some((i, counter(&chunk.block.text)?)))
        .collect();
    let goes_on = |a: &(usize, (u32, u32)), b: &(usize, (u32, u32))| b.1 == (a.1.0 + 1, a.1.1);
    let runs = counted.chunk_by(goes_on).filter(|run| run.len() >= FEWEST && run[0].1.0 == 1);
    runs.filter_map(|run| Some(run.first()?.0..last_of(sight, run.first()?.0, run.last()?.0))).collect()
}

/// Where the chunks of the last picture end: with the element beside those of the pictures before it.
fn last_of(sight: &Sight, first: usize, last: usize) -> usize {
    let page = sight.page;
    let start = sight.chunks[first].node;
    let own = page.ancestors(sight.chunks[last].node).take_while(|&a| !page.contains(a, start)).last();
    let own = own.unwrap_or(sight.chunks[last].node);
    last + sight.chunks[last..].iter().take_while(|chunk| page.contains(own, chunk.node)).count()
}

/// Letters of the longest word between the numbers of a slide and of all: "3 of 50", "3 von 50".
const OF: usize = 3;

/// The place and the number of all in a text that begins like "3/50" or "3 of 50".
fn counter(text: &str) -> Option<(u32, u32)> {
    let (place, rest) = number(text)?;
    let rest = rest.trim_start();
    let of = rest.chars().take_while(|c| c.is_alphabetic()).count();
    let is_of = (2..=OF).contains(&of);
    let rest =
        if is_of { rest.trim_start_matches(char::is_alphabetic) } else { rest.strip_prefix(['/', '／'])? };
    let (all, _) = number(rest.trim_start())?;
    (place <= all).then_some((place, all))
}

fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::{counter, drop_gallery};
    use crate::article::Read;
    use crate::article::prune::{Verdict, kept};
    use crate::page;

    /// What is left of a page of which all is kept.
    fn left(html: &str) -> String {
        let page = page::from_html(html, "");
        let read = Read::new(&page);
        let mut verdicts = vec![Verdict { kept: true, step: "", reason: "" }; read.chunks.len()];
        drop_gallery(&read.sight(&page), &mut verdicts);
        kept(&verdicts).map(|i| read.chunks[i].block.text.as_str()).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn slides_go_where_they_are_beside_the_text() {
        let slides: String = (1..=5).map(|i| format!("<div><i>{i} / 5</i><p>A mill.</div>")).collect();
        assert_eq!(left(&slides), "A mill.|A mill.|A mill.|A mill.|A mill.");
        assert_eq!(left(&slides.replace(" /", " of")), "A mill.|A mill.|A mill.|A mill.|A mill.");
        let text = format!("<p>{}", "The mill closed on Monday. ".repeat(40));
        assert_eq!(left(&format!("{text}<div>{slides}</div>")), left(&text));
        assert_eq!(left("<p>5/5<p>A mill.<p>5/5"), "5/5|A mill.|5/5");
    }

    #[test]
    fn counts_pictures() {
        assert_eq!(counter("3/50 A bridge at night"), Some((3, 50)));
        assert_eq!(counter("3 / 50"), Some((3, 50)));
        assert_eq!(counter("3 of 50"), Some((3, 50)));
        assert_eq!(counter("3 из 50"), Some((3, 50)));
        assert_eq!(counter("3 bags 50"), None);
        assert_eq!(counter("4/3 of a cup"), None);
        assert_eq!(counter("3 bridges"), None);
        assert_eq!(counter(""), None);
    }
}
