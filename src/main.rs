//! `nutgraf`, the command-line program.

fn main() {}
