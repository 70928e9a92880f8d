//! A tree as text again: YAML or JSON that reads back as the same tree.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Node;

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => match (i64::try_from(*value), u64::try_from(*value)) {
                (Ok(value), _) => serializer.serialize_i64(value),
                (_, Ok(value)) => serializer.serialize_u64(value),
                _ => serializer.serialize_i128(*value),
            },
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(elements) => serializer.collect_seq(elements),
            Self::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (key, value) in object.iter() {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// The tree as YAML, members in their order.
///
/// # Errors
///
/// What the writer cannot write, in its own words.
pub fn yaml(tree: &Node<'_>) -> Result<String, String> {
    serde_yaml::to_string(tree).map_err(|error| error.to_string())
}

/// The tree as JSON, members in their order. Numbers that JSON does not have,
/// such as YAML's `.inf`, become null.
///
/// # Errors
///
/// What the writer cannot write, in its own words.
pub fn json(tree: &Node<'_>) -> Result<String, String> {
    serde_json::to_string_pretty(tree).map_err(|error| error.to_string())
}
