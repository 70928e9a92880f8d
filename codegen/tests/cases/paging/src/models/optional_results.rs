// What only the operation `optionalResults` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionalResultsResponse {
    pub data: Option<Vec<String>>,
    pub extra: Extra,
}
record!(OptionalResultsResponse { 0: [data] } keep extra);
