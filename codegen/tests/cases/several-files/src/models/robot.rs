// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `robot`.

use crate::runtime::model::{Extra, record};
use super::{SchemasState, SharedState};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Robot {
    /// `kind`.
    pub kind: String,
    /// `state`.
    pub state: Option<SchemasState>,
    /// `order`.
    pub order: Option<SharedState>,
    /// `minimum`.
    pub minimum: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Robot {
        0: kind = required("kind"),
        1: state = optional("state"),
        2: order = optional("order"),
        3: minimum = optional("minimum"),
    } keep extra
}
