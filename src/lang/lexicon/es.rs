//! Spanish.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Spanish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "consigo, el suyo, ella, ella misma, ellas, ello, ellos, la suya, las suyas, le, les, lo, \
         los suyos, su, sus, suya, suyo, él, él mismo",
    ),
    demonstratives: List::of(
        "aquel, aquella, aquellas, aquello, aquellos, así las cosas, dicha, dichas, dicho, dichos, esa, \
         esas, ese, eso, esos, esta, estas, este, esto, estos, tal, tales, ésa, ésas, ése, ésos, ésta, \
         éstas, éste, éstos",
    ),
    connectives: List::of(
        "a pesar de ello, a pesar de eso, a pesar de todo, a su vez, además, ahora bien, al contrario, \
         al mismo tiempo, aparte, asimismo, así, así pues, así que, aun así, como consecuencia, \
         como resultado, con ello, con todo, de ahí, de ese modo, de esta forma, de esta manera, \
         de este modo, de hecho, de lo contrario, de todos modos, debido a ello, debido a esto, \
         dicho esto, e, en cambio, en concreto, en consecuencia, en cualquier caso, en efecto, \
         en ese sentido, en este sentido, en otras palabras, en realidad, en resumen, en todo caso, \
         entretanto, es decir, es más, eso sí, igualmente, incluso así, mas, mientras tanto, ni, \
         no obstante, o, pero, por consiguiente, por ejemplo, por el contrario, por ello, por eso, \
         por esta razón, por este motivo, por lo demás, por lo tanto, por otra parte, por otro lado, \
         por su parte, por tanto, por último, porque, pues, sin embargo, sino, también, tampoco, u, y",
    ),
    comparisons: List::of(
        "algunos de ellos, ambas, ambos, el dúo, el mismo, el otro, el primero, el segundo, el trío, \
         esta última, este último, estos últimos, la misma, la otra, la pareja, las dos, las mismas, \
         las otras, los dos, los mismos, los otros, ninguno de ellos, otra, otras, otro, otros, todos ellos, \
         un segundo, un tercer, una de ellas, una segunda, una tercera, uno de ellos",
    ),
    times: List::of(
        "a continuación, acto seguido, ahí, al día siguiente, allá, allí, antes, aquel día, aquí, \
         años después, desde entonces, después, días después, en aquel momento, en ese momento, entonces, \
         ese año, ese día, ese mismo día, finalmente, hasta entonces, horas después, luego, meses después, \
         mientras, más tarde, para entonces, poco antes, poco después, poco tiempo después, posteriormente, \
         seguidamente, un año después, un día después",
    ),
    weak: List::of(
        "antes, aquí, e, embargo, en primer lugar, en segundo lugar, incluso, la, le, les, lo, mas, \
         mientras, o, por, sin",
    ),
    asides: List::of(
        "a su vez, además, asimismo, en cambio, no obstante, por ejemplo, por otra parte, \
         por otro lado, por su parte, por tanto, sin embargo, también",
    ),
    droppable: List::of("pero, y"),
    droppable_before_comma: List::of(
        "a continuación, a su vez, además, al mismo tiempo, asimismo, así, aun así, con todo, \
         de esta forma, de esta manera, de este modo, de hecho, después, en cambio, en concreto, \
         en consecuencia, en efecto, en ese sentido, en este sentido, en primer lugar, en realidad, \
         en segundo lugar, entonces, entretanto, es decir, es más, finalmente, igualmente, luego, \
         mientras tanto, no obstante, pero, por consiguiente, por ejemplo, por el contrario, por ello, \
         por eso, por lo tanto, por otra parte, por otro lado, por su parte, por tanto, por último, \
         posteriormente, sin embargo, también, y",
    ),
    attributors: List::of("a juicio de, conforme a, de acuerdo con, en palabras de, según"),
    clause_openers: List::of(
        "a, al, antes, aunque, como, con, cual, cuando, cuya, cuyo, después, donde, en, incluido, \
         incluidos, lo, mientras, para, por, porque, que, quien, quienes, si, sin, tras, ya",
    ),
    stop_words: List::of(
        "además, allí, aquí, así, aunque, aún, bajo, cada, cuanto, después, donde, dos, entonces, hace, \
         hacer, luego, mientras, misma, mismo, ni, parte, puede, pueden, pues, según, ser, si, sido, \
         siempre, sino, solo, sólo, tan, tras, vez",
    ),
    persons: List::of("ella, ellas, ellos, él"),
    fronters: List::of("antes, desde, después, durante, en, tras"),
    verb_endings: List::of("aron, ieron, ó"),
    indefinites: List::of("un, una"),
    definites: List::of("el, la, las, los"),
    vague: List::of(
        "artículo, año, años, caso, domingo, día, días, fin, forma, futuro, hora, jueves, lugar, lunes, \
         manera, martes, mañana, mes, meses, miércoles, momento, mundo, noche, parte, punto, resto, \
         semana, sábado, tarde, tiempo, vez, viernes",
    ),
    epithets: List::of(
        "el accidente, el actor, el acuerdo, el acusado, el agresor, el alcalde, el anuncio, el ataque, \
         el atentado, el autor, el avión, el banco, el barco, el cantante, el caso, el club, el comunicado, \
         el conductor, el delantero, el detenido, el diario, el documento, el edificio, el encuentro, \
         el entrenador, el equipo, el estudio, el evento, el fabricante, el fallo, el festival, el filme, \
         el futbolista, el grupo, el hombre, el incendio, el incidente, el informe, el joven, el jugador, \
         el juicio, el libro, el matrimonio, el ministerio, el niño, el partido, el plan, el portero, \
         el proceso, el producto, el programa, el proyecto, el sospechoso, el texto, el torneo, el tribunal, \
         el técnico, el vehículo, el video, el vuelo, el vídeo, la actriz, la aerolínea, la agencia, \
         la aplicación, la app, la asociación, la autora, la banda, la cantante, la ceremonia, la compañía, \
         la decisión, la denuncia, la empresa, la entidad, la explosión, la familia, la firma, la formación, \
         la fundación, la iniciativa, la investigación, la joven, la ley, la medida, la mujer, la nave, \
         la niña, la norma, la operación, la organización, la pareja, la película, la plataforma, \
         la productora, la propuesta, la sentencia, la serie, la tragedia, la universidad, la víctima, \
         las víctimas, los acusados, los agentes, los agresores, los autores, los detenidos, \
         los investigadores, los sospechosos",
    ),
    focusers: List::of("aun, incluso, justo, solo, sólo, todo, todos, ya"),
    bare_verbs: List::of("era, eran, es, está, están, fue, fueron, hizo, son, tenía, tiene, tienen"),
    participles: List::of("ando, endo"),
    places: List::of("allá, allí"),
    pointers: List::of("ello, eso, esto"),
    loose_capitals: true,
    counters: List::of("algunas, algunos, cuatro, dos, muchas, muchos, todas, todos, tres, varias, varios"),
    predicates: List::of("eran, están, fueron, habían, han, son, tienen"),
    after_times: List::of("antes, después, tarde"),
    calls: List::of(
        "haga clic, haz clic, ideal para, lea también, lee también, más información, perfecto para, \
         suscríbase, suscríbete, te puede interesar",
    ),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "a, abog, aprox, arq, av, avda, cap, cf, cnel, d, dip, dir, dr, dra, dres, drs, dña, e.g, ee, \
         ej, excma, excmo, ff, fr, gob, gral, hno, i.e, ilma, ilmo, ing, jj, lic, mons, mtra, mtro, p, \
         p.ej, pdte, prof, profa, pte, pza, rev, rr, sen, sgto, sr, sra, sras, sres, srta, sta, stgo, \
         sto, tte, ud, uds, univ, vd, vds, vs",
    ),
    before_numbers: List::of(
        "abr, ago, aprox, art, arts, cap, dic, ene, feb, fig, inc, n, no, nov, nro, num, nº, núm, oct, \
         p, pp, pág, págs, párr, sep, sept, t, tel, tfno, vol",
    ),
    abbreviations: List::of(
        "a.m, aa, c.v, cc, co, corp, cía, ee. uu, ee.uu, ff.aa, hh, hnos, inc, jj.oo, jr, ltd, min, máx, \
         oo, p.m, rr.hh, s.a, s.a.b, s.a.u, s.l, s.r.l, ss, u, uu",
    ),
    finals: List::of("a. de c, a.c, d.c, etc, kg, km"),
    openers: List::of(
        "a, además, ahora, al, algunas, algunos, allí, ambas, ambos, ante, antes, aquel, aquella, aquí, \
         así, aunque, ayer, aún, bajo, cada, casi, como, con, contra, cuando, cuál, cuándo, cómo, de, \
         del, desde, después, donde, dos, durante, dónde, el, ella, ellas, ellos, en, entonces, entre, \
         era, es, esa, esas, ese, eso, esos, esta, estas, este, esto, estos, está, fue, había, hacia, \
         hasta, hay, hoy, incluso, la, las, le, les, lo, los, luego, mañana, me, menos, mi, mientras, \
         mis, muchas, muchos, muy, más, nada, nadie, ni, no, nos, nosotros, nuestra, nuestro, nunca, o, \
         otra, otras, otro, otros, para, pero, por, porque, pues, que, quien, quién, qué, se, según, si, \
         siempre, sin, sobre, solo, son, su, sus, sólo, también, tampoco, tanto, te, toda, todas, todo, \
         todos, tras, tres, tu, tú, un, una, unas, unos, usted, ustedes, varias, varios, y, ya, yo, él",
    ),
    labels: List::of(
        "anexo, bloque, categoría, clase, división, edificio, grupo, hepatitis, plan, puerta, punto, \
         sección, serie, tipo, vitamina",
    ),
    reporting: List::of(
        "admitió, advierte, advirtió, afirma, afirmó, agrega, agregó, anuncia, anunció, apunta, apuntó, \
         asegura, aseguró, aseveró, añade, añadió, comenta, comentó, concluyó, confesó, confirmaron, \
         confirmó, contó, cuenta, declara, declaró, denunció, destaca, destacó, dice, dicen, dijeron, \
         dijo, escribe, escribió, exclamó, explica, explicó, expresó, gritó, indica, indicó, informa, \
         informaron, informó, insiste, insistió, lamentó, manifestó, manifiesta, precisa, precisó, \
         pregunta, preguntó, puntualizó, reconoció, recordó, recuerda, relata, relató, responde, \
         respondió, reveló, señala, señaló, sostiene, sostuvo, subraya, subrayó",
    ),
    ..Rules::NONE
};
