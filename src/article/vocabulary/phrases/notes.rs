//! Phrases by which editors speak of an article: who helped with it, whose opinion it is, what was corrected.
//!
//! Lower case; `^` stands before what must begin the text, `*` before what may stand at the start of any word.
//! The trees do not see these, so that they can grow without new training.

use super::Phrase::{self, *};

#[rustfmt::skip] // one kind and language a line reads as the list it is
pub(super) const LISTS: &[(Phrase, &str, &[&str])] = &[
    (Note, "en", &["^reporting by", "^(reporting by", "^additional reporting", "^editing by", "^writing by",
        "^translated by", "*contributed to this report",
        "*contributed to this story", "*contributed to this article", "*contributed reporting",
        "^this article was amended", "^this story has been",
        "^this article has been", "^this article was originally", "^this story was originally", "^this article was updated",
        "*do not necessarily reflect", "*does not necessarily reflect", "*do not reflect the views", "^the views expressed",
        "^views expressed", "^the opinions expressed", "*are the author's own", "^disclaimer", "^disclosure:", "^editor's note", "^editors' note"]),
    (Note, "de", &["^redaktion:", "^übersetzung:", "^aus dem englischen",
        "^mitarbeit:", "^mit material", "^schlussredaktion", "^gastkommentare",
        "^dieser artikel erschien", "^dieser beitrag erschien",
        "*nicht der meinung der redaktion", "*nicht die meinung der redaktion", "*nicht unbedingt die meinung",
        "^korrektur:", "^transparenzhinweis", "^hinweis der redaktion"]),
    (Note, "fr", &["^traduit de", "^traduit par", "^traduction", "^avec afp", "*n'engage que", "*n'engagent que",
        "*ne reflètent pas nécessairement", "*ne reflète pas nécessairement", "^note de la rédaction", "^rectificatif", "^correction"]),
    (Note, "es", &["^con información de", "^traducido por", "^traducción de",
        "*no reflejan necesariamente", "*no refleja necesariamente", "*no necesariamente reflej", "^nota del editor",
        "^nota de la redacción", "^fe de erratas", "^corrección:"]),
    (Note, "pt", &["^com informações d", "^tradução:", "*não refletem necessariamente",
        "*não reflete necessariamente", "*não reflete, necessariamente", "*não representa a opinião", "^nota da redação", "^correção:", "^errata"]),
    (Note, "it", &["^traduzione di", "^ha collaborato", "*non riflettono necessariamente", "*non rispecchiano necessariamente", "^nota della redazione"]),
    (Note, "nl", &["^vertaling:", "^met medewerking van", "^correctie:", "*niet noodzakelijk de mening"]),
    (Note, "sv", &["^översättning:", "^rättelse", "^detta är en opinionstext", "^det här är en opinionstext", "*skribentens egna", "*skribenternas egna"]),
    (Note, "no", &["^rettelse", "^dette er en kronikk", "^dette er et debattinnlegg", "*skribentens regning", "*skribentens egen", "*skribentens holdning"]),
    (Note, "da", &["^dette er et debatindlæg", "^oversat af"]),
    (Note, "fi", &["^oikaisu", "^korjaus", "^suomennos", "*kirjoittajan omia"]),
    (Note, "pl", &["^tłum.", "^tłumaczenie", "^sprostowanie", "*nie muszą odzwierciedlać", "*nie musi odzwierciedlać", "^od redakcji"]),
    (Note, "el", &["^μετάφραση", "^επιμέλεια", "*δεν εκφράζουν απαραίτητα", "*δεν αντανακλούν απαραίτητα"]),
    (Note, "ru", &["^перевод", "^поправка:", "^от редакции", "*может не совпадать с", "*могут не совпадать с", "*мнение редакции может"]),
    (Note, "uk", &["^переклад", "^від редакції", "*може не збігатися", "*можуть не збігатися", "*може не поділяти"]),
    (Note, "tr", &["^çeviri:", "*yansıtmayabilir", "*yazarına aittir", "*yazarın kendi görüş", "^düzeltme:"]),
    (Note, "ar", &["^ترجمة", "^تحرير:", "*لا تعبر بالضرورة", "*لا يعبر بالضرورة", "*لا تعكس بالضرورة", "^تصحيح:"]),
    (Note, "he", &["^תרגום", "^תיקון טעות", "*אינם משקפים"]),
    (Note, "hi", &["^अनुवाद", "*निजी विचार", "^डिस्क्लेमर"]),
    (Note, "id", &["^penerjemah", "*tidak mencerminkan", "^koreksi:", "^ralat"]),
    (Note, "ja", &["^翻訳", "^訳者", "^聞き手", "^構成", "^（構成", "^訂正", "^お断り", "*見解を示すものではありません", "*個人の見解"]),
    (Note, "zh", &["^翻译", "^編譯", "^编译", "^更正", "*不代表本", "*仅代表作者", "*僅代表作者"]),
    (Note, "ko", &["^번역", "^정정", "*필자 개인", "*본지의 편집 방향과 다를"]),
];
