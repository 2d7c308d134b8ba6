//! Czech.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Czech words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "ho, je, jeho, jej, jejich, její, jemu, ji, jim, mu, nich, nim, ní, ním, něj, on, ona, oni, ono, \
         ony, svou, své, svého, svůj",
    ),
    demonstratives: List::of(
        "jde o, odtud, ona, onen, ono, poslední jmenovaný, právě ten, ta, tady, taková, takové, takoví, \
         takový, tam, tato, ten, tento, ti, tito, to, tohoto, tomuto, toto, ty, tyto, této, tím, tím to, \
         těchto, zde",
    ),
    connectives: List::of(
        "a, ale, anebo, ani, avšak, ba, dokonce, díky tomu, i, jenže, jinak, jinými slovy, k tomu, \
         kromě toho, kvůli tomu, leč, mezitím, mimoto, místo toho, na druhou stranu, naopak, \
         naproti tomu, například, navzdory tomu, navíc, nebo, neboť, nicméně, ostatně, ovšem, pak, \
         podobně, proto, protože, přesto, přitom, rovněž, sice, současně, stejně tak, tak, také, takže, \
         tedy, totiž, tudíž, též, v důsledku toho, v důsledku čehož, vedle toho, vlastně, však, vždyť, \
         z toho důvodu, zatímco, zároveň",
    ),
    comparisons: List::of(
        "další, druhá, druhý, dvojice, jeden z nich, jiná, jiné, jiní, jiný, mnozí z nich, oba, oba dva, \
         obě, ostatní, první z nich, pár, stejná, stejný, ten samý, týž, žádný z nich",
    ),
    times: List::of(
        "další den, do té doby, dosud, druhý den, konečně, krátce poté, nakonec, nato, nyní, následně, \
         o den později, o rok později, od té doby, pak, potom, poté, později, předtím, tehdy, ten den, \
         téhož dne, vzápětí",
    ),
    weak: List::of(
        "a, ani, další, dosud, druhý, i, jde o, je, nakonec, nyní, on, ostatní, protože, první z nich, \
         pár, ta, tady, tak, také, tam, to, ty, zde",
    ),
    inner_connectives: List::of("naopak, nicméně, ovšem, přesto, však"),
    droppable: List::of("a, ale, avšak, jenže"),
    droppable_before_comma: List::of(
        "ale, jinými slovy, kromě toho, na druhou stranu, například, navíc, nicméně, zkrátka",
    ),
    attributors: List::of("dle, podle"),
    clause_openers: List::of(
        "a, aby, ačkoli, bez, během, co, jak, kde, kdy, když, která, které, který, kteří, po, pokud, \
         protože, s, v, zda, že",
    ),
    stop_words: List::of(
        "a, aby, ale, ani, asi, až, bez, bude, budou, by, byl, byla, byli, bylo, byly, být, během, co, \
         další, do, dva, dále, díky, ho, i, jak, jako, je, jeden, jedna, jeho, jejich, její, jen, \
         jestli, ještě, ji, jim, již, jsou, já, k, kde, kdo, kdy, když, ke, kolem, kterou, která, které, \
         kterého, který, kterých, kterým, kteří, ku, kvůli, let, mají, mezi, mi, mohou, mu, my, má, mě, \
         měl, měla, může, na, nad, ne, nebo, než, nyní, nám, nás, o, od, on, ona, oni, pak, po, pod, \
         podle, pokud, pouze, pro, proto, protože, proč, před, přes, při, roce, roku, s, se, si, svou, \
         své, svých, svůj, ta, tady, tak, také, tam, tato, tedy, ten, tento, teď, ti, to, toho, tohoto, \
         tom, tomu, toto, ty, této, tím, těchto, u, uvedl, uvedla, už, v, ve, velmi, vám, vás, více, \
         však, z, za, zde, ze, řekl, řekla, že",
    ),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "aj, akad, angl, arch, arcib, bc, býv, ca, cca, dipl, doc, dr, fax, franc, gen, ing, judr, kpt, \
         kr, lat, max, mgr, min, mj, mjr, ml, mudr, mvdr, např, nar, nám, něm, odd, odst, okr, p, \
         paeddr, phdr, plk, popř, por, pozn, pplk, ppor, prap, prof, pí, překl, red, resp, rndr, sl, \
         srov, st, sv, t.r, t.č, tel, tj, tzv, tř, ul, viz, vyd, vč, zejm, zem, zn, úř, čes",
    ),
    before_numbers: List::of(
        "cca, hod, kap, obr, odst, písm, r, roč, s, st, stol, str, sv, tab, tel, č, čl, čís, ř",
    ),
    abbreviations: List::of(
        "a, a.s, aj, co, corp, csc, drsc, hod, inc, jr, kč, l, ltd, mba, mil, min, mld, n, o.p.s, ph.d, \
         př. n. l, r, r.o, s, s.r.o, spol. s r.o, stol, tis, v.o.s",
    ),
    finals: List::of("apod, atd, atp, kg, km, n.l, př.n.l"),
    openers: List::of(
        "a, aby, ale, ani, asi, avšak, bez, byl, byla, byli, bylo, během, co, další, dnes, do, dokonce, \
         dva, dvě, díky, i, jak, jde, je, jeho, jejich, její, jen, jestli, jestliže, ještě, již, jsou, \
         já, k, každá, každý, kde, kdo, kdy, když, ke, kromě, která, které, který, kvůli, mají, mezi, \
         mnoho, mnozí, my, má, můj, může, na, nad, nakonec, naopak, například, navíc, ne, nebo, nic, \
         nicméně, nikdo, nyní, náš, několik, o, od, on, ona, oni, ono, pak, po, pod, podle, podobně, \
         pokud, policie, potom, poté, pouze, později, pro, proto, protože, proč, před, přes, přesto, \
         při, rovněž, s, se, současně, ta, tady, tak, takový, také, takže, tam, tato, tedy, tehdy, ten, \
         tento, teď, ti, tito, to, toto, ty, tyto, téměř, tři, u, už, v, ve, vy, včera, však, vše, \
         všechno, všichni, z, za, zatímco, zde, ze, zhruba, zároveň, zítra, šlo, že",
    ),
    labels: List::of(
        "blok, bod, hepatitida, kategorie, plán, příloha, skupina, typ, třída, vitamin, vitamín",
    ),
    reporting: List::of(
        "dodal, dodala, dodává, informoval, informovala, myslí, míní, napsal, napsala, odpovídá, \
         odpověděl, odpověděla, oznámil, oznámila, popsal, popsala, potvrdil, potvrdila, poznamenal, \
         prohlásil, prohlásila, ptá, píše, přiznal, sdělil, sdělila, sdělili, tvrdí, upozornil, \
         upozornila, uvedl, uvedla, uvádí, vysvětlil, vysvětlila, vysvětluje, zdůraznil, zdůraznila, \
         zeptal, zeptala, zvolal, řekl, řekla, řekli, říká",
    ),
    after_ordinals: List::of(
        "března, dubna, kolo, května, ledna, listopadu, místo, místě, prosince, ročník, ročníku, srpna, \
         století, září, února, července, června, října",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
