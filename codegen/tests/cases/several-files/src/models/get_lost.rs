// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `getLost` uses.

use crate::runtime::model::{Extra, Nullable, Value, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLostResponse {
    /// `absent`.
    pub absent: Nullable<Value>,
    /// `part`.
    pub part: Nullable<Value>,
    /// `broken`.
    pub broken: Nullable<Value>,
    /// `outside`.
    pub outside: Nullable<Value>,
    /// `absolute`.
    pub absolute: Nullable<Value>,
    /// `network`.
    pub network: Nullable<Value>,
    /// `host`.
    pub host: Nullable<Value>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    GetLostResponse {
        0: absent = nullable("absent"),
        1: part = nullable("part"),
        2: broken = nullable("broken"),
        3: outside = nullable("outside"),
        4: absolute = nullable("absolute"),
        5: network = nullable("network"),
        6: host = nullable("host"),
    } keep extra
}
