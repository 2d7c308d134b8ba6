//! Polish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Polish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "go, ich, im, jego, jej, jemu, ją, mu, nich, niego, niej, nim, nimi, nią, on, ona, one, oni, \
         ono, swoim, swoje, swoją, swój",
    ),
    demonstratives: List::of(
        "ci, oto, stamtąd, stąd, ta, tacy, taka, taki, takich, takie, takiego, tam, tamta, tamten, \
         tamto, te, tego, tej, temu, ten, to, tu, tutaj, tych, tym, tymi, tę",
    ),
    connectives: List::of(
        "a, albo, ale, ani, bo, bowiem, co więcej, czyli, dlatego, dodatkowo, i, inaczej, innymi słowy, \
         jak się okazuje, jednak, jednakże, jednocześnie, lecz, lub, mimo to, na przykład, natomiast, \
         niemniej, oprócz tego, oraz, otóż, owszem, podobnie, pomimo to, ponadto, ponieważ, poza tym, \
         przecież, przeciwnie, również, równocześnie, tak, także, też, toteż, tym samym, tymczasem, \
         w dodatku, w efekcie, w konsekwencji, w przeciwnym razie, w rezultacie, w takim razie, \
         w ten sposób, w związku z tym, więc, wobec tego, wskutek tego, właśnie, z drugiej strony, \
         z kolei, z tego powodu, zamiast tego, zatem, zaś, zresztą, zwłaszcza",
    ),
    comparisons: List::of(
        "ci sami, druga, drugi, drugie, duet, inna, inne, inni, inny, innych, jeden z nich, oba, obaj, \
         obie, oboje, obydwaj, ostatni z nich, para, pierwszy z nich, ta sama, ten sam, to samo, \
         wielu z nich, żaden z nich",
    ),
    times: List::of(
        "do tej pory, dotychczas, dzień później, kilka dni później, lata później, następnego dnia, \
         następnie, od tamtej pory, od tego czasu, ostatecznie, potem, przedtem, później, rok później, \
         tego dnia, tego samego dnia, teraz, tymczasem, w końcu, wcześniej, wkrótce potem, wtedy, \
         wówczas, zanim to",
    ),
    weak: List::of(
        "a, bo, i, im, inni, one, ponieważ, później, tak, także, teraz, to, tu, w końcu, wcześniej, \
         właśnie, zwłaszcza",
    ),
    inner_connectives: List::of("jednak, natomiast, tymczasem, zaś"),
    droppable: List::of("a, ale, i, lecz"),
    droppable_before_comma: List::of(
        "ale, co więcej, innymi słowy, jednak, lecz, mimo to, na przykład, natomiast, owszem, ponadto, \
         poza tym, tymczasem, więc, zatem",
    ),
    attributors: List::of("jak podaje, jak podają, jak poinformował, jak poinformowała, według, zdaniem"),
    clause_openers: List::of(
        "a, aby, bez, bo, chociaż, choć, co, czy, gdy, gdzie, jak, jeśli, kiedy, która, które, który, \
         którzy, po, podczas, ponieważ, w, z, że, żeby",
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
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "abp, adw, al, ang, asp, bp, bł, doc, dot, dr, ds, ew, fr, gen, gm, hab, in, insp, inż, jw, \
         kard, kom, kpt, ks, lek, m.in, med, mgr, min, mjr, n, n.p.m, nadkom, niem, np, nt, o, ok, os, \
         p, pkt, pl, por, pos, pow, pp, ppor, ppłk, prof, płk, r.pr, red, ros, s, sen, sierż, sp, tj, \
         tys, tzn, tzw, tłum, ul, ur, vs, wg, wicemin, woj, ww, wyd, wł, zał, zm, zob, łac, św",
    ),
    before_numbers: List::of(
        "art, godz, kl, lit, m, nr, ok, par, pkt, poz, r, rozdz, rys, s, str, t, tab, tel, ul, ust, vol, \
         wyd, zob",
    ),
    abbreviations: List::of(
        "a.m, br, cd, cdn, co, corp, dol, godz, im, inc, jr, k.c, k.k, k.p.c, k.p.k, ltd, o.o, p.m, \
         proc, r, s.a, sp. z o.o, ub, w, z o.o",
    ),
    finals: List::of("etc, itd, itp, n.e, nast, p.n.e"),
    openers: List::of(
        "a, albo, ale, ani, bez, bo, był, była, było, były, chociaż, choć, ci, co, czy, dla, dlaczego, \
         dlatego, do, dwa, dwaj, dzisiaj, dziś, gdy, gdzie, i, ich, inne, inni, ja, jak, jako, jednak, \
         jego, jej, jest, jeszcze, jeśli, jeżeli, jutro, już, każda, każdy, kiedy, kilka, kilku, kto, \
         która, które, który, lecz, ma, mają, mimo, między, może, można, my, mój, na, nad, następnie, \
         nasz, natomiast, nawet, nic, nie, niestety, nikt, o, obecnie, od, około, on, ona, one, oni, \
         ono, oraz, po, pod, podczas, ponad, ponadto, ponieważ, potem, prawie, przed, przez, przy, \
         później, również, są, ta, tak, także, tam, te, tego, tej, ten, teraz, też, to, trzeba, trzy, \
         tu, tutaj, ty, tych, tylko, tymczasem, u, w, wczoraj, we, według, wiele, wielu, więc, wobec, \
         wszyscy, wszystko, wtedy, wy, wśród, z, za, zdaniem, ze, został",
    ),
    labels: List::of(
        "blok, grupa, grupy, kategoria, kategorii, klasa, plan, punkt, serii, typ, typu, wirus, \
         witamina, witaminy, załącznik",
    ),
    reporting: List::of(
        "dodaje, dodał, dodała, informuje, komentuje, mówi, mówił, mówiła, napisał, napisała, ocenia, \
         ocenił, odpowiada, odpowiedział, odpowiedziała, ogłosił, ostrzega, ostrzegł, oświadczył, \
         oświadczyła, pisze, podaje, podał, podała, podkreśla, podkreślił, podkreśliła, poinformowali, \
         poinformował, poinformowała, potwierdził, potwierdziła, powiedział, powiedziała, powiedzieli, \
         przekazał, przekazała, przyznał, przyznała, pyta, pytał, relacjonuje, stwierdził, stwierdziła, \
         twierdzi, tłumaczy, uważa, wspomina, wyjaśnia, wyjaśnił, wyjaśniła, zapewnia, zapewnił, \
         zapytał, zapytała, zauważył, zaznaczył, zaznaczyła",
    ),
    after_ordinals: List::of(
        "czerwca, edycja, grudnia, kwietnia, lipca, listopada, lutego, maja, marca, miejsce, miejscu, \
         października, runda, sierpnia, stycznia, wiek, wieku, września",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
