//! What holds for every document: the same bytes each time, no panic, a method
//! for each operation, and Rust that parses.

mod support;

use std::fmt::Write as _;
use std::fs;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use codegen::load::{Node, load};
use codegen::{Diagnostic, Generated};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use support::{config, entries, generate, own_files, source, tests};

/// The documents of all cases, as JSON.
fn documents() -> Vec<Value> {
    let cases = entries(&tests("cases")).into_iter();
    let paths = cases.map(|(_, folder)| folder.join("openapi.yaml"));
    let faults = entries(&tests("faults")).into_iter().map(|(_, path)| path);
    let paths = paths.chain(faults.filter(|path| path.extension().is_some_and(|of| of == "yaml")));
    let read = |path| {
        let bytes = fs::read(path).expect("the case's document");
        let tree = load(&bytes, &mut Vec::new()).expect("a usable document");
        Node::to_json(&tree)
    };
    paths.map(read).collect()
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for document in documents() {
        let source = source(document.to_string());
        let (one, other) = (generate(&source), generate(&source));
        assert_eq!(own_files(&one), own_files(&other));
        assert_eq!(one.scaffold, other.scaffold);
        assert_eq!(one.diagnostics, other.diagnostics);
    }
}

/// A document of so many components, each of which refers to others, with an
/// operation for each tenth.
fn large(schemas: usize) -> String {
    let mut text = String::from("openapi: 3.1.0\ninfo: { title: Large, version: '1' }\npaths:\n");
    for index in (0..schemas).step_by(10) {
        let _ = writeln!(
            text,
            "  /things/{index}:\n    get:\n      operationId: get{index}\n      tags: [group{}]\n      \
             responses:\n        '200':\n          description: A thing.\n          content:\n            \
             application/json:\n              schema: {{ $ref: '#/components/schemas/Thing{index}' }}",
            index % 7
        );
    }
    text.push_str("components:\n  schemas:\n");
    for index in 0..schemas {
        let (next, far) = ((index + 1) % schemas, (index * 7 + 3) % schemas);
        let _ = writeln!(
            text,
            "    Thing{index}:\n      type: object\n      required: [id, next]\n      properties:\n        \
             id: {{ type: string, description: 'The **name** of thing {index}.' }}\n        \
             next: {{ type: [object, 'null'], properties: {{ of: {{ $ref: '#/components/schemas/Thing{next}' }} }} }}\n        \
             all: {{ type: array, items: {{ $ref: '#/components/schemas/Thing{far}' }} }}\n        \
             kind: {{ type: string, enum: [a, b, c] }}"
        );
    }
    text
}

#[test]
fn large_documents_take_time_by_their_size() {
    let timed = |schemas| {
        let source = source(large(schemas));
        let start = Instant::now();
        let generated = generate(&source);
        (start.elapsed(), generated)
    };
    let (small_time, small) = timed(250);
    let (large_time, large) = timed(2000);
    assert_eq!(small.summary.types, 3 * 250);
    assert_eq!(large.summary.types, 3 * 2000);
    assert_eq!(large.summary.methods, 200);
    assert_eq!(own_files(&large), own_files(&timed(2000).1));
    // Eight times as much may take sixteen times as long, never sixty-four.
    let limit = small_time * 24 + Duration::from_millis(200);
    assert!(
        large_time < limit,
        "{small_time:?} for 250, {large_time:?} for 2000"
    );
}

/// A change to a document at a place that is chosen by number.
#[derive(Clone, Debug)]
enum Change {
    Delete,
    Duplicate,
    Replace(Value),
    Wrap,
    Swap(usize),
    Rename(&'static str),
}

/// Keys that mean something where they come to stand.
const KEYS: [&str; 24] = [
    "$ref",
    "type",
    "properties",
    "items",
    "oneOf",
    "anyOf",
    "allOf",
    "enum",
    "const",
    "required",
    "discriminator",
    "mapping",
    "additionalProperties",
    "nullable",
    "schema",
    "content",
    "default",
    "parameters",
    "responses",
    "requestBody",
    "200",
    "x-rust-name",
    "self",
    "",
];

fn changes() -> impl Strategy<Value = Vec<(usize, Change)>> {
    let values = prop::sample::select(vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(""),
        json!("object"),
        json!("null"),
        json!("\u{202E}日本 \"\\ */"),
        json!([]),
        json!(["a", "a", 1, null]),
        json!({}),
        json!({ "$ref": "#" }),
        json!({ "$ref": "#/components/schemas" }),
        json!({ "$ref": "#/paths" }),
        json!({ "type": ["object", "array", "string", "null"] }),
        json!({ "allOf": [{ "$ref": "#/components" }, {}] }),
    ]);
    let change = prop_oneof![
        Just(Change::Delete),
        Just(Change::Duplicate),
        values.prop_map(Change::Replace),
        Just(Change::Wrap),
        any::<usize>().prop_map(Change::Swap),
        prop::sample::select(KEYS.to_vec()).prop_map(Change::Rename),
    ];
    prop::collection::vec((any::<usize>(), change), 1..6)
}

