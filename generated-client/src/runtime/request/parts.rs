//! What the value of a parameter consists of, in the order in which its type writes it.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A value as far as a style looks into it: what is deeper stays JSON.
pub(in crate::runtime) enum Parts<'a> {
    /// Null.
    None,
    /// A text, or a number or truth value as text.
    One(Cow<'a, str>),
    /// The items of an array.
    Many(Vec<&'a str>),
    /// The members of an object.
    Pairs(Vec<(String, &'a str)>),
}

impl<'a> Parts<'a> {
    /// Takes JSON apart. It is ours, so there is no space around its parts.
    pub(in crate::runtime) fn of(json: &'a str) -> Result<Self, String> {
        let read = |error: serde_json::Error| error.to_string();
        Ok(match json.as_bytes().first() {
            Some(b'"') => Self::One(serde_json::from_str::<String>(json).map_err(read)?.into()),
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(json).map_err(read)?;
                Self::Many(items.into_iter().map(RawValue::get).collect())
            }
            Some(b'{') => Self::Pairs(serde_json::from_str::<Members>(json).map_err(read)?.0),
            Some(b'n') | None => Self::None,
            Some(_) => Self::One(json.into()),
        })
    }
}

/// A part as text; nothing for null. An array or object is its JSON, as it is in a form (OpenAPI 3.1,
/// 4.8.15, the default of `contentType`).
pub(in crate::runtime) fn text_of(json: &str) -> Result<Option<Cow<'_, str>>, String> {
    Ok(match Parts::of(json)? {
        Parts::None => None,
        Parts::One(text) => Some(text),
        Parts::Many(_) | Parts::Pairs(_) => Some(json.into()),
    })
}

/// The members of an object in their order.
struct Members<'a>(Vec<(String, &'a str)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder)
    }
}

struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
            members.push((name, value.get()));
        }
        Ok(Members(members))
    }
}
