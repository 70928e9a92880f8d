// The schema `House`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct House {
    /// At least 1.
    pub rooms: i64,
    pub extra: Extra,
}
record!(House { 0: rooms } keep extra);
impl House {
    /// A value with everything that must be there.
    pub fn new(rooms: i64) -> Self { Self { rooms, extra: Default::default() } }
}
limits!(House [member("rooms", &[minimum(1.0)])]);
