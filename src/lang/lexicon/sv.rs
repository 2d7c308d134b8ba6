//! Swedish.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Swedish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "han, hon, hen, de, dem, dom, honom, henne, hans, hennes, deras, dess, sin, sina, sitt, dennes, \
         den, det",
    ),
    demonstratives: List::of(
        "detta, denna, dessa, denne, sådan, sådant, sådana, den här, det här, de här, den där, det där, \
         de där, där, här, därmed, därför att, däri, därav, häri, hit, dit",
    ),
    connectives: List::of(
        "men, och, eller, utan, för, så, dock, ändå, därför, dessutom, också, även, däremot, emellertid, \
         trots det, trots detta, istället, i stället, alltså, således, följaktligen, nämligen, annars, \
         samtidigt, likaså, likväl, å andra sidan, å ena sidan, till exempel, med andra ord, i sin tur, \
         av den anledningen, som ett resultat, vidare, tvärtom, dessförinnan, under tiden, kort sagt, \
         i själva verket, faktiskt, eftersom, varken, inte heller, på samma sätt, till följd av detta",
    ),
    comparisons: List::of(
        "andra, annan, annat, en annan, ett annat, den andra, den andre, de andra, båda, bägge, de båda, \
         de två, duon, paret, trion, ingen av dem, en av dem, många av dem, samma, den förra, \
         den senare",
    ),
    times: List::of(
        "då, sedan, sen, därefter, efteråt, senare, dessförinnan, innan dess, sedan dess, dittills, \
         hittills, strax därefter, kort därefter, kort därpå, dagen efter, dagen därpå, samma dag, \
         samma kväll, ett år senare, år senare, dagar senare, månader senare, till slut, slutligen, nu",
    ),
    weak: List::of(
        "den, det, de, så, för, då, här, där, nu, andra, även, sedan, samma, faktiskt, eftersom, \
         samtidigt",
    ),
    droppable: List::of("men, och"),
    droppable_before_comma: List::of("men, och, kort sagt, med andra ord, nåväl"),
    attributors: List::of("enligt, uppger, enligt uppgifter från"),
    clause_openers: List::of(
        "som, att, där, när, medan, om, eftersom, efter, innan, trots, fast, så, med, utan, för, vilket, \
         vars, då, såväl",
    ),
    stop_words: List::of(
        "bara, bland, blev, bli, blir, blivit, både, dock, där, eftersom, endast, enligt, fanns, fick, \
         finns, flera, få, får, genom, gjort, går, gör, hos, här, innan, inom, kommer, kring, kunde, \
         kunna, medan, mer, mest, mycket, många, måste, också, redan, sa, sade, samt, ska, skall, \
         skriver, säger, två, utan, ännu, även",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "hr, fr, dr, prof, doc, ing, s:t, st, t.ex, t ex, dvs, d.v.s, bl.a, bl a, m.a.o, s.k, sk, f.d, \
         fd, jfr, jmf, p.g.a, pga, resp, ca, c:a, ev, inkl, exkl, exempelvis, vs, dåv, gen, övers, \
         civ.ing, kap.ten, fil, tekn, tf, nuv, t, d, v",
    ),
    before_numbers: List::of(
        "nr, kap, s, sid, fig, tab, art, tel, kl, ca, jan, feb, febr, mar, apr, jun, jul, aug, sept, \
         sep, okt, nov, dec, st, §, bd, vol, max, min",
    ),
    abbreviations: List::of(
        "m.fl, mfl, m.fl, jr, sr, inc, corp, co, ltd, kr, milj, mkr, mdr, f.n, a.a, ff, e.m, f.m, st, \
         forts",
    ),
    finals: List::of("osv, o.s.v, etc, m.m, mm, o.d, o.dyl, e.d, f.kr, e.kr, km, kg"),
    openers: List::of(
        "den, det, de, en, ett, han, hon, hen, jag, vi, ni, du, man, detta, denna, dessa, hans, hennes, \
         deras, min, vår, sin, men, och, eller, utan, för, så, dock, därför, dessutom, också, även, i, \
         på, av, till, från, med, om, under, över, efter, före, vid, hos, mot, mellan, genom, enligt, \
         utan, sedan, när, då, där, här, nu, som, hur, vad, vem, varför, vilka, vilken, var, inte, \
         ingen, inget, inga, alla, allt, många, flera, några, andra, båda, varje, två, tre, bara, redan, \
         snart, senare, idag, igår, ikväll, samtidigt, trots, eftersom, medan, innan, bland, nästan, \
         drygt, är, har, hade, kan, ska, blir, blev, totalt, vidare, ändå, både",
    ),
    labels: List::of("plan, vitamin, hepatit, grupp, klass, typ, bilaga, block, serie, punkt, kategori"),
    reporting: List::of(
        "säger, sade, sa, sagt, frågar, frågade, svarar, svarade, berättar, berättade, skriver, skrev, \
         uppger, uppgav, förklarar, förklarade, menar, menade, tillägger, konstaterar, konstaterade, \
         hävdar, hävdade, betonar, varnar, varnade, meddelar, meddelade, rapporterar, rapporterade, \
         bekräftar, bekräftade, anser, tror, kommenterar, utropar, minns, uttalar",
    ),
    ..Rules::NONE
};
