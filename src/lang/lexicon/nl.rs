//! Dutch.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Dutch words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "hij, zij, ze, het, hem, haar, hen, hun, zijn, zijne, hare, diens, ie, hijzelf, zijzelf, \
         zichzelf",
    ),
    demonstratives: List::of(
        "dit, dat, deze, die, dergelijke, zulke, zo'n, zoiets, daarbij, daarmee, daarvoor, daartegen, \
         daaraan, daarop, daarin, daaronder, daarover, daardoor, daaruit, daarnaast, hiermee, hierbij, \
         hiervoor, hierdoor, hierin, hierover, laatstgenoemde, eerstgenoemde, dezelfde, hetzelfde, er, \
         daar, hier",
    ),
    connectives: List::of(
        "maar, en, of, want, dus, echter, toch, desondanks, niettemin, bovendien, ook, daarom, \
         daarenboven, derhalve, vandaar, immers, namelijk, evenwel, integendeel, anderzijds, enerzijds, \
         verder, eveneens, evenmin, tevens, tegelijk, tegelijkertijd, intussen, ondertussen, overigens, \
         trouwens, kortom, anders, zo, bijgevolg, dientengevolge, als gevolg daarvan, in plaats daarvan, \
         met andere woorden, aan de andere kant, bijvoorbeeld, om die reden, op zijn beurt, \
         in tegenstelling tot, dat neemt niet weg, sterker nog, al met al, hoe dan ook, omgekeerd, \
         omdat, noch, daartegenover, wel",
    ),
    comparisons: List::of(
        "ander, andere, anderen, een ander, een andere, de ander, de andere, de anderen, beide, beiden, \
         de twee, het duo, het stel, het paar, het trio, geen van beiden, een van hen, velen van hen",
    ),
    times: List::of(
        "toen, dan, daarna, daarvoor, later, vervolgens, nadien, sindsdien, tot dan toe, tot dusver, \
         kort daarna, even later, kort daarvoor, destijds, de volgende dag, diezelfde dag, die dag, \
         een dag later, een jaar later, dagen later, jaren later, maanden later, uiteindelijk, \
         inmiddels, eerder",
    ),
    weak: List::of(
        "het, die, zo, ook, toen, verder, er, hier, daar, zijn, inmiddels, uiteindelijk, eerder, \
         anderen, later, wel, omdat",
    ),
    droppable: List::of("maar, en, want, dus"),
    droppable_before_comma: List::of("maar, en, kortom, sterker nog, met andere woorden, nou, enfin"),
    attributors: List::of("volgens, aldus, naar eigen zeggen, zo"),
    clause_openers: List::of(
        "die, dat, wie, wat, waar, wanneer, als, terwijl, omdat, nadat, voordat, hoewel, of, zodat, om, \
         met, zonder, waarbij, waarmee, waarop, waaronder, tot, toen",
    ),
    stop_words: List::of(
        "al, alle, alles, andere, binnen, buiten, echter, elk, elke, gaan, gaat, heel, hen, hoe, hoewel, \
         hun, ieder, iedere, jullie, komen, komt, kunnen, mag, meer, moeten, nog, omdat, onder, ons, \
         onze, ook, over, per, sinds, sommige, tegen, terwijl, tijdens, tussen, twee, veel, via, \
         volgens, waar, waarom, wanneer, weer, welke, zeer, zegt, zei, zoals, zonder, zouden, zullen",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "dhr, mevr, mw, mr, dr, drs, ir, ing, prof, em, ds, jhr, lic, bc, st, gen, kol, kapt, lt, sgt, \
         min, pres, vgl, cf, bv, bijv, d.w.z, o.a, m.a.w, m.b.t, i.v.m, t.a.v, t.o.v, t.g.v, m.i.v, \
         i.p.v, a.h.w, d.m.v, z.g, zgn, resp, incl, excl, ca, v.a, p.p, n.a.v, o.l.v, vs, wnd, geb, z.i, \
         m.n, evt, plm, m, a",
    ),
    before_numbers: List::of(
        "nr, nrs, art, blz, p, pp, hfst, afb, fig, tel, vol, jan, feb, febr, mrt, apr, jun, jul, aug, \
         sept, okt, nov, dec, ca, par, lid, dl, st, jg, vs",
    ),
    abbreviations: List::of(
        "e.a, n.v, nv, b.v, inc, corp, co, ltd, jr, sr, u.s, v.s, s.v.p, a.u.b, t/m, e.v, ff, cs, c.s",
    ),
    finals: List::of("enz, etc, e.d, v.chr, n.chr, chr, km, kg, mln, mld"),
    openers: List::of(
        "de, het, een, hij, zij, ze, ik, wij, we, jij, je, jullie, u, dit, dat, deze, die, zijn, haar, \
         hun, ons, onze, mijn, maar, en, of, want, dus, echter, toch, ook, daarom, daarna, dan, toen, \
         zo, in, op, aan, bij, met, na, naar, van, voor, tegen, zonder, om, door, over, onder, tussen, \
         tijdens, sinds, volgens, vanaf, tot, als, wanneer, omdat, hoewel, terwijl, of, hoe, waar, wat, \
         wie, waarom, welke, niet, niets, niemand, geen, nu, vandaag, gisteren, morgen, er, hier, daar, \
         alle, alles, veel, vele, sommige, enkele, andere, elke, beide, twee, drie, nog, al, pas, later, \
         eerder, inmiddels, intussen, ondertussen, bovendien, verder, vervolgens, uit, per, ruim, bijna, \
         is, was, heeft, hebben, had, kan, moet, wordt, werd, zal, zou, iedereen, men",
    ),
    labels: List::of(
        "plan, vitamine, hepatitis, groep, sectie, categorie, klasse, type, bijlage, blok, serie, punt, \
         lijn",
    ),
    reporting: List::of(
        "zei, zegt, zeiden, vroeg, vraagt, antwoordde, antwoordt, verklaarde, verklaart, vertelt, \
         vertelde, aldus, schreef, schrijft, meldt, meldde, melden, meldden, stelt, stelde, benadrukt, \
         benadrukte, waarschuwt, waarschuwde, vindt, riep, reageert, reageerde, concludeert, bevestigt, \
         bevestigde, erkent, erkende, laat, liet, legt, voegt, klinkt, volgens, denkt, meent, noemt, \
         zeggen",
    ),
    ..Rules::NONE
};