/// The pointers of everything within a value.
fn places(value: &Value, here: String, found: &mut Vec<String>) {
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                places(element, format!("{here}/{index}"), found);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(member, format!("{here}/{key}"), found);
            }
        }
        _ => {}
    }
    found.push(here);
}

fn apply(document: &mut Value, at: usize, change: Change) {
    let mut found = Vec::new();
    places(document, String::new(), &mut found);
    let place = &found[at % found.len()];
    let Some((parent, key)) = place.rsplit_once('/') else {
        return;
    };
    let key = key.replace("~1", "/").replace("~0", "~");
    let mut value = document.pointer(place).cloned().unwrap_or_default();
    match &change {
        Change::Replace(other) => value = other.clone(),
        Change::Wrap => value = json!([value]),
        Change::Swap(other) => {
            let other = &found[other % found.len()];
            value = document.pointer(other).cloned().unwrap_or_default();
        }
        Change::Delete | Change::Duplicate | Change::Rename(_) => {}
    }
    match (document.pointer_mut(parent), change) {
        (Some(Value::Object(members)), Change::Delete) => drop(members.remove(&key)),
        (Some(Value::Object(members)), Change::Rename(name)) => {
            members.remove(&key);
            members.insert(name.to_owned(), value);
        }
        (Some(Value::Object(members)), Change::Duplicate) => {
            members.insert(format!("{key}2"), value);
        }
        (Some(Value::Object(members)), _) => drop(members.insert(key, value)),
        (Some(Value::Array(elements)), change) => {
            let index = key.parse::<usize>().unwrap_or_default();
            match change {
                Change::Delete => drop(elements.remove(index)),
                Change::Duplicate => elements.insert(index, value),
                _ => elements[index] = value,
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_document_is_too_odd(
        document in prop::sample::select(documents()),
        changes in changes(),
    ) {
        let mut document = document;
        for (at, change) in changes {
            apply(&mut document, at, change);
        }
        match generated(&document) {
            Ok(Ok(generated)) => {
                let methods = generated.summary.methods;
                prop_assert_eq!(methods, operations(&document), "{}", document);
                for (path, rust) in own_files(&generated) {
                    prop_assert!(syn::parse_file(rust).is_ok(), "{} of {}", path, document);
                }
            }
            // A document may be refused, but always with a reason.
            Ok(Err(diagnostics)) => prop_assert!(!diagnostics.is_empty()),
            Err(fault) => prop_assert!(false, "{}: {}", fault, document),
        }
    }
}

/// What comes of a document, unless that takes too long or panics.
fn generated(document: &Value) -> Result<Result<Generated, Vec<Diagnostic>>, RecvTimeoutError> {
    let (sender, receiver) = mpsc::channel();
    let source = source(document.to_string());
    thread::spawn(move || {
        let _ = sender.send(codegen::generate(&source, &config()));
    });
    receiver.recv_timeout(Duration::from_secs(20))
}

/// The operations of a document, counted by what they are: objects under the
/// name of a method, in a path item or where it refers to.
fn operations(document: &Value) -> usize {
    let empty = Map::new();
    let paths = document
        .get("paths")
        .and_then(Value::as_object)
        .unwrap_or(&empty);
    let paths = paths.iter().filter(|(path, _)| !path.starts_with("x-"));
    paths
        .filter_map(|(_, item)| resolved(document, item))
        .map(|item| {
            support::METHODS
                .iter()
                .filter(|method| item.get(**method).is_some_and(Value::is_object))
                .count()
        })
        .sum()
}

/// What is at the end of a value's references.
fn resolved<'a>(document: &'a Value, value: &'a Value) -> Option<&'a Value> {
    let mut here = value;
    for _ in 0..100 {
        match here.get("$ref").and_then(Value::as_str) {
            Some(target) => here = document.pointer(target.strip_prefix('#')?)?,
            None => return Some(here),
        }
    }
    None
}
