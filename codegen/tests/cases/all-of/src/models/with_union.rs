// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `WithUnion`.

use crate::runtime::model::{Extra, record};
use super::{Person, Role, TeamInline};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithUnion {
    /// What they are called.
    pub name: String,
    /// `age`.
    pub age: Option<i64>,
    /// `city`.
    pub city: Option<String>,
    /// Who decides.
    pub lead: Option<Person>,
    /// Default: `"writer"`.
    pub role: Option<Role>,
    /// `inline`.
    pub inline: Option<TeamInline>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    WithUnion {
        0: name = required("name"),
        1: age = optional("age"),
        2: city = optional("city"),
        3: lead = optional("lead"),
        4: role = optional("role"),
        5: inline = optional("inline"),
    } keep extra
}
