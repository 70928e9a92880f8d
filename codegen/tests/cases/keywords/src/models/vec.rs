// The schema `Vec`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::BoxModel;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VecModel {
    /// `Box`.
    pub r#box: BoxModel,
    pub extra: Extra,
}
record!(VecModel { 0: r#box = "Box" } keep extra);
