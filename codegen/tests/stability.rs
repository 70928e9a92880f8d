//! Names stay what they are when a document grows or is put in another order.

mod support;

use std::collections::BTreeMap;
use std::fs;

use codegen::load::{Node, load};
use codegen::{Stage, dump};
use serde_json::{Value, json};
use support::{config, entries, source, tests};

/// The documents of all cases of one file, by name, as JSON.
fn documents() -> Vec<(String, Value)> {
    let cases = entries(&tests("cases")).into_iter();
    let read = |(name, folder): (String, std::path::PathBuf)| {
        let bytes = fs::read(folder.join("openapi.yaml")).expect("the case's document");
        let tree = load(&bytes, &mut Vec::new()).expect("a usable document");
        (name, Node::to_json(&tree))
    };
    // References into other files do not survive being read from memory.
    cases
        .map(read)
        .filter(|(name, _)| name != "several-files")
        .collect()
}

/// A document as text, the members of its objects in their order or in the
/// opposite one.
fn written(value: &Value, reversed: bool) -> String {
    match value {
        Value::Object(members) => {
            let members = members.iter();
            let members =
                members.map(|(key, value)| format!("{}:{}", json!(key), written(value, reversed)));
            let mut members: Vec<_> = members.collect();
            if reversed {
                members.reverse();
            }
            format!("{{{}}}", members.join(","))
        }
        Value::Array(elements) => {
            let elements = elements.iter().map(|element| written(element, reversed));
            format!("[{}]", elements.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

/// Everything that has a name, by where it is described: what it is, and the
/// name.
fn names(document: &str) -> BTreeMap<String, String> {
    let text = dump(&source(document), &config(), Stage::Names).expect("a usable document");
    let mut names = BTreeMap::new();
    let mut outer = ["", "", ""];
    for line in text.lines() {
        let (name, of) = line.split_once(" <- ").expect("a name and what has it");
        let depth = (line.len() - line.trim_start().len()) / 2;
        outer[depth] = of;
        let mut place = outer[..=depth].join(" ");
        // A type that travels both ways stands at its place twice.
        while names.contains_key(&place) {
            place.push_str(" again");
        }
        // A sibling may make an enum a union.
        let name = name.split_whitespace().last().expect("a name");
        names.insert(place, name.to_owned());
    }
    names
}

#[test]
fn order_does_not_matter() {
    for (case, document) in documents() {
        let one = names(&written(&document, false));
        let other = names(&written(&document, true));
        // What only a number tells apart is numbered in the order of the document.
        // Of types that are alike, the first one has the members.
        let differ = |place: &&String| {
            other
                .get(*place)
                .is_some_and(|name| one.get(*place) != Some(name))
        };
        let numbered = |place: &String| {
            let names = [one.get(place), other.get(place)];
            names.into_iter().flatten().any(|name| name.ends_with('2'))
        };
        let lost: Vec<_> = one
            .keys()
            .filter(differ)
            .filter(|place| !numbered(place))
            .collect();
        let told = lost
            .iter()
            .map(|place| format!("{place}: {:?}, {:?}", one.get(*place), other.get(*place)));
        assert!(lost.is_empty(), "{case}: {:#?}", told.collect::<Vec<_>>());
    }
}

/// Adds something new wherever there can be one more.
fn grow(value: &mut Value, key: &str, within_schema: bool) {
    let new_object = json!({ "type": "object", "required": ["novel"], "properties": { "novel": { "type": "string" } } });
    match value {
        Value::Object(members) => {
            let named = members
                .keys()
                .any(|key| key.starts_with("x-") && key.contains("enum"));
            for (key, member) in members.iter_mut() {
                // Examples and extensions are no descriptions; names for values
                // are as many as these.
                let left = [
                    "example", "examples", "default", "mapping", "required", "value",
                ];
                let left = left.contains(&key.as_str()) || key.starts_with("x-");
                let described = !(left || named && key == "enum");
                if described {
                    grow(
                        member,
                        key,
                        within_schema || key == "schema" || key == "schemas",
                    );
                }
            }
            match key {
                "properties" | "schemas" => {
                    for name in ["a novelty", "zz novelties"] {
                        members.insert(name.to_owned(), new_object.clone());
                    }
                }
                "paths" => {
                    let operation = json!({ "operationId": "readNovelties", "tags": ["novelties"], "responses": { "200": { "description": "", "content": { "application/json": { "schema": new_object } } } } });
                    members.insert("/a-novelty".to_owned(), json!({ "get": operation }));
                }
                _ => {}
            }
        }
        Value::Array(elements) => {
            for element in elements.iter_mut() {
                grow(element, "", within_schema);
            }
            match key {
                // With a second alternative, what was the only one beside null
                // is another type.
                "oneOf" | "anyOf"
                    if elements.iter().all(Value::is_object)
                        && elements.iter().filter(|of| of["type"] != "null").count() > 1 =>
                {
                    elements.push(new_object);
                }
                "enum"
                    if within_schema
                        && elements.len() > 1
                        && elements.iter().all(Value::is_string) =>
                {
                    elements.push(json!("a novelty"))
                }
                _ => {}
            }
        }
        _ => {}
    }
}

#[test]
fn siblings_do_not_rename() {
    for (case, document) in documents() {
        let before = names(&written(&document, false));
        let mut grown = document.clone();
        grow(&mut grown, "", false);
        let after = names(&written(&grown, false));
        assert!(after.len() > before.len() || before.is_empty(), "{case}");
        let renamed = |(place, name): &(&String, &String)| {
            after.get(*place).is_some_and(|after| after != *name)
        };
        let renamed = before
            .iter()
            .filter(renamed)
            .map(|(place, name)| format!("{place}: {name} is {:?}", after.get(place)));
        let renamed: Vec<_> = renamed.collect();
        assert!(renamed.is_empty(), "{case}: {renamed:#?}");
    }
}
