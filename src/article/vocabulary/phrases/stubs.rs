//! What stubs that offer a summary say, per language: the words of `extension/phrases.js` that ask, call or promise.
//!
//! A text is a stub where it says one of them, or two in a row, and nothing else: most would be words of an article
//! anywhere within one. `tests/stubs.rs` holds the two lists against each other.
//!
//! Invariant: a look-up costs a search for each letter of a short text.

use crate::order::sorted;
use std::sync::LazyLock;

/// The words of stubs, by language, in the form in which they are compared: lower case, without punctuation.
#[rustfmt::skip] // a language a line reads as the list it is
pub(in crate::article) const STUBS: &[(&str, &str)] = &[
    ("en", "no time to read|short on time|don t have time to read|too long to read|in a hurry|\
        pressed for time|too busy to read|want the short version|get a summary|get summary|\
        get the summary|get the gist|get key points|summarize|summarise|summarize this|summarise this|\
        summarize it|summarize article|summarise article|summarize this article|summarise this article|\
        summarize the article|summarize this page|summarise this page|summarize this story|\
        summarise this story|generate summary|generate a summary|create summary|create a summary|\
        generate key takeaways|generate key points|generate takeaways|generate highlights|\
        read the summary|read summary|read a summary|show summary|show the summary|view summary|\
        see summary|show key points|show key takeaways|view key takeaways|read the short version"),
    ("fr", "pas le temps de lire|pressé|vous êtes pressé|trop long à lire|pas le temps|\
        obtenir un résumé|obtenir le résumé|résumer|résumer l article|résumer cet article|\
        résumez cet article|générer un résumé|générer le résumé|générer les points clés|faire un résumé|\
        lire le résumé|voir le résumé|afficher le résumé|voir les points clés"),
    ("de", "keine zeit zum lesen|wenig zeit|keine zeit|zu lang zum lesen|in eile|\
        zusammenfassung erstellen|zusammenfassung erzeugen|zusammenfassung generieren|\
        zusammenfassung erhalten|artikel zusammenfassen|diesen artikel zusammenfassen|zusammenfassen|\
        text zusammenfassen|kernpunkte erstellen|zusammenfassung lesen|zusammenfassung anzeigen|\
        zusammenfassung ansehen|kurzfassung lesen|zur zusammenfassung|kernpunkte anzeigen"),
    ("es", "no tienes tiempo para leer|sin tiempo para leer|poco tiempo|tienes prisa|\
        no tiene tiempo para leer|obtener un resumen|obtener resumen|obtén un resumen|resumir|\
        resumir artículo|resumir este artículo|resume este artículo|generar resumen|generar un resumen|\
        generar puntos clave|leer el resumen|leer resumen|ver resumen|ver el resumen|mostrar resumen|\
        ver puntos clave"),
    ("pt", "sem tempo para ler|não tem tempo para ler|está com pressa|pouco tempo|obter um resumo|\
        obter resumo|obtenha um resumo|resumir|resumir artigo|resumir este artigo|resumir esta matéria|\
        resumir esta notícia|gerar resumo|gerar um resumo|gerar pontos principais|ler o resumo|\
        ler resumo|ver resumo|ver o resumo|mostrar resumo|leia o resumo"),
    ("it", "non hai tempo per leggere|non hai tempo di leggere|poco tempo|hai fretta|\
        ottieni un riassunto|ottieni il riassunto|riassumi|riassumi l articolo|riassumi questo articolo|\
        genera riassunto|genera un riassunto|genera sintesi|genera i punti chiave|crea un riassunto|\
        leggi il riassunto|leggi la sintesi|mostra il riassunto|vedi il riassunto|mostra riassunto"),
    ("nl", "geen tijd om te lezen|weinig tijd|haast|te lang om te lezen|samenvatting maken|\
        maak een samenvatting|krijg een samenvatting|samenvatten|artikel samenvatten|\
        dit artikel samenvatten|vat dit artikel samen|genereer samenvatting|genereer een samenvatting|\
        lees de samenvatting|samenvatting lezen|toon samenvatting|bekijk samenvatting|\
        samenvatting bekijken"),
    ("pl", "nie masz czasu czytać|brak czasu na czytanie|nie masz czasu na czytanie|spieszysz się|\
        uzyskaj podsumowanie|pobierz streszczenie|podsumuj|streść|podsumuj artykuł|streść artykuł|\
        podsumuj ten artykuł|streść ten artykuł|wygeneruj podsumowanie|wygeneruj streszczenie|\
        generuj podsumowanie|generuj streszczenie|przeczytaj podsumowanie|przeczytaj streszczenie|\
        pokaż podsumowanie|pokaż streszczenie|zobacz podsumowanie"),
    ("sv", "ingen tid att läsa|ont om tid|har du bråttom|hinner du inte läsa|få en sammanfattning|\
        hämta sammanfattning|sammanfatta|sammanfatta artikeln|sammanfatta den här artikeln|\
        skapa sammanfattning|skapa en sammanfattning|generera sammanfattning|läs sammanfattningen|\
        läs sammanfattning|visa sammanfattning|se sammanfattning"),
    ("nb", "ikke tid til å lese|dårlig tid|har du det travelt|få et sammendrag|få sammendrag|oppsummer|\
        oppsummer artikkelen|oppsummer saken|lag sammendrag|lag et sammendrag|generer sammendrag|\
        les sammendraget|les sammendrag|vis sammendrag|vis oppsummering|se oppsummering"),
    ("da", "ikke tid til at læse|har du travlt|mangler du tid|få et resumé|få et referat|opsummer|\
        opsummer artiklen|lav et resumé|generer resumé|læs resuméet|læs resumé|vis resumé|se resumé"),
    ("fi", "ei aikaa lukea|kiire|onko kiire|hanki tiivistelmä|tiivistä|tiivistä artikkeli|\
        tiivistä juttu|luo tiivistelmä|tee tiivistelmä|lue tiivistelmä|näytä tiivistelmä|\
        katso tiivistelmä"),
    ("cs", "nemáte čas číst|nemáte čas na čtení|spěcháte|získat shrnutí|shrnout|shrnout článek|\
        shrnout tento článek|vytvořit shrnutí|vygenerovat shrnutí|přečíst shrnutí|zobrazit shrnutí"),
    ("tr", "okumaya vaktiniz yok mu|okumaya vaktin yok mu|vaktiniz mi az|aceleniz mi var|özet al|\
        özetini al|özetle|haberi özetle|yaziyi özetle|makaleyi özetle|bu haberi özetle|\
        bu makaleyi özetle|özet oluştur|özet çikar|özeti oku|özeti göster|özeti gör|haberin özetini oku"),
    ("ru", "нет времени читать|мало времени|нет времени|спешите|слишком длинно|\
        получить краткое содержание|получить краткий пересказ|получить пересказ|получить сводку|\
        пересказать|пересказать статью|кратко пересказать|сделать краткий пересказ|\
        сгенерировать пересказ|создать краткое содержание|сократить статью|подвести итог|читать кратко|\
        читать краткое содержание|показать краткое содержание|прочитать кратко|показать пересказ"),
    ("uk", "немає часу читати|бракує часу|мало часу|поспішаєте|отримати стислий виклад|\
        отримати підсумок|отримати короткий зміст|підсумувати|підсумувати статтю|стисло переказати|\
        створити підсумок|згенерувати підсумок|читати стисло|показати підсумок|прочитати підсумок|\
        показати короткий зміст"),
    ("el", "δεν έχετε χρόνο να διαβάσετε|βιάζεστε|λάβετε περίληψη|δημιουργία περίληψης|σύνοψη άρθρου|\
        συνόψισε το άρθρο|διαβάστε την περίληψη|εμφάνιση περίληψης|δείτε την περίληψη"),
    ("ro", "nu ai timp să citești|nu aveți timp să citiți|te grăbești|obține un rezumat|rezumă|\
        rezumă articolul|generează rezumat|generează un rezumat|citește rezumatul|vezi rezumatul|\
        arată rezumatul"),
    ("hu", "nincs ideje elolvasni|nincs időd elolvasni|siet|összefoglaló kérése|cikk összefoglalása|\
        foglald össze|összefoglaló készítése|összefoglaló olvasása|összefoglaló megjelenítése"),
    ("ar", "لا وقت للقراءة|لا وقت لدیک للقراءة|لیس لدیک وقت للقراءة|هل أنت مستعجل|احصل على ملخص|\
        احصل على الملخص|لخص|لخص المقال|لخص هذا المقال|لخص الخبر|تلخیص المقال|تلخیص الخبر|إنشاء ملخص|\
        تولید ملخص|اقرأ الملخص|عرض الملخص|إظهار الملخص|شاهد الملخص"),
    ("he", "אין זמן לקרוא|אין לכם זמן לקרוא|ממהרים|קבלו תקציר|קבלת תקציר|קבל תקציר|סכם|סכם את הכתבה|\
        סכמו את הכתבה|סיכום הכתבה|צור תקציר|יצירת תקציר|קראו את התקציר|הצג תקציר|לקריאת התקציר|הצג סיכום"),
    ("fa", "وقت خواندن ندارید|فرصت خواندن ندارید|عجله دارید|دریافت خلاصه|خلاصه کن|خلاصه کردن مقاله|\
        خلاصه سازی|خلاصه سازی مقاله|این مقاله را خلاصه کن|تولید خلاصه|ساخت خلاصه|خواندن خلاصه|\
        نمایش خلاصه|مشاهده خلاصه|خلاصه را بخوانید"),
    ("hi", "पढ़ने का समय नहीं|पढ़ने का समय नहीं है|जल्दी में हैं|सारांश पाएं|सारांश प्राप्त करें|\
        सारांश बनाएं|लेख का सारांश बनाएं|संक्षेप में बताएं|सारांश पढ़ें|सारांश देखें|सारांश दिखाएं"),
    ("zh", "没时间阅读|没有时间阅读|没时间看|太长不看|沒時間閱讀|沒有時間閱讀|获取摘要|生成摘要|生成总结|总结本文|总结文章|总结全文|一键总结|智能总结|摘要本文|ai总结|ai摘要|\
        取得摘要|產生摘要|生成總結|總結本文|總結文章|ai總結|阅读摘要|查看摘要|显示摘要|查看总结|閱讀摘要|查看總結|顯示摘要"),
    ("ja", "読む時間がない|読む時間がありませんか|お急ぎですか|時間がない方へ|要約する|要約を作成|要約を生成|要約を取得|この記事を要約|この記事を要約する|記事を要約|記事を要約する|\
        aiで要約|aiが要約|ai要約|要約を読む|要約を見る|要約を表示|概要を見る"),
    ("ko", "읽을 시간이 없나요|읽을 시간이 없으신가요|바쁘신가요|시간이 없다면|요약하기|기사 요약하기|이 기사 요약|이 기사 요약하기|요약 생성|요약 생성하기|요약 받기|\
        ai 요약하기|자동요약|기사 자동요약|요약 보기|요약 읽기|요약보기|기사 요약 보기"),
    ("vi", "không có thời gian đọc|bạn không có thời gian đọc|đang vội|nhận tóm tắt|tóm tắt bài viết|\
        tóm tắt bài này|tóm tắt bài viết này|tạo tóm tắt|tóm tắt tin này|đọc tóm tắt|xem tóm tắt|\
        hiện tóm tắt"),
    ("id", "tidak sempat membaca|tak punya waktu membaca|sedang terburu buru|dapatkan ringkasan|ringkas|\
        ringkas artikel|ringkas artikel ini|buat ringkasan|rangkum artikel|rangkum artikel ini|\
        rangkum berita ini|baca ringkasan|lihat ringkasan|tampilkan ringkasan"),
];

