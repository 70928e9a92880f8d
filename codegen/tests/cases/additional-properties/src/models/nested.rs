// The schema `Nested`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

pub type Nested = BTreeMap<String, Vec<Option<String>>>;
