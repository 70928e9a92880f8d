// The schema `Item`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{Book, Pen};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Item {
    /// Where `kind` is `book`.
    Book(Book),
    /// Where `kind` is `pen`.
    Pen(Pen),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Item by "kind" { Book = "book" } bare { Pen = "pen" } else Unknown);
