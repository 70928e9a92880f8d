// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Keyed`.

use std::collections::BTreeMap;

/// Another name for this type.
pub type Keyed = BTreeMap<String, i64>;
