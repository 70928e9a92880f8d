// The schema `Credentials`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    /// Write only: servers do not send it.
    pub password: String,
    pub extra: Extra,
}
record!(Credentials { 0: password } keep extra);
impl Credentials {
    /// A value with everything that must be there.
    pub fn new(password: impl Into<String>) -> Self { Self { password: password.into(), extra: Default::default() } }
}
