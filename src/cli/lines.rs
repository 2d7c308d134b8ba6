//! Plain text set in short lines, as letters, books and scans are: which lines are one paragraph.
//!
//! Invariant: only line breaks become spaces, so that every word stays as it was.

/// Longer lines are not set to a width; each is a paragraph.
const WIDEST: usize = 100;

/// Shorter lines are a list or verse.
const NARROWEST: usize = 50;

/// Fewer lines show no width.
const FEWEST: usize = 3;

/// A text with a paragraph a line, of one whose paragraphs may go over several lines.
///
/// A line goes on in the next where it ends in mid-sentence and that begins small, and, between blank lines,
/// where all lines but the last are about as wide.
pub(super) fn paragraphs(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut joined = String::with_capacity(text.len());
    for group in lines.split(|line| line.is_empty()) {
        let set = is_set(group);
        for (i, line) in group.iter().enumerate() {
            let goes_on = i > 0 && (set || (is_open(group[i - 1]) && line.starts_with(char::is_lowercase)));
            if i > 0 {
                joined.push(if goes_on { ' ' } else { '\n' });
            }
            joined.push_str(line);
        }
        joined.push('\n');
    }
    joined
}

/// Whether lines are set to one width: all but the last reach three quarters of the widest.
fn is_set(lines: &[&str]) -> bool {
    let widths = || lines.iter().map(|line| line.chars().count());
    let widest = widths().max().unwrap_or(0);
    lines.len() >= FEWEST
        && (NARROWEST..=WIDEST).contains(&widest)
        && widths().take(lines.len() - 1).all(|width| width * 4 >= widest * 3)
}

/// Whether a line ends in mid-sentence.
fn is_open(line: &str) -> bool {
    line.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';'))
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn a_paragraph_a_line_stays_so() {
        for text in [
            "The ferry left at noon.\nNobody waved.\n",
            "Ferries\nBridges\nLocks\n",
            "A line that ends nowhere and is far longer than any line that a letter, a book or a scan is set in, is one\nSo is this\n",
            "Noon.\n\nNight.\n",
            "",
        ] {
            assert_eq!(paragraphs(text).trim_end(), text.replace("\n\n", "\n").trim_end());
        }
    }

    #[test]
    fn lines_of_one_width_are_joined() {
        let text = "The ferry left the harbour at noon, and the people of\n\
                    Reedham and of the other villages along the river had\n\
                    no bridge. Nobody waved.\n\n\
                    It rained.";
        let lines = paragraphs(text);
        assert_eq!(lines.lines().count(), 2);
        assert_eq!(lines.split_whitespace().count(), text.split_whitespace().count());
    }

    #[test]
    fn verse_goes_on_where_a_line_begins_small() {
        let text = "No one hears the ferry call\nor counts the boats.\nNow gulls have taken\nhis chair.";
        assert_eq!(
            paragraphs(text),
            "No one hears the ferry call or counts the boats.\nNow gulls have taken his chair.\n"
        );
    }
}
