//! Reads dates as pages write them, and writes them down in one form.
//!
//! It knows the forms of machines and, for a day, those of people: in figures, and with months by name.
//!
//! Invariant: what is written is `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm[:ss]` with its zone where one is given; what can
//! be read in two ways is no date.

/// The beginnings of the names of months, in the languages that write days with them.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen", "янв", "oca", "sty"],
    &["feb", "fév", "fev", "фев", "şub", "lut"],
    &["mar", "mär", "maa", "mrt", "мар"],
    &["apr", "avr", "abr", "апр", "nis", "kwi"],
    &["may", "mai", "maj", "mag", "mei", "май", "мая"],
    &["jun", "juin", "giu", "июн", "haz", "cze"],
    &["jul", "juil", "lug", "июл", "tem", "lip"],
    &["aug", "aoû", "ago", "авг", "ağu", "sie"],
    &["sep", "set", "сен", "eyl", "wrz"],
    &["oct", "okt", "out", "ott", "окт", "eki", "paź"],
    &["nov", "ноя", "kas", "lis"],
    &["dec", "dez", "déc", "dic", "des", "дек", "ara", "gru"],
];

/// Years that an article of the web is from.
const YEARS: std::ops::RangeInclusive<u32> = 1990..=2099;

/// The date that a text says, in one form.
pub(super) fn date(text: &str) -> Option<String> {
    by_machine(text.trim())
        .or_else(|| by_count(text.trim()))
        .or_else(|| by_figures(text))
        .or_else(|| by_name(text))
}

/// `2024-05-01`, `2024-05-01T08:30:00+02:00`, and what comes close to it.
fn by_machine(text: &str) -> Option<String> {
    const DAY: usize = 10;
    const MINUTE: usize = 5;
    const SECOND: usize = 3;
    let (day, rest) = text.split_at_checked(DAY)?;
    let mut parts = day.split('-');
    let day = written(figure(parts.next()?)?, figure(parts.next()?)?, figure(parts.next()?)?)?;
    let rest = rest.trim_start_matches('T').trim_start();
    let is_time = |time: &&str| time.bytes().all(|b| b.is_ascii_digit() || b == b':') && time.contains(':');
    let Some(time) = rest.get(..MINUTE).filter(is_time) else {
        return Some(day);
    };
    let rest = &rest[MINUTE..];
    let seconds = rest.get(..SECOND).filter(|s| s.starts_with(':') && is_time(s)).unwrap_or_default();
    let rest = rest[seconds.len()..].trim_start_matches(|c: char| c == '.' || c.is_ascii_digit()).trim();
    Some(format!("{day}T{time}{seconds}{}", zone(rest)))
}

fn zone(text: &str) -> String {
    if text.eq_ignore_ascii_case("z") || text.eq_ignore_ascii_case("utc") || text.eq_ignore_ascii_case("gmt")
    {
        return "Z".to_owned();
    }
    let figures: String = text.chars().filter(char::is_ascii_digit).collect();
    match (text.chars().next(), figures.len()) {
        (Some(sign @ ('+' | '-')), 4) => format!("{sign}{}:{}", &figures[..2], &figures[2..]),
        (Some(sign @ ('+' | '-')), 2) => format!("{sign}{figures}:00"),
        _ => String::new(),
    }
}

/// Seconds or milliseconds since 1970, or the eight figures of a day.
fn by_count(text: &str) -> Option<String> {
    const DAY: u64 = 86_400;
    let count: u64 = text.parse().ok()?;
    let days = match text.len() {
        8 => {
            let (year, month, day) = (count / 10_000, count / 100 % 100, count % 100);
            return written(year as u32, month as u32, day as u32);
        }
        10 => count / DAY,
        13 => count / 1000 / DAY,
        _ => return None,
    };
    // Days to a date in the Gregorian calendar, by years that begin in March (Fliegel and Van Flandern, 1968).
    let days = days + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    written((era * 400 + year + u64::from(month <= 2)) as u32, month as u32, day as u32)
}

