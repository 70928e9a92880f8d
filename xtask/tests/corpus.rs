//! Many documents at once: what is selected, what is reported, what fails.

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;
use xtask::corpus::select;

const GOOD: &str = "openapi: 3.0.3
info: { title: Good, version: 1.0.0 }
paths:
  /pets:
    get:
      operationId: listPets
      responses: { '200': { description: Pets., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
";

/// One operation refers to what is not there.
const FAULTY: &str = "openapi: 3.1.0
info: { title: 'A <b>|</b>', version: 1.0.0 }
paths:
  /pets:
    get:
      responses: { '200': { description: Pets., content: { application/json: { schema: { $ref: '#/components/schemas/<Pet>' } } } } }
    post:
      responses: { '204': { description: Done. } }
";

fn corpus(directory: &Path, arguments: &[&str]) -> Output {
    common::xtask(directory, &[&["corpus"], arguments].concat())
}

fn documents() -> TempDir {
    let temp = TempDir::new().expect("a directory");
    let at = temp.path();
    fs::create_dir_all(at.join("docs/several/parts")).unwrap();
    fs::write(at.join("docs/good.yaml"), GOOD).unwrap();
    fs::write(at.join("docs/faulty.yaml"), FAULTY).unwrap();
    fs::write(at.join("docs/none.json"), "{}").unwrap();
    fs::write(at.join("docs/readme.md"), "# Not a document").unwrap();
    fs::write(at.join("docs/several/parts/a.yaml"), "type: string").unwrap();
    fs::write(at.join("docs/several/root.yaml"), GOOD).unwrap();
    fs::write(at.join("list.txt"), "# two\ndocs/good.yaml\n\ndocs\n").unwrap();
    temp
}

#[test]
fn documents_are_found_once() {
    let temp = documents();
    let list = [temp.path().join("list.txt")];
    let found = select(&list, None).unwrap();
    let names: Vec<_> = found.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "docs/good.yaml",
            "docs/faulty.yaml",
            "docs/none.json",
            "several/root.yaml"
        ]
    );
    assert_eq!(found[0].package, "sdk-docs-good");
    let only = select(&list, Some("g*.yaml")).unwrap();
    assert_eq!(only.len(), 1);
    assert!(select(&list, Some("[")).is_err());
    assert!(select(&[temp.path().join("missing")], None).is_err());
}

#[test]
fn every_document_has_a_row() {
    let temp = documents();
    let at = temp.path();
    let reports = [
        "--report", "r.json", "--report", "r.md", "--report", "r.html",
    ];
    let output = corpus(
        at,
        &[&["docs", "--no-check", "--jobs", "2"], &reports[..]].concat(),
    );
    let errors = String::from_utf8_lossy(&output.stderr);
    // One document cannot be generated from; the others are.
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(errors.contains("4 documents"), "{errors}");
    assert!(errors.contains("3 passed, 1 failed, 0 skipped"), "{errors}");
    assert!(errors.contains("docs/none.json: E005: "), "{errors}");

    let report: Value = serde_json::from_slice(&fs::read(at.join("r.json")).unwrap()).unwrap();
    let faulty = &report["rows"][0];
    assert_eq!(faulty["document"], "docs/faulty.yaml");
    assert_eq!(faulty["operations"], 2);
    assert_eq!(faulty["calls"], 2);
    assert_eq!(faulty["operations_degraded"], 1);
    assert_eq!(faulty["degraded"][0]["code"], "W103");
    assert_eq!(report["rows"][1]["schemas"], 1);
    assert_eq!(report["rows"][1]["types"], 1);
    assert_eq!(report["totals"]["operations"], 4);

    let markdown = fs::read_to_string(at.join("r.md")).unwrap();
    assert!(markdown.starts_with("| document | result | OpenAPI |"));
    assert!(markdown.contains("| docs/good.yaml | passed | 3.0.3 |"));
    let html = fs::read_to_string(at.join("r.html")).unwrap();
    assert!(html.contains("<tr class=\"failed\"><td>docs/none.json</td>"));
    assert!(html.contains("&lt;Pet&gt;") && !html.contains("<Pet>"));
    assert!(!html.contains("{{"));
}

