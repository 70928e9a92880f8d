//! What kind of type a schema stands for.

use serde_json::Value;

use super::{CHAIN, Lowering, Piece};
use crate::Pointer;
use crate::ir::{EnumKind, Scalar};
use crate::normalise::{AdditionalProperties, AnySchema, SchemaData, extension};

/// What kind of type a schema stands for.
#[derive(Debug, PartialEq)]
pub enum Class {
    /// The same as the schema at this pointer.
    Same(Pointer),
    /// A single value.
    Scalar(Scalar),
    /// An array, of the schema at this pointer.
    List(Option<Pointer>),
    /// An array with an element for each of these schemas and no more.
    Tuple(Vec<Pointer>),
    /// An object without known members, of values of the schema at this pointer.
    Map(Option<Pointer>),
    /// An object with known members.
    Object,
    /// One of several single values.
    Enum(EnumKind),
    /// One of several schemas.
    Union,
    /// Anything.
    Any,
}

impl Class {
    /// Whether it is text that may say anything.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Scalar(scalar) if scalar.is_text())
    }
}

impl Lowering<'_> {
    /// What kind of type the schema at `at` stands for. References are told as
    /// [`Class::Same`].
    pub fn class(&self, at: &Pointer) -> Class {
        self.class_by(at, |alternatives| {
            let classes: Vec<_> = alternatives.iter().map(|at| self.leaf_class(at)).collect();
            common(&classes)
        })
    }

    /// The class at the end of all [`Class::Same`]; alternatives within
    /// alternatives are not looked into.
    pub fn leaf_class(&self, at: &Pointer) -> Class {
        let mut here = at.clone();
        for _ in 0..CHAIN {
            match self.class_by(&here, |_| Class::Union) {
                Class::Same(target) => here = target,
                class => return class,
            }
        }
        Class::Any
    }

    /// The single value at the end of all [`Class::Same`], if it is one.
    fn leaf_scalar(&self, at: &Pointer) -> Option<Scalar> {
        let mut here = at.clone();
        for _ in 0..CHAIN {
            match self.outline(&here, |_| Class::Union) {
                Class::Same(target) => here = target,
                Class::Scalar(scalar) => return Some(scalar),
                _ => return None,
            }
        }
        None
    }

    fn class_by(&self, at: &Pointer, union: impl FnOnce(&[Pointer]) -> Class) -> Class {
        match (self.outline(at, union), self.piece(at)) {
            (Class::Map(None), Piece::Schema(data, any)) => Class::Map(self.patterned(data, any)),
            (class, _) => class,
        }
    }

    /// The class, without a look at members that match patterns: those may be of
    /// the schema itself.
    fn outline(&self, at: &Pointer, union: impl FnOnce(&[Pointer]) -> Class) -> Class {
        if self.typed.contains(at) {
            return Class::Any;
        }
        let (data, any) = match self.piece(at) {
            Piece::Reference(target) => return Class::Same(target.clone()),
            Piece::Schema(data, any) => (data, any),
        };
        if !any.all_of.is_empty() {
            return self.class_of_all(data, any);
        }
        let alternatives = self.alternatives(any);
        match alternatives.as_slice() {
            [] => {}
            _ if !any.properties.is_empty() && !self.is_base(at, any) => {}
            [only] => return Class::Same(only.clone()),
            several => return union(several),
        }
        if let Some(kind) = enum_kind(any) {
            return Class::Enum(kind);
        }
        match plain(data, any) {
            Class::Scalar(Scalar::String) | Class::Any if self.files.contains(at) => {
                Class::Scalar(Scalar::File)
            }
            plain => self.formats.refine(plain, any),
        }
    }

    /// What all members have in common whose names match patterns, where other
    /// members have that too or are not said to exist.
    pub fn patterned(&self, data: &SchemaData, any: &AnySchema) -> Option<Pointer> {
        let mut described = extension::pointers(data, extension::PATTERN_PROPERTIES)?;
        match &any.additional_properties {
            Some(AdditionalProperties::Any(true)) => return None,
            Some(AdditionalProperties::Schema(values)) => described.push(values.clone()),
            Some(AdditionalProperties::Any(false)) | None => {}
        }
        let (first, others) = described.split_first()?;
        let scalar = self.leaf_scalar(first);
        let same = |other: &Pointer| {
            self.target(other) == self.target(first)
                || scalar.is_some() && self.leaf_scalar(other) == scalar
        };
        others.iter().all(same).then(|| first.clone())
    }

    /// The members of `oneOf` or `anyOf` that say more than a condition on
    /// members that are described elsewhere.
    pub fn alternatives(&self, any: &AnySchema) -> Vec<Pointer> {
        let members = if any.one_of.is_empty() {
            &any.any_of
        } else {
            &any.one_of
        };
        let members = members.iter().filter(|at| !self.is_mere_condition(at));
        members.cloned().collect()
    }

    pub fn is_mere_condition(&self, at: &Pointer) -> bool {
        match self.piece(at) {
            Piece::Reference(_) => false,
            Piece::Schema(data, any) => {
                let condition = !any.required.is_empty() || any.not;
                condition && plain(data, any) == Class::Any && !combines(any)
            }
        }
    }

    fn class_of_all(&self, data: &SchemaData, any: &AnySchema) -> Class {
        let own = self.formats.refine(plain(data, any), any);
        let own_is_object =
            matches!(own, Class::Object | Class::Map(_)) || !any.required.is_empty();
        let parts: Vec<_> = any
            .all_of
            .iter()
            .filter(|&at| self.says_something(at))
            .cloned()
            .collect();
        match parts.as_slice() {
            [] => own,
            [only] if !own_is_object && self.alternatives(any).is_empty() => {
                Class::Same(only.clone())
            }
            _ => {
                let object = parts.iter().any(|at| self.is_object(at));
                if own_is_object || object {
                    return Class::Object;
                }
                // Restrictions of one single value: the first one names it.
                parts
                    .first()
                    .map_or(own, |first| Class::Same(first.clone()))
            }
        }
    }

    fn is_object(&self, at: &Pointer) -> bool {
        let mut here = at.clone();
        for _ in 0..CHAIN {
            match self.piece(&here) {
                Piece::Reference(target) => here = target.clone(),
                Piece::Schema(data, any) => {
                    let plain = plain(data, any);
                    let mut parts = any.all_of.iter().cloned();
                    match (plain, parts.next(), parts.next()) {
                        (Class::Object | Class::Map(_), ..) | (_, Some(_), Some(_)) => return true,
                        (_, Some(only), None) => here = only,
                        _ => return false,
                    }
                }
            }
        }
        false
    }

    /// Whether a schema restricts values, rather than being there for its
    /// description.
    fn says_something(&self, at: &Pointer) -> bool {
        match self.piece(at) {
            Piece::Reference(_) => true,
            Piece::Schema(data, any) => {
                plain(data, any) != Class::Any
                    || combines(any)
                    || !any.required.is_empty()
                    || !any.enumeration.is_empty()
            }
        }
    }
}

