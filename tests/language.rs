//! What the words of each language tell: coverage of the lists, and the openings and ends of sentences.

use nutgraf::lang::{self, CODES, Lang, Leaning};

fn lang(code: &str) -> Option<Lang> {
    Lang::from_tag(code)
}

#[test]
fn every_lexicon_tells_of_leaning() {
    for code in CODES {
        let Some(lexicon) = lang::lexicon(lang(code)) else { panic!("{code} has no lexicon") };
        for (name, list) in [
            ("pronouns", lexicon.pronouns),
            ("demonstratives", lexicon.demonstratives),
            ("connectives", lexicon.connectives),
            ("comparisons", lexicon.comparisons),
            ("times", lexicon.times),
        ] {
            assert!(list.iter().count() >= 5, "{code} has hardly any {name}");
        }
        assert!(!lexicon.droppable.is_empty() && !lexicon.rules.reporting.is_empty(), "{code}");
    }
}

#[test]
fn every_list_stands_in_order() {
    for code in CODES {
        let Some(lexicon) = lang::lexicon(lang(code)) else { panic!("{code} has no lexicon") };
        let rules = lexicon.rules;
        for list in [
            rules.titles,
            rules.before_numbers,
            rules.abbreviations,
            rules.finals,
            rules.openers,
            rules.labels,
            rules.reporting,
            rules.particles,
            rules.after_ordinals,
            lexicon.pronouns,
            lexicon.demonstratives,
            lexicon.connectives,
            lexicon.comparisons,
            lexicon.times,
            lexicon.weak,
            lexicon.focusers,
            lexicon.droppable,
            lexicon.droppable_before_comma,
            lexicon.attributors,
            lexicon.clause_openers,
            lexicon.persons,
            lexicon.impersonal,
            lexicon.fronters,
            lexicon.verb_endings,
            lexicon.bare_verbs,
            lexicon.participles,
            lexicon.people_pronouns,
            lexicon.people,
            lexicon.thing_pronouns,
            lexicon.pointers,
            lexicon.pointing_adverbs,
            lexicon.pointing_articles,
            lexicon.indefinites,
            lexicon.definites,
            lexicon.adjective_articles,
            lexicon.vague,
            lexicon.epithets,
            lexicon.stop_words,
        ] {
            assert!(list.iter().is_sorted(), "{code}: {list:?}");
            assert!(list.iter().all(|entry| list.contains(entry)), "{code}: {list:?}");
        }
    }
}

#[test]
fn every_entry_that_a_sentence_opens_with_is_found() {
    for code in CODES {
        let Some(lexicon) = lang::lexicon(lang(code)) else { panic!("{code} has no lexicon") };
        let lists = [
            lexicon.pronouns,
            lexicon.demonstratives,
            lexicon.connectives,
            lexicon.comparisons,
            lexicon.times,
        ];
        for entry in lists.into_iter().flat_map(|list| list.iter()) {
            assert_eq!(entry.trim(), entry, "{code}");
            assert!(lang::leaning(lang(code), entry).is_some(), "{code}: {entry}");
            let loud = entry.to_uppercase();
            if code != "tr" && loud.to_lowercase() == entry {
                assert!(lang::leaning(lang(code), &loud).is_some(), "{code}: {loud}");
            }
        }
    }
}

