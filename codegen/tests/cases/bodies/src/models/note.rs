// The schema `Note`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: String,
    pub extra: Extra,
}
record!(Note { 0: text } keep extra);
impl Note {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self { Self { text: text.into(), extra: Default::default() } }
}
