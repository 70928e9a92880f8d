// The schema `a/b~c%d`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ABCD {
    /// `a/b`.
    pub a_b: Option<String>,
    pub extra: Extra,
}
record!(ABCD { 0: [a_b = "a/b"] } keep extra);
