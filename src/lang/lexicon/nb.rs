//! Norwegian, Bokmål first.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Norwegian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "de, dem, den, dens, deres, det, dets, ham, han, hans, hen, henne, hennes, hun, sin, sine, sitt, \
         vedkommende",
    ),
    demonstratives: List::of(
        "den slags, denne, der, dermed, derved, dette, disse, dit, førstnevnte, her, hit, sistnevnte, \
         slik, slike, slikt, sånn, sånne, sånt",
    ),
    connectives: List::of(
        "allikevel, altså, attpåtil, av den grunn, derfor, derimot, dermed, dessuten, dog, eller, \
         ellers, faktisk, for, for eksempel, fordi, følgelig, heller ikke, i mellomtiden, i sin tur, \
         i stedet, i tillegg, imens, imidlertid, isteden, kort sagt, likevel, med andre ord, men, \
         nemlig, og, også, på den andre siden, på den annen side, på samme måte, på samme tid, \
         på sin side, riktignok, samtidig, som følge av dette, så, således, til tross for det, \
         tvert imot, uansett, verken, videre",
    ),
    comparisons: List::of(
        "andre, annen, annet, begge, de andre, de to, den andre, det samme, duoen, en annen, en av dem, \
         en tredje, enda en, et annet, flere av dem, ingen av dem, mange av dem, paret, samme, trioen, \
         ytterligere",
    ),
    times: List::of(
        "da, dagen etter, dager senere, den gang, den gangen, deretter, et år senere, etterpå, før det, \
         inntil da, kort tid etter, like etter, like før, måneder senere, nå, samme dag, samme kveld, \
         senere, siden, siden da, til slutt, år senere",
    ),
    weak: List::of(
        "andre, da, de, den, der, det, faktisk, for, fordi, her, ja, jo, nei, nå, også, samme, samtidig, \
         senere, siden, så, videre",
    ),
    inner_connectives: List::of("derimot, dermed, dessuten, imidlertid, likevel"),
    droppable: List::of("men, og"),
    droppable_before_comma: List::of("kort sagt, med andre ord, men, og, vel"),
    attributors: List::of("i følge, ifølge, ifølgje"),
    clause_openers: List::of(
        "at, da, der, etter, for, fordi, før, hvis, hvor, med, mens, noe, når, om, selv, som, så, uten",
    ),
    stop_words: List::of(
        "alle, allerede, blant, bør, derfor, dersom, enda, ennå, fikk, flere, få, får, gikk, gjennom, \
         gjorde, gjør, går, hos, ifølge, innen, kom, kommer, mens, mer, mest, mot, mye, må, måtte, \
         rundt, sa, samt, sier, skriver, ta, tar, tatt, tidligere, to, under, ved",
    ),
    persons: List::of("de, han, hun"),
    fronters: List::of("av, etter, for, fra, før, i, ifølge, med, på, siden, til, under, ved"),
    verb_second: true,
    epithets: List::of(
        "angrepet, appen, artisten, avisen, avtalen, banken, bedriften, beslutningen, boka, brannen, \
         butikken, bygningen, dommen, duoen, eksplosjonen, fartøyet, filmen, flyet, flyselskapet, \
         foreningen, forfatteren, forskerne, forslaget, gruppen, gutten, hendelsen, jenta, kampen, klubben, \
         konsernet, kvinnen, laget, loven, mannen, myndigheten, offeret, ofrene, ordningen, organisasjonen, \
         paret, partiet, planen, plattformen, produktet, programmet, prosjektet, rapporten, saken, sangeren, \
         selskapet, serien, sjåføren, skipet, skuespilleren, spilleren, stiftelsen, studien, tiltaket, \
         treneren, turneringen, ulykken, undersøkelsen, vedtaket, videoen",
    ),
    focusers: List::of("allerede, bare, også, selv"),
    adjective_articles: List::of("de, den, det"),
    counters: List::of("alle, fire, flere, mange, noen, to, tre"),
    predicates: List::of("ble, er, fikk, hadde, har, kan, skal, var"),
    after_times: List::of("etter, senere, tidligere"),
    calls: List::of("abonner, klikk, les mer, les også"),
    people_pronouns: List::of("ham, han, hans, henne, hennes, hun"),
    people: List::of(
        "ant, barn, ent, er, eren, far, gutt, gutten, ist, jenta, jente, kone, kvinne, kvinnen, leder, lege, \
         mann, mannen, mor, or, person, sjef, sønn, venn",
    ),
    others: List::of("dem, ham, henne"),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "adm, adm.dir, bl.a, ca, cand, d.v.s, dr, dvs, ekskl, ev, evt, f.eks, f.o.m, feks, fr, frk, gen, \
         hhv, hr, iflg, ing, inkl, jf, jfr, kapt, m.a.o, p.g.a, pga, prof, resp, s.k, siv.ing, st, såk, \
         t.o.m, tidl, v/, vs",
    ),
    before_numbers: List::of(
        "apr, art, aug, bd, ca, des, feb, fig, jan, jul, jun, kap, kl, mar, nov, nr, okt, pkt, s, sep, \
         sept, side, tab, tlf, vol",
    ),
    abbreviations: List::of("a/s, co, corp, ff, inc, jr, kr, lign, ltd, m.fl, mfl, mill, mrd, og lign, sr"),
    finals: List::of("e.kr, e.l, etc, f.kr, kg, km, m.m, m.v, mm, mv, o.l, o.s.v, osv"),
    openers: List::of(
        "alle, allerede, alt, andre, av, bare, begge, blant, ble, blir, både, da, de, den, denne, der, \
         dere, deres, deretter, derfor, dermed, dersom, dessuten, det, dette, disse, du, ei, eller, en, \
         er, et, etter, flere, for, fordi, fra, før, gjennom, hadde, han, hans, har, hennes, her, hos, \
         hun, hva, hvem, hver, hvilke, hvis, hvor, hvordan, hvorfor, i, ifølge, ikke, imidlertid, ingen, \
         ingenting, jeg, kan, likevel, man, mange, med, mellom, men, mens, min, mot, nesten, noen, nå, \
         når, og, også, om, over, på, samtidig, selv, senere, siden, skal, snart, som, så, tidligere, \
         til, to, totalt, tre, tross, under, uten, ved, vi, videre, vår",
    ),
    labels: List::of("blokk, gruppe, hepatitt, kategori, klasse, plan, punkt, serie, type, vedlegg, vitamin"),
    reporting: List::of(
        "advarer, advarte, bekrefter, bekreftet, fastslår, forklarer, forklarte, fortalte, forteller, \
         hevder, hevdet, innrømmer, kommenterer, konkluderer, legger, melder, meldte, mener, mente, \
         minnes, opplyser, opplyste, påpeker, sa, sagt, sier, skrev, skriver, spurte, spør, svarer, \
         svarte, tror, understreker, uttaler, uttalte",
    ),
    after_ordinals: List::of(
        "april, august, desember, divisjon, februar, januar, juli, juni, klasse, mai, mars, november, \
         oktober, plass, runde, september, århundre",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
