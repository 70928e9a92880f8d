// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Lizard`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lizard {
    /// `petType`.
    pub pet_type: String,
    /// `lovesRocks`.
    pub loves_rocks: Option<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Lizard {
        0: pet_type = required("petType"),
        1: loves_rocks = optional("lovesRocks"),
    } keep extra
}
