// The schema `Extra`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtraModel {
    pub nullable: Nullable<String>,
    pub extra: Extra,
}
record!(ExtraModel { 0: [nullable] } keep extra);
