//! Finnish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Finnish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "he, heidän, heidät, heille, heiltä, heistä, heitä, hän, hänelle, häneltä, hänen, hänestä, \
         hänet, häntä, itse, ne, niiden, niissä, niistä, niitä, se, sen, siihen, siinä, siitä, sille, \
         siltä, sitä",
    ),
    demonstratives: List::of(
        "edellinen, jälkimmäinen, kyseessä, kyseinen, niin, noiden, nuo, näiden, näin, näitä, nämä, \
         sellainen, sellaiset, siellä, sieltä, sinne, tuo, tuolla, tuollainen, tuon, tuossa, tuota, \
         tähän, tällainen, tällaiset, tälle, tällä, tämä, tämän, tässä, tästä, tätä, täällä",
    ),
    connectives: List::of(
        "edelleen, eikä, eli, esimerkiksi, itse asiassa, ja, jopa, joten, kaiken lisäksi, koska, \
         kuitenkaan, kuitenkin, lisäksi, mutta, muuten, muutoin, myös, nimittäin, näin ollen, \
         puolestaan, päinvastoin, samalla, samoin, sekä, sen lisäksi, sen seurauksena, sen sijaan, \
         sen takia, sen vuoksi, seurauksena, siispä, siitä huolimatta, siksi, sillä, silti, siten, \
         sitä paitsi, sitä vastoin, tai, toisaalta, toisin sanoen, toki, tosiaan, tosin, tällöin, \
         tämän lisäksi, tämän seurauksena, tämän takia, tämän vuoksi, tästä huolimatta, täten, vaan, \
         vastaavasti",
    ),
    comparisons: List::of(
        "kaksikko, kolmikko, kukaan heistä, kumpikaan, kumpikin, molemmat, moni heistä, muu, muut, pari, \
         sama, samat, toinen, toinen heistä, toiset, yksi heistä, yksi niistä",
    ),
    times: List::of(
        "aiemmin, aikaisemmin, lopuksi, lopulta, myöhemmin, nyt, pian, pian sen jälkeen, \
         päivää myöhemmin, samana päivänä, sen jälkeen, seuraavana päivänä, siihen asti, siitä lähtien, \
         silloin, sinä päivänä, sitten, sitä ennen, tämän jälkeen, tätä ennen, vuosi myöhemmin, \
         vuotta myöhemmin",
    ),
    weak: List::of(
        "aiemmin, aikaisemmin, edelleen, edellinen, itse, ja, jopa, koska, kyseessä, lopulta, muut, \
         myös, niin, nyt, näin, pari, pian, sama, se, sen, tai, toinen, toiset",
    ),
    inner_connectives: List::of("kuitenkin, puolestaan"),
    droppable: List::of("ja, mutta"),
    droppable_before_comma: List::of("mutta, toisin sanoen"),
    attributors: List::of("mukaan"),
    clause_openers: List::of(
        "että, ja, joka, jolloin, jonka, jos, jossa, jotka, koska, kun, kuten, mikä, missä, mukaan, \
         mutta, vaikka",
    ),
    stop_words: List::of(
        "aikana, alle, ei, eikä, ennen, eri, että, hänen, ja, jo, joka, jos, jotka, jälkeen, kaksi, \
         kanssa, kertoo, koko, kuin, kun, mitä, muassa, mukaan, mutta, muun, myös, niin, noin, nyt, oli, \
         olivat, olla, ollut, on, ovat, pitäisi, pitää, sanoi, sanoo, sekä, sitä, tai, vain, vielä, voi, \
         voivat, vuoden, yksi, yli",
    ),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "apul, dipl.ins, dos, em, engl, ent, esim, ev, fil, hra, ins, jne., k, kapt, kenr, ko, lat, lis, \
         ltn, maist, maj, ml, mm, mr, mrs, mukl, n, ns, nti, nyk, p, pj, prof, puh, ruots, rva, s, suom, \
         synt, toht, tohtori, toim, tri, ts, vrt, vs, ylik, ym. ks",
    ),
    before_numbers: List::of(
        "art, ed, klo, kpl, ks, kuva, luku, n, n., n:o, nro, os, puh, s, t, taul, v, vrt",
    ),
    abbreviations: List::of(
        "ab, as, co, corp, e.a.a, eKr, esq, h, inc, j.a.a, jKr, jr, kpl, ltd, milj, min, mm, mrd, oy, \
         oyj, ry, snt, t, tms, tmv, v, ynnä",
    ),
    finals: List::of("eaa, ekr, jaa, jkr, jne, kg, km, ym, yms"),
    openers: List::of(
        "aiemmin, alle, ei, eilen, eivät, emme, en, ennen, ensi, esimerkiksi, että, he, heidän, \
         huomenna, hän, hänen, itse, ja, jo, joka, jokainen, jos, joten, jotkut, jälkeen, kaikki, kaksi, \
         ketkä, kolme, koska, kuin, kuitenkin, kuka, kukaan, kun, kuten, lisäksi, lopulta, lähes, me, \
         miksi, mikä, mikään, milloin, minä, missä, mistä, miten, mitä, molemmat, monet, moni, monta, \
         mutta, muut, muutama, myöhemmin, myös, ne, niiden, niin, noin, nuo, nyt, näin, nämä, oli, \
         olivat, on, ovat, poliisi, samalla, samoin, se, sen, siellä, siinä, siitä, siksi, silloin, \
         sillä, silti, sinä, sitten, tai, te, toinen, toisaalta, toiset, tuo, tämä, tämän, tänään, \
         täällä, vaikka, vain, vielä, viime, voi, yli",
    ),
    labels: List::of("hepatiitti, kategoria, liite, lohko, luokka, ryhmä, suunnitelma, tyyppi, vitamiini"),
    reporting: List::of(
        "arvioi, huudahti, ilmoittaa, ilmoitti, kertoi, kertoivat, kertoo, kirjoittaa, kirjoitti, \
         korostaa, korosti, kuvailee, kysyi, kysyy, lisäsi, lisää, muistelee, muistuttaa, myönsi, \
         myöntää, pohtii, sanoi, sanoivat, sanoo, selitti, selittää, toteaa, totesi, uskoo, vahvistaa, \
         vahvisti, varoittaa, varoitti, vastaa, vastasi, väitti, väittää",
    ),
    after_ordinals: List::of(
        "elokuuta, heinäkuuta, helmikuuta, huhtikuuta, joulukuuta, kesäkuuta, lokakuuta, maaliskuuta, \
         marraskuuta, sija, sijalla, syyskuuta, tammikuuta, toukokuuta, vuosisadalla, vuosisata",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
