// The schema `Ticket`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    pub number: i64,
    pub extra: Extra,
}
record!(Ticket { 0: number } keep extra);
