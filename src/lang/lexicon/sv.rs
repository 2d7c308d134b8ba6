//! Swedish.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Swedish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "de, dem, den, dennes, deras, dess, det, dom, han, hans, hen, henne, hennes, hon, honom, sin, \
         sina, sitt",
    ),
    demonstratives: List::of(
        "de där, de här, den där, den här, denna, denne, dessa, det där, det här, detta, dit, där, \
         därav, därför att, däri, därmed, hit, här, häri, sådan, sådana, sådant",
    ),
    connectives: List::of(
        "alltså, annars, av den anledningen, dessförinnan, dessutom, dock, däremot, därför, eftersom, \
         eller, emellertid, faktiskt, följaktligen, för, i sin tur, i själva verket, i stället, \
         inte heller, istället, kort sagt, likaså, likväl, med andra ord, men, nämligen, och, också, \
         på samma sätt, samtidigt, som ett resultat, så, således, till exempel, till följd av detta, \
         trots det, trots detta, tvärtom, under tiden, utan, varken, vidare, ändå, även, å andra sidan, \
         å ena sidan",
    ),
    comparisons: List::of(
        "andra, annan, annat, bägge, båda, de andra, de båda, de två, den andra, den andre, den förra, \
         den senare, duon, en annan, en av dem, en tredje, ett annat, ingen av dem, många av dem, paret, \
         samma, trion, ytterligare",
    ),
    times: List::of(
        "dagar senare, dagen därpå, dagen efter, dessförinnan, dittills, därefter, då, efteråt, \
         ett år senare, hittills, innan dess, kort därefter, kort därpå, månader senare, nu, samma dag, \
         samma kväll, sedan, sedan dess, sen, senare, slutligen, strax därefter, till slut, år senare",
    ),
    weak: List::of(
        "andra, de, den, det, där, då, eftersom, faktiskt, för, här, ja, jo, nej, nu, samma, samtidigt, \
         sedan, så, även",
    ),
    inner_connectives: List::of("dessutom, dock, däremot, därmed, emellertid"),
    droppable: List::of("men, och"),
    droppable_before_comma: List::of("kort sagt, med andra ord, men, nåväl, och"),
    attributors: List::of("enligt, enligt uppgifter från, uppger"),
    clause_openers: List::of(
        "att, där, då, efter, eftersom, fast, för, innan, med, medan, när, om, som, så, såväl, trots, \
         utan, vars, vilket",
    ),
    stop_words: List::of(
        "bara, bland, blev, bli, blir, blivit, både, dock, där, eftersom, endast, enligt, fanns, fick, \
         finns, flera, få, får, genom, gjort, går, gör, hos, här, innan, inom, kommer, kring, kunde, \
         kunna, medan, mer, mest, mycket, många, måste, också, redan, sa, sade, samt, ska, skall, \
         skriver, säger, två, utan, ännu, även",
    ),
    persons: List::of("de, han, hon"),
    fronters: List::of("av, efter, enligt, från, före, i, inom, med, på, sedan, till, under, vid"),
    verb_second: true,
    epithets: List::of(
        "angreppet, appen, artisten, avtalet, banken, beslutet, boken, bolaget, branden, byggnaden, domen, \
         duon, explosionen, fartyget, filmen, flickan, flygbolaget, forskarna, föraren, föreningen, \
         företaget, författaren, förslaget, gruppen, händelsen, incidenten, klubben, koncernen, kvinnan, \
         lagen, laget, mannen, matchen, myndigheten, offren, offret, olyckan, organisationen, paret, \
         partiet, planen, plattformen, pojken, produkten, programmet, projektet, rapporten, serien, \
         skådespelaren, spelaren, stiftelsen, studien, sångaren, sångerskan, tidningen, tränaren, \
         turneringen, undersökningen, videon, åtgärden",
    ),
    focusers: List::of("bara, också, redan, även"),
    adjective_articles: List::of("de, den, det"),
    counters: List::of("alla, flera, fyra, många, några, tre, två"),
    predicates: List::of("blev, fick, hade, har, kan, ska, var, är"),
    after_times: List::of("senare, tidigare"),
    calls: List::of("klicka, läs mer, läs också, prenumerera"),
    people_pronouns: List::of("han, hans, henne, hennes, hon, honom"),
    people: List::of(
        "an, are, aren, barn, chef, ent, far, flicka, flickan, fru, ist, ister, kille, kvinna, kvinnan, \
         lärare, man, mannen, medlem, mor, or, person, pojke, pojken, son, vän, ör",
    ),
    others: List::of("dem, henne, honom"),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "bl a, bl.a, c:a, ca, civ.ing, d, d.v.s, doc, dr, dvs, dåv, ev, exempelvis, exkl, f.d, fd, fil, \
         fr, gen, hr, ing, inkl, jfr, jmf, kap.ten, m.a.o, nuv, p.g.a, pga, prof, resp, s.k, s:t, sk, \
         st, t, t ex, t.ex, tekn, tf, v, vs, övers",
    ),
    before_numbers: List::of(
        "apr, art, aug, bd, ca, dec, feb, febr, fig, jan, jul, jun, kap, kl, mar, max, min, nov, nr, \
         okt, s, sep, sept, sid, st, tab, tel, vol, §",
    ),
    abbreviations: List::of(
        "a.a, co, corp, e.m, f.m, f.n, ff, forts, inc, jr, kr, ltd, m.fl, mdr, mfl, milj, mkr, sr, st",
    ),
    finals: List::of("e.d, e.kr, etc, f.kr, kg, km, m.m, mm, o.d, o.dyl, o.s.v, osv"),
    openers: List::of(
        "alla, allt, andra, av, bara, bland, blev, blir, båda, både, de, den, denna, deras, dessa, \
         dessutom, det, detta, dock, drygt, du, där, därför, då, efter, eftersom, eller, en, enligt, \
         ett, flera, från, för, före, genom, hade, han, hans, har, hen, hennes, hon, hos, hur, här, i, \
         idag, igår, ikväll, inga, ingen, inget, innan, inte, jag, kan, man, med, medan, mellan, men, \
         min, mot, många, ni, nu, när, nästan, några, och, också, om, på, redan, samtidigt, sedan, \
         senare, sin, ska, snart, som, så, till, totalt, tre, trots, två, under, utan, vad, var, varför, \
         varje, vem, vi, vid, vidare, vilka, vilken, vår, ändå, är, även, över",
    ),
    labels: List::of("bilaga, block, grupp, hepatit, kategori, klass, plan, punkt, serie, typ, vitamin"),
    reporting: List::of(
        "anser, bekräftade, bekräftar, berättade, berättar, betonar, frågade, frågar, förklarade, \
         förklarar, hävdade, hävdar, kommenterar, konstaterade, konstaterar, meddelade, meddelar, \
         menade, menar, minns, rapporterade, rapporterar, sa, sade, sagt, skrev, skriver, svarade, \
         svarar, säger, tillägger, tror, uppgav, uppger, utropar, uttalar, varnade, varnar",
    ),
    ..Rules::NONE
};
