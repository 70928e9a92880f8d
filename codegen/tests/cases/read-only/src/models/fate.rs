// The schema `Fate`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fate {
    /// Read only: servers ignore or refuse it in requests.
    pub id: String,
    pub extra: Extra,
}
record!(Fate { 0: id } keep extra);
