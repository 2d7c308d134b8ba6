//! Why a page reads otherwise in a browser than from its file: which of the things that only a browser sees did it.
//!
//! A page is read again with some of what the browser saw taken back to what the file says, one thing after another.
//!
//! Invariant: nothing but flags is changed, so that a cause is named only where it is enough.

use super::written::text;
use nutgraf::article;
use nutgraf::page::{self, Flags, NodeId, Page};

/// What a browser sees of an element and a file does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cause {
    pub(super) name: &'static str,
    hidden: bool,
    offscreen: bool,
    flow: bool,
}

/// From what is most often enough to all of it.
pub(super) const CAUSES: [Cause; 4] = [
    Cause { name: "hidden by a style sheet", hidden: true, offscreen: false, flow: false },
    Cause {
        name: "shown as a block or in a line by a style sheet",
        hidden: false,
        offscreen: false,
        flow: true,
    },
    Cause { name: "moved off the screen by a style sheet", hidden: false, offscreen: true, flow: false },
    Cause { name: "several of these at once", hidden: true, offscreen: true, flow: true },
];

/// The first cause without which the page reads as `expected`; none where the nodes themselves differ.
pub(super) fn cause(wire: &str, file: &Page, expected: &str) -> Option<&'static str> {
    let is_enough = |cause: &&Cause| {
        let page = page::from_wire(&taken_back(wire, file, cause));
        article::find(&page).ok().as_ref().map(text).unwrap_or_default() == expected
    };
    (page::from_wire(wire).len() == file.len())
        .then(|| CAUSES.iter().find(is_enough))?
        .map(|cause| cause.name)
}

/// The wire with the flags of one cause as the file has them.
fn taken_back(wire: &str, file: &Page, cause: &Cause) -> String {
    const ELEMENT: char = '\u{2}';
    const TEXT: char = '\u{4}';
    const UNIT: char = '\u{1f}';
    let mut node = 0_u32;
    let mut out = String::with_capacity(wire.len());
    for (i, run) in wire.split_inclusive([ELEMENT, TEXT]).enumerate() {
        // The mark that ends a piece begins the next one, which is then a node.
        let is_element = i > 0 && out.ends_with(ELEMENT);
        let is_node = i > 0;
        match run.split_once(UNIT).filter(|_| is_element) {
            Some((tag, rest)) => {
                let letters = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
                out.push_str(tag);
                out.push(UNIT);
                out.push_str(&mixed(&rest[..letters], file.flags(NodeId(node)), cause));
                out.push_str(&rest[letters..]);
            }
            None => out.push_str(run),
        }
        node += u32::from(is_node);
    }
    out
}

/// The letters of one element's flags, some from the wire and some from the file.
fn mixed(letters: &str, file: Flags, cause: &Cause) -> String {
    let seen =
        |letter: char, from_file: bool, flag: bool| if from_file { flag } else { letters.contains(letter) };
    [
        ('h', seen('h', cause.hidden, file.hidden)),
        ('o', seen('o', cause.offscreen, file.offscreen)),
        ('b', seen('b', cause.flow, file.block)),
        ('i', seen('i', cause.flow, file.inline)),
    ]
    .into_iter()
    .filter_map(|(letter, is_set)| is_set.then_some(letter))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_flags_of_the_cause_are_taken_back() {
        let file = page::from_html("<body><p hidden>a<b>c</b>", "");
        let wire = "1\u{1e}u\u{1e}\u{1e}t\u{1e}\u{2}html\u{1f}\u{2}head\u{1f}\u{3}\u{2}body\u{1f}\u{2}p\u{1f}oi\u{1f}class=h\u{4}a\u{2}b\u{1f}hb\u{4}c\u{3}\u{3}\u{3}\u{3}";
        assert_eq!(page::from_wire(wire).len(), file.len());
        let all = taken_back(wire, &file, &CAUSES[3]);
        assert!(all.contains("\u{2}p\u{1f}h\u{1f}class=h\u{4}a\u{2}b\u{1f}\u{4}c"), "{all:?}");
        let flow = taken_back(wire, &file, &CAUSES[1]);
        assert!(flow.contains("\u{2}p\u{1f}o\u{1f}class=h\u{4}a\u{2}b\u{1f}h\u{4}c"), "{flow:?}");
    }
}