#[test]
fn sentences_lean_in_the_way_that_their_opening_says() {
    use Leaning::{Comparison, Connective, Demonstrative, Pronoun, Time, Weak};
    for (code, sentence, wanted) in [
        ("en", "He left.", Some(Pronoun)),
        ("en", "It’s over.", Some(Pronoun)),
        ("en", "“This is why,” she said.", Some(Demonstrative)),
        ("en", "However, it rained.", Some(Connective)),
        ("en", "As a result, it rained.", Some(Connective)),
        ("en", "Worse than that, it rained.", Some(Connective)),
        ("en", "Two days later it rained.", Some(Time)),
        ("en", "The latter won.", Some(Comparison)),
        ("en", "Many men left.", None),
        ("en", "Again, a man left.", Some(Weak)),
        ("en", "Only then, a man left.", Some(Time)),
        ("en", "Only a man left.", None),
        ("de", "Das Boot sank.", None),
        ("de", "Das sagt viel.", Some(Demonstrative)),
        ("de", "Bereits danach regnete es.", Some(Time)),
        ("nb", "Den nye båten sank.", None),
        ("nb", "Den sank.", Some(Pronoun)),
        ("nl", "Het kabinet viel.", None),
        ("nl", "Het is voorbij.", Some(Pronoun)),
        ("es", "La economía crece.", None),
        ("pt", "O governo caiu.", None),
        ("en", "Thistles grow.", None),
        ("en", "The mayor left.", None),
        ("fr", "En effet, il pleut.", Some(Connective)),
        ("fr", "En 2010, il pleuvait.", None),
        ("fr", "C’est fini.", Some(Demonstrative)),
        ("es", "Sin embargo, llovió.", Some(Connective)),
        ("de", "Außerdem regnete es.", Some(Connective)),
        ("de", "Diese Regel gilt.", Some(Demonstrative)),
        ("pt", "No entanto, choveu.", Some(Connective)),
        ("it", "Tuttavia piove.", Some(Connective)),
        ("ru", "Однако пошёл дождь.", Some(Connective)),
        ("tr", "Bu nedenle yağdı.", Some(Connective)),
        ("zh", "但是他走了。", Some(Connective)),
        ("zh", "市长走了。", None),
        ("ja", "しかし雨だった。", Some(Connective)),
        ("ar", "لكن المطر هطل.", Some(Connective)),
        ("hi", "लेकिन बारिश हुई।", Some(Connective)),
    ] {
        assert_eq!(lang::leaning(lang(code), sentence), wanted, "{code}: {sentence}");
    }
    assert_eq!(lang::leaning(None, "He left."), None);
}

#[test]
fn a_pronoun_deeper_in_the_sentence_is_found_where_its_sentence_names_nobody() {
    for (code, sentence, wanted) in [
        ("en", "After the vote, he left the hall.", true),
        ("en", "On Friday, she told the court.", true),
        ("en", "A week earlier, he was seen in Paris.", true),
        ("en", "During the trial, their lawyer fell ill.", true),
        ("en", "After Ann Lee lost, she left.", false),
        ("en", "After the mayor had lost the vote, he left.", false),
        ("en", "In his first speech, Ann Lee’s rival wept.", false),
        ("en", "The mayor, he said, was ill.", false),
        ("fr", "Après le vote, il a quitté la salle.", true),
        ("fr", "Après le vote, il faut partir.", false),
        ("es", "Tras la votación, él salió.", true),
        ("de", "Nach der Abstimmung verließ er den Saal.", true),
        ("de", "Nach der Abstimmung verließ die Ministerin den Saal.", false),
        ("de", "Nach der Abstimmung, sagte er, werde es Nacht.", false),
        ("de", "Anna Lee sagte, sie gehe.", false),
        ("nl", "Na de stemming verliet hij de zaal.", true),
        ("nl", "Na de stemming verliet Anna Lee de zaal.", false),
        ("sv", "Efter omröstningen lämnade hon salen.", true),
        ("nb", "Etter avstemningen forlot han salen.", true),
        ("da", "Efter afstemningen forlod hun salen.", true),
    ] {
        assert_eq!(lang::fronted_pronoun(lang(code), sentence), wanted, "{code}: {sentence}");
    }
    for (code, sentence, wanted) in [
        ("en", "“We have won,” she said.", true),
        ("en", "“We have won,” he later told the court.", true),
        ("en", "“We have won,” said he.", true),
        ("en", "“We have won,” he snaps.", true),
        ("en", "“We have won,” Ann Lee said.", false),
        ("en", "“We have won,” said the mayor, and she left.", false),
        ("en", "Ann Lee wept. “We have won,” she said.", false),
        ("fr", "« Nous avons gagné », a-t-il dit.", true),
        ("fr", "« Nous avons gagné », explique-t-elle.", true),
        ("fr", "« Nous avons gagné », dit le maire.", false),
        ("de", "„Wir haben gewonnen“, sagte er.", true),
        ("de", "„Wir haben gewonnen“, sagte die Ministerin.", false),
        ("es", "«Hemos ganado», dijo.", true),
        ("es", "«Hemos ganado», dijo la alcaldesa.", false),
    ] {
        assert_eq!(lang::quoted_by_pronoun(lang(code), sentence), wanted, "{code}: {sentence}");
    }
    for (code, sentence, wanted) in [
        ("es", "Pagó la mitad del dinero.", true),
        ("es", "Murió Juan Roldán.", false),
        ("es", "Vaciaron el pozo.", true),
        ("es", "Barón y conde son títulos.", false),
        ("pt", "Pagou metade do dinheiro.", true),
        ("it", "Pagò la metà.", true),
        ("en", "Paid in full.", false),
    ] {
        assert_eq!(lang::unsaid_subject(lang(code), sentence), wanted, "{code}: {sentence}");
    }
}

