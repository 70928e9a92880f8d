//! Conventions about any text.

use super::File;

/// The packages that people write and read.
pub const SOURCES: &[&str] = &["codegen/src/", "codegen/runtime/src/", "xtask/src/"];

/// How long a file may be.
const LINES: usize = 400;

/// Files that may be longer, each with the reason.
const LONG: &[(&str, &str)] = &[];

pub fn check(file: &mut File<'_>) {
    let is_rust = file.path.ends_with(".rs");
    let text = file.text;
    for (number, line) in (1..).zip(text.lines()) {
        if is_rust && line.ends_with([' ', '\t']) {
            file.violation(number, "whitespace at the end of the line");
        }
        if is_rust && line.contains('\t') {
            file.violation(number, "a tab; indent with spaces, write `\\t` in strings");
        }
        if let Some(machine) = machine(file.path, line) {
            let message = format!("`{machine}` exists on one machine only; make it relative");
            file.violation(number, message);
        }
    }
    if is_rust && file.is_below(&["codegen/src/", "xtask/src/"]) && !text.starts_with("//!") {
        file.violation(
            1,
            "the file does not begin by saying what it is for: `//! …`",
        );
    }
    let lines = text.lines().count();
    let allowed = LONG.iter().any(|(path, _)| *path == file.path);
    if is_rust && file.is_below(SOURCES) && lines > LINES && !allowed {
        let message = format!("the file has {lines} lines, more than {LINES}; make it two");
        file.violation(LINES + 1, message);
    }
}

/// The directories below which machines keep what others do not have, each
/// with whether tests may name it. A part `*` is anyone's name.
const MACHINES: &[(&[&str], bool)] = &[
    (&["work"], false),
    (&["farm"], false),
    (&["root"], false),
    (&["home", "*"], false),
    (&["Users", "*"], false),
    (&["tmp"], true),
];

/// Parts of the names of registries that mirror the public ones.
const REGISTRIES: &[[&str; 2]] = &[["arti", "factory"], ["jf", "rog"], ["nexus", "/repository"]];

/// The part of a line that only makes sense on one machine.
fn machine<'a>(path: &str, line: &'a str) -> Option<&'a str> {
    if path.ends_with(".lock") {
        return None;
    }
    let lower = line.to_ascii_lowercase();
    for host in REGISTRIES.iter().map(|parts| parts.concat()) {
        if let Some(at) = lower.find(&host) {
            return line.get(at..at + host.len());
        }
    }
    let is_test = path.contains("tests/");
    let directories = MACHINES
        .iter()
        .filter(|(_, in_tests)| !(is_test && *in_tests));
    line.match_indices('/').find_map(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        // What follows a word is part of a longer path or address.
        if before.ends_with(|c: char| c.is_alphanumeric() || "_.~}/-*".contains(c)) {
            return None;
        }
        let rest = line.get(at + 1..)?;
        directories.clone().find_map(|(parts, _)| {
            let mut length = 1;
            for part in *parts {
                let (word, _) = rest.get(length - 1..)?.split_once('/')?;
                let fits = if *part == "*" {
                    is_name(word)
                } else {
                    word == *part
                };
                if !fits {
                    return None;
                }
                length += word.len() + 1;
            }
            line.get(at..at + length)
        })
    })
}

fn is_name(word: &str) -> bool {
    !word.is_empty()
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || "_-.".contains(c))
}
