// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Vec`.

use crate::runtime::model::{Extra, record};
use super::BoxModel;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VecModel {
    /// `Box`.
    pub r#box: BoxModel,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    VecModel {
        0: r#box = required("Box"),
    } keep extra
}
