//! Czech.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Czech words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "on, ona, ono, oni, ony, jeho, její, jejich, jemu, mu, ho, jej, ji, jim, je, něj, ní, nich, nim, \
         ním, svůj, svou, své, svého",
    ),
    demonstratives: List::of(
        "ten, ta, to, ti, ty, tento, tato, toto, tito, tyto, tohoto, této, těchto, tomuto, tím, tím to, \
         takový, taková, takové, takoví, tady, tam, zde, odtud, onen, ona, ono, poslední jmenovaný, \
         jde o, právě ten",
    ),
    connectives: List::of(
        "ale, a, i, avšak, však, nebo, anebo, ani, protože, neboť, proto, tedy, tudíž, takže, jenže, \
         nicméně, přesto, navzdory tomu, kromě toho, navíc, mimoto, také, též, rovněž, zatímco, naopak, \
         naproti tomu, na druhou stranu, mezitím, zároveň, současně, například, jinými slovy, totiž, \
         vždyť, v důsledku toho, v důsledku čehož, jinak, místo toho, vedle toho, z toho důvodu, \
         podobně, stejně tak, ovšem, dokonce, vlastně, ostatně, přitom, sice, pak, k tomu, díky tomu, \
         kvůli tomu, tak, ba, leč",
    ),
    comparisons: List::of(
        "jiný, jiná, jiné, jiní, další, druhý, druhá, oba, obě, oba dva, ten samý, týž, stejný, stejná, \
         první z nich, jeden z nich, žádný z nich, mnozí z nich, ostatní, dvojice, pár",
    ),
    times: List::of(
        "potom, poté, pak, později, následně, tehdy, od té doby, do té doby, předtím, nato, krátce poté, \
         vzápětí, druhý den, další den, téhož dne, ten den, o rok později, o den později, nakonec, \
         konečně, nyní, dosud",
    ),
    weak: List::of(
        "a, i, to, je, on, tam, tady, zde, další, tak, ta, ty, nyní, dosud, ostatní, nakonec, druhý, \
         první z nich, pár, ani, protože, také, jde o",
    ),
    droppable: List::of("ale, a, avšak, jenže"),
    droppable_before_comma: List::of(
        "ale, nicméně, kromě toho, navíc, na druhou stranu, například, jinými slovy, zkrátka",
    ),
    attributors: List::of("podle, dle"),
    clause_openers: List::of(
        "který, která, které, kteří, že, aby, kde, kdy, když, pokud, protože, po, ačkoli, jak, co, zda, \
         a, s, bez, v, během",
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
};

const RULES: Rules = Rules {
    titles: List::of(
        "p, pí, sl, dr, prof, doc, ing, mgr, bc, mudr, judr, phdr, rndr, mvdr, paeddr, arch, akad, gen, \
         plk, pplk, mjr, kpt, por, ppor, prap, sv, ul, nám, tř, tzv, tj, např, mj, popř, resp, cca, ca, \
         zejm, vč, st, ml, srov, viz, odst, aj, pozn, red, tel, fax, čes, něm, angl, franc, lat, min, \
         max, kr, okr, zn, vyd, překl, nar, zem, dipl, odd, býv, t.č, t.r, úř, arcib",
    ),
    before_numbers: List::of(
        "č, čl, odst, písm, str, s, sv, roč, kap, obr, tab, tel, cca, čís, ř, r, st, stol, hod",
    ),
    abbreviations: List::of(
        "aj, a.s, s.r.o, spol. s r.o, r.o, v.o.s, o.p.s, př. n. l, l, mil, mld, tis, kč, inc, corp, co, \
         ltd, jr, csc, ph.d, drsc, mba, hod, min, r, stol, aj, s, n, a",
    ),
    finals: List::of("atd, apod, atp, př.n.l, n.l, km, kg"),
    openers: List::of(
        "on, ona, ono, oni, já, ty, my, vy, ten, ta, to, ti, tento, tato, toto, tito, tyto, jeho, její, \
         jejich, můj, náš, ale, a, i, avšak, však, nebo, ani, protože, proto, tedy, takže, nicméně, \
         přesto, kromě, navíc, také, rovněž, zatímco, naopak, v, ve, na, do, od, po, za, z, ze, s, se, \
         k, ke, o, u, pro, před, přes, při, pod, nad, bez, mezi, podle, během, kvůli, díky, když, pokud, \
         jestli, jestliže, aby, že, jak, kde, kdy, kdo, co, proč, který, která, které, ne, nikdo, nic, \
         všichni, vše, všechno, mnoho, mnozí, několik, každý, každá, další, dva, dvě, tři, jen, pouze, \
         už, již, ještě, dnes, včera, zítra, teď, nyní, potom, poté, pak, později, tehdy, tam, tady, \
         zde, tak, takový, je, jsou, byl, byla, bylo, byli, má, mají, může, například, dokonce, asi, \
         zhruba, téměř, policie, šlo, jde, nakonec, podobně, současně, zároveň",
    ),
    labels: List::of(
        "plán, vitamin, vitamín, hepatitida, skupina, třída, typ, příloha, blok, kategorie, bod",
    ),
    reporting: List::of(
        "řekl, řekla, řekli, říká, ptá, zeptal, zeptala, odpověděl, odpověděla, odpovídá, dodal, dodala, \
         dodává, uvedl, uvedla, uvádí, vysvětlil, vysvětlila, vysvětluje, prohlásil, prohlásila, napsal, \
         napsala, píše, tvrdí, zdůraznil, zdůraznila, poznamenal, sdělil, sdělila, sdělili, potvrdil, \
         potvrdila, oznámil, oznámila, informoval, informovala, upozornil, upozornila, přiznal, popsal, \
         popsala, míní, myslí, zvolal",
    ),
    after_ordinals: List::of(
        "ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince, \
         století, místo, místě, ročník, ročníku, kolo",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
