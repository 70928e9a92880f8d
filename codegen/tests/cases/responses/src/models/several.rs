// What only the operation `several` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SeveralResponse {
    pub inline: Option<String>,
    pub extra: Extra,
}
record!(SeveralResponse { 0: [inline] } keep extra);
