// The schema `Keyed`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

pub type Keyed = BTreeMap<String, i64>;
