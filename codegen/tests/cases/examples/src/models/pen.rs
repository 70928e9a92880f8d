// The schema `Pen`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pen {
    pub colour: PenColour,
    pub extra: Extra,
}
record!(Pen { 0: colour } keep extra);
impl Pen {
    /// A value with everything that must be there.
    pub fn new(colour: PenColour) -> Self { Self { colour, extra: Default::default() } }
}

string_enum! {
    pub enum PenColour { Red = "red", Blue = "blue" } else Unknown
}
