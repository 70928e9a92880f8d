// The schema `Parcel`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub id: String,
    pub extra: Extra,
}
record!(Parcel { 0: id } keep extra);
