// The schema `Team`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, record};
use super::{Person, Role};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Team {
    /// Who decides.
    pub lead: Option<Person>,
    /// Default: `"writer"`.
    pub role: Option<Role>,
    pub inline: Option<TeamInline>,
    pub extra: Extra,
}
record!(Team { 0: [lead], 1: [role], 2: [inline] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamInline {
    /// What they are called.
    pub name: String,
    pub age: Option<i64>,
    pub since: Option<Formatted<jiff::civil::Date>>,
    pub extra: Extra,
}
record!(TeamInline { 0: name, 1: [age], 2: [since] } keep extra);
