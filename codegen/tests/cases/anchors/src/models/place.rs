// The schema `Place`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Place {
    pub town: Option<PlaceTown>,
    pub extra: Extra,
}
record!(Place { 0: [town] } keep extra);

string_enum! {
    pub enum PlaceTown { Rome = "Rome", Oslo = "Oslo" } else Unknown
}
