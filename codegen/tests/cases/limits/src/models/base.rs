// The schema `Base`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record};
use super::Name;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub name: Option<Name>,
    /// At most 5 characters.
    pub code: Option<String>,
    pub extra: Extra,
}
record!(Base { 0: [name], 1: [code] } keep extra);
limits!(Base [member("name", &[min_length(1), max_length(8), pattern("^\\p{Lu}")]), member("code", &[max_length(5)])]);
