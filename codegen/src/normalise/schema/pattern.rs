//! Patterns: whether values can be checked against them.

use regress::Regex;

use crate::normalise::context::Context;
use crate::{Code, Diagnostic, Place};

/// How long a pattern may be, in bytes.
const LONG: usize = 4096;
/// How many of its groups may be nested in each other.
const DEEP: usize = 50;

/// Whether values are checked against a pattern.
pub fn is_checked(pattern: &str) -> bool {
    problem(pattern).is_none()
}

/// Reports a pattern that no value is checked against.
pub fn check(context: &mut Context<'_>, pattern: &str, place: Place) {
    if let Some(problem) = problem(pattern) {
        let message = format!("{problem}; it is documented, and not checked");
        let help = "write a regular expression of ECMA-262";
        let advice = Diagnostic::advice(Code::InvalidKeyword, place, message);
        context.diagnostics.push(advice.help(help));
    }
}

fn problem(pattern: &str) -> Option<String> {
    if pattern.len() > LONG || depth(pattern) > DEEP {
        return Some("this pattern is larger than anybody means it to be".to_owned());
    }
    if is_delimited(pattern) {
        return Some("slashes around a pattern are a part of it, and match nothing".to_owned());
    }
    // As the runtime reads it: by code points, or in the older way, in which
    // `\-` is a hyphen and whatever means something elsewhere is a letter.
    let error = Regex::with_flags(pattern, "u").err()?;
    if Regex::new(pattern).is_ok() && !has_foreign_escapes(pattern) {
        return None;
    }
    Some(format!("this is no regular expression: {error}"))
}

/// Whether a pattern has letters behind backslashes that ECMA-262 gives no
/// meaning to, such as `\A` and `\z`.
fn has_foreign_escapes(pattern: &str) -> bool {
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        if character == '\\'
            && let Some(escaped) = characters.next()
            && escaped.is_ascii_alphabetic()
            && !"bBcdDfknrsStuvwWx".contains(escaped)
        {
            return true;
        }
    }
    false
}

/// How deep brackets may be nested in each other, escaped ones included.
fn depth(pattern: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in pattern.bytes() {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Whether a pattern is written as in languages that have it between slashes:
/// nothing can stand before the start or after the end.
fn is_delimited(pattern: &str) -> bool {
    let inner = pattern.strip_prefix("/^");
    inner
        .and_then(|rest| rest.rsplit_once("$/"))
        .is_some_and(|(_, flags)| flags.bytes().all(|flag| flag.is_ascii_lowercase()))
}
