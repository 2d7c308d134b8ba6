//! German.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What German words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "er, sie, es, ihm, ihr, ihn, ihnen, sein, seine, seinen, seinem, seiner, seines, ihre, ihren, \
         ihrem, ihrer, ihres, dessen, deren, denen, derselbe, dieselbe, dasselbe, beide, beiden",
    ),
    demonstratives: List::of(
        "dieser, diese, dieses, diesem, diesen, dies, das, jener, jene, jenes, jenem, jenen, solche, \
         solcher, solches, solchen, derjenige, diejenige, dasjenige, derartige, derartiges, \
         der letztere, die letztere, letzterer, letztere, ersterer, erstere, ebendieser, dabei, damit, \
         dafür, dagegen, dazu, davon, daran, darauf, darin, darunter, darüber, dadurch, daraus, daneben, \
         dahinter, dazwischen, hierbei, hierfür, hierzu, hiermit, hieraus, hier, dort, da",
    ),
    connectives: List::of(
        "aber, und, oder, doch, denn, sondern, jedoch, dennoch, trotzdem, außerdem, zudem, auch, \
         deshalb, daher, deswegen, darum, so, somit, also, folglich, demnach, infolgedessen, mithin, \
         nichtsdestotrotz, nichtsdestoweniger, gleichwohl, allerdings, hingegen, stattdessen, vielmehr, \
         überdies, ferner, ebenso, ebenfalls, gleichzeitig, zugleich, andererseits, einerseits, \
         andernfalls, ansonsten, sonst, immerhin, schließlich, nämlich, zumal, weder, im gegenteil, \
         im gegensatz dazu, zum beispiel, zum einen, zum anderen, darüber hinaus, aus diesem grund, \
         mit anderen worten, das heißt, in der tat, tatsächlich, kurzum, dementsprechend, entsprechend, \
         insofern, hinzu kommt, unterdessen, indes, indessen, derweil, währenddessen, umgekehrt, anders, \
         weil",
    ),
    comparisons: List::of(
        "andere, anderer, anderes, anderen, ein anderer, eine andere, ein anderes, der andere, \
         die andere, die anderen, die beiden, beides, der gleiche, die gleiche, das gleiche, das duo, \
         das paar, das trio, alle drei, keiner von ihnen, einer von ihnen, eine von ihnen, \
         viele von ihnen, einige von ihnen",
    ),
    times: List::of(
        "dann, danach, davor, anschließend, später, daraufhin, seitdem, seither, bis dahin, kurz darauf, \
         kurz danach, kurz zuvor, zuvor, inzwischen, mittlerweile, nun, damals, am nächsten tag, \
         am folgenden tag, am selben tag, tags darauf, tags zuvor, ein jahr später, zwei tage später, \
         tage später, stunden später, wochen später, monate später, jahre später, bald darauf, hierauf, \
         zunächst, endlich, daraufhin",
    ),
    weak: List::of(
        "das, es, so, auch, da, hier, dort, sein, ihr, sie, nun, zuvor, zunächst, schließlich, später, \
         andere, tatsächlich, weil",
    ),
    droppable: List::of("aber, und, doch, denn, oder"),
    droppable_before_comma: List::of(
        "aber, und, nun, kurzum, also, tatsächlich, immerhin, mehr noch, das heißt, mit anderen worten",
    ),
    attributors: List::of("laut, zufolge, nach angaben, nach ansicht von, nach einschätzung von, so"),
    clause_openers: List::of(
        "der, die, das, dem, den, denen, deren, dessen, dass, daß, wenn, als, weil, da, während, \
         nachdem, bevor, obwohl, ob, wie, wo, was, wer, wobei, womit, um, damit, indem, sodass, bis, \
         welche, welcher, welches, darunter, ohne, statt",
    ),
    stop_words: List::of(
        "ab, außerdem, beim, bereits, bis, dabei, dafür, damit, dass, daß, deshalb, doch, durch, erst, \
         etwa, ganz, gar, gegen, gibt, habe, hätte, hätten, immer, innen, je, jedoch, kann, kein, \
         konnte, können, laut, man, mehr, muss, müssen, neben, nur, ob, sagt, sagte, schon, sehr, sei, \
         seien, seit, soll, sollen, sowie, um, ums, unter, viel, viele, vom, von, vor, wegen, weil, \
         wenn, wer, werden, wie, wieder, worden, wurde, wurden, wäre, wären, zum, zur, zwei, zwischen, \
         über",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "dr, prof, hr, fr, frl, ing, dipl, med, jur, phil, rer, nat, h.c, h. c, z.b, z. b, d.h, d. h, \
         u.a, u. a, i.d.r, bzw, vgl, ca, sog, inkl, exkl, zzgl, evtl, ggf, bspw, insb, insbes, vs, st, \
         str, gem, lt, dt, frz, engl, amerik, geb, verh, ehem, gest, gegr, allg, betr, bez, einschl, \
         mind, o.ä, s.o, s.u, m.e, m.a.w, i.e.s, kath, ev, evang, röm, vorm, nachm, hrsg, red, verf, \
         urspr, entspr, sächs, österr, hl, Hl, ltd, dgl, z, d, h, i, u, a, s, o, v, n, e",
    ),
    before_numbers: List::of(
        "nr, nrn, art, abs, s, bd, bde, kap, abb, tab, ziff, rn, jg, aufl, tel, lfd, jan, febr, feb, \
         mär, apr, jun, jul, aug, sept, sep, okt, nov, dez, ca, mio, mrd, anm, fig, vers, v, postf, az",
    ),
    abbreviations: List::of(
        "usw, etc, o.ä, u.ä, u.v.m, u.s.w, jr, sr, inc, corp, co, mio, mrd, tsd, std, sek, km, kg, \
         n.chr, v.chr, chr, u.s, u.k, e.v, e.u, o.g, ff, f, gmbh, ag, i.r, a.d, ä, d.ä, d.j, m, bd",
    ),
    openers: List::of(
        "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, er, sie, es, ich, wir, \
         ihr, du, man, dieser, diese, dieses, diesem, diesen, dies, jener, jene, sein, seine, seinen, \
         seiner, ihre, ihren, ihrer, unser, unsere, mein, meine, kein, keine, keiner, aber, und, oder, \
         doch, denn, sondern, jedoch, dennoch, trotzdem, außerdem, zudem, auch, deshalb, daher, darum, \
         dann, danach, so, also, in, im, an, am, auf, aus, bei, beim, mit, nach, seit, von, vom, zu, \
         zum, zur, für, gegen, ohne, um, durch, über, unter, vor, hinter, neben, zwischen, während, \
         wegen, trotz, laut, als, wenn, weil, dass, ob, obwohl, wie, wo, was, wer, warum, wann, welche, \
         welcher, nicht, nichts, nur, noch, nun, jetzt, heute, gestern, morgen, hier, dort, da, dabei, \
         damit, dafür, dagegen, dazu, davon, alle, alles, viele, einige, mehrere, manche, andere, jeder, \
         jede, jedes, beide, zwei, drei, sogar, selbst, schon, bereits, erst, immer, nie, mehr, etwa, \
         rund, später, zuvor, bis, inzwischen, allerdings, hingegen, niemand, jemand, sollte, hat, ist, \
         war, sind, wird, wurde, kann, statt, sowohl, insgesamt",
    ),
    labels: List::of(
        "plan, vitamin, hepatitis, gruppe, abschnitt, klasse, typ, block, anlage, punkt, kategorie, \
         serie, tor",
    ),
    reporting: List::of(
        "sagte, sagt, sagten, fragte, fragt, antwortete, erklärte, erklärt, betonte, betont, meinte, \
         meint, schrieb, schreibt, berichtete, berichtet, berichteten, teilte, hieß, heißt, ergänzte, \
         fügte, rief, erzählte, erzählt, kritisierte, kritisiert, warnte, warnt, forderte, fordert, \
         bestätigte, kündigte, räumte, versicherte, urteilte, kommentierte, mahnte, lobte, resümierte, \
         erinnerte, behauptete, behauptet, so, zufolge, äußerte, verkündete, verriet, bilanzierte",
    ),
    after_ordinals: List::of(
        "januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, \
         dezember, jahrhundert, jahrhunderts, mal, klasse, platz, runde, minute, jahrestag, geburtstag, \
         bundesliga, liga, etage, stock, weltkrieg, spieltag, auflage",
    ),
    ordinals: Ordinals::BeforeAny,
    ..Rules::NONE
};
