// @ts-check
'use strict';

/**
 * Duty: the words of click-to-generate stubs, by language, and how words are compared.
 * Taboo: it knows words, not elements.
 *
 * `asks` stand before the button and are not pressed; `calls` ask for a summary to be made and say so;
 * `reads` promise one that is there already, so a link with such words may well lead to it; `weak` words also
 * name tabs, headings and menu items. All stand in the form in which words are compared (see `wordsIn`), so
 * that the first look at a page need not bring hundreds of them into it.
 */

/** @type {Record<string, Nutgraf.StubWords>} */
const STUB_PHRASES = {
  en: {
    asks: 'no time to read|short on time|don t have time to read|too long to read|in a hurry|pressed for time|'
      + 'too busy to read|want the short version',
    calls: 'get a summary|get summary|get the summary|get the gist|get key points|summarize|summarise|'
      + 'summarize this|summarise this|summarize it|summarize article|summarise article|'
      + 'summarize this article|summarise this article|summarize the article|summarize this page|'
      + 'summarise this page|summarize this story|summarise this story|generate summary|generate a summary|'
      + 'create summary|create a summary|generate key takeaways|generate key points|generate takeaways|'
      + 'generate highlights',
    reads: 'read the summary|read summary|read a summary|show summary|show the summary|view summary|'
      + 'see summary|show key points|show key takeaways|view key takeaways|read the short version',
    weak: 'tl dr|tldr|summary|article summary|story summary|key takeaways|key points|in brief|at a glance',
  },
  fr: {
    asks: 'pas le temps de lire|pressé|vous êtes pressé|trop long à lire|pas le temps',
    calls: 'obtenir un résumé|obtenir le résumé|résumer|résumer l article|résumer cet article|'
      + 'résumez cet article|générer un résumé|générer le résumé|générer les points clés|faire un résumé',
    reads: 'lire le résumé|voir le résumé|afficher le résumé|voir les points clés',
    weak: 'résumé|l essentiel|points clés|en bref|résumé de l article',
  },
  de: {
    asks: 'keine zeit zum lesen|wenig zeit|keine zeit|zu lang zum lesen|in eile',
    calls: 'zusammenfassung erstellen|zusammenfassung erzeugen|zusammenfassung generieren|'
      + 'zusammenfassung erhalten|artikel zusammenfassen|diesen artikel zusammenfassen|zusammenfassen|'
      + 'text zusammenfassen|kernpunkte erstellen',
    reads: 'zusammenfassung lesen|zusammenfassung anzeigen|zusammenfassung ansehen|kurzfassung lesen|'
      + 'zur zusammenfassung|kernpunkte anzeigen',
    weak: 'zusammenfassung|das wichtigste in kürze|kurz gefasst|auf einen blick|kernpunkte',
  },
  es: {
    asks: 'no tienes tiempo para leer|sin tiempo para leer|poco tiempo|tienes prisa|no tiene tiempo para leer',
    calls: 'obtener un resumen|obtener resumen|obtén un resumen|resumir|resumir artículo|resumir este artículo|'
      + 'resume este artículo|generar resumen|generar un resumen|generar puntos clave',
    reads: 'leer el resumen|leer resumen|ver resumen|ver el resumen|mostrar resumen|ver puntos clave',
    weak: 'resumen|puntos clave|claves|en resumen|resumen del artículo',
  },
  pt: {
    asks: 'sem tempo para ler|não tem tempo para ler|está com pressa|pouco tempo',
    calls: 'obter um resumo|obter resumo|obtenha um resumo|resumir|resumir artigo|resumir este artigo|'
      + 'resumir esta matéria|resumir esta notícia|gerar resumo|gerar um resumo|gerar pontos principais',
    reads: 'ler o resumo|ler resumo|ver resumo|ver o resumo|mostrar resumo|leia o resumo',
    weak: 'resumo|pontos principais|pontos chave|em resumo|resumo da notícia',
  },
  it: {
    asks: 'non hai tempo per leggere|non hai tempo di leggere|poco tempo|hai fretta',
    calls: 'ottieni un riassunto|ottieni il riassunto|riassumi|riassumi l articolo|riassumi questo articolo|'
      + 'genera riassunto|genera un riassunto|genera sintesi|genera i punti chiave|crea un riassunto',
    reads: 'leggi il riassunto|leggi la sintesi|mostra il riassunto|vedi il riassunto|mostra riassunto',
    weak: 'riassunto|sintesi|in sintesi|in breve|punti chiave',
  },
  nl: {
    asks: 'geen tijd om te lezen|weinig tijd|haast|te lang om te lezen',
    calls: 'samenvatting maken|maak een samenvatting|krijg een samenvatting|samenvatten|artikel samenvatten|'
      + 'dit artikel samenvatten|vat dit artikel samen|genereer samenvatting|genereer een samenvatting',
    reads: 'lees de samenvatting|samenvatting lezen|toon samenvatting|bekijk samenvatting|'
      + 'samenvatting bekijken',
    weak: 'samenvatting|in het kort|kernpunten|de kern',
  },
  pl: {
    asks: 'nie masz czasu czytać|brak czasu na czytanie|nie masz czasu na czytanie|spieszysz się',
    calls: 'uzyskaj podsumowanie|pobierz streszczenie|podsumuj|streść|podsumuj artykuł|streść artykuł|'
      + 'podsumuj ten artykuł|streść ten artykuł|wygeneruj podsumowanie|wygeneruj streszczenie|'
      + 'generuj podsumowanie|generuj streszczenie',
    reads: 'przeczytaj podsumowanie|przeczytaj streszczenie|pokaż podsumowanie|pokaż streszczenie|'
      + 'zobacz podsumowanie',
    weak: 'podsumowanie|streszczenie|w skrócie|najważniejsze informacje',
  },
  sv: {
    asks: 'ingen tid att läsa|ont om tid|har du bråttom|hinner du inte läsa',
    calls: 'få en sammanfattning|hämta sammanfattning|sammanfatta|sammanfatta artikeln|'
      + 'sammanfatta den här artikeln|skapa sammanfattning|skapa en sammanfattning|generera sammanfattning',
    reads: 'läs sammanfattningen|läs sammanfattning|visa sammanfattning|se sammanfattning',
    weak: 'sammanfattning|i korthet|kort om',
  },
  nb: {
    asks: 'ikke tid til å lese|dårlig tid|har du det travelt',
    calls: 'få et sammendrag|få sammendrag|oppsummer|oppsummer artikkelen|oppsummer saken|lag sammendrag|'
      + 'lag et sammendrag|generer sammendrag',
    reads: 'les sammendraget|les sammendrag|vis sammendrag|vis oppsummering|se oppsummering',
    weak: 'sammendrag|oppsummering|oppsummert|kort fortalt',
  },
  da: {
    asks: 'ikke tid til at læse|har du travlt|mangler du tid',
    calls: 'få et resumé|få et referat|opsummer|opsummer artiklen|lav et resumé|generer resumé',
    reads: 'læs resuméet|læs resumé|vis resumé|se resumé',
    weak: 'resumé|kort fortalt|overblik',
  },
  fi: {
    asks: 'ei aikaa lukea|kiire|onko kiire',
    calls: 'hanki tiivistelmä|tiivistä|tiivistä artikkeli|tiivistä juttu|luo tiivistelmä|tee tiivistelmä',
    reads: 'lue tiivistelmä|näytä tiivistelmä|katso tiivistelmä',
    weak: 'tiivistelmä|lyhyesti|pääkohdat',
  },
  cs: {
    asks: 'nemáte čas číst|nemáte čas na čtení|spěcháte',
    calls: 'získat shrnutí|shrnout|shrnout článek|shrnout tento článek|vytvořit shrnutí|vygenerovat shrnutí',
    reads: 'přečíst shrnutí|zobrazit shrnutí',
    weak: 'shrnutí|stručně|ve zkratce',
  },
  tr: {
    asks: 'okumaya vaktiniz yok mu|okumaya vaktin yok mu|vaktiniz mi az|aceleniz mi var',
    calls: 'özet al|özetini al|özetle|haberi özetle|yaziyi özetle|makaleyi özetle|bu haberi özetle|'
      + 'bu makaleyi özetle|özet oluştur|özet çikar',
    reads: 'özeti oku|özeti göster|özeti gör|haberin özetini oku',
    weak: 'özet|haberin özeti|kisaca|öne çikanlar',
  },
  ru: {
    asks: 'нет времени читать|мало времени|нет времени|спешите|слишком длинно',
    calls: 'получить краткое содержание|получить краткий пересказ|получить пересказ|получить сводку|'
      + 'пересказать|пересказать статью|кратко пересказать|сделать краткий пересказ|сгенерировать пересказ|'
      + 'создать краткое содержание|сократить статью|подвести итог',
    reads: 'читать кратко|читать краткое содержание|показать краткое содержание|прочитать кратко|'
      + 'показать пересказ',
    weak: 'краткое содержание|краткий пересказ|кратко|коротко|главное|самое главное',
  },
  uk: {
    asks: 'немає часу читати|бракує часу|мало часу|поспішаєте',
    calls: 'отримати стислий виклад|отримати підсумок|отримати короткий зміст|підсумувати|підсумувати статтю|'
      + 'стисло переказати|створити підсумок|згенерувати підсумок',
    reads: 'читати стисло|показати підсумок|прочитати підсумок|показати короткий зміст',
    weak: 'короткий зміст|підсумок|стисло|коротко|головне',
  },
  el: {
    asks: 'δεν έχετε χρόνο να διαβάσετε|βιάζεστε',
    calls: 'λάβετε περίληψη|δημιουργία περίληψης|σύνοψη άρθρου|συνόψισε το άρθρο',
    reads: 'διαβάστε την περίληψη|εμφάνιση περίληψης|δείτε την περίληψη',
    weak: 'περίληψη|σύνοψη|με λίγα λόγια',
  },
  ro: {
    asks: 'nu ai timp să citești|nu aveți timp să citiți|te grăbești',
    calls: 'obține un rezumat|rezumă|rezumă articolul|generează rezumat|generează un rezumat',
    reads: 'citește rezumatul|vezi rezumatul|arată rezumatul',
    weak: 'rezumat|pe scurt',
  },
  hu: {
    asks: 'nincs ideje elolvasni|nincs időd elolvasni|siet',
    calls: 'összefoglaló kérése|cikk összefoglalása|foglald össze|összefoglaló készítése',
    reads: 'összefoglaló olvasása|összefoglaló megjelenítése',
    weak: 'összefoglaló|röviden',
  },
  ar: {
    asks: 'لا وقت للقراءة|لا وقت لدیک للقراءة|لیس لدیک وقت للقراءة|هل أنت مستعجل',
    calls: 'احصل على ملخص|احصل على الملخص|لخص|لخص المقال|لخص هذا المقال|لخص الخبر|تلخیص المقال|تلخیص الخبر|'
      + 'إنشاء ملخص|تولید ملخص',
    reads: 'اقرأ الملخص|عرض الملخص|إظهار الملخص|شاهد الملخص',
    weak: 'ملخص|الملخص|ملخص المقال|باختصار|أبرز النقاط',
  },
  he: {
    asks: 'אין זמן לקרוא|אין לכם זמן לקרוא|ממהרים',
    calls: 'קבלו תקציר|קבלת תקציר|קבל תקציר|סכם|סכם את הכתבה|סכמו את הכתבה|סיכום הכתבה|צור תקציר|יצירת תקציר',
    reads: 'קראו את התקציר|הצג תקציר|לקריאת התקציר|הצג סיכום',
    weak: 'תקציר|סיכום|בקצרה|עיקרי הדברים',
  },
  fa: {
    asks: 'وقت خواندن ندارید|فرصت خواندن ندارید|عجله دارید',
    calls: 'دریافت خلاصه|خلاصه کن|خلاصه کردن مقاله|خلاصه سازی|خلاصه سازی مقاله|این مقاله را خلاصه کن|'
      + 'تولید خلاصه|ساخت خلاصه',
    reads: 'خواندن خلاصه|نمایش خلاصه|مشاهده خلاصه|خلاصه را بخوانید',
    weak: 'خلاصه|خلاصه خبر|چکیده|در یک نگاه',
  },
  hi: {
    asks: 'पढ़ने का समय नहीं|पढ़ने का समय नहीं है|जल्दी में हैं',
    calls: 'सारांश पाएं|सारांश प्राप्त करें|सारांश बनाएं|लेख का सारांश बनाएं|संक्षेप में बताएं',
    reads: 'सारांश पढ़ें|सारांश देखें|सारांश दिखाएं',
    weak: 'सारांश|संक्षेप में|मुख्य बातें',
  },
  zh: {
    asks: '没时间阅读|没有时间阅读|没时间看|太长不看|沒時間閱讀|沒有時間閱讀',
    calls: '获取摘要|生成摘要|生成总结|总结本文|总结文章|总结全文|一键总结|智能总结|摘要本文|ai总结|ai摘要|取得摘要|產生摘要|生成總結|總結本文|總結文章|ai總結',
    reads: '阅读摘要|查看摘要|显示摘要|查看总结|閱讀摘要|查看總結|顯示摘要',
    weak: '摘要|总结|要点|總結|重點|太长不看',
  },
  ja: {
    asks: '読む時間がない|読む時間がありませんか|お急ぎですか|時間がない方へ',
    calls: '要約する|要約を作成|要約を生成|要約を取得|この記事を要約|この記事を要約する|記事を要約|記事を要約する|aiで要約|aiが要約|ai要約',
    reads: '要約を読む|要約を見る|要約を表示|概要を見る',
    weak: '要約|3行まとめ|まとめ|要点',
  },
  ko: {
    asks: '읽을 시간이 없나요|읽을 시간이 없으신가요|바쁘신가요|시간이 없다면',
    calls: '요약하기|기사 요약하기|이 기사 요약|이 기사 요약하기|요약 생성|요약 생성하기|요약 받기|ai 요약하기|자동요약|기사 자동요약',
    reads: '요약 보기|요약 읽기|요약보기|기사 요약 보기',
    weak: '요약|기사 요약|요약봇|세줄요약|3줄요약|핵심 요약',
  },
  vi: {
    asks: 'không có thời gian đọc|bạn không có thời gian đọc|đang vội',
    calls: 'nhận tóm tắt|tóm tắt bài viết|tóm tắt bài này|tóm tắt bài viết này|tạo tóm tắt|tóm tắt tin này',
    reads: 'đọc tóm tắt|xem tóm tắt|hiện tóm tắt',
    weak: 'tóm tắt|ý chính|điểm chính',
  },
  id: {
    asks: 'tidak sempat membaca|tak punya waktu membaca|sedang terburu buru',
    calls: 'dapatkan ringkasan|ringkas|ringkas artikel|ringkas artikel ini|buat ringkasan|rangkum artikel|'
      + 'rangkum artikel ini|rangkum berita ini',
    reads: 'baca ringkasan|lihat ringkasan|tampilkan ringkasan',
    weak: 'ringkasan|rangkuman|intisari|poin utama',
  },
};

