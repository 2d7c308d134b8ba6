//! Cleans what pages give as an author down to names.
//!
//! It knows the words that lead to a name, what stands behind one, and what is no name.
//!
//! Invariant: each name stands in the text that was given.

use crate::article::meta::fold;
use crate::text::letters;

/// Words before a name, in lower case; a space or a colon follows.
const LEADS: &[&str] = &[
    "by",
    "written by",
    "story by",
    "words by",
    "posted by",
    "reviewed by",
    "author",
    "authors",
    "von",
    "text",
    "autor",
    "autorin",
    "par",
    "auteur",
    "por",
    "escrito por",
    "di",
    "a cura di",
    "autore",
    "door",
    "av",
    "af",
    "kirjoittaja",
    "szerző",
    "автор",
    "текст",
    "yazar",
    "yazan",
    "haber",
    "लेखक",
    "लेखिका",
    "بقلم",
    "كتب",
    "كتبت",
    "بواسطة",
    "نوشته",
    "מאת",
    "oleh",
    "penulis",
    "tác giả",
    "作者",
    "記者",
    "记者",
    "文",
];

/// Of these, the ones that hardly begin anything else.
const SURE: &[&str] = &[
    "by",
    "written by",
    "von",
    "par",
    "por",
    "autor",
    "автор",
    "текст",
    "yazan",
    "بقلم",
    "מאת",
    "作者",
    "記者",
    "记者",
    "文",
];

/// Words that are said of a person, not of a name.
const ROLES: &[&str] = &[
    "author",
    "chief",
    "columnist",
    "contributing",
    "contributor",
    "correspondent",
    "critic",
    "director",
    "editor",
    "editorial",
    "freelance",
    "journalist",
    "junior",
    "managing",
    "producer",
    "reporter",
    "senior",
    "staff",
    "writer",
    "md",
    "phd",
    "rn",
    "mba",
    "ms",
    "jr",
    "rd",
    "dr",
    "redakteur",
    "redakteurin",
    "korrespondent",
    "korrespondentin",
    "journaliste",
    "journalistin",
    "redactor",
    "redactora",
    "periodista",
    "giornalista",
    "redacteur",
    "follow",
];

/// What stands behind a name where there is no space between words, and says what its bearer does.
const BEHIND: &[&str] = &["記者", "记者", "기자", "特派员", "特派員", "編集委員", "撰文", "報道"];

/// Agencies that sign with a word.
const AGENCIES: &[&str] = &[
    "aa",
    "afp",
    "agerpres",
    "ani",
    "anp",
    "ansa",
    "ap",
    "apa",
    "belga",
    "dha",
    "dpa",
    "efe",
    "epd",
    "iha",
    "kna",
    "lusa",
    "mti",
    "ntb",
    "pap",
    "pti",
    "reuters",
    "ritzau",
    "sda",
    "sid",
    "stt",
    "tass",
    "tt",
    "xinhua",
    "yonhap",
    "čtk",
    "тасс",
    "新华社",
    "共同",
    "時事",
    "연합뉴스",
    "رويترز",
];

/// What programs put where no author was given, and what says that a publisher wrote it.
const NO_NAMES: &[&str] = &[
    "admin",
    "administrator",
    "author",
    "name",
    "user",
    "webmaster",
    "unknown",
    "undefined",
    "null",
    "none",
    "root",
    "editor",
    "staff",
    "guest",
    "anonymous",
    "default",
];
const FIRMS: &[&str] = &["gmbh", "inc", "ltd", "llc", "ag", "kg", "co", "corp", "sa", "spa", "plc", "verlag"];

/// Words that a name has at most; more are a sentence.
const MOST_WORDS: usize = 6;

/// Words of a name behind which it may say for whom, or where.
const FOR: usize = 4;

/// The names in a text that gives an author, without those that are one of `sites`.
pub(super) fn names(text: &str, sites: &[String]) -> Vec<String> {
    let text = fold(text);
    let mut text = text.as_str();
    while let Some(rest) = LEADS.iter().find_map(|lead| after(text, lead)) {
        text = rest;
    }
    if is_agency(text) {
        return vec![text.to_owned()];
    }
    let text = [" | ", " • ", " · ", " – ", " — ", " - ", " / ", "("]
        .iter()
        .fold(text, |text, mark| text.split(mark).next().unwrap_or(text));
    let mut parts = vec![text];
    for joint in [
        ",", ";", "、", " and ", " und ", " & ", " et ", " og ", " och ", " en ", " и ", " та ", " ve ",
        " dan ",
    ] {
        parts = parts.into_iter().flat_map(|part| part.split(joint)).collect();
    }
    for joint in [" y ", " e ", " i ", " و "] {
        // Between two words it may stand in a name: José Ortega y Gasset.
        let two = |part| match str::split_once(part, joint) {
            Some((first, second)) if second.trim().contains(' ') => vec![first, second],
            _ => vec![part],
        };
        parts = parts.into_iter().flat_map(two).collect();
    }
    let parts = parts.iter().enumerate();
    parts.filter_map(|(i, part)| name(part, i > 0)).filter(|name| !is_site(name, sites)).collect()
}

/// Letters of small words in names.
const PARTICLE: usize = 3;

