//! Changes as people and programs read them.

use std::fmt::Write as _;

use codegen::diff::{Change, Diff, Level, Naming, Wire};
use codegen::ir::code_span;
use serde_json::json;

use crate::status::count;

const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[1;33m";
const GREEN: &str = "\u{1b}[1;32m";
const RESET: &str = "\u{1b}[0m";

/// For a terminal: each change in a line, with what it costs below.
pub fn human(diff: &Diff) -> String {
    let mut text = String::new();
    for change in &diff.changes {
        let colour = match change.rust {
            Level::Major => RED,
            Level::Minor => GREEN,
            Level::Patch => "",
        };
        let reset = if colour.is_empty() { "" } else { RESET };
        let Change {
            check,
            subject,
            place,
            what,
            why,
            wire_why,
            ..
        } = change;
        let level = change.rust.word();
        let _ = writeln!(
            text,
            "{colour}{level}{reset}[{}]: {subject} {what}",
            check.id()
        );
        let _ = writeln!(text, "  --> {place}");
        if !why.is_empty() {
            let _ = writeln!(text, "   = rust: {why}");
        }
        if change.wire == Wire::Breaks {
            let _ = writeln!(text, "   = {YELLOW}wire{RESET}: {wire_why}");
        }
        text.push('\n');
    }
    text.push_str(&verdict(diff));
    if diff.rust().is_some() {
        let _ = write!(text, "\n{}", naming(diff.naming));
    }
    if diff.rust().is_some() && diff.naming == Naming::Assumed {
        text.push_str("; `--no-lock` tells what changes without");
    }
    text
}

/// What the verdict supposes about names.
fn naming(of: Naming) -> &'static str {
    match of {
        Naming::Kept => "names are those of names.lock",
        Naming::Assumed => "names are kept, as with a names.lock",
        Naming::Anew => "names are given anew, as without a names.lock",
    }
}

/// The whole in a sentence.
pub fn verdict(diff: &Diff) -> String {
    let Some(level) = diff.rust() else {
        return "nothing changed for users of the client".to_owned();
    };
    let of = |level| {
        diff.changes
            .iter()
            .filter(|change| change.rust == level)
            .count()
    };
    let levels = [Level::Major, Level::Minor, Level::Patch];
    let counts = levels.into_iter().map(|level| (of(level), level.word()));
    let counts = counts.filter(|(number, _)| *number > 0);
    let counts: Vec<_> = counts
        .map(|(number, word)| format!("{number} {word}"))
        .collect();
    let broken = diff
        .changes
        .iter()
        .filter(|change| change.wire == Wire::Breaks)
        .count();
    let wire = match broken {
        0 => "clients in use go on working".to_owned(),
        1 => "1 of them breaks clients in use".to_owned(),
        several => format!("{several} of them break clients in use"),
    };
    let all = count(diff.changes.len(), "change");
    format!("{}: {all} ({}); {wire}", level.word(), counts.join(", "))
}

/// For a changelog.
pub fn markdown(diff: &Diff) -> String {
    let mut text = String::new();
    let sections = [
        (Level::Major, "Breaking changes"),
        (Level::Minor, "New"),
        (Level::Patch, "Other changes"),
    ];
    for (level, title) in sections {
        let here = diff.changes.iter().filter(|change| change.rust == level);
        let here: Vec<_> = here.collect();
        if here.is_empty() {
            continue;
        }
        let _ = writeln!(text, "### {title}\n");
        for change in here {
            let Change {
                subject,
                what,
                why,
                wire_why,
                ..
            } = change;
            let _ = write!(text, "- {} {what}", code_span(subject));
            let renamed = change.check.id().ends_with("-renamed");
            if !why.is_empty() && (renamed || level == Level::Major) {
                let _ = write!(text, ": {why}");
            }
            text.push('.');
            if change.wire == Wire::Breaks {
                let _ = write!(text, " **On the wire:** {wire_why}.");
            }
            text.push('\n');
        }
        text.push('\n');
    }
    let _ = match diff.rust() {
        None => writeln!(text, "Verdict: {}.", verdict(diff)),
        Some(_) => writeln!(text, "Verdict: {}; {}.", verdict(diff), naming(diff.naming)),
    };
    text
}

/// For programs: one object.
pub fn json(diff: &Diff, old: &str, new: &str) -> String {
    let changes = diff.changes.iter().map(|change| {
        let Change {
            check,
            subject,
            place,
            what,
            rust,
            why,
            wire,
            wire_why,
        } = change;
        json!({
            "check": check.id(),
            "subject": subject,
            "place": place,
            "what": what,
            "rust": rust.word(),
            "why": why,
            "wire": wire.word(),
            "wire_why": wire_why,
        })
    });
    let whole = json!({
        "old": old,
        "new": new,
        "rust": diff.rust().map_or("none", Level::word),
        "wire": diff.wire().word(),
        "names": match diff.naming {
            Naming::Kept => "kept",
            Naming::Assumed => "assumed",
            Naming::Anew => "anew",
        },
        "changes": changes.collect::<Vec<_>>(),
    });
    format!("{whole:#}")
}
