// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Nested`.

use std::collections::BTreeMap;

pub type Nested = BTreeMap<String, Vec<Option<String>>>;