/// What is shared between an operation and others costs each of them.
const SHARED: &str = "openapi: 3.1.0
info: { title: Shared, version: 1.0.0 }
paths:
  /a: { get: { responses: { '200': { $ref: '#/components/responses/Pet' } } } }
  /b: { get: { responses: { '200': { $ref: '#/components/responses/Pet' } } } }
  /c: { get: { responses: { '204': { description: None. } } } }
components:
  responses:
    Pet: { description: A pet., content: { application/json: { schema: { $ref: '#/missing' } } } }
";

#[test]
fn degraded_components_degrade_their_operations() {
    let temp = TempDir::new().unwrap();
    let at = temp.path();
    fs::write(at.join("shared.yaml"), SHARED).unwrap();
    let files = ["--report", "r.json", "--plot", "p.svg", "--summary", "s.md"];
    let output = corpus(at, &[&["shared.yaml", "--no-check"], &files[..]].concat());
    assert!(output.status.success(), "{output:?}");
    let report: Value = serde_json::from_slice(&fs::read(at.join("r.json")).unwrap()).unwrap();
    assert_eq!(report["rows"][0]["operations_degraded"], 2);

    let summary = fs::read_to_string(at.join("s.md")).unwrap();
    assert!(
        summary.contains("| operations degraded | 2 of 3 (66.67 %) |"),
        "{summary}"
    );
    assert!(
        summary.contains("| W103 | … does not exist | 1 | 1 |"),
        "{summary}"
    );
    assert!(summary.contains("(p.svg)"), "{summary}");
    let plot = fs::read_to_string(at.join("p.svg")).unwrap();
    assert!(plot.starts_with("<svg ") && plot.contains("Peak memory"));
}

/// Members that travel one way are absent in examples of the other, and a
/// pattern may be of another dialect.
const EXAMPLES: &str = r##"openapi: 3.0.3
info: { title: Examples, version: 1.0.0 }
paths:
  /pets:
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' }, example: { name: Rex } } } }
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' }, example: { name: Rex } } } }
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties: { id: { type: integer, readOnly: true }, name: { type: string, pattern: '(?<' }, owner: { $ref: '#/missing' } }
"##;

#[test]
fn examples_are_compared_as_they_travel() {
    let temp = TempDir::new().unwrap();
    fs::write(temp.path().join("examples.yaml"), EXAMPLES).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(temp.path());
    command.args(["corpus-document", "examples.yaml", "--tests", "--validate"]);
    let output = command.output().expect("it runs");
    let verdicts: Vec<Option<String>> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(verdicts.len(), 2);
    // Sent without an id it is right, received without one it is not.
    assert_eq!(verdicts[0], None);
    assert!(verdicts[1].as_ref().unwrap().contains("\"id\""));
}

#[test]
fn what_takes_too_long_is_ended() {
    let temp = documents();
    let output = corpus(
        temp.path(),
        &[
            "docs/good.yaml",
            "docs/faulty.yaml",
            "--no-check",
            "--timeout",
            "0",
        ],
    );
    let errors = String::from_utf8_lossy(&output.stderr);
    // The second one was tried in spite of the first.
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(
        errors.contains("docs/good.yaml: generating took too long"),
        "{errors}"
    );
    assert!(
        errors.contains("docs/faulty.yaml: generating took too long"),
        "{errors}"
    );
}

#[test]
fn a_process_that_fails_costs_its_own_row() {
    let temp = documents();
    fs::write(temp.path().join("docs/empty.yaml"), "").unwrap();
    let output = corpus(
        temp.path(),
        &["docs/empty.yaml", "docs/good.yaml", "--no-check"],
    );
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(
        errors.contains("docs/empty.yaml: generating failed with exit code 1"),
        "{errors}"
    );
    assert!(errors.contains("empty.yaml is empty"), "{errors}");
    assert!(errors.contains("1 passed, 1 failed"), "{errors}");
}

#[test]
fn wrong_reports_are_refused_before_anything_is_done() {
    let temp = documents();
    let output = corpus(temp.path(), &["docs", "--report", "report.pdf"]);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("report.pdf ends in none of"), "{errors}");
    assert!(!temp.path().join("target").exists());
}