/// Whether a text begins with a word that leads to a name and to hardly anything else.
pub(super) fn is_led(text: &str) -> bool {
    // Small words stand in names too: Otto von Korn.
    let is_large = |word: &str| !word.starts_with(char::is_lowercase) || word.chars().count() <= PARTICLE;
    let is_name = |name: &str| !name.starts_with("The ") && name.split_whitespace().all(is_large);
    SURE.iter().any(|lead| after(text, lead).is_some_and(is_name))
}

/// Whether this is surely a name: two words of which the first begins large, a word in letters that are neither large
/// nor small, or an agency.
pub(super) fn is_plain(name: &str) -> bool {
    let is_caseless = |c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
    name.contains(' ') && name.starts_with(char::is_uppercase)
        || name.starts_with(is_caseless)
        || is_agency(name)
}

fn is_agency(name: &str) -> bool {
    let name = name.to_lowercase();
    name.split('/').next().is_some_and(|first| AGENCIES.contains(&first.trim())) && !name.contains("//")
}

/// Marks between a word that leads to a name and the name.
const JOINTS: [char; 5] = [' ', ':', '：', '／', '・'];

/// What follows a word that leads to a name.
fn after<'a>(text: &'a str, lead: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(lead.len())?;
    let is_lead = start.to_lowercase() == lead && rest.starts_with(JOINTS);
    is_lead.then(|| rest.trim_start_matches(JOINTS))
}

/// The name that a part is, if it is one; what follows a comma may be what its bearer does.
fn name(part: &str, is_later: bool) -> Option<String> {
    let part =
        part.trim().trim_end_matches(" Follow").trim_matches(|c: char| matches!(c, '.' | ':' | '"')).trim();
    let whom = |part: &str, mark| part.find(mark).filter(|&at| part[..at].split_whitespace().count() <= FOR);
    let part =
        [" for ", " in "].iter().fold(part, |part, mark| whom(part, mark).map_or(part, |at| &part[..at]));
    let bare = BEHIND.iter().fold(part, |part, role| part.strip_suffix(role).unwrap_or(part)).trim();
    let part = if bare.is_empty() { part } else { bare };
    let lower = part.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().map(|w| w.trim_matches('.')).collect();
    let is_role = |word: &&str| ROLES.contains(word);
    let says_role = words.iter().all(is_role) || is_later && words.iter().any(is_role);
    let is_odd = part.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | '/' | '{' | '<' | '_'));
    let is_login = words.len() == 1 && part.contains('.');
    let is_none =
        is_login || words.is_empty() || words.len() > MOST_WORDS || NO_NAMES.contains(&lower.as_str());
    let is_firm = words.iter().any(|word| FIRMS.contains(word));
    (!says_role && !is_odd && !is_none && !is_firm).then(|| part.to_owned())
}

/// Letters from which on a name counts as a site's for being in it.
const HOLDS: usize = 4;

fn is_site(name: &str, sites: &[String]) -> bool {
    let name = letters(name);
    sites.iter().any(|site| *site == name || name.chars().count() >= HOLDS && site.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn names_are_freed_of_what_stands_around_them() {
        let sites = ["dailymiller".to_owned()];
        let cases: &[(&str, &[&str])] = &[
            ("Ada Rye", &["Ada Rye"]),
            ("By Ada Rye", &["Ada Rye"]),
            ("BY: ADA RYE", &["ADA RYE"]),
            ("Von Ada Rye und Otto von Korn", &["Ada Rye", "Otto von Korn"]),
            ("Ada Rye,Otto Korn", &["Ada Rye", "Otto Korn"]),
            ("By Ada Rye, Senior Editor", &["Ada Rye"]),
            ("Ada Rye, PhD | The Daily Miller", &["Ada Rye"]),
            ("Ada Rye Follow", &["Ada Rye"]),
            ("Por Ada Rye y Otto Korn", &["Ada Rye", "Otto Korn"]),
            ("作者：林小麦", &["林小麦"]),
            ("By Ada Rye for the Daily Miller", &["Ada Rye"]),
            ("Por José Ortega y Gasset", &["José Ortega y Gasset"]),
            ("Anna Żyto i Jan Owies", &["Anna Żyto", "Jan Owies"]),
            ("Анна Рожь и Иван Овёс", &["Анна Рожь", "Иван Овёс"]),
            ("Yazan: Ayşe Buğday ve Ali Çavdar", &["Ayşe Buğday", "Ali Çavdar"]),
            ("بقلم آمنة الطحان", &["آمنة الطحان"]),
            ("מאת ענת טוחן", &["ענת טוחן"]),
            ("文・林小麦", &["林小麦"]),
            ("林小麦記者", &["林小麦"]),
            ("임밀알 기자", &["임밀알"]),
            ("dpa/lsw", &["dpa/lsw"]),
            ("Diana Barley", &["Diana Barley"]),
            ("Daily Miller", &[]),
            ("The Mill Press GmbH & Co. KG", &[]),
            ("a.rye@miller.example", &[]),
            ("https://miller.example/ada", &[]),
            ("ada.rye", &[]),
            ("admin", &[]),
            ("Staff Writer", &[]),
            ("Everyone who has ever written something for this paper", &[]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(names(text, &sites), *expected, "{text}");
        }
    }
}
