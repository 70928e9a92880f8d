//! Schemas of several types: an alternative for each.

use serde_json::Value;

use super::Reading;
use crate::load::Node;
use crate::normalise::context::Cursor;
use crate::normalise::extension;
use crate::normalise::piece::{AnySchema, Bounds, Schema, SchemaData};

impl<'a> Reading<'_, 'a> {
    /// Listed values of several types are alternatives, unless some have parts.
    pub(super) fn kinds(&mut self, listed: Vec<(Cursor<'a>, Option<&'static str>)>) {
        if !self.types.is_empty() {
            return;
        }
        let mut kinds: Vec<(Cursor<'a>, &'static str)> = Vec::new();
        for (cursor, kind) in listed {
            let Some(kind) = kind else { return };
            if kinds.iter().all(|(_, seen)| *seen != kind) {
                kinds.push((cursor, kind));
            }
        }
        if kinds.len() > 1 && kinds.iter().any(|(_, kind)| !is_numeric(kind)) {
            self.types = kinds;
        }
    }

    /// Several types are alternatives, each with the keywords that concern it.
    pub(super) fn split_types(&mut self) {
        if self.types.len() < 2 {
            return;
        }
        let types = std::mem::take(&mut self.types);
        if !self.any.any_of.is_empty() || !self.any.one_of.is_empty() {
            // The alternatives say it more precisely.
            return;
        }
        let names: Vec<_> = types.iter().map(|(_, name)| *name).collect();
        let of = std::mem::take(&mut self.any);
        for (cursor, name) in types {
            // Every integer is a number.
            if name == "integer" && names.contains(&"number") {
                continue;
            }
            let any = only(&of, name);
            let mut data = SchemaData::default();
            for (of, keyword) in [
                ("array", extension::PREFIX_ITEMS),
                ("object", extension::PATTERN_PROPERTIES),
            ] {
                if name == of
                    && let Some(value) = self.data.extensions.get(keyword)
                {
                    let extensions = data.extensions.edit();
                    extensions.insert(keyword.to_owned(), value.clone());
                }
            }
            self.any.any_of.push(cursor.at.clone());
            self.context.made.insert(cursor.at, Schema { data, any });
        }
        self.any.all_of = of.all_of;
    }
}

/// The type of a single value, null aside.
pub(super) fn kind(node: &Node<'_>) -> Option<&'static str> {
    match node.to_json() {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        _ => None,
    }
}

fn is_numeric(kind: &str) -> bool {
    matches!(kind, "integer" | "number")
}

/// The keywords of a schema that concern values of one type.
fn only(of: &AnySchema, name: &'static str) -> AnySchema {
    let mut any = AnySchema {
        typ: Some(name),
        ..AnySchema::default()
    };
    let values = of.enumeration.iter();
    let limits = &*of.bounds;
    match name {
        "string" => {
            any.format.clone_from(&of.format);
            let bounds = any.bounds.edit();
            bounds.pattern.clone_from(&limits.pattern);
            (bounds.min_length, bounds.max_length) = (limits.min_length, limits.max_length);
            any.enumeration = values.filter(|value| value.is_string()).cloned().collect();
        }
        "integer" | "number" => {
            any.format.clone_from(&of.format);
            *any.bounds.edit() = Bounds {
                minimum: limits.minimum,
                exclusive_minimum: limits.exclusive_minimum,
                maximum: limits.maximum,
                exclusive_maximum: limits.exclusive_maximum,
                ..Bounds::default()
            };
            any.enumeration = values.filter(|value| value.is_number()).cloned().collect();
        }
        "object" => {
            any.properties.clone_from(&of.properties);
            any.required.clone_from(&of.required);
            any.additional_properties
                .clone_from(&of.additional_properties);
        }
        "array" => {
            any.items.clone_from(&of.items);
            let bounds = any.bounds.edit();
            (bounds.min_items, bounds.max_items) = (limits.min_items, limits.max_items);
        }
        _ => {}
    }
    any
}
