//! Enums: their values and what those are called.

use std::collections::HashSet;

use super::{Lowering, asked};
use crate::Pointer;
use crate::ir::{Enum, EnumKind, EnumValue, Shape};
use crate::normalise::{AnySchema, SchemaData};

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
                // A title with a number that the value does not have is made up
                // by the program that wrote the document.
                let numbered = |text: &str| text.ends_with(|c: char| c.is_ascii_digit());
                let title = data.title.clone();
                let title = title.filter(|title| !numbered(title) || numbered(&only.wire));
                only.name = only.name.take().or(title);
            }
        }
        let mut seen = HashSet::new();
        values.retain(|value: &EnumValue| seen.insert(value.wire.clone()));
        Shape::Enum(Enum { kind, values })
    }
}

fn collect(values: &mut Vec<EnumValue>, data: &SchemaData, any: &AnySchema) {
    let wires = any.enumeration.iter().map(|value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    });
    let wires: Vec<String> = wires.collect();
    let keys: Vec<&str> = wires.iter().map(String::as_str).collect();
    let about = asked::about_values(&data.extensions, &keys);
    let found = wires.iter().zip(about);
    values.extend(found.map(|(wire, about)| EnumValue {
        wire: wire.clone(),
        name: about.name,
        text: about.text,
    }));
}
