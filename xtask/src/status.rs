//! Lines that tell what is done, laid out like Cargo's, on standard error.

use std::fmt::Display;
use std::io::Write as _;

const GREEN: &str = "\u{1b}[1;32m";
const RED: &str = "\u{1b}[1;31m";
const RESET: &str = "\u{1b}[0m";

/// Tells something. That nobody listens any more, as after `head`, is no reason
/// to stop half-way.
pub fn tell(text: impl Display) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Prints a line that is a result, on standard output.
pub fn print(text: impl Display) {
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// Tells that something was done: `verb` is right-aligned and stands out.
pub fn done(verb: &str, what: impl Display) {
    tell(format_args!("{GREEN}{verb:>12}{RESET} {what}"));
}

/// Tells why a command failed, with everything that led to it.
pub fn error(error: &anyhow::Error) {
    failed(format_args!("{error:#}"));
}

/// Tells that a command has bad news.
pub fn failed(message: impl Display) {
    tell(format_args!("{RED}error{RESET}: {message}"));
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
