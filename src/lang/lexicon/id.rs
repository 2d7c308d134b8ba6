//! Indonesian.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Indonesian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of("dia, ia, beliau, mereka, dirinya, keduanya, ketiganya, semuanya, yang bersangkutan"),
    demonstratives: List::of(
        "ini, itu, hal ini, hal itu, hal tersebut, tersebut, demikian, begitu, begitulah, demikianlah, \
         inilah, itulah, di sini, di sana, di situ, di sanalah, yang demikian",
    ),
    connectives: List::of(
        "tetapi, tapi, namun, dan, atau, karena, sebab, sehingga, sedangkan, melainkan, namun demikian, \
         meskipun demikian, meski demikian, meski begitu, walaupun begitu, walau begitu, \
         oleh karena itu, karena itu, oleh sebab itu, maka, maka dari itu, dengan demikian, akibatnya, \
         sebagai akibatnya, selain itu, di samping itu, lagi pula, juga, bahkan, sebaliknya, \
         sementara itu, di sisi lain, di lain pihak, misalnya, contohnya, sebagai contoh, \
         dengan kata lain, yakni, yaitu, padahal, justru, untuk itu, terkait hal itu, terkait itu, \
         dalam hal ini, kendati demikian, kendati begitu, jadi, pun, tak hanya itu, tidak hanya itu, \
         lebih lanjut, pasalnya, adapun, terlebih, apalagi, sayangnya",
    ),
    comparisons: List::of(
        "lainnya, yang lain, yang lainnya, keduanya, kedua, pasangan itu, sama, salah satunya, \
         salah satu dari mereka, sebagian lainnya, sisanya",
    ),
    times: List::of(
        "kemudian, lalu, setelah itu, sesudah itu, sebelum itu, sejak itu, sejak saat itu, saat itu, \
         ketika itu, waktu itu, pada saat itu, selanjutnya, berikutnya, keesokan harinya, hari itu, \
         hari itu juga, pada hari yang sama, setahun kemudian, akhirnya, nantinya, sebelumnya, \
         belakangan",
    ),
    weak: List::of("kedua, sebelumnya, selanjutnya, sama, adapun, akhirnya, karena, maka, juga, itu, ini"),
    droppable: List::of("tetapi, tapi, namun, dan"),
    droppable_before_comma: List::of(
        "tetapi, tapi, namun, namun demikian, meskipun demikian, meski demikian, meski begitu, \
         oleh karena itu, karena itu, dengan demikian, akibatnya, selain itu, di samping itu, lagi pula, \
         bahkan, sebaliknya, sementara itu, di sisi lain, misalnya, contohnya, sebagai contoh, \
         dengan kata lain, kemudian, lalu, setelah itu, selanjutnya, akhirnya, tak hanya itu, \
         lebih lanjut",
    ),
    attributors: List::of("menurut, kata, ujar, tutur"),
    clause_openers: List::of(
        "yang, bahwa, di, ketika, saat, jika, karena, setelah, sebelum, meski, agar, untuk, dengan, \
         tanpa, termasuk, sehingga",
    ),
    stop_words: List::of(
        "ada, adalah, agar, akan, antara, atau, bahwa, belum, bisa, dalam, dan, dari, dengan, di, dia, \
         hal, hingga, ia, ini, itu, juga, kami, karena, kata, ke, kita, lebih, mereka, oleh, pada, para, \
         saat, sebagai, secara, sejak, seperti, serta, sudah, telah, tersebut, tidak, untuk, yang",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "dr, drs, dra, prof, ir, hj, h, sdr, bpk, tn, ny, nn, kh, ust, jl, jln, gg, kab, kec, kel, prov, \
         s, m, ltd, pt, cv, a.n, u.p, d.a, dll. dsb, tsb, yth, rp, lih, cf, vs, r, kpt, letjen, mayjen, \
         brigjen, kol, kombes, akbp, iptu, ipda, bripka, jend",
    ),
    before_numbers: List::of(
        "no, hal, hlm, tgl, th, ps, vol, bab, gbr, jan, feb, mar, apr, jun, jul, agt, ags, sep, okt, \
         nov, des, tel, telp, rt, rw",
    ),
    abbreviations: List::of(
        "tbk, s.h, s.e, s.t, m.m, m.si, m.sc, m.a, m.pd, s.pd, s.sos, s.ip, s.ag, s.kom, ph.d, sp, inc, \
         corp, co, ltd, jr, a.s, m.h, m.hum",
    ),
    finals: List::of("dll, dsb, dst, dkk, km, kg"),
    openers: List::of(
        "ini, itu, dia, ia, mereka, kami, kita, saya, anda, tetapi, tapi, namun, dan, atau, karena, \
         sehingga, sedangkan, oleh, selain, sementara, di, ke, dari, pada, dalam, dengan, untuk, tanpa, \
         oleh, sebagai, seperti, menurut, setelah, sebelum, sejak, selama, ketika, saat, jika, kalau, \
         bila, apabila, meski, meskipun, walau, walaupun, agar, supaya, bahwa, apa, siapa, mengapa, \
         kenapa, bagaimana, kapan, yang, para, semua, setiap, beberapa, banyak, sebagian, sejumlah, \
         salah, tidak, bukan, belum, sudah, telah, akan, masih, hanya, juga, bahkan, kemudian, lalu, \
         akhirnya, selanjutnya, sebelumnya, kini, sekarang, hari, kemarin, besok, ada, adalah, kedua, \
         dua, tiga, polisi, hal, jadi, maka, padahal, misalnya, hingga, sampai, antara, lebih",
    ),
    labels: List::of(
        "rencana, vitamin, hepatitis, grup, kelompok, kelas, tipe, golongan, blok, lampiran, paket",
    ),
    reporting: List::of(
        "kata, katanya, ujar, ujarnya, tutur, tuturnya, ucap, ucapnya, jelas, jelasnya, ungkap, \
         ungkapnya, tegas, tegasnya, tambah, tambahnya, imbuh, imbuhnya, sebut, sebutnya, papar, \
         paparnya, terang, terangnya, tulis, tulisnya, tanya, tanyanya, jawab, jawabnya, berkata, \
         mengatakan, menjelaskan, menyatakan, menegaskan, menambahkan, mengungkapkan, menuturkan, \
         menyebut, bertanya, menjawab",
    ),
    ..Rules::NONE
};
