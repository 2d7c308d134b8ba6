//! French.

use super::Lexicon;
use crate::text::{List, Rules};

/// What French words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "celle-ci, celle-là, celles-ci, celles-là, celui-ci, celui-là, ceux-ci, ceux-là, elle, \
         elle-même, elles, eux, il, ils, la sienne, le leur, le sien, les leurs, les siens, leur, leurs, \
         lui, lui-même, sa, ses, son",
    ),
    demonstratives: List::of(
        "c'est, c'était, ce, ce dernier, ceci, cela, ces, ces derniers, ces dernières, cet, cette, \
         cette dernière, tel, telle, telles, tels, y, ça",
    ),
    connectives: List::of(
        "a contrario, a l'inverse, ainsi, au contraire, au final, au total, aussi, autre exemple, \
         autrement, autrement dit, avec cela, bref, c'est pourquoi, car, cependant, certes, \
         comme indiqué plus haut, comme mentionné plus haut, comme nous l'avons vu, d'ailleurs, \
         d'autant, d'autant que, d'autre part, d'une part, dans ce cadre, dans ce contexte, \
         dans ces conditions, dans cette optique, dans la foulée, dans le détail, dans le même temps, \
         de ce fait, de fait, de leur côté, de même, de plus, de son côté, donc, du coup, du reste, \
         dès lors, en clair, en conclusion, en conséquence, en effet, en fait, en outre, en parallèle, \
         en plus, en revanche, en réalité, en somme, en tout cas, et, idem, inversement, mais, \
         malgré cela, malgré tout, mieux, même si, ni, néanmoins, or, or donc, ou, par ailleurs, \
         par conséquent, par contre, par exemple, parallèlement, parce que, parmi elles, parmi eux, \
         pire, pour autant, pour cela, pour cette raison, pour elle, pour eux, pour leur part, pour lui, \
         pour sa part, pourtant, preuve en est, quant à elle, quant à eux, quant à lui, qui plus est, \
         résultat, sans compter, selon elle, selon eux, selon lui, sinon, tout cela, toutefois, \
         à ce titre, à cet égard, à l'inverse, à son tour, également",
    ),
    comparisons: List::of(
        "aucun d'eux, chacun, chacun d'eux, chacune, d'autres, dans d'autres, dans les deux cas, \
         l'autre, l'un, l'une, la même, le couple, le duo, le même, le premier, le second, le trio, \
         les autres, les deux, les deux premiers, les mêmes, tous deux, toutes deux, un autre, \
         un deuxième, un second, une autre, une deuxième, une seconde",
    ),
    times: List::of(
        "a l'époque, alors, après cela, après quoi, au même moment, auparavant, aussitôt, ce jour-là, \
         cette année-là, depuis, depuis lors, deux jours plus tard, enfin, ensuite, entre-temps, \
         finalement, jusque-là, la veille, le lendemain, le lendemain matin, le même jour, le soir même, \
         là, là-bas, là-dessus, par la suite, peu après, peu avant, peu de temps après, plus tard, puis, \
         quelque temps plus tard, quelques heures plus tard, quelques jours plus tard, un an plus tard, \
         à ce moment-là, à l'époque, à leur arrivée, à son arrivée",
    ),
    weak: List::of(
        "aussi, celle, celles, celui, ceux, depuis, deuxièmement, effet, en, enfin, leur, là, même, on, \
         premièrement, son, troisièmement, y",
    ),
    asides: List::of(
        "de leur côté, de son côté, elle, elle aussi, elles, en effet, en revanche, eux, eux aussi, lui, \
         lui aussi, néanmoins, par ailleurs, par contre, par exemple, pour sa part, pourtant, quant à elle, \
         quant à eux, quant à lui, toutefois",
    ),
    inner_connectives: List::of("cependant, néanmoins, pourtant, toutefois"),
    droppable: List::of("car, et, mais, or"),
    droppable_before_comma: List::of(
        "a l'inverse, ainsi, alors, au contraire, au final, au total, bref, cependant, certes, \
         comme indiqué plus haut, comme mentionné plus haut, comme nous l'avons vu, d'ailleurs, \
         dans la foulée, dans le détail, dans le même temps, de fait, de leur côté, de plus, \
         de son côté, deuxièmement, du coup, dès lors, en clair, en effet, en fait, en outre, en plus, \
         en revanche, en réalité, enfin, ensuite, entre-temps, et, finalement, mais, malgré tout, \
         néanmoins, or, par ailleurs, par conséquent, par contre, par exemple, par la suite, \
         parallèlement, pour leur part, pour sa part, pourtant, premièrement, puis, quant à elle, \
         quant à lui, résultat, toutefois, troisièmement, à l'inverse, également",
    ),
    attributors: List::of("aux dires de, d'après, de source policière, selon, à en croire"),
    clause_openers: List::of(
        "afin, alors, après, avant, avec, bien, ce, comme, dont, en, laquelle, lequel, lorsque, \
         notamment, où, parce, pendant, pour, puisque, qu, quand, que, qui, sans, si, tandis, y, à",
    ),
    stop_words: List::of(
        "a, afin, ainsi, alors, après, aussi, autre, autres, avant, avoir, bien, car, cela, celle, \
         celui, cet, cette, ceux, chez, comme, contre, depuis, deux, donc, dont, encore, entre, fait, \
         leur, leurs, lors, là, ni, ont, or, où, pendant, peut, plus, quand, sans, selon, si, sous, \
         tous, tout, toute, toutes, très, vers, être",
    ),
    persons: List::of("elle, elles, il, ils"),
    impersonal: List::of(
        "devient, est, fallait, faudra, faudrait, faut, fut, n'est, n'y, n'était, ne, pleut, reste, \
         s'agissait, s'agit, semble, sera, serait, suffit, y, était",
    ),
    fronters: List::of("après, au, avant, dans, depuis, durant, en, lors, malgré, pendant, tard, tôt, à"),
    indefinites: List::of("un, une"),
    definites: List::of("la, le, les"),
    vague: List::of(
        "année, années, article, cas, dimanche, fait, façon, fin, fois, heure, hiver, instant, jeudi, \
         jour, journée, jours, lieu, lundi, manière, mardi, matin, mercredi, mois, moment, monde, nuit, \
         part, partie, place, point, reste, samedi, semaine, soir, temps, vendredi, été",
    ),
    epithets: List::of(
        "cette dernière, l'accident, l'accusé, l'acteur, l'actrice, l'affaire, l'agence, l'agresseur, \
         l'annonce, l'appareil, l'association, l'attaque, l'auteur, l'avion, l'enquête, l'enseigne, \
         l'entreprise, l'hebdomadaire, l'homme, l'incendie, l'incident, l'individu, l'institution, \
         l'intéressé, l'intéressée, l'opérateur, l'opération, l'organisation, l'élu, l'équipe, \
         l'établissement, l'étude, la chanson, la chanteuse, la compagnie, la cérémonie, la décision, \
         la jeune femme, la jeune fille, la joueuse, la marque, la mesure, la plateforme, la polémique, \
         la proposition, la quinquagénaire, la réunion, la scène, la société, la start-up, \
         la trentenaire, la victime, le candidat, le chanteur, le club, le conducteur, le constructeur, \
         le dispositif, le document, le drame, le film, le footballeur, le groupe, le jeune homme, \
         le joueur, le journal, le magazine, le ministère, le parquet, le parti, le projet, \
         le quinquagénaire, le quotidien, le rapport, le suspect, le texte, le tireur, le trentenaire, \
         les agresseurs, les enquêteurs, les faits, les images, les manifestants, les policiers, \
         les pompiers, les suspects, les victimes",
    ),
    focusers: List::of("déjà, juste, même, seul, seule, seulement"),
    participles: List::of("ant"),
    pointers: List::of("ceci, cela, ça"),
    counters: List::of("beaucoup, certaines, certains, deux, plusieurs, quatre, tous, toutes, trois"),
    predicates: List::of("avaient, ont, sont, étaient"),
    after_times: List::of("après, auparavant, tard"),
    calls: List::of(
        "abonnez-vous, cliquez, découvrez, idéal pour, inscrivez-vous, lire aussi, parfait pour, \
         pour en savoir plus, retrouvez, voici, à lire, à voir",
    ),
    others: List::of("lui"),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "adj, av, bd, boul, c.-à-d, c.à.d, cdt, cf, dr, drs, env, fg, gén, hab, i.e, lt, m, me, mgr, \
         mlle, mlles, mm, mme, mmes, p.ex, pr, prof, resp, réf, st, ste, vs, éd",
    ),
    before_numbers: List::of(
        "al, art, avr, cap, chap, déc, env, fig, fév, févr, h, janv, juil, n, no, nos, nov, oct, p, pp, \
         réf, sept, t, tél, vol, §, éd",
    ),
    abbreviations: List::of(
        "apr, av, cie, coll, h, inc, jr, ltée, max, min, n.b, o.n.u, p.-d.g, p.s, r.-d, r.s.v.p, s.a, \
         s.a.r.l, s.v.p, sq, sté, u.e, é.-u, ét",
    ),
    finals: List::of("apr. j.-c, etc, j.-c, suiv"),
    openers: List::of(
        "a, ainsi, alors, après, au, aucun, aucune, aujourd, aux, avant, avec, c, car, ce, cela, \
         cependant, certaines, certains, ces, cet, cette, chaque, chez, combien, comme, comment, contre, \
         d, dans, de, demain, depuis, des, deux, donc, du, dès, désormais, elle, elles, en, enfin, \
         ensuite, entre, est, et, face, faute, hier, ici, il, ils, j, je, l, la, le, les, leur, leurs, \
         lors, là, ma, mais, malgré, mes, mon, même, n, ne, ni, nos, notre, nous, on, or, ou, où, par, \
         parmi, pendant, plus, plusieurs, pour, pourquoi, pourtant, près, puis, qu, quand, que, quel, \
         quelle, qui, quoi, s, sa, sans, selon, ses, si, son, sous, sur, surtout, tous, tout, toute, \
         toutefois, toutes, trois, tu, un, une, vers, voici, voilà, vous, y, à",
    ),
    labels: List::of(
        "annexe, bâtiment, catégorie, classe, division, formule, groupe, hépatite, plan, point, porte, \
         section, série, type, vitamine",
    ),
    reporting: List::of(
        "a-t-elle, a-t-il, affirme, affirmé, ajoute, ajoute-t-elle, ajoute-t-il, ajouté, annonce, \
         annoncé, assure, assuré, commente, conclu, conclut, confie, confirme, confirmé, confié, \
         demande, demandé, dit, dit-elle, dit-il, déclare, déclaré, détaille, estime, estimé, explique, \
         explique-t-elle, explique-t-il, expliqué, fait-il, glisse, indique, indiqué, insiste, \
         interroge, lance, lancé, martèle, note, noté, ont-ils, poursuit, précise, précisé, prévient, \
         raconte, raconté, rappelle, rappelé, rapporte, rapporté, reconnaît, reconnu, regrette, reprend, \
         répond, répondu, résume, révèle, s'exclame, s'interroge, souligne, souligné, témoigne, écrit",
    ),
    ..Rules::NONE
};
