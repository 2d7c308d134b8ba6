//! Reads dates as pages write them, and writes them down in one form.
//!
//! It knows the forms of machines and, for a day, those of people: in figures, and with months by name, in the
//! calendars that are told by their months, eras or years.
//!
//! Invariant: what is written is `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm[:ss]` with its zone where one is given; what can
//! be read in two ways is no date.

use super::calendar;
use crate::text::plain_digit;

/// Years that an article of the web is from.
const YEARS: std::ops::RangeInclusive<u32> = 1990..=2099;

/// The date that a text says, in one form. Where the day stands first, `1/5/2024` is a day in May.
pub(super) fn date(text: &str, is_day_first: bool) -> Option<String> {
    let text: String = text.chars().map(plain_digit).collect();
    by_machine(text.trim())
        .or_else(|| by_count(text.trim()))
        .or_else(|| by_figures(&text, is_day_first))
        .or_else(|| by_name(&text))
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
    by_days(days)
}

/// The date so many days after the first of 1970.
fn by_days(days: u64) -> Option<String> {
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

/// `1.5.2024`, `2024/05/01`, `2024年5月1日`, `令和6年5月1日`; `05/01/2024` could be a day in January too.
fn by_figures(text: &str, is_day_first: bool) -> Option<String> {
    let marks = |c: char| matches!(c, '.' | '/' | '-' | '年' | '月' | '日' | '년' | '월' | '일');
    let text = text.replace(". ", ".").replace("년 ", "년").replace("월 ", "월");
    let text = text.replace(" tháng ", ".").replace(" năm ", ".");
    for word in text.split([' ', ',', '،', '\u{a0}', '(']) {
        let (era, word) = calendar::era(word);
        let figures: Vec<u32> = word.split(marks).filter_map(figure).take(3).collect();
        let &[a, b, c] = figures.as_slice() else { continue };
        let is_short = || word.rsplit('.').next().is_some_and(|year| year.len() == 2);
        let found = match word.chars().find(|&c| marks(c)) {
            _ if era > 0 => written(era + a, b, c),
            _ if YEARS.contains(&a) => written(a, b, c),
            Some('/') if a == b || b > 12 => written(c, a, b),
            Some('/') if a <= 12 && !is_day_first => None,
            Some('.') if is_short() => written(2000 + c, b, a),
            _ => written(c, b, a),
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

/// `1 May 2024`, `May 1st, 2024`, `1. Mai 2024`, `1 de mayo de 2024`, `2024. május 1.`, `۱۲ اردیبهشت ۱۴۰۳`.
fn by_name(text: &str) -> Option<String> {
    let is_mark =
        |c: char| c.is_whitespace() || matches!(c, ',' | '،' | '.' | '|' | '•' | '·' | '-' | '/' | '(' | ')');
    let lower = calendar::joined(&text.to_lowercase());
    let words: Vec<&str> = lower.split(is_mark).filter(|w| !matches!(*w, "" | "de" | "del" | "of")).collect();
    let figure_of = |word: &str| figure(word.trim_end_matches(|c: char| !c.is_ascii_digit()));
    words.windows(3).find_map(|three| {
        let [a, b, c] = three else { return None };
        let (year, month, day) = match (figure_of(a), figure_of(b), figure_of(c)) {
            (Some(year), None, Some(day)) if year > 31 => (year, b, day),
            (Some(day), None, Some(year)) => (year, b, day),
            (None, Some(day), Some(year)) => (year, a, day),
            _ => return None,
        };
        match calendar::month(month) {
            Some(month) => written(year, month, day),
            None => by_days(calendar::solar(year, calendar::solar_month(month)?, day)?),
        }
    })
}

fn figure(text: &str) -> Option<u32> {
    const MOST: usize = 4;
    (!text.is_empty() && text.len() <= MOST && text.bytes().all(|b| b.is_ascii_digit())).then_some(())?;
    text.parse().ok()
}

fn written(year: u32, month: u32, day: u32) -> Option<String> {
    let year = calendar::common(year);
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let is_day = YEARS.contains(&year) && (1..=12).contains(&month) && (1..=last).contains(&day);
    is_day.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn a_day_stands_first_where_people_write_so() {
        assert_eq!(date("12/03/2026", true).as_deref(), Some("2026-03-12"));
        assert_eq!(date("2026/03/12", true).as_deref(), Some("2026-03-12"));
        assert_eq!(date("12/03/2026", false), None);
    }

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
            ("12.03.26", Some("2026-03-12")),
            ("v. 1.5.24", Some("2024-05-01")),
            ("Publié le 1er février 2026", Some("2026-02-01")),
            ("12. Jänner 2026", Some("2026-01-12")),
            ("12 березня 2026", Some("2026-03-12")),
            ("12. července 2026", Some("2026-07-12")),
            ("12 Μαρτίου 2026", Some("2026-03-12")),
            ("2026. március 12.", Some("2026-03-12")),
            ("12. marraskuuta 2026", Some("2026-11-12")),
            ("Ngày 12 tháng 3 năm 2026", Some("2026-03-12")),
            ("12 มีนาคม 2569", Some("2026-03-12")),
            ("١٢ مارس ٢٠٢٦", Some("2026-03-12")),
            ("12 كانون الثاني 2026", Some("2026-01-12")),
            ("12 آذار 2026", Some("2026-03-12")),
            ("۲۱ اسفند ۱۴۰۴", Some("2026-03-12")),
            ("۱ فروردین ۱۴۰۰", Some("2021-03-21")),
            ("٢٣ رمضان ١٤٤٧", None),
            ("12 במרץ 2026", Some("2026-03-12")),
            ("12 मार्च 2026", Some("2026-03-12")),
            ("令和8年3月12日", Some("2026-03-12")),
            ("平成31年4月30日", Some("2019-04-30")),
            ("2026年3月12日（木）", Some("2026-03-12")),
            ("民國115年3月12日", Some("2026-03-12")),
            ("2026-02-30", None),
            ("29 February 2028", Some("2028-02-29")),
            ("2024-13-01", None),
            ("the mill closed in 2024", None),
            ("yesterday", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(date(text, false).as_deref(), expected, "{text}");
        }
    }
}
