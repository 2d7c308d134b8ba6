//! English.

use super::Lexicon;
use crate::text::{List, Rules};

/// What English words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "he, she, it, they, them, him, his, her, hers, its, their, theirs, himself, herself, itself, \
         themselves, he's, she's, it's, they're, he'd, she'd, they'd, he'll, she'll, they'll, it'll, \
         they've",
    ),
    demonstratives: List::of("this, that, these, those, such, that's, this one, that one"),
    connectives: List::of(
        "but, and, or, nor, so, yet, because, however, meanwhile, moreover, furthermore, also, instead, \
         nevertheless, nonetheless, still, thus, therefore, hence, otherwise, besides, additionally, \
         consequently, accordingly, likewise, indeed, conversely, alternatively, regardless, even so, \
         even then, as a result, in addition, in contrast, in turn, in other words, in that case, \
         in response, in particular, in fact, on the other hand, on the contrary, on top of that, \
         at the same time, at that time, for example, for instance, for that reason, for this reason, \
         for his part, for her part, for their part, that said, all the same, of course, what is more, \
         what's more, with that, to that end, if so, if not, too, though, after all, above all, \
         by contrast, by comparison, despite this, despite that, because of this, because of that, \
         elsewhere, similarly, neither",
    ),
    comparisons: List::of(
        "another, others, both, the latter, the former, the other, the others, the two, the pair, \
         the duo, the trio, the couple, the same, some others, all three, all of them, none of them, \
         neither of them, some of them, most of them, many of them, one of them, each of them, \
         the first of these",
    ),
    times: List::of(
        "then, later, afterwards, afterward, thereafter, subsequently, eventually, soon after, \
         shortly after, shortly afterwards, shortly before, since then, until then, by then, \
         before that, after that, here, there, there's, moments later, minutes later, hours later, \
         days later, weeks later, months later, years later, two days later, a day later, a week later, \
         a month later, a year later, the next day, the following day, the same day, that day, \
         that night, that year, that same, earlier that",
    ),
    weak: List::of(
        "one, here, there, it, still, such, others, later, again, elsewhere, only, even, all, some, \
         most, many, while, as",
    ),
    droppable: List::of("but, and, so, yet, or"),
    droppable_before_comma: List::of(
        "but, and, so, yet, however, meanwhile, moreover, furthermore, also, nevertheless, nonetheless, \
         still, thus, therefore, hence, besides, additionally, in addition, consequently, accordingly, \
         likewise, similarly, indeed, as a result, in fact, of course, for example, for instance, \
         for his part, for her part, for their part, at the same time, on the other hand, in turn, \
         that said, even so, all the same, then, later, afterwards, afterward, subsequently, eventually, \
         what is more, what's more, in particular, after all, above all, in other words, by contrast, \
         in contrast, on top of that, instead, elsewhere, separately, finally, to that end, regardless, \
         overall, too",
    ),
    attributors: List::of("according to, in the words of, as reported by, sources say"),
    clause_openers: List::of(
        "which, who, whom, whose, that, where, when, while, as, if, whether, because, since, after, \
         before, although, though, until, unless, how, what, why, than, including, with, to, not, even, \
         saying, telling, he said, for",
    ),
    stop_words: List::of(
        "across, along, also, although, among, another, around, could, dr, even, every, hence, however, \
         like, many, may, might, mr, mrs, ms, much, must, one, per, said, say, says, shall, since, \
         still, though, thus, toward, towards, two, until, upon, us, via, whether, while, whilst, \
         within, without, would, yet",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "mr, mrs, ms, mx, dr, drs, prof, profs, rev, hon, sen, sens, rep, reps, gov, govs, pres, gen, \
         col, lt, maj, capt, cmdr, cpl, sgt, adm, brig, insp, det, supt, messrs, mme, mlle, msgr, mt, \
         ft, vs, v, cf, viz, e.g, eg, i.e, ie, approx, ca, al-q, atty, asst, sec, treas, ald, dept, \
         univ, assn, bros, st, ste, dist, incl, esp, a.k.a, aka, Fr",
    ),
    before_numbers: List::of(
        "No, Nos, Op, op, vol, vols, ch, chap, sec, secs, fig, figs, p, pp, para, paras, art, arts, pt, \
         eq, bk, ex, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, tel, ext, ver, approx, \
         est, c, ca, circa, rev",
    ),
    abbreviations: List::of(
        "inc, corp, ltd, co, cos, llc, plc, jr, sr, esq, al, ph.d, m.d, b.a, m.a, a.m, p.m, u.s, u.k, \
         u.n, e.u, d.c, l.a, n.y, u.s.a, u.s.s, b.c, a.d, ave, blvd, rd, hwy, st, sq, ct, Mass, Calif, \
         Conn, Ariz, Ala, Fla, Ga, Ill, Ind, Kan, Ky, La, Md, Mich, Minn, Mo, Mont, Neb, Nev, Okla, Ore, \
         Pa, Tenn, Tex, Vt, Va, Wash, Wis, Wyo, Colo, Del, Dak, Ark, Miss, jan, feb, aug, sept, oct, \
         nov, dec, Mon, Tue, Tues, Wed, Thu, Thurs, Fri, min, max, hrs, hr, sec, mins, Ed, eds, trans, \
         ret, intl, natl, mfg, mgr, govt, est",
    ),
    finals: List::of("etc"),
    openers: List::of(
        "the, a, an, he, she, it, they, we, i, you, his, her, its, their, our, my, your, this, that, \
         these, those, there, here, in, on, at, by, for, from, with, without, after, before, during, \
         since, until, while, when, where, who, what, why, how, which, if, as, but, and, or, so, yet, \
         however, meanwhile, although, though, because, to, of, about, under, over, between, among, \
         against, despite, it's, he's, she's, they're, that's, there's, we're, i'm, not, no, some, many, \
         most, all, both, each, every, several, few, one, two, three, another, other, others, then, now, \
         later, today, yesterday, still, even, just, only, also, more, such, once, nearly, almost, \
         earlier, last, next, instead, according, its, let, please, is, are, was, were, do, does, did, \
         can, could, will, would, should, has, have, had, never, nobody, everyone, police, officials, \
         critics, experts, shares, sales, analysts, people, residents",
    ),
    labels: List::of(
        "plan, vitamin, hepatitis, group, section, class, grade, type, option, block, gate, room, \
         exhibit, schedule, appendix, part, team, series, schindler, formula, band, zone, point, step, \
         letter, category, building, tier, division",
    ),
    reporting: List::of(
        "said, says, say, asked, asks, told, tells, wrote, writes, added, adds, replied, replies, \
         answered, cried, shouted, exclaimed, recalled, recalls, wondered, joked, tweeted, posted, \
         continued, explained, demanded, insisted, warned, yelled, whispered, quipped, reads, read, \
         argued, noted, declared, announced, reported, reports, claimed, claims, stated, states, \
         according, confirmed, acknowledged, admitted, alleged, believes, believed, suggested, \
         testified, estimated, predicted, concluded, observed, remarked, responded, revealed",
    ),
    ..Rules::NONE
};
