//! Finnish.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What Finnish words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "hän, he, hänen, heidän, hänet, heidät, hänelle, heille, häntä, heitä, häneltä, heiltä, hänestä, \
         heistä, se, ne, sen, niiden, sitä, niitä, siinä, siitä, siihen, niissä, niistä, sille, siltä, \
         itse",
    ),
    demonstratives: List::of(
        "tämä, tuo, nämä, nuo, tämän, tuon, näiden, noiden, tätä, tuota, näitä, tässä, tästä, tähän, \
         tällä, tälle, tuossa, sellainen, tällainen, tuollainen, sellaiset, tällaiset, täällä, siellä, \
         tuolla, sieltä, sinne, jälkimmäinen, edellinen, näin, niin, kyseinen, kyseessä",
    ),
    connectives: List::of(
        "mutta, ja, tai, vaan, sillä, koska, siksi, siispä, joten, kuitenkin, silti, siitä huolimatta, \
         tästä huolimatta, lisäksi, sen lisäksi, tämän lisäksi, myös, samoin, samalla, toisaalta, \
         sen sijaan, päinvastoin, sitä vastoin, esimerkiksi, toisin sanoen, eli, nimittäin, muuten, \
         muutoin, seurauksena, tämän seurauksena, sen seurauksena, näin ollen, tällöin, tämän vuoksi, \
         sen vuoksi, tämän takia, sen takia, siten, täten, puolestaan, itse asiassa, tosin, \
         kaiken lisäksi, sekä, eikä, edelleen, vastaavasti, tosiaan, sitä paitsi, kuitenkaan, toki, \
         jopa",
    ),
    comparisons: List::of(
        "toinen, toiset, muut, muu, molemmat, kumpikin, kumpikaan, sama, samat, toinen heistä, \
         yksi heistä, yksi niistä, kukaan heistä, moni heistä, kaksikko, pari, kolmikko",
    ),
    times: List::of(
        "sitten, sen jälkeen, tämän jälkeen, myöhemmin, silloin, siitä lähtien, siihen asti, sitä ennen, \
         tätä ennen, pian, pian sen jälkeen, seuraavana päivänä, samana päivänä, sinä päivänä, \
         vuotta myöhemmin, vuosi myöhemmin, päivää myöhemmin, lopulta, lopuksi, nyt, aiemmin, \
         aikaisemmin",
    ),
    weak: List::of(
        "se, sen, niin, näin, nyt, muut, toinen, toiset, itse, koska, ja, tai, myös, aiemmin, \
         aikaisemmin, pari, sama, pian, lopulta, jopa, kyseessä, edellinen, edelleen",
    ),
    droppable: List::of("mutta, ja"),
    droppable_before_comma: List::of("mutta, toisin sanoen"),
    attributors: List::of("mukaan"),
    clause_openers: List::of(
        "joka, jotka, jonka, mikä, että, missä, jossa, kun, jos, koska, vaikka, ja, mutta, kuten, \
         jolloin, mukaan",
    ),
    stop_words: List::of(
        "aikana, alle, ei, eikä, ennen, eri, että, hänen, ja, jo, joka, jos, jotka, jälkeen, kaksi, \
         kanssa, kertoo, koko, kuin, kun, mitä, muassa, mukaan, mutta, muun, myös, niin, noin, nyt, oli, \
         olivat, olla, ollut, on, ovat, pitäisi, pitää, sanoi, sanoo, sekä, sitä, tai, vain, vielä, voi, \
         voivat, vuoden, yksi, yli",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "hra, rva, nti, tri, tohtori, prof, dos, fil, maist, ins, dipl.ins, esim, ts, ns, mm, ym. ks, \
         vrt, n, em, ko, mr, mrs, toim, suom, engl, ruots, lat, kenr, ev, kapt, ltn, ylik, vs, ent, nyk, \
         synt, s, k, pj, toht, maj, apul, lis, mukl, p, puh, ml, jne.",
    ),
    before_numbers: List::of(
        "nro, n:o, n, s, ks, vrt, puh, klo, art, kpl, n., ed, os, luku, t, v, kuva, taul",
    ),
    abbreviations: List::of(
        "ynnä, mm, oy, oyj, ab, ry, e.a.a, j.a.a, eKr, jKr, milj, mrd, inc, corp, co, ltd, jr, tms, tmv, \
         as, kpl, snt, min, t, h, esq, v",
    ),
    finals: List::of("jne, yms, ym, eaa, jaa, ekr, jkr, km, kg"),
    openers: List::of(
        "hän, he, minä, me, te, sinä, se, ne, tämä, tuo, nämä, nuo, sen, niiden, tämän, hänen, heidän, \
         mutta, ja, tai, sillä, koska, siksi, joten, kuitenkin, silti, lisäksi, myös, samoin, samalla, \
         toisaalta, esimerkiksi, jos, kun, vaikka, kuten, kuin, että, miten, missä, mistä, milloin, \
         miksi, mitä, mikä, kuka, ketkä, joka, ei, eivät, en, emme, kukaan, mikään, kaikki, moni, monet, \
         monta, jotkut, muutama, jokainen, toinen, toiset, muut, kaksi, kolme, vain, jo, vielä, tänään, \
         eilen, huomenna, nyt, sitten, myöhemmin, aiemmin, silloin, siellä, täällä, siinä, siitä, näin, \
         niin, on, oli, ovat, olivat, voi, ennen, jälkeen, noin, lähes, yli, alle, viime, ensi, poliisi, \
         lopulta, itse, molemmat",
    ),
    labels: List::of("suunnitelma, vitamiini, hepatiitti, ryhmä, luokka, tyyppi, liite, lohko, kategoria"),
    reporting: List::of(
        "sanoo, sanoi, sanoivat, kysyy, kysyi, vastaa, vastasi, kertoo, kertoi, kertoivat, kirjoittaa, \
         kirjoitti, toteaa, totesi, lisää, lisäsi, korostaa, korosti, selittää, selitti, arvioi, \
         väittää, väitti, ilmoittaa, ilmoitti, muistuttaa, varoittaa, varoitti, myöntää, myönsi, \
         vahvistaa, vahvisti, pohtii, huudahti, muistelee, kuvailee, uskoo",
    ),
    after_ordinals: List::of(
        "tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, \
         syyskuuta, lokakuuta, marraskuuta, joulukuuta, vuosisata, vuosisadalla, sija, sijalla",
    ),
    ordinals: Ordinals::BeforeLower,
    ..Rules::NONE
};