/// Characters that a stub may have, question and button together; the longest known have 70.
const LONGEST: usize = 110;

/// Letters that all of them have: few texts begin with those of one.
const SHORTEST: usize = 3;

static INDEX: LazyLock<Vec<String>> = LazyLock::new(|| {
    let all = STUBS.iter().flat_map(|(_, words)| words.split('|'));
    sorted(all.map(|words| letters(words).collect()).collect::<Vec<String>>())
});

/// Whether a text is nothing but the words of a stub.
pub(in crate::article) fn is_stub(text: &str) -> bool {
    let mut letters = letters(text);
    let mut words: String = letters.by_ref().take(SHORTEST).collect();
    let from = INDEX.partition_point(|known| *known < words);
    let to = from + INDEX[from..].iter().take_while(|known| known.starts_with(&words)).count();
    if from == to || text.chars().nth(LONGEST).is_some() {
        return false;
    }
    words.extend(letters);
    let is_known = |words: &str| INDEX.binary_search_by(|known| known.as_str().cmp(words)).is_ok();
    let mut asks = INDEX[from..to].iter();
    is_known(&words) || asks.any(|ask| words.strip_prefix(ask.as_str()).is_some_and(is_known))
}

/// The letters of a text as they are compared. Turkish has two letters for i, Persian and Arabic two code points for
/// the same yeh and kaf; marks are left out, as few write them.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let same = |c| match c {
        'ı' => 'i',
        'ي' => 'ی',
        'ك' => 'ک',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).map(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stub_says_nothing_else() {
        let cases = [
            ("No time to read?", true),
            ("No time to read? Get a summary", true),
            ("Don’t have time to read?", true),
            ("Résumer l’article", true),
            ("OKUMAYA VAKTİNİZ YOK MU?", true),
            ("No time to read was left to him.", false),
            ("Summary", false),
            ("", false),
        ];
        for (text, expected) in cases {
            assert_eq!(is_stub(text), expected, "{text}");
        }
        let mut all = STUBS.iter().flat_map(|(_, words)| words.split('|'));
        assert!(all.all(|words| is_stub(words) && letters(words).nth(SHORTEST - 1).is_some()));
    }
}
