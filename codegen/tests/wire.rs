//! What `docs/wire.md` says is shown somewhere is there.

use std::fs;
use std::path::{Path, PathBuf};

/// What is wrong with one reference of the table, such as `` `runtime:style.rs`: names ``.
fn fault(root: &Path, reference: &str) -> Option<String> {
    let (code, test) = match reference.split_once("`: ") {
        Some((code, test)) => (code, Some(test.trim())),
        None => (reference.trim_end_matches('`'), None),
    };
    let (place, path) = code.trim_start_matches('`').split_once(':')?;
    let runtime = root.join("runtime/package/tests");
    let file: PathBuf = match place {
        "case" => root.join("tests/cases").join(path).join("openapi.yaml"),
        "runtime" => runtime.join("it").join(path),
        "chat" | "answers" => runtime.join(place).join(path),
        _ => return Some(format!("`{code}` is no place")),
    };
    let Ok(text) = fs::read_to_string(&file) else {
        return Some(format!("`{code}` is not there"));
    };
    let missing = test.filter(|test| !text.contains(&format!("fn {test}(")));
    match (missing, place, test) {
        (Some(test), ..) => Some(format!("`{code}` has no test {test}")),
        (None, "case", _) | (None, _, Some(_)) => None,
        (None, _, None) => Some(format!("`{code}` names no test")),
    }
}

#[test]
fn every_row_is_shown_by_a_test_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("../docs/wire.md")).unwrap();
    let mut faults = Vec::new();
    let mut rows = 0;
    for line in text.lines().filter(|line| line.starts_with("| ")) {
        let line = line.replace("\\|", "");
        let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [feature, _, _, shown] = cells[..] else {
            continue;
        };
        if shown == "shown by" {
            continue;
        }
        rows += 1;
        let references = shown.split("; ").map(str::trim);
        let faulty = references.map(|one| match one.starts_with('`') {
            true => fault(root, one),
            false => Some(format!("`{one}` is no reference")),
        });
        faults.extend(faulty.flatten().map(|fault| format!("{feature}: {fault}")));
    }
    assert!(rows > 80, "only {rows} rows");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
