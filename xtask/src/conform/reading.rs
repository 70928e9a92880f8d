//! Other readings of a document: what tells whose fault it is when the server refuses a request.
//!
//! A call that was refused is made again, against a server of the same document in other words. Where it is accepted
//! then, the words are at fault and not the call.

use codegen::Pointer;
use codegen::ir::{Example, Travel, TypeRef};
use codegen::load::Node;
use serde_json::{Map, Value, json};

use super::verdict::Line;
use crate::corpus::validate;

/// The server reads arrays of a form only where `encoding` says what holds anyway.
pub const DEFAULTS: &str = "it reads lists in forms only where `encoding` repeats the default";
/// The server requires headers whose parameters OpenAPI ignores.
pub const IGNORED: &str =
    "it requires parameters that OpenAPI ignores: `Accept`, `Content-Type`, `Authorization`";
/// The header that says what the server shall answer is one of the document's.
pub const STEERED: &str =
    "it is told what to answer by a header that the document has a pattern for: `Prefer`";
/// The document has schemas that allow nothing, or not what they are for.
pub const CONTRADICTION: &str =
    "alternatives of `oneOf` overlap, or a closed object requires a member that it does not have";

const FORM: &str = "application/x-www-form-urlencoded";
/// What stands in the place of a schema but is a value.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];
/// What has names of the author's own as keys.
const NAMES: [&str; 4] = ["properties", "patternProperties", "$defs", "schemas"];

/// The same document, with the defaults of forms spelled out: `style: form` of arrays (OpenAPI 3.0.4, section
/// 4.7.15). Nothing where that changes nothing.
pub fn spelled_out(document: &Value) -> Option<Value> {
    let mut other = document.clone();
    each(&mut other, &mut |object| {
        let media = object.get_mut(FORM).and_then(Value::as_object_mut);
        let Some(media) = media else { return };
        let schema = media.get("schema").map(|schema| target(document, schema));
        let members = schema.and_then(|schema| schema.get("properties")?.as_object());
        let lists = members.into_iter().flatten();
        let lists = lists.filter(|(_, member)| target(document, member)["type"] == "array");
        let names: Vec<_> = lists.map(|(name, _)| name.clone()).collect();
        let encoding = media.entry("encoding").or_insert_with(|| json!({}));
        for name in names {
            if let Some(encoding) = encoding.as_object_mut() {
                let way = json!({ "style": "form", "explode": true });
                encoding.entry(name).or_insert(way);
            }
        }
    });
    (other != *document).then_some(other)
}

/// The same document, without the parameters that mean nothing, because other keywords say what these headers are
/// (OpenAPI 3.0.4, section 4.7.12). Nothing where there are none.
pub fn heeded(document: &Value) -> Option<Value> {
    without_headers(document, &["accept", "content-type", "authorization"])
}

/// The same document, without parameters that get in the way of the server's own header. Nothing where there are none.
pub fn steered(document: &Value) -> Option<Value> {
    without_headers(document, &["prefer"])
}

fn without_headers(document: &Value, names: &[&str]) -> Option<Value> {
    let is_one = |parameter: &Value| {
        let name = parameter["name"].as_str().unwrap_or_default();
        parameter["in"] == "header" && names.iter().any(|known| name.eq_ignore_ascii_case(known))
    };
    let mut other = document.clone();
    each(&mut other, &mut |object| {
        if let Some(Value::Array(parameters)) = object.get_mut("parameters") {
            parameters.retain(|parameter| !is_one(target(document, parameter)));
        }
    });
    (other != *document).then_some(other)
}

/// The document without contradictions: of overlapping alternatives any number may hold, and what a closed object
/// requires it has. Nothing where there are none.
pub fn reconciled(document: &Value) -> Option<Value> {
    let mut other = document.clone();
    each(&mut other, &mut |object| {
        if let Some(alternatives) = object.remove("oneOf") {
            match object.contains_key("anyOf") {
                true => {
                    let all = object.entry("allOf").or_insert_with(|| json!([]));
                    if let Some(all) = all.as_array_mut() {
                        all.push(json!({ "anyOf": alternatives }));
                    }
                }
                false => _ = object.insert("anyOf".to_owned(), alternatives),
            }
        }
        let closed = object.get("additionalProperties") == Some(&Value::Bool(false));
        let Some(required) = object.get("required").filter(|_| closed) else {
            return;
        };
        let required = required.as_array().cloned().unwrap_or_default();
        let members = object.entry("properties").or_insert_with(|| json!({}));
        for name in required.iter().filter_map(Value::as_str) {
            if let Some(members) = members.as_object_mut() {
                members.entry(name).or_insert_with(|| json!({}));
            }
        }
    });
    (other != *document).then_some(other)
}

/// Does something with every object that may be a schema or hold some.
fn each(value: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, change)),
        Value::Object(object) => {
            change(object);
            for (key, member) in object.iter_mut() {
                match member {
                    _ if DATA.contains(&key.as_str()) => {}
                    Value::Object(named) if NAMES.contains(&key.as_str()) => {
                        named.values_mut().for_each(|member| each(member, change));
                    }
                    member => each(member, change),
                }
            }
        }
        _ => {}
    }
}

/// What a reference leads to, or the value itself.
fn target<'v>(document: &'v Value, mut value: &'v Value) -> &'v Value {
    // References may go in a circle.
    for _ in 0..8 {
        let reference = value.get("$ref").and_then(Value::as_str);
        let next = reference.and_then(|text| document.pointer(text.strip_prefix('#')?));
        match next {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

/// Says of each answer that the client made nothing of what is wrong with it in the eyes of its schema.
pub fn check_answers(root: &Node<'_>, document: &Value, lines: &mut [Line]) {
    let mut examples = Vec::new();
    let mut of = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let value = serde_json::from_str(&line.body).ok();
        let schema = (line.outcome == "misfit").then(|| schema_of(document, line));
        if let (Some(value), Some(Some(schema))) = (value, schema) {
            of.push(index);
            examples.push(Example {
                origin: schema.clone(),
                schema: Some(schema),
                ty: TypeRef::Any,
                input: None,
                value,
                way: Travel::Received,
            });
        }
    }
    for (index, fault) in of.into_iter().zip(validate::examples(root, &examples)) {
        if let Some(line) = lines.get_mut(index) {
            line.unfit = fault.map(|fault| format!("{} (at {})", fault.message, fault.at));
        }
    }
}

/// Where the schema of the answer to a call stands.
fn schema_of(document: &Value, line: &Line) -> Option<Pointer> {
    let status = line.status?;
    let (method, path) = line.route.split_once(' ')?;
    let method = method.to_ascii_lowercase();
    let responses = document["paths"][path][&method].get("responses")?;
    let keys = [
        status.to_string(),
        format!("{}XX", status / 100),
        "default".to_owned(),
    ];
    let key = keys.iter().find(|key| responses.get(*key).is_some())?;
    let at = ["paths", path, &method, "responses", key];
    let mut at = at.iter().fold(Pointer::root(), |at, step| at.join(step));
    let mut response = responses.get(key)?;
    if let Some(reference) = response.get("$ref").and_then(Value::as_str) {
        at = Pointer::parse(reference.strip_prefix('#')?)?;
        response = target(document, response);
    }
    let essence = line.kind.split(';').next()?.trim();
    response.get("content")?.get(essence)?.get("schema")?;
    let steps = ["content", essence, "schema"];
    Some(steps.iter().fold(at, |at, step| at.join(step)))
}
