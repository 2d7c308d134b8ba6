//! Romanian.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Romanian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "a sa, acesteia, acestora, acestuia, al său, dânsa, dânsul, dânșii, ea, ei, el, ele, le, lor, \
         lui, sa, sale, săi, său, îi, îl",
    ),
    demonstratives: List::of(
        "acea, aceasta, această, aceea, aceeași, acei, aceia, acel, acela, același, acele, acelea, \
         acest, acesta, aceste, acestea, acești, aceștia, acolo, aici, asemenea, asta, astea, astfel de, \
         cea din urmă, cel din urmă, o astfel de, un astfel de, ăsta",
    ),
    connectives: List::of(
        "adică, altfel, astfel, așadar, ba, ca rezultat, ca urmare, chiar, chiar și, cu alte cuvinte, \
         cu toate acestea, căci, dar, de aceea, de asemenea, de exemplu, de fapt, deci, deoarece, \
         dimpotrivă, din această cauză, din acest motiv, fiindcă, iar, la fel, la fel ca, la rândul ei, \
         la rândul lor, la rândul său, mai mult, nici, or, ori, oricum, pe de altă parte, pe de o parte, \
         pentru că, prin urmare, sau, spre exemplu, totodată, totuși, în același timp, în acest context, \
         în acest sens, în caz contrar, în cele din urmă, în ciuda acestui fapt, în consecință, în plus, \
         în realitate, în schimb, însă, între timp, și",
    ),
    comparisons: List::of(
        "alt, alta, altele, altul, altă, alții, ambele, ambii, amândoi, amândouă, cealaltă, cei doi, \
         ceilalți, cele două, celelalte, celălalt, cuplul, duo-ul, mulți dintre ei, niciunul, o altă, \
         un alt, una dintre ele, unul dintre ei",
    ),
    times: List::of(
        "a doua zi, acum, apoi, atunci, de atunci, după aceea, după care, imediat după, la scurt timp, \
         mai târziu, pe urmă, până atunci, ulterior, un an mai târziu, în aceeași zi, în cele din urmă, \
         în final, în ziua aceea, înainte de asta",
    ),
    weak: List::of(
        "acolo, acum, aici, alții, astfel, cei doi, chiar, ea, el, iar, le, or, ori, sa, îi, îl, \
         în final, și",
    ),
    asides: List::of(
        "de asemenea, de exemplu, dimpotrivă, la rândul său, pe de altă parte, prin urmare, \
         totuși, însă",
    ),
    droppable: List::of("dar, iar, însă, și"),
    droppable_before_comma: List::of(
        "apoi, astfel, așadar, ca urmare, cu alte cuvinte, cu toate acestea, de asemenea, de exemplu, \
         de fapt, deci, dimpotrivă, la rândul ei, la rândul său, mai mult, pe de altă parte, \
         prin urmare, spre exemplu, totodată, totuși, ulterior, în același timp, în acest context, \
         în acest sens, în cele din urmă, în consecință, în plus, în realitate, în schimb, însă, \
         între timp",
    ),
    attributors: List::of("conform, după cum, potrivit, în opinia"),
    clause_openers: List::of(
        "care, ce, cu, cum, când, că, dacă, deoarece, deși, după, fără, iar, inclusiv, pentru, să, unde, \
         în",
    ),
    stop_words: List::of(
        "a, această, acest, acestei, acestui, ai, al, ale, anul, asupra, au, ca, care, ce, cine, cu, \
         cum, când, că, către, dar, de, declarat, deja, despre, din, doar, doi, două, după, este, fi, \
         fiind, foarte, fost, fără, iar, la, mai, nu, o, pe, pentru, peste, prin, până, sau, spus, sub, \
         sunt, să, toate, tot, toți, un, unde, unei, unor, unui, va, vor, împotriva, în, încă, însă, \
         între, și",
    ),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "acad, alin, ap, arh, av, bd, bl, cca, cf, col, com, conf, cpt, d-l, d-na, d-ra, dl, dna, dr, \
         dra, dvs, ex, gen, i.p.s, ing, jud, lect, lt, max, min, mr, mun, p.s, pr, prof, pt, sc, sf, \
         str, univ, vs, ș.l, șos",
    ),
    before_numbers: List::of(
        "alin, ap, apr, art, aug, bl, cap, cca, dec, et, feb, fig, ian, iul, iun, lit, mar, nov, nr, oct, \
         p, pag, pct, pp, sc, sec, sept, str, tel, vol",
    ),
    abbreviations: List::of(
        "a.m, co, corp, e.n, hr, inc, jr, ltd, mil, mld, p.m, s.a, s.r.l, s.r.l.-d, s.u.a, u.e, î.e.n",
    ),
    finals: List::of("d.hr, etc, kg, km, î.hr, ș.a, ș.a.m.d"),
    openers: List::of(
        "a, acea, aceasta, această, acel, acela, acest, acesta, aceste, acestea, acești, acolo, acum, \
         aici, alte, alți, ambele, ambii, apoi, aproape, aproximativ, are, astfel, astăzi, atunci, au, \
         azi, așa, așadar, care, ce, cea, cei, cel, cele, cine, circa, conform, cu, cum, când, cât, \
         câțiva, căci, dacă, dar, de, deci, deja, deoarece, despre, deși, din, doar, doi, două, după, \
         ea, ei, el, ele, era, erau, este, eu, fiecare, fără, iar, ieri, la, lor, lui, mai, multe, \
         mulți, mâine, nici, nimeni, nimic, noi, nu, o, ori, pe, pentru, peste, polițiștii, potrivit, \
         prin, până, sau, se, sub, sunt, să, toate, tot, totuși, toți, trei, tu, ulterior, un, unde, \
         unele, unii, va, voi, vor, în, încă, însă, între, și",
    ),
    labels: List::of(
        "anexa, blocul, categoria, clasa, grupa, hepatita, planul, punctul, secțiunea, tipul, vitamina",
    ),
    reporting: List::of(
        "adaugă, adăugat, afirmat, afirmă, anunțat, anunță, arată, arătat, avertizat, completat, \
         conchis, confirmat, declarat, declară, explicat, explică, menționat, povestește, povestit, \
         precizat, precizează, recunoscut, răspunde, răspuns, scrie, scris, spun, spune, spus, \
         subliniat, subliniază, susține, susținut, transmis, transmite, întreabă, întrebat",
    ),
    ..Rules::NONE
};
