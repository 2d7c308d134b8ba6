//! Norwegian, Bokmål first.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Norwegian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "han, hun, hen, de, dem, ham, henne, hans, hennes, deres, dens, dets, sin, sitt, sine, den, det, \
         vedkommende",
    ),
    demonstratives: List::of(
        "dette, denne, disse, slik, slikt, slike, sånn, sånt, sånne, den slags, der, her, dermed, \
         derved, dit, hit, førstnevnte, sistnevnte",
    ),
    connectives: List::of(
        "men, og, eller, for, så, likevel, derfor, dessuten, også, imidlertid, derimot, dog, altså, \
         således, følgelig, nemlig, ellers, samtidig, i tillegg, til tross for det, isteden, i stedet, \
         på den annen side, på den andre siden, for eksempel, med andre ord, i sin tur, på sin side, \
         av den grunn, som følge av dette, videre, tvert imot, i mellomtiden, imens, kort sagt, faktisk, \
         fordi, heller ikke, verken, på samme måte, på samme tid, uansett, allikevel, dermed, riktignok, \
         attpåtil",
    ),
    comparisons: List::of(
        "andre, annen, annet, en annen, et annet, den andre, de andre, begge, de to, duoen, paret, \
         trioen, ingen av dem, en av dem, mange av dem, samme, det samme, flere av dem",
    ),
    times: List::of(
        "da, deretter, etterpå, senere, siden, siden da, før det, inntil da, kort tid etter, like etter, \
         like før, dagen etter, samme dag, samme kveld, et år senere, år senere, dager senere, \
         måneder senere, til slutt, nå, den gang, den gangen",
    ),
    weak: List::of(
        "den, det, de, så, for, da, her, der, nå, andre, også, siden, samme, faktisk, fordi, samtidig, \
         senere, videre",
    ),
    droppable: List::of("men, og"),
    droppable_before_comma: List::of("men, og, kort sagt, med andre ord, vel"),
    attributors: List::of("ifølge, i følge, ifølgje"),
    clause_openers: List::of(
        "som, at, der, når, mens, om, fordi, etter, før, selv, så, med, uten, for, hvor, hvis, da, noe",
    ),
    stop_words: List::of(
        "alle, allerede, blant, bør, derfor, dersom, enda, ennå, fikk, flere, få, får, gikk, gjennom, \
         gjorde, gjør, går, hos, ifølge, innen, kom, kommer, mens, mer, mest, mot, mye, må, måtte, \
         rundt, sa, samt, sier, skriver, ta, tar, tatt, tidligere, to, under, ved",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "hr, fr, frk, dr, prof, ing, st, f.eks, feks, dvs, d.v.s, bl.a, m.a.o, s.k, såk, jf, jfr, pga, \
         p.g.a, ca, inkl, ekskl, ev, evt, vs, resp, gen, kapt, siv.ing, cand, adm.dir, adm, f.o.m, \
         t.o.m, hhv, iflg, tidl, v/",
    ),
    before_numbers: List::of(
        "nr, kap, s, side, fig, tab, art, tlf, kl, ca, jan, feb, mar, apr, jun, jul, aug, sept, sep, \
         okt, nov, des, pkt, bd, vol",
    ),
    abbreviations: List::of("m.fl, mfl, og lign, lign, jr, sr, inc, corp, co, ltd, kr, mill, mrd, a/s, ff"),
    finals: List::of("osv, o.s.v, etc, m.m, mm, o.l, e.l, m.v, mv, f.kr, e.kr, km, kg"),
    openers: List::of(
        "den, det, de, en, ei, et, han, hun, jeg, vi, dere, du, man, dette, denne, disse, hans, hennes, \
         deres, min, vår, men, og, eller, for, så, likevel, derfor, dessuten, også, imidlertid, i, på, \
         av, til, fra, med, om, under, over, etter, før, ved, hos, mot, mellom, gjennom, ifølge, uten, \
         siden, når, da, der, her, nå, som, hvordan, hva, hvem, hvorfor, hvilke, hvor, ikke, ingen, \
         ingenting, alle, alt, mange, flere, noen, andre, begge, hver, to, tre, bare, allerede, snart, \
         senere, tidligere, samtidig, tross, fordi, mens, blant, nesten, er, har, hadde, kan, skal, \
         blir, ble, totalt, videre, både, deretter, dermed, dersom, hvis, selv",
    ),
    labels: List::of("plan, vitamin, hepatitt, gruppe, klasse, type, vedlegg, blokk, serie, punkt, kategori"),
    reporting: List::of(
        "sier, sa, sagt, spør, spurte, svarer, svarte, forteller, fortalte, skriver, skrev, opplyser, \
         opplyste, forklarer, forklarte, mener, mente, legger, understreker, påpeker, hevder, hevdet, \
         advarer, advarte, melder, meldte, bekrefter, bekreftet, tror, kommenterer, uttaler, uttalte, \
         innrømmer, konkluderer, fastslår, minnes",
    ),
    after_ordinals: List::of(
        "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember, \
         århundre, plass, klasse, runde, divisjon",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