/** Words around a phrase that change nothing: who makes the summary, and that it is new. Longer ones first. */
const STUB_DECORATIONS = 'with ai|by ai|using ai|ai|avec l ia|par ia|con l ia|con ia|com ia|ia|mit ki|per ki|ki|met ai|'
  + 'med ai|z ai|с ии|ии|через ші|ші|beta|new|neu|nouveau|nuevo|novo';

/** @type {Map<string, 'ask' | Nutgraf.StubKind> | undefined} */
let stubPhrases;

/**
 * Text as it is compared: lower case, letters and digits only, one space between.
 * @param {string} text
 */
function wordsIn(text) {
  return text.normalize('NFKC').toLowerCase()
    // Turkish has two letters for i, Persian and Arabic two code points for the same yeh and kaf, and Arabic
    // and Hebrew vowel points that few write.
    .replace(/ı/g, 'i').replace(/[\u0307\u064b-\u0652\u05b0-\u05c7]/g, '')
    .replace(/ي/g, 'ی').replace(/ك/g, 'ک')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

function phrases() {
  if (stubPhrases) return stubPhrases;
  stubPhrases = new Map();
  for (const { asks, calls, reads, weak } of Object.values(STUB_PHRASES)) {
    for (const words of weak.split('|')) stubPhrases.set(words, 'weak');
    for (const words of reads.split('|')) stubPhrases.set(words, 'read');
    for (const words of calls.split('|')) stubPhrases.set(words, 'call');
    for (const words of asks.split('|')) stubPhrases.set(words, 'ask');
  }
  return stubPhrases;
}

/**
 * What the words of one control say; `null` for anything but a stub.
 * @param {string} words
 * @returns {Nutgraf.StubKind | null}
 */
function kindOfStub(words) {
  const kind = words ? phrases().get(undecorated(words)) : undefined;
  if (kind && kind !== 'ask') return kind;
  return words ? splitStub(words) : null;
}

/**
 * The kind of a stub whose question and button are in one text, in either order.
 * @param {string} words
 * @returns {Nutgraf.StubKind | null}
 */
function splitStub(words) {
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
    const [one, two] = [words.slice(0, at), words.slice(at + 1)].map((w) => phrases().get(undecorated(w)));
    if (one === 'ask' && two && two !== 'ask') return two;
    if (two === 'ask' && one && one !== 'ask') return one;
  }
  return null;
}

/**
 * Whether the words are a stub and nothing else.
 * @param {string} words
 */
function isWholeStub(words) {
  return kindOfStub(words) !== null;
}

/** @param {string} words */
function undecorated(words) {
  for (const extra of STUB_DECORATIONS.split('|')) {
    if (words.startsWith(extra + ' ')) words = words.slice(extra.length + 1);
    if (words.endsWith(' ' + extra)) words = words.slice(0, -extra.length - 1);
  }
  return words;
}
