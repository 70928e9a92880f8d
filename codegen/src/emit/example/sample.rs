//! Values as JSON: what the document shows, else something that its types
//! allow, for what is sent without Rust.

use serde_json::{Map, Value};

use super::plausible;
use super::seed::Seed;
use crate::emit::Context;
use crate::ir::{
    Choice, Docs, Enum, EnumKind, FormatId, Limit, Scalar, Shape, Struct, TypeId, TypeRef, Union,
};

/// How deep types may be nested in a value that the document does not show.
const DEEP: usize = 6;

/// Whose a value is.
#[derive(Clone, Copy, PartialEq)]
pub enum Side {
    /// The caller: what only servers say is not in it.
    Caller,
    /// The server.
    Server,
}

/// A value of a type, with what it must have.
pub fn sample(context: Context<'_>, ty: &TypeRef, seed: &Seed<'_>, from: Side) -> Value {
    Sampler { context, from }.value(ty, seed, 0)
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

/// Makes values that come from one side.
#[derive(Clone, Copy)]
struct Sampler<'a> {
    context: Context<'a>,
    from: Side,
}

impl Sampler<'_> {
    fn value(&self, ty: &TypeRef, seed: &Seed<'_>, depth: usize) -> Value {
        // What the document shows is what people look for, whatever its type.
        if let Some(shown) = seed.values.first() {
            return (*shown).clone();
        }
        if depth > DEEP {
            return Value::Null;
        }
        match ty {
            TypeRef::Scalar(of) => self.scalar(*of, seed),
            TypeRef::List(of) => {
                let limits = seed.of_items();
                let part = limits.fold(seed.part(None), |part, limits| {
                    part.within(self.context.api, limits)
                });
                let part = self.value(of, &part, depth + 1);
                Value::Array(vec![part; seed.least()])
            }
            TypeRef::Tuple(parts) => {
                let parts = parts.iter();
                let parts = parts.map(|of| self.value(of, seed, depth + 1));
                parts.collect()
            }
            TypeRef::Map(of) => {
                let entry = ("key".to_owned(), self.value(of, seed, depth + 1));
                Value::Object(Map::from_iter([entry]))
            }
            TypeRef::Nullable(of) => self.value(of, seed, depth),
            TypeRef::Typed(_) | TypeRef::Any => Value::String("value".to_owned()),
            TypeRef::Def(id) => self.def(*id, seed, depth),
        }
    }

    fn def(&self, id: TypeId, seed: &Seed<'_>, depth: usize) -> Value {
        let Some(def) = self.context.api.def(id) else {
            return Value::Null;
        };
        let seed = seed
            .clone()
            .and(&def.docs)
            .within(self.context.api, &def.limits);
        if let Some(shown) = seed.values.first() {
            return (*shown).clone();
        }
        match &def.shape {
            Shape::Struct(object) => self.record(object, &def.limits, depth),
            Shape::Enum(of) => first(of),
            Shape::Union(union) => self.variant(union, depth),
            Shape::Alias(of) | Shape::Newtype(of) => self.value(of, &seed, depth + 1),
        }
    }

    /// An object with what it must have.
    fn record(&self, object: &Struct, limits: &[Limit], depth: usize) -> Value {
        let constants = object.constants.iter();
        let constants = constants.cloned();
        let required = object
            .fields
            .iter()
            .filter(|field| field.presence.is_required() && self.says(&field.docs));
        let fields = required.map(|field| {
            let seed = Seed::of_member(self.context.api, limits, field);
            let value = self.value(&field.ty, &seed, depth + 1);
            (field.name.clone(), value)
        });
        Value::Object(constants.chain(fields).collect())
    }

    fn variant(&self, union: &Union, depth: usize) -> Value {
        let Some(variant) = union.variants.first() else {
            return Value::Null;
        };
        let mut value = self.value(&variant.ty, &Seed::default(), depth + 1);
        if let (Choice::Tag(property), Some(tag), Value::Object(members)) =
            (&union.choice, variant.tags.first(), &mut value)
        {
            members.insert(property.clone(), Value::String(tag.clone()));
        }
        value
    }

    fn scalar(&self, of: Scalar, seed: &Seed<'_>) -> Value {
        match of {
            Scalar::String | Scalar::File => {
                Value::String(seed.fit_text(plausible::text(seed.format, seed.name)))
            }
            Scalar::Formatted(FormatId(id)) => {
                let format = self.context.api.formats.get(id).map(String::as_str);
                Value::String(seed.fit_text(plausible::text(format, seed.name)))
            }
            Scalar::Bool => Value::Bool(true),
            Scalar::I32 | Scalar::I64 | Scalar::U64 => Value::from(seed.fit_number() as i64),
            Scalar::F64 => Value::from(seed.fit_number()),
        }
    }

    /// Whether this side says what is documented so.
    fn says(&self, docs: &Docs) -> bool {
        match self.from {
            Side::Caller => !docs.read_only,
            Side::Server => !docs.write_only,
        }
    }
}

fn first(of: &Enum) -> Value {
    let wire = of.values.first().map(|value| value.wire.as_str());
    let wire = wire.unwrap_or_default();
    match of.kind {
        EnumKind::String => Value::String(wire.to_owned()),
        EnumKind::Integer => wire.parse::<i64>().map_or(Value::Null, Value::from),
    }
}
