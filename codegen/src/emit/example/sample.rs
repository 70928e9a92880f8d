//! Values as JSON: what the document shows, else something that its types
//! allow, for what is sent without Rust.

use serde_json::{Map, Value};

use super::plausible;
use super::seed::Seed;
use crate::emit::Context;
use crate::ir::{Choice, Enum, EnumKind, FormatId, Scalar, Shape, Struct, TypeId, TypeRef, Union};

/// How deep types may be nested in a value that the document does not show.
const DEEP: usize = 6;

/// A value of a type.
pub fn sample(context: Context<'_>, ty: &TypeRef, seed: &Seed<'_>) -> Value {
    value(context, ty, seed, 0)
}

/// A single value as forms and addresses have it; `None` for what has parts.
pub fn is_form_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

fn value(context: Context<'_>, ty: &TypeRef, seed: &Seed<'_>, depth: usize) -> Value {
    // What the document shows is what people look for, whatever its type.
    if let Some(shown) = seed.values.first() {
        return (*shown).clone();
    }
    if depth > DEEP {
        return Value::Null;
    }
    match ty {
        TypeRef::Scalar(of) => scalar(context, *of, seed),
        TypeRef::List(of) => Value::Array(vec![value(context, of, seed, depth + 1)]),
        TypeRef::Tuple(parts) => {
            let parts = parts.iter();
            let parts = parts.map(|of| value(context, of, seed, depth + 1));
            parts.collect()
        }
        TypeRef::Map(of) => {
            let entry = ("key".to_owned(), value(context, of, seed, depth + 1));
            Value::Object(Map::from_iter([entry]))
        }
        TypeRef::Nullable(of) => value(context, of, seed, depth),
        TypeRef::Typed(_) | TypeRef::Any => Value::String("value".to_owned()),
        TypeRef::Def(id) => def(context, *id, seed, depth),
    }
}

fn def(context: Context<'_>, id: TypeId, seed: &Seed<'_>, depth: usize) -> Value {
    let Some(def) = context.api.def(id) else {
        return Value::Null;
    };
    let seed = seed.clone().and(&def.docs).within(context.api, &def.limits);
    if let Some(shown) = seed.values.first() {
        return (*shown).clone();
    }
    match &def.shape {
        Shape::Struct(object) => record(context, object, depth),
        Shape::Enum(of) => first(of),
        Shape::Union(union) => variant(context, union, depth),
        Shape::Alias(of) | Shape::Newtype(of) => value(context, of, &seed, depth + 1),
    }
}

/// An object with what it must have.
fn record(context: Context<'_>, object: &Struct, depth: usize) -> Value {
    let constants = object.constants.iter();
    let constants = constants.cloned();
    let required = object
        .fields
        .iter()
        .filter(|field| field.presence.is_required() && !field.docs.read_only);
    let fields = required.map(|field| {
        let seed = Seed::of(&field.name, &field.docs);
        let value = value(context, &field.ty, &seed, depth + 1);
        (field.name.clone(), value)
    });
    Value::Object(constants.chain(fields).collect())
}

fn first(of: &Enum) -> Value {
    let wire = of.values.first().map(|value| value.wire.as_str());
    let wire = wire.unwrap_or_default();
    match of.kind {
        EnumKind::String => Value::String(wire.to_owned()),
        EnumKind::Integer => wire.parse::<i64>().map_or(Value::Null, Value::from),
    }
}

fn variant(context: Context<'_>, union: &Union, depth: usize) -> Value {
    let Some(variant) = union.variants.first() else {
        return Value::Null;
    };
    let mut value = value(context, &variant.ty, &Seed::default(), depth + 1);
    if let (Choice::Tag(property), Some(tag), Value::Object(members)) =
        (&union.choice, variant.tags.first(), &mut value)
    {
        members.insert(property.clone(), Value::String(tag.clone()));
    }
    value
}

fn scalar(context: Context<'_>, of: Scalar, seed: &Seed<'_>) -> Value {
    match of {
        Scalar::String | Scalar::File => {
            Value::String(seed.fit_text(plausible::text(seed.format, seed.name)))
        }
        Scalar::Formatted(FormatId(id)) => {
            let format = context.api.formats.get(id).map(String::as_str);
            Value::String(seed.fit_text(plausible::text(format, seed.name)))
        }
        Scalar::Bool => Value::Bool(true),
        Scalar::I32 | Scalar::I64 | Scalar::U64 => Value::from(seed.fit_number() as i64),
        Scalar::F64 => Value::from(seed.fit_number()),
    }
}
