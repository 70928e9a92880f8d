// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Base64`.

use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base64Model {
    pub size: Option<i64>,
    pub extra: Extra,
}
record!(Base64Model { 0: [size] } keep extra);
