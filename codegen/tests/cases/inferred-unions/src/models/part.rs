// The schema `Part`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, union};
use super::{Picture, Text};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// Where `type` is `text`.
    Text(Text),
    /// Where `type` is `png` or `jpeg`.
    Picture(Picture),
    /// Where `type` is `pause`.
    Pause(PartPause),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(Part by "type" { Text = "text", Picture = "png" | "jpeg", Pause = "pause" } else Unknown);

/// Its `type` is always `pause`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartPause {
    pub seconds: i64,
    pub extra: Extra,
}
record!(PartPause { 0: "type" = "pause", 1: seconds } keep extra);
impl PartPause {
    /// A value with everything that must be there.
    pub fn new(seconds: i64) -> Self { Self { seconds, extra: Default::default() } }
}
