//! Words of class names and other names, and what they say: filed by their first letters.
//!
//! A stem is the start of a word, a `true` after it says that it is the whole word. Words of a name that are
//! written together are looked up one by one and in pairs, so `articlebody` also stands for `article-body`.
//! Names are mostly English the world over; what is left in other languages is here as the pages have it.

use super::Name::{self, *};
use std::sync::LazyLock;

pub(super) type Entry = (&'static str, bool, Name);

/// Letters that names are filed by.
const LETTERS: usize = 26;

/// All stems, filed by their first three letters.
struct Index {
    stems: Vec<Entry>,
    /// Where the stems of each three letters begin, and at last their end.
    starts: Vec<u16>,
    /// By the first two letters: the third letters that follow as a set, and how many threes of letters come before.
    thirds: [[(u32, usize); LETTERS]; LETTERS],
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let stems: Vec<Entry> = BY_LETTER.concat();
    let (mut starts, mut thirds) = (Vec::new(), [[(0, 0); LETTERS]; LETTERS]);
    for (place, (stem, ..)) in (0..).zip(&stems) {
        let [first, second] = [0, 1].map(|letter| usize::from(stem.as_bytes()[letter] - b'a'));
        let (found, before) = &mut thirds[first][second];
        if *found == 0 {
            *before = starts.len();
        }
        if *found & third(stem.as_bytes()) == 0 {
            *found |= third(stem.as_bytes());
            starts.push(place);
        }
    }
    starts.push(stems.len() as u16);
    Index { stems, starts, thirds }
});

/// The third letter of a word in a set of letters, in which no letter is the first.
fn third(word: &[u8]) -> u32 {
    word.get(2).map_or(1, |letter| 2 << (letter - b'a'))
}

/// The stems that have the first three letters of a word: mostly none.
pub(super) fn alike(word: &[u8]) -> &'static [Entry] {
    let &[first, second, ..] = word else { return &[] }; // no stem has one letter
    let (found, before) = INDEX.thirds[usize::from(first - b'a')][usize::from(second - b'a')];
    let third = third(word);
    if found & third == 0 {
        return &[];
    }
    let place = before + (found & (third - 1)).count_ones() as usize;
    &INDEX.stems[INDEX.starts[place].into()..INDEX.starts[place + 1].into()]
}

