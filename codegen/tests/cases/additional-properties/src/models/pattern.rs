// The schema `Pattern`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

/// Members have names that match `^x-`.
pub type Pattern = BTreeMap<String, String>;
