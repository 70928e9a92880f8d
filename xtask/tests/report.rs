//! Diagnostics as people read them.

use codegen::{Code, Diagnostic, Place, Pointer};
use xtask::report::{Reporter, summary, text};

fn value(pointer: &str) -> Place {
    Place::Value(Pointer::parse(pointer).expect("a pointer of the test"))
}

fn warning(place: Place) -> Diagnostic {
    Diagnostic::warning(
        Code::DanglingReference,
        place,
        "the reference leads nowhere",
    )
}

fn render(text: &str, diagnostic: &Diagnostic) -> String {
    let styled = Reporter::new("api.yaml", text).render(diagnostic);
    anstream::adapter::strip_str(&styled).to_string()
}

const DOCUMENT: &str = "\
openapi: 3.0.3
paths:
  /größe:
    get:
      summary: 'ö'
      tags: ['äü', tag]
";

#[test]
fn all_parts() {
    let diagnostic = warning(value("/paths/~1größe/get/tags/1"))
        .note(value("/openapi"), "the version is declared here")
        .note(Place::Document, "as the whole document says")
        .help("add it, or correct the reference");
    assert_eq!(
        render(DOCUMENT, &diagnostic),
        "\
warning[W103]: the reference leads nowhere
 --> api.yaml:6:20
  |
6 |       tags: ['äü', tag]
  |                    ^^^
  |
  = at: #/paths/~1größe/get/tags/1
  = help: add it, or correct the reference
note: the version is declared here
 --> api.yaml:1:10
  |
1 | openapi: 3.0.3
  |          ^^^^^
note: as the whole document says
 --> api.yaml"
    );
}

#[test]
fn the_document_as_a_whole() {
    let diagnostic = Diagnostic::error(Code::Empty, Place::Document, "the document is empty");
    assert_eq!(
        render(" \n", &diagnostic),
        "error[E001]: the document is empty\n--> api.yaml"
    );
}

#[test]
fn a_position() {
    let at = |line, column| {
        render(
            "a: b\r\n\té[\r\n\n",
            &warning(Place::Position { line, column }),
        )
    };
    assert!(at(2, 3).contains("api.yaml:2:3\n"), "{}", at(2, 3));
    assert!(at(3, 1).contains("api.yaml:3:1\n"), "{}", at(3, 1));
    assert!(at(9, 9).ends_with("--> api.yaml"), "{}", at(9, 9));
}

#[test]
fn only_the_first_of_several_lines_is_shown() {
    let shown = render("a: |\n  one\n  two\n", &warning(value("/a")));
    assert!(shown.contains("1 | a: |\n  |    ^\n"), "{shown}");
    assert!(!shown.contains("one"), "{shown}");
}

#[test]
fn long_lines_are_shown_in_part() {
    let filler = "\"é\": 1, ".repeat(10_000);
    let text = format!("{{{filler}\"k\": \"value\", {filler}\"z\": 1}}");
    let shown = render(&text, &warning(value("/k")));
    assert!(shown.contains("api.yaml:1:80007\n"), "{shown}");
    assert!(shown.contains("\"k\": \"value\""), "{shown}");
    assert!(shown.len() < 2000, "{}", shown.len());
    render(&text, &warning(value("")));
}

#[test]
fn a_document_cannot_steer_the_terminal() {
    let diagnostic = Diagnostic::warning(Code::InvalidKeyword, value("/a\u{1b}[31m"), "\u{1b}[31m")
        .note(value("/a"), "\u{1b}[31m")
        .help("\u{1b}[31m");
    let shown = Reporter::new("api.yaml", "a: \u{1b}[31m\n").render(&diagnostic);
    assert!(shown.contains("␛[31m"), "{shown}");
    assert!(!shown.contains("\u{1b}[31m"), "{shown}");
}

#[test]
fn advice_has_a_name() {
    let mut diagnostic = warning(Place::Document);
    diagnostic.severity = codegen::Severity::Advice;
    assert!(render("", &diagnostic).starts_with("advice[W103]: "));
}

#[test]
fn the_summary_counts_by_severity() {
    let mut diagnostics = vec![warning(Place::Document)];
    assert_eq!(summary(&diagnostics).as_deref(), Some("1 warning"));
    diagnostics.extend([warning(Place::Document), warning(Place::Document)]);
    assert_eq!(summary(&diagnostics).as_deref(), Some("3 warnings"));
    diagnostics.push(Diagnostic::error(Code::Syntax, Place::Document, "x"));
    assert_eq!(
        summary(&diagnostics).as_deref(),
        Some("1 error, 3 warnings")
    );
    assert_eq!(summary(&[]), None);
}

#[test]
fn what_is_no_text_can_still_be_shown() {
    assert_eq!(text(b"\xEF\xBB\xBFa: b"), "a: b");
    assert_eq!(text(b"a: \xFF"), "a: \u{fffd}");
}

fn reporter(text: &str) -> Reporter<'_> {
    Reporter::new("api.yaml", text)
}

#[test]
fn programs_get_an_object_to_a_line() {
    let diagnostic = warning(value("/paths/~1größe/get/tags/1"))
        .note(Place::Document, "as a whole")
        .help("add it");
    let line = reporter(DOCUMENT).json(&diagnostic);
    assert!(!line.contains('\n'));
    let object: serde_json::Value = serde_json::from_str(&line).expect("JSON");
    let span = serde_json::json!({
        "file": "api.yaml", "line": 6, "column": 20, "end_line": 6, "end_column": 23,
    });
    assert_eq!(object["code"], "W103");
    assert_eq!(object["severity"], "warning");
    assert_eq!(object["pointer"], "#/paths/~1größe/get/tags/1");
    assert_eq!(object["span"], span);
    assert_eq!(object["help"], "add it");
    assert_eq!(object["notes"][0]["message"], "as a whole");
    assert!(object["notes"][0]["span"].is_null());
}

#[test]
fn pull_requests_get_annotations() {
    let diagnostic = warning(value("/paths/~1größe/get/tags/1")).help("100 %\nsure");
    assert_eq!(
        reporter(DOCUMENT).github(&diagnostic),
        "::warning file=api.yaml,line=6,endLine=6,col=20,endColumn=22,title=W103::\
         the reference leads nowhere%0A100 %25%0Asure"
    );
    let whole = Diagnostic::error(Code::Empty, Place::Document, "empty");
    assert_eq!(reporter("").github(&whole), "::error title=E001::empty");
}
