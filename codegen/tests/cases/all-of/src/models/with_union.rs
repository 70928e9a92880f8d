// The schema `WithUnion`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::{Person, Role, TeamInline};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithUnion {
    /// What they are called.
    pub name: String,
    pub age: Option<i64>,
    pub city: Option<String>,
    /// Who decides.
    pub lead: Option<Person>,
    /// Default: `"writer"`.
    pub role: Option<Role>,
    pub inline: Option<TeamInline>,
    pub extra: Extra,
}
record!(WithUnion { 0: name, 1: [age], 2: [city], 3: [lead], 4: [role], 5: [inline] } keep extra);
