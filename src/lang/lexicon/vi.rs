//! Vietnamese.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Vietnamese words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "anh này, anh ta, anh ấy, bà này, bà ta, bà ấy, chúng, chị này, chị ấy, cô này, cô ta, cô ấy, \
         cả hai người, em ấy, hắn, họ, người này, người đó, nhóm này, nó, y, ông này, ông ta, ông ấy",
    ),
    demonstratives: List::of(
        "do đó, kia, như thế, như vậy, nhờ đó, những điều này, này, nơi này, nơi đây, qua đó, số này, \
         theo đó, trong số này, trong số đó, trong đó, tại đây, tại đó, từ đó, việc này, việc đó, \
         vì thế, vụ việc này, điều này, điều đó, đây, đó, ấy, ở đây, ở đó",
    ),
    connectives: List::of(
        "bên cạnh đó, bởi, bởi vì, bởi vậy, cho nên, chẳng hạn, chẳng hạn như, cùng lúc đó, cùng với đó, \
         cũng, do vậy, do đó, dù thế, dù vậy, hay, hoặc, hơn nữa, hơn thế nữa, không chỉ vậy, \
         không những thế, kết quả là, mặc dù vậy, mặt khác, ngoài ra, ngược lại, nhưng, nên, \
         nói cách khác, nếu không, rõ ràng, song, thay vào đó, theo đó, thêm vào đó, thậm chí, thật ra, \
         thế nhưng, thực ra, thực tế, trong khi đó, trái lại, trên thực tế, tuy nhiên, tuy vậy, \
         tương tự, tức là, và, vì, vì thế, vì vậy, ví dụ, vả lại, vậy, về phần mình, đáng chú ý, \
         đồng thời",
    ),
    comparisons: List::of(
        "bộ đôi, còn lại, cả hai, cặp đôi, hai người, khác, một người khác, một số khác, \
         một trong số đó, người khác, người kia, nhiều người trong số họ, những người khác, số còn lại",
    ),
    times: List::of(
        "cuối cùng, cùng ngày, hôm sau, hôm đó, khi đó, khi ấy, không lâu sau, kể từ đó, lúc này, \
         lúc đó, một năm sau, ngày hôm sau, ngày hôm đó, rồi, sau cùng, sau đó, tiếp theo, tiếp đó, \
         trước đó, từ đó, về sau, ít lâu sau, đến nay",
    ),
    weak: List::of(
        "bởi, chúng, cuối cùng, cũng, cụ thể, hay, khác, lúc này, nên, nó, rồi, song, thực tế, trong đó, \
         trước đó, và, vì, vậy, y, đây, đến nay",
    ),
    droppable: List::of("nhưng, song, thế nhưng, và"),
    droppable_before_comma: List::of(
        "bên cạnh đó, chẳng hạn, cuối cùng, cùng với đó, cụ thể, do vậy, do đó, dù vậy, hơn nữa, \
         kết quả là, mặt khác, ngoài ra, ngược lại, nhưng, nói cách khác, sau đó, song, theo đó, \
         thêm vào đó, thế nhưng, thực tế, tiếp đó, trong khi đó, trên thực tế, tuy nhiên, tuy vậy, vì thế, \
         vì vậy, ví dụ, đáng chú ý, đồng thời",
    ),
    attributors: List::of("theo, theo lời"),
    clause_openers: List::of("bao, do, gồm, khi, mà, nhưng, nếu, rằng, sau, trong, trước, và, vì, với, để"),
    stop_words: List::of(
        "ai, anh, ba, biết, bà, bạn, bằng, bị, bởi, chiếc, cho, chúng, chưa, chỉ, chị, con, cuộc, các, \
         cái, còn, có, cùng, cũng, cả, của, do, dưới, em, giữa, gì, hai, hay, hoặc, hơn, họ, khi, \
         khoảng, không, là, làm, lên, lúc, lại, mà, mình, mọi, mỗi, một, ngoài, ngày, người, nhiên, \
         nhiều, như, nhưng, nhất, những, nào, này, nên, nó, nói, năm, nếu, phải, qua, ra, rất, rồi, sao, \
         sau, sẽ, số, sự, ta, theo, tháng, thì, thấy, thế, trong, trên, trước, tuy, tôi, tại, từ, việc, \
         và, vào, vì, vẫn, vậy, về, với, xuống, ít, ông, đang, đi, điều, đâu, đây, đã, đó, được, đến, \
         đều, để, ở",
    ),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "bs, cn, dr, gs, gs.ts, h, ks, lm, ls, mr, mrs, ms, p, pgs, pgs.ts, q, st, t.s, th.s, ths, tp, \
         tp.hcm, ts, tt, tx, vs, x, đ",
    ),
    before_numbers: List::of("k, no, p, q, số, t, tr, vol, đ"),
    abbreviations: List::of("co, corp, inc, jr, ltd, tp.hcm"),
    finals: List::of("v.v, vv"),
    openers: List::of(
        "anh, ba, bà, bên, bởi, cho, chúng, chưa, chẳng, chị, cuối, các, có, cô, cùng, cũng, cả, cảnh, \
         do, dù, dưới, em, gần, hai, hiện, hoặc, hôm, hơn, họ, khi, khoảng, không, kết, là, lúc, mặc, \
         mặt, mọi, mỗi, một, ngay, ngoài, ngày, người, ngược, nhiều, như, nhưng, những, này, nó, nói, \
         năm, nếu, qua, riêng, rồi, sau, song, sẽ, theo, tháng, thêm, thế, thực, tiếp, trong, trái, \
         trên, trước, tuy, tôi, tại, tổng, từ, việc, và, vì, ví, về, với, vụ, ông, đang, điều, đây, đã, \
         đó, đến, để, đồng, ở",
    ),
    labels: List::of("bảng, gan, hạng, hệ, khối, loại, lớp, nhóm, tuýp, vitamin"),
    reporting: List::of(
        "bày, chia, cho, cảnh, giải, hỏi, khẳng, kể, lý, nhấn, nhận, nói, phát, thông, thừa, tiết, trả, \
         tuyên, viết, đáp",
    ),
    ..Rules::NONE
};