#[test]
fn a_connective_goes_whole_or_stays() {
    for (code, sentence, wanted) in [
        ("en", "But the mayor stayed.", Some("the mayor stayed.")),
        ("en", "Meanwhile, the mayor stayed.", Some("the mayor stayed.")),
        ("en", "Meanwhile the mayor stayed.", None),
        ("en", "And yet, the mayor stayed.", Some("the mayor stayed.")),
        ("en", "Butter is dear.", None),
        ("en", "“But the mayor stayed,” he said.", None),
        ("fr", "Mais le maire reste.", Some("le maire reste.")),
        ("fr", "En revanche, le maire reste.", Some("le maire reste.")),
        ("de", "Aber der Bürgermeister blieb.", Some("der Bürgermeister blieb.")),
        ("de", "Außerdem blieb der Bürgermeister.", None),
        ("zh", "但市长留下了。", Some("市长留下了。")),
        ("ja", "しかし、市長は残った。", Some("市長は残った。")),
    ] {
        let rest = lang::connective_end(lang(code), sentence).map(|at| &sentence[at..]);
        assert_eq!(rest, wanted, "{code}: {sentence}");
    }
}

#[test]
fn a_dateline_is_told_from_a_dash() {
    for (code, text, wanted) in [
        ("en", "LONDON (Reuters) - The bank said", Some("The bank said")),
        ("en", "WASHINGTON, Jan. 6 — The Senate voted", Some("The Senate voted")),
        ("en", "(CNN) -- The mayor left", Some("The mayor left")),
        ("en", "NEW YORK (AP) — “No,” he said", Some("“No,” he said")),
        ("en", "(CNN)The mayor left", Some("The mayor left")),
        ("en", "Los Angeles (CNN)The mayor left", Some("The mayor left")),
        ("en", "New Delhi, Jul 26 (PTI) The mayor left", Some("The mayor left")),
        ("en", "Bank of Rural Affairs (BRA) Shares fell", None),
        ("en", "(CNN)“No,” he said", Some("“No,” he said")),
        ("en", "(The Harbour Post)The mayor left", Some("The mayor left")),
        ("en", "(AP) The mayor left", Some("The mayor left")),
        ("en", "(Left) The mayor and his wife", None),
        ("en", "(A) The mayor may leave", None),
        ("en", "(In short)The mayor left", None),
        ("en", "The mayor – a lawyer – left", None),
        ("en", "NATO – the alliance – met", None),
        ("en", "Paris - the city of light", None),
        ("de", "Berlin (dpa) – Der Minister sagte", Some("Der Minister sagte")),
        ("fr", "PARIS, 3 janv. 2020 (AFP) - Le maire", Some("Le maire")),
        ("es", "Madrid, 3 ene (EFE).- El alcalde", Some("El alcalde")),
        ("pt", "SÃO PAULO — O prefeito", Some("O prefeito")),
        ("ru", "МОСКВА, 3 янв (ТАСС). — Мэр", Some("Мэр")),
        ("zh", "新华社北京1月3日电（记者李明）市长", Some("市长")),
        ("zh", "本报讯 市长", Some("市长")),
        ("ja", "【東京時事】市長は", Some("市長は")),
        ("zh", "市长乘坐电梯", None),
    ] {
        let rest = lang::dateline_end(lang(code), text).map(|at| &text[at..]);
        assert_eq!(rest, wanted, "{code}: {text}");
    }
}

