// The schema `Animal`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// `petType`.
    pub pet_type: String,
    pub extra: Extra,
}
record!(Animal { 0: pet_type = "petType" } keep extra);
