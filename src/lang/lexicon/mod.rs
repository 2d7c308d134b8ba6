//! What the words of each language tell, a file a language.
//!
//! All lists are in lower case, as [`crate::text::normalize`] spells them, unless they say otherwise.

mod ar;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod fa;
mod fi;
mod fr;
mod he;
mod hi;
mod hu;
mod id;
mod it;
mod ja;
mod ko;
mod nb;
mod nl;
mod pl;
mod pt;
mod ro;
mod ru;
mod sv;
mod th;
mod tr;
mod uk;
mod vi;
mod zh;

use super::Lang;
use crate::text::{List, Ordinals, Rules};

/// What the words of a language tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lexicon {
    /// Where sentences end.
    pub rules: Rules,
    /// Personal and possessive pronouns that, first in a sentence, mean someone named before: `he`, `their`.
    pub pronouns: List,
    /// Words that point at what was said before: `this`, `such`.
    pub demonstratives: List,
    /// Words and phrases that join a sentence to the one before it: `but`, `as a result`.
    pub connectives: List,
    /// Words that compare with something named before: `another`, `both`, `the latter`.
    pub comparisons: List,
    /// Words that place an event after one told before: `then`, `later`.
    pub times: List,
    /// Numbers and the like that, with such a word behind them, count those named before: `some have`.
    pub counters: List,
    /// Words that begin what is told about a subject: `have`.
    pub predicates: List,
    /// Words for a noun told before, behind an adjective: `the old one`.
    pub stand_ins: List,
    /// Words that make a stretch of time begin at an event told before: `two years later`.
    pub after_times: List,
    /// Openings that lean where a comma follows, and else only with more words: `again,`, French `en` of `en effet`.
    pub weak: List,
    /// Words that may stand before a word that leans, and change nothing: `only then`.
    pub focusers: List,
    /// Connectives that stand between commas within a sentence: `The mayor, however, stayed.`
    pub asides: List,
    /// Connectives that stand within a sentence as they are: German `Der Bürgermeister hingegen blieb.`
    pub inner_connectives: List,
    /// Connectives that can go without harm to grammar, with or without a comma after them: `but`.
    pub droppable: List,
    /// Connectives that can go where a comma follows: `meanwhile,`.
    pub droppable_before_comma: List,
    /// Words that attribute without a verb: `according to`.
    pub attributors: List,
    /// Words that open a clause with something to tell: `which`, `because`; such a clause is no attribution.
    pub clause_openers: List,
    /// Pronouns of the third person that may be the subject deeper in a sentence: `After the vote, he left.`
    pub persons: List,
    /// Words after such a pronoun that make it mean nobody, French `il faut`, or with it, `it was`.
    pub impersonal: List,
    /// Words at either end of a phrase of place or time that stands before the subject: `in`, `earlier`.
    pub fronters: List,
    /// Whether the verb stands before the subject where such a phrase comes first.
    pub verb_second: bool,
    /// Endings of verbs that open a sentence whose subject goes unsaid: Spanish `pagó`.
    pub verb_endings: List,
    /// Short verbs that do so: Spanish `es`.
    pub bare_verbs: List,
    /// Endings of the word that opens a phrase without a subject of its own: `Handing over the key, she left.`
    pub participles: List,
    /// Pronouns that mean people alone: `he`.
    pub people_pronouns: List,
    /// Pronouns with the word before them that mean things, where nothing stands before that they may mean: `for it`.
    pub thing_pronouns: List,
    /// Pronouns that, second in a sentence, mean what its reader has in hand: `Click it.`
    pub objects: List,
    /// Pronouns that are no subject, and so mean somebody else than it: `Ann Lee told him so.`
    pub others: List,
    /// Openings that ask a reader to go elsewhere: `read more`.
    pub calls: List,
    /// Words for people, by their ends: `man`, `-er`; such a pronoun behind one may mean that one.
    pub people: List,
    /// Adjectives that end as verbs of the past do: German `das alte Boot`.
    pub late_adjectives: List,
    /// Verbs in the mood of indirect speech: German `sei`.
    pub indirect: List,
    /// Words beside such a verb that tell, or may tell, whose speech it is; so do verbs of saying.
    pub ascribers: List,
    /// Words for a place named before, wherever they stand: German `dort`.
    pub places: List,
    /// Words that, last in a sentence of one clause, mean what was said before: `after that.`
    pub pointers: List,
    /// Adverbs among these: German `dafür`.
    pub pointing_adverbs: List,
    /// Articles that mean what was said before where no noun follows: German `Vielleicht waren das die letzten Boote.`
    pub pointing_articles: List,
    /// Indefinite articles, which introduce what they stand before: `a`.
    pub indefinites: List,
    /// Endings of plurals that have no article where they are new: `students`.
    pub plurals: List,
    /// Endings of words that only look so: `class`.
    pub no_plurals: List,
    /// Definite articles, which take it for known: `the`.
    pub definites: List,
    /// Definite articles before adjectives alone, and else pronouns: Norwegian `den nye båten`.
    pub adjective_articles: List,
    /// Nouns that mean no certain thing even with the definite article: `the day`.
    pub vague: List,
    /// Openings that stand for somebody or something named before: `the company`.
    pub epithets: List,
    /// Whether all nouns are written large, and not names alone.
    pub large_nouns: bool,
    /// Whether plain nouns are written large at pleasure, `el Gobierno`, so that a capital introduces nothing.
    pub loose_capitals: bool,
    /// Stop words beyond those of the library.
    pub stop_words: List,
}

