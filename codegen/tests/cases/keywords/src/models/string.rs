// The schema `String`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StringModel {
    /// `Some`.
    pub some: Option<String>,
    pub extra: Extra,
}
record!(StringModel { 0: [some = "Some"] } keep extra);
