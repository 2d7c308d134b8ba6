//! Turkish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Turkish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "o, onlar, onu, ona, onun, ondan, onda, onları, onlara, onların, onlardan, kendisi, kendisine, \
         kendisini, kendisinin, kendileri, kendilerine, kendi",
    ),
    demonstratives: List::of(
        "bu, şu, bunlar, şunlar, bunu, buna, bunun, bundan, bunda, bunları, bunların, bunlara, \
         bunlardan, böyle, böylesi, şöyle, öyle, bunun gibi, burada, orada, oradan, buradan, söz konusu, \
         işte, aynısı",
    ),
    connectives: List::of(
        "ama, fakat, ancak, ve, veya, ya da, çünkü, yani, oysa, oysaki, halbuki, ayrıca, üstelik, \
         bununla birlikte, bunun yanında, bunun yanı sıra, bu nedenle, bu yüzden, bu sebeple, \
         bundan dolayı, bunun için, bunun üzerine, buna rağmen, buna karşın, buna karşılık, bu sayede, \
         böylece, böylelikle, dolayısıyla, öte yandan, diğer yandan, diğer taraftan, aksine, tersine, \
         yine de, gene de, hatta, örneğin, mesela, sonuç olarak, sonuçta, nitekim, zira, aksi halde, \
         aksi takdirde, kısacası, başka bir deyişle, bir yandan, bu arada, bu durumda, bu bağlamda, \
         bu kapsamda, bu çerçevede, lakin, ne var ki, de, da, hem de, aynı zamanda, benzer şekilde, \
         aynı şekilde, yoksa, öyleyse",
    ),
    comparisons: List::of(
        "diğer, diğeri, diğerleri, öteki, başka, başkaları, bir başka, bir diğer, her ikisi, ikisi, \
         her iki, üçü, aynı, ikili, çift, hiçbiri, bazıları, birçoğu, çoğu, biri, kimi, kimileri",
    ),
    times: List::of(
        "sonra, daha sonra, ardından, sonrasında, bundan sonra, ondan sonra, o zaman, o zamandan beri, \
         o gün, o sırada, o tarihten, o günden beri, ertesi gün, aynı gün, bir gün sonra, bir yıl sonra, \
         yıllar sonra, günler sonra, aylar sonra, kısa süre sonra, daha önce, nihayet, sonunda, derken, \
         önce",
    ),
    weak: List::of(
        "o, başka, diğer, aynı, biri, ve, işte, ancak, böyle, kendi, ikisi, bazıları, daha önce, çoğu, \
         ayrıca",
    ),
    droppable: List::of("ama, fakat, ve"),
    droppable_before_comma: List::of(
        "ama, fakat, ancak, ayrıca, üstelik, bununla birlikte, bu nedenle, bu yüzden, dolayısıyla, \
         öte yandan, diğer yandan, örneğin, mesela, sonuç olarak, kısacası, hatta, nitekim, yani, \
         ardından, daha sonra, bu arada",
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
        "dr, prof, doç, yrd, öğr, gör, av, sn, bay, müh, op, uzm, arş, alb, yb, bnb, yzb, ütğm, tuğg, \
         tümg, korg, org, gen, mah, cad, sok, bkz, bk, örn, krş, yy, s.a, hz, st, tic, san, ecz, mim, \
         vet, ord, md, bşk, ast, apt, blv, t.c, çev, haz, ed",
    ),
    before_numbers: List::of("m.ö, m.s, i.ö, i.s, no, s, sf, md, m, cilt, c, tel, yak, bl, şek, bkz, fık"),
    abbreviations: List::of(
        "ltd, şti, a.ş, aş, inc, corp, co, jr, m.ö, m.s, i.ö, i.s, t.c, a.b.d, dk, sn, yy, krş, mr, \
         s.a.v, ve diğ",
    ),
    finals: List::of("vb, vs, vd, kg, km, tl"),
    openers: List::of(
        "o, bu, şu, bunlar, onlar, ben, biz, sen, siz, bir, onun, onu, ona, bunu, buna, bunun, ama, \
         fakat, ancak, ve, veya, çünkü, yani, oysa, ayrıca, üstelik, böylece, dolayısıyla, öte, diğer, \
         yine, hatta, örneğin, mesela, sonuç, nitekim, zira, eğer, ne, nasıl, neden, niçin, kim, kimse, \
         hangi, nerede, ya, her, hiç, hiçbir, bazı, birçok, çok, daha, en, tüm, bütün, iki, üç, sonra, \
         ardından, önce, şimdi, bugün, dün, yarın, artık, henüz, sadece, yalnızca, işte, orada, burada, \
         böyle, şöyle, aynı, başka, kendisi, herkes, polis, yetkililer, uzmanlar, evet, hayır, değil, \
         peki, geçen, gelecek, yaklaşık, toplam, son, ilk, yeni, olay, konuyla",
    ),
    labels: List::of("plan, vitamin, hepatit, grup, sınıf, tip, ek, blok, kategori, seri"),
    reporting: List::of(
        "dedi, diyor, diye, sordu, soruyor, yanıtladı, cevapladı, söyledi, söylüyor, belirtti, açıkladı, \
         ekledi, anlattı, vurguladı, kaydetti, konuştu, bağırdı, yazdı, bildirdi, ifade, iddia, savundu, \
         aktardı, uyardı, hatırlattı, duyurdu, doğruladı",
    ),
    after_ordinals: List::of(
        "yüzyıl, yüzyılda, yüzyılın, yüzyıla, dünya, lig, ligde, gün, yıl, yılında, yıldönümü, kat, \
         sınıf, hafta, dakika, dakikada, tur, sıra, sırada, maddesi, madde, bölüm, dönem, ocak, şubat, \
         mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, cadde, sokak, ağır, \
         asliye, cumhurbaşkanı",
    ),
    ordinals: Ordinals::BeforeAny,
    ..Rules::NONE
};