/// `1.5.2024`, `2024/05/01`, `2024年5月1日`; `05/01/2024` could be a day in January too.
fn by_figures(text: &str) -> Option<String> {
    let marks = |c: char| matches!(c, '.' | '/' | '-' | '年' | '月' | '日' | '년' | '월' | '일');
    for word in
        text.replace(". ", ".").replace("년 ", "년").replace("월 ", "월").split([' ', ',', '\u{a0}', '('])
    {
        let figures: Vec<u32> = word.split(marks).filter_map(figure).take(3).collect();
        let &[a, b, c] = figures.as_slice() else { continue };
        let found = match word.chars().find(|&c| marks(c)) {
            _ if YEARS.contains(&a) => written(a, b, c),
            Some('/') if a == b || b > 12 => written(c, a, b),
            Some('/') if a <= 12 => None,
            _ => written(c, b, a),
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

/// `1 May 2024`, `May 1st, 2024`, `1. Mai 2024`, `1 de mayo de 2024`.
fn by_name(text: &str) -> Option<String> {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, ',' | '.' | '|' | '•' | '·' | '-' | '/' | '(');
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(is_mark).filter(|w| !matches!(*w, "" | "de" | "del" | "of")).collect();
    words.windows(3).find_map(|three| {
        let [a, b, c] = three else { return None };
        let year = figure(c.trim_end_matches(|c: char| !c.is_ascii_digit()))?;
        let day = |word: &str| figure(word.trim_end_matches(|c: char| !c.is_ascii_digit()));
        match (day(a), month(b), month(a), day(b)) {
            (Some(day), Some(month), ..) | (_, _, Some(month), Some(day)) => written(year, month, day),
            _ => None,
        }
    })
}

fn month(word: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    Some(at as u32 + 1)
}

fn figure(text: &str) -> Option<u32> {
    const MOST: usize = 4;
    (!text.is_empty() && text.len() <= MOST && text.bytes().all(|b| b.is_ascii_digit())).then_some(())?;
    text.parse().ok()
}

fn written(year: u32, month: u32, day: u32) -> Option<String> {
    let is_day = YEARS.contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    is_day.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_are_read_as_pages_write_them() {
        let cases = [
            ("2024-05-01", Some("2024-05-01")),
            ("2024-05-01T08:30:00Z", Some("2024-05-01T08:30:00Z")),
            ("2024-05-01T08:30:00.000+0200", Some("2024-05-01T08:30:00+02:00")),
            ("2024-05-01 08:30:12 +02:00", Some("2024-05-01T08:30:12+02:00")),
            ("2024-05-01T08:30-05:00", Some("2024-05-01T08:30-05:00")),
            ("1750680000000", Some("2025-06-23")),
            ("951782400", None),
            ("1709164800", Some("2024-02-29")),
            ("20240501", Some("2024-05-01")),
            ("1.5.2024", Some("2024-05-01")),
            ("Stand: 01. 05. 2024, 8.30 Uhr", Some("2024-05-01")),
            ("13/05/2024", Some("2024-05-13")),
            ("05/13/2024", Some("2024-05-13")),
            ("05/01/2024", None),
            ("2024/5/1", Some("2024-05-01")),
            ("2024年5月1日", Some("2024-05-01")),
            ("2024년 5월 1일", Some("2024-05-01")),
            ("May 1st, 2024", Some("2024-05-01")),
            ("Updated: Wed, 1 May 2024 10:00", Some("2024-05-01")),
            ("Mittwoch, 1. Mai 2024", Some("2024-05-01")),
            ("mardi 12 mars 2024 à 8h", Some("2024-03-12")),
            ("miércoles, 1 de mayo de 2024", Some("2024-05-01")),
            ("1 мая 2024 г.", Some("2024-05-01")),
            ("1 ağustos 2024", Some("2024-08-01")),
            ("2024-13-01", None),
            ("the mill closed in 2024", None),
            ("yesterday", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(date(text).as_deref(), expected, "{text}");
        }
    }
}
