//! What counts against the client, when its calls are made against a server
//! that knows the document only.

use serde_json::{Value, json};
use xtask::conform::reading::{heeded, reconciled, spelled_out, steered};
use xtask::conform::summary::{Tally, page};
use xtask::conform::verdict::{CRASH, EXAMPLE, Line, NO_ANSWER, NOTHING, SCHEME, UNFIT, Verdict};

fn verdict(change: Value) -> Verdict {
    let mut line = json!({
        "operation": "listPets",
        "route": "GET /pets",
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
    let untyped = json!({ "asked": 404, "status": 404, "outcome": "untyped error", "body": "{}" });
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
    let answer = json!({ "violations": violations, "outcome": "misfit", "body": "{}" });
    let told = Verdict::Server(UNFIT, "id is missing".to_owned());
    assert_eq!(verdict(answer), told);
    // The example is a part of the answer.
    let example = json!({ "outcome": "misfit", "body": r#"{"data":[{"name":1}]}"# });
    let told = Verdict::Document(EXAMPLE, "1 is no string".to_owned());
    assert_eq!(verdict(example), told);
    let nothing = json!({ "outcome": "misfit", "message": "empty" });
    let told = Verdict::Server(NOTHING, "empty".to_owned());
    assert_eq!(verdict(nothing), told);
    let none = json!({
        "status": 404,
        "kind": "application/problem+json",
        "outcome": "untyped error",
        "body": r#"{"type":"https://stoplight.io/prism/errors#NOT_FOUND"}"#,
    });
    assert!(matches!(verdict(none), Verdict::Server(NO_ANSWER, _)));
    assert_eq!(
        verdict(json!({ "outcome": "not shown" })),
        Verdict::NotShown
    );
    let crash = json!({ "status": null, "outcome": "crashed", "message": "reset" });
    let told = Verdict::Server(CRASH, "reset".to_owned());
    assert_eq!(verdict(crash), told);
    let unknown = "We currently do not support this type of security scheme: http/oauth";
    let scheme = json!({ "location": ["request"], "message": unknown });
    let missing = json!({ "location": ["request", "header"], "message": "a is missing" });
    let refused =
        |violations: Value| json!({ "status": 401, "violations": violations.to_string() });
    let told = Verdict::Server(SCHEME, unknown.to_owned());
    assert_eq!(verdict(refused(json!([scheme]))), told);
    let told = Verdict::Broken(format!("{unknown}; a is missing"));
    assert_eq!(verdict(refused(json!([scheme, missing]))), told);
    // That it refuses a request is no excuse.
    let refused = json!({
        "status": 422,
        "kind": "application/problem+json",
        "outcome": "untyped error",
        "body": r#"{"type":"https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY","validation":[{"message":"a is missing"}]}"#,
    });
    let told = Verdict::Broken("a is missing".to_owned());
    assert_eq!(verdict(refused), told);
}

#[test]
fn documents_are_read_in_other_words() {
    let form = |encoding: Value| {
        let schema = json!({ "$ref": "#/components/schemas/Form" });
        let media = json!({ "schema": schema, "encoding": encoding });
        let list = json!({ "type": "array", "items": { "type": "string" } });
        let properties = json!({ "list": list, "known": list, "text": { "type": "string" } });
        json!({
            "paths": { "/": { "post": { "requestBody": { "content": { "application/x-www-form-urlencoded": media } } } } },
            "components": { "schemas": { "Form": { "properties": properties } } },
        })
    };
    let said = json!({ "style": "pipeDelimited" });
    let way = json!({ "style": "form", "explode": true });
    let after = form(json!({ "known": said, "list": way }));
    assert_eq!(
        spelled_out(&form(json!({ "known": said }))),
        Some(after.clone())
    );
    assert_eq!(spelled_out(&after), None);
    let schema = json!({
        "properties": { "oneOf": { "oneOf": [{}] } },
        "additionalProperties": false,
        "required": ["oneOf", "more"],
        "example": { "oneOf": [] },
    });
    let mut expected = schema.clone();
    expected["properties"] = json!({ "oneOf": { "anyOf": [{}] }, "more": {} });
    assert_eq!(reconciled(&schema), Some(expected.clone()));
    assert_eq!(reconciled(&expected), None);
}

#[test]
fn headers_that_mean_nothing_are_not_asked_for() {
    let header = |name: &str| json!({ "in": "header", "name": name, "required": true });
    let shared = json!({ "Token": header("authorization") });
    let document = |parameters: Value| {
        json!({
            "paths": { "/": { "get": { "parameters": parameters } } },
            "components": { "parameters": shared },
        })
    };
    let query = json!({ "in": "query", "name": "accept" });
    let kept = [query, header("x-accept")];
    let token = json!({ "$ref": "#/components/parameters/Token" });
    let mut all = kept.to_vec();
    all.extend([header("Content-Type"), token]);
    let after = document(json!(kept));
    assert_eq!(heeded(&document(json!(all))), Some(after.clone()));
    assert_eq!(heeded(&after), None);
    // What the server is steered by is one of the document's only where that says so.
    assert_eq!(steered(&after), None);
    let steering = document(json!([header("Prefer")]));
    assert_eq!(steered(&steering), Some(document(json!([]))));
}

#[test]
fn a_table_tells_what_came_of_it() {
    let line: Line = serde_json::from_value(json!({
        "operation": "a", "route": "GET /a", "form": "minimal", "asked": 200, "status": 200, "kind": "", "violations": "",
        "outcome": "", "message": "", "body": "",
    }))
    .expect("a line");
    let calls = [
        (line.clone(), Verdict::Held),
        (line.clone(), Verdict::NotShown),
        (line.clone(), Verdict::Document(EXAMPLE, String::new())),
        (line.clone(), Verdict::Server(UNFIT, String::new())),
        (line, Verdict::Broken(String::new())),
    ];
    let page = page(&[Tally::new("pets.yaml", &calls)]);
    assert!(
        page.contains("| pets.yaml | 1 | 4 | 1 | 1 | 1 | 1 |"),
        "{page}"
    );
    assert!(
        page.contains(&format!("| Prism's | {UNFIT} | 1 |")),
        "{page}"
    );
}
