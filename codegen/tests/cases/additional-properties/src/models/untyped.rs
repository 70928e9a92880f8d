// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Untyped`.

use std::collections::BTreeMap;

pub type Untyped = BTreeMap<String, bool>;
