//! English.

use super::Lexicon;
use crate::text::{List, Rules};

/// What English words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "he, he'd, he'll, he's, her, hers, herself, him, himself, his, it, it'll, it's, its, itself, \
         she, she'd, she'll, she's, their, theirs, them, themselves, they, they'd, they'll, they're, \
         they've",
    ),
    demonstratives: List::of(
        "among these, among those, by this, for these, from these, in such, in that case, in these cases, \
         in this case, in this context, in this sense, in this situation, in this type, in this way, \
         of these, of this, of those, such, that, that one, that's, these, this, this one, those, \
         under these, under this, with these, with this",
    ),
    connectives: List::of(
        "above all, accordingly, additionally, after all, all that said, all the same, also, alternatively, \
         and, apart from that, apart from this, as a result, as i mentioned, as i said, as mentioned, \
         as mentioned above, as mentioned before, as mentioned earlier, as noted above, as noted earlier, \
         as stated above, as we have seen, aside from that, aside from this, at that point, at that time, \
         at the same time, at this point, because, because of that, because of this, besides, besides that, \
         besides this, better still, better than that, better yet, beyond that, beyond this, but, \
         by comparison, by contrast, by doing so, consequently, conversely, despite that, despite this, \
         elsewhere, equally, even so, even then, for example, for her part, for his part, for instance, \
         for one thing, for that reason, for their part, for this reason, furthermore, having said that, \
         hence, however, i mean, if not, if so, importantly, in addition, in addition to that, \
         in addition to this, in any case, in comparison, in contrast, in doing so, in fact, in other words, \
         in particular, in response, in short, in that case, in the meantime, in turn, indeed, instead, \
         likewise, meanwhile, more importantly, more specifically, moreover, \
         most importantly, neither, nevertheless, nonetheless, nor, not only that, not so, of course, \
         on the contrary, on the flip side, on the other hand, on top of that, or, other than that, \
         otherwise, regardless, same goes, same here, similarly, so, specifically, still, that being said, \
         that said, therefore, though, thus, to that end, too, what is more, what's more, which is, \
         which leads, which means, with that, with that in mind, with that said, worse still, \
         worse than that, yet",
    ),
    comparisons: List::of(
        "a fifth, a fourth, a second, a third, all of them, all three, another, both, each of them, \
         for others, in both, in each case, in either case, in neither case, many of them, most of them, \
         neither of them, none of them, one of them, other, others, some of them, some others, \
         the couple, the duo, the first of these, the following, the former, the latter, the other, \
         the others, the pair, the same, the trio, the two, two others",
    ),
    times: List::of(
        "a day later, a month later, a week later, a year later, after that, afterward, afterwards, \
         back then, before that, below are, below is, by then, days later, earlier that, eventually, \
         here, hours later, later, minutes later, moments later, months later, shortly after, \
         shortly afterwards, shortly before, since then, soon after, subsequently, that day, that night, \
         that same, that year, the following day, the next day, the same day, then, there, there's, \
         thereafter, two days later, until then, weeks later, years later",
    ),
    weak: List::of(
        "a third of, absolutely, again, all, as, at that point, at the time, by doing so, either way, \
         elsewhere, even, exactly, fair enough, finally, first, firstly, from there, further, here, it, \
         lastly, later, many, more than that, most, next, no, not so, ok, okay, one, only, other than, \
         others, right, second, secondly, separately, some, still, such, sure, the first, the second, \
         the third, there, third, thirdly, well, while, with him, with it, without it, yes",
    ),
    asides: List::of(
        "by contrast, for example, for her part, for his part, for instance, for its part, \
         for their part, furthermore, however, in contrast, in turn, meanwhile, moreover, \
         nevertheless, nonetheless, on the other hand, therefore, though, too",
    ),
    droppable: List::of("and, but, yet"),
    droppable_before_comma: List::of(
        "above all, accordingly, additionally, after all, afterward, afterwards, all that said, \
         all the same, also, and, as a result, as i mentioned, as i said, as mentioned, \
         as mentioned above, as mentioned before, as mentioned earlier, as noted above, \
         as noted earlier, as stated above, as we have seen, at the same time, besides, better still, \
         better yet, but, by contrast, consequently, elsewhere, equally, even so, eventually, finally, \
         first, firstly, for example, for her part, for his part, for instance, for their part, further, \
         furthermore, having said that, hence, however, importantly, in addition, in any case, \
         in contrast, in fact, in other words, in particular, in short, in the meantime, in turn, \
         indeed, instead, lastly, later, likewise, meanwhile, more importantly, more specifically, \
         moreover, most importantly, nevertheless, next, nonetheless, of course, on the other hand, \
         on top of that, overall, regardless, second, secondly, separately, similarly, so, so far, \
         specifically, still, subsequently, that being said, that said, then, therefore, third, thirdly, \
         thus, to that end, too, what is more, what's more, with that said, yet",
    ),
    attributors: List::of("according to, as reported by, in the words of, sources say"),
    clause_openers: List::of(
        "after, although, as, because, before, even, for, he said, how, if, including, not, saying, \
         since, telling, than, that, though, to, unless, until, what, when, where, whether, which, \
         while, who, whom, whose, why, with",
    ),
    stop_words: List::of(
        "across, along, also, although, among, another, around, could, dr, even, every, hence, however, \
         like, many, may, might, mr, mrs, ms, much, must, one, per, said, say, says, shall, since, \
         still, though, thus, toward, towards, two, until, upon, us, via, whether, while, whilst, \
         within, without, would, yet",
    ),
    persons: List::of(
        "he, he'd, he'll, he's, her, his, it, its, she, she'd, she'll, she's, their, they, they'd, they'll, \
         they're, they've",
    ),
    impersonal: List::of(
        "it appeared, it appears, it became, it becomes, it came, it can, it comes, it could, it did, \
         it does, it feels, it gets, it had, it happened, it happens, it has, it helps, it hurts, it is, \
         it isn't, it looks, it made, it makes, it may, it means, it might, it must, it needs, it pays, \
         it rained, it remains, it seemed, it seems, it should, it snowed, it takes, it took, it turned, \
         it turns, it was, it wasn't, it will, it won't, it would",
    ),
    fronters: List::of(
        "after, ago, at, before, besides, beyond, by, despite, during, earlier, following, from, in, later, \
         on, today, under, with",
    ),
    indefinites: List::of("a, an"),
    plurals: List::of("s"),
    no_plurals: List::of("is, ss, us"),
    definites: List::of("the"),
    vague: List::of(
        "afternoon, article, authorities, basics, day, days, end, evening, future, guide, hour, \
         hours, idea, internet, list, lot, media, minute, minutes, moment, month, months, morning, \
         night, number, odds, page, part, past, place, point, politics, post, public, rest, roads, \
         same, states, story, streets, summer, things, time, times, way, ways, week, weekend, weeks, \
         winter, world, year, years",
    ),
    epithets: List::of(
        "the accident, the accusations, the actor, the actress, the agency, the agreement, the aircraft, \
         the airline, the airliner, the allegations, the announcement, the answer, the app, the arrest, \
         the assailants, the attack, the attacker, the attackers, the authors, the award, the ban, \
         the bank, the bill, the blast, the blasts, the blog, the book, the boy, the broadcaster, \
         the building, the campaign, the carmaker, the case, the ceremony, the changes, the channel, \
         the charges, the charity, the city, the claims, the club, the comments, the company, \
         the contract, the country, the couple, the court, the crash, the crew, the deal, the decision, \
         the defendant, the department, the device, the dispute, the document, the documents, \
         the driver, the duo, the episode, the event, the experiment, the explosion, the family, \
         the figures, the film, the findings, the fire, the firm, the footage, the game, the gang, \
         the girl, the group, the gunman, the gunmen, the hosts, the image, the images, the incident, \
         the indictment, the initiative, the inquest, the interview, the investigation, the issue, \
         the judge, the jury, the killing, the law, the lawsuit, the letter, the magazine, the man, \
         the manufacturer, the match, the measure, the measures, the meeting, the men, the midfielder, \
         the ministry, the move, the movie, the network, the newspaper, the officers, the operation, \
         the organisation, the organization, the pair, the paper, the party, the photo, the photos, \
         the pictures, the pilot, the plaintiffs, the plan, the plane, the plans, the platform, \
         the players, the podcast, the policy, the poll, the problem, the product, the program, \
         the programme, the project, the proposal, the proposals, the proposed changes, the prosecution, \
         the prosecutor, the publication, the reason, the regulator, the remarks, the report, \
         the research, the researchers, the restaurant, the result, the results, the retailer, \
         the ruling, the scheme, the school, the series, the shooting, the show, the singer, the site, \
         the star, the startup, the state, the statement, the storm, the striker, the study, the suit, \
         the survey, the suspect, the takeover, the team, the teen, the teenager, the teens, the tool, \
         the tournament, the tragedy, the trial, the trio, the trip, the tweet, the university, \
         the unrest, the verdict, the vessel, the victim, the victims, the video, the woman, the women",
    ),
    focusers: List::of("about, all, almost, even, just, nearly, not, only, perhaps, right, roughly"),
    participles: List::of("ing"),
    people_pronouns: List::of("he, her, him, his, she"),
    thing_pronouns: List::of(
        "about it, about them, for it, for them, from it, from them, in it, of it, of them, on it, to it, to them, \
         with it, with them",
    ),
    people: List::of(
        "aide, ant, baby, boss, boy, brother, chef, chief, child, coach, daughter, ent, er, everyone, fan, girl, guy, \
         host, husband, ian, ist, judge, kid, king, lawmaker, man, nurse, one, or, person, pilot, prince, \
         princess, queen, son, spouse, star, teen, victim, who, wife, woman",
    ),
    pointers: List::of(
        "above, an exception, below, either, here, no different, no exception, not alone, otherwise, that, \
         the same, these, this, those, too",
    ),
    counters: List::of("all, few, five, four, many, most, none, one, several, six, some, three, two"),
    predicates: List::of("already, also, are, had, have, is, was, were"),
    after_times: List::of("earlier, later"),
    calls: List::of(
        "be sure to check, be sure to read, below are, below is, below we, below we've, below you, \
         below you'll, best for, check out, click, download the, excerpted from, find out more, \
         follow us, get the app, great for, here are, here is a, here's a, here's how, here's what, \
         ideal for, image credit, join us, keep reading, learn more, media playback, perfect for, \
         photo by, read more, read our, read the full, related:, scroll, see also, see more, see my, \
         see our, see photos, shop now, sign up, subscribe, the post, visit our, visit the, watch the",
    ),
    inner_connectives: List::of(
        "consequently, hence, likewise, moreover, nevertheless, nonetheless, then, therefore, thus",
    ),
    places: List::of("here"),
    objects: List::of("it, them, these, this, those"),
    others: List::of("him, it, them"),
    stand_ins: List::of("one, ones"),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "Fr, a.k.a, adm, aka, al-q, ald, approx, assn, asst, atty, brig, bros, ca, capt, cf, cmdr, col, \
         cpl, dept, det, dist, dr, drs, e.g, eg, esp, ft, gen, gov, govs, hon, i.e, ie, incl, insp, lt, \
         maj, messrs, mlle, mme, mr, mrs, ms, msgr, mt, mx, pres, prof, profs, rep, reps, rev, sec, sen, \
         sens, sgt, st, ste, supt, treas, univ, v, viz, vs",
    ),
    before_numbers: List::of(
        "No, Nos, Op, approx, apr, art, arts, aug, bk, c, ca, ch, chap, circa, dec, eq, est, ex, ext, \
         feb, fig, figs, jan, jul, jun, mar, nov, oct, op, p, para, paras, pp, pt, rev, sec, secs, sep, \
         sept, tel, ver, vol, vols",
    ),
    abbreviations: List::of(
        "Ala, Ariz, Ark, Calif, Colo, Conn, Dak, Del, Ed, Fla, Fri, Ga, Ill, Ind, Kan, Ky, La, Mass, Md, \
         Mich, Minn, Miss, Mo, Mon, Mont, Neb, Nev, Okla, Ore, Pa, Tenn, Tex, Thu, Thurs, Tue, Tues, Va, \
         Vt, Wash, Wed, Wis, Wyo, a.d, a.m, al, aug, ave, b.a, b.c, blvd, co, corp, cos, ct, d.c, dec, \
         e.u, eds, esq, est, feb, govt, hr, hrs, hwy, inc, intl, jan, jr, l.a, llc, ltd, m.a, m.d, max, \
         mfg, mgr, min, mins, n.y, natl, nov, oct, p.m, ph.d, plc, rd, ret, sec, sept, sq, sr, st, \
         trans, u.k, u.n, u.s, u.s.a, u.s.s",
    ),
    finals: List::of("etc"),
    openers: List::of(
        "a, about, according, after, against, all, almost, also, although, among, an, analysts, and, \
         another, are, as, at, because, before, between, both, but, by, can, could, critics, despite, \
         did, do, does, during, each, earlier, even, every, everyone, experts, few, for, from, had, has, \
         have, he, he's, her, here, his, how, however, i, i'm, if, in, instead, is, it, it's, its, just, \
         last, later, let, many, meanwhile, more, most, my, nearly, never, next, no, nobody, not, now, \
         of, officials, on, once, one, only, or, other, others, our, over, people, please, police, \
         residents, sales, several, shares, she, she's, should, since, so, some, still, such, that, \
         that's, the, their, then, there, there's, these, they, they're, this, those, though, three, to, \
         today, two, under, until, was, we, we're, were, what, when, where, which, while, who, why, \
         will, with, without, would, yesterday, yet, you, your",
    ),
    labels: List::of(
        "appendix, band, block, building, category, class, division, exhibit, formula, gate, grade, \
         group, hepatitis, letter, option, part, plan, point, room, schedule, schindler, section, \
         series, step, team, tier, type, vitamin, zone",
    ),
    reporting: List::of(
        "according, acknowledged, added, adds, admitted, alleged, announced, answered, argued, asked, \
         asks, believed, believes, claimed, claims, concluded, confirmed, continued, cried, declared, \
         demanded, estimated, exclaimed, explained, insisted, joked, noted, observed, posted, predicted, \
         quipped, read, reads, recalled, recalls, remarked, replied, replies, reported, reports, \
         responded, revealed, said, say, says, shouted, stated, states, suggested, tells, testified, \
         told, tweeted, warned, whispered, wondered, writes, wrote, yelled",
    ),
    ..Rules::NONE
};
