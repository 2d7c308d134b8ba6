//! Vietnamese.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Vietnamese words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "anh ấy, chị ấy, ông ấy, bà ấy, cô ấy, em ấy, nó, họ, hắn, anh ta, cô ta, ông ta, bà ta, chúng, \
         y, người này, người đó, ông này, bà này, anh này, chị này, cô này, nhóm này, cả hai người",
    ),
    demonstratives: List::of(
        "đây, đó, này, điều này, điều đó, việc này, việc đó, vụ việc này, những điều này, như vậy, \
         như thế, ở đây, ở đó, tại đây, tại đó, nơi đây, nơi này, kia, ấy, số này, trong số này, \
         trong số đó, trong đó, theo đó, qua đó, nhờ đó, từ đó, do đó, vì thế",
    ),
    connectives: List::of(
        "nhưng, tuy nhiên, song, và, hoặc, hay, vì, bởi, bởi vì, bởi vậy, vì vậy, vì thế, do đó, do vậy, \
         cho nên, nên, thế nhưng, dù vậy, tuy vậy, mặc dù vậy, dù thế, ngoài ra, bên cạnh đó, \
         thêm vào đó, hơn nữa, hơn thế nữa, mặt khác, trái lại, ngược lại, trong khi đó, đồng thời, \
         cùng với đó, cùng lúc đó, ví dụ, chẳng hạn, chẳng hạn như, nói cách khác, tức là, kết quả là, \
         nếu không, thậm chí, thực tế, trên thực tế, thật ra, thực ra, cũng, theo đó, tương tự, vả lại, \
         thay vào đó, về phần mình, vậy, rõ ràng, đáng chú ý, không những thế, không chỉ vậy",
    ),
    comparisons: List::of(
        "khác, người khác, những người khác, cả hai, hai người, người kia, một người khác, một số khác, \
         số còn lại, còn lại, cặp đôi, bộ đôi, một trong số đó, nhiều người trong số họ",
    ),
    times: List::of(
        "sau đó, rồi, tiếp đó, tiếp theo, trước đó, từ đó, kể từ đó, khi đó, lúc đó, lúc này, khi ấy, \
         hôm sau, ngày hôm sau, cùng ngày, hôm đó, ngày hôm đó, một năm sau, ít lâu sau, không lâu sau, \
         cuối cùng, sau cùng, đến nay, về sau",
    ),
    weak: List::of(
        "đây, trong đó, y, nên, hay, và, vì, lúc này, đến nay, cuối cùng, thực tế, trước đó, cũng, khác, \
         bởi, song, rồi, nó, chúng, vậy",
    ),
    droppable: List::of("nhưng, và, thế nhưng, song"),
    droppable_before_comma: List::of(
        "nhưng, tuy nhiên, song, thế nhưng, vì vậy, vì thế, do đó, do vậy, dù vậy, tuy vậy, ngoài ra, \
         bên cạnh đó, thêm vào đó, hơn nữa, mặt khác, ngược lại, trong khi đó, đồng thời, ví dụ, \
         chẳng hạn, nói cách khác, kết quả là, trên thực tế, thực tế, sau đó, tiếp đó, cuối cùng, \
         theo đó, cùng với đó, đáng chú ý",
    ),
    attributors: List::of("theo, theo lời"),
    clause_openers: List::of("mà, rằng, khi, nếu, vì, do, sau, trước, để, với, và, nhưng, trong, bao, gồm"),
    stop_words: List::of(
        "ai, anh, ba, biết, bà, bạn, bằng, bị, bởi, chiếc, cho, chúng, chưa, chỉ, chị, con, cuộc, các, \
         cái, còn, có, cùng, cũng, cả, của, do, dưới, em, giữa, gì, hai, hay, hoặc, hơn, họ, khi, \
         khoảng, không, là, làm, lên, lúc, lại, mà, mình, mọi, mỗi, một, ngoài, ngày, người, nhiên, \
         nhiều, như, nhưng, nhất, những, nào, này, nên, nó, nói, năm, nếu, phải, qua, ra, rất, rồi, sao, \
         sau, sẽ, số, sự, ta, theo, tháng, thì, thấy, thế, trong, trên, trước, tuy, tôi, tại, từ, việc, \
         và, vào, vì, vẫn, vậy, về, với, xuống, ít, ông, đang, đi, điều, đâu, đây, đã, đó, được, đến, \
         đều, để, ở",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "ths, ts, pgs, gs, bs, ks, cn, ls, tp, tx, q, p, tt, mr, mrs, ms, dr, st, gs.ts, pgs.ts, tp.hcm, \
         vs, th.s, t.s, lm, đ, h, x",
    ),
    before_numbers: List::of("số, tr, q, p, no, vol, t, đ, k"),
    abbreviations: List::of("inc, corp, co, ltd, jr, tp.hcm"),
    finals: List::of("v.v, vv"),
    openers: List::of(
        "anh, chị, ông, bà, cô, em, họ, nó, tôi, chúng, nhưng, tuy, song, và, hoặc, vì, bởi, do, cho, \
         thế, dù, ngoài, bên, thêm, hơn, mặt, trái, ngược, trong, ngoài, trên, dưới, tại, ở, từ, đến, \
         với, theo, khi, nếu, mặc, trước, sau, để, đây, đó, này, điều, việc, những, các, một, hai, ba, \
         nhiều, mỗi, mọi, không, chưa, đã, sẽ, đang, cũng, hiện, hôm, ngày, năm, tháng, đồng, cùng, ví, \
         chẳng, nói, kết, thực, rồi, tiếp, lúc, cuối, về, là, có, như, theo, người, cả, đến, qua, vụ, \
         ngay, riêng, gần, khoảng, tổng, cảnh",
    ),
    labels: List::of("vitamin, nhóm, loại, hạng, bảng, khối, lớp, hệ, gan, tuýp"),
    reporting: List::of(
        "nói, hỏi, đáp, kể, cho, trả, viết, chia, khẳng, nhấn, cảnh, tuyên, tiết, bày, thừa, thông, \
         nhận, phát, lý, giải",
    ),
    ..Rules::NONE
};
