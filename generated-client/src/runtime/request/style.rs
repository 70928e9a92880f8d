//! How parameters are written, by OpenAPI's styles, which are RFC 6570's expansions.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// How the value of a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `blue,black`: paths and headers.
    Simple,
    /// `.blue.black`: paths.
    Label,
    /// `;color=blue;color=black`: paths.
    Matrix,
    /// `color=blue&color=black`: queries and cookies.
    Form,
    /// `color=blue%20black`: queries.
    SpaceDelimited,
    /// `color=blue%7Cblack`: queries.
    PipeDelimited,
    /// `color%5BR%5D=100`: queries. Objects may be nested; an array repeats its key.
    DeepObject,
    /// `color=["blue","black"]`, encoded: a parameter that is described by a media type instead of a style.
    Json,
}

/// Which characters stand for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// The unreserved ones.
    Reserved,
    /// Also the reserved ones (`allowReserved`), except `#` and `&`, which would end the value, and
    /// what is percent-encoded already.
    Nothing,
    /// All: the value of a header.
    Header,
}

const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const ENCODED_UNLESS_RESERVED: &AsciiSet = &ENCODED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Encodes everything but letters, digits and `-._~`.
pub(crate) fn percent_encode(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// The whole of a parameter, such as `color=blue&color=black` or `;color=blue`.
///
/// Nothing at all for what is undefined: null, an empty array, an empty object.
pub(crate) fn encode(
    name: &str,
    style: Style,
    explode: bool,
    escape: Escape,
    value: &Value,
) -> Result<Option<String>, String> {
    if value.is_null() {
        return Ok(None);
    }
    let name = match escape {
        Escape::Header => Cow::Borrowed(name),
        _ => Cow::from(utf8_percent_encode(name, ENCODED)),
    };
    match style {
        Style::Json => {
            let text = escaped(&value.to_string(), escape);
            return Ok(Some(match escape {
                Escape::Header => text,
                _ => format!("{name}={text}"),
            }));
        }
        Style::DeepObject => {
            let mut pairs = Vec::new();
            deep(&name, escape, value, &mut pairs);
            return Ok((!pairs.is_empty()).then(|| pairs.join("&")));
        }
        _ => {}
    }
    let shape = Shape::of(value, escape)?;
    Ok(shape.map(|shape| expand(&name, style, explode, shape)))
}

/// A value with its parts encoded.
enum Shape {
    One(String),
    Many(Vec<String>),
    Pairs(Vec<(String, String)>),
}

impl Shape {
    fn of(value: &Value, escape: Escape) -> Result<Option<Self>, String> {
        Ok(match value {
            Value::Array(items) => {
                let parts = items.iter().filter(|item| !item.is_null());
                let parts = parts.map(|item| scalar(item, escape));
                let parts = parts.collect::<Result<Vec<_>, _>>()?;
                (!parts.is_empty()).then_some(Self::Many(parts))
            }
            Value::Object(members) => {
                let parts = members.iter().filter(|(_, member)| !member.is_null());
                let parts =
                    parts.map(|(key, member)| Ok((escaped(key, escape), scalar(member, escape)?)));
                let parts = parts.collect::<Result<Vec<_>, String>>()?;
                (!parts.is_empty()).then_some(Self::Pairs(parts))
            }
            _ => Some(Self::One(scalar(value, escape)?)),
        })
    }
}

/// RFC 6570, section 3.2.1 and the table of appendix A, for one variable.
fn expand(name: &str, style: Style, explode: bool, shape: Shape) -> String {
    let (first, separator, named) = match style {
        Style::Label => (".", ".", false),
        Style::Matrix => (";", ";", true),
        Style::Simple => ("", ",", false),
        _ => ("", "&", true),
    };
    let joint = match style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    let with_name = |text: String| match (named, text.is_empty() && style == Style::Matrix) {
        (true, true) => name.to_owned(),
        (true, false) => format!("{name}={text}"),
        (false, _) => text,
    };
    let body = match (shape, explode) {
        (Shape::One(text), _) => with_name(text),
        (Shape::Many(parts), true) => {
            let parts: Vec<_> = parts.into_iter().map(with_name).collect();
            parts.join(separator)
        }
        (Shape::Many(parts), false) => with_name(parts.join(joint)),
        (Shape::Pairs(parts), true) => {
            let parts: Vec<_> = parts.iter().map(|(k, v)| format!("{k}={v}")).collect();
            parts.join(separator)
        }
        (Shape::Pairs(parts), false) => {
            let parts: Vec<_> = parts
                .iter()
                .map(|(k, v)| format!("{k}{joint}{v}"))
                .collect();
            with_name(parts.join(joint))
        }
    };
    if first.is_empty() {
        body
    } else {
        format!("{first}{body}")
    }
}

/// `deepObject`, for which the specification defines one level; deeper ones continue the pattern.
fn deep(name: &str, escape: Escape, value: &Value, pairs: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (key, member) in members {
                let name = format!("{name}%5B{}%5D", percent_encode(key));
                deep(&name, escape, member, pairs);
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| deep(name, escape, item, pairs)),
        Value::String(text) => pairs.push(format!("{name}={}", escaped(text, escape))),
        Value::Bool(_) | Value::Number(_) => pairs.push(format!("{name}={value}")),
    }
}

fn scalar(value: &Value, escape: Escape) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(escaped(text, escape)),
        Value::Bool(_) | Value::Number(_) => Ok(escaped(&value.to_string(), escape)),
        Value::Null => Ok(String::new()),
        Value::Array(_) | Value::Object(_) => {
            Err("an array or object inside another has no form in this style".to_owned())
        }
    }
}

fn escaped(text: &str, escape: Escape) -> String {
    match escape {
        Escape::Reserved => percent_encode(text),
        Escape::Header => text.to_owned(),
        Escape::Nothing => {
            let mut encoded = String::with_capacity(text.len());
            let mut rest = text;
            // Triples that are percent-encoded already pass; any other percent sign is encoded.
            while let Some(at) = rest.find('%') {
                let (before, percent) = rest.split_at(at);
                encoded.extend(utf8_percent_encode(before, ENCODED_UNLESS_RESERVED));
                let digits = percent.as_bytes().get(1..3);
                if digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
                    encoded.push_str(&percent[..3]);
                    rest = &percent[3..];
                } else {
                    encoded.push_str("%25");
                    rest = &percent[1..];
                }
            }
            encoded.extend(utf8_percent_encode(rest, ENCODED_UNLESS_RESERVED));
            encoded
        }
    }
}
