// The schema `Extended`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Extended {
    /// What they are called.
    pub name: String,
    pub age: Option<i64>,
    /// All other members.
    pub extra: BTreeMap<String, i64>,
}
record!(Extended { 0: name, 1: [age] } collect extra);
