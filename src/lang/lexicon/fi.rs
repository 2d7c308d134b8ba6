//! Finnish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Finnish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List(
        "hän, he, hänen, heidän, hänet, heidät, hänelle, heille, häntä, heitä, häneltä, heiltä, hänestä, heistä, se, ne, sen, niiden, sitä, niitä, siinä, siitä, siihen, niissä, niistä, sille, siltä, itse",
    ),
    demonstratives: List(
        "tämä, tuo, nämä, nuo, tämän, tuon, näiden, noiden, tätä, tuota, näitä, tässä, tästä, tähän, tällä, tälle, tuossa, sellainen, tällainen, tuollainen, sellaiset, tällaiset, täällä, siellä, tuolla, sieltä, sinne, jälkimmäinen, edellinen, näin, niin, kyseinen, kyseessä",
    ),
    connectives: List(
        "mutta, ja, tai, vaan, sillä, koska, siksi, siispä, joten, kuitenkin, silti, siitä huolimatta, tästä huolimatta, lisäksi, sen lisäksi, tämän lisäksi, myös, samoin, samalla, toisaalta, sen sijaan, päinvastoin, \
         sitä vastoin, esimerkiksi, toisin sanoen, eli, nimittäin, muuten, muutoin, seurauksena, tämän seurauksena, sen seurauksena, näin ollen, tällöin, tämän vuoksi, sen vuoksi, tämän takia, sen takia, siten, täten, \
         puolestaan, itse asiassa, tosin, kaiken lisäksi, sekä, eikä, edelleen, vastaavasti, tosiaan, sitä paitsi, kuitenkaan, toki, jopa",
    ),
    comparisons: List(
        "toinen, toiset, muut, muu, molemmat, kumpikin, kumpikaan, sama, samat, toinen heistä, yksi heistä, yksi niistä, kukaan heistä, moni heistä, kaksikko, pari, kolmikko",
    ),
    times: List(
        "sitten, sen jälkeen, tämän jälkeen, myöhemmin, silloin, siitä lähtien, siihen asti, sitä ennen, tätä ennen, pian, pian sen jälkeen, seuraavana päivänä, samana päivänä, sinä päivänä, vuotta myöhemmin, vuosi myöhemmin, päivää myöhemmin, lopulta, lopuksi, nyt, aiemmin, aikaisemmin",
    ),
    weak: List(
        "se, sen, niin, näin, nyt, muut, toinen, toiset, itse, koska, ja, tai, myös, aiemmin, aikaisemmin, pari, sama, pian, lopulta, jopa, kyseessä, edellinen, edelleen",
    ),
    droppable: List("mutta, ja"),
    droppable_before_comma: List("mutta, toisin sanoen"),
    attributors: List("mukaan"),
    stop_words: List(
        "ja, on, ei, että, oli, ovat, olivat, mutta, myös, kun, kuin, jos, joka, jotka, mukaan, sekä, tai, vain, vielä, jo, nyt, ollut, olla, voi, voivat, kanssa, sitä, hänen, mitä, niin, noin, ennen, jälkeen, aikana, vuoden, yli, alle, kaksi, yksi, kertoo, sanoo, sanoi, pitää, pitäisi, koko, eri, muun, muassa, eikä",
    ),
};

const RULES: Rules = Rules {
    titles: List(
        "hra, rva, nti, tri, tohtori, prof, dos, fil, maist, ins, dipl.ins, esim, ts, ns, mm, ym. ks, vrt, n, em, ko, mr, mrs, toim, suom, engl, ruots, lat, kenr, ev, kapt, ltn, ylik, vs, ent, nyk, synt, s, k, pj, toht, maj, apul, lis, mukl, p, puh, ml, jne.",
    ),
    before_numbers: List("nro, n:o, n, s, ks, vrt, puh, klo, art, kpl, n., ed, os, luku, t, v, kuva, taul"),
    abbreviations: List(
        "ynnä, mm, oy, oyj, ab, ry, e.a.a, j.a.a, eKr, jKr, milj, mrd, inc, corp, co, ltd, jr, tms, tmv, as, kpl, snt, min, t, h, esq, v",
    ),
    finals: List("jne, yms, ym, eaa, jaa, ekr, jkr, km, kg"),
    openers: List(
        "hän, he, minä, me, te, sinä, se, ne, tämä, tuo, nämä, nuo, sen, niiden, tämän, hänen, heidän, mutta, ja, tai, sillä, koska, siksi, joten, kuitenkin, silti, lisäksi, myös, samoin, samalla, toisaalta, esimerkiksi, jos, kun, vaikka, \
         kuten, kuin, että, miten, missä, mistä, milloin, miksi, mitä, mikä, kuka, ketkä, joka, ei, eivät, en, emme, kukaan, mikään, kaikki, moni, monet, monta, jotkut, muutama, jokainen, toinen, toiset, muut, kaksi, kolme, vain, jo, vielä, tänään, eilen, \
         huomenna, nyt, sitten, myöhemmin, aiemmin, silloin, siellä, täällä, siinä, siitä, näin, niin, on, oli, ovat, olivat, voi, ennen, jälkeen, noin, lähes, yli, alle, viime, ensi, poliisi, lopulta, itse, molemmat",
    ),
    labels: List("suunnitelma, vitamiini, hepatiitti, ryhmä, luokka, tyyppi, liite, lohko, kategoria"),
    reporting: List(
        "sanoo, sanoi, sanoivat, kysyy, kysyi, vastaa, vastasi, kertoo, kertoi, kertoivat, kirjoittaa, kirjoitti, toteaa, totesi, lisää, lisäsi, korostaa, korosti, selittää, selitti, arvioi, väittää, väitti, ilmoittaa, ilmoitti, muistuttaa, varoittaa, varoitti, myöntää, myönsi, vahvistaa, vahvisti, pohtii, huudahti, muistelee, kuvailee, uskoo",
    ),
    after_ordinals: List(
        "tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta, vuosisata, vuosisadalla, sija, sijalla",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
