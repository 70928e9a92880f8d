// The schema `Station`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, Unknown, Value, integer_enum, record, string_enum, union};
use super::{MaybeSky, MaybeWind, Sky, Wind};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Station {
    pub flagged: Option<String>,
    pub listed: Option<String>,
    pub listed_alone: Nullable<Value>,
    pub any_of_null: Nullable<i64>,
    pub one_of_null: Nullable<Wind>,
    pub one_of_enum_null: Nullable<Sky>,
    pub const_null: Nullable<bool>,
    pub enum_with_null: Nullable<StationEnumWithNull>,
    pub enum_untyped: Nullable<StationEnumUntyped>,
    pub ref_or_null: Option<Wind>,
    pub all_of_null: Nullable<Wind>,
    pub maybe: Option<MaybeWind>,
    pub maybe_sky: Nullable<MaybeSky>,
    pub two_types_and_null: Nullable<StationTwoTypesAndNull>,
    pub elements: Option<Vec<Option<f64>>>,
    pub values: Option<BTreeMap<String, Option<MaybeWind>>>,
    pub only_null: Nullable<Value>,
    pub anything: Nullable<Value>,
    pub always: String,
    pub extra: Extra,
}
record!(Station {
    0: flagged, 1: listed, 2: [listed_alone], 3: [any_of_null], 4: [one_of_null], 5: [one_of_enum_null],
    6: [const_null], 7: [enum_with_null], 8: [enum_untyped], 9: ref_or_null, 10: [all_of_null], 11: maybe,
    12: [maybe_sky], 13: [two_types_and_null], 14: [elements], 15: [values], 16: [only_null], 17: [anything],
    18: always,
} keep extra);

string_enum! {
    pub enum StationEnumWithNull { Rain = "rain", Snow = "snow" } else Unknown
}

integer_enum! {
    pub enum StationEnumUntyped { Value1 = 1, Value2 = 2 } else Unknown
}

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
union!(StationTwoTypesAndNull by fit { Integer, String } else Unknown, text String);
