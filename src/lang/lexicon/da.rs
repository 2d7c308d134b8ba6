//! Danish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Danish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "han, hun, de, dem, ham, hende, hans, hendes, deres, dens, dets, sin, sit, sine, den, det, \
         vedkommende",
    ),
    demonstratives: List::of(
        "dette, denne, disse, sådan, sådant, sådanne, den slags, der, her, dermed, derved, herved, \
         derhen, førstnævnte, sidstnævnte, heraf, deraf",
    ),
    connectives: List::of(
        "men, og, eller, for, så, alligevel, derfor, desuden, også, imidlertid, derimod, dog, altså, \
         således, følgelig, nemlig, ellers, samtidig, på trods af det, i stedet, til gengæld, \
         på den anden side, for eksempel, med andre ord, på sin side, af den grund, som følge heraf, \
         endvidere, tværtimod, i mellemtiden, imens, kort sagt, faktisk, fordi, heller ikke, hverken, \
         på samme måde, ikke desto mindre, derudover, herudover, ligeledes, omvendt, trods det, \
         under alle omstændigheder, ganske vist",
    ),
    comparisons: List::of(
        "andre, anden, andet, en anden, et andet, den anden, de andre, begge, de to, duoen, parret, \
         trioen, ingen af dem, en af dem, mange af dem, samme, det samme, flere af dem",
    ),
    times: List::of(
        "da, derefter, herefter, bagefter, senere, siden, siden da, før det, indtil da, kort efter, \
         kort tid efter, lige efter, dagen efter, samme dag, samme aften, et år senere, år senere, \
         dage senere, måneder senere, til sidst, nu, dengang",
    ),
    weak: List::of(
        "den, det, de, så, for, da, her, der, nu, andre, også, siden, samme, faktisk, fordi, samtidig, \
         senere",
    ),
    droppable: List::of("men, og"),
    droppable_before_comma: List::of("men, og, kort sagt, med andre ord, nå"),
    attributors: List::of("ifølge"),
    clause_openers: List::of(
        "som, at, der, når, mens, om, fordi, efter, før, selv, så, med, uten, for, hvor, hvis, da, \
         hvilket, uden",
    ),
    stop_words: List::of(
        "allerede, blandt, bør, derfor, endnu, fik, flere, få, får, før, gennem, gik, gjorde, går, gør, \
         hos, ifølge, inden, kan, kom, kommer, kunne, mens, mere, mest, mod, må, måtte, også, omkring, \
         sagde, samt, siger, skriver, tage, tager, to, uden, ved",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "hr, fr, frk, dr, prof, ing, skt, sct, f.eks, fx, dvs, d.v.s, bl.a, m.a.o, s.k, såk, jf, jvf, \
         pga, p.g.a, ca, inkl, ekskl, evt, vs, resp, gen, kapt, cand, adm, fhv, hhv, iflg, tidl, vedr, \
         afd, ang, mag",
    ),
    before_numbers: List::of(
        "nr, kap, s, side, fig, tab, art, tlf, kl, ca, jan, feb, mar, apr, jun, jul, aug, sept, sep, \
         okt, nov, dec, pkt, bd, stk, §",
    ),
    abbreviations: List::of("m.fl, mfl, og lign, lign, jr, sr, inc, corp, co, ltd, kr, mio, mia, a/s, ff"),
    finals: List::of("osv, o.s.v, etc, m.m, mm, m.v, mv, o.l, e.l, f.kr, e.kr, km, kg"),
    openers: List::of(
        "den, det, de, en, et, han, hun, jeg, vi, i, du, man, dette, denne, disse, hans, hendes, deres, \
         min, vores, men, og, eller, for, så, alligevel, derfor, desuden, også, imidlertid, på, af, til, \
         fra, med, om, under, over, efter, før, ved, hos, mod, mellem, gennem, ifølge, uden, siden, når, \
         da, der, her, nu, som, hvordan, hvad, hvem, hvorfor, hvilke, hvor, ikke, ingen, intet, alle, \
         alt, mange, flere, nogle, andre, begge, hver, to, tre, kun, allerede, snart, senere, samtidig, \
         trods, fordi, mens, blandt, næsten, er, har, havde, kan, skal, bliver, blev, både, derefter, \
         dermed, hvis, selv, dog, ved",
    ),
    labels: List::of("plan, vitamin, hepatitis, gruppe, klasse, type, bilag, blok, serie, punkt, kategori"),
    reporting: List::of(
        "siger, sagde, sagt, spørger, spurgte, svarer, svarede, fortæller, fortalte, skriver, skrev, \
         oplyser, oplyste, forklarer, forklarede, mener, mente, tilføjer, understreger, påpeger, hævder, \
         hævdede, advarer, advarede, melder, meldte, bekræfter, bekræftede, tror, kommenterer, udtaler, \
         udtalte, indrømmer, konkluderer, fastslår, lyder",
    ),
    after_ordinals: List::of(
        "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, \
         århundrede, plads, klasse, runde, division",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
