//! Danish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Danish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "de, dem, den, dens, deres, det, dets, ham, han, hans, hende, hendes, hun, sin, sine, sit, \
         vedkommende",
    ),
    demonstratives: List::of(
        "den slags, denne, der, deraf, derhen, dermed, derved, dette, disse, førstnævnte, her, heraf, \
         herved, sidstnævnte, sådan, sådanne, sådant",
    ),
    connectives: List::of(
        "af den grund, alligevel, altså, derfor, derimod, derudover, desuden, dog, eller, ellers, \
         endvidere, faktisk, for, for eksempel, fordi, følgelig, ganske vist, heller ikke, herudover, \
         hverken, i mellemtiden, i stedet, ikke desto mindre, imens, imidlertid, kort sagt, ligeledes, \
         med andre ord, men, nemlig, og, også, omvendt, på den anden side, på samme måde, på sin side, \
         på trods af det, samtidig, som følge heraf, så, således, til gengæld, trods det, tværtimod, \
         under alle omstændigheder",
    ),
    comparisons: List::of(
        "anden, andet, andre, begge, de andre, de to, den anden, det samme, duoen, en af dem, en anden, \
         en tredje, et andet, flere af dem, ingen af dem, mange af dem, parret, samme, trioen, yderligere",
    ),
    times: List::of(
        "bagefter, da, dage senere, dagen efter, dengang, derefter, et år senere, før det, herefter, \
         indtil da, kort efter, kort tid efter, lige efter, måneder senere, nu, samme aften, samme dag, \
         senere, siden, siden da, til sidst, år senere",
    ),
    weak: List::of(
        "andre, da, de, den, der, det, faktisk, for, fordi, her, ja, jo, nej, nu, også, samme, samtidig, \
         senere, siden, så",
    ),
    inner_connectives: List::of("derimot, dermed, desuden, imidlertid"),
    droppable: List::of("men, og"),
    droppable_before_comma: List::of("kort sagt, med andre ord, men, nå, og"),
    attributors: List::of("ifølge"),
    clause_openers: List::of(
        "at, da, der, efter, for, fordi, før, hvilket, hvis, hvor, med, mens, når, om, selv, som, så, \
         uden, uten",
    ),
    stop_words: List::of(
        "allerede, blandt, bør, derfor, endnu, fik, flere, få, får, før, gennem, gik, gjorde, går, gør, \
         hos, ifølge, inden, kan, kom, kommer, kunne, mens, mere, mest, mod, må, måtte, også, omkring, \
         sagde, samt, siger, skriver, tage, tager, to, uden, ved",
    ),
    persons: List::of("de, han, hun"),
    fronters: List::of("af, efter, for, fra, før, i, ifølge, med, på, siden, til, under, ved"),
    verb_second: true,
    epithets: List::of(
        "aftalen, angrebet, appen, avisen, banken, beslutningen, bogen, branden, bygningen, chaufføren, \
         dommen, drengen, duoen, eksplosionen, episoden, filmen, flyet, flyselskabet, foreningen, \
         forfatteren, forskerne, forslaget, gruppen, holdet, hændelsen, kampen, klubben, koncernen, \
         kunstneren, kvinden, loven, manden, ofrene, ofret, ordningen, organisationen, parret, partiet, \
         pigen, planen, platformen, produktet, programmet, projektet, rapporten, sagen, sangeren, \
         sangerinden, selskabet, serien, skibet, skuespilleren, spilleren, stiftelsen, træneren, \
         turneringen, ulykken, undersøgelsen, videoen, virksomheden",
    ),
    focusers: List::of("allerede, kun, også, selv"),
    adjective_articles: List::of("de, den, det"),
    counters: List::of("alle, fire, flere, mange, nogle, to, tre"),
    predicates: List::of("blev, er, fik, har, havde, kan, skal, var"),
    after_times: List::of("efter, senere, tidligere"),
    calls: List::of("abonner, klik, læs mere, læs også"),
    people_pronouns: List::of("ham, han, hans, hende, hendes, hun"),
    people: List::of(
        "ant, barn, chef, dreng, drengen, ent, er, eren, far, ist, kone, kvinde, kvinden, leder, læge, mand, \
         manden, mor, or, person, pige, pigen, søn, ven",
    ),
    others: List::of("dem, ham, hende"),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "adm, afd, ang, bl.a, ca, cand, d.v.s, dr, dvs, ekskl, evt, f.eks, fhv, fr, frk, fx, gen, hhv, \
         hr, iflg, ing, inkl, jf, jvf, kapt, m.a.o, mag, p.g.a, pga, prof, resp, s.k, sct, skt, såk, \
         tidl, vedr, vs",
    ),
    before_numbers: List::of(
        "apr, art, aug, bd, ca, dec, feb, fig, jan, jul, jun, kap, kl, mar, nov, nr, okt, pkt, s, sep, \
         sept, side, stk, tab, tlf, §",
    ),
    abbreviations: List::of("a/s, co, corp, ff, inc, jr, kr, lign, ltd, m.fl, mfl, mia, mio, og lign, sr"),
    finals: List::of("e.kr, e.l, etc, f.kr, kg, km, m.m, m.v, mm, mv, o.l, o.s.v, osv"),
    openers: List::of(
        "af, alle, allerede, alligevel, alt, andre, begge, blandt, blev, bliver, både, da, de, den, \
         denne, der, derefter, deres, derfor, dermed, desuden, det, dette, disse, dog, du, efter, eller, \
         en, er, et, flere, for, fordi, fra, før, gennem, han, hans, har, havde, hendes, her, hos, hun, \
         hvad, hvem, hver, hvilke, hvis, hvor, hvordan, hvorfor, i, ifølge, ikke, imidlertid, ingen, \
         intet, jeg, kan, kun, man, mange, med, mellem, men, mens, min, mod, nogle, nu, når, næsten, og, \
         også, om, over, på, samtidig, selv, senere, siden, skal, snart, som, så, til, to, tre, trods, \
         uden, under, ved, vi, vores",
    ),
    labels: List::of("bilag, blok, gruppe, hepatitis, kategori, klasse, plan, punkt, serie, type, vitamin"),
    reporting: List::of(
        "advarede, advarer, bekræftede, bekræfter, fastslår, forklarede, forklarer, fortalte, fortæller, \
         hævdede, hævder, indrømmer, kommenterer, konkluderer, lyder, melder, meldte, mener, mente, \
         oplyser, oplyste, påpeger, sagde, sagt, siger, skrev, skriver, spurgte, spørger, svarede, \
         svarer, tilføjer, tror, udtaler, udtalte, understreger",
    ),
    after_ordinals: List::of(
        "april, august, december, division, februar, januar, juli, juni, klasse, maj, marts, november, \
         oktober, plads, runde, september, århundrede",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
