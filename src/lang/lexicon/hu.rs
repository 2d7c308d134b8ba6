//! Hungarian.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Hungarian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "ő, ők, őt, őket, neki, nekik, tőle, tőlük, róla, róluk, vele, velük, övé, övék, benne, hozzá, \
         rá, rájuk, náluk, nála, saját",
    ),
    demonstratives: List::of(
        "ez, az, ezek, azok, ezt, azt, ezeket, azokat, ennek, annak, ebben, abban, erre, arra, erről, \
         arról, ettől, attól, ezzel, azzal, ehhez, ahhoz, ezért, azért, ilyen, olyan, ilyenek, itt, ott, \
         innen, onnan, így, úgy, utóbbi, utóbbiak, előbbi, ugyanez, ugyanaz, eszerint, emiatt, amiatt",
    ),
    connectives: List::of(
        "de, és, s, meg, vagy, azonban, viszont, ám, ámde, mégis, ennek ellenére, mindazonáltal, \
         ugyanakkor, ezért, emiatt, így, tehát, vagyis, azaz, következésképpen, ennek következtében, \
         ennek eredményeként, mert, mivel, hiszen, ugyanis, továbbá, emellett, ezenkívül, ezen kívül, \
         ezenfelül, ráadásul, szintén, is, sőt, sem, ellenkezőleg, ezzel szemben, másrészt, egyrészt, \
         másfelől, egyfelől, eközben, közben, ezzel párhuzamosan, egyúttal, például, más szóval, \
         máskülönben, különben, ehelyett, e helyett, hasonlóképpen, valójában, tulajdonképpen, végül is, \
         csakhogy, pedig, ellenben, ily módon, ehhez képest, ennek megfelelően, persze, természetesen",
    ),
    comparisons: List::of(
        "más, mások, másik, a másik, a többi, a többiek, egy másik, mindkettő, mindketten, mindkét, \
         mindhárom, egyikük, egyikük sem, többségük, legtöbbjük, néhányuk, sokan közülük, a páros, \
         a duó, ugyanolyan, a két",
    ),
    times: List::of(
        "aztán, azután, ezután, majd, utána, később, akkor, azóta, addig, előtte, korábban, \
         nem sokkal később, röviddel ezután, nem sokkal ezután, másnap, aznap, ugyanazon a napon, \
         egy évvel később, egy nappal később, napokkal később, évekkel később, végül, mostanra, \
         időközben, időközben",
    ),
    weak: List::of(
        "az, ez, itt, ott, így, úgy, akkor, korábban, végül, más, mások, is, és, vagy, mindkét, mert, \
         mivel, majd, saját, a két, persze, ezért",
    ),
    droppable: List::of("de, és, s, ám"),
    droppable_before_comma: List::of("de, ám, sőt, például, más szóval, persze, természetesen"),
    attributors: List::of("szerint"),
    clause_openers: List::of(
        "amely, amelyek, aki, akik, ami, hogy, ahol, amikor, ha, mert, mivel, miután, bár, és, de, mint, \
         a, az",
    ),
    stop_words: List::of(
        "a, aki, akik, alatt, amely, amelyek, ami, az, be, csak, de, egy, el, ellen, első, előtt, ez, \
         fel, felett, ha, hogy, illetve, is, kell, ki, két, közölte, között, le, lehet, lenne, lesz, \
         majd, meg, mellett, miatt, minden, mint, mondta, már, még, nem, pedig, sok, szerint, több, \
         után, vagy, valamint, van, vannak, volt, voltak, és, új",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "dr, prof, ifj, id, özv, gr, br, st, szt, pl, ún, kb, vö, ill, tkp, tv, u, krt, ker, stb., mr, \
         mrs, ft, vs, uo, lásd, ld, szerk, ford, főig, min, max, ny, alez, ezr, szds, hdgy, mgr, gen, \
         tbk, ált, nemz, közp",
    ),
    before_numbers: List::of(
        "sz, old, o, évf, kb, tel, jan, febr, márc, ápr, máj, jún, júl, aug, szept, okt, nov, dec, bek, \
         ker, köt, art, nr",
    ),
    abbreviations: List::of(
        "kft, zrt, nyrt, bt, rt, i.e, i.sz, i. e, i. sz, e, sz, du, de, mrd, m, inc, corp, co, ltd, jr, \
         ph.d, s.k, u, tc, vm, i",
    ),
    finals: List::of("stb, km, kg"),
    openers: List::of(
        "a, az, egy, ő, ők, én, mi, ti, te, ez, ezek, azok, ezt, azt, ennek, annak, ebben, erre, ezért, \
         emiatt, így, de, és, vagy, azonban, viszont, ám, mégis, ugyanakkor, tehát, mert, mivel, hiszen, \
         ugyanis, továbbá, emellett, ezenkívül, ráadásul, szintén, sőt, közben, eközben, például, ha, \
         amikor, amint, míg, bár, noha, hogy, hogyan, hol, ki, kik, mit, miért, milyen, melyik, aki, \
         ami, nem, senki, semmi, mindenki, minden, sok, sokan, több, többen, néhány, egyes, más, mások, \
         két, három, csak, már, még, ma, tegnap, holnap, most, akkor, aztán, azután, ezután, majd, \
         később, korábban, végül, itt, ott, ilyen, olyan, van, volt, vannak, voltak, lesz, kell, lehet, \
         mintegy, közel, szinte, mind, mindkét, saját, a",
    ),
    labels: List::of(
        "terv, vitamin, hepatitisz, csoport, szekció, kategória, osztály, típus, melléklet, blokk",
    ),
    reporting: List::of(
        "mondta, mondja, mondták, kérdezte, kérdezi, válaszolta, válaszolt, felelte, tette, hozzátette, \
         közölte, közölték, jelentette, írta, írja, írják, magyarázta, hangsúlyozta, elmondta, \
         elmondása, állítja, állította, szögezte, emlékeztetett, figyelmeztetett, ismerte, \
         megerősítette, nyilatkozta, kiáltotta, jegyezte, fogalmazott, véli, szerint",
    ),
    after_ordinals: List::of(
        "század, században, századi, évforduló, évfordulója, kerület, kerületben, világháború, helyen, \
         hely, január, február, március, április, május, június, július, augusztus, szeptember, október, \
         november, december, jan, febr, márc, ápr, szept, okt, dec, nov",
    ),
    ordinals: Ordinals::BeforeAny,
    ..Rules::NONE
};