/// The class of alternatives of these classes.
fn common(classes: &[Class]) -> Class {
    // Known values beside any text or number is how open enums are written.
    for kind in [EnumKind::String, EnumKind::Integer] {
        let fits = |class: &Class| match class {
            Class::Enum(of) => *of == kind,
            Class::Scalar(of) => match kind {
                EnumKind::String => of.is_text(),
                EnumKind::Integer => *of == Scalar::I64,
            },
            _ => false,
        };
        if classes.iter().all(fits) && classes.contains(&Class::Enum(kind)) {
            return Class::Enum(kind);
        }
    }
    match classes.split_first() {
        Some((Class::Scalar(scalar), rest))
            if rest.iter().all(|class| *class == Class::Scalar(*scalar)) =>
        {
            Class::Scalar(*scalar)
        }
        // Texts of several formats cannot be told apart.
        _ if classes.iter().all(Class::is_text) => Class::Scalar(Scalar::String),
        _ => Class::Union,
    }
}

fn combines(any: &AnySchema) -> bool {
    !(any.all_of.is_empty() && any.one_of.is_empty() && any.any_of.is_empty())
}

/// What the values of an enum are, where the schema becomes one.
pub fn enum_kind(any: &AnySchema) -> Option<EnumKind> {
    let values = &any.enumeration;
    if values.is_empty() {
        None
    } else if values.iter().all(Value::is_string) {
        Some(EnumKind::String)
    } else if values.iter().all(Value::is_i64) {
        Some(EnumKind::Integer)
    } else if any.typ == Some("string") {
        // YAML reads `no` or `1.0` as something else than the text it is here.
        values
            .iter()
            .all(|value| !value.is_array() && !value.is_object())
            .then_some(EnumKind::String)
    } else {
        None
    }
}

