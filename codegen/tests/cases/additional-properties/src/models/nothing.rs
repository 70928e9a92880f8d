// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Nothing`.

use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    pub extra: Extra,
}
record!(Nothing {} keep extra);