impl Lexicon {
    /// Tells nothing: what a language does not say is taken from here.
    pub const NONE: Lexicon = Lexicon {
        rules: Rules::NONE,
        pronouns: List::of(""),
        demonstratives: List::of(""),
        connectives: List::of(""),
        comparisons: List::of(""),
        times: List::of(""),
        counters: List::of(""),
        predicates: List::of(""),
        stand_ins: List::of(""),
        after_times: List::of(""),
        weak: List::of(""),
        focusers: List::of(""),
        asides: List::of(""),
        inner_connectives: List::of(""),
        droppable: List::of(""),
        droppable_before_comma: List::of(""),
        attributors: List::of(""),
        clause_openers: List::of(""),
        persons: List::of(""),
        impersonal: List::of(""),
        fronters: List::of(""),
        verb_second: false,
        verb_endings: List::of(""),
        bare_verbs: List::of(""),
        participles: List::of(""),
        people_pronouns: List::of(""),
        objects: List::of(""),
        others: List::of(""),
        calls: List::of(""),
        people: List::of(""),
        thing_pronouns: List::of(""),
        late_adjectives: List::of(""),
        indirect: List::of(""),
        ascribers: List::of(""),
        places: List::of(""),
        pointers: List::of(""),
        pointing_adverbs: List::of(""),
        pointing_articles: List::of(""),
        indefinites: List::of(""),
        plurals: List::of(""),
        no_plurals: List::of(""),
        definites: List::of(""),
        adjective_articles: List::of(""),
        vague: List::of(""),
        epithets: List::of(""),
        large_nouns: false,
        loose_capitals: false,
        stop_words: List::of(""),
    };
}

/// The codes of the languages that have a lexicon.
pub const CODES: [&str; 29] = [
    "ar", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko",
    "nb", "nl", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh",
];

/// The lexicon of a language; `None` where the language is unknown or has none.
pub fn lexicon(lang: Option<Lang>) -> Option<&'static Lexicon> {
    Some(match lang?.code() {
        "ar" => &ar::LEXICON,
        "cs" => &cs::LEXICON,
        "da" => &da::LEXICON,
        "de" => &de::LEXICON,
        "el" => &el::LEXICON,
        "en" => &en::LEXICON,
        "es" => &es::LEXICON,
        "fa" => &fa::LEXICON,
        "fi" => &fi::LEXICON,
        "fr" => &fr::LEXICON,
        "he" => &he::LEXICON,
        "hi" => &hi::LEXICON,
        "hu" => &hu::LEXICON,
        "id" => &id::LEXICON,
        "it" => &it::LEXICON,
        "ja" => &ja::LEXICON,
        "ko" => &ko::LEXICON,
        "nb" => &nb::LEXICON,
        "nl" => &nl::LEXICON,
        "pl" => &pl::LEXICON,
        "pt" => &pt::LEXICON,
        "ro" => &ro::LEXICON,
        "ru" => &ru::LEXICON,
        "sv" => &sv::LEXICON,
        "th" => &th::LEXICON,
        "tr" => &tr::LEXICON,
        "uk" => &uk::LEXICON,
        "vi" => &vi::LEXICON,
        "zh" => &zh::LEXICON,
        _ => return None,
    })
}

/// What is taken to hold where the language is unknown: titles and abbreviations that several languages share.
/// Ordinals before lower case are joined, for that costs the languages without them nothing.
pub(super) const UNKNOWN: Rules = Rules {
    titles: List::of("cf, dr, e.g, i.e, ing, mr, mrs, ms, p.ex, prof, sr, sra, st, vs, z.b, г, др, т.е"),
    before_numbers: List::of("art, cap, fig, no, nr, n°, nº, p, pp, s, vol, №"),
    abbreviations: List::of("al, co, corp, etc, inc, jr, ltd, s.a, u.k, u.s"),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
