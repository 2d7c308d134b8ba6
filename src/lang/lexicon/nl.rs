//! Dutch.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Dutch words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "diens, haar, hare, hem, hen, het, hij, hijzelf, hun, ie, ze, zichzelf, zij, zijn, zijne, \
         zijzelf",
    ),
    demonstratives: List::of(
        "daar, daaraan, daarbij, daardoor, daarin, daarmee, daarnaast, daaronder, daarop, daarover, \
         daartegen, daaruit, daarvoor, dat, dergelijke, deze, dezelfde, die, dit, eerstgenoemde, er, \
         hetzelfde, hier, hierbij, hierdoor, hierin, hiermee, hierover, hiervoor, laatstgenoemde, zo'n, \
         zoiets, zulke",
    ),
    connectives: List::of(
        "aan de andere kant, al met al, als gevolg daarvan, anders, anderzijds, bijgevolg, bijvoorbeeld, \
         bovendien, daarenboven, daarom, daartegenover, dat neemt niet weg, derhalve, desondanks, \
         dientengevolge, dus, echter, en, enerzijds, eveneens, evenmin, evenwel, hoe dan ook, immers, \
         in plaats daarvan, in tegenstelling tot, integendeel, intussen, kortom, maar, \
         met andere woorden, namelijk, niettemin, noch, of, om die reden, omdat, omgekeerd, ondertussen, \
         ook, op zijn beurt, overigens, sterker nog, tegelijk, tegelijkertijd, tevens, toch, trouwens, \
         vandaar, verder, want, wel, zo",
    ),
    comparisons: List::of(
        "ander, andere, anderen, beide, beiden, de ander, de andere, de anderen, de twee, een ander, \
         een andere, een tweede, een van hen, geen van beiden, het duo, het paar, het stel, het trio, \
         nog een, velen van hen",
    ),
    times: List::of(
        "daarna, daarvoor, dagen later, dan, de volgende dag, destijds, die dag, diezelfde dag, \
         een dag later, een jaar later, eerder, even later, inmiddels, jaren later, kort daarna, \
         kort daarvoor, korte tijd later, later, maanden later, nadien, sindsdien, toen, tot dan toe, \
         tot dusver, uiteindelijk, vervolgens",
    ),
    weak: List::of(
        "anderen, daar, die, eerder, er, het, hier, inmiddels, ja, later, nee, omdat, ook, toen, \
         uiteindelijk, verder, wel, zijn, zo",
    ),
    inner_connectives: List::of("daarentegen, desondanks, echter, evenwel, niettemin, toch"),
    droppable: List::of("dus, en, maar, want"),
    droppable_before_comma: List::of("en, enfin, kortom, maar, met andere woorden, nou, sterker nog"),
    attributors: List::of("aldus, naar eigen zeggen, volgens, zo"),
    clause_openers: List::of(
        "als, dat, die, hoewel, met, nadat, of, om, omdat, terwijl, toen, tot, voordat, waar, waarbij, \
         waarmee, waaronder, waarop, wanneer, wat, wie, zodat, zonder",
    ),
    stop_words: List::of(
        "al, alle, alles, andere, binnen, buiten, echter, elk, elke, gaan, gaat, heel, hen, hoe, hoewel, \
         hun, ieder, iedere, jullie, komen, komt, kunnen, mag, meer, moeten, nog, omdat, onder, ons, \
         onze, ook, over, per, sinds, sommige, tegen, terwijl, tijdens, tussen, twee, veel, via, \
         volgens, waar, waarom, wanneer, weer, welke, zeer, zegt, zei, zoals, zonder, zouden, zullen",
    ),
    persons: List::of("hij, ze, zij"),
    fronters: List::of("aan, bij, door, in, met, na, naar, op, sinds, tijdens, tot, uit, van, volgens, voor"),
    verb_second: true,
    indefinites: List::of("een"),
    definites: List::of("de, het"),
    vague: List::of(
        "avond, dag, dagen, deel, einde, jaar, jaren, maand, manier, moment, nacht, ochtend, plaats, \
         punt, rest, tijd, toekomst, uur, week, weg, wereld, zomer",
    ),
    epithets: List::of(
        "de aanslag, de aanval, de acteur, de actrice, de agent, de agenten, de app, de auteur, de bank, \
         de beslissing, de bestuurder, de brand, de club, de daders, de explosie, de fabrikant, de familie, \
         de film, de groep, de jongen, de krant, de luchtvaartmaatschappij, de maatregel, de man, de mannen, \
         de omroep, de onderzoekers, de organisatie, de partij, de ploeg, de rechtbank, de regeling, \
         de serie, de slachtoffers, de speler, de spits, de stichting, de studie, de trainer, de uitspraak, \
         de verdachte, de verdachten, de vereniging, de vrouw, de vrouwen, de wedstrijd, de wet, de zaak, \
         de zanger, de zangeres, het akkoord, het bedrijf, het besluit, het boek, het concern, het duo, \
         het elftal, het gebouw, het incident, het meisje, het ministerie, het nummer, het onderzoek, \
         het ongeluk, het ongeval, het paar, het plan, het platform, het proces, het product, het programma, \
         het project, het rapport, het schip, het slachtoffer, het stel, het team, het toernooi, \
         het toestel, het vonnis, het voorstel",
    ),
    focusers: List::of("al, alleen, ook, pas, zelfs"),
    counters: List::of("allen, drie, enkele, enkelen, sommige, sommigen, twee, velen, vier"),
    predicates: List::of("hadden, hebben, waren, werden, worden, zijn"),
    after_times: List::of("eerder, later"),
    calls: List::of("abonneer, klik, lees meer, lees ook, meld je"),
    people_pronouns: List::of("hem, hij"),
    people: List::of(
        "acteur, agent, baas, broer, chef, ent, er, eur, iedereen, iemand, ier, ist, jongen, kind, leider, \
         man, mens, minister, or, persoon, vader, vriend, wie, zoon",
    ),
    others: List::of("hem, hen"),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "a, a.h.w, bc, bijv, bv, ca, cf, d.m.v, d.w.z, dhr, dr, drs, ds, em, evt, excl, geb, gen, i.p.v, \
         i.v.m, incl, ing, ir, jhr, kapt, kol, lic, lt, m, m.a.w, m.b.t, m.i.v, m.n, mevr, min, mr, mw, \
         n.a.v, o.a, o.l.v, p.p, plm, pres, prof, resp, sgt, st, t.a.v, t.g.v, t.o.v, v.a, vgl, vs, wnd, \
         z.g, z.i, zgn",
    ),
    before_numbers: List::of(
        "afb, apr, art, aug, blz, ca, dec, dl, feb, febr, fig, hfst, jan, jg, jul, jun, lid, mrt, nov, \
         nr, nrs, okt, p, par, pp, sept, st, tel, vol, vs",
    ),
    abbreviations: List::of(
        "a.u.b, b.v, c.s, co, corp, cs, e.a, e.v, ff, inc, jr, ltd, n.v, nv, s.v.p, sr, t/m, u.s, v.s",
    ),
    finals: List::of("chr, e.d, enz, etc, kg, km, mld, mln, n.chr, v.chr"),
    openers: List::of(
        "aan, al, alle, alles, als, andere, beide, bij, bijna, bovendien, daar, daarna, daarom, dan, \
         dat, de, deze, die, dit, door, drie, dus, echter, een, eerder, elke, en, enkele, er, geen, \
         gisteren, haar, had, hebben, heeft, het, hier, hij, hoe, hoewel, hun, iedereen, ik, in, \
         inmiddels, intussen, is, je, jij, jullie, kan, later, maar, men, met, mijn, moet, morgen, na, \
         naar, niemand, niet, niets, nog, nu, of, om, omdat, onder, ondertussen, ons, onze, ook, op, \
         over, pas, per, ruim, sinds, sommige, tegen, terwijl, tijdens, toch, toen, tot, tussen, twee, \
         u, uit, van, vanaf, vandaag, veel, vele, verder, vervolgens, volgens, voor, waar, waarom, \
         wanneer, want, was, wat, we, welke, werd, wie, wij, wordt, zal, ze, zij, zijn, zo, zonder, zou",
    ),
    labels: List::of(
        "bijlage, blok, categorie, groep, hepatitis, klasse, lijn, plan, punt, sectie, serie, type, \
         vitamine",
    ),
    reporting: List::of(
        "aldus, antwoordde, antwoordt, benadrukt, benadrukte, bevestigde, bevestigt, concludeert, denkt, \
         erkende, erkent, klinkt, laat, legt, liet, meent, meldde, meldden, melden, meldt, noemt, \
         reageerde, reageert, riep, schreef, schrijft, stelde, stelt, verklaarde, verklaart, vertelde, \
         vertelt, vindt, voegt, volgens, vraagt, vroeg, waarschuwde, waarschuwt, zeggen, zegt, zei, \
         zeiden",
    ),
    ..Rules::NONE
};
