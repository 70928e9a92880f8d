// The schema `Chunk`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chunk {
    pub part: String,
    pub extra: Extra,
}
record!(Chunk { 0: part } keep extra);
