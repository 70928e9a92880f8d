// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Team`.

use crate::runtime::model::{Extra, Formatted, record};
use super::{Person, Role};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Team {
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
    Team {
        0: lead = optional("lead"),
        1: role = optional("role"),
        2: inline = optional("inline"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamInline {
    /// What they are called.
    pub name: String,
    /// `age`.
    pub age: Option<i64>,
    /// Format: `date`.
    pub since: Option<Formatted<jiff::civil::Date>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    TeamInline {
        0: name = required("name"),
        1: age = optional("age"),
        2: since = optional("since"),
    } keep extra
}
