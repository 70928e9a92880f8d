// The schema `CardDebit`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardDebit {
    pub pin: String,
    pub extra: Extra,
}
record!(CardDebit { 0: pin } keep extra);
