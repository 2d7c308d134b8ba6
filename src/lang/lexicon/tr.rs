//! Turkish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Turkish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List(
        "o, onlar, onu, ona, onun, ondan, onda, onları, onlara, onların, onlardan, kendisi, kendisine, kendisini, kendisinin, kendileri, kendilerine, kendi",
    ),
    demonstratives: List(
        "bu, şu, bunlar, şunlar, bunu, buna, bunun, bundan, bunda, bunları, bunların, bunlara, bunlardan, böyle, böylesi, şöyle, öyle, bunun gibi, burada, orada, oradan, buradan, söz konusu, işte, aynısı",
    ),
    connectives: List(
        "ama, fakat, ancak, ve, veya, ya da, çünkü, yani, oysa, oysaki, halbuki, ayrıca, üstelik, bununla birlikte, bunun yanında, bunun yanı sıra, \
         bu nedenle, bu yüzden, bu sebeple, bundan dolayı, bunun için, bunun üzerine, buna rağmen, buna karşın, buna karşılık, bu sayede, böylece, \
         böylelikle, dolayısıyla, öte yandan, diğer yandan, diğer taraftan, aksine, tersine, yine de, gene de, hatta, örneğin, mesela, sonuç olarak, \
         sonuçta, nitekim, zira, aksi halde, aksi takdirde, kısacası, başka bir deyişle, bir yandan, bu arada, bu durumda, bu bağlamda, bu kapsamda, \
         bu çerçevede, lakin, ne var ki, de, da, hem de, aynı zamanda, benzer şekilde, aynı şekilde, yoksa, öyleyse",
    ),
    comparisons: List(
        "diğer, diğeri, diğerleri, öteki, başka, başkaları, bir başka, bir diğer, her ikisi, ikisi, her iki, üçü, aynı, ikili, çift, hiçbiri, bazıları, birçoğu, çoğu, biri, kimi, kimileri",
    ),
    times: List(
        "sonra, daha sonra, ardından, sonrasında, bundan sonra, ondan sonra, o zaman, o zamandan beri, o gün, o sırada, o tarihten, o günden beri, ertesi gün, aynı gün, bir gün sonra, bir yıl sonra, yıllar sonra, günler sonra, aylar sonra, kısa süre sonra, daha önce, nihayet, sonunda, derken, önce",
    ),
    weak: List(
        "o, başka, diğer, aynı, biri, ve, işte, ancak, böyle, kendi, ikisi, bazıları, daha önce, çoğu, ayrıca",
    ),
    droppable: List("ama, fakat, ve"),
    droppable_before_comma: List(
        "ama, fakat, ancak, ayrıca, üstelik, bununla birlikte, bu nedenle, bu yüzden, dolayısıyla, öte yandan, diğer yandan, örneğin, mesela, sonuç olarak, kısacası, hatta, nitekim, yani, ardından, daha sonra, bu arada",
    ),
    attributors: List("göre"),
    stop_words: List(
        "bir, olan, olarak, oldu, olduğu, olduğunu, olması, olmak, olacak, edildi, eden, etti, ettiği, göre, sonra, önce, kadar, ile, için, gibi, daha, çok, en, her, şey, \
         ki, ne, ya, ama, ancak, fakat, veya, hem, değil, var, yok, bu, şu, o, bunu, buna, bunun, ben, sen, biz, siz, onlar, onun, kendi, yer, alan, aldı, dedi, \
         diye, ise, iki, ilk, son, yeni, büyük, üzere, karşı, tarafından, içinde, üzerinde, arasında, bütün, tüm, bazı, birçok, diğer, aynı, hiç, çünkü, de, da, mi, mı, mu, mü, söyledi, belirtti, yapılan, yaptığı, ifade",
    ),
};

const RULES: Rules = Rules {
    titles: List(
        "dr, prof, doç, yrd, öğr, gör, av, sn, bay, müh, op, uzm, arş, alb, yb, bnb, yzb, ütğm, tuğg, tümg, korg, org, gen, mah, cad, sok, bkz, bk, örn, krş, yy, s.a, hz, st, tic, san, ecz, mim, vet, ord, md, bşk, ast, apt, blv, t.c, çev, haz, ed",
    ),
    before_numbers: List("m.ö, m.s, i.ö, i.s, no, s, sf, md, m, cilt, c, tel, yak, bl, şek, bkz, fık"),
    abbreviations: List(
        "ltd, şti, a.ş, aş, inc, corp, co, jr, m.ö, m.s, i.ö, i.s, t.c, a.b.d, dk, sn, yy, krş, mr, s.a.v, ve diğ",
    ),
    finals: List("vb, vs, vd, kg, km, tl"),
    openers: List(
        "o, bu, şu, bunlar, onlar, ben, biz, sen, siz, bir, onun, onu, ona, bunu, buna, bunun, ama, fakat, ancak, ve, veya, çünkü, yani, oysa, ayrıca, üstelik, \
         böylece, dolayısıyla, öte, diğer, yine, hatta, örneğin, mesela, sonuç, nitekim, zira, eğer, ne, nasıl, neden, niçin, kim, kimse, hangi, nerede, ya, her, hiç, \
         hiçbir, bazı, birçok, çok, daha, en, tüm, bütün, iki, üç, sonra, ardından, önce, şimdi, bugün, dün, yarın, artık, henüz, sadece, yalnızca, işte, orada, burada, \
         böyle, şöyle, aynı, başka, kendisi, herkes, polis, yetkililer, uzmanlar, evet, hayır, değil, peki, geçen, gelecek, yaklaşık, toplam, son, ilk, yeni, olay, konuyla",
    ),
    labels: List("plan, vitamin, hepatit, grup, sınıf, tip, ek, blok, kategori, seri"),
    reporting: List(
        "dedi, diyor, diye, sordu, soruyor, yanıtladı, cevapladı, söyledi, söylüyor, belirtti, açıkladı, ekledi, anlattı, vurguladı, kaydetti, konuştu, bağırdı, yazdı, bildirdi, ifade, iddia, savundu, aktardı, uyardı, hatırlattı, duyurdu, doğruladı",
    ),
    after_ordinals: List(
        "yüzyıl, yüzyılda, yüzyılın, yüzyıla, dünya, lig, ligde, gün, yıl, yılında, yıldönümü, kat, sınıf, hafta, dakika, dakikada, tur, sıra, sırada, maddesi, madde, bölüm, dönem, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, cadde, sokak, ağır, asliye, cumhurbaşkanı",
    ),
    ordinals: Ordinals::BeforeAny,
    ..Rules::NONE
};
