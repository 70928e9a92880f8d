//! Forms in one line (`application/x-www-form-urlencoded`), and the members of forms of any kind.

use std::borrow::Cow;

use serde::ser::Serialize;

use super::encoding::Encoding;
use super::escape::{Escape, escaped, percent_encode};
use super::finite;
use super::parts::Parts;
use super::style::{Style, pairs};

/// Writes the members of an object as a form (WHATWG URL, section 5.2; OpenAPI 3.1.1, section 4.8.14.4).
///
/// Arrays repeat their name, objects are JSON, unless their encoding says otherwise. What is null is left out.
pub(in crate::runtime) fn write<T: Serialize + ?Sized>(
    form: &T,
    encodings: &[Encoding],
) -> Result<String, String> {
    let json = json(form)?;
    let mut fields = Vec::new();
    for (name, value) in members(&json)? {
        let encoding = Encoding::of(encodings, &name);
        let escape = match encoding {
            Some(encoding) if encoding.reserved => Escape::FormReserved,
            _ => Escape::Form,
        };
        if let Some((style, explode)) = encoding.and_then(|encoding| encoding.style) {
            fields.extend(styled(&name, (style, explode, escape), value)?);
            continue;
        }
        let is_json = encoding.is_some_and(Encoding::is_json);
        for value in values(value, is_json)? {
            let text = escaped(&plain(value, is_json)?, escape);
            fields.push((percent_encode(&name), text));
        }
    }
    let fields = fields.iter().map(|(name, text)| format!("{name}={text}"));
    Ok(fields.collect::<Vec<_>>().join("&"))
}

/// The JSON that a form is made from.
pub(super) fn json<T: Serialize + ?Sized>(form: &T) -> Result<String, String> {
    finite::to_text(form).map_err(|error| error.to_string())
}

/// The members of an object, in its own order, each as JSON.
pub(super) fn members(json: &str) -> Result<Vec<(String, &str)>, String> {
    match Parts::of(json)? {
        Parts::Pairs(members) => Ok(members),
        _ => Err("only an object can be a form".to_owned()),
    }
}

/// The values that a member has: several for an array, unless it is JSON as a whole, and none for null.
pub(super) fn values(value: &str, is_json: bool) -> Result<Vec<&str>, String> {
    let mut values = match value {
        list if list.starts_with('[') && !is_json => match Parts::of(list)? {
            Parts::Many(items) => items,
            _ => Vec::new(),
        },
        value => vec![value],
    };
    values.retain(|value| *value != "null");
    Ok(values)
}

/// A value as text: objects, and what is JSON anyway, are JSON.
pub(super) fn plain(value: &str, is_json: bool) -> Result<Cow<'_, str>, String> {
    match Parts::of(value)? {
        Parts::One(text) if !is_json => Ok(text),
        _ => Ok(value.into()),
    }
}

/// A member in a style of query parameters.
pub(super) fn styled(
    name: &str,
    how: (Style, bool, Escape),
    value: &str,
) -> Result<Vec<(String, String)>, String> {
    pairs(name, how, value).map_err(|reason| format!("`{}`: {reason}", name.escape_debug()))
}
