//! Hungarian.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Hungarian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "benne, hozzá, neki, nekik, nála, náluk, rá, rájuk, róla, róluk, saját, tőle, tőlük, vele, \
         velük, övé, övék, ő, ők, őket, őt",
    ),
    demonstratives: List::of(
        "abban, ahhoz, amiatt, annak, arra, arról, attól, az, azok, azokat, azt, azzal, azért, ebben, \
         ehhez, előbbi, emiatt, ennek, erre, erről, eszerint, ettől, ez, ezek, ezeket, ezt, ezzel, \
         ezért, ilyen, ilyenek, innen, itt, olyan, onnan, ott, ugyanaz, ugyanez, utóbbi, utóbbiak, így, \
         úgy",
    ),
    connectives: List::of(
        "azaz, azonban, csakhogy, de, e helyett, egyfelől, egyrészt, egyúttal, ehelyett, ehhez képest, \
         eközben, ellenben, ellenkezőleg, emellett, emiatt, ennek ellenére, ennek eredményeként, \
         ennek következtében, ennek megfelelően, ezen kívül, ezenfelül, ezenkívül, ezzel párhuzamosan, \
         ezzel szemben, ezért, hasonlóképpen, hiszen, ily módon, is, következésképpen, közben, különben, \
         meg, mert, mindazonáltal, mivel, más szóval, másfelől, máskülönben, másrészt, mégis, pedig, \
         persze, például, ráadásul, s, sem, szintén, sőt, tehát, természetesen, továbbá, tulajdonképpen, \
         ugyanakkor, ugyanis, vagy, vagyis, valójában, viszont, végül is, ám, ámde, és, így",
    ),
    comparisons: List::of(
        "a duó, a két, a másik, a páros, a többi, a többiek, egy másik, egyikük, egyikük sem, \
         legtöbbjük, mindhárom, mindketten, mindkettő, mindkét, más, másik, mások, néhányuk, \
         sokan közülük, többségük, ugyanolyan",
    ),
    times: List::of(
        "addig, akkor, aznap, aztán, azután, azóta, egy nappal később, egy évvel később, előtte, ezután, \
         időközben, korábban, később, majd, mostanra, másnap, napokkal később, nem sokkal ezután, \
         nem sokkal később, röviddel ezután, ugyanazon a napon, utána, végül, évekkel később",
    ),
    weak: List::of(
        "a két, akkor, az, ez, ezért, is, itt, korábban, majd, mert, mindkét, mivel, más, mások, ott, \
         persze, saját, vagy, végül, és, így, úgy",
    ),
    inner_connectives: List::of("azonban, viszont"),
    droppable: List::of("de, s, ám, és"),
    droppable_before_comma: List::of("de, más szóval, persze, például, sőt, természetesen, ám"),
    attributors: List::of("szerint"),
    clause_openers: List::of(
        "a, ahol, aki, akik, amely, amelyek, ami, amikor, az, bár, de, ha, hogy, mert, mint, miután, \
         mivel, és",
    ),
    stop_words: List::of(
        "a, aki, akik, alatt, amely, amelyek, ami, az, be, csak, de, egy, el, ellen, első, előtt, ez, \
         fel, felett, ha, hogy, illetve, is, kell, ki, két, közölte, között, le, lehet, lenne, lesz, \
         majd, meg, mellett, miatt, minden, mint, mondta, már, még, nem, pedig, sok, szerint, több, \
         után, vagy, valamint, van, vannak, volt, voltak, és, új",
    ),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "alez, br, dr, ezr, ford, ft, főig, gen, gr, hdgy, id, ifj, ill, kb, ker, krt, közp, ld, lásd, \
         max, mgr, min, mr, mrs, nemz, ny, pl, prof, st, stb., szds, szerk, szt, tbk, tkp, tv, u, uo, \
         vs, vö, ált, özv, ún",
    ),
    before_numbers: List::of(
        "art, aug, bek, dec, febr, jan, júl, jún, kb, ker, köt, máj, márc, nov, nr, o, okt, old, sz, \
         szept, tel, ápr, évf",
    ),
    abbreviations: List::of(
        "bt, co, corp, de, du, e, i, i. e, i. sz, i.e, i.sz, inc, jr, kft, ltd, m, mrd, nyrt, ph.d, rt, \
         s.k, sz, tc, u, vm, zrt",
    ),
    finals: List::of("kg, km, stb"),
    openers: List::of(
        "a, aki, akkor, ami, amikor, amint, annak, az, azok, azonban, azt, aztán, azután, bár, csak, de, \
         ebben, egy, egyes, eközben, emellett, emiatt, ennek, erre, ez, ezek, ezenkívül, ezt, ezután, \
         ezért, ha, hiszen, hogy, hogyan, hol, holnap, három, ilyen, itt, kell, ki, kik, korábban, \
         később, két, közben, közel, lehet, lesz, ma, majd, melyik, mert, mi, milyen, mind, minden, \
         mindenki, mindkét, mintegy, mit, mivel, miért, most, már, más, mások, még, mégis, míg, nem, \
         noha, néhány, olyan, ott, például, ráadásul, saját, semmi, senki, sok, sokan, szinte, szintén, \
         sőt, te, tegnap, tehát, ti, továbbá, több, többen, ugyanakkor, ugyanis, vagy, van, vannak, \
         viszont, volt, voltak, végül, ám, én, és, így, ő, ők",
    ),
    labels: List::of(
        "blokk, csoport, hepatitisz, kategória, melléklet, osztály, szekció, terv, típus, vitamin",
    ),
    reporting: List::of(
        "elmondta, elmondása, emlékeztetett, felelte, figyelmeztetett, fogalmazott, hangsúlyozta, \
         hozzátette, ismerte, jegyezte, jelentette, kiáltotta, kérdezi, kérdezte, közölte, közölték, \
         magyarázta, megerősítette, mondja, mondta, mondták, nyilatkozta, szerint, szögezte, tette, \
         válaszolt, válaszolta, véli, állítja, állította, írja, írják, írta",
    ),
    after_ordinals: List::of(
        "augusztus, dec, december, febr, február, hely, helyen, jan, január, július, június, kerület, \
         kerületben, május, márc, március, nov, november, okt, október, szept, szeptember, század, \
         században, századi, világháború, ápr, április, évforduló, évfordulója",
    ),
    ordinals: Ordinals::BeforeAny,
    ..Rules::NONE
};
