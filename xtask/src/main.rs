//! Build, run and test Nutgraf.
fn main() {}
