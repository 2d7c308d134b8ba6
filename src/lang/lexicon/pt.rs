//! Portuguese, of Brazil and of Portugal.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Portuguese words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "ele, ela, eles, elas, seu, sua, seus, suas, dele, dela, deles, delas, lhe, lhes, o dele, \
         a dela, ele mesmo, ela mesma, ele próprio, ela própria, nele, nela, neles, nelas",
    ),
    demonstratives: List::of(
        "este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aquilo, \
         aqueles, aquelas, nisso, nisto, disso, disto, desse, dessa, desses, dessas, deste, desta, \
         destes, destas, nesse, nessa, nesses, nessas, neste, nesta, nestes, nestas, daquele, daquela, \
         naquele, naquela, tal, tais, tudo isso, tudo isto",
    ),
    connectives: List::of(
        "mas, e, ou, nem, pois, porque, porém, entretanto, contudo, todavia, no entanto, não obstante, \
         além, além disso, além disto, também, tampouco, assim, assim sendo, dessa forma, desta forma, \
         deste modo, desse modo, por isso, por isto, portanto, logo, por conseguinte, por outro lado, \
         por sua vez, por exemplo, por fim, por último, por causa disso, por esse motivo, \
         por essa razão, em contrapartida, em consequência, em vez disso, ao contrário, ao mesmo tempo, \
         apesar disso, apesar de tudo, mesmo assim, ainda assim, aliás, de fato, de facto, na verdade, \
         com isso, com isto, ou seja, isto é, enquanto isso, igualmente, da mesma forma, do mesmo modo, \
         só que, sendo assim, como resultado, como consequência, já que, afinal, inclusive, \
         de qualquer forma, em suma, à parte",
    ),
    comparisons: List::of(
        "outro, outra, outros, outras, o outro, a outra, os outros, as outras, ambos, ambas, os dois, \
         as duas, o mesmo, a mesma, os mesmos, as mesmas, o primeiro, o segundo, este último, \
         esta última, um deles, uma delas, nenhum deles, alguns deles, todos eles, a dupla, o casal, \
         o trio",
    ),
    times: List::of(
        "então, depois, depois disso, em seguida, a seguir, mais tarde, posteriormente, desde então, \
         até então, até lá, pouco depois, pouco antes, antes disso, lá, ali, aí, aqui, no dia seguinte, \
         naquele dia, nesse dia, no mesmo dia, naquele ano, dias depois, horas depois, meses depois, \
         anos depois, um dia depois, um ano depois, finalmente, na ocasião, na época, à época, \
         na altura, nesse momento, naquele momento",
    ),
    weak: List::of("por, e, logo, além, aqui, antes, já, até, ainda, mesmo, só, o, a"),
    droppable: List::of("mas, e, porém"),
    droppable_before_comma: List::of(
        "mas, e, porém, entretanto, contudo, todavia, no entanto, além disso, também, assim, \
         dessa forma, desta forma, deste modo, desse modo, por isso, portanto, por outro lado, \
         por sua vez, por exemplo, por fim, por último, em contrapartida, em consequência, \
         ao mesmo tempo, apesar disso, mesmo assim, ainda assim, aliás, de fato, de facto, na verdade, \
         com isso, ou seja, enquanto isso, então, depois, em seguida, mais tarde, posteriormente, \
         finalmente, afinal, da mesma forma, na ocasião",
    ),
    attributors: List::of("segundo, de acordo com, conforme, nas palavras de, na avaliação de"),
    clause_openers: List::of(
        "que, quem, cujo, cuja, onde, quando, enquanto, se, como, porque, já, após, depois, antes, \
         embora, para, com, sem, incluindo, o, a, ao, em, por, segundo",
    ),
    stop_words: List::of(
        "ainda, ali, além, anos, antes, apenas, após, aqui, assim, cada, contra, depois, desde, disse, \
         diz, dois, duas, durante, embora, enquanto, então, faz, fazer, lá, nem, onde, outra, outras, \
         outro, outros, pode, podem, pois, porque, porém, quando, segundo, sem, ser, sido, sob, sobre, \
         também, toda, todas, todo, todos, tudo, vai",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "sr, sra, srta, srs, sras, dr, dra, drs, dras, prof, profa, profs, d, eng, arq, gen, cel, cap, \
         ten, sgt, maj, exmo, exma, ilmo, pe, fr, sto, sta, sen, dep, gov, des, min, pres, rev, cf, \
         p.ex, ex, vs, aprox, av, r, pça, trav, al, i.e, e.g, séc, adv, mons, cons",
    ),
    before_numbers: List::of(
        "n, no, nº, num, núm, art, arts, cap, pág, págs, p, pp, vol, fig, tel, jan, fev, mar, abr, mai, \
         jun, jul, ago, set, out, nov, dez, inc, séc, aprox, fl, fls",
    ),
    abbreviations: List::of(
        "s.a, s/a, ltda, cia, inc, corp, ltd, jr, e.u.a, a.m, p.m, máx, mín, obs, p.s, l.da, lda, u.e",
    ),
    finals: List::of("etc, a.c, d.c, km, kg"),
    openers: List::of(
        "o, a, os, as, um, uma, uns, umas, ele, ela, eles, elas, eu, você, vocês, nós, tu, este, esta, \
         isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, seu, sua, seus, suas, meu, \
         minha, nosso, nossa, mas, e, ou, nem, em, no, na, nos, nas, num, numa, de, do, da, dos, das, \
         por, pelo, pela, para, com, sem, até, após, desde, entre, sobre, sob, segundo, contra, durante, \
         ao, aos, à, às, quando, como, se, embora, enquanto, onde, porque, pois, também, além, assim, \
         então, depois, antes, agora, hoje, ontem, amanhã, já, não, ninguém, nada, tudo, todos, todas, \
         muitos, muitas, vários, várias, alguns, algumas, cada, outro, outra, outros, outras, dois, \
         duas, três, mais, menos, muito, que, quem, qual, há, havia, é, são, foi, era, está, só, apenas, \
         porém, contudo, ainda, mesmo, lá, ali, aqui, nunca, sempre, para, neste, nesta, nesse, nessa, \
         conforme, quase, ambos, ambas",
    ),
    labels: List::of(
        "plano, vitamina, hepatite, grupo, seção, secção, categoria, classe, tipo, anexo, bloco, portão, \
         série, ponto, divisão",
    ),
    reporting: List::of(
        "disse, diz, dizem, disseram, perguntou, pergunta, respondeu, responde, acrescentou, acrescenta, \
         afirmou, afirma, afirmaram, garantiu, garante, explicou, explica, declarou, declara, contou, \
         conta, comentou, comenta, ressaltou, destacou, destaca, apontou, aponta, informou, informa, \
         informaram, anunciou, avaliou, avalia, lembrou, lembra, alertou, alerta, escreveu, escreve, \
         reconheceu, admitiu, completou, concluiu, relatou, relata, argumentou, defendeu, defende, \
         confirmou, confirmaram, revelou, frisou, sublinhou, referiu, refere, adiantou, salientou, \
         gritou, insistiu, observou",
    ),
    ..Rules::NONE
};
