//! The names that documents ask for, in extensions of several tools.

use indexmap::IndexMap;
use serde_json::Value;

use crate::normalise::extension::{
    ENUM_DESCRIPTIONS, ENUM_ELEMENTS, ENUM_NAMES, FERN_ENUM, GROUPS, METHOD_NAMES, MICROSOFT_ENUM,
    NAME_OVERRIDE, PARAMETER_NAMES, PROPERTY_NAMES, RUST_NAME, TYPE_NAME,
};

type Extensions = IndexMap<String, Value>;

/// The name that a schema asks for as a type. What stands at a member and
/// could mean the member's name does not count.
pub fn type_name(extensions: &Extensions, of_member: bool) -> Option<String> {
    let own: &[&str] = match of_member {
        true => &[],
        false => &[RUST_NAME, NAME_OVERRIDE],
    };
    let of_enum = extensions.get(MICROSOFT_ENUM).and_then(|of| of.get("name"));
    first(extensions, own)
        .or_else(|| first(extensions, &[TYPE_NAME]))
        .or_else(|| of_enum.and_then(usable))
}

/// The name that a member of an object asks for.
pub fn member_name(extensions: &Extensions) -> Option<String> {
    first(extensions, &PROPERTY_NAMES)
}

/// The name that a parameter asks for.
pub fn parameter_name(extensions: &Extensions) -> Option<String> {
    first(extensions, &PARAMETER_NAMES)
}

/// The name that an operation asks for as a method.
pub fn method_name(extensions: &Extensions) -> Option<String> {
    first(extensions, &METHOD_NAMES)
}

/// The first of these extensions that is a name.
fn first(extensions: &Extensions, names: &[&str]) -> Option<String> {
    let mut found = names.iter().filter_map(|name| extensions.get(*name));
    found.find_map(usable)
}

fn usable(name: &Value) -> Option<String> {
    let name = name.as_str().filter(|name| is_name(name))?;
    Some(name.to_owned())
}

fn is_name(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The group that an operation asks for; the words of groups within groups are
/// one name.
pub fn group(extensions: &Extensions) -> Option<String> {
    GROUPS.iter().find_map(|name| match extensions.get(*name)? {
        Value::Array(words) => {
            let words: Vec<_> = words.iter().filter_map(Value::as_str).collect();
            Some(words.join(" ")).filter(|name| is_name(name))
        }
        name => usable(name),
    })
}

/// What an enum says about each of its values beside the value itself.
#[derive(Debug, Default)]
pub struct About {
    /// What it should be called.
    pub name: Option<String>,
    /// What it means, in CommonMark.
    pub text: String,
}

/// What extensions say about the values of an enum, in the order of `values`.
pub fn about_values(extensions: &Extensions, values: &[&str]) -> Vec<About> {
    let names: Vec<_> = ENUM_NAMES
        .iter()
        .filter_map(|name| extensions.get(*name))
        .collect();
    let texts: Vec<_> = ENUM_DESCRIPTIONS
        .iter()
        .filter_map(|name| extensions.get(*name))
        .collect();
    let of_enum = extensions
        .get(MICROSOFT_ENUM)
        .and_then(|of| of.get("values"));
    let elements = extensions.get(ENUM_ELEMENTS);
    let by_value = extensions.get(FERN_ENUM);
    let about = values.iter().enumerate().map(|(index, value)| {
        let paired = |lists: &[&Value]| {
            let mut lists = lists.iter();
            lists.find_map(|list| paired(list, index, value, values.len()))
        };
        // Each of these is an object that says both.
        let both = [
            element(of_enum, "value", value),
            element(elements, "name", value),
            by_value.and_then(|of| of.get(*value)),
        ];
        let mut both = both.into_iter().flatten();
        let named = both.clone().find_map(|of| of.get("name").and_then(usable));
        let told = both.find_map(|of| Some(of.get("description")?.as_str()?.to_owned()));
        About {
            name: paired(&names).filter(|name| is_name(name)).or(named),
            text: paired(&texts).or(told).unwrap_or_default(),
        }
    });
    about.collect()
}

/// What a list or a map of texts says about a value. A list that does not pair
/// off with the values says nothing about any.
fn paired(list: &Value, index: usize, value: &str, values: usize) -> Option<String> {
    let text = match list {
        Value::Array(list) if list.len() == values => list.get(index),
        Value::Object(by_value) => by_value.get(value),
        _ => None,
    };
    text?.as_str().map(str::to_owned)
}

/// The object in a list whose member `key` is the value.
fn element<'a>(list: Option<&'a Value>, key: &str, value: &str) -> Option<&'a Value> {
    let mut list = list?.as_array()?.iter();
    list.find(|element| match element.get(key) {
        Some(Value::String(text)) => text == value,
        Some(Value::Number(number)) => number.to_string() == value,
        _ => false,
    })
}
