// The schema `Stamped`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stamped {
    /// Read only: servers ignore or refuse it in requests.
    pub made_at: String,
    pub extra: Extra,
}
record!(Stamped { 0: made_at } keep extra);
