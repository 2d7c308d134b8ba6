//! Italian.

use super::Lexicon;
use crate::text::{List, Rules};

/// What Italian words tell.
pub(super) static LEXICON: Lexicon = Lexicon {
    rules: RULES,
    pronouns: List::of(
        "lui, lei, egli, ella, esso, essa, essi, esse, loro, suo, sua, suoi, sue, il suo, la sua, \
         i suoi, le sue, il loro, la loro, i loro, le loro, gli, lo stesso, se stesso",
    ),
    demonstratives: List::of(
        "questo, questa, questi, queste, quello, quella, quelli, quelle, quel, quei, quegli, ciò, tale, \
         tali, costui, costei, costoro, quest'ultimo, quest'ultima, questi ultimi, simile, simili",
    ),
    connectives: List::of(
        "ma, e, ed, o, oppure, né, però, tuttavia, eppure, infatti, inoltre, anche, così, quindi, \
         dunque, perciò, pertanto, perché, invece, comunque, anzi, cioè, ossia, insomma, altrimenti, \
         nonostante ciò, ciò nonostante, ciononostante, di conseguenza, di fatto, del resto, \
         d'altra parte, d'altronde, al contrario, allo stesso tempo, a sua volta, a loro volta, \
         per questo, per questo motivo, per esempio, ad esempio, per contro, per giunta, in effetti, \
         in realtà, in particolare, in ogni caso, in altre parole, in questo modo, in più, da parte sua, \
         dal canto suo, dal canto loro, oltretutto, per di più, nel frattempo, intanto, analogamente, \
         allo stesso modo, semmai, piuttosto, neanche, nemmeno, neppure, come risultato, malgrado ciò, \
         a tal fine, del pari, con ciò",
    ),
    comparisons: List::of(
        "altro, altra, altri, altre, un altro, un'altra, l'altro, l'altra, gli altri, le altre, \
         entrambi, entrambe, i due, le due, ambedue, il medesimo, la stessa, gli stessi, le stesse, \
         il primo, il secondo, uno di loro, nessuno di loro, la coppia, il duo",
    ),
    times: List::of(
        "poi, dopo, allora, più tardi, in seguito, successivamente, da allora, fino ad allora, \
         poco dopo, poco prima, lì, là, qui, il giorno dopo, il giorno seguente, quel giorno, \
         lo stesso giorno, giorni dopo, mesi dopo, anni dopo, un anno dopo, prima di allora, infine, \
         in quel momento, all'epoca, nel frattempo",
    ),
    weak: List::of("e, o, lo, gli, anche, intanto, qui, dopo, altri, altre, infine, comunque, perché"),
    droppable: List::of("ma, e, però"),
    droppable_before_comma: List::of(
        "ma, però, tuttavia, eppure, infatti, inoltre, così, quindi, dunque, perciò, pertanto, invece, \
         comunque, insomma, nonostante ciò, ciò nonostante, di conseguenza, di fatto, del resto, \
         d'altra parte, d'altronde, al contrario, allo stesso tempo, a sua volta, per questo, \
         per esempio, ad esempio, in effetti, in realtà, in particolare, dal canto suo, da parte sua, \
         per di più, nel frattempo, intanto, poi, infine, in seguito, successivamente, in ogni caso",
    ),
    attributors: List::of("secondo, stando a, a detta di, a parere di"),
    clause_openers: List::of(
        "che, chi, cui, quale, dove, quando, mentre, se, come, perché, poiché, dopo, prima, anche, \
         sebbene, per, con, senza, tra, a, in",
    ),
    stop_words: List::of(
        "altra, altre, altri, altro, anche, ancora, così, deve, dopo, dove, due, durante, essere, fare, \
         fatto, fra, già, infatti, mai, mentre, molte, molti, molto, ogni, oltre, ormai, però, poi, \
         possono, prima, proprio, può, quando, quindi, secondo, sempre, senza, solo, sopra, sotto, \
         stata, state, stati, stato, tra, tutta, tutte, tutti, tutto, verso, viene",
    ),
};

const RULES: Rules = Rules {
    titles: List::of(
        "sig, sigg, sig.ra, sig.na, dott, dott.ssa, dr, dr.ssa, prof, prof.ssa, ing, avv, arch, geom, \
         rag, on, sen, gen, col, cap, ten, mar, mons, s, ss, san, s.e, cav, comm, cf, cfr, es, p.es, \
         ecc.mo, egr, gent, spett, ill, v, vs, ca, c.a, art, lett, min",
    ),
    before_numbers: List::of(
        "n, nr, num, art, artt, cap, pag, pagg, p, pp, vol, fig, tav, tel, sec, c, gen, feb, mar, apr, \
         mag, giu, lug, ago, set, sett, ott, nov, dic, lett",
    ),
    abbreviations: List::of(
        "s.p.a, spa, s.r.l, srl, s.n.c, s.a.s, u.s.a, u.e, inc, co, corp, ltd, jr, c.d.a, q.b, p.s, \
         op. cit, cit, seg, segg, p.za, v.le, c.so",
    ),
    finals: List::of("ecc, etc, a.c, d.c, km, kg"),
    openers: List::of(
        "il, lo, la, i, gli, le, l, un, uno, una, lui, lei, egli, essi, loro, io, tu, noi, voi, questo, \
         questa, questi, queste, quello, quella, quelli, quelle, quel, ciò, suo, sua, suoi, sue, mio, \
         nostro, ma, e, ed, o, né, però, tuttavia, infatti, inoltre, anche, così, quindi, dunque, \
         invece, in, nel, nella, nei, nelle, nello, nell, a, al, alla, ai, alle, all, da, dal, dalla, \
         dai, dalle, dall, di, del, della, dei, delle, degli, dell, d, con, su, sul, sulla, sui, per, \
         tra, fra, senza, dopo, prima, durante, secondo, contro, verso, quando, come, se, mentre, \
         perché, dove, chi, che, c, cosa, non, nessuno, niente, tutto, tutti, tutte, tutta, molti, \
         molte, alcuni, alcune, ogni, altri, altre, due, tre, più, meno, poi, allora, oggi, ieri, \
         domani, ora, già, ancora, solo, si, ci, mi, ti, vi, è, sono, era, erano, ha, hanno, anzi, \
         intanto, infine, quanto, nemmeno, entrambi",
    ),
    labels: List::of(
        "piano, vitamina, epatite, gruppo, sezione, categoria, classe, tipo, allegato, serie, punto, \
         porta, divisione",
    ),
    reporting: List::of(
        "dice, disse, detto, chiede, chiese, chiesto, risponde, rispose, risposto, aggiunge, aggiunto, \
         aggiunse, afferma, affermato, spiega, spiegato, spiegò, dichiara, dichiarato, racconta, \
         raccontato, sottolinea, sottolineato, ricorda, ricordato, commenta, commentato, scrive, \
         scritto, conclude, concluso, precisa, precisato, sostiene, sostenuto, annuncia, annunciato, \
         riferisce, riferito, osserva, ammette, ammesso, avverte, conferma, confermato, ribadisce, \
         ribadito, rivela, insiste, fa sapere, evidenzia",
    ),
    ..Rules::NONE
};
