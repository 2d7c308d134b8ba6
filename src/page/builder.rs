//! The one way into a [`Page`]: each door opens nodes, adds text and closes them again.

use super::{Attr, Attribute, Flags, NO_PARENT, Node, Page, Tag};

/// Nodes beyond this count are left out and the page says that it is cut.
/// The largest news page measured had 20,000; a book on one page has 150,000.
pub const MAX_NODES: usize = 300_000;

/// Bytes of text beyond this are left out and the page says that it is cut: five times the King James Bible.
pub const MAX_TEXT: usize = 20 << 20;

/// Builds a page in document order.
///
/// ```
/// use nutgraf::page::{Builder, Flags, Tag};
/// let mut builder = Builder::new("https://example.org/", "en", "A title");
/// builder.open("p", Flags::default());
/// builder.text("Some words.");
/// builder.close();
/// let page = builder.finish();
/// assert_eq!(page.all_text(), "Some words.");
/// ```
#[derive(Debug, Default)]
pub struct Builder {
    page: Page,
    open: Vec<u32>,
    ignored: usize,
}

impl Builder {
    /// A page with its address, the language its markup states and its title; each may be empty.
    pub fn new(url: &str, lang: &str, title: &str) -> Builder {
        let page = Page { url: url.into(), lang: lang.into(), title: title.into(), ..Page::default() };
        Builder { page, ..Builder::default() }
    }

    /// Sets the title, for doors that meet it on the way.
    pub fn set_title(&mut self, title: &str) {
        self.page.title = title.into();
    }

    /// Sets the language, for doors that meet it on the way.
    pub fn set_lang(&mut self, lang: &str) {
        self.page.lang = lang.into();
    }

    /// Opens an element within the one that is open. `tag` is a lower-case local name.
    pub fn open(&mut self, tag: &str, flags: Flags) {
        if self.is_full() {
            self.ignored += 1;
            return;
        }
        let id = self.push(Tag::from_name(tag), flags);
        self.open.push(id);
    }

    /// Gives the node opened last an attribute; names that no layer asks for are dropped.
    pub fn attribute(&mut self, name: &str, value: &str) {
        let name = Attr::from_name(name);
        if name == Attr::Other || self.ignored > 0 {
            return;
        }
        let Some(node) = self.page.nodes.last_mut() else { return };
        if self.page.values.len() + value.len() > MAX_TEXT {
            self.page.cut = true;
            return;
        }
        node.has |= name.bit();
        let start = self.page.values.len() as u32;
        self.page.values.push_str(value);
        self.page.attributes.push(Attribute { name, start, end: self.page.values.len() as u32 });
    }

    /// Adds a text node.
    pub fn text(&mut self, text: &str) {
        if self.is_full() {
            return;
        }
        self.push(Tag::Text, Flags::default());
        let room = MAX_TEXT - self.page.text.len();
        if text.len() > room {
            self.page.cut = true;
        }
        self.page.text.push_str(&text[..text.floor_char_boundary(room)]);
    }

    /// Closes the element opened last; without one, does nothing.
    pub fn close(&mut self) {
        if self.ignored > 0 {
            self.ignored -= 1;
            return;
        }
        if let Some(id) = self.open.pop() {
            self.page.nodes[id as usize].end = self.page.nodes.len() as u32;
        }
    }

    /// Says that the door left something out.
    pub fn cut(&mut self) {
        self.page.cut = true;
    }

    /// Closes what is still open and gives the page.
    pub fn finish(mut self) -> Page {
        self.ignored = 0;
        while !self.open.is_empty() {
            self.close();
        }
        self.page
    }

    fn is_full(&mut self) -> bool {
        let full = self.page.nodes.len() >= MAX_NODES || self.page.text.len() >= MAX_TEXT;
        self.page.cut |= full;
        full
    }

    fn push(&mut self, tag: Tag, flags: Flags) -> u32 {
        let id = self.page.nodes.len() as u32;
        self.page.nodes.push(Node {
            tag,
            flags,
            parent: self.open.last().copied().unwrap_or(NO_PARENT),
            end: id + 1,
            text: self.page.text.len() as u32,
            attributes: self.page.attributes.len() as u32,
            has: 0,
        });
        id
    }
}
