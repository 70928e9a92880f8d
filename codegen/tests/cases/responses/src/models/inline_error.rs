// What only the operation `inlineError` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineErrorUnprocessableEntity {
    pub field: Option<String>,
    pub extra: Extra,
}
record!(InlineErrorUnprocessableEntity { 0: [field] } keep extra);
