//! What the document says, read without the generator's help.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Value, json};

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
    let text = std::fs::read_to_string(path).expect("the document is in the repository");
    serde_yaml::from_str(&text).expect("the document is YAML")
});

/// An operation as the document describes it.
pub struct Described {
    pub id: &'static str,
    pub method: String,
    pub path: &'static str,
    operation: &'static Value,
}

/// Every operation of the document.
pub fn operations() -> Vec<Described> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let operations = paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().iter();
        methods.map(move |(method, operation)| Described {
            id: operation["operationId"].as_str().unwrap(),
            method: method.to_uppercase(),
            path,
            operation,
        })
    });
    operations.collect()
}

/// The operation with this `operationId`.
pub fn operation(id: &str) -> Described {
    let mut all = operations().into_iter();
    all.find(|operation| operation.id == id)
        .unwrap_or_else(|| panic!("the document has no operation {id}"))
}

impl Described {
    /// The example of the response for each status.
    pub fn responses(&self) -> BTreeMap<u16, Value> {
        let responses = self.operation["responses"].as_object().unwrap();
        let example =
            |response| resolve(response)["content"]["application/json"]["example"].clone();
        let responses = responses
            .iter()
            .map(|(status, response)| (status.parse().unwrap(), example(response)));
        responses.collect()
    }

    /// The status and the example of success.
    pub fn success(&self) -> (u16, Value) {
        let mut responses = self.responses().into_iter();
        responses.find(|(status, _)| *status < 300).unwrap()
    }

    /// The examples of the responses that are no success.
    pub fn errors(&self) -> BTreeMap<u16, Value> {
        let mut responses = self.responses();
        responses.retain(|status, _| *status >= 300);
        responses
    }

    /// The examples of the request's body by their names; one without a name is `full`.
    pub fn bodies(&self) -> BTreeMap<&'static str, Value> {
        let content = &self.operation["requestBody"]["content"]["application/json"];
        let named = content["examples"].as_object().into_iter().flatten();
        let named = named.map(|(name, example)| (name.as_str(), example["value"].clone()));
        let nameless = content.get("example").map(|value| ("full", value.clone()));
        named.chain(nameless).collect()
    }
}

/// Numbers compare by their value: for JSON, `50` and `50.0` are the same.
pub fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| (name.clone(), plain(member)))
            .collect(),
        other => other.clone(),
    }
}

fn resolve(value: &'static Value) -> &'static Value {
    let reference = value.get("$ref").and_then(Value::as_str);
    reference.map_or(value, |reference| {
        let pointer = reference.strip_prefix('#').unwrap();
        DOCUMENT.pointer(pointer).unwrap()
    })
}
