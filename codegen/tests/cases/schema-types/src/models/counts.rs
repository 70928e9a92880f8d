// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Counts`.

use crate::runtime;

/// How often each was taken.
pub type Downloads = runtime::Typed<indexmap::IndexMap<String, u64>>;
