//! The changes that diagnostics suggest mend what they are about.

mod support;

use std::fs;

use codegen::diagnostic::overlay::Action;
use codegen::{Code, Diagnostic, Overlay};
use serde_json::json;
use support::{config, entries, source, tests};

/// Where another fault has to be mended first: its responses are a list.
const BLOCKED: (&str, &str) = (
    "keywords-of-wrong-type.yaml",
    "no response means success; the body of any is given as bytes",
);

/// What is told of a document, once these actions are applied to it.
fn told(bytes: &[u8], mending: &[Action]) -> Vec<Diagnostic> {
    let mut source = source(bytes);
    if !mending.is_empty() {
        let actions: Vec<_> = mending.iter().map(Action::to_json).collect();
        let info = json!({ "title": "Mending", "version": "1" });
        let overlay = json!({ "overlay": "1.0.0", "info": info, "actions": actions });
        source.overlays.push(Overlay {
            name: "mending.json".to_owned(),
            bytes: overlay.to_string().into_bytes(),
        });
    }
    match codegen::generate(&source, &config()) {
        Ok(generated) => generated.diagnostics,
        Err(diagnostics) => diagnostics,
    }
}

/// Tries each suggestion about a document alone. Returns how many there are.
fn try_suggestions(name: &str, bytes: &[u8], wrong: &mut Vec<String>) -> usize {
    let before = told(bytes, &[]);
    let mut tried = 0;
    for one in before.iter().filter(|one| !one.overlay.is_empty()) {
        let says = |other: &&Diagnostic| other.code == one.code && other.message == one.message;
        let (then, now) = (
            before.iter().filter(says).count(),
            told(bytes, &one.overlay),
        );
        let after = now.iter().filter(says).count();
        let blocked = BLOCKED == (name, one.message.as_str());
        let selects = now.iter().all(|other| other.code != Code::Unmatched);
        if (after >= then && !blocked) || !selects {
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
