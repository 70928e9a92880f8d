// The schema `Idle`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Idle {
    /// Read only: servers ignore or refuse it in requests.
    pub id: Option<String>,
    pub extra: Extra,
}
record!(Idle { 0: [id] } keep extra);
