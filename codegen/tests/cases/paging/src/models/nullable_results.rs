// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `nullableResults` uses.

use crate::runtime::model::{Extra, Nullable, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NullableResultsResponse {
    /// `data`.
    pub data: Nullable<Vec<String>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    NullableResultsResponse {
        0: data = nullable("data"),
    } keep extra
}
