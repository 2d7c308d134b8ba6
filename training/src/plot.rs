//! The tables as a picture: a row a data set, a point with its interval a size.
//!
//! Plain SVG in the colours of the text around it, so that it is legible on light and dark pages.

use crate::interval::Interval;
use std::fmt::Write;

/// A row of the picture.
pub(crate) struct Row {
    /// What the row is about.
    pub name: String,
    /// Each size's difference from Lead.
    pub values: Vec<Interval>,
}

const WIDTH: f64 = 640.0;
const LEFT: f64 = 110.0;
const TOP: f64 = 46.0;
const ROW: f64 = 30.0;

/// Between the sizes of a row.
const STEP: f64 = 11.0;

/// Colours that keep apart for colour-blind readers and stand out on white as on black.
const COLOURS: [&str; 2] = ["#0b84c6", "#d9730d"];

/// Draws differences from Lead in points, with their intervals.
pub(crate) fn draw(title: &str, sizes: &[&str], rows: &[Row]) -> String {
    let ends = rows.iter().flat_map(|r| &r.values).flat_map(|v| [v.low, v.high]);
    let (low, high) = ends.fold((0.0_f64, 0.0_f64), |(low, high), v| (low.min(v), high.max(v)));
    let x = |value: f64| LEFT + (value - low) / (high - low).max(1.0) * (WIDTH - LEFT - ROW);
    let height = TOP + ROW * rows.len() as f64 + STEP;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" \
         font-size=\"12\" role=\"img\"><title>{title}</title>\n<style>text{{fill:#222}}line.zero{{stroke:#888}}\
         @media(prefers-color-scheme:dark){{text{{fill:#ddd}}}}</style>\n<text x=\"8\" y=\"16\">{title}</text>\n"
    );
    for (k, (size, colour)) in sizes.iter().zip(COLOURS).enumerate() {
        let at = LEFT + k as f64 * LEFT;
        let _ = writeln!(
            svg,
            "<circle cx=\"{at}\" cy=\"30\" r=\"4\" fill=\"{colour}\"/><text x=\"{}\" y=\"34\">{size}</text>",
            at + STEP
        );
    }
    let zero = x(0.0);
    let _ = writeln!(
        svg,
        "<line class=\"zero\" x1=\"{zero:.1}\" x2=\"{zero:.1}\" y1=\"{TOP}\" y2=\"{height}\"/>"
    );
    for (i, row) in rows.iter().enumerate() {
        let y = TOP + ROW * i as f64 + STEP;
        let _ = writeln!(svg, "<text x=\"8\" y=\"{:.1}\">{}</text>", y + STEP, row.name);
        for (k, (value, colour)) in row.values.iter().zip(COLOURS).enumerate() {
            let y = y + k as f64 * STEP;
            let (from, to, mean) = (x(value.low), x(value.high), x(value.mean));
            let _ = writeln!(
                svg,
                "<line x1=\"{from:.1}\" x2=\"{to:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\" stroke=\"{colour}\" stroke-width=\"2\"/>\
                 <circle cx=\"{mean:.1}\" cy=\"{y:.1}\" r=\"4\" fill=\"{colour}\"><title>{:+.2}</title></circle>",
                value.mean
            );
        }
    }
    svg.push_str("</svg>\n");
    svg
}
