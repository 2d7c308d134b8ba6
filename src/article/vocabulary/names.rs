//! Words of class names and other names, and what they say.
//!
//! A stem is a whole word, or with a `*` behind it the start of one. Words of a name that are written together are
//! looked up one by one and in pairs, so `articlebody` also stands for `article-body`.
//! Names are mostly English the world over; what is left in other languages is here as the pages have it.

use super::Name::{self, *};
use std::iter::successors;
use std::sync::LazyLock;

/// What the words that begin with a stem say, or that are it.
pub(super) struct Entry {
    pub(super) stem: &'static str,
    pub(super) is_whole: bool,
    pub(super) name: Name,
    /// The place of another stem with the same first three letters.
    next: u16,
}

/// Letters that stems are filed by.
const LETTERS: usize = 26;

/// Where no stem is.
const NONE: u16 = u16::MAX;

/// All stems, and by three letters the place of the last that begins so.
struct Index {
    stems: Vec<Entry>,
    last: Vec<u16>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let (mut stems, mut last) = (Vec::new(), vec![NONE; LETTERS * LETTERS * (LETTERS + 1)]);
    for (name, words) in STEMS {
        for word in words.split(' ') {
            let stem = word.trim_end_matches('*');
            if let Some(file) = file(stem.as_bytes()) {
                let place = stems.len() as u16;
                let next = std::mem::replace(&mut last[file], place);
                stems.push(Entry { stem, is_whole: stem.len() == word.len(), name: *name, next });
            }
        }
    }
    Index { stems, last }
});

/// What a word is filed under: its first three letters, none being a letter of its own; no stem has one letter.
fn file(word: &[u8]) -> Option<usize> {
    let &[first, second, ..] = word else { return None };
    let letter = |byte: u8| usize::from(byte - b'a');
    let third = word.get(2).map_or(0, |&third| letter(third) + 1);
    Some((letter(first) * LETTERS + letter(second)) * (LETTERS + 1) + third)
}

/// The stems that have the first three letters of a word: mostly none.
pub(super) fn alike(word: &[u8]) -> impl Iterator<Item = &'static Entry> {
    let at = |place: u16| INDEX.stems.get(usize::from(place));
    successors(file(word).and_then(|file| at(INDEX.last[file])), move |entry| at(entry.next))
}

