// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Pattern`.

use std::collections::BTreeMap;

/// Members have names that match `^x-`.
pub type Pattern = BTreeMap<String, String>;
