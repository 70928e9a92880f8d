// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Station`.

use std::collections::BTreeMap;

use crate::runtime::model::{
    Extra, Nullable, Unknown, Value, integer_enum, record, string_enum, union,
};
use super::{MaybeSky, MaybeWind, Sky, Wind};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Station {
    /// `flagged`.
    pub flagged: Option<String>,
    /// `listed`.
    pub listed: Option<String>,
    /// `listed_alone`.
    pub listed_alone: Nullable<Value>,
    /// `any_of_null`.
    pub any_of_null: Nullable<i64>,
    /// `one_of_null`.
    pub one_of_null: Nullable<Wind>,
    /// `one_of_enum_null`.
    pub one_of_enum_null: Nullable<Sky>,
    /// `const_null`.
    pub const_null: Nullable<bool>,
    /// `enum_with_null`.
    pub enum_with_null: Nullable<StationEnumWithNull>,
    /// `enum_untyped`.
    pub enum_untyped: Nullable<StationEnumUntyped>,
    /// `ref_or_null`.
    pub ref_or_null: Option<Wind>,
    /// `all_of_null`.
    pub all_of_null: Nullable<Wind>,
    /// `maybe`.
    pub maybe: Option<MaybeWind>,
    /// `maybe_sky`.
    pub maybe_sky: Nullable<MaybeSky>,
    /// `two_types_and_null`.
    pub two_types_and_null: Nullable<StationTwoTypesAndNull>,
    /// `elements`.
    pub elements: Option<Vec<Option<f64>>>,
    /// `values`.
    pub values: Option<BTreeMap<String, Option<MaybeWind>>>,
    /// `only_null`.
    pub only_null: Nullable<Value>,
    /// `anything`.
    pub anything: Nullable<Value>,
    /// `always`.
    pub always: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Station {
        0: flagged = required("flagged"),
        1: listed = required("listed"),
        2: listed_alone = nullable("listed_alone"),
        3: any_of_null = nullable("any_of_null"),
        4: one_of_null = nullable("one_of_null"),
        5: one_of_enum_null = nullable("one_of_enum_null"),
        6: const_null = nullable("const_null"),
        7: enum_with_null = nullable("enum_with_null"),
        8: enum_untyped = nullable("enum_untyped"),
        9: ref_or_null = required("ref_or_null"),
        10: all_of_null = nullable("all_of_null"),
        11: maybe = required("maybe"),
        12: maybe_sky = nullable("maybe_sky"),
        13: two_types_and_null = nullable("two_types_and_null"),
        14: elements = optional("elements"),
        15: values = optional("values"),
        16: only_null = nullable("only_null"),
        17: anything = nullable("anything"),
        18: always = required("always"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StationEnumWithNull {
    /// `rain`.
    Rain,
    /// `snow`.
    Snow,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    StationEnumWithNull {
        Rain = "rain",
        Snow = "snow",
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StationEnumUntyped {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    StationEnumUntyped {
        Value1 = 1,
        Value2 = 2,
    } else Unknown
}

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StationTwoTypesAndNull {
    /// `Integer`.
    Integer(i64),
    /// `String`.
    String(String),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    StationTwoTypesAndNull by fit {
        Integer,
        String,
    } else Unknown
}
