//! The changes that diagnostics suggest mend what they are about.

mod support;

use std::fs;

use codegen::diagnostic::overlay::{Action, Change};
use codegen::{Code, Diagnostic, load};
use jsonpath_rust::JsonPath as _;
use jsonpath_rust::query::queryable::Queryable as _;
use serde_json::Value;
use support::{config, entries, source, tests};

/// Takes the place of what is removed.
const REMOVED: &str = "removed by an overlay";

/// Applies an action as OpenAPI Overlay 1.0 has it (4.4.3).
#[track_caller]
fn apply(document: &mut Value, action: &Action) {
    let target = action.target();
    let selected = document.query_only_path(target);
    let selected = selected.unwrap_or_else(|error| panic!("`{target}` is no path: {error}"));
    let [path] = selected.as_slice() else {
        panic!("`{target}` selects {} nodes", selected.len());
    };
    let node = document
        .reference_mut(path.as_str())
        .expect("a node that was selected");
    match action.change() {
        Change::Update(with) => merge(node, with),
        Change::Remove => {
            *node = Value::from(REMOVED);
            sweep(document);
        }
    }
}

fn merge(node: &mut Value, with: &Value) {
    match (node, with) {
        (Value::Object(object), Value::Object(with)) => {
            for (key, of) in with {
                match object.get_mut(key) {
                    Some(member) if of.is_object() || of.is_array() => merge(member, of),
                    _ => _ = object.insert(key.clone(), of.clone()),
                }
            }
        }
        (Value::Array(list), Value::Array(with)) => list.extend(with.iter().cloned()),
        (Value::Array(list), one) => list.push(one.clone()),
        (node, with) => panic!("{node} cannot be updated with {with}"),
    }
}

fn sweep(node: &mut Value) {
    match node {
        Value::Array(list) => {
            list.retain(|element| element != REMOVED);
            list.iter_mut().for_each(sweep);
        }
        Value::Object(object) => {
            object.retain(|_, member| member != REMOVED);
            object.values_mut().for_each(sweep);
        }
        _ => {}
    }
}

/// Where another fault has to be mended first: its responses are a list.
const BLOCKED: (&str, &str) = (
    "keywords-of-wrong-type.yaml",
    "no response means success; the body of any is given as bytes",
);

fn told(document: &Value) -> Vec<Diagnostic> {
    match codegen::generate(&source(document.to_string()), &config()) {
        Ok(generated) => generated.diagnostics,
        Err(diagnostics) => diagnostics,
    }
}

/// Tries each suggestion about a document alone. Returns how many there are.
fn try_suggestions(name: &str, bytes: &[u8], wrong: &mut Vec<String>) -> usize {
    let Ok(document) = load::load(bytes, &mut Vec::new()) else {
        return 0;
    };
    let document = document.to_json();
    let before = told(&document);
    let mut tried = 0;
    for one in before.iter().filter(|one| !one.overlay.is_empty()) {
        let mut mended = document.clone();
        for action in one.overlay.iter() {
            apply(&mut mended, action);
        }
        let says = |other: &&Diagnostic| other.code == one.code && other.message == one.message;
        let (then, now) = (before.iter().filter(says).count(), told(&mended));
        let after = now.iter().filter(says).count();
        let blocked = BLOCKED == (name, one.message.as_str());
        if after >= then && !blocked {
            let action = one.overlay.iter().map(Action::to_json);
            let action: Vec<_> = action.map(|action| action.to_string()).collect();
            wrong.push(format!(
                "{name}: `{}` stays after {}",
                one.message,
                action.join(", ")
            ));
        }
        tried += 1;
    }
    tried
}

#[test]
fn suggested_changes_mend_what_they_are_about() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    let cases = entries(&tests("cases")).into_iter();
    let cases = cases.map(|(name, folder)| (name, folder.join("openapi.yaml")));
    let faults = entries(&tests("faults")).into_iter();
    let faults = faults.filter(|(_, path)| path.extension().is_some_and(|of| of == "yaml"));
    for (name, path) in cases.chain(faults) {
        let bytes = fs::read(path).expect("a document of the test");
        tried += try_suggestions(&name, &bytes, &mut wrong);
    }
    for code in Code::ALL {
        let text = code.explanation();
        if let Some((_, rest)) = text.split_once("```yaml\n") {
            let example = rest.split("```").next().unwrap_or_default();
            tried += try_suggestions(code.as_str(), example.as_bytes(), &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > 100, "only {tried} suggestions");
}
