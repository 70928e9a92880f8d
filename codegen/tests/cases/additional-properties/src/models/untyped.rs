// The schema `Untyped`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

pub type Untyped = BTreeMap<String, bool>;
