//! The tables that say how good summaries are.
//!
//! First what matters most, over all English sets together; then each set, with intervals.
//!
//! Invariant: what stands in a table was measured on the articles that the table counts.

use crate::interval::{Interval, interval};
use crate::measure::{Measured, Worth};
use nutgraf::summary::Size;
use nutgraf_rouge::Scores;
use std::io::{self, Write};

/// What is compared: three sentences, and as many sentences as fit into a hundred words.
pub(crate) const SIZES: [(&str, Size); 2] =
    [("3 sentences", Size::Sentences(3)), ("100 words", Size::Words(100))];

/// A data set as it was measured, at each size.
pub(crate) struct Set {
    /// Its name.
    pub name: String,
    /// Whether it is English.
    pub is_english: bool,
    /// Its articles, by the sizes.
    pub sizes: [Vec<Measured>; 2],
}

/// Writes all tables.
pub(crate) fn write(out: &mut impl Write, sets: &[Set]) -> io::Result<()> {
    let english: Vec<&Set> = sets.iter().filter(|set| set.is_english).collect();
    if !english.is_empty() {
        write_english(out, &english)?;
    }
    for (k, (name, _)) in SIZES.iter().enumerate() {
        write_size(out, name, sets, k)?;
    }
    writeln!(
        out,
        "\nLead: the first sentences. LexRank: those most like all others. R1, R2: ROUGE in points of F1.\n\
         Δ: ours less Lead, with 95 % intervals. In Lead: share of our sentences that Lead has, too.\n\
         Outside: articles whose best sentences, by the gold, are none of Lead's."
    )
}

fn write_english(out: &mut impl Write, sets: &[&Set]) -> io::Result<()> {
    let all = |k: usize| -> Vec<&Measured> { sets.iter().flat_map(|set| &set.sizes[k]).collect() };
    let names: Vec<&str> = sets.iter().map(|set| set.name.as_str()).collect();
    writeln!(out, "\n{}: {} articles\n", names.join(", "), all(0).len())?;
    writeln!(out, "| English | Lead | LexRank | ours |\n|---|---|---|---|")?;
    for (k, (name, _)) in SIZES.iter().enumerate() {
        let measured = all(k);
        let over = |who: fn(&Measured) -> &Worth| {
            let by = |value: fn(&Scores) -> f64| {
                100.0 * mean(&measured, |m| value(&who(m).rouge) - value(&m.lead.rouge))
            };
            format!("{:+.2} / {:+.2}", by(|s| s.one), by(|s| s.two))
        };
        let (rank, ours) = (over(|m| &m.rank), over(|m| &m.ours));
        writeln!(out, "| {name}, R1 / R2 against Lead | 0 | {rank} | {ours} |")?;
    }
    let measured = all(0);
    let dangling = |who: fn(&Measured) -> &Worth| 100.0 * mean(&measured, |m| dangles(who(m)));
    let (lead, rank, ours) = (dangling(|m| &m.lead), dangling(|m| &m.rank), dangling(|m| &m.ours));
    writeln!(out, "| summaries with a dangling sentence | {lead:.1} % | {rank:.1} % | {ours:.1} % |")?;
    let altered = |who: fn(&Measured) -> &Worth| -> usize { measured.iter().map(|m| who(m).altered).sum() };
    let (lead, rank, ours) = (altered(|m| &m.lead), altered(|m| &m.rank), altered(|m| &m.ours));
    writeln!(out, "| sentences not verbatim | {lead} | {rank} | {ours} |")
}

fn write_size(out: &mut impl Write, name: &str, sets: &[Set], k: usize) -> io::Result<()> {
    writeln!(out, "\n{name}\n")?;
    writeln!(
        out,
        "| set | n | Lead R1 / R2 / RLsum | ours R1 / R2 / RLsum | ΔR1 | ΔR2 | LexRank ΔR1 / ΔR2 | words, ours (Lead) \
         | dangling, ours (LexRank) | not verbatim | in Lead | ΔR1 outside (n) |"
    )?;
    writeln!(out, "|{}", "---|".repeat(12))?;
    sets.iter().try_for_each(|set| writeln!(out, "{}", line(&set.name, &set.sizes[k])))
}

fn line(name: &str, measured: &[Measured]) -> String {
    let mean = |value: &dyn Fn(&Measured) -> f64| points(measured, value).mean;
    let three = |who: fn(&Measured) -> &Worth| {
        let by = |value: fn(&Scores) -> f64| mean(&|m| value(&who(m).rouge));
        format!("{:.1} / {:.1} / {:.1}", by(|s| s.one), by(|s| s.two), by(|s| s.sum))
    };
    let outside: Vec<f64> = measured.iter().filter(|m| m.is_outside).map(|m| 100.0 * more_one(m)).collect();
    let cells = [
        name.to_owned(),
        measured.len().to_string(),
        three(|m| &m.lead),
        three(|m| &m.ours),
        difference(points(measured, more_one)),
        difference(points(measured, |m| m.ours.rouge.two - m.lead.rouge.two)),
        format!(
            "{:+.2} / {:+.2}",
            mean(&|m| m.rank.rouge.one - m.lead.rouge.one),
            mean(&|m| m.rank.rouge.two - m.lead.rouge.two)
        ),
        format!("{:.0} ({:.0})", mean(&|m| m.ours.words) / 100.0, mean(&|m| m.lead.words) / 100.0),
        format!("{:.1} % ({:.0} %)", mean(&|m| dangles(&m.ours)), mean(&|m| dangles(&m.rank))),
        measured.iter().map(|m| m.ours.altered).sum::<usize>().to_string(),
        format!("{:.0} %", mean(&|m| m.shared)),
        format!("{} ({})", difference(interval(&outside)), outside.len()),
    ];
    format!("| {} |", cells.join(" | "))
}

fn more_one(measured: &Measured) -> f64 {
    measured.ours.rouge.one - measured.lead.rouge.one
}

fn dangles(worth: &Worth) -> f64 {
    f64::from(u8::from(worth.dangles))
}

fn mean(measured: &[&Measured], value: impl Fn(&Measured) -> f64) -> f64 {
    measured.iter().map(|m| value(m)).sum::<f64>() / measured.len().max(1) as f64
}

/// The mean of a value in points, with its interval.
pub(crate) fn points(measured: &[Measured], value: impl Fn(&Measured) -> f64) -> Interval {
    interval(&measured.iter().map(|m| 100.0 * value(m)).collect::<Vec<_>>())
}

fn difference(interval: Interval) -> String {
    format!("{:+.2} [{:+.2}, {:+.2}]", interval.mean, interval.low, interval.high)
}
