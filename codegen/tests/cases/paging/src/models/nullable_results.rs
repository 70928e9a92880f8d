// What only the operation `nullableResults` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NullableResultsResponse {
    pub data: Nullable<Vec<String>>,
    pub extra: Extra,
}
record!(NullableResultsResponse { 0: [data] } keep extra);
