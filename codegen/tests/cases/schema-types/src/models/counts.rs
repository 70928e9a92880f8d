// The schema `Counts`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime;

/// How often each was taken.
pub type Downloads = runtime::Typed<indexmap::IndexMap<String, u64>>;
