// What only the operation `union` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{Parcel, Ticket};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnionResponse {
    /// `Parcel`.
    Parcel(Parcel),
    /// `Ticket`.
    Ticket(Ticket),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(UnionResponse by fit { Parcel, Ticket } else Unknown);
