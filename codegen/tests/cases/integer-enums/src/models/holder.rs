// The schema `Holder`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, integer_enum, record};

/// Its `one` is always `1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// Default: `1`.
    pub level: Option<HolderLevel>,
    pub extra: Extra,
}
record!(Holder { 0: "one" = 1, 1: [level] } keep extra);

integer_enum! {
    /// Default: `1`.
    pub enum HolderLevel { Value1 = 1, Value2 = 2 } else Unknown
}
