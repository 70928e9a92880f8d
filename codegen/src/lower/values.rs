//! Enums: their values and what those are called.

use std::collections::HashSet;

use openapiv3::{AnySchema, SchemaData};
use serde_json::Value;

use super::Lowering;
use crate::Pointer;
use crate::ir::{Enum, EnumKind, EnumValue, Shape};
use crate::normalise::extension::{ENUM_DESCRIPTIONS, ENUM_NAMES};

impl Lowering<'_> {
    /// The enum that the schema at `at` describes, by its own values or by
    /// those of its alternatives.
    pub fn values(&mut self, at: &Pointer, kind: EnumKind) -> Shape {
        let (data, any) = self.schema(at);
        let mut values = Vec::new();
        collect(&mut values, data, any);
        for alternative in self.alternatives(any) {
            let (data, any) = self.resolved(&alternative);
            collect(&mut values, data, any);
            // An alternative of one value describes that value.
            if let (1, Some(only)) = (any.enumeration.len(), values.last_mut()) {
                only.text = data.description.clone().unwrap_or_default();
                only.name = only.name.take().or_else(|| data.title.clone());
            }
        }
        let mut seen = HashSet::new();
        values.retain(|value: &EnumValue| seen.insert(value.wire.clone()));
        Shape::Enum(Enum { kind, values })
    }
}

fn collect(values: &mut Vec<EnumValue>, data: &SchemaData, any: &AnySchema) {
    let list = |names: [&str; 2]| {
        let mut lists = names
            .iter()
            .filter_map(|name| data.extensions.get(*name)?.as_array());
        // Names that do not pair off with the values are nobody's names.
        lists.find(|list| list.len() == any.enumeration.len())
    };
    let text = |list: Option<&Vec<Value>>, index: usize| {
        list.and_then(|list| list.get(index)?.as_str())
            .map(str::to_owned)
    };
    let (names, texts) = (list(ENUM_NAMES), list(ENUM_DESCRIPTIONS));
    for (index, value) in any.enumeration.iter().enumerate() {
        let wire = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let name = text(names, index);
        values.push(EnumValue {
            wire,
            name,
            text: text(texts, index).unwrap_or_default(),
        });
    }
}
