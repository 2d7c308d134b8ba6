//! The names of elements and attributes that a page keeps.

macro_rules! names {
    ($(#[$doc:meta])* $kind:ident { $($variant:ident = $name:literal,)* } else $other:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)] // each is the HTML name it stands for
        pub enum $kind { $($variant,)* $other }

        impl $kind {
            /// Every name that is known.
            pub const NAMES: &[(&str, $kind)] = &[$(($name, $kind::$variant),)*];

            /// The variant for an HTML name in lower case.
            pub fn from_name(name: &str) -> $kind {
                match name { $($name => $kind::$variant,)* _ => $kind::$other }
            }

            /// The HTML name.
            pub fn name(self) -> &'static str {
                match self { $($kind::$variant => $name,)* $kind::$other => "" }
            }
        }
    };
}

names! {
    /// An element's tag, or [`Tag::Text`] for a text node. Custom and unknown elements are [`Tag::Other`].
    Tag {
        Text = "#text",
        A = "a", Abbr = "abbr", Address = "address", Article = "article", Aside = "aside", Audio = "audio",
        B = "b", Blockquote = "blockquote", Body = "body", Br = "br", Button = "button",
        Canvas = "canvas", Caption = "caption", Center = "center", Cite = "cite", Code = "code",
        Dd = "dd", Del = "del", Details = "details", Dialog = "dialog", Div = "div", Dl = "dl", Dt = "dt",
        Em = "em", Embed = "embed", Fieldset = "fieldset", Figcaption = "figcaption", Figure = "figure",
        Font = "font", Footer = "footer", Form = "form",
        H1 = "h1", H2 = "h2", H3 = "h3", H4 = "h4", H5 = "h5", H6 = "h6",
        Head = "head", Header = "header", Hgroup = "hgroup", Hr = "hr", Html = "html",
        I = "i", Iframe = "iframe", Img = "img", Input = "input", Ins = "ins", Kbd = "kbd", Label = "label",
        Legend = "legend", Li = "li", Link = "link", Main = "main", Mark = "mark", Menu = "menu", Meta = "meta",
        Nav = "nav", Object = "object", Ol = "ol", Optgroup = "optgroup", Option = "option", Output = "output",
        P = "p", Picture = "picture", Pre = "pre", Q = "q", Rp = "rp", Rt = "rt", Ruby = "ruby",
        S = "s", Samp = "samp", Script = "script", Search = "search", Section = "section", Select = "select",
        Slot = "slot", Small = "small", Source = "source", Span = "span", Strong = "strong", Sub = "sub",
        Summary = "summary", Sup = "sup", Svg = "svg",
        Table = "table", Tbody = "tbody", Td = "td", Textarea = "textarea", Tfoot = "tfoot", Th = "th",
        Thead = "thead", Time = "time", Title = "title", Tr = "tr", Track = "track", U = "u", Ul = "ul",
        Var = "var", Video = "video", Wbr = "wbr",
    } else Other
}

names! {
    /// An attribute that a page keeps; all others are left where they are.
    Attr {
        Alt = "alt", AriaHidden = "aria-hidden", AriaLabel = "aria-label", Class = "class",
        Content = "content", DataComponent = "data-component", DataTestid = "data-testid",
        Datetime = "datetime", Dir = "dir", Href = "href", Id = "id", Itemprop = "itemprop",
        Itemtype = "itemtype", Lang = "lang", Name = "name", Property = "property", Rel = "rel",
        Role = "role", Src = "src", Type = "type",
    } else Other
}

impl Attr {
    /// The attribute as a bit of a set: there are fewer than 32.
    pub(super) fn bit(self) -> u32 {
        1 << self as u8
    }
}

impl Tag {
    /// The level of a heading, 1 to 6; `None` for every other tag.
    pub fn heading_level(self) -> Option<u8> {
        match self {
            Tag::H1 => Some(1),
            Tag::H2 => Some(2),
            Tag::H3 => Some(3),
            Tag::H4 => Some(4),
            Tag::H5 => Some(5),
            Tag::H6 => Some(6),
            _ => None,
        }
    }

    /// Whether the tag flows inside a line by default, or is not shown at all (HTML, rendering section 15.3).
    pub fn is_inline(self) -> bool {
        use Tag::{
            A, Abbr, Audio, B, Br, Button, Canvas, Cite, Code, Del, Em, Embed, Font, I, Iframe, Img, Input,
            Ins, Kbd, Label, Link, Mark, Meta, Object, Other, Output, Picture, Q, Rp, Rt, Ruby, S, Samp,
            Script, Select, Slot, Small, Source, Span, Strong, Sub, Sup, Svg, Text, Textarea, Time, Track, U,
            Var, Video, Wbr,
        };
        matches!(
            self,
            A | Abbr
                | Audio
                | B
                | Br
                | Button
                | Canvas
                | Cite
                | Code
                | Del
                | Em
                | Embed
                | Font
                | I
                | Iframe
                | Img
                | Input
                | Ins
                | Kbd
                | Label
                | Link
                | Mark
                | Meta
                | Object
                | Output
                | Other
                | Picture
                | Q
                | Rp
                | Rt
                | Ruby
                | S
                | Samp
                | Script
                | Select
                | Slot
                | Small
                | Source
                | Span
                | Strong
                | Sub
                | Sup
                | Svg
                | Text
                | Textarea
                | Time
                | Track
                | U
                | Var
                | Video
                | Wbr
        )
    }
}
