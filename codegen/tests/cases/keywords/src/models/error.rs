// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Error`.

use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub a: Option<String>,
    pub extra: Extra,
}
record!(Error { 0: [a] } keep extra);
