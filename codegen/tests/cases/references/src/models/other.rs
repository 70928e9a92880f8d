// What only the operation `other` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OtherNotFound {
    pub why: Option<String>,
    pub extra: Extra,
}
record!(OtherNotFound { 0: [why] } keep extra);
