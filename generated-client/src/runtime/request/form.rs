//! Forms in one line (`application/x-www-form-urlencoded`), and the members of forms of any kind.

use std::fmt;

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::Serialize;
use serde_json::Value;

use super::encoding::Encoding;
use super::finite;
use super::style::ENCODED;
use super::style::Style;

/// Writes the members of an object as a form (WHATWG URL, section 5.2; OpenAPI 3.1.1, section 4.8.14.4).
///
/// Arrays repeat their name, objects are JSON, unless their encoding says otherwise. What is null is left out.
pub(in crate::runtime) fn write<T: Serialize + ?Sized>(
    form: &T,
    encodings: &[Encoding],
) -> Result<String, String> {
    let mut pairs = Vec::new();
    for (name, value) in members(form)? {
        let encoding = Encoding::of(encodings, &name);
        let escape = match encoding {
            Some(encoding) if encoding.reserved => Escape::Few,
            _ => Escape::All,
        };
        let fault = |reason| format!("`{}`: {reason}", name.escape_debug());
        match encoding.and_then(|encoding| encoding.style) {
            Some((style, explode)) => {
                let styled = styled(&name, style, explode, escape, &value).map_err(fault)?;
                pairs.extend(styled.iter().map(|(name, text)| format!("{name}={text}")));
            }
            None => {
                let is_json = encoding.is_some_and(Encoding::is_json);
                for value in parts(&value, is_json) {
                    let text = escape.text(&plain(value, is_json));
                    pairs.push(format!("{}={text}", Escape::All.text(&name)));
                }
            }
        }
    }
    Ok(pairs.join("&"))
}

/// The members of an object, in its own order.
pub(super) fn members<T: Serialize + ?Sized>(form: &T) -> Result<Vec<(String, Value)>, String> {
    let json = finite::to_vec(form).map_err(|error| error.to_string())?;
    let Members(members) =
        serde_json::from_slice(&json).map_err(|_| "only an object can be a form".to_owned())?;
    Ok(members)
}

/// The values that a member has: several for an array, unless it is JSON as a whole, and none for null.
pub(super) fn parts(value: &Value, is_json: bool) -> impl Iterator<Item = &Value> {
    let several = match value {
        Value::Array(items) if !is_json => items.as_slice(),
        value => std::slice::from_ref(value),
    };
    several.iter().filter(|value| !value.is_null())
}

/// A value as text: objects, and what is JSON anyway, are JSON.
pub(super) fn plain(value: &Value, is_json: bool) -> String {
    match value {
        Value::String(text) if !is_json => text.clone(),
        value => value.to_string(),
    }
}

/// Which characters of a value stand for themselves.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Escape {
    /// The unreserved ones.
    All,
    /// Those and the reserved ones (`allowReserved`) that mean nothing in a form.
    Few,
    /// Every one: the value is no part of a URL.
    Nothing,
}

const ENCODED_UNLESS_RESERVED: &AsciiSet = &ENCODED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'#')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';');

impl Escape {
    fn text(self, text: &str) -> String {
        match self {
            Self::All => utf8_percent_encode(text, ENCODED).to_string(),
            Self::Few => utf8_percent_encode(text, ENCODED_UNLESS_RESERVED).to_string(),
            Self::Nothing => text.to_owned(),
        }
    }

    /// What names are written with: what is reserved for values is never so for names.
    fn name(self, text: &str) -> String {
        match self {
            Self::Few => Self::All.text(text),
            other => other.text(text),
        }
    }
}

/// A member in a style of query parameters: names and values, both escaped.
pub(super) fn styled(
    name: &str,
    style: Style,
    explode: bool,
    escape: Escape,
    value: &Value,
) -> Result<Vec<(String, String)>, String> {
    let own = escape.name(name);
    let mut pairs = Vec::new();
    if style == Style::DeepObject {
        deep(own, escape, value, &mut pairs);
        return Ok(pairs);
    }
    if style == Style::Json {
        return Ok(vec![(own, escape.text(&value.to_string()))]);
    }
    let joint = match (style, escape) {
        (Style::SpaceDelimited, Escape::Nothing) => " ",
        (Style::SpaceDelimited, _) => "%20",
        (Style::PipeDelimited, Escape::Nothing) => "|",
        (Style::PipeDelimited, _) => "%7C",
        _ => ",",
    };
    let scalar = |value: &Value| match value {
        Value::Array(_) | Value::Object(_) => {
            Err("an array or object inside another has no form in this style".to_owned())
        }
        value => Ok(escape.text(&plain(value, false))),
    };
    let there = |value: &&Value| !value.is_null();
    match value {
        Value::Null => {}
        Value::Array(items) => {
            let items = items.iter().filter(there).map(scalar);
            let items = items.collect::<Result<Vec<_>, _>>()?;
            if explode {
                pairs.extend(items.into_iter().map(|item| (own.clone(), item)));
            } else if !items.is_empty() {
                pairs.push((own, items.join(joint)));
            }
        }
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| there(value));
            let members = members.map(|(key, value)| Ok((escape.name(key), scalar(value)?)));
            let members = members.collect::<Result<Vec<_>, String>>()?;
            if explode {
                pairs.extend(members);
            } else if !members.is_empty() {
                let flat = members.into_iter().flat_map(|(key, value)| [key, value]);
                pairs.push((own, flat.collect::<Vec<_>>().join(joint)));
            }
        }
        value => pairs.push((own, scalar(value)?)),
    }
    Ok(pairs)
}

/// `deepObject`, for which the specification defines one level. Deeper ones continue the pattern, and items of arrays
/// have their number: without it, nobody could tell which members of items belong together.
fn deep(name: String, escape: Escape, value: &Value, pairs: &mut Vec<(String, String)>) {
    let (open, close) = match escape {
        Escape::Nothing => ("[", "]"),
        _ => ("%5B", "%5D"),
    };
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (key, value) in members {
                let name = format!("{name}{open}{}{close}", escape.name(key));
                deep(name, escape, value, pairs);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().filter(|item| !item.is_null()).enumerate() {
                deep(format!("{name}{open}{index}{close}"), escape, value, pairs);
            }
        }
        value => pairs.push((name, escape.text(&plain(value, false)))),
    }
}

/// An object whose members keep their order.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder)
    }
}

struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Members;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }
}
