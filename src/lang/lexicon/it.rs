//! Italian.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Italian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "egli, ella, essa, esse, essi, esso, gli, i loro, i suoi, il loro, il suo, la loro, la sua, \
         le loro, le sue, lei, lo stesso, loro, lui, se stesso, sua, sue, suo, suoi",
    ),
    demonstratives: List::of(
        "ciò, costei, costoro, costui, quegli, quei, quel, quella, quelle, quelli, quello, quest'ultima, \
         quest'ultimo, questa, queste, questi, questi ultimi, questo, simile, simili, tale, tali",
    ),
    connectives: List::of(
        "a loro volta, a sua volta, a tal fine, ad esempio, al contrario, allo stesso modo, \
         allo stesso tempo, altrimenti, analogamente, anche, anzi, ciononostante, cioè, ciò nonostante, \
         come risultato, comunque, con ciò, così, d'altra parte, d'altronde, da parte sua, \
         dal canto loro, dal canto suo, del pari, del resto, di conseguenza, di fatto, dunque, e, ed, \
         eppure, in altre parole, in effetti, in ogni caso, in particolare, in più, in questo modo, \
         in realtà, infatti, inoltre, insomma, intanto, invece, ma, malgrado ciò, neanche, \
         nel frattempo, nemmeno, neppure, nonostante ciò, né, o, oltretutto, oppure, ossia, per contro, \
         per di più, per esempio, per giunta, per questo, per questo motivo, perché, perciò, pertanto, \
         però, piuttosto, quindi, semmai, tuttavia",
    ),
    comparisons: List::of(
        "altra, altre, altri, altro, ambedue, entrambe, entrambi, gli altri, gli stessi, i due, il duo, \
         il medesimo, il primo, il secondo, l'altra, l'altro, la coppia, la stessa, le altre, le due, \
         le stesse, nessuno di loro, un altro, un secondo, un terzo, un'altra, una seconda, una terza, \
         uno di loro",
    ),
    times: List::of(
        "all'epoca, allora, anni dopo, da allora, dopo, fino ad allora, giorni dopo, il giorno dopo, \
         il giorno seguente, in quel momento, in seguito, infine, lo stesso giorno, là, lì, mesi dopo, \
         nel frattempo, più tardi, poco dopo, poco prima, poco tempo dopo, poi, prima di allora, \
         quel giorno, qui, successivamente, un anno dopo",
    ),
    weak: List::of(
        "altre, altri, anche, comunque, dopo, e, gli, infine, intanto, lo, o, perché, qui, un terzo degli, \
         un terzo dei, un terzo del, un terzo della, un terzo delle",
    ),
    asides: List::of(
        "a loro volta, a sua volta, ad esempio, dal canto suo, in particolare, inoltre, invece, \
         per esempio, però, quindi, tuttavia",
    ),
    droppable: List::of("e, ma, però"),
    droppable_before_comma: List::of(
        "a sua volta, ad esempio, al contrario, allo stesso tempo, ciò nonostante, comunque, così, \
         d'altra parte, d'altronde, da parte sua, dal canto suo, del resto, di conseguenza, di fatto, \
         dunque, eppure, in effetti, in ogni caso, in particolare, in realtà, in seguito, infatti, \
         infine, inoltre, insomma, intanto, invece, ma, nel frattempo, nonostante ciò, per di più, \
         per esempio, per questo, perciò, pertanto, però, poi, quindi, successivamente, tuttavia",
    ),
    attributors: List::of("a detta di, a parere di, secondo, stando a"),
    clause_openers: List::of(
        "a, anche, che, chi, come, con, cui, dopo, dove, in, mentre, per, perché, poiché, prima, quale, \
         quando, se, sebbene, senza, tra",
    ),
    stop_words: List::of(
        "altra, altre, altri, altro, anche, ancora, così, deve, dopo, dove, due, durante, essere, fare, \
         fatto, fra, già, infatti, mai, mentre, molte, molti, molto, ogni, oltre, ormai, però, poi, \
         possono, prima, proprio, può, quando, quindi, secondo, sempre, senza, solo, sopra, sotto, \
         stata, state, stati, stato, tra, tutta, tutte, tutti, tutto, verso, viene",
    ),
    persons: List::of("egli, lei, lui"),
    fronters: List::of("dal, dopo, durante, in, nel, nella, prima"),
    verb_endings: List::of("arono, irono, ò"),
    indefinites: List::of("un, una, uno"),
    definites: List::of("gli, i, il, la, le, lo"),
    vague: List::of(
        "anni, anno, articolo, caso, domenica, fine, giorni, giorno, giovedì, lunedì, luogo, martedì, \
         mattina, mercoledì, mese, mesi, modo, momento, mondo, notte, ora, parte, punto, resto, sabato, \
         sera, settimana, tempo, venerdì, volta",
    ),
    epithets: List::of(
        "gli indagati, i ricercatori, i sospettati, il bambino, il brano, il calciatore, il candidato, \
         il cantante, il club, il colosso, il conducente, il film, il gruppo, il libro, il marchio, \
         il ministero, il partito, il piano, il processo, il progetto, il provvedimento, il quotidiano, \
         il ragazzo, il rapporto, il regista, il sospettato, il tecnico, il testo, il tribunale, \
         il velivolo, il video, l'accordo, l'accusato, l'aereo, l'agenzia, l'associazione, l'attaccante, \
         l'attacco, l'attentato, l'attore, l'attrice, l'autore, l'azienda, l'edificio, l'ente, l'episodio, \
         l'esplosione, l'evento, l'incendio, l'inchiesta, l'incidente, l'indagato, l'indagine, l'iniziativa, \
         l'organizzazione, l'uomo, la banca, la band, la cantante, la compagnia, la coppia, la decisione, \
         la donna, la giovane, la legge, la misura, la nave, la norma, la piattaforma, la polemica, \
         la proposta, la ragazza, la ricerca, la rivista, la sentenza, la serie, la società, la squadra, \
         la struttura, la vicenda, la vittima, le vittime, lo studio",
    ),
    focusers: List::of("anche, già, proprio, solo, tutto"),
    bare_verbs: List::of("era, erano, fu, ha, hanno, sono, è"),
    participles: List::of("ando, endo"),
    pointers: List::of("ciò, questo"),
    loose_capitals: true,
    counters: List::of("alcune, alcuni, due, molte, molti, quattro, tre, tutte, tutti"),
    predicates: List::of("avevano, erano, furono, hanno, sono"),
    after_times: List::of("dopo, prima, tardi"),
    calls: List::of("clicca, ecco, iscriviti, leggi anche, per saperne di più, scopri"),
    others: List::of("gli"),
    ..Lexicon::NONE
};

