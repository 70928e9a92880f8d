// The schema `Shown`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shown {
    /// Example: `{"$anchor":"nobody"}`
    pub like: Option<BTreeMap<String, Value>>,
    pub extra: Extra,
}
record!(Shown { 0: [like] } keep extra);
