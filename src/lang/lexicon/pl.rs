//! Polish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Polish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "on, ona, ono, oni, one, jego, jej, ich, jemu, im, go, mu, ją, nim, nią, nimi, niego, niej, \
         nich, swój, swoją, swoje, swoim",
    ),
    demonstratives: List::of(
        "ten, ta, to, ci, te, tego, tej, tych, temu, tym, tymi, tę, taki, taka, takie, tacy, takich, \
         takiego, tamten, tamta, tamto, tutaj, tu, tam, stąd, stamtąd, oto",
    ),
    connectives: List::of(
        "ale, i, a, lecz, jednak, jednakże, zatem, więc, dlatego, ponieważ, bo, oraz, albo, lub, ani, \
         ponadto, poza tym, co więcej, także, też, również, natomiast, zaś, mimo to, pomimo to, \
         niemniej, przeciwnie, tymczasem, z kolei, z drugiej strony, w rezultacie, w konsekwencji, \
         w związku z tym, w efekcie, w takim razie, w dodatku, dodatkowo, na przykład, innymi słowy, \
         czyli, toteż, przecież, bowiem, zresztą, wobec tego, wskutek tego, w przeciwnym razie, \
         podobnie, równocześnie, jednocześnie, tym samym, oprócz tego, właśnie, jak się okazuje, owszem, \
         zwłaszcza, zamiast tego, w ten sposób, z tego powodu, tak, otóż, inaczej",
    ),
    comparisons: List::of(
        "inny, inna, inne, inni, innych, drugi, druga, drugie, obaj, oboje, obie, oba, obydwaj, ten sam, \
         ta sama, to samo, ci sami, ostatni z nich, pierwszy z nich, jeden z nich, żaden z nich, \
         wielu z nich, duet, para",
    ),
    times: List::of(
        "potem, później, następnie, wtedy, wówczas, wkrótce potem, od tego czasu, od tamtej pory, \
         do tej pory, dotychczas, przedtem, wcześniej, zanim to, następnego dnia, tego samego dnia, \
         tego dnia, rok później, dzień później, kilka dni później, lata później, ostatecznie, w końcu, \
         teraz, tymczasem",
    ),
    weak: List::of(
        "to, i, a, tu, tak, inni, teraz, wcześniej, także, właśnie, one, im, później, bo, ponieważ, \
         w końcu, zwłaszcza",
    ),
    droppable: List::of("ale, i, a, lecz"),
    droppable_before_comma: List::of(
        "ale, lecz, jednak, zatem, więc, ponadto, poza tym, co więcej, natomiast, mimo to, tymczasem, \
         na przykład, innymi słowy, owszem",
    ),
    attributors: List::of("według, zdaniem, jak podaje, jak podają, jak poinformował, jak poinformowała"),
    clause_openers: List::of(
        "który, która, które, którzy, że, żeby, aby, gdzie, kiedy, gdy, jeśli, ponieważ, bo, po, choć, \
         chociaż, jak, co, czy, a, z, bez, w, podczas",
    ),
    stop_words: List::of(
        "a, aby, albo, ale, bardziej, bardzo, bez, bo, by, byli, być, był, była, było, były, będzie, \
         będą, chociaż, choć, ci, co, czy, czyli, dla, dlatego, do, dwa, gdy, gdzie, go, i, ich, im, \
         inne, inny, ja, jak, jako, jeden, jednak, jego, jej, jest, jeszcze, jeśli, jeżeli, już, każdy, \
         kiedy, kto, która, które, którego, której, który, których, którym, którzy, którą, ku, lecz, \
         lub, m.in, ma, mają, mi, miał, miała, mieli, między, mnie, mogą, może, można, mu, my, na, nad, \
         nam, nas, nawet, nich, nie, nim, niż, o, od, około, on, ona, oni, ono, oraz, pan, pani, po, \
         pod, podczas, ponad, ponieważ, potem, przed, przez, przy, r, roku, również, siebie, się, sobie, \
         swoich, swoje, swoją, swój, są, ta, tak, także, tam, te, tego, tej, temu, ten, teraz, też, to, \
         trzeba, tu, tutaj, tych, tylko, tym, tę, u, w, we, według, więc, więcej, wobec, wszyscy, \
         wszystkie, wszystko, wtedy, właśnie, z, za, ze, został, została, zostało, zostały, że, żeby",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "p, pp, dr, prof, mgr, inż, hab, lek, med, ks, o, s, bp, abp, kard, gen, płk, ppłk, mjr, kpt, \
         por, ppor, sierż, asp, kom, nadkom, insp, red, św, bł, ul, al, pl, os, np, tzn, tzw, tj, m.in, \
         in, wg, ds, zob, ok, woj, pow, gm, min, wicemin, sen, pos, pkt, ur, zm, dot, ew, n.p.m, wł, \
         ang, niem, fr, łac, ros, jw, vs, doc, adw, r.pr, sp, zał, wyd, tłum, ww, nt, tys, n",
    ),
    before_numbers: List::of(
        "nr, art, ust, pkt, rozdz, str, s, t, tel, rys, tab, poz, par, ok, godz, wyd, zob, lit, par, \
         vol, kl, r, ul, m",
    ),
    abbreviations: List::of(
        "r, w, s.a, sp. z o.o, o.o, z o.o, inc, corp, co, ltd, jr, a.m, p.m, br, ub, cd, cdn, godz, \
         proc, dol, k.k, k.p.c, k.p.k, k.c, im",
    ),
    finals: List::of("itd, itp, etc, p.n.e, n.e, nast"),
    openers: List::of(
        "on, ona, ono, oni, one, ja, ty, my, wy, ten, ta, to, ci, te, tego, tej, tych, jego, jej, ich, \
         mój, nasz, ale, i, a, lecz, jednak, więc, dlatego, ponieważ, bo, oraz, albo, ani, ponadto, \
         także, też, również, natomiast, w, we, z, ze, na, do, od, po, za, o, u, dla, przed, przez, \
         przy, pod, nad, bez, między, według, podczas, wśród, wobec, mimo, gdy, kiedy, jeśli, jeżeli, \
         choć, chociaż, jak, gdzie, co, kto, dlaczego, czy, który, która, które, nie, nikt, nic, \
         wszyscy, wszystko, wiele, wielu, kilka, kilku, każdy, każda, inni, inne, dwa, dwaj, trzy, \
         tylko, już, jeszcze, dziś, dzisiaj, wczoraj, jutro, teraz, potem, później, wtedy, tam, tu, \
         tutaj, następnie, tymczasem, jest, są, był, była, było, były, został, ma, mają, może, można, \
         trzeba, zdaniem, około, ponad, prawie, nawet, tak, jako, obecnie, niestety",
    ),
    labels: List::of(
        "plan, witamina, witaminy, grupa, grupy, klasa, typ, typu, załącznik, blok, kategoria, \
         kategorii, punkt, serii, wirus",
    ),
    reporting: List::of(
        "powiedział, powiedziała, powiedzieli, mówi, mówił, mówiła, zapytał, zapytała, pyta, pytał, \
         odpowiedział, odpowiedziała, odpowiada, dodał, dodała, dodaje, stwierdził, stwierdziła, \
         wyjaśnił, wyjaśniła, wyjaśnia, podkreślił, podkreśliła, podkreśla, zaznaczył, zaznaczyła, \
         napisał, napisała, pisze, poinformował, poinformowała, poinformowali, informuje, podał, podała, \
         podaje, przekazał, przekazała, oświadczył, oświadczyła, przyznał, przyznała, twierdzi, ocenił, \
         ocenia, uważa, zapewnił, zapewnia, ostrzegł, ostrzega, tłumaczy, wspomina, relacjonuje, \
         komentuje, zauważył, potwierdził, potwierdziła, ogłosił",
    ),
    after_ordinals: List::of(
        "stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, \
         listopada, grudnia, wieku, wiek, miejsce, miejscu, edycja, runda",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
