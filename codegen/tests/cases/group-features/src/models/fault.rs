// The schema `Fault`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Detail;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    pub message: Option<String>,
    pub details: Option<Vec<Detail>>,
    pub extra: Extra,
}
record!(Fault { 0: [message], 1: [details] } keep extra);
