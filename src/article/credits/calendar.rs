//! Names of months, and years that are counted otherwise.
//!
//! It knows how languages write months and which calendars newspapers date by: beside the common one the Persian, the
//! Buddhist, and the eras of Japan and Taiwan. Islamic dates depend on who saw the moon, so that none is read.
//!
//! Invariant: a word is the month that the longest of the beginnings here names.

/// The beginnings of the names of months.
const MONTHS: [&str; 12] = [
    "jan jän ene gen ian янв яну січ oca sty led tammi jaa ιαν يناير جانفي ינואר जन জানু มกรา ژانویه",
    "feb fév fev фев лют şub lut úno helmi vee φεβ فبراير فيفري شباط פברואר फर फ़र ফেব্রু กุมภา فوریه",
    "mar mär maa mrt мар бер bře már mac μαρ μάρ مارس آذار מרץ מרס मार्च মার্চ มีนา",
    "apr avr abr апр кві nis kwi dub ápr huhti απρ أبريل ابريل إبريل أفريل نيسان אפריל अप् এপ্রিল เมษา آوریل",
    "may mai maj máj mag mei maí май мая тра kvě touko μαΐ μαϊ μάι مايو ماي أيار מאי मई মে พฤษภา",
    "jun jún juin giu iun июн юни чер haz cze června kesä juuni ιουν ιούν يونيو جوان حزيران יוני जून জুন มิถุนา ژوئن",
    "jul júl juil lug iul июл юли лип tem lip července heinä juuli ιουλ ιούλ يوليو جويلية تموز יולי जुल জুলাই กรกฎา ژوئیه",
    "aug aoû ago agu ags ogos ágú авг сер ağu sie srp elo αυγ αύγ أغسطس اغسطس أوت آب אוגוסט अग আগস্ট สิงหา اوت",
    "sep set sze сен сеп вер eyl wrz zář syys σεπ سبتمبر أيلول ספטמבר सित সেপ্টে กันยา سپتامبر",
    "oct okt out ott окт жов eki paź říj loka οκτ أكتوبر اكتوبر אוקטובר अक् অক্টো ตุลา اکتبر",
    "nov noi nóv ноя ное kas lis marras νοε νοέ نوفمبر נובמבר नव নভে พฤศจิกา نوامبر",
    "dec dez déc dic des dis дек гру ara gru prosin joulu δεκ ديسمبر דצמבר दिस ডিসে ธันวา دسامبر",
];

/// The months of the Persian year.
const SOLAR: [&str; 12] =
    ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

/// Months of two words, and what they are called where they have one.
const JOINED: [(&str, &str); 4] = [
    ("كانون الثاني", "يناير"),
    ("تشرين الأول", "أكتوبر"),
    ("تشرين الثاني", "نوفمبر"),
    ("كانون الأول", "ديسمبر"),
];

/// Eras, and the year before their first.
const ERAS: [(&str, u32); 4] = [("令和", 2018), ("平成", 1988), ("民國", 1911), ("民国", 1911)];

/// The month that a word in small letters names.
pub(super) fn month(word: &str) -> Option<u32> {
    // The Hebrew "in" is written together with what follows.
    let word = word.trim_start_matches('ב');
    let months =
        MONTHS.iter().enumerate().flat_map(|(at, names)| names.split(' ').map(move |name| (at, name)));
    let named = months.filter(|(_, name)| word.starts_with(name)).max_by_key(|(_, name)| name.len());
    named.map(|(at, _)| at as u32 + 1)
}

/// The month of the Persian year that a word names.
pub(super) fn solar_month(word: &str) -> Option<u32> {
    SOLAR.iter().position(|name| *name == word).map(|at| at as u32 + 1)
}

/// The days from the first of 1970 to a day of the Persian year.
pub(super) fn solar(year: u32, month: u32, day: u32) -> Option<u64> {
    /// A year that began on 21 March 1970.
    const FIRST: u32 = 1349;
    const BEFORE: u32 = 79;
    if !(1369..1470).contains(&year) || !(1..=31).contains(&day) {
        return None;
    }
    // Eight years of 33 have a day more (the rule of Omar Khayyam, true of all of these).
    let is_leap = |year: &u32| (year * 8 + 29) % 33 < 8;
    let leaps = (FIRST..year).filter(is_leap).count() as u32;
    let months = (month - 1) * 30 + (month - 1).min(6);
    Some(u64::from(BEFORE + (year - FIRST) * 365 + leaps + months + day - 1))
}

/// A text with months of two words as those of one.
pub(super) fn joined(text: &str) -> String {
    JOINED.iter().fold(text.to_owned(), |text, (two, one)| text.replace(two, one))
}

/// What is to be added to the years of the era that a word begins with, and the rest of it; 0 without an era.
pub(super) fn era(word: &str) -> (u32, &str) {
    let found = ERAS.iter().find_map(|(name, before)| Some((*before, word.strip_prefix(name)?)));
    found.unwrap_or((0, word))
}

/// A year of the common era, of one that may be of the Buddhist.
pub(super) fn common(year: u32) -> u32 {
    const BUDDHIST: u32 = 543;
    if (2533..=2642).contains(&year) { year - BUDDHIST } else { year }
}
