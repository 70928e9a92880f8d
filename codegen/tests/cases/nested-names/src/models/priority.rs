// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Priority`.

use crate::runtime::model::string_enum;

string_enum! {
    /// How much it matters.
    pub enum Priority { Low = "low", High = "high" } else Unknown
}