const RULES: Rules = Rules {
    titles: List::of(
        "arch, art, avv, c.a, ca, cap, cav, cf, cfr, col, comm, dott, dott.ssa, dr, dr.ssa, ecc.mo, egr, \
         es, gen, gent, geom, ill, ing, lett, mar, min, mons, on, p.es, prof, prof.ssa, rag, s, s.e, \
         san, sen, sig, sig.na, sig.ra, sigg, spett, ss, ten, v, vs",
    ),
    before_numbers: List::of(
        "ago, apr, art, artt, c, cap, dic, feb, fig, gen, giu, lett, lug, mag, mar, n, nov, nr, num, \
         ott, p, pag, pagg, pp, sec, set, sett, tav, tel, vol",
    ),
    abbreviations: List::of(
        "c.d.a, c.so, cit, co, corp, inc, jr, ltd, op. cit, p.s, p.za, q.b, s.a.s, s.n.c, s.p.a, s.r.l, \
         seg, segg, spa, srl, u.e, u.s.a, v.le",
    ),
    finals: List::of("a.c, d.c, ecc, etc, kg, km"),
    openers: List::of(
        "a, ai, al, alcune, alcuni, all, alla, alle, allora, altre, altri, anche, ancora, anzi, c, che, \
         chi, ci, ciò, come, con, contro, cosa, così, d, da, dai, dal, dall, dalla, dalle, degli, dei, \
         del, dell, della, delle, di, domani, dopo, dove, due, dunque, durante, e, ed, egli, entrambi, \
         era, erano, essi, fra, già, gli, ha, hanno, i, ieri, il, in, infatti, infine, inoltre, intanto, \
         invece, io, l, la, le, lei, lo, loro, lui, ma, meno, mentre, mi, mio, molte, molti, nei, nel, \
         nell, nella, nelle, nello, nemmeno, nessuno, niente, noi, non, nostro, né, o, oggi, ogni, ora, \
         per, perché, però, più, poi, prima, quando, quanto, quel, quella, quelle, quelli, quello, \
         questa, queste, questi, questo, quindi, se, secondo, senza, si, solo, sono, su, sua, sue, sui, \
         sul, sulla, suo, suoi, ti, tra, tre, tu, tutta, tuttavia, tutte, tutti, tutto, un, una, uno, \
         verso, vi, voi, è",
    ),
    labels: List::of(
        "allegato, categoria, classe, divisione, epatite, gruppo, piano, porta, punto, serie, sezione, \
         tipo, vitamina",
    ),
    reporting: List::of(
        "afferma, affermato, aggiunge, aggiunse, aggiunto, ammesso, ammette, annuncia, annunciato, \
         avverte, chiede, chiese, chiesto, commenta, commentato, conclude, concluso, conferma, \
         confermato, detto, dice, dichiara, dichiarato, disse, evidenzia, fa sapere, insiste, osserva, \
         precisa, precisato, racconta, raccontato, ribadisce, ribadito, ricorda, ricordato, riferisce, \
         riferito, risponde, rispose, risposto, rivela, scritto, scrive, sostenuto, sostiene, \
         sottolinea, sottolineato, spiega, spiegato, spiegò",
    ),
    ..Rules::NONE
};
