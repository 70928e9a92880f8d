// What only the operation `noArray` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoArrayResponse {
    pub data: Option<String>,
    pub extra: Extra,
}
record!(NoArrayResponse { 0: [data] } keep extra);
