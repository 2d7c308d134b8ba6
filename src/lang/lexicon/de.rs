//! German.

use super::Lexicon;
use crate::text::{List, Ordinals, Rules};

/// What German words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "beide, beiden, dasselbe, denen, deren, derselbe, dessen, dieselbe, er, es, ihm, ihn, ihnen, \
         ihr, ihre, ihrem, ihren, ihrer, ihres, sein, seine, seinem, seinen, seiner, seines, sie",
    ),
    demonstratives: List::of(
        "da, dabei, dadurch, dafür, dagegen, dahinter, damit, daneben, daran, darauf, daraus, darin, \
         darunter, darüber, das, dasjenige, davon, dazu, dazwischen, der letztere, derartige, \
         derartiges, derjenige, die letztere, diejenige, dies, diese, diesem, diesen, dieser, dieses, \
         dort, ebendieser, erstere, ersterer, hier, hieraus, hierbei, hierfür, hiermit, hierzu, jene, \
         jenem, jenen, jener, jenes, letztere, letzterer, solche, solchen, solcher, solches",
    ),
    connectives: List::of(
        "aber, allerdings, also, alternativ, andererseits, andernfalls, anders, anders gesagt, \
         ansonsten, auch, auf der anderen seite, aus diesem grund, außerdem, beispielsweise, daher, \
         darum, darüber hinaus, das heißt, dazu kommen, dazu kommt, dementsprechend, demnach, denn, \
         dennoch, derweil, deshalb, deswegen, doch, drittens, ebenfalls, ebenso, einerseits, \
         entsprechend, ferner, folglich, gleichwohl, gleichzeitig, hingegen, hinzu kommen, hinzu kommt, \
         im gegensatz dazu, im gegenteil, im gegenzug, im vergleich dazu, immerhin, in der tat, indes, \
         indessen, infolgedessen, insofern, jedoch, kurz gesagt, kurzum, laut ihm, laut ihr, mehr noch, \
         mit anderen worten, mithin, nichtsdestotrotz, nichtsdestoweniger, nämlich, oder, schließlich, \
         schlimmer noch, so, somit, sondern, sonst, sprich, stattdessen, tatsächlich, trotzdem, \
         umgekehrt, unabhängig davon, und, unter anderem, unterdessen, vielmehr, viertens, weder, weil, \
         wie bereits erwähnt, wie erwähnt, wie gesagt, währenddessen, zudem, zugleich, zum anderen, \
         zum beispiel, zum einen, zumal, zusätzlich, zwar, zweitens, überdies",
    ),
    comparisons: List::of(
        "alle drei, andere, anderen, anderer, anderes, beides, das duo, das gilt, das gleiche, das paar, \
         das trio, das zweite, dasselbe gilt, der andere, der erste, der gleiche, der zweite, \
         die andere, die anderen, die beiden, die gleiche, die zweite, ein anderer, ein anderes, \
         ein weiterer, ein weiteres, ein zweiter, ein zweites, eine andere, eine von ihnen, \
         eine weitere, eine zweite, einer von ihnen, einige von ihnen, gleiches, in beiden fällen, \
         keiner von ihnen, viele von ihnen, weitere, ähnliches",
    ),
    times: List::of(
        "am folgenden tag, am nächsten tag, am selben tag, anschließend, bald darauf, bis dahin, damals, \
         danach, dann, daraufhin, davor, ein jahr später, endlich, hierauf, in dieser zeit, inzwischen, \
         jahre später, kurz danach, kurz darauf, kurz zuvor, kurze zeit darauf, kurze zeit später, \
         mittlerweile, monate später, nun, seitdem, seither, später, stunden später, tage später, \
         tags darauf, tags zuvor, von dort, wenig später, wochen später, zu diesem zeitpunkt, zunächst, \
         zuvor, zwei tage später",
    ),
    weak: List::of(
        "andere, auch, da, das, dort, erstens, es, genau, hier, ihr, ja, klar, na ja, nein, nun, richtig, \
         schließlich, sein, sie, so, später, tatsächlich, weil, zunächst, zuvor",
    ),
    inner_connectives: List::of(
        "aber, allerdings, außerdem, dagegen, daher, darum, dennoch, deshalb, deswegen, ebenfalls, folglich, \
         hingegen, indes, indessen, jedoch, somit, stattdessen, trotzdem, vielmehr, wiederum, zudem, \
         überdies",
    ),
    droppable: List::of("aber, denn, doch, und"),
    droppable_before_comma: List::of(
        "aber, also, das heißt, immerhin, kurzum, mehr noch, mit anderen worten, nun, tatsächlich, und",
    ),
    attributors: List::of("laut, nach angaben, nach ansicht von, nach einschätzung von, so, zufolge"),
    clause_openers: List::of(
        "als, bevor, bis, da, damit, darunter, das, dass, daß, dem, den, denen, der, deren, dessen, die, \
         indem, nachdem, ob, obwohl, ohne, sodass, statt, um, was, weil, welche, welcher, welches, wenn, \
         wer, wie, wo, wobei, womit, während",
    ),
    stop_words: List::of(
        "ab, außerdem, beim, bereits, bis, dabei, dafür, damit, dass, daß, deshalb, doch, durch, erst, \
         etwa, ganz, gar, gegen, gibt, habe, hätte, hätten, immer, innen, je, jedoch, kann, kein, \
         konnte, können, laut, man, mehr, muss, müssen, neben, nur, ob, sagt, sagte, schon, sehr, sei, \
         seien, seit, soll, sollen, sowie, um, ums, unter, viel, viele, vom, von, vor, wegen, weil, \
         wenn, wer, werden, wie, wieder, worden, wurde, wurden, wäre, wären, zum, zur, zwei, zwischen, \
         über",
    ),
    persons: List::of("er, sie"),
    fronters: List::of(
        "ab, am, an, auf, aus, bei, beim, bis, durch, für, gegen, gegenüber, im, in, laut, mit, nach, ohne, seit, \
         trotz, um, unter, vom, von, vor, wegen, während, zu, zuletzt, zum, zur, zwischen, über",
    ),
    verb_second: true,
    indefinites: List::of("ein, eine, einem, einen, einer, eines"),
    definites: List::of("das, dem, den, der, des, die"),
    vague: List::of(
        "abend, anfang, artikel, beitrag, dienstag, donnerstag, ende, freitag, frühjahr, herbst, jahr, \
         jahre, mittag, mittwoch, moment, monat, montag, morgen, nacht, platz, punkt, rest, samstag, \
         sommer, sonntag, stunde, tag, tage, teil, text, weg, welt, winter, woche, wochen, wochenende, \
         zeit, zukunft",
    ),
    epithets: List::of(
        "das abkommen, das album, das blatt, das buch, das duo, das ergebnis, das festival, das feuer, \
         das flugzeug, das gebäude, das gericht, das gesetz, das gremium, das institut, das lied, \
         das magazin, das ministerium, das modell, das museum, das mädchen, das opfer, das paar, das papier, \
         das portal, das produkt, das programm, das projekt, das schiff, das spiel, das stück, das team, \
         das tool, das turnier, das unternehmen, das urteil, das verbot, das verfahren, das video, das werk, \
         der amerikaner, der anbieter, der angeklagte, der angreifer, der angriff, der anschlag, der antrag, \
         der arzt, der attentäter, der autor, der bericht, der betreiber, der betrieb, der brand, der brite, \
         der club, der dienst, der däne, der entwurf, der fahrer, der fall, der film, der franzose, \
         der fußballer, der hersteller, der händler, der italiener, der junge, der kenianer, der klub, \
         der konzern, der künstler, der mann, der minister, der musiker, der niederländer, der norweger, \
         der patient, der pilot, der plan, der politiker, der polizist, der prozess, der rapper, \
         der regisseur, der roman, der russe, der schauspieler, der schwede, der schweizer, der sender, \
         der spanier, der sportler, der streit, der stürmer, der sänger, der text, der trainer, \
         der tscheche, der täter, der türke, der ukrainer, der unfall, der us-amerikaner, der veranstalter, \
         der verband, der verdächtige, der verein, der vertrag, der vorfall, der vorschlag, \
         der österreicher, die airline, die aktion, die amerikanerin, die app, die attacke, die ausstellung, \
         die autorin, die band, die bank, die beamten, die behörde, die beschuldigten, die bewegung, \
         die britin, die entscheidung, die ermittler, die explosion, die fabrik, die familie, die filiale, \
         die firma, die fluggesellschaft, die forschenden, die forscher, die französin, die frau, \
         die gruppe, die initiative, die insassen, die italienerin, die jury, die kampagne, die klage, \
         die klinik, die künstlerin, die mannschaft, die marke, die maschine, die maßnahme, die ministerin, \
         die musikerin, die opfer, die organisation, die partei, die plattform, die politikerin, \
         die polizisten, die polizistin, die prüfer, die regelung, die reihe, die runde, die schauspielerin, \
         die schwedin, die schweizerin, die sendung, die serie, die sportlerin, die stiftung, die studie, \
         die sängerin, die tat, die täter, die umfrage, die veranstaltung, die verdächtigen, \
         die vereinbarung, die verletzten, die vorwürfe, die wissenschaftler, die zeitung, \
         die österreicherin, die übernahme",
    ),
    bare_verbs: List::of(
        "darf, geht, hat, hatte, hatten, ist, kam, kann, konnte, liegt, muss, soll, sollen, steht, war, waren, will, \
         wird, wurde, wurden",
    ),
    large_nouns: true,
    focusers: List::of("auch, bereits, erst, genau, gerade, noch, nur, schon, selbst"),
    late_adjectives: List::of(
        "alte, beantragte, befürchtete, bekannte, beliebte, berühmte, beste, bunte, echte, erste, \
         erwartete, fünfte, geforderte, genannte, geplante, gesamte, größte, gute, harte, höchste, \
         jüngste, kaputte, konkrete, kälteste, leichte, letzte, meiste, nackte, nächste, private, rechte, \
         sanfte, sechste, siebte, sogenannte, teuerste, verletzte, vierte, weite, wichtigste, zehnte, \
         zweite, älteste",
    ),
    indirect: List::of(
        "bedeute, benötige, bleibe, brauche, dürfe, gehe, habe, komme, könne, lasse, mache, müsse, nehme, \
         sei, seien, solle, werde, wisse, wolle, zeige",
    ),
    ascribers: List::of(
        "angaben, angibt, ankündigte, ansicht, argumentiert, argumentierte, befürchtet, dass, daß, \
         denn, einschätzung, fand, findet, fürchtet, gab, gaben, geben, gibt, glaubt, hieß, hofft, \
         hoffte, ich, kündigt, laut, man, meinung, mitteilt, mitteilte, monierte, ob, rechnet, \
         räumt, sieht, teilt, teilten, verwies, weist, wies, wonach, zufolge, überzeugt",
    ),
    places: List::of("dort, dorther, dorthin, hier"),
    pointers: List::of(
        "dabei, dafür, dagegen, damit, danach, daran, darauf, daraus, darüber, das, davon, davor, dazu, dies, dort",
    ),
    pointing_adverbs: List::of(
        "dabei, dafür, dagegen, damit, danach, daran, darauf, daraus, darüber, davon, davor, dazu",
    ),
    pointing_articles: List::of("das, dies, diese, diesem, diesen, dieser, dieses"),
    counters: List::of("alle, drei, einige, etliche, fünf, manche, mehrere, viele, vier, wenige, zwei"),
    predicates: List::of("haben, hatten, können, mussten, müssen, sind, waren, werden, wollen, wurden"),
    after_times: List::of("später, zuvor"),
    calls: List::of(
        "abonnieren sie, foto von, hier geht es, hier geht's, ideal für, im folgenden, jetzt anmelden, \
         klicken sie, lesen sie, mehr dazu, mehr zum, mehr zum thema, melden sie sich, perfekt für",
    ),
    others: List::of("ihm, ihn, ihnen"),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "Hl, a, allg, amerik, betr, bez, bspw, bzw, ca, d, d. h, d.h, dgl, dipl, dr, dt, e, ehem, \
         einschl, engl, entspr, ev, evang, evtl, exkl, fr, frl, frz, geb, gegr, gem, gest, ggf, h, h. c, \
         h.c, hl, hr, hrsg, i, i.d.r, i.e.s, ing, inkl, insb, insbes, jur, kath, lt, ltd, m.a.w, m.e, \
         med, mind, n, nachm, nat, o, o.ä, phil, prof, red, rer, röm, s, s.o, s.u, sog, st, str, sächs, \
         u, u. a, u.a, urspr, v, verf, verh, vgl, vorm, vs, z, z. b, z.b, zzgl, österr",
    ),
    before_numbers: List::of(
        "abb, abs, anm, apr, art, aufl, aug, az, bd, bde, ca, dez, feb, febr, fig, jan, jg, jul, jun, \
         kap, lfd, mio, mrd, mär, nov, nr, nrn, okt, postf, rn, s, sep, sept, tab, tel, v, vers, ziff",
    ),
    abbreviations: List::of(
        "a.d, ag, bd, chr, co, corp, d.j, d.ä, e.u, e.v, etc, f, ff, gmbh, i.r, inc, jr, kg, km, m, mio, \
         mrd, n.chr, o.g, o.ä, sek, sr, std, tsd, u.k, u.s, u.s.w, u.v.m, u.ä, usw, v.chr, ä",
    ),
    openers: List::of(
        "aber, alle, allerdings, alles, als, also, am, an, andere, auch, auf, aus, außerdem, bei, beide, \
         beim, bereits, bis, da, dabei, dafür, dagegen, daher, damit, danach, dann, darum, das, dass, \
         davon, dazu, dem, den, denn, dennoch, der, des, deshalb, die, dies, diese, diesem, diesen, \
         dieser, dieses, doch, dort, drei, du, durch, ein, eine, einem, einen, einer, eines, einige, er, \
         erst, es, etwa, für, gegen, gestern, hat, heute, hier, hingegen, hinter, ich, ihr, ihre, ihren, \
         ihrer, im, immer, in, insgesamt, inzwischen, ist, jede, jeder, jedes, jedoch, jemand, jene, \
         jener, jetzt, kann, kein, keine, keiner, laut, man, manche, mehr, mehrere, mein, meine, mit, \
         morgen, nach, neben, nicht, nichts, nie, niemand, noch, nun, nur, ob, obwohl, oder, ohne, rund, \
         schon, sein, seine, seinen, seiner, seit, selbst, sie, sind, so, sogar, sollte, sondern, \
         sowohl, später, statt, trotz, trotzdem, um, und, unser, unsere, unter, viele, vom, von, vor, \
         wann, war, warum, was, wegen, weil, welche, welcher, wenn, wer, wie, wir, wird, wo, wurde, \
         während, zu, zudem, zum, zur, zuvor, zwei, zwischen, über",
    ),
    labels: List::of(
        "abschnitt, anlage, block, gruppe, hepatitis, kategorie, klasse, plan, punkt, serie, tor, typ, \
         vitamin",
    ),
    reporting: List::of(
        "antwortete, behauptet, behauptete, berichtet, berichtete, berichteten, bestätigte, betont, betonte, \
         bilanzierte, ergänzte, erinnerte, erklärt, erklärte, erzählt, erzählte, fordert, forderte, fragt, \
         fragte, fügte, gefragt, gesagt, heißt, hieß, kommentierte, kritisiert, kritisierte, kündigte, \
         lobte, mahnte, meint, meinte, resümierte, rief, räumte, sagt, sagte, sagten, schreibt, schrieb, so, \
         teilte, urteilte, verkündete, verriet, versicherte, warnt, warnte, zufolge, äußerte",
    ),
    after_ordinals: List::of(
        "april, auflage, august, bundesliga, dezember, etage, februar, geburtstag, jahrestag, \
         jahrhundert, jahrhunderts, januar, juli, juni, jänner, klasse, liga, mai, mal, minute, märz, \
         november, oktober, platz, runde, september, spieltag, stock, weltkrieg",
    ),
    ordinals: Ordinals::BeforeAny,
    ..Rules::NONE
};
