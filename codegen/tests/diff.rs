//! What is said about two versions of a document: `tests/diff/<case>`.

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegen::diff::{Change, Check, Diff, Level, Version, diff, diff_anew};
use codegen::{Config, Lock};
use support::{Expected, config, entries, source, tests};

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
    let read = |ending| fs::read_to_string(folder.join(format!("{file}.{ending}")));
    let config = read("toml").map_or_else(
        |_| config(),
        |text| Config::parse(&text).expect("a usable configuration"),
    );
    let lock = read("lock").ok();
    let lock = lock.map(|text| Lock::parse(&text, "names.lock").expect("usable names"));
    Config { lock, ..config }
}

/// The changes of a case. One whose name ends in `-anew` keeps no names.
fn case(folder: &Path) -> Diff {
    let read = |name| fs::read_to_string(folder.join(name)).expect("a version of the case");
    let (old, new) = (source(read("old.yaml")), source(read("new.yaml")));
    let (was, is) = (configured(folder, "old"), configured(folder, "new"));
    let version = |source, config| Version { source, config };
    let diff = match folder.to_string_lossy().ends_with("-anew") {
        true => diff_anew,
        false => diff,
    };
    diff(version(&old, &was), version(&new, &is)).expect("two usable documents")
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

/// The rows of a table in the documentation: what is in its cells.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines = text.lines().filter(|line| line.starts_with("| `"));
    let split = lines.map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect());
    split.collect()
}

/// Whether a name matches a pattern with `*` for any text.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => name.strip_prefix(start).is_some_and(|name| {
            let ends = name.char_indices().map(|(at, _)| at).chain([name.len()]);
            ends.into_iter().any(|at| matches(rest, &name[at..]))
        }),
    }
}

#[test]
fn every_check_of_oasdiff_has_a_case_or_a_reason() {
    let text = fs::read_to_string(tests("../../docs/diff.md")).expect("the documentation");
    let names = fs::read_to_string(tests("oasdiff.txt")).expect("the names of oasdiff's checks");
    let table = text.split("## oasdiff").nth(1).expect("the table");
    let rows = rows(table);
    let mut faults = Vec::new();
    for name in names.lines() {
        let known = rows.iter().any(|row| {
            let patterns = row.first().into_iter().flat_map(|cell| cell.split(", "));
            patterns
                .map(|one| one.trim_matches('`'))
                .any(|one| matches(one, name))
        });
        if !known {
            faults.push(format!("{name} has no row"));
        }
    }
    for row in &rows {
        let [theirs, ours, case] = row.as_slice() else {
            panic!("a row of three cells: {row:?}");
        };
        if *ours == "—" {
            assert!(case.len() > 20, "{theirs}: a reason");
            continue;
        }
        let (ours, case) = (ours.trim_matches('`'), case.trim_matches('`'));
        let folder = tests("diff").join(case);
        let expected = fs::read_to_string(folder.join("expected.txt")).unwrap_or_default();
        if !expected
            .lines()
            .any(|line| line.ends_with(&format!(" {ours}")))
        {
            faults.push(format!("{case} has no {ours}, which {theirs} needs"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_check_is_documented() {
    let text = fs::read_to_string(tests("../../docs/diff.md")).expect("the documentation");
    for check in Check::ALL {
        let row = format!("| `{}` | {} |", check.id(), check.about());
        assert!(text.contains(&row), "no row {row}");
    }
}
