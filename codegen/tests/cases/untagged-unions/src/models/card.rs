// The schema `Card`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{CardCredit, CardDebit};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Card {
    /// `CardDebit`.
    Debit(CardDebit),
    /// `CardCredit`.
    Credit(CardCredit),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Card by fit { Debit, Credit } else Unknown);
