// The schema `Conditions`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Conditions {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub extra: Extra,
}
record!(Conditions { 0: [email], 1: [phone] } keep extra);
