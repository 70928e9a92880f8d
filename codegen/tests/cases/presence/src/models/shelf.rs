// The schema `Shelf`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shelf {
    pub number: i64,
    pub extra: Extra,
}
record!(Shelf { 0: number } keep extra);
impl Shelf {
    /// A value with everything that must be there.
    pub fn new(number: i64) -> Self { Self { number, extra: Default::default() } }
}
