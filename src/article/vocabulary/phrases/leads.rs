//! Phrases that lead away: to other articles.
//!
//! Lower case; `^` stands before what must begin the text, `*` before what may stand at the start of any word.
//! The languages are no part of the data.

use super::Phrase::{self, *};

#[rustfmt::skip] // one language a line reads as the list it is
pub(super) const LISTS: &[(Phrase, &str)] = &[
    (Related, concat!(
        /* en */ "^read more^also read^read also^read next^related^more on^more from^see also^see more\
            ^watch:^watch now^listen:^don't miss^you may also like^you might also like^recommended^trending\
            ^most read^most popular^most viewed^latest news^top stories^more stories^up next^next article\
            ^previous article^keep reading^continue reading^further reading^click here^find out more\
            ^learn more^read the full^read:^in pictures^what to read next^from our partners^around the web\
            ^editor's picks^popular posts^recent posts^explore more^view all^see all^back to^go to^load more\
            ^show more^in other news^must read^must-read^check out^you may like^next post^previous post",
        /* de */ "^lesen sie auch^lesen sie hier^lesen sie mehr^mehr zum thema^mehr dazu^mehr lesen\
            ^auch interessant^weiterlesen^passend dazu^das könnte sie auch^das könnte dich auch^zum thema\
            ^weitere artikel^meistgelesen^mehr aus^siehe auch^hier geht^hier finden sie^ähnliche artikel\
            ^alle artikel^lies auch^lesetipp^auch auf",
        /* fr */ "^lire aussi^a lire aussi^à lire^lire la suite^lire également^lire plus^voir aussi\
            ^à voir aussi^sur le même sujet^pour aller plus loin^plus d'infos^articles liés^les plus lus\
            ^vous aimerez^à découvrir^en savoir plus^découvrez^nos derniers^articles similaires\
            ^notre dossier^retrouvez^écouter aussi",
        /* es */ "^lee también^lea también^lee además^leer también^te puede interesar^le puede interesar\
            ^también te puede^puedes leer^puede leer^más información^más sobre^noticias relacionadas\
            ^artículos relacionados^lo más leído^lee más^leer más^ver más^te recomendamos^además:\
            ^mira también^vea también^ver también^conoce más^relacionado^no te pierdas^seguir leyendo",
        /* pt */ "^leia também^leia mais^saiba mais^veja também^veja mais^confira também^mais lidas\
            ^notícias relacionadas^relacionadas^continue lendo^assista também^últimas notícias\
            ^leia a íntegra^artigos relacionados^ver mais^mais sobre",
        /* it */ "^leggi anche^leggi tutto^leggi di più^per approfondire^potrebbe interessarti\
            ^ti potrebbe interessare^articoli correlati^guarda anche^approfondisci^vedi anche^i più letti\
            ^continua a leggere^le ultime notizie^scopri",
        /* nl */ "^lees ook^lees meer^lees verder^bekijk ook^zie ook^gerelateerd^meer over^meest gelezen\
            ^meer nieuws^ook interessant",
        /* sv */ "^läs mer^läs också^läs även^se även^relaterat^mest läst^fler artiklar^se också^mer om",
        /* no */ "^les også^les mer^se også^les saken^mest lest^flere saker^relaterte",
        /* da */ "^læs også^læs mere^læs hele^mest læste^relaterede^flere artikler",
        /* fi */ "^lue myös^lue lisää^katso myös^luetuimmat^aiheesta lisää",
        /* is */ "^lesa meira^tengdar fréttir^mest lesið",
        /* et */ "^loe ka^loe veel^vaata ka",
        /* lv */ "^lasi arī^lasi vēl",
        /* lt */ "^taip pat skaitykite^skaitykite daugiau",
        /* pl */ "^czytaj też^czytaj także^czytaj również^czytaj więcej^czytaj dalej^zobacz też^zobacz także\
            ^zobacz również^przeczytaj^polecamy^więcej na ten temat^najczęściej czytane^dowiedz się",
        /* cs */ "^čtěte také^čtěte dále^čtěte i^přečtěte si^mohlo by vás zajímat^související^více o\
            ^nejčtenější^další články",
        /* sk */ "^prečítajte si^čítajte aj^čítajte tiež^súvisiace^mohlo by vás zaujímať^viac o",
        /* hu */ "^olvassa el^olvasd el^kapcsolódó^további cikkek^ajánlott^legolvasottabb^ez is érdekelheti",
        /* ro */ "^citește și^citeşte şi^citiți și^vezi și^articole similare^recomandări^pe aceeași temă\
            ^cele mai citite",
        /* hr */ "^pročitajte i^pročitajte još^pročitaj još^povezane vijesti^najčitanije^vezane vijesti\
            ^više o",
        /* bg */ "^още по темата^вижте още^прочетете още^виж още^прочетете също",
        /* el */ "^διαβάστε επίσης^διαβάστε ακόμα^διαβάστε και^σχετικά^δείτε επίσης^δείτε ακόμα",
        /* ru */ "^читайте также^читать также^смотрите также^по теме^читать далее^подробнее^читайте по теме\
            ^другие новости^популярное^материалы по теме^см. также^ранее",
        /* uk */ "^читайте також^читати також^дивіться також^за темою^по темі^детальніше^читати далі\
            ^популярне^більше новин^до теми",
        /* tr */ "^ilgili haber^ayrıca okuyun^devamını oku^bunlar da ilginizi^çok okunan^önerilen\
            ^i̇lgili haber^haberin devamı^daha fazla^sıradaki haber",
        /* ar */ "^اقرأ أيضا^اقرأ أيضًا^إقرأ أيضا^اقرأ المزيد^شاهد أيضا^مواضيع ذات صلة^أخبار ذات صلة^المزيد\
            ^الأكثر قراءة",
        /* fa */ "^بیشتر بخوانید^همچنین بخوانید^مطالب مرتبط^بخوانید",
        /* he */ "^קראו גם^קרא גם^קראו עוד^לקריאה נוספת^עוד בנושא^כתבות נוספות",
        /* hi */ "^यह भी पढ़ें^ये भी पढ़ें^इसे भी पढ़ें^और पढ़ें^संबंधित खबरें",
        /* bn */ "^আরও পড়ুন^আরো পড়ুন",
        /* th */ "^อ่านเพิ่มเติม^ข่าวที่เกี่ยวข้อง^อ่านข่าว^อ่านต่อ",
        /* id */ "^baca juga^baca selengkapnya^lihat juga^simak juga^artikel terkait^berita terkait\
            ^terpopuler^pilihan editor^halaman selanjutnya^simak berita",
        /* ms */ "^baca lagi^berita berkaitan",
        /* vi */ "^xem thêm^đọc thêm^tin liên quan^bài liên quan^>> xem^đọc nhiều",
        /* ja */ "^関連記事^あわせて読みたい^続きを読む^関連リンク^おすすめ記事^次の記事^前の記事^こちらも^関連ニュース^人気記事^もっと見る",
        /* zh */ "^相关阅读^相关新闻^延伸阅读^延伸閱讀^相關新聞^推荐阅读^更多^相關文章^相关文章^热门^看更多^閱讀更多^阅读更多^猜你喜欢^下一篇^上一篇^推薦閱讀",
        /* ko */ "^관련기사^관련 기사^더 보기^많이 본^추천 기사^함께 보면",
    )),
];