/// Whether a schema of whole numbers says that some need all 64 bits, and that
/// none is negative. Not to be negative alone decides nothing: there are servers
/// that say -1 nevertheless.
fn goes_beyond_i64(any: &AnySchema) -> bool {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let values = &any.enumeration;
    let listed =
        !values.is_empty() && values.iter().all(Value::is_u64) && !values.iter().all(Value::is_i64);
    let positive = any.bounds.minimum.is_some_and(|least| least >= 0.0);
    listed || positive && any.bounds.maximum.is_some_and(|most| most > LIMIT)
}

/// The class of a schema by its own type and keywords, combinations aside.
fn plain(data: &SchemaData, any: &AnySchema) -> Class {
    if data.extensions.contains_key(extension::NULL) {
        return Class::Any;
    }
    let format = any.format.as_deref();
    match any.typ {
        Some("string") => Class::Scalar(Scalar::String),
        Some("boolean") => Class::Scalar(Scalar::Bool),
        Some("integer") => Class::Scalar(match format {
            Some("int32" | "int16" | "int8" | "uint16" | "uint8") => Scalar::I32,
            Some("uint64" | "uint") => Scalar::U64,
            _ if goes_beyond_i64(any) => Scalar::U64,
            _ => Scalar::I64,
        }),
        Some("number") => Class::Scalar(Scalar::F64),
        Some("array") => list(data, any),
        Some("object") => object(data, any),
        _ if !any.properties.is_empty() || any.additional_properties.is_some() => object(data, any),
        _ if any.items.is_some() || data.extensions.contains_key(extension::PREFIX_ITEMS) => {
            list(data, any)
        }
        _ => match any.enumeration.as_slice() {
            [] => Class::Any,
            values if values.iter().all(Value::is_boolean) => Class::Scalar(Scalar::Bool),
            values if values.iter().all(Value::is_number) => Class::Scalar(Scalar::F64),
            _ => Class::Any,
        },
    }
}

/// An array is a tuple where its elements are described one by one.
fn list(data: &SchemaData, any: &AnySchema) -> Class {
    match extension::pointers(data, extension::PREFIX_ITEMS) {
        Some(parts) => Class::Tuple(parts),
        None => Class::List(any.items.clone()),
    }
}

fn object(data: &SchemaData, any: &AnySchema) -> Class {
    if !any.properties.is_empty()
        || (!any.required.is_empty() && any.additional_properties.is_none())
    {
        return Class::Object;
    }
    let patterns = extension::pointers(data, extension::PATTERN_PROPERTIES);
    match (&any.additional_properties, patterns.as_deref()) {
        (Some(AdditionalProperties::Schema(values)), None) => Class::Map(Some(values.clone())),
        (None | Some(AdditionalProperties::Any(false)), Some([only])) => {
            Class::Map(Some(only.clone()))
        }
        // An object that may have no members at all is a struct without any.
        (Some(AdditionalProperties::Any(false)), None) => Class::Object,
        _ => Class::Map(None),
    }
}
