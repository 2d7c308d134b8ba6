//! Portuguese, of Brazil and of Portugal.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Portuguese words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "a dela, dela, delas, dele, deles, ela, ela mesma, ela própria, elas, ele, ele mesmo, \
         ele próprio, eles, lhe, lhes, nela, nelas, nele, neles, o dele, seu, seus, sua, suas",
    ),
    demonstratives: List::of(
        "aquela, aquelas, aquele, aqueles, aquilo, daquela, daquele, dessa, dessas, desse, desses, \
         desta, destas, deste, destes, disso, disto, essa, essas, esse, esses, esta, estas, este, estes, \
         isso, isto, naquela, naquele, nessa, nessas, nesse, nesses, nesta, nestas, neste, nestes, \
         nisso, nisto, tais, tal, tudo isso, tudo isto",
    ),
    connectives: List::of(
        "afinal, ainda assim, aliás, além, além disso, além disto, ao contrário, ao mesmo tempo, \
         apesar de tudo, apesar disso, assim, assim sendo, com isso, com isto, como consequência, \
         como resultado, contudo, da mesma forma, de facto, de fato, de qualquer forma, dessa forma, \
         desse modo, desta forma, deste modo, do mesmo modo, e, em consequência, em contrapartida, \
         em suma, em vez disso, enquanto isso, entretanto, igualmente, inclusive, isto é, já que, logo, \
         mas, mesmo assim, na verdade, nem, no entanto, não obstante, ou, ou seja, pois, \
         por causa disso, por conseguinte, por essa razão, por esse motivo, por exemplo, por fim, \
         por isso, por isto, por outro lado, por sua vez, por último, porque, portanto, porém, \
         sendo assim, só que, também, tampouco, todavia, à parte",
    ),
    comparisons: List::of(
        "a dupla, a mesma, a outra, alguns deles, ambas, ambos, as duas, as mesmas, as outras, esta última, \
         este último, nenhum deles, o casal, o mesmo, o outro, o primeiro, o segundo, o trio, os dois, \
         os mesmos, os outros, outra, outras, outro, outros, todos eles, um deles, um segundo, um terceiro, \
         uma delas, uma segunda, uma terceira",
    ),
    times: List::of(
        "a seguir, ali, anos depois, antes disso, aqui, até então, até lá, aí, depois, depois disso, \
         desde então, dias depois, em seguida, então, finalmente, horas depois, lá, mais tarde, \
         meses depois, na altura, na ocasião, na época, naquele ano, naquele dia, naquele momento, \
         nesse dia, nesse momento, no dia seguinte, no mesmo dia, posteriormente, pouco antes, \
         pouco depois, pouco tempo depois, um ano depois, um dia depois, à época",
    ),
    weak: List::of(
        "a, ainda, além, antes, aqui, até, e, em primeiro lugar, em segundo lugar, já, logo, mesmo, o, por, \
         só",
    ),
    asides: List::of(
        "além disso, assim, contudo, entretanto, no entanto, por exemplo, por outro lado, \
         por sua vez, portanto, porém, também, todavia",
    ),
    droppable: List::of("e, mas, porém"),
    droppable_before_comma: List::of(
        "afinal, ainda assim, aliás, além disso, ao mesmo tempo, apesar disso, assim, com isso, contudo, \
         da mesma forma, de facto, de fato, depois, dessa forma, desse modo, desta forma, deste modo, e, \
         em consequência, em contrapartida, em primeiro lugar, em seguida, em segundo lugar, enquanto isso, \
         entretanto, então, finalmente, mais tarde, mas, mesmo assim, na ocasião, na verdade, no entanto, \
         ou seja, por exemplo, por fim, por isso, por outro lado, por sua vez, por último, portanto, porém, \
         posteriormente, também, todavia",
    ),
    attributors: List::of("conforme, de acordo com, na avaliação de, nas palavras de, segundo"),
    clause_openers: List::of(
        "a, antes, ao, após, com, como, cuja, cujo, depois, em, embora, enquanto, incluindo, já, o, \
         onde, para, por, porque, quando, que, quem, se, segundo, sem",
    ),
    stop_words: List::of(
        "ainda, ali, além, anos, antes, apenas, após, aqui, assim, cada, contra, depois, desde, disse, \
         diz, dois, duas, durante, embora, enquanto, então, faz, fazer, lá, nem, onde, outra, outras, \
         outro, outros, pode, podem, pois, porque, porém, quando, segundo, sem, ser, sido, sob, sobre, \
         também, toda, todas, todo, todos, tudo, vai",
    ),
    persons: List::of("ela, elas, ele, eles"),
    fronters: List::of("antes, após, depois, desde, durante, em, na, no"),
    verb_endings: List::of("aram, ou"),
    indefinites: List::of("um, uma"),
    definites: List::of("a, as, o, os"),
    vague: List::of(
        "ano, anos, artigo, caso, dia, dias, domingo, fim, forma, futuro, hora, lugar, maneira, manhã, \
         meses, momento, mundo, mês, noite, parte, ponto, quarta, quinta, resto, segunda, semana, sexta, \
         sábado, tarde, tempo, terça, vez",
    ),
    epithets: List::of(
        "a aeronave, a agência, a associação, a atriz, a autora, a ação, a banda, a cantora, a cerimônia, \
         a companhia, a criança, a decisão, a denúncia, a empresa, a entidade, a equipe, a família, \
         a fundação, a garota, a iniciativa, a investigação, a jovem, a lei, a marca, a medida, a mulher, \
         a norma, a operação, a organização, a pesquisa, a plataforma, a polêmica, a proposta, a série, \
         a universidade, a vítima, as vítimas, o acidente, o acordo, o acusado, o aplicativo, o atacante, \
         o ataque, o atleta, o ator, o autor, o avião, o banco, o cantor, o casal, o caso, o clube, \
         o comunicado, o crime, o documento, o estudo, o evento, o filme, o garoto, o grupo, o homem, \
         o incidente, o incêndio, o jogador, o jornal, o jovem, o julgamento, o livro, o menino, \
         o ministério, o motorista, o navio, o partido, o plano, o processo, o produto, o programa, \
         o projeto, o relatório, o suspeito, o texto, o torneio, o treinador, o tribunal, o técnico, \
         o veículo, o voo, o vídeo, os acusados, os autores, os pesquisadores, os policiais, os suspeitos",
    ),
    focusers: List::of("até, já, mesmo, só, todo, todos"),
    bare_verbs: List::of("era, eram, está, estão, fez, foi, foram, são, tem, tinha, têm, é"),
    participles: List::of("ando, endo, indo"),
    places: List::of("ali, lá"),
    pointers: List::of("disso, disto, isso, isto"),
    loose_capitals: true,
    counters: List::of(
        "algumas, alguns, dois, duas, muitas, muitos, quatro, todas, todos, três, várias, vários",
    ),
    predicates: List::of("eram, estavam, estão, foram, são, tinham, têm"),
    after_times: List::of("antes, depois, tarde"),
    calls: List::of(
        "assine, clique, confira, ideal para, inscreva-se, leia mais, leia também, perfeito para, \
         saiba mais, veja mais, veja também",
    ),
    others: List::of("lhe, lhes"),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "adv, al, aprox, arq, av, cap, cel, cf, cons, d, dep, des, dr, dra, dras, drs, e.g, eng, ex, \
         exma, exmo, fr, gen, gov, i.e, ilmo, maj, min, mons, p.ex, pe, pres, prof, profa, profs, pça, \
         r, rev, sen, sgt, sr, sra, sras, srs, srta, sta, sto, séc, ten, trav, vs",
    ),
    before_numbers: List::of(
        "abr, ago, aprox, art, arts, cap, dez, fev, fig, fl, fls, inc, jan, jul, jun, mai, mar, n, no, \
         nov, num, nº, núm, out, p, pp, pág, págs, set, séc, tel, vol",
    ),
    abbreviations: List::of(
        "a.m, cia, corp, e.u.a, inc, jr, l.da, lda, ltd, ltda, máx, mín, obs, p.m, p.s, s.a, s/a, u.e",
    ),
    finals: List::of("a.c, d.c, etc, kg, km"),
    openers: List::of(
        "a, agora, ainda, algumas, alguns, ali, além, amanhã, ambas, ambos, antes, ao, aos, apenas, \
         após, aquela, aquele, aqui, as, assim, até, cada, com, como, conforme, contra, contudo, da, \
         das, de, depois, desde, do, dois, dos, duas, durante, e, ela, elas, ele, eles, em, embora, \
         enquanto, entre, então, era, essa, essas, esse, esses, esta, estas, este, estes, está, eu, foi, \
         havia, hoje, há, isso, isto, já, lá, mais, mas, menos, mesmo, meu, minha, muitas, muito, \
         muitos, na, nada, nas, nem, nessa, nesse, nesta, neste, ninguém, no, nos, nossa, nosso, num, \
         numa, nunca, não, nós, o, onde, ontem, os, ou, outra, outras, outro, outros, para, pela, pelo, \
         pois, por, porque, porém, qual, quando, quase, que, quem, se, segundo, sem, sempre, seu, seus, \
         sob, sobre, sua, suas, são, só, também, todas, todos, três, tu, tudo, um, uma, umas, uns, você, \
         vocês, várias, vários, à, às, é",
    ),
    labels: List::of(
        "anexo, bloco, categoria, classe, divisão, grupo, hepatite, plano, ponto, portão, secção, seção, \
         série, tipo, vitamina",
    ),
    reporting: List::of(
        "acrescenta, acrescentou, adiantou, admitiu, afirma, afirmaram, afirmou, alerta, alertou, \
         anunciou, aponta, apontou, argumentou, avalia, avaliou, comenta, comentou, completou, concluiu, \
         confirmaram, confirmou, conta, contou, declara, declarou, defende, defendeu, destaca, destacou, \
         disse, disseram, diz, dizem, escreve, escreveu, explica, explicou, frisou, garante, garantiu, \
         gritou, informa, informaram, informou, insistiu, lembra, lembrou, observou, pergunta, \
         perguntou, reconheceu, refere, referiu, relata, relatou, responde, respondeu, ressaltou, \
         revelou, salientou, sublinhou",
    ),
    ..Rules::NONE
};
