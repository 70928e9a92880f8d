//! What `docs/what-a-call-does.md` says is shown by tests that exist.

use std::fs;
use std::path::Path;

/// The last cell of each row names one or several.
#[test]
fn every_behaviour_has_its_test() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests = package.join("tests");
    let of_runtime = package.join("../codegen/runtime/package/tests/it");
    let cases = package.join("../codegen/tests/cases");
    let text = fs::read_to_string(package.join("../docs/what-a-call-does.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| "));
    let shown: Vec<_> = rows
        .filter_map(|row| row.trim_end_matches(" |").rsplit(" | ").next())
        .flat_map(|cell| cell.split("; "))
        .filter(|cell| cell.starts_with('`'))
        .collect();
    assert!(shown.len() > 30, "{shown:?}");
    for cell in shown {
        let (file, name) = cell[1..].split_once('`').unwrap();
        let path = match file.split_once(':') {
            Some(("runtime", file)) => of_runtime.join(file),
            Some(("case", case)) => cases.join(case).join("openapi.yaml"),
            _ => tests.join(file),
        };
        let source = fs::read_to_string(&path);
        let source = source.unwrap_or_else(|error| panic!("{cell}: {error}"));
        // What must not compile is a file.
        if let Some(name) = name.strip_prefix(": ") {
            assert!(
                source.contains(&format!("fn {name}(")),
                "{cell}: no such test"
            );
        }
    }
}
