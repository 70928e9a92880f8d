//! Whether examples fit their own schemas, as JSON Schema 2020-12 has it.

use std::collections::HashMap;

use codegen::Pointer;
use codegen::ir::Example;
use codegen::load::Node;
use jsonschema::{Registry, Validator};
use serde_json::{Map, Value, json};

/// Where validation believes the document to be.
const DOCUMENT: &str = "urn:document";

/// What is wrong with each example in the eyes of its own schema: `None` where
/// nothing is, or where nobody can say.
pub fn examples(root: &Node, examples: &[Example]) -> Vec<Option<String>> {
    let mut document = root.to_json();
    translate(&mut document, Position::Other);
    let registry = Registry::new().add(DOCUMENT, &document);
    let Ok(registry) = registry.and_then(|registry| registry.prepare()) else {
        return vec![None; examples.len()];
    };
    let mut validators: HashMap<&Pointer, Option<Validator>> = HashMap::new();
    let verdicts = examples.iter().map(|example| {
        let schema = example.schema.as_ref()?;
        let validator = validators.entry(schema).or_insert_with(|| {
            let reference = format!("{DOCUMENT}#{}", encoded(schema.as_str()));
            let options = jsonschema::options()
                .with_registry(&registry)
                .should_validate_formats(true)
                .offline();
            options.build(&json!({ "$ref": reference })).ok()
        });
        let fault = validator.as_ref()?.validate(&example.value).err()?;
        Some(format!("{fault} (at {})", fault.instance_path()))
    });
    verdicts.collect()
}

/// A pointer in a fragment.
fn encoded(pointer: &str) -> String {
    let mut text = String::new();
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~$".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

/// What a value is in the document.
#[derive(Clone, Copy, PartialEq)]
enum Position {
    /// Perhaps a schema.
    Other,
    /// A map whose keys are the author's own.
    Names,
}

/// Rewrites what OpenAPI 3.0 says differently, wherever it stands. Readers
/// bound the depth of documents.
fn translate(value: &mut Value, position: Position) {
    match value {
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| translate(item, Position::Other)),
        Value::Object(object) => {
            for (key, member) in object.iter_mut() {
                let names = ["properties", "patternProperties", "$defs", "schemas"];
                let data = ["example", "examples", "default", "enum", "const"];
                match position {
                    Position::Other if data.contains(&key.as_str()) => {}
                    Position::Other if names.contains(&key.as_str()) => {
                        translate(member, Position::Names);
                    }
                    _ => translate(member, Position::Other),
                }
            }
            if position == Position::Other {
                bounds(object);
                nullable(object);
            }
        }
        _ => {}
    }
}

/// Bounds that are flags beside another one become bounds of their own.
fn bounds(object: &mut Map<String, Value>) {
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        match object.get(flag).and_then(Value::as_bool) {
            Some(true) => {
                let bound = object.remove(bound);
                object.remove(flag);
                object.extend(bound.map(|bound| (flag.to_owned(), bound)));
            }
            Some(false) => {
                object.remove(flag);
            }
            None => {}
        }
    }
}

/// `nullable` becomes one more type, or one more alternative.
fn nullable(object: &mut Map<String, Value>) {
    if object.remove("nullable") != Some(Value::Bool(true)) {
        return;
    }
    let combined = ["$ref", "allOf", "anyOf", "oneOf", "not"];
    if combined.iter().any(|key| object.contains_key(*key)) {
        let rest = std::mem::take(object);
        object.insert("anyOf".to_owned(), json!([rest, { "type": "null" }]));
        return;
    }
    if let Some(Value::String(name)) = object.get("type") {
        let types = json!([name, "null"]);
        object.insert("type".to_owned(), types);
    }
    if let Some(Value::Array(values)) = object.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}
