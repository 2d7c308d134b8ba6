//! French.

use super::Lexicon;
use crate::text::{List, Rules};

/// What French words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "il, elle, ils, elles, lui, leur, leurs, son, sa, ses, eux, celui-ci, celle-ci, ceux-ci, \
         celles-ci, celui-là, celle-là, ceux-là, celles-là, le sien, la sienne, les siens, les leurs, \
         le leur, lui-même, elle-même",
    ),
    demonstratives: List::of(
        "ce, cet, cette, ces, cela, ceci, ça, c'est, c'était, ce dernier, cette dernière, ces derniers, \
         ces dernières, tel, telle, tels, telles, y",
    ),
    connectives: List::of(
        "mais, et, ou, or, donc, car, ni, cependant, pourtant, toutefois, néanmoins, ainsi, aussi, \
         en effet, en revanche, en outre, en conséquence, en fait, en réalité, en somme, en clair, \
         en tout cas, en plus, au contraire, au final, au total, de même, de plus, de fait, de son côté, \
         de leur côté, d'ailleurs, par ailleurs, par conséquent, par contre, par exemple, pour autant, \
         pour sa part, pour leur part, pour cela, pour cette raison, c'est pourquoi, du coup, du reste, \
         dès lors, à l'inverse, à son tour, à ce titre, à cet égard, malgré tout, malgré cela, \
         quant à lui, quant à elle, quant à eux, sinon, autrement, autrement dit, résultat, \
         parallèlement, inversement, également, bref, certes, or donc, qui plus est, sans compter, idem, \
         même si, parce que, d'autant, d'autant que, d'autre part, d'une part, tout cela",
    ),
    comparisons: List::of(
        "l'autre, les autres, d'autres, un autre, une autre, l'un, l'une, les deux, tous deux, \
         toutes deux, le même, la même, les mêmes, le premier, le second, aucun d'eux, chacun d'eux, \
         le duo, le couple, le trio",
    ),
    times: List::of(
        "ensuite, puis, enfin, alors, après cela, après quoi, depuis, depuis lors, plus tard, \
         auparavant, entre-temps, peu après, peu avant, jusque-là, là, là-bas, là-dessus, le lendemain, \
         la veille, le même jour, ce jour-là, cette année-là, à l'époque, à ce moment-là, \
         quelques jours plus tard, quelques heures plus tard, deux jours plus tard, un an plus tard, \
         aussitôt, finalement",
    ),
    weak: List::of("en, effet, y, aussi, son, leur, enfin, depuis, là, celui, celle, ceux, celles, on, même"),
    droppable: List::of("mais, et, car, or"),
    droppable_before_comma: List::of(
        "mais, et, or, cependant, pourtant, toutefois, néanmoins, ainsi, en effet, en revanche, \
         en outre, de plus, par ailleurs, par conséquent, par contre, par exemple, d'ailleurs, \
         de son côté, de leur côté, pour sa part, pour leur part, ensuite, puis, enfin, alors, du coup, \
         dès lors, résultat, parallèlement, au final, finalement, en fait, en réalité, de fait, \
         au total, en clair, bref, certes, également, en plus, malgré tout, à l'inverse, au contraire, \
         quant à lui, quant à elle, entre-temps",
    ),
    attributors: List::of("selon, d'après, aux dires de, à en croire, de source policière"),
    clause_openers: List::of(
        "qui, que, qu, dont, où, lorsque, quand, alors, tandis, si, comme, parce, puisque, après, avant, \
         bien, afin, pour, avec, sans, y, notamment, ce, pendant, lequel, laquelle, à, en",
    ),
    stop_words: List::of(
        "a, afin, ainsi, alors, après, aussi, autre, autres, avant, avoir, bien, car, cela, celle, \
         celui, cet, cette, ceux, chez, comme, contre, depuis, deux, donc, dont, encore, entre, fait, \
         leur, leurs, lors, là, ni, ont, or, où, pendant, peut, plus, quand, sans, selon, si, sous, \
         tous, tout, toute, toutes, très, vers, être",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "m, mm, mme, mmes, mlle, mlles, me, mgr, dr, drs, pr, prof, st, ste, gén, lt, cdt, cf, p.ex, \
         c.-à-d, c.à.d, i.e, vs, env, fg, boul, bd, av, adj, resp, éd, hab, réf",
    ),
    before_numbers: List::of(
        "n, h, no, nos, art, chap, p, pp, vol, t, fig, al, tél, janv, févr, fév, avr, juil, sept, oct, \
         nov, déc, §, env, cap, éd, réf",
    ),
    abbreviations: List::of(
        "inc, ltée, cie, sté, s.a, s.a.r.l, u.e, o.n.u, é.-u, apr, av, h, min, max, ét, coll, sq, jr, \
         r.-d, p.-d.g, p.s, n.b, s.v.p, r.s.v.p",
    ),
    finals: List::of("etc, j.-c, apr. j.-c, suiv"),
    openers: List::of(
        "le, la, les, l, un, une, des, du, de, d, il, elle, ils, elles, on, nous, vous, je, j, tu, ce, \
         c, cet, cette, ces, cela, son, sa, ses, leur, leurs, notre, nos, mon, ma, mes, mais, et, ou, \
         donc, or, car, ni, en, à, au, aux, dans, sur, sous, par, pour, avec, sans, chez, après, avant, \
         depuis, pendant, selon, lors, si, quand, comme, alors, ainsi, puis, ensuite, enfin, pourtant, \
         cependant, toutefois, qui, que, qu, quoi, où, comment, pourquoi, combien, plus, plusieurs, \
         certains, certaines, tous, toutes, tout, toute, chaque, aucun, aucune, ne, n, y, là, ici, hier, \
         demain, même, malgré, face, près, entre, contre, vers, dès, deux, trois, s, quel, quelle, a, \
         est, voici, voilà, aujourd, désormais, surtout, faute, parmi",
    ),
    labels: List::of(
        "plan, vitamine, hépatite, groupe, section, catégorie, classe, type, annexe, bâtiment, porte, \
         série, formule, point, division",
    ),
    reporting: List::of(
        "dit, demande, demandé, répond, répondu, ajoute, ajouté, affirme, affirmé, déclare, déclaré, \
         explique, expliqué, précise, précisé, assure, assuré, estime, estimé, indique, indiqué, \
         souligne, souligné, raconte, raconté, confie, confié, rappelle, rappelé, annonce, annoncé, \
         note, noté, poursuit, conclut, conclu, écrit, lance, lancé, s'interroge, interroge, résume, \
         regrette, insiste, témoigne, prévient, reconnaît, reconnu, confirme, confirmé, rapporte, \
         rapporté, martèle, glisse, détaille, révèle, commente, reprend, s'exclame, fait-il, dit-il, \
         dit-elle, a-t-il, a-t-elle, ont-ils, explique-t-il, explique-t-elle, ajoute-t-il, \
         ajoute-t-elle",
    ),
    ..Rules::NONE
};
