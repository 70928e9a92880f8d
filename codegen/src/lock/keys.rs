//! What things go by in the text.

use std::collections::{HashMap, HashSet};

use super::text::Kind;
use crate::ir::{Api, Label, Operation, Shape, TypeId};

/// What a type goes by.
pub struct TypeKey {
    /// The kind of its line.
    pub kind: Kind,
    /// The kind of the lines of its fields.
    pub field: Kind,
    /// Where it stands.
    pub at: String,
}

/// What the types of `api` go by, in their order.
pub fn types(api: &Api) -> Vec<TypeKey> {
    let inputs: HashSet<TypeId> = api.inputs.values().copied().collect();
    let mut seen = HashMap::new();
    let keys = api.types.iter().enumerate().map(|(index, def)| {
        let (kind, field) = match inputs.contains(&TypeId(index)) {
            true => (Kind::Input, Kind::InputField),
            false => (Kind::Type, Kind::Field),
        };
        let at = distinct(&mut seen, kind, def.origin.to_string());
        TypeKey { kind, field, at }
    });
    keys.collect()
}

/// What the members of a type go by, in their order.
pub fn members(shape: &Shape) -> Vec<String> {
    let mut seen = HashMap::new();
    let mut distinct = |key| distinct(&mut seen, Kind::Variant, key);
    match shape {
        Shape::Struct(of) => of.fields.iter().map(|of| of.name.clone()).collect(),
        Shape::Enum(of) => of
            .values
            .iter()
            .map(|of| distinct(of.wire.clone()))
            .collect(),
        Shape::Union(of) => {
            let labels = of.variants.iter().map(|of| match &of.label {
                Label::Name(name) => name.clone(),
                label => crate::dump::label(label),
            });
            labels.map(distinct).collect()
        }
        Shape::Alias(_) | Shape::Newtype(_) => Vec::new(),
    }
}

/// The key, with a number if it was there before: one schema can be made of
/// several types.
fn distinct(seen: &mut HashMap<(Kind, String), usize>, kind: Kind, key: String) -> String {
    let count = seen.entry((kind, key.clone())).or_default();
    *count += 1;
    match *count {
        1 => key,
        count => format!("{key}~{count}"),
    }
}

/// The path of an operation as the document writes it: several may be one but
/// for what a server does not see of them.
pub fn path(operation: &Operation) -> String {
    let mut steps = operation.origin.segments();
    match (
        operation.origin.file(),
        steps.next().as_deref(),
        steps.next(),
    ) {
        (None, Some("paths"), Some(path)) => path,
        _ => operation.path.clone(),
    }
}
