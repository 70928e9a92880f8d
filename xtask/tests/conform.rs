//! What counts against the client, when its calls are made against a server
//! that knows the document only.

use serde_json::{Value, json};
use xtask::conform::verdict::{Line, Verdict};

fn verdict(change: Value) -> Verdict {
    let mut line = json!({
        "operation": "listPets",
        "form": "minimal",
        "asked": 200,
        "status": 200,
        "kind": "application/json",
        "violations": "",
        "outcome": "success",
        "message": "",
        "body": "",
    });
    let changes = change.as_object().expect("an object");
    let members = line.as_object_mut().expect("an object");
    members.extend(changes.clone());
    let line: Line = serde_json::from_value(line).expect("a line");
    line.verdict(&[(json!({ "name": 1 }), "1 is no string".to_owned())])
}

#[test]
fn answers_have_to_be_understood() {
    assert_eq!(verdict(json!({})), Verdict::Held);
    let error = json!({ "asked": 404, "status": 404, "outcome": "typed error" });
    assert_eq!(verdict(error), Verdict::Held);
    let untyped = json!({ "asked": 404, "status": 404, "outcome": "untyped error" });
    assert!(matches!(verdict(untyped), Verdict::Broken(_)));
    let misfit = json!({ "outcome": "misfit", "message": "missing field `id`", "body": "{}" });
    let told = Verdict::Broken("misfit: missing field `id`".to_owned());
    assert_eq!(verdict(misfit), told);
    let silence = json!({ "status": null, "outcome": "failure", "message": "no connection" });
    assert_eq!(
        verdict(silence),
        Verdict::Broken("no connection".to_owned())
    );
}

#[test]
fn requests_have_to_be_what_the_document_says() {
    let violations = r#"[{"location":["request","body"],"message":"name is missing"}]"#;
    let refused = json!({ "status": 422, "violations": violations, "outcome": "untyped error" });
    assert_eq!(
        verdict(refused),
        Verdict::Broken("name is missing".to_owned())
    );
    let other = json!({ "status": 404, "outcome": "typed error", "message": "no such route" });
    let told = "404 instead of 200: no such route".to_owned();
    assert_eq!(verdict(other), Verdict::Broken(told));
}

#[test]
fn faults_of_the_document_and_the_server_do_not_count() {
    let violations = r#"[{"location":["response","body"],"message":"id is missing"}]"#;
    let answer = json!({ "violations": violations, "outcome": "misfit" });
    assert_eq!(
        verdict(answer),
        Verdict::Unanswered("id is missing".to_owned())
    );
    let example = json!({ "outcome": "misfit", "body": r#"{"name":1}"# });
    let told = "the example does not fit: 1 is no string".to_owned();
    assert_eq!(verdict(example), Verdict::Unanswered(told));
    let none = json!({
        "status": 404,
        "kind": "application/problem+json",
        "outcome": "untyped error",
        "message": "Requested status code 200 is not defined in the document.",
    });
    assert!(matches!(verdict(none), Verdict::Unanswered(_)));
    assert_eq!(
        verdict(json!({ "outcome": "not shown" })),
        Verdict::NotShown
    );
}
