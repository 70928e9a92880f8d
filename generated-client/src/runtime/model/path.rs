//! The way to a value inside JSON, such as `data[].limits{}.usd`.

use std::fmt::Write;

use serde_json::Value;

use super::excerpt::start;

/// How many names of an object are kept to know it by.
const NAMES: usize = 32;

/// How much of each, in bytes.
const NAME: usize = 64;

/// What is known of a value at the end of a way: enough to tell it from a list or a map of such.
#[derive(Clone)]
pub(crate) enum End {
    /// It contains nothing.
    Scalar,
    /// It is a list.
    Array,
    /// It is an object with these members.
    Object(Vec<String>),
}

impl End {
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Array(_) => Self::Array,
            Value::Object(members) => {
                let names = members.keys().take(NAMES);
                Self::Object(names.map(|name| start(name, NAME).to_owned()).collect())
            }
            _ => Self::Scalar,
        }
    }

    /// Whether it may be this value.
    fn is(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Scalar, value) => !matches!(value, Value::Array(_) | Value::Object(_)),
            (Self::Array, value) => value.is_array(),
            (Self::Object(_), Value::Object(members)) => {
                self.is_object(members.keys().next().map(String::as_str))
            }
            (Self::Object(_), _) => false,
        }
    }

    /// Whether it may be an object with this member, or without any.
    pub(crate) fn is_object(&self, member: Option<&str>) -> bool {
        match (self, member) {
            (Self::Object(names), Some(member)) => {
                names.len() >= NAMES || names.iter().any(|name| name == start(member, NAME))
            }
            (Self::Object(names), None) => names.is_empty(),
            _ => false,
        }
    }
}

/// What a way leads to.
#[derive(Clone, Copy)]
pub(super) struct Goal<'a> {
    /// A member that its record has no name for, instead of the last step.
    pub(super) member: Option<&'a str>,
    /// What the value is, if that is known.
    pub(super) end: Option<&'a End>,
}

/// Appends a member.
pub(crate) fn push(path: &mut String, name: &str) {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$' | b'@');
    if name.is_empty() || !name.bytes().all(plain) {
        _ = write!(path, "[{name:?}]");
    } else if path.is_empty() {
        path.push_str(name);
    } else {
        _ = write!(path, ".{name}");
    }
}

/// Appends a part that begins with a name.
pub(crate) fn join(path: &mut String, part: &str) {
    if !path.is_empty() && !part.is_empty() && !part.starts_with(['[', '{']) {
        path.push('.');
    }
    path.push_str(part);
}

/// The way through a value by the names of members of records. What lies between them are lists, written `[]`, and
/// maps, written `{}`. So are members that have no name.
pub(super) fn within(json: &Value, names: &[Option<&str>], goal: Goal<'_>) -> String {
    let mut parts = Vec::new();
    if !search(json, names, goal, &mut parts) {
        let last = usize::from(goal.member.is_some());
        let names = names.iter().rev().skip(last);
        parts = names.copied().map(Part::of).collect();
    }
    let mut path = String::new();
    for part in parts.iter().rev() {
        match part {
            Part::Name(name) => push(&mut path, name),
            Part::Item => path.push_str("[]"),
            Part::Entry => path.push_str("{}"),
        }
    }
    path
}

/// One step of a way.
enum Part<'a> {
    Name(&'a str),
    Item,
    Entry,
}

impl<'a> Part<'a> {
    fn of(name: Option<&'a str>) -> Self {
        name.map_or(Self::Entry, Self::Name)
    }
}

/// Finds the parts, last first. Looks at each value once: a member of the right name is never taken for a map's.
fn search<'a>(
    json: &Value,
    names: &[Option<&'a str>],
    goal: Goal<'_>,
    parts: &mut Vec<Part<'a>>,
) -> bool {
    let (found, part) = match (json, names) {
        (_, []) if goal.end.is_none_or(|end| end.is(json)) => return true,
        (Value::Object(members), [None])
            if goal.member.is_some_and(|name| members.contains_key(name)) =>
        {
            return true;
        }
        (Value::Array(items), _) => {
            let mut items = items.iter();
            (
                items.any(|item| search(item, names, goal, parts)),
                Part::Item,
            )
        }
        (Value::Object(members), [Some(name), rest @ ..]) if members.contains_key(*name) => {
            let value = members.get(*name).unwrap_or(&Value::Null);
            (search(value, rest, goal, parts), Part::Name(name))
        }
        (Value::Object(members), _) => {
            let rest = match names {
                [None, rest @ ..] if goal.member.is_none() || !rest.is_empty() => rest,
                _ => names,
            };
            let mut values = members.values();
            (
                values.any(|value| search(value, rest, goal, parts)),
                Part::Entry,
            )
        }
        _ => (false, Part::Item),
    };
    if found {
        parts.push(part);
    }
    found
}
