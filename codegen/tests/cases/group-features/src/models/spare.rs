// The schema `Spare`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Link;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Spare {
    pub link: Option<Link>,
    pub extra: Extra,
}
record!(Spare { 0: [link] } keep extra);