/// The stems of each name.
#[rustfmt::skip] // a name a line reads as the list it is
pub(super) const STEMS: &[(Name, &str)] = &[
    (Body, "articlebody articlecontent articlecopy articlemain articlesection articletext \
        articulo artikelinhalt* blogcontent blogpost bodycopy bodymain bodytext brodtekst* brodtext* \
        contentbody corpo* cuerpo* entrycontent fliesstext fulltext haber haberdetay hentry* isi \
        maincontent newsbody newscontent newstext noticia pagecontent paragraph postarticle \
        postbody postcontent postentry prose richtext singlecontent storybody storycontent storytext \
        textbody texte* texto thecontent wysiwyg"),
    (Caption, "aiabs aipstyle* alttext altyazi* attribution* bildbyline* bildetekst* bildnachweis* \
        bildquelle* bildtext* bildunterschrift* billedtekst* caption* copyright credit* didascalia* \
        figcaption* fotograf fotonachweis imagedescription* imagesource imgcap kuvateksti* legend* \
        onderschrift* photographer* photosource piefoto* podpis* wpcaption"),
    (Byline, "auteur* author* autor autore* by byline* contributor* fn forfatter* journalist* kirjoittaja* \
        penulis* redakteur* redaktion reporter* skribent* vcard verfasser* writer yazar*"),
    (Bio, "aboutauthor authorbio authorbox authorcard authordescription authordetails authorinfo \
        authorprofile bio* boxauthor profilecard"),
    (Date, "date* datum fecha lesezeit posted* pubdate* publish* readingtime* readtime* tanggal tarih time \
        timestamp* updated*"),
    (Standfirst, "abstract articlelead articlesummary bajada chapeau chapo copete deck dek description \
        entradilla* excerpt headlinesub ingress intro kicker lead leadtext lede manchet* sapo sommario spot \
        standfirst* subhead subheading subheadline* subtitle subtitulo summary teasertext underrubrik \
        vorspann"),
    (Related, "articlelist aussi bacajuga card cardlist cards correlat* crosslink crosslinks* discover* \
        dontmiss feed further furtherreading ilgili* internallink latest leggianche linkbox lireaussi* loop \
        maylike mehrzum mightlike more morefrom morelike morelinks morenews morestories mostread* mostviewed \
        nextarticle nextup othernews outbrain* podobne* popular* postnav postnavigation prevnext promoted \
        readalso* readmore* readnext* recent recentposts recirc* reco recommend* recs relacionad* related* \
        revcontent* seealso siblings similar* souvisejici storylist suggest suggested* suggestions* taboola* \
        teaser* themen trending* upnext verwandt* weitere weiterlesen* zergnet*"),
    (Promo, "abo abonn* alert appbanner assine* callout* calltoaction campaign* contactform convertkit* cta \
        donat* download follow followus funding giveaway hubspot* inscription* iscriviti* join kampagne* \
        kampanje* leadform mailchimp* mailing* member membership* modal* newsletter* notification* notify \
        offer optin* plus popup promo* push register* registration* sign signup* subscri* sumome* support* \
        suscrib* telegram* tracking whatsapp*"),
    (Ad, "ad adbox adcontainer* ads adsense* adslot* adunit* advert* adwrapper affiliate* annons* anzeige* \
        banner billboard* commercial dfp* googlead gpt* iklan leaderboard* mainos* mpu paidcontent partner \
        prebid* pub pubblicita* publicidad* publicite* reklam* skyscraper* sponsor* superbanner werbung*"),
    (Share, "addthis* addtoany* bagikan* bookmark clap compartil* compartir* condividi* copylink delen \
        facebook* likes linkedin* partage* paylas* pinterest* print reactions share* sharing* sns social* \
        teilen* toolbar* tools twitter*"),
    (Comment, "comentario* comment commentaire* commentbox commentform* commenti* commentlist* comments \
        commentsarea conversation coral discussion disqus* feedback forum komentar* kommentar* livefyre \
        message openweb* posting postings reacties replies reply respond responses spotim* thread viafoura* \
        yorum yorumlar"),
    (Nav, "breadcrumb* directory dropdown* filter filters jump language megamenu menu menuitem menus* nav \
        navbar* navbox* navi navigation* navlinks* pager* pagination search sitemap skip skiplink submenu* subnav \
        switcher tablist tabs toolbar"),
    (Footer, "bottombar colophon* copyright disclaimer endnote endnotes foot footer* footnote* impressum* \
        imprint legal references reflist"),
    (Header, "articletitle branding entrytitle head header* heading headline hero masthead* pagetitle \
        posttitle titlebar topbar topper"),
    (Side, "aside complementary* drawer flyout leftcol leftcolumn marginal offcanvas rail rightcol \
        rightcolumn rightrail secondary sidebar* sidecol sidenav textwidget* widget*"),
    (Tags, "cat categor* catlinks catlist etiket* etiqueta* hashtags keyword* labels postin schlagwort* \
        stichworte tag tagcloud* taglist* tags taxonomy* topic topics*"),
    (Consent, "ccpa cmp consent* cookie* didomi* gdpr* iubenda onetrust* optanon privacy* sourcepoint* \
        usercentrics*"),
    (Paywall, "barrier barrierpage gated lock locked loginwall metered* offerwall paywall* piano \
        premium* regwall* restricted subscriberonly tease"),
    (Contents, "anchors contents eztoc* inhaltsverzeichnis jumplinks ontoc tableofcontents* toc \
        tocwidget"),
    (Media, "audio brightcove* carousel* embed embedded figure gallery* image images instagrammedia \
        jwplayer* lightbox* listen media photo picture player* playlist podcast* slider* slideshow* swiper* \
        thumb thumbnail* tts tweet* twittertweet video videojs"),
    (Unseen, "accessibility accessible assistive dnone hidden hiddentext hide invisible noprint \
        offscreen screenonly screenreader screenreaderonly sronly uhidden vh visuallyhidden* visuallyhide"),
    (Meta, "ambox articlefooter articleinfo articlemeta attributes dateline details entryfooter entrymeta eyebrow \
        info location meta* overline postfooter postmeta rating section stars stats storymeta views"),
    (PullQuote, "bigquote blockquotepull pull pulledquote pullout pullquote* quotebox"),
    (Box, "accordion ataglance box bullets callout chart correction disclosure editorsnote explainer \
        factbox* factfile faktabox* faktaruta faq glossary highlightbox highlights inbrief infobox* \
        infographic infokasten keypoints keytakeaways note notice panel poll quiz recipe sidenote specs \
        summarybox survey takeaways timeline update"),
    (Shop, "addtobasket addtocart* basket buy buynow cart checkout coupon deal deals offerprice price* \
        product* shop sku stock store variant wishlist woocommerce*"),
    (Post, "blueskyembed fbpost instagrammedia tiktokembed twittertweet"),
    (Tool, "addtocart* basket cart catalog catalogue checkout facet facets filter filters listing listings \
        minicart pager* paginat* plp results sort sortby sorting wishlist"),
    (Missing, "error* noresult* notfound"),
];
