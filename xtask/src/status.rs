//! Lines that tell what is done, laid out like Cargo's, on standard error.

use std::fmt::Display;

const GREEN: &str = "\u{1b}[1;32m";
const RED: &str = "\u{1b}[1;31m";
const RESET: &str = "\u{1b}[0m";

/// Tells that something was done: `verb` is right-aligned and stands out.
pub fn done(verb: &str, what: impl Display) {
    anstream::eprintln!("{GREEN}{verb:>12}{RESET} {what}");
}

/// Tells why a command failed, with everything that led to it.
pub fn error(error: &anyhow::Error) {
    anstream::eprintln!("{RED}error{RESET}: {error:#}");
}

/// Tells that a command has bad news.
pub fn failed(message: impl Display) {
    anstream::eprintln!("{RED}error{RESET}: {message}");
}

/// A number of things: `1 file`, `2 files`.
pub fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

/// A size as people say it.
pub fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
