//! Spanish.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Spanish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "él, ella, ellos, ellas, ello, su, sus, le, les, lo, la suya, el suyo, los suyos, las suyas, \
         suyo, suya, él mismo, ella misma, consigo",
    ),
    demonstratives: List::of(
        "este, esta, esto, estos, estas, éste, ésta, éstos, éstas, ese, esa, eso, esos, esas, ése, ésa, \
         ésos, ésas, aquel, aquella, aquello, aquellos, aquellas, tal, tales, dicho, dicha, dichos, \
         dichas, así las cosas",
    ),
    connectives: List::of(
        "pero, y, e, o, u, ni, sino, mas, pues, porque, sin embargo, no obstante, además, también, \
         tampoco, así, así que, así pues, por eso, por ello, por tanto, por lo tanto, por consiguiente, \
         por otra parte, por otro lado, por su parte, por el contrario, por ejemplo, por último, \
         por lo demás, por este motivo, por esta razón, en cambio, en consecuencia, en realidad, \
         en efecto, en concreto, en cualquier caso, en todo caso, en ese sentido, en este sentido, \
         en otras palabras, a su vez, a pesar de ello, a pesar de eso, a pesar de todo, al contrario, \
         al mismo tiempo, aun así, con todo, con ello, de hecho, de ahí, de este modo, de esta forma, \
         de esta manera, de ese modo, es decir, es más, asimismo, igualmente, mientras tanto, \
         entretanto, ahora bien, en resumen, de todos modos, de lo contrario, eso sí, aparte, \
         incluso así, dicho esto, como resultado, como consecuencia, debido a esto, debido a ello",
    ),
    comparisons: List::of(
        "otro, otra, otros, otras, el otro, la otra, los otros, las otras, ambos, ambas, los dos, \
         las dos, el mismo, la misma, los mismos, las mismas, el primero, el segundo, este último, \
         esta última, estos últimos, ninguno de ellos, uno de ellos, una de ellas, todos ellos, \
         algunos de ellos, la pareja, el dúo, el trío",
    ),
    times: List::of(
        "entonces, luego, después, más tarde, posteriormente, seguidamente, desde entonces, \
         hasta entonces, para entonces, poco después, poco antes, allí, ahí, allá, aquí, \
         al día siguiente, ese día, aquel día, ese mismo día, ese año, días después, horas después, \
         meses después, años después, un día después, un año después, antes, finalmente, mientras, \
         acto seguido, a continuación, en ese momento, en aquel momento",
    ),
    weak: List::of("sin, por, la, lo, le, les, antes, mientras, aquí, incluso, embargo, mas, o, e"),
    droppable: List::of("pero, y"),
    droppable_before_comma: List::of(
        "pero, y, sin embargo, no obstante, además, también, así, por eso, por ello, por tanto, \
         por lo tanto, por consiguiente, por otra parte, por otro lado, por su parte, por el contrario, \
         por ejemplo, por último, en cambio, en consecuencia, en realidad, en efecto, en concreto, \
         a su vez, al mismo tiempo, aun así, con todo, de hecho, de este modo, de esta forma, \
         de esta manera, es decir, asimismo, igualmente, mientras tanto, entretanto, entonces, luego, \
         después, posteriormente, finalmente, en este sentido, en ese sentido, es más, a continuación",
    ),
    attributors: List::of("según, de acuerdo con, en palabras de, a juicio de, conforme a"),
    clause_openers: List::of(
        "que, quien, quienes, cual, cuyo, cuya, donde, cuando, mientras, si, como, porque, ya, tras, \
         después, antes, aunque, para, con, sin, incluidos, incluido, lo, a, al, en, por",
    ),
    stop_words: List::of(
        "además, allí, aquí, así, aunque, aún, bajo, cada, cuanto, después, donde, dos, entonces, hace, \
         hacer, luego, mientras, misma, mismo, ni, parte, puede, pueden, pues, según, ser, si, sido, \
         siempre, sino, solo, sólo, tan, tras, vez",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "sr, sra, srta, sres, sras, dr, dra, drs, dres, d, dña, prof, profa, lic, ing, arq, gral, cnel, \
         cap, tte, sgto, mons, fr, sto, sta, hno, excmo, excma, ilmo, ilma, cf, p.ej, ej, vs, aprox, av, \
         avda, pza, ee, jj, rr, ff, ud, uds, vd, vds, gob, dip, sen, pdte, pte, dir, mtro, mtra, abog, \
         i.e, e.g, rev, stgo, univ, a, p",
    ),
    before_numbers: List::of(
        "n, no, nº, núm, nro, num, art, arts, cap, pág, págs, p, pp, vol, fig, tel, tfno, ene, feb, abr, \
         ago, sept, sep, oct, nov, dic, t, inc, aprox, párr",
    ),
    abbreviations: List::of(
        "s.a, s.l, s.a.u, s.r.l, s.a.b, c.v, cía, ee.uu, ee. uu, uu, ff.aa, rr.hh, jj.oo, a.m, p.m, inc, \
         ltd, corp, co, jr, hnos, min, máx, u, cc, aa, oo, hh, ss",
    ),
    finals: List::of("etc, a.c, d.c, a. de c, km, kg"),
    openers: List::of(
        "el, la, los, las, lo, un, una, unos, unas, él, ella, ellos, ellas, yo, tú, usted, ustedes, \
         nosotros, este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, su, sus, \
         mi, mis, tu, nuestro, nuestra, pero, y, o, ni, sin, por, para, con, en, a, al, de, del, desde, \
         hasta, entre, sobre, tras, según, contra, durante, ante, bajo, hacia, cuando, como, si, aunque, \
         mientras, donde, porque, pues, también, además, así, entonces, luego, después, antes, ahora, \
         hoy, ayer, mañana, ya, no, nadie, nada, todo, todos, toda, todas, muchos, muchas, varios, \
         varias, algunos, algunas, cada, otro, otra, otros, otras, dos, tres, más, menos, muy, se, le, \
         les, nos, me, te, que, qué, quién, cuál, cómo, cuándo, dónde, hay, había, es, son, fue, era, \
         está, solo, sólo, tanto, incluso, aún, quien, ambos, ambas, casi, allí, aquí, nunca, siempre, \
         tampoco",
    ),
    labels: List::of(
        "plan, vitamina, hepatitis, grupo, sección, categoría, clase, tipo, anexo, edificio, puerta, \
         serie, punto, bloque, división",
    ),
    reporting: List::of(
        "dijo, dice, dicen, dijeron, preguntó, pregunta, respondió, responde, añadió, añade, afirmó, \
         afirma, aseguró, asegura, explicó, explica, señaló, señala, indicó, indica, declaró, declara, \
         manifestó, manifiesta, sostuvo, sostiene, comentó, comenta, expresó, agregó, agrega, apuntó, \
         apunta, relató, relata, contó, cuenta, recordó, recuerda, advirtió, advierte, anunció, anuncia, \
         informó, informa, informaron, reconoció, admitió, confesó, escribió, escribe, insistió, \
         insiste, subrayó, subraya, destacó, destaca, precisó, precisa, confirmó, confirmaron, exclamó, \
         gritó, concluyó, reveló, denunció, aseveró, puntualizó, lamentó",
    ),
    ..Rules::NONE
};
