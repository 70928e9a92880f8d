// The schema `Empty`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// Its `tag` is always `t`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Empty {
    pub extra: Extra,
}
record!(Empty { 0: "tag" = "t" } keep extra);