/// The stems of each letter.
#[rustfmt::skip] // one group of names a line reads as the list it is
pub(super) const BY_LETTER: [&[Entry]; LETTERS] = [
    // a
    &[
        ("abo", true, Promo), ("abonn", false, Promo),
        ("aboutauthor", true, Bio), ("abstract", true, Standfirst), ("accessibility", true, Unseen),
        ("accessible", true, Unseen), ("accordion", true, Box), ("ad", true, Ad), ("adbox", true, Ad),
        ("adcontainer", false, Ad), ("addthis", false, Share), ("addtoany", false, Share),
        ("addtobasket", true, Shop), ("addtocart", false, Shop), ("addtocart", false, Tool), ("ads", true, Ad),
        ("adsense", false, Ad),
        ("adslot", false, Ad), ("adunit", false, Ad), ("advert", false, Ad), ("adwrapper", true, Ad),
        ("affiliate", false, Ad), ("aiabs", true, Caption), ("aipstyle", false, Caption), ("alert", true, Promo), ("alttext", true, Caption),
        ("altyazi", false, Caption), ("anchors", true, Contents), ("annons", false, Ad),
        ("anzeige", false, Ad), ("appbanner", true, Promo),
        ("articlebody", true, Body), ("articlebodytext", true, Body), ("articlecontent", true, Body),
        ("articlecopy", true, Body), ("articlefooter", true, Meta), ("articleinfo", true, Meta),
        ("articlelead", true, Standfirst), ("articlelist", true, Related), ("articlemain", true, Body),
        ("articlemeta", true, Meta), ("articlesection", true, Body), ("articlesummary", true, Standfirst),
        ("articletext", true, Body), ("articletitle", true, Header), ("articulo", true, Body),
        ("artikelinhalt", false, Body), ("aside", true, Side), ("assine", false, Promo),
        ("assistive", true, Unseen), ("ataglance", true, Box), ("attributes", true, Meta),
        ("attribution", false, Caption), ("audio", true, Media), ("aussi", true, Related),
        ("auteur", false, Byline), ("author", false, Byline), ("authorbio", true, Bio),
        ("authorbox", true, Bio), ("authorcard", true, Bio), ("authordescription", true, Bio),
        ("authordetails", true, Bio), ("authorinfo", true, Bio), ("authorprofile", true, Bio),
        ("autor", true, Byline), ("autore", false, Byline),
    ],
    // b
    &[
        ("bacajuga", true, Related), ("bagikan", false, Share), ("bajada", true, Standfirst),
        ("banner", true, Ad), ("barrier", true, Paywall), ("barrierpage", true, Paywall),
        ("basket", true, Shop), ("basket", true, Tool), ("bigquote", true, PullQuote),
        ("bildbyline", false, Caption),
        ("bildetekst", false, Caption), ("bildnachweis", false, Caption), ("bildquelle", false, Caption),
        ("bildtext", false, Caption), ("bildunterschrift", false, Caption), ("billboard", false, Ad),
        ("billedtekst", false, Caption), ("bio", false, Bio),
        ("blockquotepull", true, PullQuote), ("blogcontent", true, Body), ("blogpost", true, Body),
        ("blueskyembed", true, Post), ("bodycopy", true, Body), ("bodymain", true, Body), ("bodytext", true, Body),
        ("bookmark", true, Share), ("bottombar", true, Footer), ("box", true, Box), ("boxauthor", true, Bio),
        ("branding", true, Header), ("breadcrumb", false, Nav), ("brightcove", false, Media),
        ("brodtekst", false, Body), ("brodtext", false, Body), ("bullets", true, Box), ("buy", true, Shop),
        ("buynow", true, Shop), ("by", true, Byline), ("byline", false, Byline),
    ],
    // c
    &[
        ("callout", false, Promo), ("callout", true, Box), ("calltoaction", true, Promo),
        ("campaign", false, Promo), ("caption", false, Caption), ("card", true, Related),
        ("cardlist", true, Related), ("cards", true, Related), ("carousel", false, Media),
        ("cart", true, Shop), ("cart", true, Tool), ("cat", true, Tags), ("catalog", true, Tool),
        ("catalogue", true, Tool), ("categor", false, Tags),
        ("catlinks", true, Tags), ("catlist", true, Tags), ("ccpa", true, Consent),
        ("chapeau", true, Standfirst), ("chapo", true, Standfirst), ("chart", true, Box),
        ("checkout", true, Shop), ("checkout", true, Tool), ("clap", true, Share), ("cmp", true, Consent),
        ("colophon", false, Footer),
        ("comentario", false, Comment), ("comment", true, Comment), ("commentaire", false, Comment),
        ("commentbox", true, Comment), ("commentform", false, Comment), ("commenti", false, Comment),
        ("commentlist", false, Comment), ("comments", true, Comment), ("commentsarea", true, Comment),
        ("commercial", true, Ad), ("compartil", false, Share), ("compartir", false, Share),
        ("complementary", false, Side), ("condividi", false, Share), ("consent", false, Consent),
        ("contactform", true, Promo), ("contentbody", true, Body), ("contents", true, Contents),
        ("contributor", false, Byline), ("conversation", true, Comment), ("convertkit", false, Promo),
        ("cookie", false, Consent), ("copete", true, Standfirst),
        ("copylink", true, Share), ("copyright", true, Caption), ("copyright", true, Footer),
        ("coral", true, Comment), ("corpo", false, Body), ("correction", true, Box),
        ("correlat", false, Related), ("coupon", true, Shop), ("credit", false, Caption),
        ("crosslink", true, Related), ("crosslinks", false, Related), ("cta", true, Promo),
        ("cuerpo", false, Body),
    ],
    // d
    &[
        ("date", false, Date), ("dateline", true, Meta),
        ("datum", true, Date), ("deal", true, Shop),
        ("deals", true, Shop), ("deck", true, Standfirst), ("dek", true, Standfirst), ("delen", true, Share),
        ("description", true, Standfirst), ("details", true, Meta), ("dfp", false, Ad),
        ("didascalia", false, Caption), ("didomi", false, Consent), ("directory", true, Nav),
        ("disclaimer", true, Footer), ("disclosure", true, Box), ("discover", false, Related),
        ("discussion", true, Comment), ("disqus", false, Comment), ("dnone", true, Unseen),
        ("donat", false, Promo), ("dontmiss", true, Related), ("download", true, Promo),
        ("drawer", true, Side), ("dropdown", false, Nav),
    ],
    // e
    &[
        ("editorsnote", true, Box), ("embed", true, Media), ("embedded", true, Media),
        ("endnote", true, Footer), ("endnotes", true, Footer), ("entradilla", false, Standfirst),
        ("entrycontent", true, Body), ("entryfooter", true, Meta), ("entrymeta", true, Meta),
        ("entrytitle", true, Header), ("error", false, Missing), ("etiket", false, Tags), ("etiqueta", false, Tags),
        ("excerpt", true, Standfirst), ("explainer", true, Box), ("eyebrow", true, Meta),
        ("eztoc", false, Contents),
    ],
    // f
    &[
        ("facebook", false, Share), ("facet", true, Tool), ("facets", true, Tool), ("factbox", false, Box),
        ("factfile", true, Box),
        ("faktabox", false, Box), ("faktaruta", true, Box), ("faq", true, Box), ("fbpost", true, Post),
        ("fecha", true, Date),
        ("feed", true, Related), ("feedback", true, Comment), ("figcaption", false, Caption),
        ("figure", true, Media), ("filter", true, Nav), ("filter", true, Tool), ("filters", true, Nav),
        ("filters", true, Tool), ("fliesstext", true, Body),
        ("flyout", true, Side), ("fn", true, Byline), ("follow", true, Promo), ("followus", true, Promo),
        ("foot", true, Footer), ("footer", false, Footer), ("forfatter", false, Byline),
        ("forum", true, Comment), ("fotograf", true, Caption), ("fotonachweis", true, Caption),
        ("fulltext", true, Body), ("funding", true, Promo), ("further", true, Related),
        ("furtherreading", true, Related),
    ],
    // g
    &[
        ("gallery", false, Media), ("gated", true, Paywall),
        ("gdpr", false, Consent), ("giveaway", true, Promo), ("glossary", true, Box), ("googlead", true, Ad),
        ("gpt", false, Ad),
    ],
    // h
    &[
        ("haber", true, Body), ("haberdetay", true, Body), ("hashtags", true, Tags), ("head", true, Header),
        ("header", false, Header), ("heading", true, Header), ("headline", true, Header),
        ("headlinesub", true, Standfirst), ("hentry", false, Body), ("hero", true, Header),
        ("hidden", true, Unseen), ("hiddentext", true, Unseen), ("hide", true, Unseen),
        ("highlightbox", true, Box), ("highlights", true, Box), ("hubspot", false, Promo),
    ],
    // i
    &[
        ("iklan", true, Ad), ("ilgili", false, Related), ("image", true, Media),
        ("imagedescription", false, Caption), ("images", true, Media), ("imagesource", true, Caption),
        ("imgcap", true, Caption), ("impressum", false, Footer), ("imprint", true, Footer),
        ("inbrief", true, Box), ("indextable", true, Contents), ("info", true, Meta), ("infobox", false, Box),
        ("infographic", true, Box), ("infokasten", true, Box), ("ingress", true, Standfirst),
        ("inhaltsverzeichnis", true, Contents), ("inscription", false, Promo),
        ("instagrammedia", true, Media), ("instagrammedia", true, Post), ("internallink", true, Related),
        ("intro", true, Standfirst),
        ("invisible", true, Unseen), ("iscriviti", false, Promo), ("isi", true, Body),
        ("isvisuallyhidden", true, Unseen), ("itemfulltext", true, Body), ("iubenda", true, Consent),
    ],
    // j
    &[
        ("join", true, Promo), ("journalist", false, Byline), ("jump", true, Nav),
        ("jumplinks", true, Contents), ("jwplayer", false, Media),
    ],
    // k
    &[
        ("kampagne", false, Promo), ("kampanje", false, Promo), ("keypoints", true, Box),
        ("keytakeaways", true, Box), ("keyword", false, Tags), ("kicker", true, Standfirst),
        ("kirjoittaja", false, Byline), ("komentar", false, Comment), ("kommentar", false, Comment),
        ("kuvateksti", false, Caption),
    ],
    // l
    &[
        ("labels", true, Tags), ("language", true, Nav), ("latest", true, Related),
        ("lead", true, Standfirst), ("leaderboard", false, Ad), ("leadform", true, Promo),
        ("leadtext", true, Standfirst), ("lede", true, Standfirst), ("leftcol", true, Side),
        ("leftcolumn", true, Side), ("legal", true, Footer), ("legend", false, Caption),
        ("leggianche", true, Related), ("lesezeit", true, Date),
        ("lightbox", false, Media), ("likes", true, Share), ("linkbox", true, Related),
        ("linkedin", false, Share), ("lireaussi", false, Related), ("listen", true, Media),
        ("listing", true, Tool), ("listings", true, Tool), ("livefyre", true, Comment), ("location", true, Meta),
        ("lock", true, Paywall),
        ("locked", true, Paywall), ("loginwall", true, Paywall), ("loop", true, Related),
    ],
    // m
    &[
        ("mailchimp", false, Promo), ("mailing", false, Promo),
        ("maincontent", true, Body), ("mainos", false, Ad), ("manchet", false, Standfirst),
        ("marginal", true, Side), ("masthead", false, Header), ("media", true, Media),
        ("megamenu", true, Nav), ("mehrzum", true, Related), ("member", true, Promo),
        ("membership", false, Promo), ("menu", true, Nav), ("menuitem", true, Nav), ("menus", false, Nav),
        ("message", true, Comment), ("meta", false, Meta),
        ("metered", false, Paywall), ("mightlike", true, Related), ("minicart", true, Tool),
        ("modal", false, Promo),
        ("more", true, Related), ("morefrom", true, Related), ("morelike", true, Related),
        ("morelinks", true, Related), ("morenews", true, Related), ("morestories", true, Related),
        ("mostread", false, Related), ("mostviewed", true, Related), ("mpu", true, Ad),
    ],
    // n
    &[
        ("nav", true, Nav), ("navbar", false, Nav), ("navi", true, Nav), ("navigation", false, Nav),
        ("navlinks", false, Nav), ("newsbody", true, Body), ("newscontent", true, Body),
        ("newsletter", false, Promo), ("newstext", true, Body), ("nextarticle", true, Related),
        ("nextup", true, Related), ("noprint", true, Unseen), ("noresult", false, Missing), ("note", true, Box),
        ("notfound", true, Missing), ("notice", true, Box),
        ("noticia", true, Body), ("notification", false, Promo), ("notify", true, Promo),
    ],
    // o
    &[
        ("offcanvas", true, Side), ("offer", true, Promo), ("offerprice", true, Shop),
        ("offerwall", true, Paywall), ("offscreen", true, Unseen), ("onderschrift", false, Caption),
        ("onetrust", false, Consent), ("ontoc", true, Contents), ("openweb", false, Comment),
        ("optanon", true, Consent), ("optin", false, Promo), ("othernews", true, Related),
        ("outbrain", false, Related), ("overline", true, Meta),
    ],
    // p
    &[
        ("pagecontent", true, Body), ("pager", false, Nav), ("pager", false, Tool), ("pagetitle", true, Header),
        ("paginat", false, Tool), ("pagination", true, Nav), ("paidcontent", true, Ad), ("panel", true, Box),
        ("paragraph", true, Body),
        ("partage", false, Share), ("partner", true, Ad), ("payfence", true, Paywall),
        ("paylas", false, Share), ("paywall", false, Paywall), ("penulis", false, Byline),
        ("photo", true, Media), ("photographer", false, Caption), ("photosource", true, Caption),
        ("piano", true, Paywall), ("picture", true, Media), ("piefoto", false, Caption),
        ("pinterest", false, Share), ("player", false, Media), ("playlist", true, Media),
        ("plp", true, Tool), ("plus", true, Promo), ("podcast", false, Media), ("podobne", false, Related),
        ("podpis", false, Caption), ("poll", true, Box), ("popular", false, Related), ("popup", true, Promo),
        ("postarticle", true, Body), ("postbody", true, Body), ("postcontent", true, Body),
        ("posted", false, Date), ("postentry", true, Body), ("postfooter", true, Meta),
        ("postin", true, Tags), ("posting", true, Comment), ("postings", true, Comment),
        ("postmeta", true, Meta), ("postnav", true, Related), ("postnavigation", true, Related),
        ("posttitle", true, Header), ("prebid", false, Ad), ("premium", false, Paywall),
        ("prevnext", true, Related), ("price", false, Shop), ("print", true, Share),
        ("privacy", false, Consent), ("product", false, Shop), ("profilecard", true, Bio),
        ("promo", false, Promo), ("promoted", true, Related), ("prose", true, Body), ("pub", true, Ad),
        ("pubblicita", false, Ad), ("pubdate", false, Date), ("publicidad", false, Ad),
        ("publicite", false, Ad), ("publish", false, Date),
        ("pull", true, PullQuote), ("pulledquote", true, PullQuote),
        ("pullout", true, PullQuote), ("pullquote", false, PullQuote), ("push", true, Promo),
    ],
    // q
    &[
        ("quiz", true, Box), ("quotebox", true, PullQuote),
    ],
    // r
    &[
        ("rail", true, Side), ("rating", true, Meta), ("reacties", true, Comment), ("reactions", true, Share),
        ("readalso", false, Related), ("readingtime", false, Date), ("readmore", false, Related),
        ("readnext", false, Related), ("readtime", false, Date),
        ("recent", true, Related), ("recentposts", true, Related),
        ("recipe", true, Box), ("recirc", false, Related), ("reco", true, Related),
        ("recommend", false, Related), ("recs", true, Related), ("redakteur", false, Byline),
        ("redaktion", true, Byline), ("register", false, Promo), ("registration", false, Promo),
        ("regwall", false, Paywall), ("reklam", false, Ad),
        ("relacionad", false, Related), ("related", false, Related), ("replies", true, Comment),
        ("reply", true, Comment), ("reporter", false, Byline), ("respond", true, Comment),
        ("responses", true, Comment), ("restricted", true, Paywall), ("results", true, Tool),
        ("revcontent", false, Related),
        ("richtext", true, Body), ("rightcol", true, Side), ("rightcolumn", true, Side),
        ("rightrail", true, Side),
    ],
    // s
    &[
        ("sapo", true, Standfirst), ("schlagwort", false, Tags), ("screenonly", true, Unseen),
        ("screenreader", true, Unseen), ("screenreaderonly", true, Unseen),
        ("screenreadertext", true, Unseen), ("search", true, Nav), ("secondary", true, Side),
        ("section", true, Meta), ("seealso", true, Related), ("share", false, Share),
        ("sharing", false, Share), ("shop", true, Shop),
        ("siblings", true, Related), ("sidebar", false, Side), ("sidecol", true, Side),
        ("sidenav", true, Side), ("sidenote", true, Box), ("sign", true, Promo), ("signup", false, Promo),
        ("similar", false, Related), ("singlecontent", true, Body), ("sitemap", true, Nav),
        ("skip", true, Nav), ("skiplink", true, Nav), ("skribent", false, Byline), ("sku", true, Shop),
        ("skyscraper", false, Ad), ("slider", false, Media), ("slideshow", false, Media),
        ("sns", true, Share), ("social", false, Share), ("sommario", true, Standfirst),
        ("sort", true, Tool), ("sortby", true, Tool), ("sorting", true, Tool), ("sourcepoint", false, Consent),
        ("souvisejici", true, Related), ("specs", true, Box),
        ("sponsor", false, Ad), ("spot", true, Standfirst), ("spotim", false, Comment),
        ("sronly", true, Unseen), ("standdfirst", true, Standfirst), ("standfirst", false, Standfirst),
        ("stars", true, Meta), ("stats", true, Meta), ("stichworte", true, Tags), ("stock", true, Shop),
        ("store", true, Shop), ("storybody", true, Body), ("storycontent", true, Body),
        ("storylist", true, Related), ("storymeta", true, Meta), ("storytext", true, Body),
        ("subhead", true, Standfirst), ("subheading", true, Standfirst), ("subheadline", false, Standfirst),
        ("submenu", false, Nav), ("subnav", true, Nav), ("subscri", false, Promo),
        ("subscriberonly", true, Paywall), ("subtitle", true, Standfirst), ("subtitulo", true, Standfirst),
        ("suggest", true, Related), ("suggested", false, Related), ("suggestions", false, Related),
        ("summary", true, Standfirst), ("summarybox", true, Box), ("sumome", false, Promo),
        ("superbanner", true, Ad), ("support", false, Promo),
        ("survey", true, Box), ("suscrib", false, Promo), ("swiper", false, Media), ("switcher", true, Nav),
    ],
    // t
    &[
        ("tableofcontents", false, Contents), ("tablist", true, Nav), ("taboola", false, Related),
        ("tabs", true, Nav), ("tag", true, Tags), ("tagcloud", false, Tags), ("taglist", false, Tags),
        ("tags", true, Tags), ("takeaways", true, Box), ("tanggal", true, Date), ("tarih", true, Date),
        ("taxonomy", false, Tags), ("tease", true, Paywall), ("teaser", false, Related),
        ("teasertext", true, Standfirst), ("teilen", false, Share),
        ("telegram", false, Promo), ("textbody", true, Body), ("texte", false, Body), ("texto", true, Body),
        ("textwidget", false, Side), ("thecontent", true, Body), ("themen", true, Related),
        ("thread", true, Comment), ("thumb", true, Media), ("thumbnail", false, Media),
        ("tiktokembed", true, Post), ("time", true, Date),
        ("timeline", true, Box), ("timestamp", false, Date), ("titlebar", true, Header),
        ("toc", true, Contents), ("tocwidget", true, Contents), ("toolbar", false, Share),
        ("toolbar", true, Nav), ("tools", true, Share), ("topbar", true, Header), ("topic", true, Tags),
        ("topics", false, Tags), ("topper", true, Header), ("tracking", true, Promo),
        ("trending", false, Related), ("tts", true, Media), ("tweet", false, Media),
        ("twitter", false, Share), ("twittertweet", true, Media),
        ("twittertweet", true, Post),
    ],
    // u
    &[
        ("uhidden", true, Unseen), ("underrubrik", true, Standfirst), ("update", true, Box),
        ("updated", false, Date), ("upnext", true, Related), ("usercentrics", false, Consent),
    ],
    // v
    &[
        ("variant", true, Shop), ("vcard", true, Byline), ("verfasser", false, Byline),
        ("verwandt", false, Related), ("vh", true, Unseen), ("viafoura", false, Comment),
        ("video", true, Media), ("videojs", true, Media), ("views", true, Meta),
        ("visuallyhidden", false, Unseen), ("visuallyhide", true, Unseen), ("vorspann", true, Standfirst),
    ],
    // w
    &[
        ("weitere", true, Related), ("weiterlesen", false, Related), ("werbung", false, Ad),
        ("whatsapp", false, Promo), ("widget", false, Side), ("wishlist", true, Shop),
        ("wishlist", true, Tool), ("woocommerce", false, Shop), ("wpcaption", true, Caption),
        ("writer", true, Byline),
        ("wysiwyg", true, Body),
    ],
    // x
    &[
    ],
    // y
    &[
        ("yazar", false, Byline), ("yorum", true, Comment), ("yorumlar", true, Comment),
        ("youmaylike", true, Related),
    ],
    // z
    &[
        ("zergnet", false, Related),
    ],
];
