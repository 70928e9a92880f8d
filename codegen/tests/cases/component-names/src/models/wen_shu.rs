// The schema `文書`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WenShu {
    /// `題`.
    pub ti: Option<String>,
    pub extra: Extra,
}
record!(WenShu { 0: [ti = "題"] } keep extra);
