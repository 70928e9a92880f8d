// The schema `ResponseEvent`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Unknown, Value, union};
use super::{ResponseBegun, ResponseDelta, ResponseDone};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseEvent {
    /// Where `type` is `response.created`.
    Begun(ResponseBegun),
    /// Where `type` is `response.output_text.delta`.
    Delta(ResponseDelta),
    /// Where `type` is `response.completed`.
    Done(ResponseDone),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(ResponseEvent by "type" {
    Begun = "response.created", Delta = "response.output_text.delta", Done = "response.completed",
} else Unknown);
