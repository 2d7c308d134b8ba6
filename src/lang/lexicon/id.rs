//! Indonesian.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Indonesian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of("beliau, dia, dirinya, ia, keduanya, ketiganya, mereka, semuanya, yang bersangkutan"),
    demonstratives: List::of(
        "begitu, begitulah, demikian, demikianlah, di sana, di sanalah, di sini, di situ, hal ini, \
         hal itu, hal tersebut, ini, inilah, itu, itulah, tersebut, yang demikian",
    ),
    connectives: List::of(
        "adapun, akibatnya, apalagi, atau, bahkan, contohnya, dalam hal ini, dan, dengan demikian, \
         dengan kata lain, di lain pihak, di samping itu, di sisi lain, jadi, juga, justru, karena, \
         karena itu, kendati begitu, kendati demikian, lagi pula, lebih lanjut, maka, maka dari itu, \
         melainkan, meski begitu, meski demikian, meskipun demikian, misalnya, namun, namun demikian, \
         oleh karena itu, oleh sebab itu, padahal, pasalnya, pun, sayangnya, sebab, sebagai akibatnya, \
         sebagai contoh, sebaliknya, sedangkan, sehingga, selain itu, sementara itu, tak hanya itu, \
         tapi, terkait hal itu, terkait itu, terlebih, tetapi, tidak hanya itu, untuk itu, walau begitu, \
         walaupun begitu, yaitu, yakni",
    ),
    comparisons: List::of(
        "kedua, keduanya, lainnya, pasangan itu, salah satu dari mereka, salah satunya, sama, \
         sebagian lainnya, sisanya, yang lain, yang lainnya",
    ),
    times: List::of(
        "akhirnya, belakangan, berikutnya, hari itu, hari itu juga, keesokan harinya, kemudian, \
         ketika itu, lalu, nantinya, pada hari yang sama, pada saat itu, saat itu, sebelum itu, \
         sebelumnya, sejak itu, sejak saat itu, selanjutnya, sesudah itu, setahun kemudian, setelah itu, \
         waktu itu",
    ),
    weak: List::of("adapun, akhirnya, ini, itu, juga, karena, kedua, maka, sama, sebelumnya, selanjutnya"),
    droppable: List::of("dan, namun, tapi, tetapi"),
    droppable_before_comma: List::of(
        "akhirnya, akibatnya, bahkan, contohnya, dengan demikian, dengan kata lain, di samping itu, \
         di sisi lain, karena itu, kemudian, lagi pula, lalu, lebih lanjut, meski begitu, \
         meski demikian, meskipun demikian, misalnya, namun, namun demikian, oleh karena itu, \
         sebagai contoh, sebaliknya, selain itu, selanjutnya, sementara itu, setelah itu, tak hanya itu, \
         tapi, tetapi",
    ),
    attributors: List::of("kata, menurut, tutur, ujar"),
    clause_openers: List::of(
        "agar, bahwa, dengan, di, jika, karena, ketika, meski, saat, sebelum, sehingga, setelah, tanpa, \
         termasuk, untuk, yang",
    ),
    stop_words: List::of(
        "ada, adalah, agar, akan, antara, atau, bahwa, belum, bisa, dalam, dan, dari, dengan, di, dia, \
         hal, hingga, ia, ini, itu, juga, kami, karena, kata, ke, kita, lebih, mereka, oleh, pada, para, \
         saat, sebagai, secara, sejak, seperti, serta, sudah, telah, tersebut, tidak, untuk, yang",
    ),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "a.n, aipda, aiptu, akbp, art, bpk, brigjen, bripda, bripka, briptu, cf, cv, d.a, dr, dra, drs, ds, \
         dsn, gg, gub, h, h.m, hj, inf, ipda, iptu, ir, irjen, jend, jl, jln, k.h, kab, kapt, kav, kec, \
         kel, kh, kol, kombes, komjen, kopda, kpt, laksda, laksma, let, letjen, letkol, lih, ltd, m, \
         marsda, marsma, may, mayjen, nn, ny, pol, pratu, prof, prov, pt, purn, r, r.a, r.m, rp, s, sdr, \
         serda, serma, sertu, tn, tsb, u.p, ust, vs, yth",
    ),
    before_numbers: List::of(
        "ags, agt, apr, bab, des, feb, gbr, hal, hlm, jan, jul, jun, mar, no, nov, okt, ps, rt, rw, sep, \
         tel, telp, tgl, th, thn, vol",
    ),
    abbreviations: List::of(
        "a.s, co, corp, inc, jr, ltd, m.a, m.h, m.hum, m.m, m.pd, m.sc, m.si, ph.d, s.ag, s.e, s.h, \
         s.ip, s.kom, s.pd, s.sos, s.t, sp, tbk",
    ),
    finals: List::of("dkk, dll, dsb, dst, kg, km"),
    openers: List::of(
        "ada, adalah, agar, akan, akhirnya, anda, antara, apa, apabila, atau, bagaimana, bahkan, bahwa, \
         banyak, beberapa, belum, besok, bila, bukan, dalam, dan, dari, dengan, di, dia, dua, hal, \
         hanya, hari, hingga, ia, ini, itu, jadi, jika, juga, kalau, kami, kapan, karena, ke, kedua, \
         kemarin, kemudian, kenapa, ketika, kini, kita, lalu, lebih, maka, masih, mengapa, menurut, \
         mereka, meski, meskipun, misalnya, namun, oleh, pada, padahal, para, polisi, saat, salah, \
         sampai, saya, sebagai, sebagian, sebelum, sebelumnya, sedangkan, sehingga, sejak, sejumlah, \
         sekarang, selain, selama, selanjutnya, sementara, semua, seperti, setelah, setiap, siapa, \
         sudah, supaya, tanpa, tapi, telah, tetapi, tidak, tiga, untuk, walau, walaupun, yang",
    ),
    labels: List::of(
        "blok, golongan, grup, hepatitis, kelas, kelompok, lampiran, paket, rencana, tipe, vitamin",
    ),
    reporting: List::of(
        "berkata, bertanya, imbuh, imbuhnya, jawab, jawabnya, jelas, jelasnya, kata, katanya, \
         menambahkan, menegaskan, mengatakan, mengungkapkan, menjawab, menjelaskan, menuturkan, \
         menyatakan, menyebut, papar, paparnya, sebut, sebutnya, tambah, tambahnya, tanya, tanyanya, \
         tegas, tegasnya, terang, terangnya, tulis, tulisnya, tutur, tuturnya, ucap, ucapnya, ujar, \
         ujarnya, ungkap, ungkapnya",
    ),
    ..Rules::NONE
};
