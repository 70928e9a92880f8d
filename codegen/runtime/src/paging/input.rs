//! Where a request says which page it wants.

use std::collections::BTreeMap;

use http::HeaderValue;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::find;
use super::rule::Input;
use crate::runtime::call::Call;

impl Input {
    /// The number that the request has there.
    pub(super) fn number(self, call: &Call) -> Result<Option<u64>, String> {
        let wrong = |place: &str, name: &str| {
            format!("{place} `{name}` must be a whole number, to count pages from")
        };
        match self {
            Self::Query(name) => {
                let digits = call.query_value(name).map(|text| text.parse());
                digits
                    .transpose()
                    .map_err(|_| wrong("query parameter", name))
            }
            Self::Body(way) => {
                let Some(body) = json(call) else {
                    return Ok(None);
                };
                if find::value(body, way).is_none() {
                    return Ok(None);
                }
                let number = find::number(body, way);
                number.map(Some).ok_or_else(|| wrong("the body's", way))
            }
        }
    }

    /// The text or other value that the request has there.
    pub(super) fn value(self, call: &Call) -> Option<Value> {
        match self {
            Self::Query(name) => {
                let text = percent_decode_str(call.query_value(name)?);
                Some(Value::String(text.decode_utf8().ok()?.into()))
            }
            Self::Body(way) => find::value(json(call)?, way),
        }
    }

    /// Puts a value there.
    pub(super) fn set(self, call: &mut Call, value: &Value) -> Result<(), String> {
        match self {
            Self::Query(_) if value.is_object() || value.is_array() => {
                Err("the server's cursor is no text or number, which a query could hold".to_owned())
            }
            Self::Query(name) => {
                call.set_query(name, value);
                Ok(())
            }
            Self::Body(way) => {
                let old = call.inputs.body.as_ref();
                let media_type = old.map_or(HeaderValue::from_static("application/json"), |body| {
                    body.0.clone()
                });
                let old = json(call).unwrap_or(b"{}");
                let body = serde_json::from_slice(old).and_then(|old| put(Some(old), way, value));
                let body = body.map_err(|_| format!("the body has no room for `{way}`"))?;
                let body = String::from(Box::<str>::from(body)).into();
                call.inputs.body = Some((media_type, body));
                Ok(())
            }
        }
    }
}

/// Puts a value into the body of a request, as JSON.
///
/// # Errors
///
/// When the body has no place for it.
pub(in crate::runtime) fn put_in_body(
    call: &mut Call,
    pointer: &'static str,
    value: &Value,
) -> Result<(), String> {
    Input::Body(pointer).set(call, value)
}

/// The body of a call, which should be JSON; empty if it is a stream.
fn json(call: &Call) -> Option<&[u8]> {
    let (_, body) = call.inputs.body.as_ref()?;
    Some(body.bytes().map_or(&[], |bytes| bytes))
}

/// The object `old` with one value replaced; everything else stays as it was written.
fn put(old: Option<&RawValue>, way: &str, value: &Value) -> serde_json::Result<Box<RawValue>> {
    let Some(way) = way.strip_prefix('/') else {
        return to_raw_value(value);
    };
    let end = way.find('/').unwrap_or(way.len());
    let key = way[..end].replace("~1", "/").replace("~0", "~");
    let mut members: BTreeMap<String, &RawValue> = match old.map(RawValue::get) {
        None | Some("null") => BTreeMap::new(),
        Some(object) => serde_json::from_str(object)?,
    };
    let new = put(members.get(&key).copied(), &way[end..], value)?;
    members.insert(key, &new);
    to_raw_value(&members)
}
