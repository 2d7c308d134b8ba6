//! Phrases by which editors speak of an article: who helped with it, whose opinion it is, what was corrected, what
//! it earns, how they name the article itself and what wrote it; and what is written on the buttons beside it and
//! above its table of contents.
//!
//! Lower case; `^` stands before what must begin the text, `*` before what may stand at the start of any word.
//! The languages are no part of the data.
//! The trees do not see these, so that they can grow without new training.

use super::Phrase::{self, *};

#[rustfmt::skip] // one language a line reads as the list it is
pub(super) const LISTS: &[(Phrase, &str)] = &[
    (Note, concat!(
        /* en */ "^reporting by^(reporting by^additional reporting^with additional rep^with files from\
            ^first published^a version of this article^a version of this story^editing by^writing by\
            ^translated by*contributed to this report*contributed to this story*contributed to this article\
            *contributed reporting^this article was amended^this story has been^this article has been\
            ^this article was originally^this story was originally^this article was updated\
            *do not necessarily reflect*does not necessarily reflect*do not reflect the views\
            ^the views expressed^views expressed^the opinions expressed*are the author's own^disclaimer\
            ^disclosure:^editor's note^editors' note",
        /* de */ "^redaktion:^übersetzung:^aus dem englischen^mitarbeit:^mit material^schlussredaktion\
            ^gastkommentare^dieser artikel erschien^dieser beitrag erschien*nicht der meinung der redaktion\
            *nicht die meinung der redaktion*nicht unbedingt die meinung^korrektur:^transparenzhinweis\
            ^hinweis der redaktion",
        /* fr */ "^traduit de^traduit par^traduction^avec afp*n'engage que*n'engagent que\
            *ne reflètent pas nécessairement*ne reflète pas nécessairement^note de la rédaction^rectificatif\
            ^correction",
        /* es */ "^con información de^traducido por^traducción de*no reflejan necesariamente\
            *no refleja necesariamente*no necesariamente reflej^nota del editor^nota de la redacción\
            ^fe de erratas^corrección:",
        /* pt */ "^com informações d^tradução:*não refletem necessariamente*não reflete necessariamente\
            *não reflete, necessariamente*não representa a opinião^nota da redação^correção:^errata",
        /* it */ "^traduzione di^ha collaborato*non riflettono necessariamente\
            *non rispecchiano necessariamente^nota della redazione",
        /* nl */ "^vertaling:^met medewerking van^correctie:*niet noodzakelijk de mening",
        /* sv */ "^översättning:^rättelse^detta är en opinionstext^det här är en opinionstext\
            *skribentens egna*skribenternas egna",
        /* no */ "^rettelse^dette er en kronikk^dette er et debattinnlegg*skribentens regning\
            *skribentens egen*skribentens holdning",
        /* da */ "^dette er et debatindlæg^oversat af",
        /* fi */ "^oikaisu^korjaus^suomennos*kirjoittajan omia",
        /* pl */ "^tłum.^tłumaczenie^sprostowanie*nie muszą odzwierciedlać*nie musi odzwierciedlać\
            ^od redakcji",
        /* el */ "^μετάφραση^επιμέλεια*δεν εκφράζουν απαραίτητα*δεν αντανακλούν απαραίτητα",
        /* ru */ "*ctrl+enter^перевод^поправка:^от редакции*может не совпадать с*могут не совпадать с\
            *мнение редакции может",
        /* uk */ "^переклад^від редакції*може не збігатися*можуть не збігатися*може не поділяти",
        /* tr */ "^çeviri:*yansıtmayabilir*yazarına aittir*yazarın kendi görüş^düzeltme:",
        /* ar */ "^ترجمة^تحرير:*لا تعبر بالضرورة*لا يعبر بالضرورة*لا تعكس بالضرورة^تصحيح:",
        /* he */ "^תרגום^תיקון טעות*אינם משקפים",
        /* hi */ "^अनुवाद*निजी विचार^डिस्क्लेमर",
        /* id */ "^penerjemah*tidak mencerminkan^koreksi:^ralat",
        /* ja */ "^翻訳^訳者^聞き手^構成^（構成^訂正^お断り*見解を示すものではありません*個人の見解",
        /* zh */ "^原标题^(原标题^责任编辑^(责任编辑^责编^标签^翻译^編譯^编译^更正*不代表本*仅代表作者*僅代表作者",
        /* ko */ "^번역^정정*필자 개인*본지의 편집 방향과 다를",
    )),
    (Imprint, concat!(
        /* en */ "*contain affiliate*contains affiliate^affiliate links*from qualifying purchases\
            *we earn a commission*we may earn*i may earn*small commission*we may be compensated\
            *appeared first on^originally p^this article was edited*article was originally published\
            *post was originally published*post was last updated",
        /* de */ "*affiliate-link*wir eine provision",
        /* fr */ "*liens affiliés",
        /* es */ "*enlaces de afiliad",
        /* it */ "*link affiliati",
    )),
    (Itself, concat!(
        /* en */ "*this article*this page",
        /* de */ "*dieser artikel*dieses artikels*diesem artikel*diesen artikel*dieser text",
        /* fr */ "*cet article",
        /* es */ "*este artículo",
        /* pt */ "*este artigo*deste artigo*este conteúdo",
        /* it */ "*questo articolo",
        /* nl */ "*dit artikel",
        /* sv */ "*den här artikeln",
        /* no */ "*denne artikkelen",
        /* da */ "*denne artikel",
        /* fi */ "*tämä artikkeli",
        /* pl */ "*ten artykuł*tego artykułu",
        /* cs */ "*tento článek*tohoto článku",
        /* ru */ "*эта статья*этой статьи",
        /* tr */ "*bu makale",
        /* ar */ "*هذا المقال",
        /* id */ "*artikel ini",
        /* ja */ "*この記事",
        /* zh */ "*这篇文章*這篇文章",
        /* ko */ "*이 기사",
    )),
    (Machine, concat!(
        /* en */ "*ai-generated*generated by ai*summarised by ai*help of artificial intelligence",
        /* de */ "*ki-generiert*mit ki",
        /* fr */ "*par ia*par l'ia",
        /* es */ "*con ia*con inteligencia artificial",
    )),
    (Button, concat!(
        /* en */ "^media playback is^your browser does^table of contents^jump to^print recipe^pin recipe\
            ^pin it for later^copy link^this advertisement has not loaded",
        /* de */ "^inhaltsverzeichnis^zum rezept^rezept drucken",
        /* fr */ "^table des matières^aller à la recette^imprimer la recette",
        /* es */ "^tabla de contenido^índice de contenido^ir a la receta^saltar a la receta^imprimir receta",
        /* pt */ "^índice do artigo^ir para a receita",
        /* it */ "^indice dei contenuti^vai alla ricetta^stampa ricetta",
        /* nl */ "^inhoudsopgave^ga naar recept",
        /* sv */ "^innehållsförteckning^gå till receptet",
        /* no */ "^innholdsfortegnelse^gå til oppskrift",
        /* da */ "^indholdsfortegnelse^gå til opskrift",
        /* fi */ "^sisällysluettelo^siirry reseptiin",
        /* pl */ "^spis treści^przejdź do przepisu",
        /* ru */ "^оглавление^содержание статьи^перейти к рецепту",
        /* tr */ "^içindekiler^tarife git",
        /* ja */ "^目次^レシピへ",
        /* zh */ "^目录^目錄^跳至食谱",
        /* ko */ "^목차^레시피로 이동",
        /* cs */ "^obsah článku",
        /* hu */ "^tartalomjegyzék",
        /* uk */ "^зміст статті",
        /* ar */ "^جدول المحتويات^محتويات المقال",
        /* he */ "^תוכן עניינים",
        /* id */ "^daftar isi",
        /* vi */ "^mục lục",
    )),
];
