//! Czech.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Czech words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List(
        "on, ona, ono, oni, ony, jeho, její, jejich, jemu, mu, ho, jej, ji, jim, je, něj, ní, nich, nim, ním, svůj, svou, své, svého",
    ),
    demonstratives: List(
        "ten, ta, to, ti, ty, tento, tato, toto, tito, tyto, tohoto, této, těchto, tomuto, tím, tím to, takový, taková, takové, takoví, tady, tam, zde, odtud, onen, ona, ono, poslední jmenovaný, jde o, právě ten",
    ),
    connectives: List(
        "ale, a, i, avšak, však, nebo, anebo, ani, protože, neboť, proto, tedy, tudíž, takže, jenže, nicméně, přesto, navzdory tomu, kromě toho, navíc, mimoto, také, též, rovněž, zatímco, naopak, naproti tomu, \
         na druhou stranu, mezitím, zároveň, současně, například, jinými slovy, totiž, vždyť, v důsledku toho, v důsledku čehož, jinak, místo toho, vedle toho, z toho důvodu, podobně, stejně tak, ovšem, \
         dokonce, vlastně, ostatně, přitom, sice, pak, k tomu, díky tomu, kvůli tomu, tak, ba, leč",
    ),
    comparisons: List(
        "jiný, jiná, jiné, jiní, další, druhý, druhá, oba, obě, oba dva, ten samý, týž, stejný, stejná, první z nich, jeden z nich, žádný z nich, mnozí z nich, ostatní, dvojice, pár",
    ),
    times: List(
        "potom, poté, pak, později, následně, tehdy, od té doby, do té doby, předtím, nato, krátce poté, vzápětí, druhý den, další den, téhož dne, ten den, o rok později, o den později, nakonec, konečně, nyní, dosud",
    ),
    weak: List(
        "a, i, to, je, on, tam, tady, zde, další, tak, ta, ty, nyní, dosud, ostatní, nakonec, druhý, první z nich, pár, ani, protože, také, jde o",
    ),
    droppable: List("ale, a, avšak, jenže"),
    droppable_before_comma: List(
        "ale, nicméně, kromě toho, navíc, na druhou stranu, například, jinými slovy, zkrátka",
    ),
    attributors: List("podle, dle"),
    stop_words: List(
        "a, i, o, u, v, z, s, k, na, do, od, po, za, ze, ve, se, si, ke, ku, pro, před, přes, při, pod, nad, bez, mezi, nebo, ale, že, aby, by, ne, ani, jak, jako, je, jsou, byl, byla, bylo, byli, byly, být, bude, budou, má, mají, měl, měla, může, mohou, \
         ten, ta, to, ti, ty, toho, tom, tomu, tím, tento, tato, toto, této, tohoto, těchto, který, která, které, kteří, kterou, kterého, kterých, kterým, co, kdo, kde, kdy, když, proč, jestli, jeho, její, jejich, on, ona, oni, ho, mu, jim, ji, my, nás, nám, vás, vám, já, mě, mi, \
         svůj, své, svou, svých, také, už, již, ještě, jen, pouze, tak, tedy, však, podle, během, kolem, více, než, protože, proto, pokud, dva, jeden, jedna, další, velmi, pak, tady, zde, tam, teď, nyní, asi, až, dále, kvůli, díky, uvedl, uvedla, řekl, řekla, roku, roce, let",
    ),
};

const RULES: Rules = Rules {
    titles: List(
        "p, pí, sl, dr, prof, doc, ing, mgr, bc, mudr, judr, phdr, rndr, mvdr, paeddr, arch, akad, gen, plk, pplk, mjr, kpt, por, ppor, prap, sv, ul, nám, tř, tzv, tj, např, mj, popř, resp, cca, ca, zejm, vč, st, ml, srov, viz, odst, aj, pozn, red, tel, fax, čes, něm, angl, franc, lat, min, max, kr, okr, zn, vyd, překl, nar, zem, dipl, odd, býv, t.č, t.r, úř, arcib",
    ),
    before_numbers: List(
        "č, čl, odst, písm, str, s, sv, roč, kap, obr, tab, tel, cca, čís, ř, r, st, stol, hod",
    ),
    abbreviations: List(
        "aj, a.s, s.r.o, spol. s r.o, r.o, v.o.s, o.p.s, př. n. l, l, mil, mld, tis, kč, inc, corp, co, ltd, jr, csc, ph.d, drsc, mba, hod, min, r, stol, aj",
    ),
    finals: List("atd, apod, atp, př.n.l, n.l, km, kg"),
    openers: List(
        "on, ona, ono, oni, já, ty, my, vy, ten, ta, to, ti, tento, tato, toto, tito, tyto, jeho, její, jejich, můj, náš, ale, a, i, avšak, však, nebo, ani, protože, proto, tedy, takže, nicméně, přesto, kromě, navíc, také, rovněž, \
         zatímco, naopak, v, ve, na, do, od, po, za, z, ze, s, se, k, ke, o, u, pro, před, přes, při, pod, nad, bez, mezi, podle, během, kvůli, díky, když, pokud, jestli, jestliže, aby, že, jak, kde, kdy, kdo, co, proč, který, která, které, \
         ne, nikdo, nic, všichni, vše, všechno, mnoho, mnozí, několik, každý, každá, další, dva, dvě, tři, jen, pouze, už, již, ještě, dnes, včera, zítra, teď, nyní, potom, poté, pak, později, tehdy, tam, tady, zde, tak, takový, je, jsou, \
         byl, byla, bylo, byli, má, mají, může, například, dokonce, asi, zhruba, téměř, policie, šlo, jde, nakonec, podobně, současně, zároveň",
    ),
    labels: List("plán, vitamin, vitamín, hepatitida, skupina, třída, typ, příloha, blok, kategorie, bod"),
    reporting: List(
        "řekl, řekla, řekli, říká, ptá, zeptal, zeptala, odpověděl, odpověděla, odpovídá, dodal, dodala, dodává, uvedl, uvedla, uvádí, vysvětlil, vysvětlila, vysvětluje, prohlásil, prohlásila, napsal, napsala, píše, tvrdí, zdůraznil, zdůraznila, poznamenal, sdělil, sdělila, sdělili, potvrdil, potvrdila, oznámil, oznámila, informoval, informovala, upozornil, upozornila, přiznal, popsal, popsala, míní, myslí, zvolal",
    ),
    after_ordinals: List(
        "ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince, století, místo, místě, ročník, ročníku, kolo",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