#[test]
fn a_trailing_attribution_is_told_from_a_clause() {
    for (code, sentence, wanted) in [
        (
            "en",
            "Three people were hurt in the fire, police said.",
            Some("Three people were hurt in the fire"),
        ),
        (
            "en",
            "Three people were hurt in the fire, according to police.",
            Some("Three people were hurt in the fire"),
        ),
        (
            "en",
            "Three people were hurt in the fire, a spokesman for the city said on Monday.",
            Some("Three people were hurt in the fire"),
        ),
        ("en", "Three people were hurt in the fire, which police said was set.", None),
        ("en", "Three people were hurt in the fire, and police said it was set.", None),
        ("en", "Three people were hurt in the fire, he left.", None),
        ("en", "“Three people were hurt in the fire,” police said.", None),
        ("en", "No, he said.", None),
        (
            "en",
            "Officers found the tenth victim inside, the delegate in Town, Ann Lee, told reporters.",
            None,
        ),
        (
            "fr",
            "Trois personnes ont été blessées, selon la police.",
            Some("Trois personnes ont été blessées"),
        ),
        (
            "de",
            "Drei Menschen wurden bei dem Brand verletzt, sagte die Polizei.",
            Some("Drei Menschen wurden bei dem Brand verletzt"),
        ),
        (
            "es",
            "Tres personas resultaron heridas en el incendio, informó la policía.",
            Some("Tres personas resultaron heridas en el incendio"),
        ),
        (
            "pt",
            "Três pessoas ficaram feridas no incêndio, disse a polícia.",
            Some("Três pessoas ficaram feridas no incêndio"),
        ),
        ("en", "The five mayors of the island, including Ann Lee, say that is not so.", None),
        ("en", "The writer says someone took her novel from her, added scenes and sold it.", None),
        ("en", "The mayor of the island is ill, Tom Hale, a friend of hers, told Hull News.", None),
        ("en", "When they were asked about it, most of the islanders said no.", None),
        ("sv", "– Tre personer skadades i branden på måndagen, säger polisen.", None),
    ] {
        let rest = lang::attribution_start(lang(code), sentence).map(|at| &sentence[..at]);
        assert_eq!(rest, wanted, "{code}: {sentence}");
    }
}

#[test]
fn terms_make_words_comparable() {
    for (code, one, other) in [
        ("en", "Elections", "election’s"),
        ("fr", "l’élection", "élections"),
        ("tr", "Ankara’da", "Ankara"),
        ("de", "Häuser", "Häuser"),
        ("ru", "выборы", "выборов"),
        ("xx", "Cafe\u{301}", "café"),
        ("zh", "选举", "选举"),
        ("ja", "ＡＢＣ", "abc"),
    ] {
        let text =
            |word| lang::terms(lang(code), word).iter().map(|term| term.text.clone()).collect::<Vec<_>>();
        assert_eq!(text(one), text(other), "{code}");
    }
}

#[test]
fn a_language_is_told_or_left_unknown() {
    for (code, text) in [
        (
            "en",
            "The mayor of the town said on Monday that the bridge would be closed until the end of the year.",
        ),
        ("fr", "Le maire de la ville a déclaré lundi que le pont serait fermé jusqu’à la fin de l’année."),
        (
            "de",
            "Der Bürgermeister der Stadt sagte am Montag, die Brücke werde bis zum Ende des Jahres gesperrt.",
        ),
        ("es", "El alcalde de la ciudad dijo el lunes que el puente estaría cerrado hasta el final del año."),
        ("it", "Il sindaco della città ha detto lunedì che il ponte sarà chiuso fino alla fine dell’anno."),
        ("ru", "Мэр города сообщил в понедельник, что мост будет закрыт до конца года."),
        ("uk", "Мер міста повідомив у понеділок, що міст буде закрито до кінця року."),
        ("el", "Ο δήμαρχος της πόλης είπε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή."),
        ("he", "ראש העיר אמר ביום שני כי הגשר יהיה סגור עד סוף השנה."),
        ("ar", "قال رئيس البلدية يوم الاثنين إن الجسر سيغلق حتى نهاية العام."),
        ("hi", "महापौर ने सोमवार को कहा कि पुल साल के अंत तक बंद रहेगा।"),
        ("zh", "市长星期一表示，这座桥将关闭到年底，市民对此表示理解和支持。"),
        ("ja", "市長は月曜日、橋を年末まで閉鎖すると発表した。市民からは不満の声が上がった。"),
        ("ko", "시장은 월요일에 다리를 연말까지 폐쇄한다고 밝혔다. 시민들은 불편을 호소했다."),
        ("th", "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานจะปิดจนถึงสิ้นปี"),
        ("tr", "Belediye başkanı pazartesi günü köprünün yıl sonuna kadar kapalı kalacağını söyledi."),
        ("vi", "Thị trưởng thành phố cho biết hôm thứ Hai rằng cây cầu sẽ đóng cửa đến cuối năm."),
    ] {
        assert_eq!(lang::detect(text), lang(code), "{text}");
    }
    for text in ["", "OK", "12 345", "🙂🙂🙂", "Lorem", "a b c d e"] {
        assert_eq!(lang::detect(text), None, "{text}");
    }
}
