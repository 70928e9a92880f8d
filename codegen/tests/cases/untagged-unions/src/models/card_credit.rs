// The schema `CardCredit`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardCredit {
    pub limit: i64,
    pub extra: Extra,
}
record!(CardCredit { 0: limit } keep extra);
