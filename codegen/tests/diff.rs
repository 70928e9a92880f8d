//! What is said about two versions of a document: `tests/diff/<case>`.

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegen::Config;
use codegen::diff::{Change, Check, Diff, Level, Version, Wire, diff};
use support::{Expected, config, entries, source, tests};

/// The changes between two documents.
#[track_caller]
fn changes(old: &str, new: &str) -> Diff {
    changes_with(old, &config(), new, &config())
}

#[track_caller]
fn changes_with(old: &str, was: &Config, new: &str, is: &Config) -> Diff {
    let (old, new) = (source(old), source(new));
    let version = |source, config| Version { source, config };
    diff(version(&old, was), version(&new, is)).expect("two usable documents")
}

fn line(change: &Change) -> String {
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
    let mut text = format!("{} {} {}\n", rust.word(), wire.word(), check.id());
    let _ = writeln!(text, "  {subject} {what}\n  at {place}");
    for (name, why) in [("rust", why), ("wire", wire_why)] {
        if !why.is_empty() {
            let _ = writeln!(text, "  {name}: {why}");
        }
    }
    text
}

fn configured(folder: &Path, file: &str) -> Config {
    let Ok(text) = fs::read_to_string(folder.join(file)) else {
        return config();
    };
    Config::parse(&text).expect("a usable configuration")
}

/// The changes of a case.
fn case(folder: &Path) -> Diff {
    let read = |name| fs::read_to_string(folder.join(name)).expect("a version of the case");
    let config = |name| configured(folder, name);
    changes_with(
        &read("old.yaml"),
        &config("old.toml"),
        &read("new.yaml"),
        &config("new.toml"),
    )
}

#[test]
fn cases_come_out_as_expected() {
    let mut expected = Expected::default();
    for (_, folder) in entries(&tests("diff")) {
        let diff = case(&folder);
        let verdict = diff.rust().map_or("none", Level::word);
        let mut text = format!("{verdict} {}\n", diff.wire().word());
        for change in &diff.changes {
            let _ = write!(text, "\n{}", line(change));
        }
        expected.file(&folder.join("expected.txt"), &text);
    }
    expected.settle();
}

#[test]
fn every_check_has_a_case() {
    let mut seen = BTreeSet::new();
    for (_, folder) in entries(&tests("diff")) {
        seen.extend(case(&folder).changes.iter().map(|change| change.check));
    }
    let missing = Check::ALL.iter().filter(|check| !seen.contains(check));
    let missing: Vec<_> = missing.map(|check| check.id()).collect();
    assert!(missing.is_empty(), "checks without a case: {missing:?}");
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for (name, folder) in entries(&tests("cases")) {
        let source = support::source_in(&folder);
        let config = support::config_in(&folder);
        let version = Version {
            source: &source,
            config: &config,
        };
        let diff = diff(version, version).expect("a usable document");
        assert_eq!(diff.changes, [], "{name}");
    }
}
