//! Turkish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Turkish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "kendi, kendileri, kendilerine, kendisi, kendisine, kendisini, kendisinin, o, ona, onda, ondan, \
         onlar, onlara, onlardan, onları, onların, onu, onun",
    ),
    demonstratives: List::of(
        "aynısı, bu, buna, bunda, bundan, bunlar, bunlara, bunlardan, bunları, bunların, bunu, bunun, \
         bunun gibi, burada, buradan, böyle, böylesi, işte, orada, oradan, söz konusu, öyle, şu, şunlar, \
         şöyle",
    ),
    connectives: List::of(
        "aksi halde, aksi takdirde, aksine, ama, ancak, aynı zamanda, aynı şekilde, ayrıca, \
         başka bir deyişle, benzer şekilde, bir yandan, bu arada, bu bağlamda, bu durumda, bu kapsamda, \
         bu nedenle, bu sayede, bu sebeple, bu yüzden, bu çerçevede, buna karşılık, buna karşın, \
         buna rağmen, bundan dolayı, bunun için, bunun yanı sıra, bunun yanında, bunun üzerine, \
         bununla birlikte, böylece, böylelikle, da, de, diğer taraftan, diğer yandan, dolayısıyla, \
         fakat, gene de, halbuki, hatta, hem de, kısacası, lakin, mesela, ne var ki, nitekim, oysa, \
         oysaki, sonuç olarak, sonuçta, tersine, ve, veya, ya da, yani, yine de, yoksa, zira, çünkü, \
         örneğin, öte yandan, öyleyse, üstelik",
    ),
    comparisons: List::of(
        "aynı, bazıları, başka, başkaları, bir başka, bir diğer, biri, birçoğu, diğer, diğeri, \
         diğerleri, her iki, her ikisi, hiçbiri, ikili, ikisi, kimi, kimileri, çift, çoğu, öteki, üçü",
    ),
    times: List::of(
        "ardından, aylar sonra, aynı gün, bir gün sonra, bir yıl sonra, bundan sonra, daha sonra, \
         daha önce, derken, ertesi gün, günler sonra, kısa süre sonra, nihayet, o gün, o günden beri, \
         o sırada, o tarihten, o zaman, o zamandan beri, ondan sonra, sonra, sonrasında, sonunda, \
         yıllar sonra, önce",
    ),
    weak: List::of(
        "ancak, aynı, ayrıca, bazıları, başka, biri, böyle, daha önce, diğer, ikisi, işte, kendi, o, ve, \
         çoğu",
    ),
    droppable: List::of("ama, fakat, ve"),
    droppable_before_comma: List::of(
        "ama, ancak, ardından, ayrıca, bu arada, bu nedenle, bu yüzden, bununla birlikte, daha sonra, \
         diğer yandan, dolayısıyla, fakat, hatta, kısacası, mesela, nitekim, sonuç olarak, yani, \
         örneğin, öte yandan, üstelik",
    ),
    attributors: List::of("göre"),
    stop_words: List::of(
        "alan, aldı, ama, ancak, arasında, aynı, bazı, belirtti, ben, bir, birçok, biz, bu, buna, bunu, \
         bunun, bütün, büyük, da, daha, de, dedi, değil, diye, diğer, eden, edildi, en, etti, ettiği, \
         fakat, gibi, göre, hem, her, hiç, ifade, iki, ile, ilk, ise, için, içinde, kadar, karşı, kendi, \
         ki, mi, mu, mü, mı, ne, o, olacak, olan, olarak, oldu, olduğu, olduğunu, olmak, olması, onlar, \
         onun, sen, siz, son, sonra, söyledi, tarafından, tüm, var, veya, ya, yaptığı, yapılan, yeni, \
         yer, yok, çok, çünkü, önce, üzere, üzerinde, şey, şu",
    ),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "alb, apt, arş, ast, av, bay, bk, bkz, blv, bnb, bşk, cad, doç, dr, ecz, ed, gen, gör, haz, hz, \
         korg, krş, mah, md, mim, müh, op, ord, org, prof, s.a, san, sn, sok, st, t.c, tic, tuğg, tümg, \
         uzm, vet, yb, yrd, yy, yzb, çev, örn, öğr, ütğm",
    ),
    before_numbers: List::of("bkz, bl, c, cilt, fık, i.s, i.ö, m, m.s, m.ö, md, no, s, sf, tel, yak, şek"),
    abbreviations: List::of(
        "a.b.d, a.ş, aş, co, corp, dk, i.s, i.ö, inc, jr, krş, ltd, m.s, m.ö, mr, s.a.v, sn, t.c, \
         ve diğ, yy, şti",
    ),
    finals: List::of("kg, km, tl, vb, vd, vs"),
    openers: List::of(
        "ama, ancak, ardından, artık, aynı, ayrıca, bazı, başka, ben, bir, birçok, biz, bu, bugün, buna, \
         bunlar, bunu, bunun, burada, böyle, böylece, bütün, daha, değil, diğer, dolayısıyla, dün, en, \
         evet, eğer, fakat, gelecek, geçen, hangi, hatta, hayır, henüz, her, herkes, hiç, hiçbir, iki, \
         ilk, işte, kendisi, kim, kimse, konuyla, mesela, nasıl, ne, neden, nerede, nitekim, niçin, o, \
         olay, ona, onlar, onu, onun, orada, oysa, peki, polis, sadece, sen, siz, son, sonra, sonuç, \
         toplam, tüm, uzmanlar, ve, veya, ya, yaklaşık, yalnızca, yani, yarın, yeni, yetkililer, yine, \
         zira, çok, çünkü, önce, örneğin, öte, üstelik, üç, şimdi, şu, şöyle",
    ),
    labels: List::of("blok, ek, grup, hepatit, kategori, plan, seri, sınıf, tip, vitamin"),
    reporting: List::of(
        "aktardı, anlattı, açıkladı, bağırdı, belirtti, bildirdi, cevapladı, dedi, diye, diyor, \
         doğruladı, duyurdu, ekledi, hatırlattı, iddia, ifade, kaydetti, konuştu, savundu, sordu, \
         soruyor, söyledi, söylüyor, uyardı, vurguladı, yanıtladı, yazdı",
    ),
    after_ordinals: List::of(
        "aralık, asliye, ağustos, ağır, bölüm, cadde, cumhurbaşkanı, dakika, dakikada, dönem, dünya, \
         ekim, eylül, gün, hafta, haziran, kasım, kat, lig, ligde, madde, maddesi, mart, mayıs, nisan, \
         ocak, sokak, sınıf, sıra, sırada, temmuz, tur, yüzyıl, yüzyıla, yüzyılda, yüzyılın, yıl, \
         yıldönümü, yılında, şubat",
    ),
    ordinals: Ordinals::BeforeAny,
    ..Rules::NONE
};
