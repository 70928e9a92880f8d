// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Inline`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Inline {
    /// `below`.
    pub below: Option<InlineBelow>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Inline {
        0: below = optional("below"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineBelow {
    /// `up`.
    pub up: Option<Box<InlineBelow>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    InlineBelow {
        0: up = optional("up"),
    } keep extra
}
