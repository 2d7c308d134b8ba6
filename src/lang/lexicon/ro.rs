//! Romanian.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Romanian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "el, ea, ei, ele, lui, lor, său, sa, săi, sale, îl, îi, le, dânsul, dânsa, dânșii, acestuia, \
         acesteia, acestora, al său, a sa",
    ),
    demonstratives: List::of(
        "acesta, aceasta, aceștia, acestea, acest, această, acești, aceste, acela, aceea, aceia, acelea, \
         acel, acea, acei, acele, asta, ăsta, astea, asemenea, astfel de, un astfel de, o astfel de, \
         aici, acolo, aceeași, același, cel din urmă, cea din urmă",
    ),
    connectives: List::of(
        "dar, însă, și, sau, ori, nici, căci, deoarece, fiindcă, pentru că, deci, așadar, prin urmare, \
         astfel, de aceea, din acest motiv, din această cauză, totuși, cu toate acestea, \
         în ciuda acestui fapt, în plus, de asemenea, mai mult, pe de altă parte, pe de o parte, \
         în schimb, dimpotrivă, între timp, în același timp, totodată, de exemplu, spre exemplu, \
         cu alte cuvinte, adică, de fapt, în realitate, altfel, în caz contrar, ca urmare, ca rezultat, \
         în consecință, la rândul său, la rândul ei, la rândul lor, în acest sens, în acest context, \
         la fel, la fel ca, iar, ba, chiar, chiar și, or, oricum, în cele din urmă",
    ),
    comparisons: List::of(
        "alt, altă, alții, altele, altul, alta, un alt, o altă, celălalt, cealaltă, ceilalți, celelalte, \
         ambii, ambele, amândoi, amândouă, cei doi, cele două, unul dintre ei, una dintre ele, niciunul, \
         mulți dintre ei, cuplul, duo-ul",
    ),
    times: List::of(
        "apoi, după aceea, după care, pe urmă, ulterior, mai târziu, atunci, de atunci, până atunci, \
         înainte de asta, la scurt timp, imediat după, a doua zi, în aceeași zi, în ziua aceea, \
         un an mai târziu, în cele din urmă, în final, acum",
    ),
    weak: List::of(
        "el, ea, le, îi, îl, sa, și, iar, acum, aici, acolo, în final, alții, astfel, chiar, or, ori, \
         cei doi",
    ),
    droppable: List::of("dar, însă, și, iar"),
    droppable_before_comma: List::of(
        "însă, deci, așadar, prin urmare, astfel, totuși, cu toate acestea, în plus, de asemenea, \
         mai mult, pe de altă parte, în schimb, dimpotrivă, între timp, în același timp, totodată, \
         de exemplu, spre exemplu, cu alte cuvinte, de fapt, în realitate, ca urmare, în consecință, \
         la rândul său, la rândul ei, apoi, ulterior, în cele din urmă, în acest context, în acest sens",
    ),
    attributors: List::of("potrivit, conform, după cum, în opinia"),
    clause_openers: List::of(
        "care, că, să, unde, când, dacă, pentru, deoarece, după, deși, cum, iar, cu, fără, în, inclusiv, \
         ce",
    ),
    stop_words: List::of(
        "a, această, acest, acestei, acestui, ai, al, ale, anul, asupra, au, ca, care, ce, cine, cu, \
         cum, când, că, către, dar, de, declarat, deja, despre, din, doar, doi, două, după, este, fi, \
         fiind, foarte, fost, fără, iar, la, mai, nu, o, pe, pentru, peste, prin, până, sau, spus, sub, \
         sunt, să, toate, tot, toți, un, unde, unei, unor, unui, va, vor, împotriva, în, încă, însă, \
         între, și",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "dl, d-l, dna, d-na, dra, d-ra, dr, prof, ing, av, arh, conf, lect, gen, col, lt, cpt, mr, sf, \
         str, bd, bl, sc, ap, jud, com, mun, dvs, cca, ex, cf, vs, pr, pt, i.p.s, p.s, min, max, univ, \
         acad, șos, ș.l, alin",
    ),
    before_numbers: List::of(
        "nr, art, alin, lit, pag, p, pp, cap, vol, fig, tel, str, bl, sc, ap, et, ian, feb, mar, apr, \
         iun, iul, aug, sept, oct, nov, dec, cca, pct",
    ),
    abbreviations: List::of(
        "s.a, s.r.l, s.r.l.-d, s.u.a, u.e, a.m, p.m, hr, e.n, î.e.n, mil, mld, inc, corp, co, ltd, jr",
    ),
    finals: List::of("etc, ș.a, ș.a.m.d, î.hr, d.hr, km, kg"),
    openers: List::of(
        "el, ea, ei, ele, eu, noi, voi, tu, un, o, unii, unele, acesta, aceasta, acest, această, aceste, \
         acești, acestea, acela, acel, acea, lui, lor, dar, însă, și, sau, ori, nici, căci, deoarece, \
         pentru, deci, așadar, prin, astfel, de, totuși, cu, în, la, pe, din, după, până, între, fără, \
         sub, peste, despre, potrivit, conform, când, dacă, deși, cum, unde, ce, cine, care, cât, nu, \
         nimeni, nimic, toți, toate, tot, mulți, multe, câțiva, fiecare, alți, alte, doi, două, trei, \
         doar, deja, încă, astăzi, azi, ieri, mâine, acum, apoi, ulterior, atunci, acolo, aici, așa, \
         este, sunt, era, erau, a, au, are, va, vor, iar, ambii, ambele, circa, aproximativ, aproape, \
         cei, cele, cel, cea, mai, se, să, polițiștii",
    ),
    labels: List::of(
        "planul, vitamina, hepatita, grupa, secțiunea, categoria, clasa, tipul, anexa, blocul, punctul",
    ),
    reporting: List::of(
        "spus, spune, spun, întrebat, întreabă, răspuns, răspunde, adăugat, adaugă, declarat, declară, \
         explicat, explică, precizat, precizează, afirmat, afirmă, scris, scrie, subliniat, subliniază, \
         anunțat, anunță, transmis, transmite, povestit, povestește, susține, susținut, avertizat, \
         recunoscut, confirmat, menționat, arată, arătat, completat, conchis",
    ),
    ..Rules::NONE
};
