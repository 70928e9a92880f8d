//! Whether examples fit their own schemas, as JSON Schema 2020-12 has it.

use std::collections::HashMap;

use codegen::Pointer;
use codegen::ir::{Example, Travel};
use codegen::lint::Misfit;
use codegen::load::Node;
use jsonschema::{Registry, Validator};
use serde_json::{Map, Value, json};

/// Where validation believes the document to be.
const DOCUMENT: &str = "urn:document";

/// What is wrong with each example in the eyes of its own schema: `None` where
/// nothing is, or where nobody can say.
pub fn examples(root: &Node<'_>, examples: &[Example]) -> Vec<Option<Misfit>> {
    let mut verdicts = vec![None; examples.len()];
    for way in [Travel::Sent, Travel::Received, Travel::Either] {
        if !examples.iter().any(|example| example.way == way) {
            continue;
        }
        let mut document = root.to_json();
        translate(&mut document, Position::Other, Reading { root, way });
        let translated = document.clone();
        redirect(&mut document, &translated);
        let rows = verdicts.iter_mut().zip(examples);
        verify(&document, rows.filter(|(_, example)| example.way == way));
    }
    verdicts
}

/// Notes what is wrong with the examples of one way.
fn verify<'a>(
    document: &Value,
    examples: impl Iterator<Item = (&'a mut Option<Misfit>, &'a Example)>,
) {
    let registry = Registry::new().add(DOCUMENT, document);
    let Ok(registry) = registry.and_then(|registry| registry.prepare()) else {
        return;
    };
    let mut validators: HashMap<&Pointer, Option<Validator>> = HashMap::new();
    for (verdict, example) in examples {
        let Some(schema) = example.schema.as_ref() else {
            continue;
        };
        let validator = validators.entry(schema).or_insert_with(|| {
            let schema = moved(document, schema);
            let reference = format!("{DOCUMENT}#{}", encoded(schema.as_str()));
            let options = jsonschema::options()
                .with_registry(&registry)
                .should_validate_formats(true)
                .offline();
            options.build(&json!({ "$ref": reference })).ok()
        });
        *verdict = validator
            .as_ref()
            .and_then(|validator| validator.validate(&example.value).err())
            .map(|fault| Misfit {
                message: fault.to_string(),
                at: fault.instance_path().to_string(),
            });
    }
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

/// How a document is read.
#[derive(Clone, Copy)]
struct Reading<'a> {
    root: &'a Node<'a>,
    way: Travel,
}

/// Rewrites what OpenAPI 3.0 says differently, wherever it stands. Readers
/// bound the depth of documents.
fn translate(value: &mut Value, position: Position, reading: Reading<'_>) {
    match value {
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| translate(item, Position::Other, reading)),
        Value::Object(object) => {
            for (key, member) in object.iter_mut() {
                let names = ["properties", "patternProperties", "$defs", "schemas"];
                let data = ["example", "examples", "default", "enum", "const"];
                match position {
                    Position::Other if data.contains(&key.as_str()) => {}
                    Position::Other if names.contains(&key.as_str()) => {
                        translate(member, Position::Names, reading);
                    }
                    _ => translate(member, Position::Other, reading),
                }
            }
            if position == Position::Other {
                bounds(object);
                required(object, reading.way);
                dangling(object, reading.root);
                pattern(object);
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

/// Members that travel the other way only need not be there. Where `required`
/// is no list it says nothing.
fn required(object: &mut Map<String, Value>, way: Travel) {
    let absent: &[&str] = match way {
        Travel::Sent => &["readOnly"],
        Travel::Received => &["writeOnly"],
        Travel::Either => &["readOnly", "writeOnly"],
    };
    let members = object.get("properties").cloned().unwrap_or_default();
    match object.get_mut("required") {
        Some(Value::Array(names)) => names.retain(|name| {
            let member = name.as_str().and_then(|name| members.get(name));
            !absent
                .iter()
                .any(|key| member.is_some_and(|member| member[key] == true))
        }),
        Some(Value::Bool(_)) => {
            object.remove("required");
        }
        _ => {}
    }
}

/// A reference that leads nowhere allows everything.
fn dangling(object: &mut Map<String, Value>, root: &Node<'_>) {
    if let Some(Value::String(reference)) = object.get("$ref")
        && let Some(pointer) = reference.strip_prefix('#')
        && Pointer::parse(pointer).is_some_and(|at| root.at(&at).is_none())
    {
        object.remove("$ref");
    }
}

/// A pattern that is no regular expression here allows everything.
fn pattern(object: &mut Map<String, Value>) {
    if let Some(Value::String(pattern)) = object.get("pattern")
        && jsonschema::validator_for(&json!({ "pattern": pattern })).is_err()
    {
        object.remove("pattern");
    }
}

/// Where [`nullable`] has put what was at a pointer.
fn moved(document: &Value, pointer: &Pointer) -> Pointer {
    let mut here = Some(document);
    let mut way = Pointer::root();
    for step in pointer.segments() {
        let wrapped =
            here.filter(|node| node.get(&*step).is_none() && index(node, &step).is_none());
        if let Some(inner) = wrapped.and_then(|node| node.pointer("/anyOf/0")) {
            way = way.join("anyOf").join("0");
            here = Some(inner);
        }
        here = here.and_then(|node| node.get(&*step).or_else(|| index(node, &step)));
        way = way.join(&step);
    }
    way
}

/// The element of an array at a step of a pointer.
fn index<'v>(node: &'v Value, step: &str) -> Option<&'v Value> {
    node.as_array()?.get(step.parse::<usize>().ok()?)
}

/// References follow what was moved.
fn redirect(value: &mut Value, document: &Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| redirect(item, document)),
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref")
                && let Some(pointer) = reference.strip_prefix('#').and_then(Pointer::parse)
                && document.pointer(pointer.as_str()).is_none()
            {
                *reference = format!("#{}", encoded(moved(document, &pointer).as_str()));
            }
            let members = object.values_mut();
            members.for_each(|member| redirect(member, document));
        }
        _ => {}
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
